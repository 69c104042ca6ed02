"""Ranks for one set of weights, and the exact range of ranks over everything unknown.

Marks of different candidates are independent of each other, so a candidate's best rank is taken
with its own marks at their best and all others' at their worst, and that case can occur.
"""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.ranking.candidate import Candidate, Method, Place, Row, Spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Key = tuple[bool, int, Fraction]
"""In front, level (0–2, doubled so that a middle is whole), score: what ranks are made of."""
_TOP = 2


def places(candidates: Sequence[Candidate], method: Method) -> tuple[Place, ...]:
    """Return the place of each candidate, in the order given.

    As long as a score is open, its middle counts for ``rank``; in front is only what certainly is.
    ``low`` and ``high`` are exact.
    """
    keys = [_keys(candidate, method) for candidate in candidates]
    worst = sorted(key[0] for key in keys)
    middle = sorted(key[1] for key in keys)
    best = sorted(key[2] for key in keys)
    total = len(keys)
    return tuple(
        Place(
            candidate.name,
            total - bisect_right(middle, mid) + 1,
            total - bisect_right(worst, high) + 1,
            total - bisect_right(best, low) + 1 - (low < high),
            Spread(low[2], high[2]),
            low[0] if low[0] == high[0] else None,
            _level(low, high, method),
        )
        for candidate, (low, mid, high) in zip(candidates, keys, strict=True)
    )


def _level(low: Key, high: Key, method: Method) -> int | None:
    return low[1] // 2 if method.by_level and low[1] == high[1] else None


def _keys(candidate: Candidate, method: Method) -> tuple[Key, Key, Key]:
    """Return what a candidate is ranked by at its worst, in the middle, and at its best."""
    scores = [row_score(row, method.weights) for row in candidate.rows]
    low = _mean(s.low for s in scores) if scores else Fraction(0)
    high = _mean(s.high for s in scores) if scores else Fraction(1)
    sure, possible = _front(candidate, scores, method)
    least, most = _levels(candidate, scores, method)
    return (
        (sure, 2 * least, low),
        (sure, least + most, (low + high) / 2),
        (possible, 2 * most, high),
    )


def row_score(row: Row, weights: tuple[Fraction, ...]) -> Spread:
    """Return a voice's weighted mean, 0–1, at its worst and best."""
    total = sum(weights)
    return Spread(
        sum((w * m[0] for w, m in zip(weights, row.marks, strict=True)), Fraction(0)) / total,
        sum((w * m[-1] for w, m in zip(weights, row.marks, strict=True)), Fraction(0)) / total,
    )


def level_of(score: Fraction, method: Method) -> int:
    """Return the level that a score comes to."""
    return bisect_right(method.levels, score)


def row_levels(row: Row, score: Spread, method: Method) -> tuple[int, int]:
    """Return a voice's level at its worst and best; its own word goes first."""
    if row.level is not None:
        return row.level, row.level
    return level_of(score.low, method), level_of(score.high, method)


def _levels(candidate: Candidate, scores: Sequence[Spread], method: Method) -> tuple[int, int]:
    if not method.by_level:
        return 0, 0
    if not scores:
        return 0, _TOP
    return row_levels(candidate.rows[0], scores[0], method)


def _front(candidate: Candidate, scores: Sequence[Spread], method: Method) -> tuple[bool, bool]:
    """Tell whether a candidate is certainly in front, and whether it can be."""
    sure, possible = candidate.front is True, candidate.front is not False
    if method.least is None or sure:
        return sure, possible
    if not scores:
        return sure, True
    levels = [row_levels(r, s, method) for r, s in zip(candidate.rows, scores, strict=True)]
    return (
        sum(low == _TOP for low, _ in levels) >= method.least,
        possible or sum(high == _TOP for _, high in levels) >= method.least,
    )


def _mean(values: Iterable[Fraction]) -> Fraction:
    found = list(values)
    return sum(found, Fraction(0)) / len(found)
