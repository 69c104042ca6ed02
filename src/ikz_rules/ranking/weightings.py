"""Which weightings count as reasonable: every weight divided by a factor, as it is, or times it.

Weightings that differ by a common factor only rank alike and count once. Of each such family the
one is taken in which at least one weight is raised; that leaves ``3**n - 2**n`` of n weights.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

Weights = tuple[Fraction, ...]
_DOWN, _SAME, _UP = -1, 0, 1
_STEPS = (_UP, _SAME, _DOWN)


def weightings(weights: Weights, factor: int | Fraction) -> tuple[Weights, ...]:
    """Return all reasonable weightings that differ by more than a common factor, the base first.

    A weight of 0 stays 0. Five weights and a factor other than 1 give 211 weightings.
    """
    free = sum(weight != 0 for weight in weights)
    # The first product raises all: the base once more.
    raised = [steps for steps in product(_STEPS, repeat=free) if _UP in steps][1:]
    if factor == 1:
        return (weights,)
    return (weights, *(_stepped(weights, factor, steps) for steps in raised))


def count(weights: Weights, factor: int | Fraction) -> int:
    """Return how many weightings there are, without making them."""
    free = sum(weight != 0 for weight in weights)
    return 1 if factor == 1 else len(_STEPS) ** free - (len(_STEPS) - 1) ** free


def drawn_weighting(weights: Weights, factor: int | Fraction, rng: Random) -> Weights:
    """Return one of the weightings, each as likely as any other."""
    if factor == 1:
        return weights
    free = sum(weight != 0 for weight in weights)
    steps: tuple[int, ...] = ()
    while _UP not in steps:
        steps = tuple(_STEPS[int(rng.random() * len(_STEPS))] for _ in range(free))
    return _stepped(weights, factor, steps)


def single_changes(weights: Weights, factor: int | Fraction) -> tuple[tuple[int, Fraction], ...]:
    """Return the number of each weight that can change alone, with what it is multiplied by.

    Nothing where a change would be none: factor 1, a weight of 0, or the only weight.
    """
    free = [number for number, weight in enumerate(weights) if weight != 0]
    if factor == 1 or len(free) == 1:
        return ()
    return tuple((number, Fraction(factor) ** step) for number in free for step in (_DOWN, _UP))


def changed(weights: Weights, number: int, factor: Fraction) -> Weights:
    """Return the weights with a single one multiplied."""
    return tuple(w * factor if i == number else w for i, w in enumerate(weights))


def _stepped(weights: Weights, factor: int | Fraction, steps: tuple[int, ...]) -> Weights:
    left = iter(steps)
    return tuple(w * Fraction(factor) ** next(left) if w != 0 else w for w in weights)
