"""Draw how unknown marks turn out: each possible mark as likely as any other, independent.

Only ``random()`` is asked, the one method whose numbers stay the same in every Python. Rows whose
level decides about the front are drawn one by one; of all others only the sums matter: how often
each mark occurs among many equal ones is drawn at once (binomial distribution).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from math import comb
from typing import TYPE_CHECKING

from ikz_rules.ranking.whole import TOP, dot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.whole import Entry, Scale, Vector, WholeRow

Groups = Counter[tuple[int, "Vector"]]
"""How many unknown marks there are, by criterion and what they can be."""


@dataclass(frozen=True, slots=True)
class _Alone:
    """What is drawn row by row: ``first`` for its level, ``rows`` while too few are on top."""

    level: int
    first: WholeRow | None
    tops: int
    rows: list[WholeRow]


class Draw:
    """Draws keys of all candidates of a field; ``steps`` counts what was drawn."""

    def __init__(self, field: Field, rng: Random) -> None:
        self._field = field
        self._random = rng.random
        self._groups = [_groups(entry.rows) for entry in field.entries]
        self._known = [_known(e, len(field.method.weights)) for e in field.entries]
        self._least = field.method.least or 0
        self._number, self._plans = -1, dict[int, _Alone]()
        self._tables: dict[tuple[int, int], list[float]] = {}
        self.steps = 0

    def keys(self, number: int) -> list[int]:
        """Return the drawn keys of all candidates under one weighting."""
        return [self._key(index, number) for index in range(len(self._groups))]

    def _key(self, index: int, number: int) -> int:
        field = self._field
        entry, scale = field.entries[index], field.scales[number]
        self.steps += 1
        front = bool(field.sure[index] >> number & 1)
        if not entry.rows:
            return self._one(field.keys_of(index, number))
        sums, groups, level = list(self._known[index]), self._groups[index], 0
        if field.method.by_level or field.by_rows[index] >> number & 1:
            alone = self._plan(index, number)
            groups = groups.copy()
            level, tops = self._draw_alone(alone, scale, sums, groups)
            front = front or bool(field.by_rows[index] >> number & 1 and tops >= self._least)
        self._add(groups, sums)
        if entry.front is None:
            front = self._random() < 1 / 2 or front
        return scale.key(front, 2 * level, 2 * entry.times * dot(scale.weights, sums))

    def _plan(self, index: int, number: int) -> _Alone:
        """Return which rows must be drawn one by one; the same for all rounds of a weighting."""
        if number != self._number:
            self._number, self._plans = number, {}
        if index not in self._plans:
            self._plans[index] = self._alone(index, number)
        return self._plans[index]

    def _alone(self, index: int, number: int) -> _Alone:
        field = self._field
        entry, scale = field.entries[index], field.scales[number]
        self.steps += len(entry.rows)
        level, most = scale.levels(entry.rows[0]) if field.method.by_level else (0, 0)
        first = entry.rows[0] if level < most else None
        tops, rows = 0, []
        for row in entry.rows if field.by_rows[index] >> number & 1 else ():
            if row.level is not None:
                tops += row.level == TOP
            elif field.tops(row.low) >> number & 1:
                tops += 1
            elif field.tops(row.high) >> number & 1 and row is not first:
                rows.append(row)
        return _Alone(level, first, tops, rows)

    def _draw_alone(
        self, alone: _Alone, scale: Scale, sums: list[int], groups: Groups
    ) -> tuple[int, int]:
        """Draw rows until enough are on the highest level; take them out of the groups.

        Returns the level of the first row, where it counts, and how many are on the highest.
        """
        level, tops = alone.level, alone.tops
        if alone.first:
            level = scale.level(self._row(alone.first, sums, groups))
            tops += level == TOP
        for row in alone.rows:
            if tops >= self._least:
                break
            tops += scale.level(self._row(row, sums, groups)) == TOP
        return level, tops

    def _row(self, row: WholeRow, sums: list[int], groups: Groups) -> Vector:
        drawn = tuple(self._one(marks) for marks in row.marks)
        self.steps += len(drawn)
        for criterion, marks in enumerate(row.marks):
            if len(marks) > 1:
                sums[criterion] += drawn[criterion]
                groups[criterion, marks] -= 1
        return drawn

    def _add(self, groups: Groups, sums: list[int]) -> None:
        """Draw all marks of all groups and add them to the sums by criterion."""
        for (criterion, marks), count in groups.items():
            left = count
            for number, mark in enumerate(marks[:-1]):
                some = self._some(left, len(marks) - number)
                sums[criterion] += some * mark
                left -= some
            sums[criterion] += left * marks[-1]

    def _some(self, count: int, of: int) -> int:
        """Draw how many of ``count`` marks are one of ``of`` possible ones."""
        self.steps += 1
        table = self._tables.get((count, of))
        if table is None:
            ways = (comb(count, n) * (of - 1) ** (count - n) for n in range(count + 1))
            table = [total / of**count for total in accumulate(ways)]
            self._tables[count, of] = table
        return bisect_right(table, self._random())

    def _one(self, options: Sequence[int]) -> int:
        return options[int(self._random() * len(options))]


def _groups(rows: Sequence[WholeRow]) -> Groups:
    return Counter(
        (criterion, marks)
        for row in rows
        for criterion, marks in enumerate(row.marks)
        if len(marks) > 1
    )


def _known(entry: Entry, width: int) -> Vector:
    """Return the sums of the known marks by criterion."""
    return tuple(
        sum(row.marks[number][0] for row in entry.rows if len(row.marks[number]) == 1)
        for number in range(width)
    )
