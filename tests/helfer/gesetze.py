"""What the laws of the plan are tested on: Verbundräume, plans, and rulebooks altered throughout.

``make langlauf`` raises the number of examples by ``IKZ_BEISPIELE``.
"""

from __future__ import annotations

import os
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from helfer.regelwerk_varianten import PACKAGED
from helfer.verbundraeume import verbundraeume
from helfer.zufallsraeume import verbundraum
from ikz_rules import Fahrplan, Massnahmenplan, Verbundraum, recommend, recommend_tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.plan import PlanMassnahme
    from ikz_rules.model.regelwerk import Regel, Regelwerk

Raw = dict[str, Any]
EXAMPLES = int(os.environ.get("IKZ_BEISPIELE", "30"))
law = settings(
    max_examples=max(EXAMPLES // 4, 10),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FULL = st.integers(0, 2**32).map(lambda seed: verbundraum(Random(seed), PACKAGED))
"""Well filled ones: many rules hold."""
CASES = st.one_of(FULL, verbundraeume(PACKAGED))
"""Half of them sparse, with ideas; those shrink to a small counterexample."""


def plan_of(raw: Raw, regelwerk: Regelwerk = PACKAGED) -> Massnahmenplan:
    """Return the plan for raw data."""
    return recommend(Verbundraum.model_validate(raw), regelwerk, prefer="generated")


def fahrplan_of(raw: Raw, regelwerk: Regelwerk = PACKAGED) -> Fahrplan:
    """Return the Fahrplan for raw data."""
    return recommend_tasks(Verbundraum.model_validate(raw), regelwerk)


def rules_of(measure: PlanMassnahme) -> set[str]:
    """Return what recommends a measure: ids of rules and Ausgangsszenarien, nothing of planning."""
    szenarien = {s.stem for s in PACKAGED.ausgangsszenarien.values()}
    return {b.regel for b in measure.begruendungen if b.regel in {*PACKAGED.regeln, *szenarien}}


def numbers(plan: Massnahmenplan) -> list[str]:
    """Return the measures of a plan in order of rank."""
    return [measure.nr for measure in plan.massnahmen]


def with_rules(rules: Iterable[Regel], regelwerk: Regelwerk = PACKAGED) -> Regelwerk:
    """Return a rulebook with other rules, in order of their ids as the loader has them."""
    found = {rule.id: rule for rule in rules}
    return replace(regelwerk, regeln=dict(sorted(found.items())))


def rewritten(change: Callable[[Condition], Condition]) -> Regelwerk:
    """Return the packaged rulebook with the condition of every rule written otherwise."""
    return with_rules(replace(r, wenn=change(r.wenn)) for r in PACKAGED.regeln.values())
