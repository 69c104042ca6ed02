"""Sets of verdicts: what a condition can still turn out to be, as a mask of three bits.

The operations are those of ``evaluation.kleene``, applied to every choice of members. They take
their parts to be independent of each other: the result holds every verdict that can occur, and
perhaps some that cannot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.evaluation.kleene import Verdict

TRUE, FALSE, UNKNOWN = 1, 2, 4
NOTHING, ANY = 0, TRUE | FALSE | UNKNOWN
_BIT = {True: TRUE, False: FALSE, None: UNKNOWN}
_DECIDED = frozenset(_BIT.values())


def only(verdict: Verdict) -> int:
    """Return the set of one verdict."""
    return _BIT[verdict]


def decided(mask: int) -> bool:
    """Tell whether a set holds one verdict only."""
    return mask in _DECIDED


def negated(mask: int) -> int:
    """Return the negations: true and false change places."""
    return mask & UNKNOWN | (mask & TRUE) << 1 | (mask & FALSE) >> 1


def all_of(masks: Iterable[int]) -> int:
    """Return what the conjunction can be."""
    result = TRUE
    for mask in masks:
        result = _BOTH[result][mask]
        if result == FALSE:
            break
    return result


def any_of(masks: Iterable[int]) -> int:
    """Return what the disjunction can be."""
    result = FALSE
    for mask in masks:
        result = negated(_BOTH[negated(result)][negated(mask)])
        if result == TRUE:
            break
    return result


def at_least(least: int, masks: Iterable[int]) -> int:
    """Return what "at least ``least`` of these are true" can be."""
    parts = list(masks)
    may = sum(1 for mask in parts if mask & TRUE)
    must = sum(1 for mask in parts if mask == TRUE)
    stays = sum(1 for mask in parts if not mask & FALSE)
    open_ = sum(1 for mask in parts if mask & UNKNOWN)
    either = sum(1 for mask in parts if mask == TRUE | FALSE)
    result = NOTHING
    if may >= least:
        result |= TRUE
    if stays < least:
        result |= FALSE
    short = least - 1 - must
    if short >= 0 and must + min(either, short) + open_ >= least:
        result |= UNKNOWN
    return result


def _conjunction(left: int, right: int) -> int:
    found = NOTHING
    for one in _DECIDED:
        for other in _DECIDED:
            if one & left and other & right:
                found |= FALSE if FALSE in (one, other) else max(one, other)
    return found


_BOTH = tuple(
    tuple(_conjunction(left, right) for right in range(ANY + 1)) for left in range(ANY + 1)
)
