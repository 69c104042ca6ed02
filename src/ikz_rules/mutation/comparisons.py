"""Mutants of one comparison: another operator, a limit one step further, a neighbouring value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.values import JA, NEIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.condition import Compare, Operand
    from ikz_rules.model.regelwerk import Regelwerk

_OTHER = {
    "mindestens": "ueber",
    "ueber": "mindestens",
    "hoechstens": "unter",
    "unter": "hoechstens",
    "gleich": "ungleich",
    "ungleich": "gleich",
}
_COUNTING = frozenset({"anzahl", "summe", "min", "max", "spannweite"})
_DAY = timedelta(days=1)


def comparisons(condition: Compare, regelwerk: Regelwerk) -> Iterator[tuple[str, Compare]]:
    """Yield each changed comparison with the kind of change.

    Every change is one that some value tells from the original: on whole numbers „ueber 2“ and
    „mindestens 3“ are the same, so only one of them is yielded. Named thresholds are not changed
    here; whoever changes one changes it everywhere.
    """
    operand = condition.operand
    if isinstance(operand, tuple):
        if len(operand) > 1:
            for value in operand:
                left = tuple(other for other in operand if other != value)
                yield "wert-weg", replace(condition, operand=left)
    elif isinstance(operand, str):
        yield from _words(condition, operand, regelwerk)
    elif condition.op == "zwischen":
        yield from _between(condition, regelwerk)
    else:
        yield from _ordered(condition, regelwerk)


def step(value: int | Fraction | date, *, whole: bool) -> int | Fraction | timedelta:
    """Return the smallest sensible step: 1 for counts, a day for dates, else the last decimal.

    A number that need not be whole has at least one decimal: 0,5 and 2 step by 0,1.
    """
    if isinstance(value, date):
        return _DAY
    if whole:
        return 1
    place = Fraction(1, 10)
    while (value / place).denominator != 1 and place > Fraction(1, 1000):
        place /= 10
    return place


def is_whole(name: str, regelwerk: Regelwerk) -> bool:
    """Tell whether a fact or Kennzahl has whole numbers only."""
    kennzahl = regelwerk.kennzahlen.get(name)
    if kennzahl is None:
        return regelwerk.angaben[name].typ == "ganzzahl"
    if kennzahl.aggregat == "anzahl":
        return True
    counted = regelwerk.angaben[kennzahl.ueber].typ == "ganzzahl"
    return kennzahl.aggregat in _COUNTING and counted


def _words(condition: Compare, word: str, regelwerk: Regelwerk) -> Iterator[tuple[str, Compare]]:
    angabe = regelwerk.angaben.get(condition.name)
    known = angabe.allowed if angabe is not None else ()
    if word in (JA, NEIN):
        yield "wert", replace(condition, operand=NEIN if word == JA else JA)
    elif condition.op == "gleich" and word in known and len(known) > 1:
        index = known.index(word)
        near = known[index + 1] if index + 1 < len(known) else known[index - 1]
        yield "wert", replace(condition, operand=near)
    else:
        yield "vergleich", replace(condition, op=_OTHER[condition.op])


def _ordered(condition: Compare, regelwerk: Regelwerk) -> Iterator[tuple[str, Compare]]:
    whole = _steps_are_whole(condition, regelwerk)
    literal = condition.schwelle is None
    if condition.op in ("gleich", "ungleich") or not (whole and literal):
        yield "vergleich", replace(condition, op=_OTHER[condition.op])
    if not literal:
        return
    size = step(condition.operand, whole=whole)  # type: ignore[arg-type]
    inward = (1,) if condition.op in ("hoechstens", "ueber") else (-1,)
    for sign in (-1, 1) if whole or condition.op in ("gleich", "ungleich") else inward:
        moved = _moved(condition.operand, sign * size)
        yield "zahl", replace(condition, operand=moved)


def _between(condition: Compare, regelwerk: Regelwerk) -> Iterator[tuple[str, Compare]]:
    """Move each end that is written out; ends that would cross stay."""
    ends = (
        ("operand", condition.operand, condition.schwelle),
        ("upper", condition.upper, condition.upper_schwelle),
    )
    for field, end, named in ends:
        if named:
            continue
        size = step(end, whole=_steps_are_whole(condition, regelwerk))  # type: ignore[arg-type]
        for sign in (-1, 1):
            changed = replace(condition, **{field: _moved(end, sign * size)})  # type: ignore[arg-type]
            if changed.operand <= changed.upper:  # type: ignore[operator]
                yield "zahl", changed


def _steps_are_whole(condition: Compare, regelwerk: Regelwerk) -> bool:
    return isinstance(condition.operand, date) or is_whole(condition.name, regelwerk)


def _moved(value: Operand | None, by: int | Fraction | timedelta) -> Operand:
    moved: Operand = value + by  # type: ignore[operator, assignment]
    return int(moved) if isinstance(moved, Fraction) and moved.denominator == 1 else moved
