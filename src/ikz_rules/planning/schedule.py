"""Phases and order: which measure comes when, so that the plan can be carried."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.graph import keep_acyclic, ordered
from ikz_rules.planning.case import AUFGABENABGLEICH, GRUNDLAGEN, Case, Entry
from ikz_rules.planning.points import Part, points, total
from ikz_rules.planning.prescribed import Edge, of_vorhaben, parallel_blocks, prescribed_order
from ikz_rules.planning.selection import Selection, windowed_users
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

NEVER_YET = 4
_LATER = 3


@dataclass(frozen=True, slots=True)
class Schedule:
    """The plan's order. ``nach`` maps each measure to those it comes after; ``bloecke`` are the
    parallel blocks; ``widersprueche`` are orders of scenarios that had to give way.
    """

    order: tuple[str, ...]
    phase: dict[str, int]
    nach: dict[str, tuple[str, ...]]
    bloecke: tuple[tuple[str, ...], ...]
    punkte: dict[str, tuple[Part, ...]]
    vorhaben_phase: int
    widersprueche: tuple[Edge, ...] = ()


def schedule(case: Case, selection: Selection) -> Schedule:
    """Give every measure of a selection its phase and its place."""
    scheduling = _Scheduling(case, selection)
    scheduling.assign()
    return scheduling.result()


@dataclass(slots=True)
class _Scheduling:
    case: Case
    selection: Selection
    phase: dict[str, int] = field(default_factory=dict)
    used: dict[int, int] = field(default_factory=dict)
    full: set[int] = field(default_factory=set)
    punkte: dict[str, tuple[Part, ...]] = field(init=False)
    block_of: dict[str, tuple[str, ...]] = field(init=False)
    hard: list[Edge] = field(init=False)
    szenario: list[Edge] = field(init=False)
    widersprueche: tuple[Edge, ...] = ()

    def __post_init__(self) -> None:
        entries = self.entries
        self.punkte = {
            nr: points(e, list(entries), self.case.regelwerk) for nr, e in entries.items()
        }
        self.block_of = parallel_blocks(self.case, entries)
        self.hard = [
            (p, nr)
            for nr, e in entries.items()
            if nr not in self.case.begonnen
            for p in self.case.zwingend(nr)
            if p in entries
        ]
        if AUFGABENABGLEICH in entries and AUFGABENABGLEICH not in self.case.begonnen:
            self.hard += [
                (AUFGABENABGLEICH, user.nr)
                for user in windowed_users(self.case, entries)
                if (AUFGABENABGLEICH, user.nr) not in self.hard
            ]
        wanted = [
            edge
            for edge in prescribed_order(self.case, entries)
            if edge[1] not in self.case.begonnen
        ]
        kept, dropped = keep_acyclic(entries, [*self.hard, *wanted])
        self.szenario = [edge for edge in kept if edge not in self.hard]
        self.widersprueche = tuple(edge for edge in dropped if edge in wanted)

    @property
    def entries(self) -> dict[str, Entry]:
        return self.selection.entries

    # -- phases ----------------------------------------------------------------------------

    def assign(self) -> None:
        """Give every measure a phase: urgent things first, as far as phases have room."""
        for nr in self._processing_order():
            if nr not in self.phase:
                self._place(self.block_of.get(nr, (nr,)))
        self._move_short_check()

    def _processing_order(self) -> list[str]:
        urgency = {nr: self._urgency(e) for nr, e in self.entries.items()}
        edges = [*self.hard, *self.szenario]
        for _ in self.entries:
            for before, behind in edges:
                urgency[before] = min(urgency[before], urgency[behind])
        return ordered(
            self.entries, edges, lambda nr: (urgency[nr], -total(self.punkte[nr]), natural_key(nr))
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
        if any(nr in self.case.begonnen for nr in members):
            phase = 1
        elif any(self.entries[nr].aufschub is not None for nr in members):
            phase = NEVER_YET
        else:
            phase = max(self._earliest(nr, members) for nr in members)
            size = sum(not self._exempt(self.entries[nr]) for nr in members)
            while size and phase < _LATER and not self._has_room(phase, size):
                self.full.add(phase)
                phase += 1
            self.used[phase] = self.used.get(phase, 0) + size
        for nr in members:
            self.phase[nr] = phase

    def _has_room(self, phase: int, size: int) -> bool:
        """A block stays whole: it may fill a phase that has nothing else in it.

        Once something had to wait for the next phase, nothing less urgent overtakes it.
        """
        used = self.used.get(phase, 0)
        return phase not in self.full and (used == 0 or used + size <= self._room(phase))

    def _room(self, phase: int) -> int:
        wert = self.case.regelwerk.wert
        if phase == 1:
            return int(wert("phase_1_weitere_knapp" if self.case.knapp else "phase_1_weitere"))
        return int(wert("phase_2_weitere"))

    def _exempt(self, entry: Entry) -> bool:
        """Some things do not use up a phase's room (fachlichkeit: they run alongside)."""
        return (
            entry.nr == GRUNDLAGEN
            or entry.nr in self.case.begonnen
            or entry.modus == "kurzpruefung"
            or entry.kurzfristig
            or bool(entry.ideen)
            or entry.nr in self.case.regelwerk.planung.begleitend
        )

    def _earliest(self, nr: str, members: tuple[str, ...]) -> int:
        """Return the first phase that prerequisites and scenarios allow."""
        earliest = max(
            [
                1,
                *(
                    step.phase
                    for s in self.case.erkannt
                    for step in s.schritte
                    if nr in step.massnahmen
                    or (step.art == "vorhaben" and nr in of_vorhaben(self.entries))
                ),
            ]
        )
        for before, behind in self.hard:
            if behind == nr and before not in members and before in self.phase:
                earliest = max(earliest, self.phase[before] + self._gap(before, nr))
        for before, behind in self.szenario:
            if behind == nr and before not in members and before in self.phase:
                earliest = max(earliest, self.phase[before])
        return min(earliest, _LATER)

    def _gap(self, before: str, nr: str) -> int:
        """A whole prerequisite is finished first; a short check or a running one need not be."""
        if before in self.case.begonnen:
            return 0
        together = before == AUFGABENABGLEICH and self.entries[nr].im_fenster
        return 0 if together or before == GRUNDLAGEN else 1

    def _move_short_check(self) -> None:
        """While a window is open, 1.1 stands in the phase of the measure that uses it."""
        users = windowed_users(self.case, self.entries)
        if not users or AUFGABENABGLEICH not in self.entries:
            return
        phase = min(self.phase[user.nr] for user in users)
        followers = [m for b, m in (*self.hard, *self.szenario) if b == AUFGABENABGLEICH]
        if AUFGABENABGLEICH not in self.case.begonnen and all(
            self.phase[nr] >= phase for nr in followers
        ):
            self.phase[AUFGABENABGLEICH] = phase

    # -- order -----------------------------------------------------------------------------

    def result(self) -> Schedule:
        """Bring the measures of each phase into order and count up the ranks."""
        edges = self._all_edges()
        order: list[str] = []
        for phase in sorted(set(self.phase.values())):
            order.extend(
                self._in_phase([nr for nr in self.entries if self.phase[nr] == phase], edges)
            )
        nach = {
            nr: tuple(sorted({b for b, m in edges if m == nr}, key=natural_key))
            for nr in self.entries
        }
        blocks = tuple(sorted(set(self.block_of.values())))
        return Schedule(
            tuple(order),
            self.phase,
            nach,
            blocks,
            self.punkte,
            self._vorhaben_phase(),
            self.widersprueche,
        )

    def _all_edges(self) -> list[Edge]:
        """Return the edges that the order honours, the binding ones first."""
        first = (
            [(GRUNDLAGEN, nr) for nr in self.entries if nr != GRUNDLAGEN]
            if (GRUNDLAGEN in self.entries)
            else []
        )
        soft = [
            (p, nr)
            for nr, e in self.entries.items()
            if (need := e.massnahme.voraussetzungen)
            for p in need.hilfreich
            if p in self.entries and nr not in of_vorhaben(self.entries)
        ]
        wanted = [
            (b, m)
            for b, m in (*first, *self.hard, *self.szenario, *soft)
            if self.phase[b] <= self.phase[m] and (m not in self.case.begonnen or b == GRUNDLAGEN)
        ]
        return keep_acyclic(self.entries, wanted)[0]

    def _in_phase(self, members: list[str], edges: Iterable[Edge]) -> list[str]:
        """Order one phase; a parallel block stands together, prerequisites in it start first."""
        inner = [(b, m) for b, m in edges if b in members and m in members]
        head = {nr: self.block_of.get(nr, (nr,))[0] for nr in members}
        between = list(dict.fromkeys((head[b], head[m]) for b, m in inner if head[b] != head[m]))
        between = keep_acyclic(set(head.values()), between)[0]
        heads = ordered(dict.fromkeys(head.values()), between, lambda h: self._key(h, head))
        result: list[str] = []
        for first in heads:
            group = [nr for nr in self.block_of.get(first, (first,)) if nr in members]
            result.extend(
                ordered(group, [(b, m) for b, m in inner if b in group and m in group], group.index)
            )
        return result

    def _key(self, head: str, heads: dict[str, str]) -> tuple[bool, Fraction, object]:
        """Quick Vorhaben come first, then points; a block counts as its best member."""
        best = max(total(self.punkte[nr]) for nr, h in heads.items() if h == head)
        return head not in of_vorhaben(self.entries), -best, natural_key(head)

    def _vorhaben_phase(self) -> int:
        return max(
            [
                1,
                *(
                    step.phase
                    for s in self.case.erkannt
                    for step in s.schritte
                    if step.art == "vorhaben"
                ),
            ]
        )
