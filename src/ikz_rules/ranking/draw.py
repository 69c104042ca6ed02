"""Draw how unknown marks turn out: each possible mark as likely as any other, independent.

Only ``random()`` is asked, the one method whose numbers stay the same in every Python. Rows whose
level decides about the front are drawn one by one; of all others only the sums matter: how often
each mark occurs among many equal ones is drawn at once (binomial distribution).
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import comb
from typing import TYPE_CHECKING

from ikz_rules.ranking.split import Splits
from ikz_rules.ranking.whole import TOP, dot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.split import Groups, Split
    from ikz_rules.ranking.whole import Scale, Vector, WholeRow


class Draw:
    """Draws keys of all candidates of a field; ``steps`` counts what was drawn."""

    def __init__(self, field: Field, rng: Random) -> None:
        self._field = field
        self._random = rng.random
        self._splits = Splits(field)
        self._number = -1
        self._kept: dict[int, Split] = {}
        self._tables: dict[tuple[int, int], list[float]] = {}
        self.steps = 0

    def keys(self, number: int) -> list[int]:
        """Return the drawn keys of all candidates under one weighting."""
        return [self._key(index, number) for index in range(len(self._field.entries))]

    def _key(self, index: int, number: int) -> int:
        field = self._field
        entry, scale = field.entries[index], field.scales[number]
        self.steps += 1
        if not entry.rows:
            return self._one(field.keys_of(index, number))
        split = self._split(index, number)
        sums, groups = list(split.sums), split.groups
        level, front = split.level, bool(field.sure[index] >> number & 1)
        if split.first or split.rows:
            groups = groups.copy()
            level, tops = self._single_rows(split, scale, sums, groups)
            front = front or (split.least is not None and tops >= split.least)
        self._add(groups, sums)
        if entry.front is None:
            front = self._random() < 1 / 2 or front
        return scale.key(front, 2 * level, 2 * entry.times * dot(scale.weights, sums))

    def _split(self, index: int, number: int) -> Split:
        """Return what is open of a candidate; the same for all rounds of a weighting."""
        if number != self._number:
            self._number, self._kept = number, {}
        if index not in self._kept:
            split = self._splits.split(index, number)
            self.steps += 0 if split.least is None else len(self._field.entries[index].rows)
            self._kept[index] = split
        return self._kept[index]

    def _single_rows(
        self, split: Split, scale: Scale, sums: list[int], groups: Groups
    ) -> tuple[int, int]:
        """Draw rows until enough are on the highest level; take them out of the groups.

        Returns the level of the first row, where it counts, and how many are on the highest.
        """
        level, tops = split.level, split.tops
        if split.first:
            level = scale.level(self._row(split.first, sums, groups))
            tops += level == TOP
        for row in split.rows:
            if tops >= (split.least or 0):
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
