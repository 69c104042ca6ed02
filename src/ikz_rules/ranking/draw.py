"""Draw how unknown marks turn out: each possible mark as likely as any other, independent.

Only ``random()`` is asked, the one method whose numbers stay the same in every Python. Rows whose
level decides about the front are drawn one by one; of all others only the sums matter: how often
each mark occurs among many equal ones is drawn at once (binomial distribution).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from math import comb
from typing import TYPE_CHECKING

from ikz_rules.ranking.split import Splits
from ikz_rules.ranking.whole import TOP, dot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.split import Groups
    from ikz_rules.ranking.whole import Vector, WholeRow


@dataclass(frozen=True, slots=True)
class _Pile:
    """What is drawn of a candidate: the sums so far by criterion, and the marks still to draw."""

    sums: list[int]
    groups: Groups


class Draw:
    """Draws keys of all candidates of a field; ``steps`` counts what was drawn."""

    def __init__(self, field: Field, rng: Random) -> None:
        self._field = field
        self._random = rng.random
        self._splits = Splits(field)
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
        split = self._splits.split(index, number)
        pile = _Pile(list(split.sums), split.groups.copy())
        level, front = split.level, bool(field.sure[index] >> number & 1)
        if split.first:
            level = scale.level(self._row(split.first, pile))
        if split.least is not None:
            front = self._reached(index, number, split.first, level, pile)
        self._add(pile)
        if entry.front is None:
            front = self._random() < 1 / 2 or front
        return scale.key(front, 2 * level, 2 * entry.times * dot(scale.weights, pile.sums))

    def _reached(
        self, index: int, number: int, first: WholeRow | None, level: int, pile: _Pile
    ) -> bool:
        """Draw rows until enough are on the highest level; tell whether that happened.

        ``first`` was drawn before and came to ``level``.
        """
        scale, tops = self._field.scales[number], 0
        for row, certain in self._splits.deciding(index, number):
            if row is first:
                tops += level == TOP
            else:
                tops += certain or scale.level(self._row(row, pile)) == TOP
            self.steps += 1
            if tops == self._field.method.least:
                return True
        return False

    def _row(self, row: WholeRow, pile: _Pile) -> Vector:
        """Draw a row and take it from the pile."""
        drawn = tuple(self._one(marks) for marks in row.marks)
        self.steps += len(drawn)
        for criterion, marks in enumerate(row.marks):
            if len(marks) > 1:
                pile.sums[criterion] += drawn[criterion]
                pile.groups[criterion, marks] -= 1
        return drawn

    def _add(self, pile: _Pile) -> None:
        """Draw all marks that are left and add them to the sums."""
        for (criterion, marks), count in pile.groups.items():
            left = count
            for number, mark in enumerate(marks[:-1]):
                some = self._some(left, len(marks) - number)
                pile.sums[criterion] += some * mark
                left -= some
            pile.sums[criterion] += left * marks[-1]

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
