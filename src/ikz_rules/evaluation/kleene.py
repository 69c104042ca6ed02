"""Strong Kleene logic: True, False, and None for unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Verdict = bool | None


def all_of(parts: Iterable[Verdict]) -> Verdict:
    """Return the conjunction: False wins, else unknown wins."""
    verdict: Verdict = True
    for part in parts:
        if part is False:
            return False
        if part is None:
            verdict = None
    return verdict


def any_of(parts: Iterable[Verdict]) -> Verdict:
    """Return the disjunction: True wins, else unknown wins."""
    verdict: Verdict = False
    for part in parts:
        if part is True:
            return True
        if part is None:
            verdict = None
    return verdict


def at_least(least: int, parts: Iterable[Verdict]) -> Verdict:
    """Tell whether at least ``least`` parts are true, whatever the unknown ones turn out to be."""
    true = possible = 0
    for part in parts:
        true += part is True
        possible += part is not False
    if true >= least:
        return True
    return None if possible >= least else False


def negate(part: Verdict) -> Verdict:
    """Return the negation; the negation of unknown is unknown."""
    return None if part is None else not part
