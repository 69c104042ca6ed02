"""Why a measure is not in the plan: what its rules found instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Explainer
from ikz_rules.evaluation.shown import grouped
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.plan import AngabeBeleg
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

_STATES = {
    True: "gilt",
    False: "gilt nicht",
    None: "ist offen, weil etwas unbekannt ist",
}


def rules_found(
    nr: str, verbundraum: Verbundraum, regelwerk: Regelwerk
) -> tuple[list[str], list[str]]:
    """Return a line for each rule of a measure: those that are decided, and those that are open.

    Each says the facts that matter. Rules of own folders come first.
    """
    explainer = _explainer(verbundraum, regelwerk)
    found = []
    for regel in regelwerk.regeln.values():
        if regel.massnahme == nr:
            verdict, facts = _found(regel.id, explainer)
            line = f"Die Regel {quoted(regel.id)} {_STATES[verdict]}: {facts}"
            found.append((regel.ordner == MITGELIEFERT, verdict is None, line))
    found.sort()
    decided = [line for _, unknown, line in found if not unknown]
    return decided, [line for _, unknown, line in found if unknown]


def rule_found(id_: str, verbundraum: Verbundraum, regelwerk: Regelwerk) -> tuple[Verdict, str]:
    """Return whether a rule holds, and the facts that decided."""
    return _found(id_, _explainer(verbundraum, regelwerk))


def _explainer(verbundraum: Verbundraum, regelwerk: Regelwerk) -> Explainer:
    return Explainer(definitions(regelwerk), build_situation(verbundraum, regelwerk))


def _found(id_: str, explainer: Explainer) -> tuple[Verdict, str]:
    evidence = explainer.name(f"regel:{id_}")
    return evidence.verdict, listed(map(_fact, grouped(explainer.belege(evidence))))


def _fact(fact: AngabeBeleg) -> str:
    value = "unbekannt" if fact.wert is None else fact.wert
    places = f" ({listed(fact.wo)})" if fact.wo else ""
    return f"{fact.name} = {value}{places}"
