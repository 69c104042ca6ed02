"""A second judge, written from the rules of the language alone: no line of the package decides.

Each condition is read as the set of what it could still be: ``(can be true, can be false)``. What
is unknown could be both. A Kennzahl within bounds is tried at every point that matters. Nothing
is left out early, each name is judged once: slow, and hard to get wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.model.situation import Measured

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope, Situation

Open = tuple[bool, bool]
"""Whether something can be true, and whether it can be false."""
UNKNOWN = (True, True)
TESTS: dict[str, Callable[[Any, Any, Any], bool]] = {
    "mindestens": lambda value, limit, _: value >= limit,
    "hoechstens": lambda value, limit, _: value <= limit,
    "ueber": lambda value, limit, _: value > limit,
    "unter": lambda value, limit, _: value < limit,
    "zwischen": lambda value, limit, upper: limit <= value <= upper,
    "gleich": lambda value, limit, _: value == limit,
    "ungleich": lambda value, limit, _: value != limit,
    "eines_von": lambda value, limit, _: value in limit,
}


def settled(what: Open) -> bool | None:
    """Return the verdict: None while both are possible."""
    return None if what == UNKNOWN else what[0]


@dataclass(slots=True)
class SecondJudge:
    """Judges names and conditions; ``seen`` is told of every condition that was judged."""

    definitions: Mapping[str, Condition]
    situation: Situation
    seen: Callable[[Condition, Open], None] | None = None
    _names: dict[str, Open] = field(default_factory=dict)

    def verdict(self, name: str) -> bool | None:
        """Return the verdict on a name."""
        return settled(self._name(name))

    def _name(self, name: str) -> Open:
        if name not in self._names:
            top = self.situation.verbundraum
            self._names[name] = self.holds(self.definitions[name], top)
        return self._names[name]

    def holds(self, condition: Condition, scope: Scope) -> Open:
        """Return what a condition could still be in a scope."""
        what = self._holds(condition, scope)
        if self.seen is not None:
            self.seen(condition, what)
        return what

    def _holds(self, condition: Condition, scope: Scope) -> Open:
        match condition:
            case Compare():
                return compared(condition, scope.values.get(condition.name))
            case Derived(name):
                return self._name(name)
            case Not(part):
                true, false = self.holds(part, scope)
                return false, true
            case All(parts):
                return counted([self.holds(p, scope) for p in parts], len(parts))
            case AnyOf(parts):
                return counted([self.holds(p, scope) for p in parts], 1)
            case AtLeast(least, parts):
                return counted([self.holds(p, scope) for p in parts], least)
            case Quantified():
                return self._quantified(condition)
            case _:
                return self._listed(condition)

    def _quantified(self, condition: Quantified) -> Open:
        situation = self.situation
        if condition.ebene == "kommune":
            members = situation.kommunen
        elif situation.aufgaben_bekannt:
            members = situation.aufgaben
        else:
            return UNKNOWN
        each = [self.holds(condition.body, member) for member in members]
        return counted(each, max(len(each), 1) if condition.least is None else condition.least)

    def _listed(self, condition: Condition) -> Open:
        situation = self.situation
        match condition:
            case InForce(ab, bis):
                day = situation.stichtag
                return _sure(not ((ab and day < ab) or (bis and day > bis)))
            case Stated(merkmal):
                return _sure(merkmal in situation.stated)
            case Unstated(merkmal):
                return _sure(merkmal not in situation.stated)
            case StatedIs(merkmal):
                said = situation.stated.get(merkmal)
                return UNKNOWN if said is None else _sure(said.wert == "ja")
            case Progress(nr, kind):
                lists = {"begonnen": situation.begonnen, "umgesetzt": situation.umgesetzt}
                mine = lists.pop(kind)
                (other,) = lists.values()
                if mine is None:
                    return (False, True) if nr in (other or ()) else UNKNOWN
                return _sure(nr in mine)
        raise AssertionError(f"not in the language: {condition!r}")


def counted(parts: list[Open], least: int) -> Open:
    """Return what "at least so many" could be, from the fewest and the most that can be true."""
    fewest = sum(not false for _, false in parts)
    most = sum(true for true, _ in parts)
    return most >= least, fewest < least


def compared(condition: Compare, value: object) -> Open:
    """Return what a comparison could be."""
    test, limit, upper = TESTS[condition.op], condition.operand, condition.upper
    if value is None:
        return UNKNOWN
    if isinstance(value, Measured):
        outcomes = {test(point, limit, upper) for point in _points(value, limit, upper)}
        if value.value is None and condition.op in {"gleich", "ungleich"}:
            # within its bounds, an unknown number is never known to be one certain number
            return UNKNOWN if (condition.op == "gleich") in outcomes else _sure(outcomes == {True})
        return True in outcomes, False in outcomes
    if isinstance(value, frozenset):
        wanted = set(limit) if isinstance(limit, tuple) else {limit}
        return _sure(bool(wanted & value) != (condition.op == "ungleich"))
    return _sure(test(value, limit, upper))


def _points(value: Measured, *limits: object) -> list[int | Fraction]:
    """Return the numbers within the bounds at which a comparison could change, and those between.

    An open bound lies beyond every limit.
    """
    if value.value is not None:
        return [value.value]
    ends = [x for x in (value.low, value.high, *limits) if isinstance(x, int | Fraction)]
    low = min(ends) - 1 if value.low is None else value.low
    high = max(ends) + 1 if value.high is None else value.high
    marks = sorted({low, high, *(end for end in ends if low <= end <= high)})
    return [*marks, *(Fraction(a + b) / 2 for a, b in pairwise(marks))]


def _sure(holds: object) -> Open:
    return bool(holds), not holds
