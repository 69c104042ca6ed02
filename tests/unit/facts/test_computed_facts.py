"""Months until a day are whole months, by the calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.facts.computed import OF_AUFGABE, OF_KOMMUNE, months_until
from ikz_rules.model.regelwerk import BERECHNET
from ikz_rules.model.verbundraum import Kommune

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2080, 12, 31))


@pytest.mark.parametrize(
    ("day", "least", "most"),
    [
        ("2026-01-15", 0, 0),
        ("2026-01-16", 0, 1),
        ("2026-02-14", 0, 1),
        ("2026-02-15", 1, 1),
        ("2027-01-15", 12, 12),
        ("2027-01-16", 12, 13),
        ("2027-01-14", 11, 12),
        ("2026-01-14", -1, 0),
        ("2025-12-15", -1, -1),
    ],
)
def test_months_are_whole_only_from_day_to_same_day(day: str, least: int, most: int) -> None:
    months = months_until(dt.date.fromisoformat(day), dt.date(2026, 1, 15))
    assert least <= months <= most
    assert (months.denominator == 1) == (least == most)


def later(day: dt.date, months: int) -> dt.date | None:
    """Return the same day so many months later; None where that month has no such day."""
    total = day.year * 12 + day.month - 1 + months
    try:
        return day.replace(year=total // 12, month=total % 12 + 1)
    except ValueError:
        return None


@given(DAYS, st.integers(-240, 240))
def test_the_same_day_so_many_months_later_is_so_many_months_away(
    today: dt.date, months: int
) -> None:
    day = later(today, months)
    if day is not None:
        assert months_until(day, today) == months
        assert months - 1 < months_until(day - dt.timedelta(days=1), today) < months
        assert months < months_until(day + dt.timedelta(days=1), today) < months + 1


@given(DAYS, DAYS, DAYS)
def test_a_later_day_is_never_fewer_months_away(one: dt.date, other: dt.date, now: dt.date) -> None:
    first, second = sorted((one, other))
    assert months_until(first, now) <= months_until(second, now)


def test_what_can_be_computed_is_what_the_rulebook_may_ask_for() -> None:
    assert set(BERECHNET["kommune"]) == set(OF_KOMMUNE)
    assert set(BERECHNET["aufgabe"]) == set(OF_AUFGABE)


def test_a_contract_that_has_ended_is_no_end_to_come() -> None:
    kommune = Kommune.model_validate(
        {"name": "A", "software": {"dms": {"vertragsende": "2020-01-01"}}}
    )
    assert OF_KOMMUNE["vertragsende"](kommune, dt.date(2026, 1, 1)) is None
