"""Trying changes one by one with the planner, for what no formula says: places in the order."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from ikz_rules.changes.change import Edit
from ikz_rules.inquiry.values import Values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ikz_rules.assembly.context import Context
    from ikz_rules.changes.levers import Lever
    from ikz_rules.inquiry.ways import Weg

MOST_PLANS = 500
"""So many plans are made for one question, so that the answer never hangs on the machine."""


class Trials:
    """Every change of one fact, then of two, as long as there are plans left for all of them.

    ``size``: of changes of up to so many facts every one has been tried.
    """

    def __init__(
        self,
        before: Context,
        levers: Iterable[Lever],
        way: Callable[[Sequence[Edit]], Weg | None],
    ) -> None:
        values = Values(before)
        self._singles = {
            lever.path: [Edit(lever.path, "setzen", value) for value in values.of(lever)]
            for lever in levers
        }
        self._way = way
        self._found: dict[frozenset[tuple[str, ...]], Weg] = {}
        self.size = 0

    def run(self) -> None:
        """Try what there are plans for."""
        count = sum(map(len, self._singles.values()))
        if count > MOST_PLANS:
            return
        for edits in self._singles.values():
            for edit in edits:
                self.try_out((edit,))
        self.size = 1
        open_ = [
            edits for path, edits in self._singles.items() if frozenset({path}) not in self._found
        ]
        pairs = list(combinations(open_, 2))
        if count + sum(len(one) * len(other) for one, other in pairs) > MOST_PLANS:
            return
        for one, other in pairs:
            for first in one:
                for second in other:
                    self.try_out((first, second))
        self.size = 2

    def try_out(self, edits: Sequence[Edit]) -> None:
        """Keep a way unless some of its facts are enough; of the same facts the first counts."""
        paths = frozenset(edit.path for edit in edits)
        if any(known <= paths for known in self._found):
            return
        way = self._way(edits)
        if way is not None:
            self._found[paths] = way

    def cheapest(self, count: int) -> tuple[Weg, ...]:
        """Return the cheapest ways that were found."""

        def order(way: Weg) -> tuple[float, int, list[tuple[int, tuple[str, ...]]]]:
            paths = [step.aenderung.pfad for step in way.schritte]
            return way.aufwand, len(paths), [(len(path), path) for path in paths]

        return tuple(sorted(self._found.values(), key=order)[:count])
