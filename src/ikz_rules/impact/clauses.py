"""Two conditions compared clause by clause: what was changed, added, dropped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from ikz_rules.impact.edits import ABSENT, Edit, Kept, Made, Several, Swap
from ikz_rules.impact.thresholds import shifted
from ikz_rules.model.condition import All, AnyOf, AtLeast, Condition, Not, Quantified

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.impact.thresholds import Shift

    Counted = AtLeast | Quantified
    Note = Callable[[Condition | None, Condition | None], int]


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """Compares conditions that were freed of named numbers.

    ``note`` takes note of a change, shown with the numbers of its own rulebook, and returns its
    number.
    """

    note: Note
    alt: Shift
    neu: Shift

    def compare(self, alt: Condition, neu: Condition, negated: bool = False) -> Edit:
        """Return the edit that leads from one condition to the other."""
        if alt == neu:
            return Kept(alt)
        match alt, neu:
            case (All(a), All(b)) | (AnyOf(a), AnyOf(b)):
                return Made(type(alt), (self._parts(a, b),))
            case AtLeast(), AtLeast():
                return Made(_counted, (self._count(alt, neu, negated), self._body(alt, neu)))
            case Quantified(ebene), Quantified(other) if ebene == other:
                return Made(_counted, (self._count(alt, neu, negated), self._body(alt, neu)))
            case Not(a), Not(b):
                return Made(Not, (self.compare(a, b, negated=True),))
        return self._swap(alt, neu, negated)

    def _swap(self, alt: Condition | None, neu: Condition | None, negated: bool = False) -> Swap:
        nr = self.note(self._shown(alt, self.alt, negated), self._shown(neu, self.neu, negated))
        return Swap(nr, ABSENT if alt is None else alt, ABSENT if neu is None else neu)

    def _shown(self, condition: Condition | None, by: Shift, negated: bool) -> Condition | None:
        if condition is None:
            return None
        found = shifted(condition, by)
        return Not(found) if negated else found

    def _count(self, alt: Counted, neu: Counted, negated: bool) -> Edit:
        """Compare how many are asked for; shown with the old body, since only the number moved."""
        if (alt.least, alt.schwelle) == (neu.least, neu.schwelle):
            return Kept(alt)
        old = shifted(alt, self.alt)
        new = shifted(neu, self.neu)
        if not isinstance(old, AtLeast | Quantified) or not isinstance(new, type(old)):
            raise AssertionError(old)
        count: dict[str, Any] = {"least": new.least, "schwelle": new.schwelle}
        moved = replace(old, **count)
        nr = self.note(*((Not(old), Not(moved)) if negated else (old, moved)))
        return Swap(nr, alt, neu)

    def _body(self, alt: Counted, neu: Counted) -> Edit:
        if isinstance(alt, AtLeast) and isinstance(neu, AtLeast):
            return self._parts(alt.parts, neu.parts)
        if isinstance(alt, Quantified) and isinstance(neu, Quantified):
            return self.compare(alt.body, neu.body)
        raise AssertionError(alt)

    def _parts(self, alt: tuple[Condition, ...], neu: tuple[Condition, ...]) -> Edit:
        """Pair the parts that are equal, then those about the same thing, then the rest."""
        pairs: dict[int, Condition] = {}
        left = list(neu)
        for alike in (lambda a, b: a == b, lambda a, b: _about(a) == _about(b)):
            for index, part in enumerate(alt):
                partner = next((p for p in left if index not in pairs and alike(part, p)), None)
                if partner is not None:
                    pairs[index] = partner
                    left.remove(partner)
        edits: list[Edit] = []
        alone = []
        for index, part in enumerate(alt):
            if index in pairs:
                edits.append(self.compare(part, pairs[index]))
            else:
                alone.append(part)
        edits += [self._swap(old, new) for old, new in zip_longest(alone, left)]
        return Several(tuple(edits))


def _about(condition: Condition) -> tuple[object, ...]:
    """Return what a condition is about, whatever it says of it."""
    inner = condition.part if isinstance(condition, Not) else condition
    names = ("name", "merkmal", "nr", "ebene")
    return (type(condition), type(inner), *(getattr(inner, name, None) for name in names))


def _counted(count: Counted, body: object) -> Condition:
    """Return a count with the number of one condition and the body of another."""
    inner: dict[str, Any] = {"parts" if isinstance(count, AtLeast) else "body": body}
    return replace(count, **inner)
