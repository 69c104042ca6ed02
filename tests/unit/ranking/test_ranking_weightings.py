"""The reasonable weightings: all there, none twice, the base first."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helfer.rangfolge_probe import all_weightings
from ikz_rules.ranking.weightings import (
    changed,
    count,
    drawn_weighting,
    single_changes,
    weightings,
)

Weights = tuple[Fraction, ...]
WEIGHTS = st.lists(
    st.sampled_from([Fraction(0), Fraction(1), Fraction(2), Fraction(1, 3)]), min_size=1, max_size=4
).filter(any)
FACTORS = st.sampled_from([1, 2, Fraction(3, 2), Fraction(1, 2)])


def scaled(weights: Weights) -> Weights:
    return tuple(weight / sum(weights) for weight in weights)


def test_five_criteria_have_211_weightings() -> None:
    assert len(weightings((Fraction(1),) * 5, 2)) == 211


@pytest.mark.measured
@given(WEIGHTS, FACTORS)
def test_all_weightings_are_there_and_none_twice(weights: list[Fraction], factor: Fraction) -> None:
    found = weightings(tuple(weights), factor)
    assert sorted(map(scaled, found)) == all_weightings(tuple(weights), Fraction(factor))
    assert found[0] == tuple(weights)
    assert count(tuple(weights), factor) == len(found)


@pytest.mark.measured
@given(WEIGHTS, FACTORS)
def test_what_counts_nothing_never_comes_to_count(
    weights: list[Fraction], factor: Fraction
) -> None:
    for found in weightings(tuple(weights), factor):
        assert [weight == 0 for weight in found] == [weight == 0 for weight in weights]


def test_one_weight_changes_alone_down_and_up() -> None:
    base = (Fraction(1), Fraction(0), Fraction(3))
    assert [changed(base, *change) for change in single_changes(base, 2)] == [
        (Fraction(1, 2), base[1], base[2]),
        (Fraction(2), base[1], base[2]),
        (base[0], base[1], Fraction(3, 2)),
        (base[0], base[1], Fraction(6)),
    ]


@pytest.mark.parametrize(("weights", "factor"), [((1, 1), 1), ((0, 5), 2)])
def test_a_change_that_changes_nothing_is_none(weights: tuple[int, ...], factor: int) -> None:
    assert single_changes(tuple(map(Fraction, weights)), factor) == ()


@pytest.mark.measured
@given(WEIGHTS, FACTORS)
def test_what_changes_alone_is_one_of_the_weightings(
    weights: list[Fraction], factor: Fraction
) -> None:
    base = tuple(weights)
    every = {scaled(one) for one in weightings(base, factor)}
    for change in single_changes(base, factor):
        assert scaled(changed(base, *change)) in every


def test_each_weighting_is_drawn_as_often_as_any_other() -> None:
    base = (Fraction(1), Fraction(0), Fraction(2))
    rng = Random(1)
    found = Counter(scaled(drawn_weighting(base, 2, rng)) for _ in range(5000))
    assert set(found) == {scaled(one) for one in weightings(base, 2)}
    assert max(found.values()) - min(found.values()) < 200


def test_with_a_factor_of_one_the_base_is_drawn() -> None:
    base = (Fraction(1), Fraction(2))
    assert drawn_weighting(base, 1, Random(1)) == base
