"""Who fulfilled a condition is named, however the condition says „nicht“."""

from __future__ import annotations

from datetime import date

import pytest

from ikz_rules.evaluation.evidence import Explainer, witnesses
from ikz_rules.model.condition import All, AnyOf, Compare, Condition, Not, Quantified
from ikz_rules.model.situation import Scope, Situation

TWO = Quantified("kommune", 2, Compare("knapp", "gleich", "ja"))
NOBODY = Quantified("kommune", 3, Compare("knapp", "gleich", "nein"))
SITUATION = Situation(
    Scope("Tal", {}),
    tuple(Scope(n, {"knapp": word}) for n, word in (("A", "ja"), ("B", "nein"), ("C", "ja"))),
    (),
    stichtag=date(2026, 11, 22),
)


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (TWO, ({"A", "C"},)),
        (Not(Not(TWO)), ({"A", "C"},)),
        (Not(AnyOf((Not(TWO), NOBODY))), ({"A", "C"},)),
        (AnyOf((Not(All((Not(TWO), Not(NOBODY)))), NOBODY)), ({"A", "C"},)),
        (Not(NOBODY), ()),
        (Not(TWO), ()),
        (NOBODY, ()),
    ],
)
def test_those_who_fulfil_it_are_named_and_nobody_else(
    condition: Condition, found: tuple[set[str], ...]
) -> None:
    evidence = Explainer({}, SITUATION).explain(condition, SITUATION.verbundraum)
    assert witnesses(evidence, "kommune") == found
    assert witnesses(evidence, "aufgabe") == ()
