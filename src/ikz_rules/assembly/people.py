"""Who is concerned by a measure, and who could provide capacity for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.model.values import JA, NEIN

if TYPE_CHECKING:
    from ikz_rules.assembly.context import Context
    from ikz_rules.planning.case import Entry

_AT_LEAST = 2


@dataclass(slots=True)
class People:
    """The Kommunen of one plan. ``sceptical``: their own word shows that they have to be won."""

    context: Context
    sceptical: set[str] = field(init=False)
    _members: dict[str, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        """The same for all measures."""
        situation, planung = self.context.situation, self.context.regelwerk.planung
        marks = [f"merkmal:{name}" for name in planung.skeptisch]
        self.sceptical = {
            scope.name
            for scope in situation.kommunen
            if any(scope.values.get(mark) == JA for mark in marks)
        }
        self._members = {scope.name: scope.members for scope in situation.aufgaben}

    def concerned(self, entry: Entry) -> list[str]:
        """Return the Kommunen a measure concerns: all, or those whose data say so.

        Who is sceptical need not come along when something is executed: the willing start. At
        least two always remain, where there are two, except for what a Kommune can do by itself.
        """
        everyone = self.context.kommunen
        named = self._named(entry)
        alone = entry.nr in self.context.regelwerk.planung.begleitend
        if named is None or (len(named) < _AT_LEAST and not alone):
            named = set(everyone)
        if entry.massnahme.art != "koordinierend":
            willing = named - self.sceptical
            named = willing if len(willing) >= min(_AT_LEAST, len(everyone)) else named
        return sorted(named)

    def _named(self, entry: Entry) -> set[str] | None:
        """Return the Kommunen that the reasons name; None if one of them is about all."""
        found: set[str] = set()
        for vote in entry.votes:
            if vote.art == "szenario":
                return None
            if vote.fired is None:
                continue
            if vote.fired.aufgaben:
                sharing = [self._members[name] for name in vote.fired.aufgaben]
                if not all(sharing):
                    return None
                found.update(name for group in sharing for name in group)
            elif vote.fired.kommunen is None:
                return None
            else:
                found.update(vote.fired.kommunen)
        return found or None

    def capacity(self, entry: Entry) -> list[str]:
        """Return who could carry the Aufgaben of an executing measure for others (guide, 1b).

        Those who said they are willing; if nobody did, those who are specialised in the Aufgabe
        and have not said no.
        """
        if entry.massnahme.art == "koordinierend" or not entry.aufgaben:
            return []
        cells = [
            (name, cell)
            for task in self.context.verbundraum.aufgaben or ()
            if task.name in entry.aufgaben
            for name, cell in task.kommunen.items()
        ]
        willing = {name for name, cell in cells if cell.get("bereitschaft") in {JA, True}}
        unwilling = {name for name, cell in cells if cell.get("bereitschaft") in {NEIN, False}}
        able = {name for name, cell in cells if cell.get("spezialisierung") == "hoch"}
        return sorted(willing or able - unwilling)
