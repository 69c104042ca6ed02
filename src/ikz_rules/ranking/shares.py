"""How often candidates are among the first: counted where that is not too much, else drawn.

What is set here: every weighting counts the same, and so does every mark that a row can still
give; marks turn out independently of each other. Ranges of ranks do not rest on that.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from ikz_rules.ranking.counted import counted_shares
from ikz_rules.ranking.draw import Draw
from ikz_rules.ranking.drawn import shares_by_rounds, shares_by_weightings
from ikz_rules.ranking.field import Field
from ikz_rules.ranking.weightings import drawn_weighting
from ikz_rules.ranking.work import TooMuchError

if TYPE_CHECKING:
    from fractions import Fraction

    from ikz_rules.ranking.drawn import Share
    from ikz_rules.ranking.whole import Whole

COUNTING_STEPS = 4_000_000
"""So many steps are taken at most to count."""
DRAWING_STEPS = 2_000_000
"""About so many steps are taken to draw."""
MOST_DRAWS = 4000
"""So many times everything is drawn at most: the error is about 0.02 then."""
LEAST_DRAWS = 50
"""So many times everything is drawn at least: the error is about 0.2 then."""
SEED = 20261122


def shares(whole: Whole, field: Field | None, first: int, factor: int | Fraction) -> list[Share]:
    """Return how often each candidate is among the first, and the error of that with 95 %.

    ``field`` holds all weightings, None: there are too many.
    """
    if len(whole.entries) <= first:
        return [(1.0, 0.0)] * len(whole.entries)
    if field:
        try:
            counted = counted_shares(field, first, COUNTING_STEPS)
        except TooMuchError:
            pass
        else:
            return [(float(share), 0.0) for share in counted]
    draws = max(min(DRAWING_STEPS // _steps(whole), MOST_DRAWS), LEAST_DRAWS)
    rng = Random(SEED)  # noqa: S311 - the same numbers each time are meant
    if field and draws >= len(field.scales):
        return shares_by_rounds(field, first, draws // len(field.scales), rng)
    weights = whole.method.weights
    drawn = [drawn_weighting(weights, factor, rng) for _ in range(draws)]
    return shares_by_weightings(Field(whole, drawn), first, rng)


def _steps(whole: Whole) -> int:
    """Return about how many steps one draw of everything takes, from a trial."""
    field = Field(whole, [whole.method.weights])
    trial = Draw(field, Random(SEED))  # noqa: S311 - see above
    trial.keys(0)
    return trial.steps + field.effort
