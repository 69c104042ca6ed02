"""What if: the plan after some changes, what is different in it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ikz_rules.advisor import consider, recommend
from ikz_rules.changes.change import Change
from ikz_rules.changes.changing import changed, read_changes
from ikz_rules.difference.causes import CauseSearch
from ikz_rules.difference.movements import frame, movements, observed
from ikz_rules.errors import QuestionError
from ikz_rules.inquiry.subject import context
from ikz_rules.inquiry.turned import Turned, behind, turned
from ikz_rules.model.base import Frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.assembly.context import Context
    from ikz_rules.changes.text import Given
    from ikz_rules.difference.causes import Cause
    from ikz_rules.difference.movements import Movement
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

Chosen = frozenset[int]


class Ursache(Frozen):
    """Which changes make something move, by their numbers, from 1.

    ``art``: ``allein`` (this one), ``jede`` (each of them by itself), ``zusammen`` (all of them
    together, none can be left out; of up to six changes no smaller set does it), ``unklar``
    (these, but the search ended before it was known whether fewer would do). ``aufgehoben``:
    without them the others do not do it; None where nobody knows.
    """

    art: Literal["allein", "jede", "zusammen", "unklar"]
    aenderungen: tuple[int, ...]
    aufgehoben: bool | None


class Bewegung(Frozen):
    """Something that is different in the plan; ``thema`` and the rest as in ``movements``.

    ``kette``: what turned because of the cause, and what moved rests on.
    """

    thema: str
    was: str
    bewegung: str
    alt: Any
    neu: Any
    ursache: Ursache
    kette: tuple[Turned, ...]


class WhatIf(Frozen):
    """What some changes of a Verbundraum would do to its plan.

    ``wirkungslos`` numbers the changes that change nothing, since it is so already. ``vorher``
    and ``nachher`` hold the measures of both plans in order. ``gewendet`` is everything that has
    another verdict or value, also where nothing moves because of it.
    """

    aenderungen: tuple[Change, ...]
    wirkungslos: tuple[int, ...]
    bewegungen: tuple[Bewegung, ...]
    gewendet: tuple[Turned, ...]
    vorher: tuple[str, ...]
    nachher: tuple[str, ...]


def what_if(plan: Massnahmenplan, changes: Given, regelwerk: Regelwerk | None = None) -> WhatIf:
    """Return what would be different if the Verbundraum of a plan were changed.

    ``changes``: ``{"merkmale.ziele_unklar": "ja", "begonnen+": ["1.1"]}``, or texts as in
    ``merkmale.ziele_unklar=ja``, or Change objects. ``unbekannt`` takes a fact away. Their order
    never matters.

    >>> from ikz_rules import Verbundraum, recommend
    >>> tal = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bdorf"}]}
    >>> plan = recommend(Verbundraum.model_validate(tal))
    >>> found = what_if(plan, {"kommunen.Adorf.angaben.offene_stellen": 1})
    >>> [(b.was, b.ursache.aenderungen) for b in found.bewegungen if b.bewegung == "neu"]
    [('3.2', (1,))]

    Raises QuestionError with every mistake of the changes, and for a plan of another rulebook.
    """
    before = context(plan, regelwerk)
    return _Asking(
        plan, before, read_changes(before.verbundraum, changes, before.regelwerk)
    ).answer()


class _Asking:
    def __init__(self, plan: Massnahmenplan, before: Context, changes: Sequence[Change]) -> None:
        self._plan = plan
        self._before = before
        self._changes = changes
        self._contexts: dict[Chosen, Context | None] = {}

    def answer(self) -> WhatIf:
        everything = frozenset(range(len(self._changes)))
        after, plan = self._context(everything), self._planned(everything)
        if after is None or plan is None:
            raise AssertionError(self._changes)
        return WhatIf(
            aenderungen=tuple(self._changes),
            wirkungslos=tuple(nr + 1 for nr in sorted(everything) if self._is_idle(nr)),
            bewegungen=tuple(self._moved(plan, everything)),
            gewendet=turned(self._before, after),
            vorher=tuple(m.nr for m in self._plan.massnahmen),
            nachher=tuple(m.nr for m in plan.massnahmen),
        )

    def _is_idle(self, nr: int) -> bool:
        alone = self._context(frozenset({nr}))
        return alone is not None and alone.verbundraum == self._before.verbundraum

    def _moved(self, plan: Massnahmenplan, everything: Chosen) -> list[Bewegung]:
        found = movements(self._plan, plan)
        shared = frame(self._plan, plan)
        search = CauseSearch(self._planned, shared, observed(plan, shared))
        for nr in sorted(everything):
            search.try_out(frozenset({nr}))
        causes = search.causes(list(found), sorted(everything))
        return [self._told(movement, causes[key]) for key, movement in found.items()]

    def _told(self, movement: Movement, cause: Cause) -> Bewegung:
        one = cause.nummern[:1] if cause.art == "jede" else cause.nummern
        after = self._context(frozenset(one))
        if after is None:
            raise AssertionError(cause)
        return Bewegung(
            thema=movement.thema,
            was=movement.was,
            bewegung=movement.bewegung,
            alt=movement.alt,
            neu=movement.neu,
            ursache=Ursache(
                art=cause.art,
                aenderungen=tuple(nr + 1 for nr in cause.nummern),
                aufgehoben=cause.aufgehoben,
            ),
            kette=behind(movement, turned(self._before, after), self._before.regelwerk),
        )

    def _planned(self, chosen: Chosen) -> Massnahmenplan | None:
        after = self._context(chosen)
        if after is None:
            return None
        return recommend(after.verbundraum, after.regelwerk, prefer="generated")

    def _context(self, chosen: Chosen) -> Context | None:
        """Think the Verbundraum through with some changes; None where they cannot stand alone."""
        if chosen not in self._contexts:
            book, given = self._before.regelwerk, [self._changes[nr] for nr in sorted(chosen)]
            try:
                verbundraum = changed(self._before.verbundraum, given, book)
            except QuestionError:
                self._contexts[chosen] = None
            else:
                self._contexts[chosen] = consider(verbundraum, book, prefer="generated")
        return self._contexts[chosen]
