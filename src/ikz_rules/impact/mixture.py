"""Rulebooks between the old and the new one: the old one with some of the changes."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from ikz_rules.impact.parts import put_together
from ikz_rules.impact.resolution import resolves

if TYPE_CHECKING:
    from ikz_rules.impact.changes import Difference
    from ikz_rules.model.regelwerk import Regelwerk

_KEPT = 16


class Mixture:
    """Builds rulebooks from two; the last ones built are kept, so that cases can share them."""

    def __init__(self, alt: Regelwerk, difference: Difference) -> None:
        self._alt = alt
        self._difference = difference
        self._kept: OrderedDict[frozenset[int], Regelwerk | None] = OrderedDict()

    def regelwerk(self, chosen: frozenset[int]) -> Regelwerk | None:
        """Return the old rulebook with exactly the chosen changes; None if they make none.

        They make none where a reference would lead nowhere: a new rule without its new fact.
        """
        if chosen not in self._kept:
            self._kept[chosen] = self._built(chosen)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(chosen)
        return self._kept[chosen]

    def _built(self, chosen: frozenset[int]) -> Regelwerk | None:
        try:
            found = put_together(self._difference.mixed(chosen), self._alt)
        except LookupError:
            return None
        return found if resolves(found) else None
