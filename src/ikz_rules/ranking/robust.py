"""Robust ranking: what ranks come to over everything unknown and all reasonable weightings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.ranking.field import Field
from ikz_rules.ranking.firmness import Firmness
from ikz_rules.ranking.shares import shares
from ikz_rules.ranking.standing import rank_ranges
from ikz_rules.ranking.tips import tips
from ikz_rules.ranking.weightings import changed, count, single_changes, weightings
from ikz_rules.ranking.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from ikz_rules.ranking.candidate import Candidate, Method

RANGE_STEPS = 2_000_000
"""So many keys and levels are computed at most to look at all weightings."""


def robustness(
    candidates: Sequence[Candidate], method: Method, first: int, factor: int | Fraction
) -> tuple[Firmness, ...]:
    """Return how firm each candidate's rank is, in the order given.

    ``first`` (at least 1): how many ranks count as the first; what is equal shares a rank, so more
    candidates than that can be among them. ``factor`` (above 0): by how much each weight may be
    smaller or greater. The same input gives the same result to the byte, in whatever order.
    """
    order = sorted(range(len(candidates)), key=lambda index: candidates[index].name)
    found = _firmnesses([candidates[index] for index in order], method, first, factor)
    by_index = dict(zip(order, found, strict=True))
    return tuple(by_index[index] for index in range(len(candidates)))


def _firmnesses(
    candidates: Sequence[Candidate], method: Method, first: int, factor: int | Fraction
) -> list[Firmness]:
    """Return how firm each rank is, of candidates in order of their names.

    Numbers are drawn in that order, so that the order given makes no difference.
    """
    whole = Whole(candidates, method)
    field, exact = _field(whole, factor)
    ranges = [rank_ranges(field.keys(number)) for number in range(len(field.scales))]
    found = []
    for candidate, own, share, tip in zip(
        candidates,
        zip(*ranges, strict=True),
        shares(whole, field if exact else None, first, factor),
        tips(whole, first, factor),
        strict=True,
    ):
        low, high = min(best for best, _ in own), max(worst for _, worst in own)
        certain = exact and not low <= first < high
        part, error = (float(high <= first), 0.0) if certain else share
        found.append(Firmness(candidate.name, part, error, low, high, exact, tip))
    return found


def _field(whole: Whole, factor: int | Fraction) -> tuple[Field, bool]:
    """Return the field under all weightings; where that is too much, one weight at a time."""
    base = whole.method.weights
    effort = Field(whole, [base]).effort
    if effort * count(base, factor) <= RANGE_STEPS:
        return Field(whole, weightings(base, factor)), True
    singles = [changed(base, *change) for change in single_changes(base, factor)]
    return Field(whole, [base, *singles]), False
