"""Conditions are called by short names in the words of the rule files."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from ikz_rules.evaluation.phrases import bare, count, limit, phrase, shown, switched
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Progress,
    Quantified,
    Stated,
)

MANY = Compare("einwohner", "mindestens", 15_000)
WILL = Compare("merkmal:wille", "gleich", "ja")


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (MANY, "einwohner mindestens 15.000"),
        (WILL, "wille ja"),
        (All((MANY, WILL)), "alle: einwohner mindestens 15.000; wille ja"),
        (AnyOf((MANY, WILL)), "eines: einwohner mindestens 15.000; wille ja"),
        (AtLeast(2, (MANY, WILL)), "mindestens 2 von: einwohner mindestens 15.000; wille ja"),
        (AtLeast(2, (WILL,), "genug"), "mindestens genug von: wille ja"),
        (Not(WILL), "nicht: wille ja"),
        (Quantified("kommune", 2, WILL), "mindestens 2 Kommunen: wille ja"),
        (Not(Quantified("kommune", 2, WILL)), "höchstens 1 Kommune: wille ja"),
        (Not(Quantified("kommune", 3, WILL)), "höchstens 2 Kommunen: wille ja"),
        (Not(Quantified("aufgabe", 1, WILL)), "keine Aufgabe: wille ja"),
        (Not(Quantified("aufgabe", None, WILL)), "nicht: alle Aufgaben: wille ja"),
        (Progress("4.4", "begonnen"), "4.4 begonnen"),
        (Derived("merkmal:wille"), "Merkmal wille"),
        (Derived("szenario:S2"), "Ausgangsszenario S2"),
        (Derived("anzeichen:S2"), "Anzeichen für S2"),
        (Derived("regel:x"), "regel x"),
    ],
)
def test_every_condition_has_a_name(condition: Condition, words: str) -> None:
    assert phrase(condition) == words


def test_what_people_do_not_write_has_no_name() -> None:
    with pytest.raises(AssertionError, match="not in the rule language"):
        phrase(Stated("wille"))


@pytest.mark.parametrize(
    ("quantified", "denied", "words"),
    [
        (Quantified("kommune", None, WILL), False, "alle Kommunen"),
        (Quantified("aufgabe", None, WILL), False, "alle Aufgaben"),
        (Quantified("kommune", 1, WILL), False, "mindestens 1 Kommune"),
        (Quantified("aufgabe", 2, WILL), False, "mindestens 2 Aufgaben"),
        (Quantified("aufgabe", 1, WILL), True, "keine Aufgabe"),
        (Quantified("kommune", 1, WILL), True, "keine Kommune"),
        (Quantified("aufgabe", 2, WILL), True, "höchstens 1 Aufgabe"),
        (Quantified("kommune", 2, WILL, "gemeinsam_ab"), False, "mindestens gemeinsam_ab Kommunen"),
    ],
)
def test_a_number_of_kommunen_or_aufgaben_is_said_as_one_says_it(
    quantified: Quantified, denied: bool, words: str
) -> None:
    assert count(quantified, denied=denied) == words


@pytest.mark.parametrize(
    ("compare", "words"),
    [
        (Compare("x", "zwischen", 1, 3), "zwischen 1 und 3"),
        (Compare("x", "zwischen", 1, 3, "klein", "gross"), "zwischen klein und gross"),
        (Compare("x", "zwischen", 1, None), "zwischen 1 und 0"),
        (Compare("x", "gleich", "hoch"), "hoch"),
        (Compare("x", "gleich", 3), "gleich 3"),
        (Compare("x", "ungleich", "hoch"), "ungleich hoch"),
        (Compare("x", "mindestens", 3, schwelle="genug_ab"), "mindestens genug_ab"),
        (Compare("x", "eines_von", ("a", "b")), "eines_von a, b"),
    ],
)
def test_a_threshold_is_called_by_its_name_and_a_number_by_itself(
    compare: Compare, words: str
) -> None:
    assert limit(compare) == words


def test_operands_stand_as_in_a_sentence() -> None:
    assert shown(("a", "b")) == "a, b"
    assert shown("a") == "a"
    assert shown(Fraction(1, 2)) == "0,5"
    assert shown(date(2026, 5, 1)) == "2026-05-01"


def test_kinds_are_left_out_of_names_and_changes_say_from_what_to_what() -> None:
    assert bare("merkmal:wille") == "wille"
    assert bare("einwohner") == "einwohner"
    assert switched("Wird", "a", "b") == "Wird aus „a“ „b“"
