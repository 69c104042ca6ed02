from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ikz_rules import QuestionError, load_regelwerk
from ikz_rules.model.condition import All, AtLeast, Compare, Not, Progress, Quantified
from ikz_rules.reports.rule_document import rule_document
from ikz_rules.reports.text import render
from ikz_rules.reports.uses import users

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def shown(name: str, book: Regelwerk | None = None) -> str:
    return " ".join(render(rule_document(name, book or load_regelwerk())).split())


def test_a_fact_is_shown_with_its_question_its_values_and_who_asks_for_it() -> None:
    text = shown("digitalisierungsgrad")
    assert "Frage: Wie weit ist die Verwaltung mit der Digitalisierung, von 0 bis 5?" in text
    assert "Antwort: eine Zahl von 0 bis 5" in text
    assert "Gehört zu: Kommune" in text
    assert "– Kennzahl „digitalisierungsgrad_spannweite“" in text
    assert "kommune.yaml:" in text
    assert "– „in_koepfen“: Fast nur in den Köpfen der Beschäftigten" in shown(
        "prozessdokumentation"
    )


def test_a_fact_that_nobody_asks_for_says_so_and_shows_only_what_it_has() -> None:
    book = load_regelwerk()
    bare = replace(
        book.angaben["einwohner"], id="x", hilfe="", wer_weiss="", maximum=None, location=None
    )
    text = shown("x", replace(book, angaben={"x": bare}))
    assert "Antwort: eine ganze Zahl ab 0 (Einwohner)" in text
    assert "Danach fragen: bisher keine Regel und kein Merkmal" in text
    assert "Hilfe:" not in text
    assert "Steht in:" not in text


def test_a_kennzahl_says_how_it_is_calculated() -> None:
    text = shown("anteil_in_koepfen")
    assert "Aus der Angabe: „prozessdokumentation“:" in text
    assert "mit „Fast nur in den Köpfen der Beschäftigten“ antworten, von 0 bis 1." in text
    assert "Bekannt ab: 50 % der Angaben" in text
    assert "– Merkmal „prozesse_heterogen“" in text


def test_a_kennzahl_that_is_always_known_names_no_share() -> None:
    text = shown("kommunenzahl")
    assert "Wie viele Kommunen etwas angeben." in text
    assert "Einheit: Kommunen" in text
    assert "Bekannt ab" not in text


def test_a_threshold_names_its_value_and_every_rule_that_uses_it() -> None:
    text = shown("offene_stellen_ab")
    assert "besteht Bedarf an Personal. Wert: 1 Einheit: Stellen Grund: " in text
    assert "Grund: In kleinen Verwaltungen" in text
    assert "– Regel „personal-offene-stellen“" in text
    assert "Ausgangsszenario S1" in shown("szenario_mindest_punkte")


def test_a_threshold_without_reason_or_date_is_shown_without() -> None:
    book = load_regelwerk()
    bare = replace(book.schwellenwerte["offene_stellen_ab"], grund="", stand="")
    text = shown(bare.id, replace(book, schwellenwerte={bare.id: bare}))
    assert "Grund:" not in text
    assert "Stand:" not in text


def test_a_weight_names_the_rules_that_carry_it() -> None:
    text = shown("nutzen_hoch")
    assert "Gewicht nutzen_hoch" in text
    assert "– Regel „zentrale-vertretung“" in text


def test_a_number_without_a_unit_is_shown_without() -> None:
    book = load_regelwerk()
    bare = replace(book.schwellenwerte["softwarevielfalt_ab"], einheit="")
    text = shown(bare.id, replace(book, schwellenwerte={bare.id: bare}))
    assert "Wert: 0,5 Grund:" in text


@pytest.mark.parametrize(
    ("name", "user"),
    [
        ("phase_2_weitere", "Planung"),
        ("kosten_keine", "Planung"),
        ("ermitteln_hoch", "Fragen und Wege"),
    ],
)
def test_a_number_that_the_program_itself_reads_is_not_said_to_be_unused(
    name: str, user: str
) -> None:
    assert f"Danach fragen: – {user} Steht in:" in shown(name)


def test_a_measure_names_its_rules_its_scenarios_and_where_it_is_described() -> None:
    text = shown("0")
    assert "Dafür sprechen die Regeln: – " in text
    assert "S2: Der Wille ist da, die Umsetzung fehlt" in text
    assert "„ikz-rules katalog 0“" in text
    assert "– Regel „lotsen-nicht-begonnen“" in shown("3.1")
    assert "Zurückgestellt wird sie von: – arbeitsplatz-kein-geld:" in shown("4.3")


def test_a_measure_without_rules_says_so() -> None:
    book = load_regelwerk()
    assert "Dafür sprechen die Regeln: keine" in shown("3.2", replace(book, regeln={}))


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("einwoner", "einwohner"),
        ("softwarevielfal", "softwarevielfalt"),
        ("nutzen_hch", "nutzen_hoch"),
    ],
)
def test_a_name_that_is_nearly_right_gets_the_nearest_one(name: str, near: str) -> None:
    with pytest.raises(QuestionError, match=f"Meinten Sie „{near}“"):
        rule_document(name, load_regelwerk())


def test_users_are_found_wherever_a_name_can_stand() -> None:
    book = load_regelwerk()
    rule = book.regeln["personal-knapp"]
    body = Compare("einwohner", "mindestens", 5, schwelle="grenze")
    wenn = All(
        (
            AtLeast(1, (Not(Progress("9.9", "begonnen")),), schwelle="zahl"),
            Quantified("kommune", 2, body, schwelle="viele"),
        )
    )
    own = replace(rule, id="x", wenn=wenn, begruendung="Nur {y}.", hinweis="Und {z}.")
    small = replace(book, regeln={"x": own})
    for name in ("einwohner", "grenze", "zahl", "viele", "massnahme:9.9", "y", "z"):
        assert "Regel „x“" in users(name, small), name
    assert users("nichts", small) == ()
    assert "Planung (fenster)" in users("gelegenheit", book)
    assert "Planung (knapp)" in users("merkmal:zeit_personal_fehlen", book)
    assert "Bedarf „partner-fehlt“" in users("kommunenzahl", book)


def test_a_condition_reads_as_german_after_wenn() -> None:
    assert "Wenn bei mindestens einer Aufgabe all dies gilt: –" in shown("zentrale-vertretung")
    assert "mindestens eines davon gilt: –" in shown("aufgaben-bedeutung")


def test_one_of_something_is_not_said_in_the_plural() -> None:
    assert "1 Stellen (Schwellenwert" not in shown("personal-offene-stellen")
    assert "mindestens 1 (Schwellenwert" in shown("personal-offene-stellen")


def test_quotation_marks_inside_others_are_single() -> None:
    assert "„Teilnahme am Programm ‚Digital-Lotsen-Sachsen‘“" in shown("lotsen-nicht-begonnen")


def test_a_share_above_one_percent_is_a_german_number() -> None:
    book = load_regelwerk()
    own = replace(book.kennzahlen["anteil_in_koepfen"], mindestabdeckung=Fraction(1, 8))
    assert "Bekannt ab: 12,5 %" in shown(own.id, replace(book, kennzahlen={own.id: own}))
