"""What a plan's measures and their order hang on, and which open facts decide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.condition import Derived
from ikz_rules.prospect.dependence import key_of
from ikz_rules.prospect.verdict_sets import FALSE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.facts.address import Address
    from ikz_rules.prospect.relevance import Relevance
    from ikz_rules.prospect.verdicts import Outcomes


def ordering(
    masks: Mapping[str, int], outcomes: Outcomes, relevance: Relevance, facts: tuple[Address, ...]
) -> frozenset[Address]:
    """Return the open facts that can change the order of what may stand in the plan.

    What is left out changes neither which rules speak for a measure or put it off, nor which
    Ausgangsszenarien are recognised, nor the windows and kinds of Aufgaben. The Land decides
    which ideas can be chosen.
    """
    situation, regelwerk = outcomes.standing.situation, outcomes.standing.regelwerk
    planung, top = regelwerk.planung, situation.verbundraum
    found: set[Address] = set()
    for regel in regelwerk.regeln.values():
        about = regel.massnahme or regel.zurueckstellen
        if about is not None and masks[about] != FALSE:
            found |= relevance.of_rule(f"regel:{regel.id}")
    for szenario in regelwerk.ausgangsszenarien:
        found |= relevance.of(Derived(f"szenario:{szenario}"), top)
    for merkmal in planung.stockt:
        found |= relevance.of(Derived(f"merkmal:{merkmal}"), top)
    found |= relevance.of(planung.knapp, top)
    for aufgabe in situation.aufgaben:
        found |= relevance.of(planung.fenster, aufgabe)
    read = {("aufgabe", "art")}
    if outcomes.standing.verbundraum.ideen:
        read.add(("verbundraum", "land"))
    return frozenset(found).union(fact for fact in facts if key_of(fact, regelwerk) in read)
