"""Facts that follow from others by arithmetic alone: months until a deadline, age of software.

As long as a product has no date, what its date could change is bounded on one side only.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.angaben import BERECHNET
from ikz_rules.model.situation import Measured

_DAYS = 31

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ikz_rules.model.values import Number
    from ikz_rules.model.verbundraum import Aufgabe, Kommune

    Found = Number | Measured | None


def months_until(day: date, today: date) -> Fraction:
    """Return the months from ``today`` to ``day``, parts of a month by days; negative if past.

    Exactly whole from one day of the month to the same day of another: one day more is more than
    that many months.
    """
    months = (day.year - today.year) * 12 + day.month - today.month
    return months + Fraction(day.day - today.day, _DAYS)


def _software_age(kommune: Kommune, today: date) -> Found:
    """The age of the oldest product; at least that of the oldest known one."""
    years = [s.seit for s in kommune.software.values() if s.seit is not None]
    total = len(kommune.software)
    if not years:
        return None
    age = today.year - min(years)
    return age if len(years) == total else Measured(None, age, None, len(years), total)


def _contract_end(kommune: Kommune, today: date) -> Found:
    """The months to the next end of a contract; at most those to the next known one."""
    months = [
        months_until(s.vertragsende, today)
        for s in kommune.software.values()
        if s.vertragsende is not None
    ]
    coming = [m for m in months if m >= 0]
    total = len(kommune.software)
    if not coming:
        return None
    soonest = min(coming)
    return soonest if len(months) == total else Measured(None, None, soonest, len(months), total)


def _deadline(aufgabe: Aufgabe, today: date, everyone: int) -> Found:
    del everyone
    return months_until(aufgabe.frist, today) if aufgabe.frist is not None else None


def _sharing(aufgabe: Aufgabe, today: date, everyone: int) -> Found:
    """Count who shares an Aufgabe; one that names nobody is in view of all (Setzung)."""
    del today
    return len(aufgabe.kommunen) or everyone


OF_KOMMUNE: dict[str, Callable[[Kommune, date], Found]] = {
    "software_alter": _software_age,
    "vertragsende": _contract_end,
}
OF_AUFGABE: dict[str, Callable[[Aufgabe, date, int], Found]] = {
    "frist": _deadline,
    "beteiligte": _sharing,
}
assert (tuple(OF_KOMMUNE), tuple(OF_AUFGABE)) == (  # noqa: S101 - two tables of ours, one truth
    BERECHNET["kommune"],
    BERECHNET["aufgabe"],
)
