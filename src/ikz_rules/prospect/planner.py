"""The planner itself, asked many times over: which measures, in which order, in one standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import build_case
from ikz_rules.engines.inference import infer
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Explainer
from ikz_rules.planning.schedule import schedule
from ikz_rules.planning.selection import select

if TYPE_CHECKING:
    from ikz_rules.planning.case import Case
    from ikz_rules.prospect.standing import Standing

    Order = tuple[str, ...]
    """The measures of a plan by rank."""


class Planner:
    """Plans standings of one rulebook; what planning cannot tell apart is planned once."""

    def __init__(self) -> None:
        self._orders: dict[object, Order] = {}

    def order(self, standing: Standing) -> Order:
        """Return the measures of the plan for a standing, in order of rank."""
        return self.of_case(self.case(standing))

    def case(self, standing: Standing) -> Case:
        """Return what planning is given for a standing."""
        regelwerk, situation = standing.regelwerk, standing.situation
        explainer = Explainer(definitions(regelwerk), situation)
        inference = infer(regelwerk, situation)
        return build_case(standing.verbundraum, regelwerk, situation, inference, explainer)

    def of_case(self, case: Case) -> Order:
        """Return the measures of the plan for a case, in order of rank."""
        key = (
            tuple((fired.regel.id, fired.aufgaben) for fired in case.fired),
            tuple(szenario.id for szenario in case.erkannt),
            (case.begonnen, case.umgesetzt, case.formen, case.land),
            (case.stockt, case.knapp, case.fenster),
            tuple(sorted(case.arten.items())),
        )
        if key not in self._orders:
            self._orders[key] = schedule(case, select(case)).order
        return self._orders[key]
