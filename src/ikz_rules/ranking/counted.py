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

from ikz_rules.ranking.outcomes import outcomes
from ikz_rules.ranking.standing import IN, OPEN, standings

if TYPE_CHECKING:
    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.work import Work


def counted_shares(field: Field, first: int, work: Work) -> list[Fraction]:
    """Return how often each candidate is among the first, exactly.

    Raises ``TooMuchError`` where ``work`` does not allow it.
    """
    sums = [Fraction(0)] * len(field.entries)
    for number in range(len(field.scales)):
        for index, share in enumerate(_shares(field, number, first, work)):
            sums[index] += share
        if number == 0:
            work.foresee(len(field.scales))
    return [total / len(field.scales) for total in sums]


def _shares(field: Field, number: int, first: int, work: Work) -> list[Fraction | int]:
    keys = field.keys(number)
    known: dict[int, Ways] = {}

    def ways(index: int) -> Ways:
        if index not in known:
            known[index] = Ways(outcomes(field, index, number, work))
        return known[index]

    shares: list[Fraction | int] = []
    for index, standing in enumerate(standings(keys, first)):
        if standing != OPEN:
            shares.append(int(standing == IN))
            continue
        low, _, high = keys[index]
        room = first - 1 - sum(key[0] > high for i, key in enumerate(keys) if i != index)
        rivals = [
            ways(i) for i, key in enumerate(keys) if i != index and key[2] > low and key[0] <= high
        ]
        shares.append(_share(ways(index), rivals, room, work))
    return shares


class Ways:
    """The keys of one candidate under one weighting, with the ways that lead to them."""

    def __init__(self, found: dict[int, int]) -> None:
        self._keys = sorted(found)
        self._up_to = [0, *accumulate(found[key] for key in self._keys)]
        self.items = [(key, found[key]) for key in self._keys]
        self.total = self._up_to[-1]

    def above(self, key: int) -> int:
        """Return how many ways lead above a key."""
        return self.total - self._up_to[bisect_right(self._keys, key)]


def _share(own: Ways, rivals: list[Ways], room: int, work: Work) -> Fraction:
    """Return how often at most ``room`` rivals stand better."""
    every = prod(rival.total for rival in rivals)
    good = 0
    for key, times in own.items:
        work.spend(len(rivals) * (room + 2))
        good += times * _at_most(rivals, key, room)
    return Fraction(good, own.total * every)


def _at_most(rivals: list[Ways], key: int, room: int) -> int:
    """Return in how many ways at most ``room`` rivals come to more than a key."""
    ways = [1] + [0] * room
    for rival in rivals:
        above = rival.above(key)
        rest = rival.total - above
        for count in range(room, 0, -1):
            ways[count] = ways[count] * rest + ways[count - 1] * above
        ways[0] *= rest
    return sum(ways)
