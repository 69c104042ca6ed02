"""Drawing instead of counting: how often a candidate is among the first, with a sound error."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from ikz_rules.ranking.draw import Draw
from ikz_rules.ranking.standing import IN, OPEN, bar, standings

if TYPE_CHECKING:
    from random import Random

    from ikz_rules.ranking.field import Field

Share = tuple[float, float]
"""A share and its error."""
_LN_40 = 3.6888794541139363
"""ln(2 / 0.05): both sides, 95 %."""


def shares_by_rounds(field: Field, first: int, rounds: int, rng: Random) -> list[Share]:
    """Return how often each candidate is among the first, over all weightings of the field.

    Under each weighting so many rounds are drawn, for the candidates that are open there; what is
    certain there is counted. The error is Hoeffding's bound for what was drawn.
    """
    hits, open_ = _hits(field, first, rounds, rng)
    total = len(field.scales) * rounds
    return [
        (hit / total, sqrt(count * rounds * _LN_40 / 2) / total)
        for hit, count in zip(hits, open_, strict=True)
    ]


def shares_by_weightings(field: Field, first: int, rng: Random) -> list[Share]:
    """Return how often each candidate is among the first where the field's weightings were drawn.

    One round is drawn under each. The error is Hoeffding's bound.
    """
    hits, _ = _hits(field, first, 1, rng)
    total = len(field.scales)
    return [(hit / total, sqrt(_LN_40 / 2 / total)) for hit in hits]


def _hits(field: Field, first: int, rounds: int, rng: Random) -> tuple[list[int], list[int]]:
    """Return how often each was among the first, and under how many weightings it was open."""
    draw = Draw(field, rng)
    hits, open_ = [0] * len(field.entries), [0] * len(field.entries)
    for number in range(len(field.scales)):
        found = standings(field.keys(number), first)
        undecided = [index for index, standing in enumerate(found) if standing == OPEN]
        for index, standing in enumerate(found):
            hits[index] += rounds * (standing == IN)
            open_[index] += standing == OPEN
        for _ in range(rounds if undecided else 0):
            keys = draw.keys(number)
            least = bar(keys, first)
            for index in undecided:
                hits[index] += keys[index] >= least
    return hits, open_
