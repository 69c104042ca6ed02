"""Months until a day are whole months, by the calendar."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.evaluation.comparison import compare
from ikz_rules.evaluation.evidence import Explainer
from ikz_rules.facts.computed import OF_AUFGABE, OF_KOMMUNE, months_until
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.angaben import BERECHNET
from ikz_rules.model.condition import Compare, Quantified
from ikz_rules.model.situation import Measured
from ikz_rules.model.verbundraum import Kommune, Verbundraum
from ikz_rules.rulebook import load_regelwerk

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2080, 12, 31))


@pytest.mark.parametrize(
    ("day", "months"),
    [
        ("2026-01-15", Fraction(0)),
        ("2026-02-15", Fraction(1)),
        ("2026-02-14", 1 - Fraction(1, 31)),
        ("2026-02-16", 1 + Fraction(1, 31)),
        ("2027-01-15", Fraction(12)),
        ("2025-12-15", Fraction(-1)),
        ("2026-01-14", -Fraction(1, 31)),
    ],
)
def test_months_are_exact_and_negative_once_the_day_has_passed(day: str, months: Fraction) -> None:
    assert months_until(dt.date.fromisoformat(day), dt.date(2026, 1, 15)) == months


def later(day: dt.date, months: int) -> dt.date | None:
    """Return the same day so many months later; None where that month has no such day."""
    total = day.year * 12 + day.month - 1 + months
    try:
        return day.replace(year=total // 12, month=total % 12 + 1)
    except ValueError:
        return None


@given(DAYS, st.integers(-240, 240))
def test_from_one_day_to_the_same_day_of_another_month_they_are_whole(
    today: dt.date, months: int
) -> None:
    day = later(today, months)
    if day is not None:
        one = dt.timedelta(days=1)
        assert months_until(day - one, today) < months_until(day, today) == months
        assert months_until(day + one, today) > months


@given(DAYS, DAYS, DAYS)
def test_a_later_day_is_more_months_away(one: dt.date, other: dt.date, now: dt.date) -> None:
    first, second = sorted((one, other))
    assert (months_until(first, now) < months_until(second, now)) == (first < second)


def test_what_can_be_computed_is_what_the_rulebook_may_ask_for() -> None:
    assert set(BERECHNET["kommune"]) == set(OF_KOMMUNE)
    assert set(BERECHNET["aufgabe"]) == set(OF_AUFGABE)


def test_a_contract_that_has_ended_is_no_end_to_come() -> None:
    kommune = Kommune.model_validate(
        {"name": "A", "software": {"dms": {"vertragsende": "2020-01-01"}}}
    )
    assert OF_KOMMUNE["vertragsende"](kommune, dt.date(2026, 1, 1)) is None


DAY = dt.date(2026, 1, 1)


def test_a_product_without_a_date_leaves_the_age_open_upwards() -> None:
    kommune = Kommune.model_validate(
        {"name": "A", "software": {"dms": {"seit": 2024}, "fin": {"produkt": "B"}}}
    )
    age = OF_KOMMUNE["software_alter"](kommune, DAY)
    assert age == Measured(None, 2, None, known=1, total=2)
    assert compare(age, Compare("software_alter", "mindestens", 2)) is True
    assert compare(age, Compare("software_alter", "mindestens", 10)) is None


def test_a_contract_without_an_end_can_still_end_sooner() -> None:
    kommune = Kommune.model_validate(
        {"name": "A", "software": {"dms": {"vertragsende": "2026-07-01"}, "fin": {"seit": 2020}}}
    )
    end = OF_KOMMUNE["vertragsende"](kommune, DAY)
    assert end == Measured(None, None, 6, known=1, total=2)
    assert compare(end, Compare("ende", "hoechstens", 6)) is True
    assert compare(end, Compare("ende", "hoechstens", 3)) is None


@pytest.mark.parametrize(
    ("angabe", "op", "operand", "shown"),
    [("software_alter", "mindestens", 2, 2), ("vertragsende_in_monaten", "hoechstens", 18, 6)],
)
def test_a_reason_shows_what_the_dated_products_tell(
    angabe: str, op: str, operand: int, shown: int
) -> None:
    software = {"dms": {"seit": 2024, "vertragsende": "2026-07-01"}, "fin": {"produkt": "B"}}
    raum = {"name": "V", "stichtag": DAY, "kommunen": [{"name": "A", "software": software}]}
    situation = build_situation(Verbundraum.model_validate(raum), load_regelwerk())
    explainer = Explainer({}, situation)
    somebody = Quantified("kommune", 1, Compare(angabe, op, operand))
    evidence = explainer.explain(somebody, situation.verbundraum)
    assert evidence.verdict is True
    assert [beleg.wert for beleg in explainer.belege(evidence)] == [shown]
