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
    smaller or greater. The same input gives the same result to the byte.
    """
    whole = Whole(candidates, method)
    field, exact = _field(whole, factor)
    ranges = [rank_ranges(field.keys(number)) for number in range(len(field.scales))]
    return tuple(
        Firmness(
            candidate.name,
            *share,
            min(low for low, _ in found),
            max(high for _, high in found),
            exact,
            tip,
        )
        for candidate, share, found, tip in zip(
            candidates,
            shares(whole, field if exact else None, first, factor),
            zip(*ranges, strict=True),
            tips(whole, first, factor),
            strict=True,
        )
    )


def _field(whole: Whole, factor: int | Fraction) -> tuple[Field, bool]:
    """Return the field under all weightings; where that is too much, one weight at a time."""
    base = whole.method.weights
    effort = Field(whole, [base]).effort
    if effort * count(base, factor) <= RANGE_STEPS:
        return Field(whole, weightings(base, factor)), True
    singles = [changed(base, *change) for change in single_changes(base, factor)]
    return Field(whole, [base, *singles]), False
