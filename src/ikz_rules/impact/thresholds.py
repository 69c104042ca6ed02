"""Named numbers apart from what uses them: a changed threshold is one change, not many rules.

Conditions hold resolved numbers beside the names that these came from. Shifting by a value
subtracts or adds it wherever its name stands, so an entry can be freed of one rulebook's numbers
and given another's.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.model.condition import All, AnyOf, AtLeast, Compare, Condition, Not, Quantified
from ikz_rules.model.regelwerk import Ausgangsszenario

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.model.condition import Operand

    Shift = Callable[[str], int | Fraction]


def shifted(condition: Condition, by: Shift) -> Condition:
    """Return the condition with every named number moved by what ``by`` says for its name."""
    match condition:
        case Compare():
            return _compare(condition, by)
        case AtLeast(least, parts, schwelle):
            return AtLeast(_count(least, schwelle, by), _all(parts, by), schwelle)
        case Quantified(ebene, least, body, schwelle):
            moved = None if least is None else _count(least, schwelle, by)
            return Quantified(ebene, moved, shifted(body, by), schwelle)
        case All(parts):
            return All(_all(parts, by))
        case AnyOf(parts):
            return AnyOf(_all(parts, by))
        case Not(part):
            return Not(shifted(part, by))
        case _:
            return condition


def shifted_entry(entry: object, by: Shift) -> object:
    """Return an entry of a rulebook, or a list of them, its conditions and counts shifted."""
    if isinstance(entry, Ausgangsszenario):
        points, stated = entry.schwellen
        return replace(
            entry,
            mindest_punkte=_count(entry.mindest_punkte, points, by),
            mindest_angegeben=_count(entry.mindest_angegeben, stated, by),
        )
    if isinstance(entry, Condition):
        return shifted(entry, by)
    if isinstance(entry, tuple):
        return tuple(shifted_entry(part, by) for part in entry)
    if not is_dataclass(entry) or isinstance(entry, type):
        return entry
    conditions = {name: getattr(entry, name) for name in _conditions(type(entry))}
    moved = {name: shifted(c, by) for name, c in conditions.items() if c is not None}
    return replace(entry, **moved) if moved else entry


@lru_cache
def _conditions(kind: type) -> tuple[str, ...]:
    """Return the fields of a kind of entry that hold a condition."""
    names = {"Condition", "Condition | None"}
    return tuple(f.name for f in fields(kind) if is_dataclass(kind) and f.type in names)


def _all(parts: tuple[Condition, ...], by: Shift) -> tuple[Condition, ...]:
    return tuple(shifted(part, by) for part in parts)


def _compare(condition: Compare, by: Shift) -> Compare:
    if not condition.schwellen:
        return condition
    return replace(
        condition,
        operand=_number(condition.operand, condition.schwelle, by),
        upper=None
        if condition.upper is None
        else _number(condition.upper, condition.upper_schwelle, by),
    )


def _number(operand: Operand, name: str | None, by: Shift) -> Operand:
    return operand + by(name) if name and isinstance(operand, int | Fraction) else operand


def _count(count: int, name: str | None, by: Shift) -> int:
    """Counts are whole; a rulebook in which one is not cannot be put together."""
    if not name:
        return count
    moved = count + by(name)
    if not isinstance(moved, int):
        raise LookupError(name)
    return moved
