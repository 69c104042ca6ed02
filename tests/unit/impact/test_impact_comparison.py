"""The whole comparison on the examples: who moves, because of what, and what cannot be read."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.regelwerk_varianten import (
    BEISPIELE,
    PACKAGED,
    example,
    names,
    new_rule,
    put_into,
    with_entries,
)
from ikz_rules import read_verbundraum, recommend
from ikz_rules.difference import causes as causes_module
from ikz_rules.difference.movements import movements
from ikz_rules.errors import EngineError, Problem, RulebookError
from ikz_rules.impact import comparison as comparison_module
from ikz_rules.impact.changes import difference
from ikz_rules.impact.comparison import compare
from ikz_rules.impact.mixture import Mixture
from ikz_rules.impact.parts import put_together, taken_apart
from ikz_rules.model.angaben import Angabe
from ikz_rules.model.condition import Compare, Not

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ikz_rules.difference.causes import Cause
    from ikz_rules.impact.comparison import Comparison
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

FILES = sorted(str(path) for path in BEISPIELE.glob("*.yaml"))
GEMISCHT = example("gemischt")
ALWAYS = Compare("kommunenzahl", "mindestens", 1)
NEVER = Not(ALWAYS)


def caused(found: Comparison, was: str, bewegung: str) -> Cause:
    """Return the cause of the first such movement."""
    return next(
        m.cause
        for case in found.cases
        for m in case.bewegungen
        if (m.movement.was, m.movement.bewegung) == (was, bewegung)
    )


def named(found: Comparison, cause: Cause) -> list[tuple[str, str, str]]:
    return names(tuple(found.changes[nr] for nr in cause.nummern))


def with_threshold(book: Regelwerk, name: str, wert: int | Fraction) -> Regelwerk:
    """Return a rulebook in which a threshold has another value everywhere."""
    schwelle = replace(book.schwellenwerte[name], wert=wert)
    return put_together({**taken_apart(book), ("schwellenwerte", name): schwelle}, book)


@pytest.mark.unmeasured
def test_the_same_rules_move_nothing() -> None:
    found = compare(PACKAGED, replace(PACKAGED, version="neu", sha256="x"), FILES)
    assert found.changes == ()
    assert [case.datei for case in found.cases] == FILES
    assert all(case.compared and not case.bewegungen for case in found.cases)


def test_a_new_rule_is_the_cause_of_what_it_recommends() -> None:
    neu = with_entries("regeln", **{"neue-regel": new_rule()})
    found = compare(PACKAGED, neu, [GEMISCHT])
    cause = caused(found, "2.5", "neu")
    assert named(found, cause) == [("regeln", "neue-regel", "")]
    assert (cause.art, cause.aufgehoben) == ("allein", True)


def test_a_removed_rule_is_the_cause_of_what_is_lost() -> None:
    plan = recommend(read_verbundraum(GEMISCHT), PACKAGED)
    rule = next(
        PACKAGED.regeln[m.begruendungen[0].regel]
        for m in plan.massnahmen
        if len(m.begruendungen) == 1 and m.begruendungen[0].regel in PACKAGED.regeln
    )
    found = compare(PACKAGED, with_entries("regeln", **{rule.id: None}), [GEMISCHT])
    assert named(found, caused(found, rule.massnahme or "", "entfallen")) == [
        ("regeln", rule.id, "")
    ]


@pytest.mark.unmeasured
def test_a_changed_threshold_is_the_cause_although_no_rule_changed() -> None:
    neu = with_threshold(PACKAGED, "gemeinsam_ab_kommunen", 1)
    found = compare(PACKAGED, neu, FILES)
    assert any(case.bewegungen for case in found.cases)
    cause = caused(found, "0", "begruendung")
    assert named(found, cause) == [("schwellenwerte", "gemeinsam_ab_kommunen", "wert")]


def test_among_many_changes_the_one_clause_is_found() -> None:
    alt = with_entries("regeln", **{"neue-regel": new_rule(wenn=NEVER)})
    neu = with_entries("regeln", **{"neue-regel": new_rule(wenn=ALWAYS, begruendung="Anders.")})
    neu = with_threshold(neu, "softwarevielfalt_ab", Fraction(499, 1000))
    found = compare(alt, neu, [GEMISCHT])
    assert named(found, caused(found, "2.5", "neu")) == [("regeln", "neue-regel", "wenn")]


def test_changes_that_only_work_together_are_one_cause(tmp_path: Path) -> None:
    case = tmp_path / "tal.yaml"
    case.write_text("name: Tal\nkommunen:\n  - name: A\nangaben: {}\n", encoding="utf-8")
    fact = Angabe("neu", "kommune", "text", "Neu?", PACKAGED.errata[0].quelle, pfad="name")
    count = replace(PACKAGED.kennzahlen["kommunenzahl"], id="zahl_neu", ueber="neu")
    rule = new_rule(wenn=Compare("zahl_neu", "mindestens", 1))
    neu = put_into(with_entries("angaben", neu=fact), "kennzahlen", {"zahl_neu": count})
    neu = put_into(neu, "regeln", {"neue-regel": rule, "andere": new_rule("andere", "3.6")})
    found = compare(PACKAGED, neu, [str(case)])
    cause = caused(found, "2.5", "neu")
    assert cause.art == "zusammen"
    assert named(found, cause) == [
        ("angaben", "neu", ""),
        ("kennzahlen", "zahl_neu", ""),
        ("regeln", "neue-regel", ""),
    ]
    assert cause.aufgehoben


def test_changes_of_which_each_suffices_are_told_so() -> None:
    rules = {name: new_rule(name) for name in ("erste", "zweite")}
    found = compare(PACKAGED, with_entries("regeln", **rules), [GEMISCHT])
    cause = caused(found, "2.5", "neu")
    assert (cause.art, cause.aufgehoben) == ("jede", True)
    assert named(found, cause) == [("regeln", "erste", ""), ("regeln", "zweite", "")]


@pytest.mark.unmeasured
def test_many_changes_are_searched_by_halves() -> None:
    thresholds = {
        name: replace(entry, wert=entry.wert + Fraction(1, 1000))
        for name, entry in PACKAGED.gewichte.items()
    }
    neu = put_into(PACKAGED, "gewichte", thresholds)
    neu = put_into(neu, "regeln", {f"r{i}": new_rule(f"r{i}", wenn=NEVER) for i in range(50)})
    neu = put_into(neu, "regeln", {"neue-regel": new_rule()})
    found = compare(PACKAGED, neu, [GEMISCHT])
    assert len(found.changes) > comparison_module.SINGLES
    assert named(found, caused(found, "2.5", "neu")) == [("regeln", "neue-regel", "")]


def test_a_search_that_costs_too_much_ends_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(causes_module, "MOST_PLANS", 3)
    monkeypatch.setattr(comparison_module, "SINGLES", 0)
    rules = {f"r{i}": new_rule(f"r{i}", wenn=NEVER) for i in range(9)}
    neu = with_entries("regeln", **rules, **{"neue-regel": new_rule()})
    found = compare(PACKAGED, neu, [GEMISCHT])
    cause = caused(found, "2.5", "neu")
    assert cause.art == "unklar"
    assert "neue-regel" in {found.changes[nr].id for nr in cause.nummern}
    assert cause.aufgehoben is None


def test_without_plans_left_nobody_knows_whether_the_cause_can_be_taken_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rules = {f"r{i}": new_rule(f"r{i}", wenn=NEVER) for i in range(2)}
    neu = with_entries("regeln", **rules, **{"neue-regel": new_rule()})
    monkeypatch.setattr(causes_module, "MOST_PLANS", 3)
    cause = caused(compare(PACKAGED, neu, [GEMISCHT]), "2.5", "neu")
    assert (cause.art, cause.aufgehoben) == ("allein", None)


def test_progress_tells_every_part_of_the_way() -> None:
    steps: list[tuple[str, int, int]] = []
    neu = with_entries("regeln", **{"neue-regel": new_rule(), "b": new_rule("b", "3.6")})
    compare(PACKAGED, neu, [GEMISCHT], lambda *step: steps.append(step))
    assert steps == [
        ("Pläne", 0, 1),
        ("Einzelne Änderungen", 0, 2),
        ("Einzelne Änderungen", 1, 2),
        ("Ursachen", 0, 1),
    ]


# cases that cannot be compared


def test_a_case_with_a_fact_that_only_one_rulebook_knows_is_told_and_the_others_go_on(
    tmp_path: Path,
) -> None:
    case = tmp_path / "neu.yaml"
    text = "name: Tal\nkommunen:\n  - name: A\nangaben:\n  neue_angabe: ja\n"
    case.write_text(text, encoding="utf-8")
    fact = Angabe("neue_angabe", "verbundraum", "ja_nein", "Neu?", PACKAGED.errata[0].quelle)
    neu = with_entries("angaben", neue_angabe=fact)
    first, second = compare(PACKAGED, neu, [str(case), GEMISCHT]).cases
    assert [problem.code for problem in first.probleme_alt] == ["schluessel-unbekannt"]
    assert first.probleme_neu == ()
    assert (first.name, first.compared, first.wrong) == ("Tal", False, False)
    assert second.compared


def test_a_wrong_case_is_wrong_with_both(tmp_path: Path) -> None:
    case = tmp_path / "falsch.yaml"
    case.write_text("name: Tal\nkommunen: []\n", encoding="utf-8")
    (found,) = compare(PACKAGED, PACKAGED, [str(case)]).cases
    assert found.wrong
    assert not found.compared
    assert found.name == ""


def test_a_case_may_need_a_fact_that_a_mixture_has_not(tmp_path: Path) -> None:
    case = tmp_path / "tal.yaml"
    text = "name: Tal\nkommunen:\n  - name: A\nangaben:\n  neue_angabe: ja\n"
    case.write_text(text, encoding="utf-8")
    fact = Angabe("neue_angabe", "verbundraum", "ja_nein", "Neu?", PACKAGED.errata[0].quelle)
    alt = with_entries("angaben", neue_angabe=fact)
    other = replace(fact, typ="text")
    neu = put_into(with_entries("angaben", neue_angabe=other), "regeln", {"r": new_rule("r")})
    found = compare(alt, neu, [str(case)])
    assert named(found, caused(found, "2.5", "neu")) == [("regeln", "r", "")]


def test_a_rulebook_that_makes_no_plans_is_refused() -> None:
    with pytest.raises(RulebookError, match="nutzen_hoch"):
        compare(PACKAGED, with_entries("gewichte", nutzen_hoch=None), [GEMISCHT])


def test_a_mixture_without_what_plans_need_explains_nothing() -> None:
    neu = with_entries("massnahmen", **{"9.1": replace(PACKAGED.massnahmen["2.5"], nr="9.1")})
    neu = put_into(neu, "regeln", {"neue-regel": new_rule(nr="9.1")})
    found = compare(PACKAGED, neu, [GEMISCHT])
    cause = caused(found, "9.1", "neu")
    assert named(found, cause) == [("massnahmen", "9.1", ""), ("regeln", "neue-regel", "")]


def test_a_fault_of_the_engine_is_never_taken_for_a_wrong_case(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    neu = with_entries("regeln", **{"neue-regel": new_rule()})
    for options in ({}, {"prefer": "generated"}):  # plans of a rulebook, plans for causes
        monkeypatch.setattr(comparison_module, "recommend", broken_where(options))
        with pytest.raises(EngineError):
            compare(PACKAGED, neu, [GEMISCHT])


def broken_where(options: dict[str, str]) -> Callable[..., Massnahmenplan]:
    def broken(*given: Any, **found: Any) -> Massnahmenplan:  # noqa: ANN401
        if found == options:
            raise EngineError(Problem("engine", "kaputt"))
        return recommend(*given, **found)

    return broken


# invariants

RULES = sorted(PACKAGED.regeln)


@st.composite
def rulebooks(draw: st.DrawFn) -> Regelwerk:
    """Draw a rulebook with some thresholds, rules and weights of its own."""
    book = PACKAGED
    for name in draw(st.sets(st.sampled_from(["gemeinsam_ab_kommunen", "stellenanteil"]))):
        book = with_threshold(book, name, draw(st.integers(1, 4)))
    gone = dict.fromkeys(draw(st.sets(st.sampled_from(RULES), max_size=3)))
    numbers = st.sampled_from(["2.5", "3.6", "1.4"])
    added = {f"neu-{nr}": new_rule(f"neu-{nr}", nr) for nr in draw(st.sets(numbers, max_size=2))}
    return put_into(book, "regeln", {**gone, **added})


@settings(max_examples=drawn(2))
@given(rulebooks(), rulebooks(), st.sampled_from(FILES))
def test_causes_reproduce_and_swapping_swaps(alt: Regelwerk, neu: Regelwerk, file: str) -> None:
    found = compare(alt, neu, [file])
    (case,) = found.cases
    mixture = Mixture(alt, difference(alt, neu))
    verbundraum = read_verbundraum(file, alt)
    before, after = (recommend(verbundraum, book) for book in (alt, neu))
    full = mixture.regelwerk(frozenset(c.nr for c in found.changes))
    assert full is not None
    assert not movements(after, recommend(verbundraum, full))
    for moved in case.bewegungen:
        assert moved.cause.art != "unklar"
        chosen = moved.cause.nummern[:1] if moved.cause.art == "jede" else moved.cause.nummern
        between = mixture.regelwerk(frozenset(chosen))
        assert between is not None
        again = movements(before, recommend(verbundraum, between)).values()
        assert (moved.movement.was, moved.movement.bewegung) in {(m.was, m.bewegung) for m in again}
    (back,) = compare(neu, alt, [file]).cases
    for one, other in (("neu", "entfallen"), ("entfallen", "neu")):
        assert [m.movement.was for m in case.bewegungen if m.movement.bewegung == one] == [
            m.movement.was for m in back.bewegungen if m.movement.bewegung == other
        ]
