"""What a comparison says, against what each single value would say."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

import pytest

from ikz_rules.evaluation.comparison import compare
from ikz_rules.model.condition import Compare
from ikz_rules.model.situation import Measured

if TYPE_CHECKING:
    from collections.abc import Callable

ORDERS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "mindestens": lambda value, limit: value >= limit,
    "hoechstens": lambda value, limit: value <= limit,
    "ueber": lambda value, limit: value > limit,
    "unter": lambda value, limit: value < limit,
    "gleich": lambda value, limit: value == limit,
    "ungleich": lambda value, limit: value != limit,
}
POSSIBLE = [Fraction(n, 2) for n in range(-4, 13)]


def within(low: int | None, high: int | None) -> Measured:
    return Measured(None, low, high, 1, 2)


def of_all(verdicts: set[bool]) -> bool | None:
    return verdicts.pop() if len(verdicts) == 1 else None


@pytest.mark.parametrize("op", ORDERS)
def test_bounds_say_what_every_value_between_them_would_say(op: str) -> None:
    for low, high, limit in product([None, 0, 1, 2], [None, 2, 3, 4], range(5)):
        if low == high:
            continue
        between = [v for v in POSSIBLE if (low is None or low <= v) and (high is None or v <= high)]
        expected = of_all({ORDERS[op](value, Fraction(limit)) for value in between})
        assert compare(within(low, high), Compare("x", op, limit)) is expected


def test_bounds_and_a_range_say_what_every_value_between_them_would_say() -> None:
    for low, high, first, last in product([None, 0, 1, 2], [None, 2, 3, 4], range(5), range(5)):
        if first > last:
            continue
        between = [v for v in POSSIBLE if (low is None or low <= v) and (high is None or v <= high)]
        expected = of_all({first <= value <= last for value in between})
        assert compare(within(low, high), Compare("x", "zwischen", first, last)) is expected


@pytest.mark.parametrize("op", ORDERS)
def test_a_known_value_is_compared_as_it_is_and_its_bounds_do_not_matter(op: str) -> None:
    for value, limit in product(range(4), repeat=2):
        expected = ORDERS[op](Fraction(value), Fraction(limit))
        assert compare(value, Compare("x", op, limit)) is expected
        assert compare(Fraction(value), Compare("x", op, Fraction(limit))) is expected
        assert compare(Measured(value, value, value, 2, 2), Compare("x", op, limit)) is expected
    for known in ("gleich", "ungleich"):
        assert compare(Measured(3, 0, 9, 1, 2), Compare("x", known, 3)) is (known == "gleich")


def test_days_are_compared_with_days() -> None:
    day, next_day = date(2026, 5, 1), date(2026, 5, 2)
    for op, holds in ORDERS.items():
        expected = {
            (a, b): holds(Fraction(a.toordinal()), Fraction(b.toordinal()))
            for a, b in product([day, next_day], repeat=2)
        }
        for (value, limit), verdict in expected.items():
            assert compare(value, Compare("x", op, limit)) is verdict


def test_words_and_sets_of_words() -> None:
    few, none = frozenset({"a", "b"}), frozenset[str]()
    assert compare("a", Compare("x", "gleich", "a")) is True
    assert compare("a", Compare("x", "ungleich", "a")) is False
    assert compare("a", Compare("x", "eines_von", ("b", "a"))) is True
    assert compare("c", Compare("x", "eines_von", ("b", "a"))) is False
    assert compare(few, Compare("x", "gleich", "a")) is True
    assert compare(few, Compare("x", "gleich", "c")) is False
    assert compare(few, Compare("x", "ungleich", "a")) is False
    assert compare(few, Compare("x", "ungleich", "c")) is True
    assert compare(few, Compare("x", "eines_von", ("c", "b"))) is True
    assert compare(none, Compare("x", "eines_von", ("c", "b"))) is False
    assert compare(none, Compare("x", "ungleich", "c")) is True


@pytest.mark.parametrize("op", [*ORDERS, "eines_von", "zwischen"])
def test_what_nobody_knows_is_neither(op: str) -> None:
    assert compare(None, Compare("x", op, 1, 2)) is None
    assert compare(within(None, None), Compare("x", op, 1, 2)) is None
