"""A mutant: a rulebook with one thing changed, and the German sentence that says what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Merkmal, Schwellenwert
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.fahrplanregeln import (
        Buendelung,
        Formregel,
        Kriterium,
        Vorbedingung,
        Vorrang,
    )
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regel, Regelwerk

    Entry = (
        Regel
        | Merkmal
        | Ausgangsszenario
        | Schwellenwert
        | Condition
        | Kriterium
        | Buendelung
        | tuple[Vorrang | Formregel | Vorbedingung, ...]
    )

FAHRPLAN_LISTEN = ("vorrang", "formen", "vorbedingungen")


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a section (``regeln``, ``merkmale``, …) is replaced; None removes it.

    In the section ``planung`` the entries are its conditions: ``fenster``, ``knapp``; in
    ``fahrplan`` its lists: ``vorrang``, ``formen``, ``vorbedingungen``.
    """

    section: str
    id: str
    old: Entry
    new: Entry | None


@dataclass(frozen=True, slots=True)
class Mutant:
    """What is changed, and where it stands.

    ``art`` is the kind of change (a–z and hyphens). ``entry`` names the changed entry as findings
    do: ``regeln:x``. ``text`` completes the sentence „Wird …, schlägt kein Beispiel fehl.“
    """

    art: str
    entry: str
    text: str
    changes: tuple[Change, ...]
    location: Location | None = None

    @property
    def sentence(self) -> str:
        """What it means that the mutant survived."""
        return f"Wird {self.text}, schlägt kein Beispiel fehl."


def mutated(regelwerk: Regelwerk, mutant: Mutant) -> Regelwerk:
    """Return the rulebook with the change made; what another folder replaced stays as it is."""
    sections: dict[str, dict[str, Entry]] = {}
    for change in mutant.changes:
        table = sections.setdefault(change.section, _table(regelwerk, change.section))
        if table.get(change.id) != change.old:
            continue
        if change.new is None:
            del table[change.id]
        else:
            table[change.id] = change.new
    conditions: Any = sections.pop("planung", {})
    lists: Any = sections.pop("fahrplan", {})
    changed: Any = sections
    if lists and regelwerk.fahrplan is not None:
        changed["fahrplan"] = replace(regelwerk.fahrplan, **lists)
    return replace(regelwerk, planung=replace(regelwerk.planung, **conditions), **changed)


def _table(regelwerk: Regelwerk, section: str) -> dict[str, Entry]:
    if section == "planung":
        return {"fenster": regelwerk.planung.fenster, "knapp": regelwerk.planung.knapp}
    if section == "fahrplan":
        road = regelwerk.fahrplan
        return {name: getattr(road, name) for name in FAHRPLAN_LISTEN} if road else {}
    return dict(getattr(regelwerk, section))
