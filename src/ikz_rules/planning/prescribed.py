"""What recognised Ausgangsszenarien prescribe: which measures run alongside, and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.graph import keep_acyclic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.planning.case import Case, Entry

Edge = tuple[str, str]
"""A measure and one that comes after it."""


def parallel_blocks(case: Case, entries: Mapping[str, Entry]) -> dict[str, tuple[str, ...]]:
    """Map each member of a parallel block to the whole block; blocks that overlap are one."""
    groups: list[list[str]] = []
    for szenario in case.erkannt:
        for step in szenario.schritte:
            members = [nr for nr in step.massnahmen if nr in entries]
            if step.art != "parallel" or len(members) < 2:  # noqa: PLR2004
                continue
            touching = [g for g in groups if set(g) & set(members)]
            groups = [g for g in groups if g not in touching]
            groups.append(list(dict.fromkeys([*(n for g in touching for n in g), *members])))
    return {nr: tuple(g) for g in groups for nr in g}


def whole_blocks(
    block_of: Mapping[str, tuple[str, ...]], hard: Iterable[Edge], entries: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Leave out blocks that cannot run side by side: something must stand between their parts."""
    found: dict[str, tuple[str, ...]] = {}
    for block in dict.fromkeys(block_of.values()):
        tried = {**found, **dict.fromkeys(block, block)}
        head = {nr: tried.get(nr, (nr,))[0] for nr in entries}
        between = [(head[b], head[m]) for b, m in hard if head[b] != head[m]]
        if not keep_acyclic(head.values(), between)[1]:
            found = tried
    return found


def prescribed_order(case: Case, entries: Mapping[str, Entry]) -> Iterator[Edge]:
    """Yield the order that recognised scenarios prescribe, in the order of precedence."""
    rank = {name: index for index, name in enumerate(case.regelwerk.planung.szenario_vorrang)}
    vorhaben = of_vorhaben(entries)
    for szenario in sorted(case.erkannt, key=lambda s: (rank.get(s.id, len(rank)), s.id)):
        earlier: list[str] = []
        for step in szenario.schritte:
            members = (
                vorhaben
                if step.art == "vorhaben"
                else [nr for nr in step.massnahmen if nr in entries]
            )
            alongside = step.art == "parallel"
            before = [nr for nr in earlier if not alongside or nr not in vorhaben]
            yield from ((b, m) for b in before for m in members if b != m)
            earlier.extend(members)


def of_vorhaben(entries: Mapping[str, Entry]) -> list[str]:
    """Return the measures that are, or belong to, short-term Vorhaben."""
    return [nr for nr, entry in entries.items() if entry.kurzfristig or entry.ideen]
