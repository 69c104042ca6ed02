"""Why a measure is not in the plan: what its rules found instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.assembly.shown import grouped
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Explainer
from ikz_rules.facts.situation import build_situation
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from ikz_rules.model.plan import AngabeBeleg
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

_STATES = {
    True: "gilt",
    False: "gilt nicht",
    None: "ist offen, weil etwas unbekannt ist",
}


def rules_found(nr: str, verbundraum: Verbundraum, regelwerk: Regelwerk) -> list[str]:
    """Return a line for each rule of a measure: whether it holds, and the facts that decided."""
    explainer = Explainer(definitions(regelwerk), build_situation(verbundraum, regelwerk))
    lines = []
    for regel in regelwerk.regeln.values():
        if regel.massnahme == nr:
            evidence = explainer.name(f"regel:{regel.id}")
            facts = listed(map(_fact, grouped(explainer.belege(evidence))))
            lines.append(f"Die Regel {quoted(regel.id)} {_STATES[evidence.verdict]}: {facts}")
    return lines


def _fact(fact: AngabeBeleg) -> str:
    value = "unbekannt" if fact.wert is None else fact.wert
    places = f" ({listed(fact.wo)})" if fact.wo else ""
    return f"{fact.name} = {value}{places}"
