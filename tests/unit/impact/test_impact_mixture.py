"""Rulebooks between the old and the new one: kept for a while, refused where they make no sense."""

from __future__ import annotations

from dataclasses import replace

from helfer.regelwerk_varianten import PACKAGED, new_rule, put_into, with_entries
from ikz_rules.impact.changes import difference
from ikz_rules.impact.mixture import Mixture
from ikz_rules.model.condition import Compare


def test_a_mixture_is_built_once_and_only_the_last_ones_are_kept() -> None:
    rules = {f"r{number}": new_rule(f"r{number}") for number in range(20)}
    found = Mixture(PACKAGED, difference(PACKAGED, with_entries("regeln", **rules)))
    first = found.regelwerk(frozenset({0}))
    assert first is not None
    assert found.regelwerk(frozenset({0})) is first
    for number in range(1, 20):
        found.regelwerk(frozenset({number}))
    assert found.regelwerk(frozenset({0})) is not first


def test_a_mixture_has_exactly_the_chosen_changes() -> None:
    rules = {"eins": new_rule("eins"), "zwei": new_rule("zwei")}
    found = Mixture(PACKAGED, difference(PACKAGED, with_entries("regeln", **rules)))
    book = found.regelwerk(frozenset({1}))
    assert book is not None
    assert set(book.regeln) - set(PACKAGED.regeln) == {"zwei"}
    assert set(PACKAGED.regeln) < set(book.regeln)


def test_a_rule_without_its_new_threshold_or_fact_makes_no_rulebook() -> None:
    schwelle = replace(PACKAGED.schwellenwerte["gemeinsam_ab_kommunen"], id="neue_grenze", wert=1)
    named = new_rule(wenn=Compare("kommunenzahl", "mindestens", 1, None, "neue_grenze"))
    neu = put_into(
        with_entries("schwellenwerte", neue_grenze=schwelle), "regeln", {"neue-regel": named}
    )
    changes = difference(PACKAGED, neu)
    rule = next(c.nr for c in changes.changes if c.section == "regeln")
    found = Mixture(PACKAGED, changes)
    assert found.regelwerk(frozenset({rule})) is None
    assert found.regelwerk(frozenset(c.nr for c in changes.changes)) is not None
    unknown = with_entries("regeln", x=new_rule("x", wenn=Compare("fehlt", "gleich", "ja")))
    assert Mixture(PACKAGED, difference(PACKAGED, unknown)).regelwerk(frozenset({0})) is None
