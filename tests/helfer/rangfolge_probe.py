"""Ranks by trying out everything, written without the package's arithmetic: the tests' oracle."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.ranking.candidate import Candidate, Method

Weights = tuple[Fraction, ...]
Worth = tuple[bool, int, Fraction]
"""In front, level, score."""


def all_weightings(weights: Weights, factor: Fraction) -> list[Weights]:
    options = [(w / factor, w, w * factor) for w in weights]
    shares = {tuple(w / sum(ws) for w in ws) for ws in product(*options)}
    return sorted(shares)


def turns_out(candidate: Candidate, weights: Weights, method: Method) -> list[Worth]:
    """All equally likely ways in which a candidate can turn out."""
    if not candidate.rows:
        best_front = candidate.front is not False or method.least is not None
        sure = candidate.front is True
        steps = (0, 1, 2) if method.by_level else (0, 0, 0)
        return [
            (sure, steps[0], Fraction(0)),
            (sure, steps[1], Fraction(1, 2)),
            (best_front, steps[2], Fraction(1)),
        ]
    width = len(weights)
    flat = [marks for row in candidate.rows for marks in row.marks]
    found = []
    for chosen in product(*flat):
        scores = []
        levels = []
        for number, row in enumerate(candidate.rows):
            marks = chosen[number * width : (number + 1) * width]
            score = sum((w * m for w, m in zip(weights, marks, strict=True)), Fraction(0))
            scores.append(score / sum(weights))
            own = sum(scores[-1] >= limit for limit in method.levels)
            levels.append(own if row.level is None else row.level)
        together = method.least is not None and levels.count(2) >= method.least
        for ground in (False, True) if candidate.front is None else (candidate.front,):
            level = levels[0] if method.by_level else 0
            found.append((ground or together, level, sum(scores, Fraction(0)) / len(scores)))
    return found


def rank(index: int, worths: Sequence[Worth]) -> int:
    return 1 + sum(other > worths[index] for other in worths)


def worlds(
    candidates: Sequence[Candidate], weights: Weights, method: Method
) -> Iterator[tuple[Worth, ...]]:
    return product(*(turns_out(c, weights, method) for c in candidates))
