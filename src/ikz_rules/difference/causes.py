"""Why a plan moved: the smallest set of changes that alone makes it move, found by trying."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.difference.movements import observed
from ikz_rules.difference.shrinking import SpentError, smallest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ikz_rules.difference.movements import Aspect, Frame, Observation
    from ikz_rules.model.plan import Massnahmenplan

MOST_PLANS = 200
"""So many plans are made for one Verbundraum to find causes; then what is found so far counts."""

Chosen = frozenset[int]


@dataclass(frozen=True, slots=True)
class Cause:
    """The changes behind a movement, by their numbers, and how they bring it about.

    ``art``: ``allein`` (this one change), ``jede`` (each of these changes by itself),
    ``zusammen`` (only all of them together), ``unklar`` (these together, but the search ended
    before it was known whether fewer would do). Made alone (of ``jede``: any one of them) they make
    the movement happen. ``aufgehoben``: all the others without them do not make it happen; None
    where the others cannot be made without them, or nobody knows.
    """

    art: str
    nummern: tuple[int, ...]
    aufgehoben: bool | None


class CauseSearch:
    """Looks for the causes of the movements between two plans of one Verbundraum.

    ``planned`` returns the plan for some of the changes, None where these cannot be made alone.
    """

    def __init__(
        self, planned: Callable[[Chosen], Massnahmenplan | None], shared: Frame, neu: Observation
    ) -> None:
        self._planned = planned
        self._shared = shared
        self._neu = neu
        self._seen: dict[Chosen, Observation | None] = {}
        self._left = MOST_PLANS

    def try_out(self, chosen: Chosen) -> None:
        """Make the plan for some of the changes, so that it is known later."""
        self._observed(chosen)

    def causes(self, keys: Sequence[Aspect], candidates: Sequence[int]) -> dict[Aspect, Cause]:
        """Return the cause of each movement; ``candidates`` are the changes it can be due to."""
        return {key: self._cause(key, tuple(candidates)) for key in keys}

    def _cause(self, key: Aspect, candidates: tuple[int, ...]) -> Cause:
        def happens(chosen: Sequence[int]) -> bool:
            return self._happens(key, frozenset(chosen))

        alone = tuple(nr for nr in candidates if self._known(key, frozenset({nr})))
        if len(alone) > 1:
            return Cause("jede", alone, self._undone(key, alone, candidates))
        found, known = (alone, True) if alone else smallest(candidates, happens)
        if not known:
            return Cause("unklar", found, None)
        art = "allein" if len(found) == 1 else "zusammen"
        return Cause(art, found, self._undone(key, found, candidates))

    def _undone(
        self, key: Aspect, nummern: Sequence[int], candidates: Sequence[int]
    ) -> bool | None:
        rest = frozenset(candidates) - frozenset(nummern)
        try:
            found = self._observed(rest)
        except SpentError:
            return None
        return None if found is None else found.get(key) != self._neu.get(key)

    def _known(self, key: Aspect, chosen: Chosen) -> bool:
        return chosen in self._seen and self._happens(key, chosen)

    def _happens(self, key: Aspect, chosen: Chosen) -> bool:
        found = self._observed(chosen)
        return found is not None and found.get(key) == self._neu.get(key)

    def _observed(self, chosen: Chosen) -> Observation | None:
        if chosen not in self._seen:
            if not self._left:
                raise SpentError
            self._left -= 1
            plan = self._planned(chosen)
            self._seen[chosen] = None if plan is None else observed(plan, self._shared)
        return self._seen[chosen]
