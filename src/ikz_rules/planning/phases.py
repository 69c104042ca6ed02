"""Phases: when a measure's turn comes, so that the plan can be carried; and why then."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ikz_rules.graph import keep_acyclic, ordered
from ikz_rules.planning.case import AUFGABENABGLEICH, GRUNDLAGEN, Case, Entry
from ikz_rules.planning.points import score
from ikz_rules.planning.prescribed import (
    Edge,
    of_vorhaben,
    parallel_blocks,
    prescribed_order,
    whole_blocks,
)
from ikz_rules.planning.selection import Selection, windowed_users
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterator

NEVER_YET = 4
_LATER = 3


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a measure stands in its phase.

    ``art`` and what ``wegen`` names: begonnen (the measure that is under way: itself or one of
    its block), zurueckgestellt (the rule that puts it off), szenario (the Ausgangsszenario that
    prescribes this phase), vorarbeit (the measure that has to come first), reihenfolge (the
    measure that a scenario puts before it), kurzpruefung (the measure that uses the check),
    nebenher (nothing: it takes no room), platz (nothing: there is room). ``voll`` are the phases
    that had no room left, each with the threshold that says how many measures it holds.
    """

    art: str
    wegen: str = ""
    voll: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class Phases:
    """Gives every measure of a selection its phase; ``assign`` does it.

    ``hard`` is the order that prerequisites demand, ``szenario`` the one that scenarios
    prescribe, ``widersprueche`` what of the latter had to give way. ``rang`` orders measures as
    their points do, in whole numbers; ``vorhaben`` are, or belong to, short-term Vorhaben.
    """

    case: Case
    selection: Selection
    phase: dict[str, int] = field(default_factory=dict)
    causes: dict[str, Cause] = field(default_factory=dict)
    rang: dict[str, int] = field(init=False)
    vorhaben: frozenset[str] = field(init=False)
    block_of: dict[str, tuple[str, ...]] = field(init=False)
    hard: dict[Edge, str] = field(init=False)
    szenario: list[Edge] = field(init=False)
    widersprueche: tuple[Edge, ...] = ()
    _used: dict[int, int] = field(default_factory=dict)
    _full: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Find out what has to come before what."""
        entries = self.entries
        regelwerk, plan = self.case.regelwerk, list(entries)
        self.rang = {nr: score(e, plan, regelwerk) for nr, e in entries.items()}
        self.vorhaben = frozenset(of_vorhaben(entries))
        hard = {
            (p, nr): "zwingend"
            for nr, e in entries.items()
            if nr not in self.case.begonnen
            for p in self.case.zwingend(nr)
        }
        if AUFGABENABGLEICH in entries and AUFGABENABGLEICH not in self.case.begonnen:
            for user in windowed_users(self.case, entries):
                hard.setdefault((AUFGABENABGLEICH, user.nr), "kurzpruefung")
        wanted = [
            edge
            for edge in prescribed_order(self.case, entries)
            if edge[1] not in self.case.begonnen
        ]
        kept, dropped = keep_acyclic(entries, [*hard, *wanted])
        self.hard = {edge: hard[edge] for edge in kept if edge in hard}
        self.szenario = [edge for edge in kept if edge not in hard]
        self.widersprueche = tuple(edge for edge in dropped if edge in wanted)
        self.block_of = whole_blocks(parallel_blocks(self.case, entries), self.hard, entries)

    @property
    def entries(self) -> dict[str, Entry]:
        """The measures of the plan by number."""
        return self.selection.entries

    def assign(self) -> None:
        """Give every measure a phase: urgent things first, as far as phases have room."""
        for nr in self._processing_order():
            self._place(self.block_of.get(nr, (nr,)))
        self._move_short_check()

    def _processing_order(self) -> list[str]:
        """Return the measures, of a parallel block its first: none before what all of it needs."""
        urgency = {nr: self._urgency(e) for nr, e in self.entries.items()}
        edges = [*self.hard, *self.szenario]
        for _ in self.entries:
            for before, behind in edges:
                urgency[before] = min(urgency[before], urgency[behind])
        keys = {nr: (urgency[nr], -self.rang[nr], natural_key(nr)) for nr in self.entries}
        head = {nr: self.block_of.get(nr, (nr,))[0] for nr in self.entries}
        between = [(head[b], head[m]) for b, m in edges]
        units = dict.fromkeys(head.values())
        return ordered(
            units,
            keep_acyclic(units, between)[0],
            lambda unit: min(keys[nr] for nr in self.block_of.get(unit, (unit,))),
        )

    def _urgency(self, entry: Entry) -> int:
        if entry.nr == GRUNDLAGEN or entry.nr in self.case.begonnen:
            return 0
        if entry.aufschub is not None:
            return 5
        if entry.kurzfristig or entry.ideen:
            return 1
        if entry.im_fenster:
            return 2
        return 3 if entry.nr in self.case.vorgeschrieben else 4

    def _place(self, members: tuple[str, ...]) -> None:
        """Put a measure, or a whole parallel block, into the first phase that has room."""
        off = [e.aufschub for nr in members if (e := self.entries[nr]).aufschub]
        begun = [nr for nr in members if nr in self.case.begonnen]
        if begun:
            phase, cause = 1, Cause("begonnen", begun[0])
        elif off:
            phase, cause = NEVER_YET, Cause("zurueckgestellt", off[0].regel.id)
        else:
            phase, cause = self._with_room(members)
        for nr in members:
            self.phase[nr], self.causes[nr] = phase, cause

    def _with_room(self, members: tuple[str, ...]) -> tuple[int, Cause]:
        found = [self._earliest(nr, members) for nr in members]
        phase, cause = max(found, key=lambda one: one[0])
        size = sum(not self._exempt(self.entries[nr]) for nr in members)
        voll: list[tuple[int, str]] = []
        while size and phase < _LATER and not self._has_room(phase, size):
            self._full.add(phase)
            voll.append((phase, self._room(phase)))
            phase += 1
        self._used[phase] = self._used.get(phase, 0) + size
        if cause.art == "platz" and not size:
            cause = Cause("nebenher")
        return phase, replace(cause, voll=tuple(voll)) if voll else cause

    def _has_room(self, phase: int, size: int) -> bool:
        """A block stays whole: it may fill a phase that has nothing else in it.

        Once something had to wait for the next phase, nothing less urgent overtakes it.
        """
        used, room = self._used.get(phase, 0), self.case.regelwerk.wert(self._room(phase))
        return phase not in self._full and (used == 0 or used + size <= room)

    def _room(self, phase: int) -> str:
        """Return the threshold that says how many measures fit into a phase."""
        if phase == 1:
            return "phase_1_weitere_knapp" if self.case.knapp else "phase_1_weitere"
        return "phase_2_weitere"

    def _exempt(self, entry: Entry) -> bool:
        """Some things do not use up a phase's room (fachlichkeit: they run alongside)."""
        return (
            entry.nr == GRUNDLAGEN
            or entry.modus == "kurzpruefung"
            or entry.kurzfristig
            or bool(entry.ideen)
            or entry.nr in self.case.regelwerk.planung.begleitend
        )

    def _earliest(self, nr: str, members: tuple[str, ...]) -> tuple[int, Cause]:
        """Return the first phase that prerequisites and scenarios allow, and what demands it."""
        phase, cause = max(self._demands(nr, members), key=lambda one: one[0])
        return min(phase, _LATER), cause

    def _demands(self, nr: str, members: tuple[str, ...]) -> Iterator[tuple[int, Cause]]:
        """Yield the phases before which a measure cannot stand; of equal ones the first counts."""
        for s in self.case.erkannt:
            for step in s.schritte:
                if nr in step.massnahmen or (step.art == "vorhaben" and nr in self.vorhaben):
                    yield step.phase, Cause("szenario", s.id)
        yield 1, Cause("platz")
        for before, behind in self.hard:
            if behind == nr and before not in members:
                yield self.phase[before] + self._gap(before, nr), Cause("vorarbeit", before)
        for before, behind in self.szenario:
            if behind == nr and before in self.phase:
                yield self.phase[before], Cause("reihenfolge", before)

    def _gap(self, before: str, nr: str) -> int:
        """A whole prerequisite is finished first; a short check or a running one need not be."""
        if before in self.case.begonnen:
            return 0
        together = before == AUFGABENABGLEICH and self.entries[nr].im_fenster
        return 0 if together or before == GRUNDLAGEN else 1

    def _move_short_check(self) -> None:
        """While a window is open, 1.1 stands in the phase of the measure that uses it.

        As part of a parallel block it stays: a block stays whole.
        """
        users = windowed_users(self.case, self.entries)
        if not users or AUFGABENABGLEICH not in self.entries or AUFGABENABGLEICH in self.block_of:
            return
        first = min(users, key=lambda user: self.phase[user.nr])
        phase = self.phase[first.nr]
        followers = [m for b, m in (*self.hard, *self.szenario) if b == AUFGABENABGLEICH]
        if AUFGABENABGLEICH not in self.case.begonnen and all(
            self.phase[nr] >= phase for nr in followers
        ):
            self.phase[AUFGABENABGLEICH] = phase
            self.causes[AUFGABENABGLEICH] = Cause("kurzpruefung", first.nr)
