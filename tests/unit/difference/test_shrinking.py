"""The smallest set that still does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.difference.shrinking import SpentError, smallest

if TYPE_CHECKING:
    from collections.abc import Sequence


@given(st.sets(st.integers(0, 39), min_size=1, max_size=4), st.integers(40, 90))
def test_exactly_what_is_needed_is_found(needed: set[int], many: int) -> None:
    found, known = smallest(range(many), lambda chosen: needed <= set(chosen))
    assert (set(found), known) == (needed, True)


@given(st.lists(st.sets(st.integers(0, 9), min_size=1, max_size=4), min_size=1, max_size=4))
def test_nothing_can_be_left_out_of_what_is_found(ways: list[set[int]]) -> None:
    def holds(chosen: Sequence[int]) -> bool:
        return any(way <= set(chosen) for way in ways)

    found, known = smallest(range(10), holds)
    assert known
    assert holds(found)
    assert not any(holds([x for x in found if x != left]) for left in found)


@given(st.lists(st.sets(st.integers(0, 5), min_size=1), min_size=1, max_size=4))
def test_of_few_items_no_smaller_set_holds(ways: list[set[int]]) -> None:
    found, known = smallest(range(6), lambda chosen: any(way <= set(chosen) for way in ways))
    assert known
    assert len(found) == min(map(len, ways))


def test_few_among_many_are_found_in_few_trials() -> None:
    trials = 0

    def holds(chosen: Sequence[int]) -> bool:
        nonlocal trials
        trials += 1
        return 777 in chosen

    assert smallest(range(1000), holds) == ((777,), True)
    assert trials < 30


def test_what_all_together_cannot_do_is_not_blamed_on_some() -> None:
    assert smallest((1, 2), lambda chosen: len(chosen) < 2) == ((1, 2), False)


def test_without_trials_left_the_smallest_set_so_far_is_returned() -> None:
    left = [True, True]

    def holds(chosen: Sequence[int]) -> bool:
        del chosen
        if not left:
            raise SpentError
        return left.pop()

    assert smallest(tuple(range(8)), holds) == ((4, 5, 6, 7), False)
