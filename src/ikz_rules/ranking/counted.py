"""Counting, not drawing: how often a candidate is among the first, over weightings and marks.

Under one weighting candidates are independent of each other. So for each key a candidate can come
to, the number of others that stand better is a sum of independent yes-or-no events. It is added up
candidate by candidate (the Poisson binomial distribution), in whole numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from itertools import accumulate
from math import prod
from typing import TYPE_CHECKING

from ikz_rules.ranking.outcomes import Outcomes
from ikz_rules.ranking.standing import IN, OPEN, standings
from ikz_rules.ranking.work import Work

if TYPE_CHECKING:
    from ikz_rules.ranking.field import Field


def counted_shares(field: Field, first: int, steps: int) -> list[Fraction]:
    """Return how often each candidate is among the first, exactly.

    Raises ``TooMuchError`` where that takes more than so many steps; the first weighting may take
    no more than its part of them, so that this is known early.
    """
    total = len(field.scales)
    counting = _Counting(field, first, Work(steps // total))
    sums = [Fraction(0)] * len(field.entries)
    for number in range(total):
        sums = [a + b for a, b in zip(sums, counting.shares(number), strict=True)]
        counting.work.allow(0 if number else steps - steps // total)
    return [share / total for share in sums]


class _Ways:
    """The keys of one candidate under one weighting, with the ways that lead to them."""

    def __init__(self, found: dict[int, int]) -> None:
        self._keys = sorted(found)
        self.items = [(key, found[key]) for key in self._keys]
        self._up_to = [0, *accumulate(ways for _, ways in self.items)]
        self.total = self._up_to[-1]

    def above(self, key: int) -> int:
        """Return how many ways lead above a key."""
        return self.total - self._up_to[bisect_right(self._keys, key)]


class _Counting:
    """Counts weighting by weighting."""

    def __init__(self, field: Field, first: int, work: Work) -> None:
        self.work = work
        self._field = field
        self._first = first
        self._outcomes = Outcomes(field, work)

    def shares(self, number: int) -> list[Fraction]:
        """Return how often each candidate is among the first under one weighting."""
        keys = self._field.keys(number)
        found = standings(keys, self._first)
        ways: dict[int, _Ways] = {}
        return [
            self._open_share(index, number, ways) if standing == OPEN else Fraction(standing == IN)
            for index, standing in enumerate(found)
        ]

    def _open_share(self, index: int, number: int, known: dict[int, _Ways]) -> Fraction:
        """Return the share of a candidate that is open; ``known`` keeps the ways found so far."""
        keys = self._field.keys(number)
        low, _, high = keys[index]
        better = sum(key[0] > high for key in keys)
        near = [i for i, key in enumerate(keys) if key[2] > low and key[0] <= high and i != index]
        for i in (index, *near):
            if i not in known:
                known[i] = _Ways(self._outcomes.of(i, number))
        rivals = [known[i] for i in near]
        room = self._first - 1 - better
        good = 0
        for key, times in known[index].items:
            self.work.spend(len(rivals) * (room + 2))
            good += times * _at_most(rivals, key, room)
        return Fraction(good, prod(rival.total for rival in (known[index], *rivals)))


def _at_most(rivals: list[_Ways], key: int, room: int) -> int:
    """Return in how many ways at most ``room`` rivals come to more than a key."""
    ways = [1] + [0] * room
    certain = 1
    for rival in rivals:
        above = rival.above(key)
        rest = rival.total - above
        if not above:
            certain *= rest
            continue
        for count in range(room, 0, -1):
            ways[count] = ways[count] * rest + ways[count - 1] * above
        ways[0] *= rest
    return certain * sum(ways)
