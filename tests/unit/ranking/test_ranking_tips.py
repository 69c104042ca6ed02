"""Tips: what alone moves a candidate, all of it and nothing else."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.rangfolgen import GERING, HOCH, MITTEL, SCALE, methods, rankings
from ikz_rules.ranking.candidate import Candidate, Method, Row, Turn
from ikz_rules.ranking.firmness import Tip
from ikz_rules.ranking.places import places
from ikz_rules.ranking.robust import robustness
from ikz_rules.ranking.tips import TIPS_PER_KIND
from ikz_rules.ranking.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.ranking.candidate import Marks

Ranking = tuple[Method, list[Candidate]]
Trial = tuple[Tip, Method, Candidate]


def rank(index: int, candidates: list[Candidate], method: Method) -> int:
    return places(candidates, method)[index].rank


def applied(
    tip: Tip, candidate: Candidate, method: Method, *, into: bool
) -> tuple[Method, Candidate]:
    """What a tip says, done; a mark that turns out well can bring the front, else cost it."""
    if tip.kind == "weight":
        assert tip.criterion is not None
        assert tip.factor is not None
        weights = list(method.weights)
        weights[tip.criterion] *= tip.factor
        return replace(method, weights=tuple(weights)), candidate
    assert tip.row is not None
    rows = list(candidate.rows)
    row = rows[tip.row]
    if tip.kind == "level":
        rows[tip.row] = replace(row, level=tip.level)
    else:
        assert tip.criterion is not None
        marks = list(row.marks)
        if tip.mark is not None:
            marks[tip.criterion] = row.lower[tip.criterion] if tip.kind == "mark" else (tip.mark,)
        rows[tip.row] = replace(row, marks=tuple(marks))
    front = candidate.front
    for turn in candidate.turns:
        if (turn.row, turn.criterion) == (tip.row, tip.criterion) and turn.front is into:
            front = turn.front
    return method, replace(candidate, rows=tuple(rows), front=front)


def trials(candidate: Candidate, method: Method, factor: Fraction, *, into: bool) -> Iterator[Tip]:
    """Everything a tip could be, tried out or not."""
    for number, weight in enumerate(method.weights):
        if weight and factor != 1:
            for times in (1 / factor, factor):
                yield Tip("weight", into=False, rank=0, criterion=number, factor=times)
    for place, row in enumerate(candidate.rows):
        for number, marks in enumerate(row.marks):
            if len(marks) > 1:
                mark = marks[-1] if into else marks[0]
                yield Tip("unknown", into=False, rank=0, criterion=number, row=place, mark=mark)
            turn = Turn(place, number, front=False) in candidate.turns
            only_front = (None,) if turn and len(marks) == 1 else ()
            for less in row.lower[number][:1] or only_front if not into else ():
                yield Tip("mark", into=False, rank=0, criterion=number, row=place, mark=less)
        if row.level:
            yield Tip("level", into=False, rank=0, row=place, level=row.level - 1)


@pytest.mark.measured
@given(rankings(), st.integers(1, 3), st.sampled_from([Fraction(1), Fraction(2)]))
@settings(max_examples=120)
def test_tips_are_what_moves_a_candidate_and_those_that_move_it_farthest_are_kept(
    ranking: Ranking, first: int, factor: Fraction
) -> None:
    method, candidates = ranking
    for index, firmness in enumerate(robustness(candidates, method, first, factor)):
        base = rank(index, candidates, method)
        real: list[Tip] = []
        into = base > first
        for tip in trials(candidates[index], method, factor, into=into):
            changed_method, moved = applied(tip, candidates[index], method, into=into)
            others = [*candidates[:index], moved, *candidates[index + 1 :]]
            new = rank(index, others, changed_method)
            if (new <= first) != (base <= first):
                real.append(replace(tip, into=new <= first, rank=new))
        assert set(firmness.tips) <= set(real)
        for kind in ("weight", "unknown", "mark", "level"):
            kept = [abs(t.rank - base) for t in firmness.tips if t.kind == kind]
            far = sorted((abs(t.rank - base) for t in real if t.kind == kind), reverse=True)
            assert kept == far[:TIPS_PER_KIND]


@pytest.mark.measured
@given(methods(by_level=False))
def test_where_all_are_among_the_first_nothing_tips(method: Method) -> None:
    rows = (Row(tuple(SCALE for _ in method.weights)),)
    found = robustness([Candidate("a", rows), Candidate("b", ())], method, 2, 2)
    assert [firmness.tips for firmness in found] == [(), ()]
    assert [(firmness.share, firmness.error) for firmness in found] == [(1.0, 0.0)] * 2


def one(
    name: str, *marks: Fraction, level: int | None = None, lower: tuple[Marks, ...] = ()
) -> Candidate:
    return Candidate(name, (Row(tuple((mark,) for mark in marks), level, lower),))


def test_a_rank_that_hangs_on_one_optimistic_mark_says_so() -> None:
    method = Method((Fraction(1), Fraction(1)))
    best = one("a", HOCH, HOCH, lower=((MITTEL,), (GERING,)))
    found = robustness([best, one("b", MITTEL, HOCH)], method, 1, 1)
    assert found[0].tips == (Tip("mark", into=False, rank=2, criterion=1, row=0, mark=GERING),)
    assert found[1].tips == ()


def test_a_known_mark_is_not_lowered_where_it_hangs_on_no_single_thing() -> None:
    method = Method((Fraction(1), Fraction(1)))
    for lower in ((), ((), ())):
        best = one("a", HOCH, HOCH, lower=lower)
        found = robustness([best, one("b", MITTEL, HOCH)], method, 1, 1)
        assert found[0].tips == ()


def test_a_mark_that_would_be_open_again_counts_with_the_middle_of_what_it_could_be() -> None:
    open_again = one("a", HOCH, lower=((GERING, HOCH),))
    for other, tips in ((MITTEL, ()), (Fraction(2, 3), (GERING,))):
        found = robustness([open_again, one("b", other)], Method((Fraction(1),)), 1, 1)
        assert tuple(tip.mark for tip in found[0].tips) == tips


def test_a_front_that_hangs_on_one_mark_is_lost_and_won_with_it_however_far_the_score() -> None:
    strong = Candidate("a", (Row(((MITTEL,),), None, ((GERING,),)),), True, (Turn(0, 0, False),))
    weak = Candidate("a", (Row(((GERING, MITTEL),)),), None, (Turn(0, 0, True),))
    high = Candidate("b", (Row(((HOCH,),)),) * 40)
    found = robustness([strong, high], Method((Fraction(1),)), 1, 1)
    assert found[0].tips == (Tip("mark", into=False, rank=2, criterion=0, row=0, mark=GERING),)
    found = robustness([weak, high], Method((Fraction(1),)), 1, 1)
    assert found[0].tips == (Tip("unknown", into=True, rank=1, criterion=0, row=0, mark=MITTEL),)


def test_a_stated_level_that_is_all_that_holds_a_rank_is_named() -> None:
    method = Method((Fraction(1),), by_level=True)
    found = robustness([one("a", GERING, level=2), one("b", HOCH, level=1)], method, 1, 1)
    assert found[0].tips == (Tip("level", into=False, rank=2, row=0, level=1),)


def test_of_many_rows_that_say_the_same_the_first_are_named() -> None:
    unknown = Row((SCALE,))
    known = tuple(Row((mark,)) for mark in [(HOCH,)] * 4)
    candidates = [
        Candidate("a", (unknown,) * 4),
        Candidate("b", (*known[:2], Row(((GERING,),)), unknown)),
    ]
    found = robustness(candidates, Method((Fraction(1),)), 1, 2)
    assert [(tip.kind, tip.row, tip.mark) for tip in found[0].tips] == [
        ("unknown", 0, HOCH),
        ("unknown", 1, HOCH),
    ]


def test_what_moves_a_candidate_farthest_is_kept_and_comes_first() -> None:
    weights = (Fraction(1), Fraction(2), Fraction(3))
    others = [one(name, *(Fraction(n, 12),) * 3) for name, n in (("b", 11), ("c", 9), ("d", 7))]
    best = one("a", HOCH, HOCH, HOCH, lower=((GERING,),) * 3)
    found = robustness([best, *others], Method(weights), 1, 1)
    assert [(tip.criterion, tip.rank) for tip in found[0].tips] == [(2, 4), (1, 3)]


def test_a_row_that_comes_again_is_not_tried_again() -> None:
    row = Row((SCALE,))
    whole = Whole([Candidate("a", (row,) * 3)], Method((Fraction(1),)))
    assert len({id(found) for found in whole.entries[0].rows}) == 1


def test_the_last_voice_that_is_lacking_for_the_front_is_named_however_far_the_score() -> None:
    method = Method((Fraction(1), Fraction(100)), (HOCH / 200, HOCH / 101), least=1)
    low = (GERING,)
    behind = Candidate("a", (Row(((GERING, HOCH), low)), *(Row((low, low)),) * 40))
    before = Candidate("b", (Row((low, (HOCH,)), 0),), front=False)
    found = robustness([behind, before], method, 1, 1)
    assert found[0].tips == (Tip("unknown", into=True, rank=1, criterion=0, row=0, mark=HOCH),)


def test_of_many_voices_that_say_the_same_the_one_that_carries_the_front_is_named() -> None:
    row = Row(((MITTEL,),), None, ((GERING,),))
    carried = Candidate("a", (row,) * 4, True, (Turn(3, 0, False),))
    found = robustness([carried, one("b", HOCH)], Method((Fraction(1),)), 1, 1)
    assert found[0].tips == (Tip("mark", into=False, rank=2, criterion=0, row=3, mark=GERING),)
