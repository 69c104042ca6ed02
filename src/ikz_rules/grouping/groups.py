"""Minimal groups: names whose volumes together reach a mark, none of which can be left out.

Volumes are taken from the largest to the smallest. A group is finished as soon as it reaches the
mark, so its last member is its smallest and was needed: each minimal group comes up exactly once.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from math import gcd
from typing import TYPE_CHECKING

from ikz_rules.grouping.sums import best_of_many

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Group = tuple[str, ...]
COUNTED = 1000
"""So many groups are counted; beyond that nobody wants to know how many more there are."""
_STEPS = 20_000
_EFFORT = 150_000_000


@dataclass(frozen=True, slots=True)
class Groups:
    """The best groups, the best first, and how many there are in all.

    ``complete`` is False where ``total`` only says how many there are at least; ``best`` is False
    where better ones than those named can exist.
    """

    named: tuple[Group, ...]
    total: int
    complete: bool = True
    best: bool = True


def minimal_groups(volumes: Mapping[str, int], enough: int, most: int | None, count: int) -> Groups:
    """Return the ``count`` best minimal groups whose sum is at least ``enough``, at most ``most``.

    Best are the fewest members, then the smallest sum, then the first names; members stand in
    order of their names. ``enough`` is above 0. Who has 0 belongs to no minimal group.
    """
    if enough <= 0:
        raise ValueError(enough)
    step = gcd(*volumes.values()) or 1
    items = sorted(((v // step, name) for name, v in volumes.items() if v > 0), key=_large_first)
    enough = -(-enough // step)
    most = sum(v for v, _ in items) if most is None else most // step
    sums = {name: v for v, name in items}
    found, complete = _counted(items, enough, most)
    if complete or _effort(items, enough) > _EFFORT:
        ordered = sorted(found, key=lambda group: _order(group, sums))
        return Groups(tuple(ordered[:count]), len(found), complete, best=complete)
    return Groups(best_of_many(items, enough, most, count), len(found), complete=False)


def _large_first(item: tuple[int, str]) -> tuple[int, str]:
    return -item[0], item[1]


def _order(group: Group, sums: Mapping[str, int]) -> tuple[int, int, Group]:
    return len(group), sum(sums[name] for name in group), group


def _counted(items: Sequence[tuple[int, str]], enough: int, most: int) -> tuple[list[Group], bool]:
    """Return all minimal groups, or the first ones and False where there are too many."""
    found: list[Group] = []
    for steps, group in enumerate(_each(items, enough, most)):
        if group:
            found.append(tuple(sorted(group)))
        if len(found) > COUNTED or steps > _STEPS:
            return found[:COUNTED], False
    return found, True


def _each(items: Sequence[tuple[int, str]], enough: int, most: int) -> Iterator[Group | None]:
    """Yield every minimal group within ``most`` once, and None for each step that finds none."""
    rest = [*accumulate((v for v, _ in reversed(items)), initial=0)][::-1]
    open_: list[tuple[int, int, Group]] = [(0, 0, ())]
    while open_:
        start, total, group = open_.pop()
        if total + rest[start] < enough:
            continue
        volume, name = items[start]
        open_.append((start + 1, total, group))
        if total + volume < enough:
            open_.append((start + 1, total + volume, (*group, name)))
            yield None
        else:
            yield (*group, name) if total + volume <= most else None


def _effort(items: Sequence[tuple[int, str]], enough: int) -> int:
    """Return how many bits the search for the best of many groups has to hold."""
    reached = accumulate(v for v, _ in items)
    least = next(size for size, total in enumerate(reached, 1) if total >= enough)
    return len(items) * least * enough
