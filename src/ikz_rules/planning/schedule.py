"""The plan's order: which measure stands where, phase by phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.graph import keep_acyclic, ordered
from ikz_rules.planning.case import GRUNDLAGEN
from ikz_rules.planning.phases import Phases
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.planning.case import Case
    from ikz_rules.planning.phases import Cause
    from ikz_rules.planning.prescribed import Edge
    from ikz_rules.planning.selection import Selection


@dataclass(frozen=True, slots=True)
class Schedule:
    """The plan's order. ``nach`` maps each measure to those it comes after, ``kanten`` says for
    each such pair why (grundlagen, zwingend, kurzpruefung, szenario, hilfreich); ``bloecke`` are
    the parallel blocks; ``rang`` are the points, in the rulebook's ``unit``; ``ursachen`` say why
    a measure stands in its phase; ``widersprueche`` are orders of scenarios that had to give way.
    """

    order: tuple[str, ...]
    phase: dict[str, int]
    nach: dict[str, tuple[str, ...]]
    bloecke: tuple[tuple[str, ...], ...]
    rang: dict[str, int]
    vorhaben_phase: int
    ursachen: dict[str, Cause]
    kanten: dict[Edge, str]
    widersprueche: tuple[Edge, ...] = ()


def schedule(case: Case, selection: Selection) -> Schedule:
    """Give every measure of a selection its phase and its place."""
    phases = Phases(case, selection)
    phases.assign()
    return _Ordering(phases).result()


@dataclass(frozen=True, slots=True)
class _Ordering:
    phases: Phases

    def result(self) -> Schedule:
        """Bring the measures of each phase into order and count up the ranks."""
        done, edges = self.phases, self._all_edges()
        phase = done.phase
        order: list[str] = []
        for current in sorted(set(phase.values())):
            order.extend(self._in_phase([nr for nr in done.entries if phase[nr] == current], edges))
        nach = {
            nr: tuple(sorted((b for b, m in edges if m == nr), key=natural_key))
            for nr in done.entries
        }
        return Schedule(
            tuple(order),
            phase,
            nach,
            tuple(sorted(set(done.block_of.values()))),
            done.rang,
            self._vorhaben_phase(),
            done.causes,
            edges,
            done.widersprueche,
        )

    def _all_edges(self) -> dict[Edge, str]:
        """Return the edges that the order honours, each with why; the binding ones go first."""
        done, entries = self.phases, self.phases.entries
        found: dict[Edge, str] = {}
        if GRUNDLAGEN in entries:
            found = {(GRUNDLAGEN, nr): "grundlagen" for nr in entries if nr != GRUNDLAGEN}
        for edge, why in (*done.hard.items(), *((edge, "szenario") for edge in done.szenario)):
            found.setdefault(edge, why)
        for nr, entry in entries.items():
            needed = entry.massnahme.voraussetzungen
            if needed and nr not in done.vorhaben:
                for p in needed.hilfreich:
                    if p in entries:
                        found.setdefault((p, nr), "hilfreich")
        wanted = [
            (b, m)
            for b, m in found
            if done.phase[b] <= done.phase[m] and (m not in done.case.begonnen or b == GRUNDLAGEN)
        ]
        return {edge: found[edge] for edge in keep_acyclic(entries, wanted)[0]}

    def _in_phase(self, members: list[str], edges: Iterable[Edge]) -> list[str]:
        """Order one phase; a parallel block stands together, prerequisites in it start first."""
        block_of = self.phases.block_of
        inner = [(b, m) for b, m in edges if b in members and m in members]
        head = {nr: block_of.get(nr, (nr,))[0] for nr in members}
        between = keep_acyclic(set(head.values()), ((head[b], head[m]) for b, m in inner))[0]
        heads = ordered(dict.fromkeys(head.values()), between, lambda h: self._key(h, head))
        result: list[str] = []
        for first in heads:
            group = block_of.get(first, (first,))
            if len(group) == 1:
                result += group
                continue
            result.extend(
                ordered(group, [(b, m) for b, m in inner if b in group and m in group], group.index)
            )
        return result

    def _key(self, head: str, heads: dict[str, str]) -> tuple[bool, int, object]:
        """Quick Vorhaben come first, then points; a block counts as its best member."""
        best = max(self.phases.rang[nr] for nr, h in heads.items() if h == head)
        return head not in self.phases.vorhaben, -best, natural_key(head)

    def _vorhaben_phase(self) -> int:
        asked = [
            step.phase
            for s in self.phases.case.erkannt
            for step in s.schritte
            if step.art == "vorhaben"
        ]
        return max([1, *asked])
