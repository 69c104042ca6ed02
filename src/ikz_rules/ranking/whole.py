"""Candidates, marks and weights in whole numbers, so that comparing many ranks is fast and exact.

Marks get a common denominator, weights one per weighting; means over different numbers of rows get
a common multiple.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from math import ceil, lcm
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from ikz_rules.ranking.candidate import Candidate, Method, Row

TOP = 2
"""The highest level."""
_TIERS = 2 * TOP + 1
Vector = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WholeRow:
    """A row in whole marks; ``low`` and ``high`` are its marks at their worst and best."""

    marks: tuple[Vector, ...]
    level: int | None
    low: Vector
    high: Vector
    lower: tuple[Vector, ...]

    def with_marks(self, criterion: int, found: Vector) -> WholeRow:
        """Return the row with other possible marks for a criterion."""

        def put(marks: Vector, mark: int) -> Vector:
            return (*marks[:criterion], mark, *marks[criterion + 1 :])

        marks = (*self.marks[:criterion], found, *self.marks[criterion + 1 :])
        low, high = put(self.low, found[0]), put(self.high, found[-1])
        return WholeRow(marks, self.level, low, high, self.lower)


@dataclass(frozen=True, slots=True)
class Entry:
    """A candidate in whole marks. ``times`` brings its sum over rows to the common multiple.

    ``low`` and ``high``: the sums of its marks by criterion, at their worst and best. ``turns``:
    by row and criterion whether a change there puts it in front.
    """

    rows: tuple[WholeRow, ...]
    front: bool | None
    times: int
    low: Vector
    high: Vector
    turns: Mapping[tuple[int, int], bool]

    def with_row(self, place: int, row: WholeRow) -> Entry:
        """Return the candidate with one row replaced."""
        old = self.rows[place]
        return Entry(
            (*self.rows[:place], row, *self.rows[place + 1 :]),
            self.front,
            self.times,
            _moved(self.low, old.low, row.low),
            _moved(self.high, old.high, row.high),
            self.turns,
        )


@dataclass(frozen=True, slots=True)
class Scale:
    """One weighting: whole weights, and from which sums on a row's level is 1 and 2.

    ``full`` is twice the highest score; scores are doubled so that their middle is whole.
    """

    weights: Vector
    limits: tuple[int, int]
    full: int

    def level(self, marks: Vector) -> int:
        """Return the level that known marks of a row come to."""
        return bisect_right(self.limits, dot(self.weights, marks))

    def levels(self, row: WholeRow) -> tuple[int, int]:
        """Return a row's level at its worst and best; what it states goes first."""
        if row.level is not None:
            return row.level, row.level
        return self.level(row.low), self.level(row.high)

    def key(self, front: bool, doubled_level: int, doubled_score: int) -> int:
        """Return front, level and score as one number, the greater, the better."""
        return (front * _TIERS + doubled_level) * (self.full + 1) + doubled_score


class Whole:
    """Candidates in whole marks: ``unit`` stands for the mark 1."""

    def __init__(self, candidates: Sequence[Candidate], method: Method) -> None:
        self.method = method
        self.unit = lcm(
            *{
                mark.denominator
                for candidate in candidates
                for row in candidate.rows
                for marks in (*row.marks, *row.lower)
                for mark in marks
            }
        )
        self._rows: dict[int, WholeRow] = {}
        self._multiple = lcm(*{len(c.rows) or 1 for c in candidates})
        self.entries = [self._entry(candidate) for candidate in candidates]

    def marks(self, marks: Sequence[Fraction]) -> Vector:
        """Return marks as whole numbers."""
        return tuple(mark.numerator * (self.unit // mark.denominator) for mark in marks)

    def scale(self, weights: tuple[Fraction, ...]) -> Scale:
        """Return a weighting in whole numbers."""
        unit = lcm(*(weight.denominator for weight in weights))
        whole = tuple(int(weight * unit) for weight in weights)
        full = sum(whole) * self.unit
        first, second = (ceil(level * full) for level in self.method.levels)
        return Scale(whole, (first, second), 2 * full * self._multiple)

    def _entry(self, candidate: Candidate) -> Entry:
        rows = tuple(map(self._row, candidate.rows))
        width = len(self.method.weights)
        return Entry(
            rows,
            candidate.front,
            self._multiple // (len(rows) or 1),
            _summed([row.low for row in rows], width),
            _summed([row.high for row in rows], width),
            {(turn.row, turn.criterion): turn.front for turn in candidate.turns},
        )

    def _row(self, row: Row) -> WholeRow:
        """Return a row in whole marks; a row that comes again is the same object again."""
        if id(row) not in self._rows:
            marks = tuple(map(self.marks, row.marks))
            low, high = tuple(m[0] for m in marks), tuple(m[-1] for m in marks)
            lower = tuple(map(self.marks, row.lower))
            self._rows[id(row)] = WholeRow(marks, row.level, low, high, lower)
        return self._rows[id(row)]


def dot(weights: Vector, marks: Sequence[int]) -> int:
    """Return the weighted sum."""
    return sum(map(mul, weights, marks))


def _summed(vectors: Sequence[Vector], width: int) -> Vector:
    return tuple(map(sum, zip(*vectors, strict=True))) if vectors else (0,) * width


def _moved(sums: Vector, old: Vector, new: Vector) -> Vector:
    return tuple(a - b + c for a, b, c in zip(sums, old, new, strict=True))
