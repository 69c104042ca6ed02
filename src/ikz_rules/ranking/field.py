"""All candidates under as many weightings as are looked at together: who is in front, and the keys.

One bit stands for one weighting, so that rows are counted for all weightings at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.ranking.whole import TOP, dot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from ikz_rules.ranking.whole import Entry, Scale, Vector, Whole

Keys = tuple[int, int, int]
"""What a candidate is compared by at its worst, in the middle and at its best."""


class Field:
    """The candidates, with the weightings looked at.

    ``sure``, ``possible`` and ``by_rows`` hold for each candidate one bit per weighting: whether
    it certainly is in front, whether it can be, and whether that hangs on marks of its rows.
    """

    def __init__(self, whole: Whole, weightings: Sequence[tuple[Fraction, ...]]) -> None:
        self.method = whole.method
        self.entries = whole.entries
        self.scales = [whole.scale(weights) for weights in weightings]
        self._all = (1 << len(self.scales)) - 1
        self._tops: dict[Vector, int] = {}
        self._keys: dict[int, list[Keys]] = {}
        found = [self._front(entry) for entry in self.entries]
        self.sure = [low for low, _ in found]
        self.by_rows = [high & ~low for low, high in found]
        self.possible = [
            self._all if entry.front is None else high
            for entry, (_, high) in zip(self.entries, found, strict=True)
        ]

    @property
    def effort(self) -> int:
        """About how many steps one weighting takes."""
        return 4 * len(self.entries) + len(self._tops)

    def keys(self, number: int) -> list[Keys]:
        """Return the keys of all candidates under one weighting."""
        if number not in self._keys:
            self._keys[number] = [self.keys_of(index, number) for index in range(len(self.entries))]
        return self._keys[number]

    def keys_of(self, index: int, number: int) -> Keys:
        """Return the keys of a candidate under one weighting."""
        return self.keys_with(
            self.entries[index],
            self.scales[number],
            bool(self.sure[index] >> number & 1),
            bool(self.possible[index] >> number & 1),
        )

    def keys_with(self, entry: Entry, scale: Scale, sure: bool, possible: bool) -> Keys:
        """Return the keys of a candidate that is or can be in front."""
        if not entry.rows:
            level = TOP if self.method.by_level else 0
            return (
                scale.key(sure, 0, 0),
                scale.key(sure, level, scale.full // 2),
                scale.key(possible, 2 * level, scale.full),
            )
        low, high = (entry.times * dot(scale.weights, sums) for sums in (entry.low, entry.high))
        least, most = scale.levels(entry.rows[0]) if self.method.by_level else (0, 0)
        return (
            scale.key(sure, 2 * least, 2 * low),
            scale.key(sure, least + most, low + high),
            scale.key(possible, 2 * most, 2 * high),
        )

    def tops(self, marks: Vector) -> int:
        """Return under which weightings a row with these marks comes to the highest level."""
        found = self._tops.get(marks)
        if found is None:
            found = sum(
                1 << number
                for number, scale in enumerate(self.scales)
                if dot(scale.weights, marks) >= scale.limits[1]
            )
            self._tops[marks] = found
        return found

    def _front(self, entry: Entry) -> tuple[int, int]:
        """Return where a candidate is in front for sure, and where its rows allow it."""
        least = self.method.least
        if entry.front:
            return self._all, self._all
        if least is None:
            return 0, 0
        if not entry.rows:
            return 0, self._all
        free = [row for row in entry.rows if row.level is None]
        left = max(least - sum(row.level == TOP for row in entry.rows), 0)
        return (
            _at_least((self.tops(row.low) for row in free), left, self._all),
            _at_least((self.tops(row.high) for row in free), left, self._all),
        )


def _at_least(masks: Iterable[int], least: int, every: int) -> int:
    """Return the bits that are set in at least so many masks."""
    reached = [every] + [0] * least
    for mask in masks:
        for number in range(least, 0, -1):
            reached[number] |= reached[number - 1] & mask
    return reached[least]
