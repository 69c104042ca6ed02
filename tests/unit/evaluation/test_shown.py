"""Values as a plan shows them, in JSON and in sentences."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from ikz_rules.evaluation.evidence import Beleg
from ikz_rules.evaluation.shown import (
    as_json,
    cut,
    filled,
    grouped,
    in_words,
    names,
    number_or_none,
)
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN, Measured, Scope, Situation, Value


@pytest.mark.parametrize(
    ("value", "json", "words"),
    [
        (None, None, "unbekannt"),
        ("hoch", "hoch", "hoch"),
        (15_000, 15_000, "15.000"),
        (Fraction(4, 2), 2, "2"),
        (Fraction(1, 3), 0.333333, "0,333"),
        (date(2026, 5, 1), "2026-05-01", "2026-05-01"),
        (frozenset({"b", "a", "c"}), ("a", "b", "c"), "a, b und c"),
        (Measured(Fraction(1, 2), 0, 1, 2, 4), 0.5, "0,5"),
        (Measured(None, 3, 9, 1, 4), 3, "3"),
        (Measured(None, None, 9, 1, 4), None, "unbekannt"),
        (Measured(0, 0, 9, 4, 4), 0, "0"),
    ],
)
def test_a_value_in_json_and_in_words(value: Value | None, json: object, words: str) -> None:
    assert as_json(value) == json
    assert type(as_json(value)) is type(json)
    assert in_words(value) == words


def test_software_is_never_shown_as_a_value() -> None:
    with pytest.raises(AssertionError, match="Kennzahlen only"):
        as_json({"hersteller": "x"})


def test_numbers_for_json_have_six_decimals() -> None:
    assert number_or_none(None) is None
    assert number_or_none(Fraction(1, 3)) == 0.333333
    assert number_or_none(2) == 2.0


def test_long_lists_are_cut_and_short_ones_are_not() -> None:
    assert names(["b", "a"]) == "„a“ und „b“"
    assert cut(list("abcdef")) == "a, b, c, d, e und f"
    assert cut(list("abcdefg")) == "a, b, c, d, e (insgesamt 7)"


def test_placeholders_are_filled_from_what_is_given_and_else_from_the_verbundraum() -> None:
    situation = Situation(Scope("", {"kommunenzahl": 3}), (), (), stichtag=date(2026, 5, 1))
    found = filled("{nr}: {kommunenzahl} Kommunen, {fehlt}", {"nr": "1.1"}, situation)
    assert found == "1.1: 3 Kommunen, unbekannt"


def test_equal_facts_are_shown_once_with_everyone_they_hold_for() -> None:
    belege = [
        Beleg("haushalt", "ja", ANGEGEBEN, "B"),
        Beleg("haushalt", "ja", ANGEGEBEN, "A"),
        Beleg("haushalt", "ja", ANGEGEBEN, "B"),
        Beleg("haushalt", "nein", ANGEGEBEN, "C"),
        Beleg("haushalt", "ja", ABGELEITET),
    ]
    found = [(b.name, b.wert, b.herkunft, list(b.wo)) for b in grouped(belege)]
    assert found == [
        ("haushalt", "ja", ANGEGEBEN, ["A", "B"]),
        ("haushalt", "nein", ANGEGEBEN, ["C"]),
        ("haushalt", "ja", ABGELEITET, []),
    ]
