"""Facts that follow from others by arithmetic alone: months until a deadline, age of software."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.angaben import BERECHNET

_DAYS = 31

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ikz_rules.model.values import Number
    from ikz_rules.model.verbundraum import Aufgabe, Kommune


def months_until(day: date, today: date) -> Fraction:
    """Return the months from ``today`` to ``day``, parts of a month by days; negative if past.

    Exactly whole from one day of the month to the same day of another: one day more is more than
    that many months.
    """
    months = (day.year - today.year) * 12 + day.month - today.month
    return months + Fraction(day.day - today.day, _DAYS)


def _software_age(kommune: Kommune, today: date) -> Number | None:
    years = [s.seit for s in kommune.software.values() if s.seit is not None]
    return today.year - min(years) if years else None


def _contract_end(kommune: Kommune, today: date) -> Number | None:
    months = [
        months_until(s.vertragsende, today)
        for s in kommune.software.values()
        if s.vertragsende is not None
    ]
    coming = [m for m in months if m >= 0]
    return min(coming) if coming else None


def _deadline(aufgabe: Aufgabe, today: date, everyone: int) -> Number | None:
    del everyone
    return months_until(aufgabe.frist, today) if aufgabe.frist is not None else None


def _sharing(aufgabe: Aufgabe, today: date, everyone: int) -> Number | None:
    """Count who shares an Aufgabe; one that names nobody is in view of all (Setzung)."""
    del today
    return len(aufgabe.kommunen) or everyone


OF_KOMMUNE: dict[str, Callable[[Kommune, date], Number | None]] = {
    "software_alter": _software_age,
    "vertragsende": _contract_end,
}
OF_AUFGABE: dict[str, Callable[[Aufgabe, date, int], Number | None]] = {
    "frist": _deadline,
    "beteiligte": _sharing,
}
assert (tuple(OF_KOMMUNE), tuple(OF_AUFGABE)) == (  # noqa: S101 - two tables of ours, one truth
    BERECHNET["kommune"],
    BERECHNET["aufgabe"],
)
