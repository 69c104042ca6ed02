"""A smallest set that still does it: take pieces away as long as it does."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FEW = 6
"""Of at most so many every set is tried, the smallest first."""


class SpentError(Exception):
    """Raised by a trial when no more trials are allowed; never leaves who asks."""


def smallest(
    items: Sequence[int], holds: Callable[[Sequence[int]], bool]
) -> tuple[tuple[int, ...], bool]:
    """Return a set of ``items`` that holds and of which none can be left out.

    Of at most ``FEW`` items there is no smaller set that holds. Of more, halves are tried first,
    then ever smaller pieces, so a few among many are found in about ``2 · few · log(many)``
    trials (delta debugging, Zeller and Hildebrandt 2002, doi:10.1109/32.988498). The second value
    is False where the trials were used up before, or where not even all items hold; then the
    smallest set so far is returned.
    """
    found = tuple(items)
    size = max(len(found) // 2, 1)
    try:
        if not holds(found):
            return found, False
        if len(found) <= FEW:
            sets = (s for count in range(1, len(found)) for s in combinations(found, count))
            return next((chosen for chosen in sets if holds(chosen)), found), True
        while True:
            before, start = found, 0
            while start < len(found):
                rest = found[:start] + found[start + size :]
                if rest and holds(rest):
                    found = rest
                else:
                    start += size
            if size == 1 and found == before:
                return found, True
            size = max(size // 2, 1)
    except SpentError:
        return found, False
