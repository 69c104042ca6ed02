"""How many ways lead to each key of a candidate, however its unknown marks turn out.

Each possible mark counts the same, independent of all others. A candidate without rows turns out
at its worst, in the middle or at its best; an unknown front is yes or no.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from ikz_rules.ranking.split import Splits, groups
from ikz_rules.ranking.whole import TOP, dot

if TYPE_CHECKING:
    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.split import Split
    from ikz_rules.ranking.whole import Scale, Vector, WholeRow
    from ikz_rules.ranking.work import Work

Ways = Mapping[int, int]
"""How many ways lead to each sum."""
States = dict[tuple[int, int], Ways]
"""By rows on the highest level, as far as they count, and the level of the first row."""


class Outcomes:
    """Outcomes of the candidates of a field; ``TooMuchError`` is raised where ``work`` is spent."""

    def __init__(self, field: Field, work: Work) -> None:
        self._field = field
        self._work = work
        self._splits = Splits(field)
        self._sums: dict[tuple[Vector, int], Ways] = {}

    def of(self, index: int, number: int) -> dict[int, int]:
        """Return how many ways lead to each key of a candidate under one weighting."""
        field = self._field
        entry, scale = field.entries[index], field.scales[number]
        if not entry.rows:
            return dict.fromkeys(field.keys_of(index, number), 1)
        sure = bool(field.sure[index] >> number & 1)
        split = self._splits.split(index, number)
        deciding = () if split.least is None else tuple(self._splits.deciding(index, number))
        found: Counter[int] = Counter()
        for (tops, level), ways in self._states(split, deciding, scale).items():
            front = sure or (split.least is not None and tops >= split.least)
            for maybe in (False, True) if entry.front is None else (False,):
                offset = scale.key(front or maybe, 2 * level, 0)
                for total, times in ways.items():
                    found[offset + 2 * entry.times * total] += times
        return found

    def _states(
        self, split: Split, deciding: tuple[tuple[WholeRow, bool], ...], scale: Scale
    ) -> States:
        """Return what the rows come to: single rows first, then the marks that only add up."""
        alone = [row for row, certain in deciding if not certain and row is not split.first]
        alone += [split.first] if split.first else []
        tops = sum(certain for _, certain in deciding)
        states: States = {(tops, split.level): {dot(scale.weights, split.sums): 1}}
        for row in alone:
            states = self._with_row(states, row, split, scale)
        rest: Ways = {0: 1}
        for (criterion, marks), count in (split.groups - groups(alone)).items():
            weight = scale.weights[criterion]
            ways = self._sums_of(marks, count)
            rest = self._joined(rest, {weight * total: times for total, times in ways.items()})
        return {state: self._joined(ways, rest) for state, ways in states.items()}

    def _with_row(self, states: States, row: WholeRow, split: Split, scale: Scale) -> States:
        """Return the states with one row more, which is looked at mark by mark."""
        self._work.spend(prod(map(len, row.marks)))
        known = dot(scale.weights, [marks[0] if len(marks) == 1 else 0 for marks in row.marks])
        parts: defaultdict[tuple[int, int], Counter[int]] = defaultdict(Counter)
        for marks in product(*row.marks):
            level = scale.level(marks)
            part = int(level == TOP), level if row is split.first else 0
            parts[part][dot(scale.weights, marks) - known] += 1
        found: defaultdict[tuple[int, int], Counter[int]] = defaultdict(Counter)
        for (tops, level), ways in states.items():
            for (more, own), part_ways in parts.items():
                state = min(tops + more, split.least or 0), level + own
                found[state].update(self._joined(ways, part_ways))
        return dict(found)

    def _sums_of(self, marks: Vector, count: int) -> Ways:
        """Return how many ways lead to each sum of so many marks."""
        if count == 1:
            return Counter(marks)
        if (marks, count) not in self._sums:
            half = self._sums_of(marks, count // 2)
            other = self._sums_of(marks, count - count // 2)
            self._sums[marks, count] = self._joined(half, other)
        return self._sums[marks, count]

    def _joined(self, one: Ways, other: Ways) -> Ways:
        """Return what two independent parts add up to."""
        self._work.spend(len(one) * len(other))
        found: defaultdict[int, int] = defaultdict(int)
        for total, ways in one.items():
            for extra, times in other.items():
                found[total + extra] += ways * times
        return found
