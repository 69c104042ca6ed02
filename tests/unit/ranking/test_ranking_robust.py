"""Robust ranking against trying out everything."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.rangfolge_probe import all_weightings, rank, worlds
from helfer.rangfolgen import rankings
from ikz_rules.ranking import shares
from ikz_rules.ranking.candidate import Candidate, Method
from ikz_rules.ranking.places import places
from ikz_rules.ranking.robust import robustness

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST = st.integers(1, 3)
FACTOR = st.sampled_from([Fraction(1), Fraction(2), Fraction(3, 2)])
Ranking = tuple[Method, list[Candidate]]


def tried(
    candidates: Sequence[Candidate], method: Method, first: int, factor: Fraction
) -> list[tuple[int, int, Fraction]]:
    """Best and worst rank and the share among the first, over all worlds and weightings."""
    found = all_weightings(method.weights, factor)
    ranks: list[list[int]] = [[] for _ in candidates]
    total = [Fraction(0)] * len(candidates)
    for weights in found:
        every = list(worlds(candidates, weights, method))
        for index in range(len(candidates)):
            own = [rank(index, world) for world in every]
            ranks[index] += own
            total[index] += Fraction(sum(r <= first for r in own), len(own) * len(found))
    return [(min(own), max(own), share) for own, share in zip(ranks, total, strict=True)]


@given(rankings(), FIRST, FACTOR)
@settings(max_examples=150)
def test_ranges_and_shares_are_those_of_all_worlds_and_weightings(
    ranking: Ranking, first: int, factor: Fraction
) -> None:
    method, candidates = ranking
    found = robustness(candidates, method, first, factor)
    for firmness, (low, high, share) in zip(
        found, tried(candidates, method, first, factor), strict=True
    ):
        assert (firmness.low, firmness.high, firmness.exact) == (low, high, True)
        assert (firmness.share, firmness.error) == (float(share), 0)


@given(rankings(), FIRST, FACTOR)
@settings(max_examples=80)
def test_what_is_drawn_lies_within_its_error(
    ranking: Ranking, first: int, factor: Fraction
) -> None:
    method, candidates = ranking
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shares, "COUNTING_STEPS", -1)
        found = robustness(candidates, method, first, factor)
    for firmness, (_, _, share) in zip(
        found, tried(candidates, method, first, factor), strict=True
    ):
        assert abs(firmness.share - share) <= 2 * firmness.error + 1e-12


@given(rankings(), FACTOR)
@settings(max_examples=100)
def test_places_are_those_of_all_worlds(ranking: Ranking, factor: Fraction) -> None:
    del factor
    method, candidates = ranking
    every = list(worlds(candidates, method.weights, method))
    for index, place in enumerate(places(candidates, method)):
        own = [rank(index, world) for world in every]
        assert (place.low, place.high) == (min(own), max(own))
        assert place.low <= place.rank <= place.high
