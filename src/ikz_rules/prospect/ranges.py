"""Values that stand for all others: a comparison changes its verdict only at what it names."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import TYPE_CHECKING

from ikz_rules.model import produktrahmen
from ikz_rules.model.values import JA, NEIN
from ikz_rules.wording import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.condition import Compare, Operand
    from ikz_rules.model.situation import Value
    from ikz_rules.model.values import Number

_NEW = "Neu"


def operands(condition: Compare) -> tuple[Operand, ...]:
    """Return what a comparison names, its upper limit included."""
    named = (
        (condition.operand,) if condition.upper is None else (condition.operand, condition.upper)
    )
    return tuple(item for part in named for item in (part if isinstance(part, tuple) else (part,)))


def points(
    low: Number | None, high: Number | None, cuts: Iterable[Operand], *, whole: bool = False
) -> tuple[Number, ...]:
    """Return numbers from ``low`` to ``high`` (None: no limit) that stand for all of them.

    One for each cut, each limit, and each stretch between two of these.
    """
    named = {cut for cut in cuts if isinstance(cut, int | Fraction)}
    marks = sorted(named | {limit for limit in (low, high) if limit is not None}) or [0]
    found: set[Number] = {marks[0] - 1, *marks, marks[-1] + 1}
    for left, right in pairwise(marks):
        found.add(Fraction(left + right) / 2)
    if whole:
        found = {
            n for mark in marks for n in (ceil(mark) - 1, floor(mark), ceil(mark), floor(mark) + 1)
        }
    return tuple(
        sorted(n for n in found if (low is None or n >= low) and (high is None or n <= high))
    )


def samples(angabe: Angabe, cuts: tuple[Operand, ...]) -> tuple[Value, ...]:
    """Return values of a declared fact that stand for all it can have, as far as ``cuts`` tell.

    For a choice of several: each value alone, and all of them that can stand together.
    """
    match angabe.typ:
        case "ja_nein":
            return (JA, NEIN)
        case "auswahl":
            return angabe.allowed
        case "mehrfachauswahl":
            return tuple(frozenset({value}) for value in angabe.allowed)
        case "zahl" | "ganzzahl":
            return points(angabe.minimum, angabe.maximum, cuts, whole=angabe.typ == "ganzzahl")
        case "datum":
            return days(cuts)
        case _:
            return words(angabe, cuts)


def days(cuts: Iterable[Operand]) -> tuple[dt.date, ...]:
    """Return each day that is named, with the day before and the day after; else any day."""
    one = dt.timedelta(days=1)
    named = sorted(cut for cut in cuts if isinstance(cut, dt.date)) or [dt.date(2030, 1, 1)]
    return tuple(sorted({day + step for day in named for step in (-one, 0 * one, one)}))


def words(angabe: Angabe, cuts: Iterable[Operand]) -> tuple[str, ...]:
    """Return each text that is named, and one that is not; of numbers only such."""
    return produktrahmen.samples(cuts) if angabe.pfad == produktrahmen.FELD else texts(cuts)


def texts(cuts: Iterable[Operand]) -> tuple[str, ...]:
    """Return each text that is named, and one that is not."""
    named = sorted({cut for cut in cuts if isinstance(cut, str)})
    new = _NEW
    while fold(new) in map(fold, named):
        new += _NEW.casefold()
    return (*named, new)
