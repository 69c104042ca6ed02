"""Comparing one known value, or the bounds of a Kennzahl, with an operand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ikz_rules.model.situation import Measured
from ikz_rules.model.values import Number

if TYPE_CHECKING:
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Compare
    from ikz_rules.model.situation import Value


def compare(value: Value | None, condition: Compare) -> Verdict:
    """Return whether ``value`` fulfils the comparison; None where it is unknown.

    A set fulfils ``gleich`` if it contains the operand, ``eines_von`` if it contains one of them.
    """
    if value is None:
        return None
    if condition.op in _ORDERED:
        if isinstance(value, Measured):
            return _ordered(value.low, value.high, condition)
        return _ordered(value, value, condition)
    if isinstance(value, Measured):
        return _alike(value, condition)
    if isinstance(value, frozenset):
        return _in_set(value, condition)
    hit = (
        value in condition.operand
        if isinstance(condition.operand, tuple)
        else (value == condition.operand)
    )
    return hit if condition.op != "ungleich" else not hit


_ORDERED = frozenset({"mindestens", "hoechstens", "ueber", "unter", "zwischen"})


def _in_set(value: frozenset[str], condition: Compare) -> bool:
    wanted = condition.operand if isinstance(condition.operand, tuple) else (condition.operand,)
    hit = any(item in value for item in wanted)
    return hit if condition.op != "ungleich" else not hit


def _alike(value: Measured, condition: Compare) -> Verdict:
    if value.value is None:
        return _excluded(value, condition)
    hit = value.value == condition.operand
    return hit if condition.op != "ungleich" else not hit


def _excluded(value: Measured, condition: Compare) -> Verdict:
    """An unknown value may still be ruled out by its bounds."""
    wanted = condition.operand
    below = isinstance(wanted, Number) and value.high is not None and wanted > value.high
    above = isinstance(wanted, Number) and value.low is not None and wanted < value.low
    return (condition.op == "ungleich") if below or above else None


def _ordered(low: object, high: object, condition: Compare) -> Verdict:
    """Compare the interval ``low`` … ``high`` (None: open) with the operand."""
    limit, upper = condition.operand, condition.upper
    if condition.op == "mindestens":
        return _at_least(low, high, limit)
    if condition.op == "unter":
        return _not(_at_least(low, high, limit))
    if condition.op == "ueber":
        return _above(low, high, limit)
    if condition.op == "hoechstens":
        return _not(_above(low, high, limit))
    inside = (_at_least(low, high, limit), _not(_above(low, high, upper)))
    return False if False in inside else (None if None in inside else True)


def _at_least(low: object, high: object, limit: object) -> Verdict:
    if low is not None and _ge(low, limit):
        return True
    return False if high is not None and not _ge(high, limit) else None


def _above(low: object, high: object, limit: object) -> Verdict:
    if low is not None and not _ge(limit, low):
        return True
    return False if high is not None and _ge(limit, high) else None


def _ge(left: object, right: object) -> bool:
    if isinstance(left, Number) and isinstance(right, Number):
        return left >= right
    if isinstance(left, date) and isinstance(right, date):
        return left >= right
    raise AssertionError(f"incomparable: {left!r}, {right!r}")


def _not(verdict: Verdict) -> Verdict:
    return None if verdict is None else not verdict
