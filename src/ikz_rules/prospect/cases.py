"""All cases that planning can still be given, where few verdicts are open; some may never occur.

Open verdicts are taken to be independent of each other. So every plan that can come about is
among the plans of these cases, and what they all have in common is certain.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations, product
from math import prod
from typing import TYPE_CHECKING, Any

from ikz_rules.model.condition import Derived, Not, Quantified, children
from ikz_rules.planning.case import Fired
from ikz_rules.prospect.settling import known_true
from ikz_rules.prospect.verdict_sets import FALSE, TRUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regel
    from ikz_rules.model.situation import Scope
    from ikz_rules.planning.case import Case
    from ikz_rules.prospect.planner import Order, Planner
    from ikz_rules.prospect.verdicts import Outcomes

MOST = 64
"""So many cases are planned; where there are more, nothing is said."""
_BOTH = TRUE | FALSE
_FEW = 4


class Cases:
    """Finds what planning can be given over all extensions of one standing."""

    def __init__(
        self, definitions: Mapping[str, Condition], outcomes: Outcomes, masks: Mapping[str, int]
    ) -> None:
        self._definitions = definitions
        self._outcomes = outcomes
        self._masks = masks
        self._situation = outcomes.standing.situation
        self._regelwerk = outcomes.standing.regelwerk

    def orders(self, case: Case, planner: Planner) -> frozenset[Order] | None:
        """Return an order for every plan that can still come about; None where they are too many.

        ``case`` is what planning is given now.
        """
        situation = self._situation
        if situation.begonnen is None or situation.umgesetzt is None:
            return None
        if not situation.aufgaben_bekannt or len(case.arten) < len(situation.aufgaben):
            return None
        fired = [self._fired(regel, case) for regel in self._regelwerk.regeln.values()]
        erkannt = list(map(self._erkannt, self._regelwerk.ausgangsszenarien.values()))
        rest: dict[str, list[Any]] = {
            "stockt": self._stockt(),
            "knapp": self._knapp(),
            "fenster": self._fenster(),
            "formen": self._formen(case),
            "land": self._land(case),
        }
        options: list[list[Any]] = [*fired, *erkannt, *rest.values()]
        if prod(map(len, options)) > MOST:
            return None
        found = set()
        for rules, seen, *others in product(product(*fired), product(*erkannt), *rest.values()):
            changes: dict[str, Any] = dict(zip(rest, others, strict=True))
            changes["fired"] = tuple(one for one in rules if one is not None)
            changes["erkannt"] = tuple(one for one in seen if one is not None)
            found.add(planner.of_case(replace(case, **changes)))
        return frozenset(found)

    def _fired(self, regel: Regel, case: Case) -> list[Fired | None]:
        """Return how a rule can fire: for which of the Aufgaben that its measure is made for."""
        about = regel.massnahme or regel.zurueckstellen
        now = next((fired for fired in case.fired if fired.regel is regel), None)
        if about is None or self._masks[about] == FALSE:
            return [now]
        name = f"regel:{regel.id}"
        mask = known_true(Derived(name), self._outcomes)
        if mask == FALSE:
            return [None]
        silent: list[Fired | None] = [None] if mask & FALSE else []
        if regel.massnahme is None:
            return [Fired(regel), *silent]
        must, may = set[str](), set[str]()
        self._aufgaben(Derived(name), self._situation.verbundraum, must, may, certain=mask == TRUE)
        must, may = ({a for a in found if case.dient(about, a)} for found in (must, may))
        more = sorted(may - must)
        if len(more) > _FEW:
            return [None] * (MOST + 1)
        return [*(Fired(regel, frozenset(must.union(some))) for some in _subsets(more)), *silent]

    def _aufgaben(
        self, condition: Condition, scope: Scope, must: set[str], may: set[str], *, certain: bool
    ) -> None:
        """Collect the Aufgaben that fulfil a true condition for certain, and those that may."""
        mask = self._outcomes.holds(condition, scope)
        if not mask & TRUE or isinstance(condition, Not):
            return
        certain = certain and mask == TRUE
        if isinstance(condition, Derived):
            below = self._definitions[condition.name]
            self._aufgaben(below, scope, must, may, certain=certain)
        elif isinstance(condition, Quantified):
            for member in self._situation.aufgaben if condition.ebene == "aufgabe" else ():
                fits = self._outcomes.holds(condition.body, member)
                if fits & TRUE:
                    may.add(member.name)
                if fits == TRUE and certain:
                    must.add(member.name)
        for part in children(condition):
            self._aufgaben(part, scope, must, may, certain=certain)

    def _erkannt(self, szenario: Ausgangsszenario) -> list[Ausgangsszenario | None]:
        mask = known_true(Derived(f"szenario:{szenario.id}"), self._outcomes)
        return [*([szenario] if mask & TRUE else []), *([None] if mask & FALSE else [])]

    def _stockt(self) -> list[bool]:
        masks = [
            known_true(Derived(f"merkmal:{name}"), self._outcomes)
            for name in self._regelwerk.planung.stockt
        ]
        if TRUE in masks:
            return [True]
        return [False, True] if _BOTH in masks else [False]

    def _knapp(self) -> list[bool]:
        mask = known_true(self._regelwerk.planung.knapp, self._outcomes)
        return [bit == TRUE for bit in (TRUE, FALSE) if mask & bit]

    def _fenster(self) -> list[frozenset[str]]:
        must, more = set(), []
        for aufgabe in self._situation.aufgaben:
            mask = self._outcomes.holds(self._regelwerk.planung.fenster, aufgabe)
            if mask == TRUE:
                must.add(aufgabe.name)
            elif mask & TRUE:
                more.append(aufgabe.name)
        if len(more) > _FEW:
            return [frozenset()] * (MOST + 1)
        return [frozenset(must.union(some)) for some in _subsets(more)]

    def _formen(self, case: Case) -> list[frozenset[str] | None]:
        """Only whether a form counts as established moves measures in a plan, or out of it."""
        if case.formen is not None:
            return [case.formen]
        return [None, frozenset(self._regelwerk.planung.verfestigt[:1])]

    def _land(self, case: Case) -> list[str | None]:
        only = {m.nur_land for m in self._regelwerk.massnahmen.values()} - {None}
        if case.land is not None or not case.ideen:
            return [case.land]
        return [None, *sorted(land for land in only if land is not None)]


def _subsets(names: list[str]) -> Iterable[tuple[str, ...]]:
    return chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))
