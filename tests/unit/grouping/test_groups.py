"""Minimal groups and fair shares, compared with trying everything."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.grouping import groups as module
from ikz_rules.grouping.groups import COUNTED, Groups, minimal_groups
from ikz_rules.grouping.shares import shares
from ikz_rules.grouping.sums import best_of_many

NAMES = "EGBADFHC"
VOLUMES = st.dictionaries(st.sampled_from(NAMES), st.integers(0, 12), max_size=len(NAMES))
MARK = st.integers(1, 20)
LIMIT = st.none() | st.integers(0, 40)


def tried(volumes: dict[str, int], enough: int, most: int | None) -> list[tuple[str, ...]]:
    """Every subset that reaches the mark and no longer does without any one of its members."""
    found = []
    for size in range(1, len(volumes) + 1):
        for group in combinations(sorted(volumes), size):
            total = sum(volumes[n] for n in group)
            needed = all(total - volumes[n] < enough for n in group)
            if total >= enough and needed and (most is None or total <= most):
                found.append(group)
    return sorted(found, key=lambda g: (len(g), sum(volumes[n] for n in g), g))


@pytest.mark.measured
@given(VOLUMES, MARK, LIMIT, st.integers(0, 6))
def test_the_groups_are_the_minimal_ones_in_the_stated_order_and_all_are_counted(
    volumes: dict[str, int], enough: int, most: int | None, count: int
) -> None:
    every = tried(volumes, enough, most)
    found = minimal_groups(volumes, enough, most, count)
    assert found == Groups(tuple(every[:count]), len(every))


@pytest.mark.measured
@given(VOLUMES, MARK, LIMIT, st.integers(0, 6))
def test_the_way_for_very_many_groups_finds_the_same(
    volumes: dict[str, int], enough: int, most: int | None, count: int
) -> None:
    items = sorted(((v, n) for n, v in volumes.items() if v), key=lambda i: (-i[0], i[1]))
    limit = sum(volumes.values()) if most is None else most
    assert list(best_of_many(items, enough, limit, count)) == tried(volumes, enough, most)[:count]


@pytest.mark.measured
@given(VOLUMES, MARK, LIMIT, st.randoms())
def test_the_order_of_the_input_never_matters(
    volumes: dict[str, int],
    enough: int,
    most: int | None,
    random: object,
) -> None:
    mixed = list(volumes.items())
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert minimal_groups(dict(mixed), enough, most, 5) == minimal_groups(volumes, enough, most, 5)


@pytest.mark.measured
@given(VOLUMES, MARK, LIMIT, st.integers(1, 9))
def test_the_unit_of_measure_never_matters(
    volumes: dict[str, int], enough: int, most: int | None, unit: int
) -> None:
    finer = {name: volume * unit for name, volume in volumes.items()}
    limit = None if most is None else most * unit
    same = minimal_groups(volumes, enough, most, 5)
    assert minimal_groups(finer, enough * unit, limit, 5) == same


@pytest.mark.measured
@given(VOLUMES, MARK, LIMIT, st.integers(0, 12))
def test_who_names_a_volume_later_takes_no_group_from_the_others(
    volumes: dict[str, int], enough: int, most: int | None, later: int
) -> None:
    before = minimal_groups(volumes, enough, most, COUNTED)
    after = minimal_groups({**volumes, "Z": later}, enough, most, COUNTED)
    assert set(before.named) <= set(after.named)
    assert all("Z" in group for group in set(after.named) - set(before.named))


def test_a_mark_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="0"):
        minimal_groups({"A": 1}, 0, None, 5)


def test_beyond_a_thousand_groups_are_not_counted_but_the_best_are_still_the_best() -> None:
    volumes = {f"K{i:02}": 5 + i % 3 for i in range(40)}
    found = minimal_groups(volumes, 20, None, 4)
    assert (found.total, found.complete, found.best) == (COUNTED, False, True)
    sevens = [name for name, volume in volumes.items() if volume == 7]
    sixes = [name for name, volume in volumes.items() if volume == 6]
    every = [
        *combinations(sevens, 3),
        *(tuple(sorted((*pair, six))) for pair in combinations(sevens, 2) for six in sixes),
    ]
    expected = sorted(every, key=lambda g: (sum(volumes[n] for n in g), g))[:4]
    assert list(found.named) == expected


def test_search_that_leads_nowhere_too_often_is_not_called_complete() -> None:
    volumes = {f"K{i:02}": 2 for i in range(30)} | {f"Z{i}": 1 for i in range(1)}
    found = minimal_groups(volumes, 19, 18, 4)
    assert not found.named
    assert not found.complete


def test_volumes_too_fine_for_the_exact_search_say_that_better_groups_can_exist() -> None:
    volumes = {f"K{i:02}": 10**12 + i * 7919 for i in range(40)}
    found = minimal_groups(volumes, 4 * 10**12, None, 4)
    assert (found.complete, found.best) == (False, False)
    assert [len(group) for group in found.named] == [4] * 4


def test_many_members_of_tiny_volume_are_no_trouble() -> None:
    volumes = {f"K{i:03}": 1 for i in range(400)}
    found = minimal_groups(volumes, 300, None, 2)
    assert found.named[0] == tuple(f"K{i:03}" for i in range(300))
    assert found.named[1] == (*found.named[0][:-1], "K300")


@pytest.mark.parametrize("finest", [5, 50, 137])
def test_400_members_take_a_moment_only(finest: int) -> None:
    volumes = {f"K{i:03}": 1 + i * 37 % finest for i in range(400)}
    start = perf_counter()
    assert len(minimal_groups(volumes, 500, None, 5).named) == 5
    assert perf_counter() - start < 1


@pytest.mark.measured
@given(st.dictionaries(st.sampled_from(NAMES), st.integers(0, 999), min_size=1))
def test_shares_add_up_exactly_and_follow_the_volumes(volumes: dict[str, int]) -> None:
    if not any(volumes.values()):
        return
    found = shares(volumes, 1000)
    whole = sum(volumes.values())
    assert sum(found.values()) == 1000
    for name, volume in volumes.items():
        assert abs(found[name] - Fraction(1000 * volume, whole)) < 1
    assert all(
        found[a] <= found[b] or (found[a] - found[b] == 1 and a < b and volumes[a] == volumes[b])
        for a in volumes
        for b in volumes
        if volumes[a] <= volumes[b]
    )


def test_equal_remainders_go_to_the_first_names() -> None:
    assert shares({"C": 1, "A": 1, "B": 1}, 1000) == {"A": 334, "B": 333, "C": 333}


def test_the_module_says_how_far_it_counts() -> None:
    assert module.COUNTED == 1000


def test_as_many_groups_as_are_counted_are_still_all() -> None:
    names = [f"K{i:04}" for i in range(COUNTED + 1)]
    all_of_them = minimal_groups(dict.fromkeys(names[:-1], 1), 1, None, 2)
    assert all_of_them == Groups((("K0000",), ("K0001",)), COUNTED)
    too_many = minimal_groups(dict.fromkeys(names, 1), 1, None, 2)
    assert (too_many.total, too_many.complete) == (COUNTED, False)
