"""What of a candidate is open under one weighting: single rows, and marks that only add up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.ranking.whole import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.whole import Entry, Vector, WholeRow

Groups = Counter[tuple[int, "Vector"]]
"""How many unknown marks there are, by criterion and what they can be."""


@dataclass(frozen=True, slots=True)
class Split:
    """A candidate with rows, under one weighting.

    ``sums``: its known marks, added up by criterion. ``groups``: all its unknown marks. ``first``:
    its first row where the level of that is open and counts; else ``level`` is its level, or 0.
    ``least``: so many rows on the highest level put it in front; None where that is not open.
    """

    sums: Vector
    groups: Groups
    level: int
    first: WholeRow | None
    least: int | None


class Splits:
    """Splits of the candidates of a field."""

    def __init__(self, field: Field) -> None:
        self._field = field
        width = len(field.method.weights)
        self._sums = [_sums(entry, width) for entry in field.entries]
        self._groups = [groups(entry.rows) for entry in field.entries]

    def split(self, index: int, number: int) -> Split:
        """Return what is open of a candidate with rows under one weighting."""
        field = self._field
        entry, scale = field.entries[index], field.scales[number]
        level, most = scale.levels(entry.rows[0]) if field.method.by_level else (0, 0)
        first = entry.rows[0] if level < most else None
        return Split(
            self._sums[index],
            self._groups[index],
            0 if first else level,
            first,
            field.method.least if field.by_rows[index] >> number & 1 else None,
        )

    def deciding(self, index: int, number: int) -> Iterator[tuple[WholeRow, bool]]:
        """Yield the rows that can be on the highest level, and whether they certainly are."""
        for row in self._field.entries[index].rows:
            if row.level is not None:
                if row.level == TOP:
                    yield row, True
            elif self._field.tops(row.high) >> number & 1:
                yield row, bool(self._field.tops(row.low) >> number & 1)


def groups(rows: Sequence[WholeRow]) -> Groups:
    """Return the unknown marks of rows."""
    return Counter(
        (criterion, marks)
        for row in rows
        for criterion, marks in enumerate(row.marks)
        if len(marks) > 1
    )


def _sums(entry: Entry, width: int) -> Vector:
    return tuple(
        sum(row.marks[number][0] for row in entry.rows if len(row.marks[number]) == 1)
        for number in range(width)
    )
