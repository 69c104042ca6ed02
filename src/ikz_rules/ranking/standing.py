"""Ranks under one weighting: their exact range, and whether a candidate is among the first."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.ranking.field import Keys

IN, OUT, OPEN = "in", "out", "open"


def rank_ranges(keys: Sequence[Keys]) -> list[tuple[int, int]]:
    """Return each candidate's best and worst rank over all that is unknown."""
    worst = sorted(key[0] for key in keys)
    best = sorted(key[2] for key in keys)
    total = len(keys)
    return [
        (
            total - bisect_right(worst, high) + 1,
            total - bisect_right(best, low) + 1 - (low < high),
        )
        for low, _, high in keys
    ]


def standings(keys: Sequence[Keys], first: int) -> list[str]:
    """Return whether each candidate is among the first: certainly, certainly not, or open."""
    return [
        IN if high <= first else OUT if low > first else OPEN for low, high in rank_ranges(keys)
    ]


def bar(keys: Iterable[int], first: int) -> int:
    """Return the key that is needed to be among the first; there are more candidates than that.

    Whoever reaches it has fewer than ``first`` above; whoever does not has at least ``first``.
    """
    return sorted(keys, reverse=True)[first - 1]


def rank_of(key: int, keys: Iterable[int]) -> int:
    """Return the rank of a key: how many are greater, plus one."""
    return sum(other > key for other in keys) + 1
