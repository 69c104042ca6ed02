"""Sets of verdicts follow the logic of single verdicts; values stand for all others."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helfer.regelwerk_varianten import PACKAGED
from ikz_rules.evaluation import kleene
from ikz_rules.evaluation.comparison import compare
from ikz_rules.kennzahlen import measure
from ikz_rules.model.condition import Compare
from ikz_rules.prospect import verdict_sets
from ikz_rules.prospect.possible import verdicts
from ikz_rules.prospect.ranges import days, points, samples, texts
from ikz_rules.prospect.reach import outcomes
from ikz_rules.prospect.verdict_sets import ANY, only

MASKS = st.integers(1, ANY)
VALUES = (True, False, None)
CUTS = st.lists(st.integers(-3, 8) | st.fractions(-3, 8, max_denominator=4), max_size=2)


def members(mask: int) -> list[bool | None]:
    return [value for value in VALUES if only(value) & mask]


def whole(found: set[bool | None]) -> int:
    return sum(only(value) for value in found)


@pytest.mark.measured
@given(st.lists(MASKS, max_size=4), st.integers(0, 5))
def test_what_sets_can_be_is_what_their_members_can_be(masks: list[int], least: int) -> None:
    every = list(product(*map(members, masks)))
    assert verdict_sets.all_of(masks) == whole({kleene.all_of(one) for one in every})
    assert verdict_sets.any_of(masks) == whole({kleene.any_of(one) for one in every})
    counted = {kleene.at_least(least, one) for one in every}
    assert verdict_sets.at_least(least, masks) == whole(counted)


@pytest.mark.measured
@given(MASKS)
def test_a_denied_set_holds_the_denied_members(mask: int) -> None:
    assert verdict_sets.negated(mask) == whole({kleene.negate(one) for one in members(mask)})
    assert verdict_sets.decided(mask) == (len(members(mask)) == 1)


@pytest.mark.measured
@given(CUTS, st.integers(-4, 9), st.booleans())
def test_points_stand_for_every_number_between_their_limits(
    cuts: list[int], number: int, limited: bool
) -> None:
    low, high = (-2, 7) if limited else (None, None)
    if limited and not -2 <= number <= 7:
        return
    for whole_ in (False, True):
        found = points(low, high, cuts, whole=whole_)
        assert all(low is None or low <= n <= 7 for n in found)
        sides = [(number > cut) - (number < cut) for cut in cuts]
        assert sides in [[(n > cut) - (n < cut) for cut in cuts] for n in found]


def test_a_fact_can_be_on_either_side_of_what_is_asked() -> None:
    tag = dt.date(2027, 1, 1)
    assert days([tag]) == (dt.date(2026, 12, 31), tag, dt.date(2027, 1, 2))
    assert texts(["Neu"]) == ("Neu", "Neuneu")
    nummer = PACKAGED.angaben["produktrahmen"]
    assert samples(nummer, ("120", "121")) == ("120", "121", "122")
    assert samples(nummer, ()) == ("110",)
    assert samples(PACKAGED.angaben["frist"], (tag,))[1] == tag
    assert samples(PACKAGED.angaben["gelegenheit"], ()) == ("ja", "nein")


FIGURES = {
    "grad": (0, 1, 2, Fraction(5, 2), 5),
    "wort": ("a", "b"),
}


@pytest.mark.parametrize("aggregate", ["summe", "mittel", "min", "max", "spannweite"])
@pytest.mark.measured
@given(
    known=st.lists(st.sampled_from(FIGURES["grad"]), max_size=3),
    limit=st.integers(0, 11),
    least=st.sampled_from([0, Fraction(1, 2), 1]),
    bounded=st.booleans(),
)
def test_every_way_to_fill_numbers_in_is_foreseen(
    aggregate: str, known: list[Fraction], limit: int, least: Fraction, bounded: bool
) -> None:
    angabe = PACKAGED.angaben["digitalisierungsgrad"]
    if not bounded:
        angabe = replace(angabe, minimum=None, maximum=None)
    figure = replace(
        PACKAGED.kennzahlen["altersabgaenge_summe"],
        aggregat=aggregate,
        mindestabdeckung=Fraction(least),
    )
    for op in ("mindestens", "unter", "gleich"):
        condition = Compare("x", op, limit)
        foreseen = verdicts(outcomes(figure, angabe, known, 4, (limit,)), condition)
        for new in range(4 - len(known) + 1):
            for filled in combinations_with_replacement(FIGURES["grad"], new):
                data = [*known, *filled, *[None] * (4 - len(known) - new)]
                found = measure(aggregate, data, Fraction(least), None, bounded)
                assert only(compare(found, condition)) & foreseen


@pytest.mark.parametrize("aggregate", ["anzahl", "anteil", "vielfalt"])
@pytest.mark.measured
@given(
    known=st.lists(st.sampled_from(["ja", "nein"]), max_size=3),
    limit=st.fractions(0, 4, max_denominator=4),
    least=st.sampled_from([0, Fraction(1, 2), 1]),
)
def test_every_way_to_fill_words_in_is_foreseen_and_nothing_else(
    aggregate: str, known: list[str], limit: Fraction, least: Fraction
) -> None:
    figure = replace(
        PACKAGED.kennzahlen["altersabgaenge_summe"],
        aggregat=aggregate,
        wert="ja",
        mindestabdeckung=Fraction(least),
    )
    condition = Compare("x", "mindestens", limit)
    angabe = PACKAGED.angaben["digital_lotsen"]
    foreseen = verdicts(outcomes(figure, angabe, known, 4, (limit,)), condition)
    met = 0
    for new in range(4 - len(known) + 1):
        for filled in combinations_with_replacement(["ja", "nein"], new):
            data = [*known, *filled, *[None] * (4 - len(known) - new)]
            found = measure(aggregate, data, Fraction(least), "ja", non_negative=True)
            met |= only(compare(found, condition))
    assert met == foreseen
