"""Ranks for one set of weights, and the exact range of ranks over everything unknown.

Marks of different candidates are independent of each other, so a candidate's best rank is taken
with its own marks at their best and all others' at their worst, and that case can occur.
"""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

from ikz_rules.ranking.candidate import Candidate, Method, Place, Row, Spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Key = tuple[bool, int, int]
"""In front, level and score (doubled so that a middle is whole): what ranks are made of."""
_TOP = 2


class Scores:
    """What rows come to under one method. A row that comes again is not worked out again."""

    def __init__(self, method: Method) -> None:
        self.method = method
        unit = lcm(*{weight.denominator for weight in method.weights})
        self._weights = [w.numerator * (unit // w.denominator) for w in method.weights]
        self._seen: dict[int, tuple[Row, Spread, tuple[int, int]]] = {}

    def of(self, row: Row) -> tuple[Spread, tuple[int, int]]:
        """Return a row's weighted mean (0–1), and its level; both at their worst and best."""
        found = self._seen.get(id(row))
        if found is None:
            score = Spread(
                self._mean(m[0] for m in row.marks), self._mean(m[-1] for m in row.marks)
            )
            found = row, score, self._levels(row, score)
            self._seen[id(row)] = found
        return found[1], found[2]

    def _mean(self, marks: Iterable[Fraction]) -> Fraction:
        found = list(marks)
        unit = lcm(*{mark.denominator for mark in found})
        total = sum(
            weight * mark.numerator * (unit // mark.denominator)
            for weight, mark in zip(self._weights, found, strict=True)
        )
        return Fraction(total, unit * sum(self._weights))

    def _levels(self, row: Row, score: Spread) -> tuple[int, int]:
        """Its own word goes first."""
        if row.level is not None:
            return row.level, row.level
        limits = self.method.levels
        return bisect_right(limits, score.low), bisect_right(limits, score.high)


def places(
    candidates: Sequence[Candidate], method: Method, scores: Scores | None = None
) -> tuple[Place, ...]:
    """Return the place of each candidate, in the order given.

    As long as a score is open, its middle counts for ``rank``; in front is only what certainly is.
    ``low`` and ``high`` are exact. ``scores`` of the same method spare work where rows come again.
    """
    known = scores or Scores(method)
    standings = [_standing(candidate, known) for candidate in candidates]
    unit = lcm(*{f.denominator for _, _, s in standings for f in (s.low, s.high)})
    keys = [_keys(*standing, unit) for standing in standings]
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
            score,
            front[0] if front[0] == front[1] else None,
            levels[0] if method.by_level and levels[0] == levels[1] else None,
        )
        for candidate, (front, levels, score), (low, mid, high) in zip(
            candidates, standings, keys, strict=True
        )
    )


Standing = tuple[tuple[bool, bool], tuple[int, int], Spread]
"""A candidate at its worst and best: in front, level, score."""


def _standing(candidate: Candidate, scores: Scores) -> Standing:
    found = [scores.of(row) for row in candidate.rows]
    by_level = scores.method.by_level
    if not found:
        score, levels = Spread(Fraction(0), Fraction(1)), (0, _TOP)
    elif len(found) == 1:
        score, levels = found[0]
    else:
        score = Spread(_mean(s.low for s, _ in found), _mean(s.high for s, _ in found))
        levels = found[0][1]
    front = _front(candidate, [levels for _, levels in found], scores.method)
    return front, levels if by_level else (0, 0), score


def _keys(
    front: tuple[bool, bool], levels: tuple[int, int], score: Spread, unit: int
) -> tuple[Key, Key, Key]:
    """Return what a candidate is ranked by at its worst, in the middle, and at its best."""
    (sure, possible), (least, most) = front, levels
    low, high = (f.numerator * (unit // f.denominator) for f in (score.low, score.high))
    return (
        (sure, 2 * least, 2 * low),
        (sure, least + most, low + high),
        (possible, 2 * most, 2 * high),
    )


def _front(
    candidate: Candidate, levels: Sequence[tuple[int, int]], method: Method
) -> tuple[bool, bool]:
    """Tell whether a candidate is certainly in front, and whether it can be."""
    sure, possible = candidate.front is True, candidate.front is not False
    if method.least is None or sure:
        return sure, possible
    if not levels:
        return sure, True
    return (
        sum(low == _TOP for low, _ in levels) >= method.least,
        possible or sum(high == _TOP for _, high in levels) >= method.least,
    )


def _mean(values: Iterable[Fraction]) -> Fraction:
    found = list(values)
    return sum(found, Fraction(0)) / len(found)
