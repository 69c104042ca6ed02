"""Everything the assembly of one plan looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.fahrplan.start import begin

if TYPE_CHECKING:
    from ikz_rules.engines.inference import Inference
    from ikz_rules.evaluation.evidence import Explainer
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation
    from ikz_rules.model.verbundraum import Verbundraum
    from ikz_rules.planning.case import Case
    from ikz_rules.planning.schedule import Schedule
    from ikz_rules.planning.selection import Selection


@dataclass(frozen=True, slots=True)
class Context:
    """The facts, the verdicts, and what planning made of them."""

    verbundraum: Verbundraum
    regelwerk: Regelwerk
    situation: Situation
    inference: Inference
    explainer: Explainer
    case: Case
    selection: Selection
    schedule: Schedule

    @property
    def kommunen(self) -> list[str]:
        """The names of all Kommunen, sorted."""
        return [scope.name for scope in self.situation.kommunen]

    def start(self) -> Start:
        """Return what a Fahrplan starts from. The rulebook has what a Fahrplan needs."""
        return begin(
            self.verbundraum,
            self.regelwerk,
            self.situation,
            self.explainer,
            self.case,
            self.selection,
        )
