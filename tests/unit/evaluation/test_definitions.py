"""What the rulebook derives, as conditions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ikz_rules import load_regelwerk
from ikz_rules.evaluation.definitions import definitions, merkmal, recognised, rule
from ikz_rules.model.condition import All, AnyOf, AtLeast, Derived, InForce, Stated, Unstated

BOOK = load_regelwerk()
RULE = next(r for r in BOOK.regeln.values() if r.massnahme == "4.4")
DAY = date(2026, 5, 1)


def test_a_rule_with_either_limit_of_time_holds_within_it_only() -> None:
    timeless = replace(RULE, gueltig_ab=None, gueltig_bis=None)
    assert rule(timeless) == RULE.wenn
    for limits in ((DAY, None), (None, DAY), (DAY, DAY)):
        ab, bis = limits
        limited = replace(RULE, gueltig_ab=ab, gueltig_bis=bis)
        assert rule(limited) == All((InForce(ab, bis), RULE.wenn))


def test_a_merkmal_without_a_definition_is_what_was_stated() -> None:
    defined = next(m for m in BOOK.merkmale.values() if m.definition is not None)
    assert defined.definition is not None
    stated = merkmal(replace(defined, definition=None))
    assert merkmal(defined) == AnyOf(
        (
            All((Stated(defined.id), stated)),
            All((Unstated(defined.id), defined.definition)),
        )
    )


def test_a_scenario_is_recognised_by_its_leading_merkmal_or_by_enough_bullets() -> None:
    szenario = BOOK.ausgangsszenarien["S1"]
    found: Any = recognised(szenario)
    leading, others = found.parts
    assert leading == Derived(f"merkmal:{szenario.leitmerkmal}")
    unknown, bullets, stated = others.parts
    assert unknown == Unstated(szenario.leitmerkmal)
    assert isinstance(bullets, AtLeast)
    assert bullets.least == szenario.mindest_punkte
    assert stated.least == szenario.mindest_angegeben
    assert len(bullets.parts) == len(stated.parts) == len(szenario.punkte)
    for of_all, of_stated, punkt in zip(bullets.parts, stated.parts, szenario.punkte, strict=True):
        assert of_all == AnyOf(tuple(Derived(f"merkmal:{m}") for m in punkt))
        assert of_stated == AnyOf(tuple(All((Derived(f"merkmal:{m}"), Stated(m))) for m in punkt))


def test_a_measure_is_recommended_by_its_rules_and_by_scenarios_that_prescribe_it() -> None:
    table = definitions(BOOK)
    for nr in BOOK.massnahmen:
        by_rules = [Derived(f"regel:{r.id}") for r in BOOK.regeln.values() if r.massnahme == nr]
        by_szenarien = [
            Derived(f"szenario:{s.id}")
            for s in BOOK.ausgangsszenarien.values()
            for step in s.schritte
            if nr in step.massnahmen
        ]
        assert table[f"massnahme:{nr}"] == AnyOf((*by_rules, *by_szenarien))
    for szenario in BOOK.ausgangsszenarien.values():
        merkmale = tuple(Derived(f"merkmal:{m}") for m in szenario.merkmale)
        assert table[f"anzeichen:{szenario.id}"] == AnyOf(merkmale)
