"""When a measure stands in a plan: the formulas, read by hand in a small rulebook."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules import Idee, load_regelwerk
from ikz_rules.model.condition import Compare, Derived, Progress
from ikz_rules.planning.membership import Formula, Holds, Unsettled, is_so, membership

if TYPE_CHECKING:
    from ikz_rules.model.condition import Condition

BOOK = load_regelwerk()


def stands(formula: Formula, *known: Condition, unsettled: bool = False) -> bool:
    return is_so(formula, lambda condition: condition in known, unsettled=unsettled)


def szenario(name: str) -> Derived:
    return Derived(f"szenario:{name}")


def test_the_foundations_restart_where_things_stall_or_a_scenario_says_so() -> None:
    done = Progress("0", "umgesetzt")
    formula = membership(BOOK)["0"]
    assert stands(formula)
    assert not stands(formula, done)
    for name in BOOK.planung.stockt:
        assert stands(formula, done, Derived(f"merkmal:{name}"))
    assert stands(formula, done, szenario("S2"))
    assert not stands(formula, done, szenario("S1"))
    assert not stands(formula, done, szenario("S3"))
    settled = Compare("kooperationsformen", "eines_von", BOOK.planung.verfestigt)
    assert not stands(formula, settled)
    assert stands(formula, settled, Derived("massnahme:0"))


def idea(**fields: str | None) -> Idee:
    start = {"name": "Idee", "massnahme": "4.4", "umsetzbarkeit": "kurzfristig"}
    return Idee.model_validate({k: v for k, v in {**start, **fields}.items() if v is not None})


def test_an_idea_counts_where_a_scenario_asks_for_vorhaben() -> None:
    formula = membership(BOOK, [idea()])["4.4"]
    assert not stands(formula)
    assert stands(formula, szenario("S2"))
    assert stands(formula, szenario("S3"))
    assert not stands(formula, szenario("S1"))
    assert not stands(formula, szenario("S2"), Progress("4.4", "umgesetzt"))


def test_an_idea_that_is_late_or_brings_too_little_counts_never() -> None:
    for bad in (idea(umsetzbarkeit="langfristig"), idea(nutzen="gering", kosten="hoch")):
        assert not stands(membership(BOOK, [bad])["4.4"], szenario("S2"), unsettled=True)


def test_an_idea_needs_what_its_measure_needs_and_its_land() -> None:
    formula = membership(BOOK, [idea(massnahme="1.3")])["1.3"]
    assert not stands(formula, szenario("S2"))
    assert stands(formula, szenario("S2"), Progress("1.1", "umgesetzt"))
    there = membership(BOOK, [idea(massnahme="3.1")])["3.1"]
    assert not stands(there, szenario("S2"))
    assert stands(there, szenario("S2"), Compare("land", "gleich", "SN"))


def test_a_field_nobody_declares_is_open() -> None:
    angaben = {name: a for name, a in BOOK.angaben.items() if a.pfad != "land"}
    book = replace(BOOK, angaben=angaben)
    formula = membership(book, [idea(massnahme="3.1")])["3.1"]
    assert not stands(formula, szenario("S2"))
    assert stands(formula, szenario("S2"), unsettled=True)
    assert is_so(Unsettled(), lambda _: False, unsettled=True)
    assert is_so(Holds(szenario("S2")), lambda _: True, unsettled=False)


def test_what_another_measure_needs_is_called_for_until_that_one_is_begun() -> None:
    formula = membership(BOOK)["1.1"]
    assert not stands(formula)
    assert stands(formula, Derived("massnahme:1.1"))
    assert stands(formula, Derived("massnahme:1.3"))
    assert not stands(formula, Derived("massnahme:1.3"), Progress("1.3", "begonnen"))
    assert not stands(formula, Derived("massnahme:1.3"), Progress("1.3", "umgesetzt"))
    assert not stands(formula, Derived("massnahme:1.1"), Progress("1.1", "umgesetzt"))
    assert stands(formula, Progress("1.1", "begonnen"))
