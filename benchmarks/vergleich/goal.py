"""A goal and what was measured of it; a miss is said, never an error."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Goal:
    """One line of the table of goals.

    ``reached``: None where it could not be measured here. ``why`` explains a miss or a gap in
    one sentence or two; it is shown only then.
    """

    number: str
    wanted: str
    limit: str
    measured: str
    reached: bool | None
    why: str = ""


def at_most(number: str, wanted: str, limit: float, value: float, why: str) -> Goal:
    """Return a goal that a ratio must not exceed."""
    return Goal(number, wanted, f"höchstens {plain(limit)}-fach", times(value), value <= limit, why)


def at_least(number: str, wanted: str, limit: float, value: float, why: str) -> Goal:
    """Return a goal that a ratio must reach."""
    return Goal(
        number, wanted, f"mindestens {plain(limit)}-fach", times(value), value >= limit, why
    )


def not_measured(number: str, wanted: str, limit: str, why: str) -> Goal:
    """Return a goal that could not be measured here."""
    return Goal(number, wanted, limit, "–", None, why)


def times(value: float) -> str:
    """Write a ratio: ``2,50-fach``."""
    return f"{german(value)}-fach"


def german(value: float) -> str:
    """Write a number with three digits that count, as Germans do: 1.234, 12,3, 0,012."""
    digits = next((n for n, low in ((0, 100), (1, 10), (2, 1)) if abs(value) >= low), 3)
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def plain(value: float) -> str:
    """Write a round number: 10.000, 0,01."""
    return f"{value:,.12g}".translate(str.maketrans(",.", ".,"))
