"""Graphs of names: cycles, closures, orders. The only place that imports networkx.

networkx names the circles. It takes longer to import than a plan takes to make, so it is imported
where there is a circle to name.
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from networkx import DiGraph

N = TypeVar("N", bound=str)
Edge = tuple[str, str]


def digraph(nodes: Iterable[str], edges: Iterable[Edge]) -> DiGraph[str]:
    """Return a directed graph; an edge (a, b) says that a comes before b."""
    import networkx as nx  # noqa: PLC0415

    graph: DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    return graph


def find_cycle(needs: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the names of one cycle of "x needs y", the least first; empty if there is none."""
    if _acyclic(needs):
        return []
    import networkx as nx  # noqa: PLC0415

    graph = digraph(
        needs, ((name, other) for name in sorted(needs) for other in sorted(needs[name]))
    )
    edges = nx.find_cycle(graph, sorted(needs))
    names = [edge[0] for edge in edges]
    least = names.index(min(names))
    return [*names[least:], *names[:least]]


def _acyclic(needs: Mapping[str, Iterable[str]]) -> bool:
    """Tell quickly what is nearly always so."""
    try:
        TopologicalSorter(needs).prepare()
    except CycleError:
        return False
    return True


def find_cycles(needs: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Return cycles that share no name, until none is left; each as ``find_cycle`` gives it."""
    found: list[list[str]] = []
    gone: set[str] = set()
    while cycle := find_cycle(
        {n: [other for other in needs[n] if other not in gone] for n in needs if n not in gone}
    ):
        found.append(cycle)
        gone.update(cycle)
    return found


def closure(start: Iterable[str], needs: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Return ``start`` and everything that is needed for it, directly or not."""
    found: set[str] = set()
    pending = list(start)
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(needs.get(name, ()))
    return frozenset(found)


def keep_acyclic(nodes: Iterable[str], edges: Iterable[Edge]) -> tuple[list[Edge], list[Edge]]:
    """Take edges in the given order of precedence; return those kept, and those that would have
    closed a cycle with the kept ones: those from a node to itself too. Every edge is kept once.
    """
    kept: list[Edge] = []
    dropped: list[Edge] = []
    after: dict[str, set[str]] = {node: set() for node in nodes}
    for before, behind in edges:
        if before in closure([behind], after):
            dropped.append((before, behind))
        elif behind not in after[before]:
            after[before].add(behind)
            kept.append((before, behind))
    return kept, dropped


def ordered(nodes: Iterable[str], edges: Iterable[Edge], key: Callable[[str], object]) -> list[str]:
    """Return a topological order; where the edges leave a choice, the least ``key`` comes first.

    Of equal keys the node that was named first. The edges close no cycle.
    """
    places = {node: (key(node), place) for place, node in enumerate(nodes)}
    waiting = dict.fromkeys(places, 0)
    after: dict[str, list[str]] = {node: [] for node in places}
    for before, behind in set(edges):
        waiting[behind] += 1
        after[before].append(behind)
    ready = sorted((places[node], node) for node, count in waiting.items() if not count)
    order: list[str] = []
    while ready:
        order.append(heappop(ready)[1])
        for node in after[order[-1]]:
            waiting[node] -= 1
            if not waiting[node]:
                heappush(ready, (places[node], node))
    return order
