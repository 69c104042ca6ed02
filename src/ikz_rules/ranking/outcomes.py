"""How many ways lead to each key of a candidate, however its unknown marks turn out.

Each possible mark counts the same, independent of all others. A candidate without rows turns out
at its worst, in the middle or at its best; an unknown front is yes or no.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from ikz_rules.ranking.whole import TOP, dot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.ranking.field import Field
    from ikz_rules.ranking.whole import Entry, Scale, WholeRow
    from ikz_rules.ranking.work import Work

State = tuple[int, int, int]
"""Rows on the highest level, level of the first row, sum of marks."""
States = dict[State, int]


def outcomes(field: Field, index: int, number: int, work: Work) -> dict[int, int]:
    """Return how many ways lead to each key of a candidate under one weighting.

    Raises ``TooMuchError`` where ``work`` does not allow it.
    """
    entry, scale = field.entries[index], field.scales[number]
    sure = bool(field.sure[index] >> number & 1)
    if not entry.rows:
        return dict.fromkeys(field.keys_of(index, number), 1)
    least = field.method.least if field.by_rows[index] >> number & 1 else None
    found: Counter[int] = Counter()
    states = _states(entry, scale, least, field.method.by_level, work)
    for (tops, level, total), ways in states.items():
        front = sure or (least is not None and tops >= least)
        for maybe in (False, True) if entry.front is None else (False,):
            key = scale.key(front or maybe, 2 * level, 2 * entry.times * total)
            found[key] += ways
    return found


def _states(entry: Entry, scale: Scale, least: int | None, by_level: bool, work: Work) -> States:
    states: States = {(0, 0, 0): 1}
    for place, row in enumerate(entry.rows):
        level_counts = by_level and place == 0
        for part in _parts(row, scale, least is not None, level_counts, work):
            work.spend(len(states) * len(part))
            states = _joined(states, part, least or 0)
    return states


def _parts(
    row: WholeRow, scale: Scale, tops_count: bool, level_counts: bool, work: Work
) -> Iterator[States]:
    """Return what a row adds: at once where its level is open and counts, else mark by mark."""
    least, most = scale.levels(row) if tops_count or level_counts else (0, 0)
    if least < most and (level_counts or most == TOP):
        work.spend(prod(map(len, row.marks)))
        found: Counter[State] = Counter()
        for marks in product(*row.marks):
            total = dot(scale.weights, marks)
            level = scale.level(marks)
            found[int(level == TOP), level if level_counts else 0, total] += 1
        yield found
        return
    yield {(int(tops_count and least == TOP), least if level_counts else 0, 0): 1}
    for weight, marks in zip(scale.weights, row.marks, strict=True):
        yield Counter((0, 0, weight * mark) for mark in marks)


def _joined(states: States, part: States, least: int) -> States:
    """Return what two independent parts come to together; rows beyond ``least`` do not count."""
    found: Counter[State] = Counter()
    for (tops, level, total), ways in states.items():
        for (more, level_too, extra), times in part.items():
            found[min(tops + more, least), level + level_too, total + extra] += ways * times
    return found
