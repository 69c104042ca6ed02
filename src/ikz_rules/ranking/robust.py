"""Robust ranking: what ranks come to over everything unknown and all reasonable weightings."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.ranking.firmness import Firmness
from ikz_rules.ranking.places import places
from ikz_rules.ranking.weightings import weightings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.ranking.candidate import Candidate, Method, Place


def robustness(
    candidates: Sequence[Candidate], method: Method, first: int, factor: int | Fraction
) -> tuple[Firmness, ...]:
    """Return how firm each candidate's rank is, in the order given."""
    views = [
        places(candidates, replace(method, weights=weights))
        for weights in weightings(method.weights, factor)
    ]
    return tuple(_firmness(found, first) for found in zip(*views, strict=True))


def _firmness(found: tuple[Place, ...], first: int) -> Firmness:
    inside = sum(place.high <= first for place in found)
    open_ = sum(place.low <= first < place.high for place in found)
    return Firmness(
        found[0].name,
        float(Fraction(2 * inside + open_, 2 * len(found))),
        float(Fraction(open_, 2 * len(found))),
        min(place.low for place in found),
        max(place.high for place in found),
        exact=True,
    )
