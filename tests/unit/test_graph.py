"""Graphs of names, against brute force over small graphs."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.graph import closure, digraph, find_cycle, find_cycles, keep_acyclic, ordered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

NODES = "abcde"
EDGES = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=10)
NEEDS = st.dictionaries(
    st.sampled_from(NODES), st.lists(st.sampled_from(NODES), max_size=4, unique=True)
)


def paths(edges: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return all pairs that are joined by one edge or more: the transitive closure."""
    reached = set(edges)
    for middle, start, end in itertools.product(NODES, repeat=3):
        if (start, middle) in reached and (middle, end) in reached:
            reached.add((start, end))
    return reached


def edges_of(needs: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(name, other) for name, others in needs.items() for other in others]


def test_a_graph_has_its_nodes_even_without_edges() -> None:
    graph = digraph("abc", [("a", "b")])
    assert sorted(graph.nodes) == ["a", "b", "c"]
    assert list(graph.edges) == [("a", "b")]


@pytest.mark.measured
@given(NEEDS)
def test_a_cycle_is_found_exactly_where_there_is_one(needs: dict[str, list[str]]) -> None:
    cycle = find_cycle(needs)
    cyclic = any(start == end for start, end in paths(edges_of(needs)))
    assert bool(cycle) == cyclic
    if cycle:
        assert len(set(cycle)) == len(cycle)
        assert cycle[0] == min(cycle)
        for name, other in zip(cycle, [*cycle[1:], cycle[0]], strict=True):
            assert other in needs[name]


@pytest.mark.measured
@given(NEEDS, st.randoms())
def test_the_same_cycle_is_found_in_every_run(needs: dict[str, list[str]], rng: Random) -> None:
    mixed = {}
    for name in sorted(needs, reverse=True):
        others = list(needs[name])
        rng.shuffle(others)
        mixed[name] = others
    assert find_cycle(mixed) == find_cycle(needs)


def test_a_cycle_begins_with_its_least_name_wherever_it_was_entered() -> None:
    assert find_cycle({"a": ["c"], "c": ["d"], "d": ["b"], "b": ["c"]}) == ["b", "c", "d"]


def test_a_name_that_needs_itself_is_a_cycle() -> None:
    assert find_cycle({"a": ["b"], "b": ["b"]}) == ["b"]


def test_no_names_have_no_cycle() -> None:
    assert find_cycle({}) == []
    assert find_cycle({"a": ["x", "y"]}) == []


def test_all_cycles_that_share_no_name_are_found() -> None:
    needs = {"a": ["b"], "b": ["a", "c"], "c": ["d"], "d": ["c", "a"], "e": ["e"], "f": []}
    assert find_cycles(needs) == [["a", "b"], ["c", "d"], ["e"]]
    assert find_cycles({"a": ["b"]}) == []


@pytest.mark.measured
@given(NEEDS, st.sets(st.sampled_from(NODES)))
def test_a_closure_is_the_start_and_all_that_can_be_reached(
    needs: dict[str, list[str]], start: set[str]
) -> None:
    reached = paths(edges_of(needs))
    expected = start | {end for begin, end in reached if begin in start}
    assert closure(start, needs) == expected


@pytest.mark.measured
@given(EDGES)
def test_edges_are_kept_by_precedence_as_long_as_they_close_no_cycle(
    edges: list[tuple[str, str]],
) -> None:
    kept, dropped = keep_acyclic(NODES, edges)
    expected_kept: list[tuple[str, str]] = []
    expected_dropped: list[tuple[str, str]] = []
    for edge in edges:
        closes = any(a == b for a, b in paths([*expected_kept, edge]))
        if closes:
            expected_dropped.append(edge)
        elif edge not in expected_kept:
            expected_kept.append(edge)
    assert (kept, dropped) == (expected_kept, expected_dropped)


def acyclic(edges: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(min(edge), max(edge)) for edge in edges if edge[0] != edge[1]]


@pytest.mark.measured
@given(EDGES, st.permutations(NODES))
def test_an_order_obeys_all_edges_and_takes_the_least_key_where_it_may(
    edges: list[tuple[str, str]], wish: list[str]
) -> None:
    before = acyclic(edges)
    found = ordered(NODES, before, wish.index)
    valid = [
        order
        for order in itertools.permutations(NODES)
        if all(order.index(a) < order.index(b) for a, b in before)
    ]
    assert tuple(found) == min(valid, key=lambda order: [wish.index(name) for name in order])


@pytest.mark.measured
@given(EDGES, st.randoms())
def test_the_order_of_nodes_and_edges_never_matters(
    edges: list[tuple[str, str]], rng: Random
) -> None:
    before, nodes = acyclic(edges), list(NODES)
    expected = ordered(nodes, before, str)
    rng.shuffle(before)
    rng.shuffle(nodes)
    assert ordered(nodes, before, str) == expected


@pytest.mark.parametrize("nodes", ["", "a", "ba"])
def test_without_edges_the_key_alone_decides(nodes: str) -> None:
    assert ordered(nodes, [], str) == sorted(nodes)
