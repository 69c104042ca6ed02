"""The best of very many groups, found through the sums that members can reach.

A set of sums is one whole number whose bit s says that the sum s can be reached, so adding a
volume to all of them is one shift. A group of several members that exceeds the mark by e is
minimal exactly if each of its volumes is above e.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Item = tuple[int, str]
"""A volume above 0 and its name."""


def best_of_many(
    items: Sequence[Item], enough: int, most: int, count: int
) -> tuple[tuple[str, ...], ...]:
    """Return the ``count`` best minimal groups; ``items`` stand from the largest to the smallest.

    Best are the fewest members, then the smallest sum, then the first names.
    """
    return tuple(islice(_all(items, enough, most), count))


def _all(items: Sequence[Item], enough: int, most: int) -> Iterator[tuple[str, ...]]:
    """Yield every minimal group, the best first."""
    alone = sorted(item for item in items if enough <= item[0] <= most)
    yield from ((name,) for _, name in alone)
    parts = [item for item in items if item[0] < enough]
    keep = (1 << (min(most, 2 * enough) + 1)) - 1
    column = [1] * (len(parts) + 1)
    for size in range(1, len(parts) + 1):
        column = _next(column, parts, keep)
        if not column[-1]:
            return
        for total, fitting in _totals(column, parts, enough):
            yield from _by_name(sorted(parts[:fitting], key=lambda i: i[1]), size, total)


def _next(column: Sequence[int], parts: Sequence[Item], keep: int) -> list[int]:
    """Return the sums of one member more, for the first 0, 1, 2 … parts."""
    sums, found = 0, [0]
    for before, (volume, _) in zip(column, parts, strict=False):
        sums |= (before << volume) & keep
        found.append(sums)
    return found


def _totals(column: Sequence[int], parts: Sequence[Item], enough: int) -> Iterator[tuple[int, int]]:
    """Yield the sums of minimal groups, ascending, each with how many parts are large enough."""
    borders = [*(volume for volume, _ in parts), 0]
    for fitting in range(len(parts), 0, -1):
        low, high = borders[fitting], borders[fitting - 1]
        sums = (column[fitting] >> (enough + low)) & ((1 << (high - low)) - 1)
        while sums:
            lowest = (sums & -sums).bit_length() - 1
            yield enough + low + lowest, fitting
            sums &= sums - 1


def _by_name(parts: Sequence[Item], size: int, total: int) -> Iterator[tuple[str, ...]]:
    """Yield the groups of one size and one sum in order of their names."""
    rows = _rows(parts, size, total)
    open_: list[tuple[int, int, int, tuple[str, ...]]] = [(0, size, total, ())]
    while open_:
        start, size, total, group = open_.pop()
        if not rows[start][size] >> total & 1:
            continue
        if not size:
            yield group
        else:
            volume, name = parts[start]
            open_.append((start + 1, size, total, group))
            if volume <= total:
                open_.append((start + 1, size - 1, total - volume, (*group, name)))


def _rows(parts: Sequence[Item], size: int, total: int) -> list[list[int]]:
    """Return which sums the parts from each place on can reach, by number of members."""
    keep = (1 << (total + 1)) - 1
    rows = [[1, *[0] * size]]
    for volume, _ in reversed(parts):
        after = rows[-1]
        more = (one | (less << volume) & keep for less, one in pairwise(after))
        rows.append([1, *more])
    return rows[::-1]
