"""Why a plan moved: the smallest set of changes that alone makes it move, found by trying."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.advisor import recommend
from ikz_rules.movements import observed
from ikz_rules.shrinking import SpentError, smallest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.impact.mixture import Mixture
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum
    from ikz_rules.movements import Aspect, Frame, Observation

MOST_PLANS = 200
"""So many plans are made for one Verbundraum to find causes; then what is found so far counts."""

Chosen = frozenset[int]


@dataclass(frozen=True, slots=True)
class Cause:
    """The changes behind a movement, by their numbers, and how they bring it about.

    ``art``: ``allein`` (this one change), ``jede`` (each of these changes by itself),
    ``zusammen`` (only all of them together), ``unklar`` (these together, but the search ended
    before it was known whether fewer would do). Applied to the old rulebook (of ``jede``: any one
    of them) they make the movement happen. ``aufgehoben``: without them the new rulebook does not
    make it happen; None where they cannot be taken out of the new rulebook, or nobody knows.
    """

    art: str
    nummern: tuple[int, ...]
    aufgehoben: bool | None


class CauseSearch:
    """Looks for the causes of the movements of one Verbundraum."""

    def __init__(
        self, verbundraum: Verbundraum, shared: Frame, neu: Observation, mixture: Mixture
    ) -> None:
        self._verbundraum = verbundraum
        self._shared = shared
        self._neu = neu
        self._mixture = mixture
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
            self._seen[chosen] = self._made(self._mixture.regelwerk(chosen))
        return self._seen[chosen]

    def _made(self, regelwerk: Regelwerk | None) -> Observation | None:
        """What both rulebooks need and know stands in every mixture, so each makes a plan."""
        if regelwerk is None:
            return None
        return observed(recommend(self._verbundraum, regelwerk, prefer="generated"), self._shared)
