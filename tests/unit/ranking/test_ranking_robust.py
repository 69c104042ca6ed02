"""Robust ranking against trying out everything."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.rangfolge_probe import all_weightings, rank, worlds
from helfer.rangfolgen import GERING, HOCH, MITTEL, SCALE, rankings
from ikz_rules.ranking import robust, shares
from ikz_rules.ranking.candidate import Candidate, Method, Row
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
@settings(max_examples=100)
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


@pytest.mark.measured
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


@pytest.mark.measured
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


@pytest.mark.measured
@given(rankings(), FIRST, FACTOR, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_of_candidates_is_irrelevant(
    ranking: Ranking, first: int, factor: Fraction, rng: Random
) -> None:
    method, candidates = ranking
    mixed = list(candidates)
    rng.shuffle(mixed)
    by_name = {f.name: f for f in robustness(candidates, method, first, factor)}
    assert robustness(mixed, method, first, factor) == tuple(by_name[c.name] for c in mixed)


@pytest.mark.measured
@given(rankings(), FIRST, FACTOR, st.sampled_from([Fraction(1, 7), Fraction(5)]))
@settings(max_examples=60)
def test_a_common_factor_of_all_weights_changes_nothing(
    ranking: Ranking, first: int, factor: Fraction, common: Fraction
) -> None:
    method, candidates = ranking
    times = replace(method, weights=tuple(weight * common for weight in method.weights))
    assert robustness(candidates, times, first, factor) == robustness(
        candidates, method, first, factor
    )


@pytest.mark.measured
@given(rankings(), FIRST, FACTOR, st.data())
@settings(max_examples=100)
def test_knowing_more_never_widens_a_range(
    ranking: Ranking, first: int, factor: Fraction, data: st.DataObject
) -> None:
    method, candidates = ranking
    narrower = [
        replace(
            candidate,
            front=data.draw(st.booleans()) if candidate.front is None else candidate.front,
            rows=tuple(
                replace(row, marks=tuple((data.draw(st.sampled_from(m)),) for m in row.marks))
                for row in candidate.rows
            ),
        )
        for candidate in candidates
    ]
    before = robustness(candidates, method, first, factor)
    after = robustness(narrower, method, first, factor)
    for wide, narrow in zip(before, after, strict=True):
        assert wide.low <= narrow.low <= narrow.high <= wide.high


@pytest.mark.measured
@given(rankings(), FIRST, FACTOR)
@settings(max_examples=60)
def test_the_shown_rank_lies_within_the_range(
    ranking: Ranking, first: int, factor: Fraction
) -> None:
    method, candidates = ranking
    found = robustness(candidates, method, first, factor)
    for firmness, place in zip(found, places(candidates, method), strict=True):
        assert firmness.low <= place.low <= place.rank <= place.high <= firmness.high


@pytest.mark.measured
@given(rankings(), FIRST, FACTOR)
@settings(max_examples=60)
def test_where_all_weightings_are_too_many_ranges_are_inner_bounds_and_say_so(
    ranking: Ranking, first: int, factor: Fraction
) -> None:
    method, candidates = ranking
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(robust, "RANGE_STEPS", -1)
        patch.setattr(shares, "DRAWING_STEPS", 5000)
        found = robustness(candidates, method, first, factor)
    for firmness, (low, high, share) in zip(
        found, tried(candidates, method, first, factor), strict=True
    ):
        assert not firmness.exact
        assert low <= firmness.low <= firmness.high <= high
        assert abs(firmness.share - share) <= 2 * firmness.error + 1e-12
        assert (firmness.error == 0) == (len(candidates) <= first)


def many(seed: int, rows: int, unknown: float, count: int = 12) -> list[Candidate]:
    """Random candidates of three criteria."""
    rng = Random(seed)

    def marks() -> tuple[Fraction, ...]:
        return SCALE if rng.random() < unknown else (rng.choice(SCALE),)

    return [
        Candidate(f"k{n}", tuple(Row((marks(), marks(), marks())) for _ in range(rows)))
        for n in range(count)
    ]


def third(least: int | None = None) -> Method:
    return Method((Fraction(1),) * 3, (Fraction(3, 10), Fraction(6, 10)), least)


@pytest.mark.unmeasured
@pytest.mark.parametrize("least", [None, 2])
def test_what_is_drawn_lies_within_its_error_of_what_is_counted(
    least: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    misses = total = 0
    for seed in range(5):
        candidates = many(seed, 4, 0.3)
        monkeypatch.setattr(shares, "COUNTING_STEPS", 10**9)
        counted = robustness(candidates, third(least), 4, 2)
        assert all(firmness.error == 0 for firmness in counted)
        monkeypatch.setattr(shares, "COUNTING_STEPS", -1)
        for exact, drawn in zip(counted, robustness(candidates, third(least), 4, 2), strict=True):
            assert 0 <= drawn.error < 0.05
            misses += abs(drawn.share - exact.share) > drawn.error
            total += 1
    assert misses <= total * 0.05


@pytest.mark.unmeasured
@pytest.mark.parametrize("least", [None, 2, 30])
def test_what_is_drawn_from_drawn_weightings_lies_within_its_error(
    least: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    candidates = many(7, 60, 0.3, 8)
    monkeypatch.setattr(shares, "COUNTING_STEPS", 0)
    by_rounds = robustness(candidates, third(least), 3, 2)
    monkeypatch.setattr(shares, "DRAWING_STEPS", 1)
    monkeypatch.setattr(shares, "LEAST_DRAWS", 18)
    coarse = robustness(candidates, third(least), 3, 2)
    for fine, drawn in zip(by_rounds, coarse, strict=True):
        assert abs(fine.share - drawn.share) <= fine.error + drawn.error
        assert drawn.error > 0.3


def test_shares_are_the_same_each_time_and_on_every_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shares, "COUNTING_STEPS", 0)
    monkeypatch.setattr(shares, "DRAWING_STEPS", 200_000)
    first, again = (robustness(many(3, 20, 0.5), third(2), 4, 2) for _ in range(2))
    assert first == again
    assert [(firmness.share, firmness.error) for firmness in first[:3]] == [
        (0.2972972972972973, 0.0512217687855523),
        (0.29871977240398295, 0.0512217687855523),
        (0.23470839260312945, 0.0512217687855523),
    ]


def test_the_order_is_irrelevant_for_what_is_drawn_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "COUNTING_STEPS", 0)
    monkeypatch.setattr(shares, "DRAWING_STEPS", 100_000)
    candidates = many(4, 6, 0.4)
    backwards = robustness(candidates[::-1], third(2), 4, 2)
    assert robustness(candidates, third(2), 4, 2) == backwards[::-1]


def test_what_is_certain_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "DRAWING_STEPS", 0)
    monkeypatch.setattr(shares, "LEAST_DRAWS", 5)
    monkeypatch.setattr(shares, "COUNTING_STEPS", 0)
    best = Candidate("best", (Row(((HOCH,),) * 3),), front=True)
    found = robustness([best, *many(1, 2, 0.5, 4)], third(), 2, 2)
    assert (found[0].share, found[0].error) == (1.0, 0.0)
    assert all(firmness.error > 0.5 for firmness in found[1:])


@pytest.mark.parametrize("steps", [10**6, 0])
def test_a_stated_level_counts_with_what_is_open(
    steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shares, "COUNTING_STEPS", steps)
    stated = Candidate("a", (Row(((GERING,),), level=2), Row((SCALE,))))
    known = Candidate("b", (Row(((MITTEL,),)),))
    method = Method((Fraction(1),), (MITTEL, HOCH), least=2)
    found = robustness([stated, known], method, 1, 2)
    assert abs(found[0].share - 1 / 3) <= found[0].error + 1e-12
    assert (found[0].error == 0) == bool(steps)


def test_the_middle_of_a_spread_stands_for_it() -> None:
    place = places([Candidate("a", (Row((SCALE, (HOCH,), (HOCH,))),))], third())[0]
    assert place.score.mid == Fraction(5, 6)


def test_nothing_to_rank_is_nothing() -> None:
    assert robustness([], third(), 5, 2) == ()


def test_a_candidate_of_which_nothing_is_known_can_be_anywhere() -> None:
    known = Candidate("a", (Row(((MITTEL,), (HOCH,), (GERING,))),))
    found = robustness([known, Candidate("b", ())], third(), 1, 2)
    assert [(firmness.low, firmness.high) for firmness in found] == [(1, 2), (1, 2)]
