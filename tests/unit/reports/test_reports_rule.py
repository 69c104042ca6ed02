from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest

from ikz_rules import QuestionError, load_regelwerk
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.model.values import as_date
from ikz_rules.reports import markdown, text
from ikz_rules.reports.conditions import condition_item
from ikz_rules.reports.document import Items
from ikz_rules.reports.rule_document import rule_document
from ikz_rules.reports.words import Words

YEAR = dt.date(2027, 1, 1)
COVER = Compare("vertretung", "gleich", "nein")
WILL = Derived("merkmal:wille_ohne_umsetzung")
BEGUN = Progress("0", "begonnen")


def said(condition: Condition) -> str:
    shown = condition_item(condition, Words(load_regelwerk()))
    return " ".join(text.render((Items((shown,)),)).split()).removeprefix("– ")


def rule(name: str) -> str:
    return " ".join(text.render(rule_document(name, load_regelwerk())).split())


QUESTION = "„Gibt es eine Vertretung, wenn jemand ausfällt?“ – Antwort:"
EXPERTISE = "„Reicht das Fachwissen für diese Aufgabe?“ – Antwort:"
PEOPLE = "„Wie viele Menschen wohnen in der Kommune?“ – Antwort:"
CASES = "„Wie oft fällt die Aufgabe in einem Jahr an?“ – Antwort:"
MERKMAL = "das Merkmal „Der Wille ist da, es geschieht aber nichts“"
FOUNDATIONS = "Maßnahme 0 „Grundlagen für Kooperation schaffen“"
STARTED = f"{FOUNDATIONS} ist begonnen"
NOBODY = f"{QUESTION} „nein“"
S1 = "das Ausgangsszenario S1 „Entscheidungsträger müssen erst gewonnen werden“"


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        (InForce(YEAR), "der Stichtag liegt in der Zeit ab dem 01.01.2027"),
        (Not(InForce(None, YEAR)), "der Stichtag liegt nicht in der Zeit bis zum 01.01.2027"),
        (InForce(), "der Stichtag liegt zu beliebiger Zeit"),
        (COVER, f"{QUESTION} „nein“"),
        (Not(COVER), f"{QUESTION} nicht „nein“"),
        (Compare("vertretung", "ungleich", "ja"), f"{QUESTION} nicht „ja“"),
        (
            Compare("fachwissen", "eines_von", ("knapp", "unzureichend")),
            f"{EXPERTISE} „Es gibt Lücken“ oder „Es reicht nicht“",
        ),
        (
            Compare("einwohner", "ueber", 15000, schwelle="schwerpunkt_einwohner"),
            f"{PEOPLE} mehr als 15.000 Einwohner (Schwellenwert „schwerpunkt_einwohner“)",
        ),
        (
            Compare("vzae_summe", "mindestens", Fraction(1, 2)),
            "die Kennzahl „Stellen zusammen“ beträgt mindestens 0,5 Stellen (VZÄ)",
        ),
        (
            Compare("kommunenzahl", "unter", 3),
            "die Kennzahl „Zahl der Kommunen“ beträgt weniger als 3",
        ),
        (
            Compare("fallzahl", "zwischen", 10, 500, "viele_faelle"),
            f"{CASES} von 10 bis 500 Fälle im Jahr (Schwellenwert „viele_faelle“)",
        ),
        (
            Compare("frist", "hoechstens", as_date("2026-11-01") or 0),
            "„Bis wann muss die Aufgabe geregelt sein?“ – Antwort: höchstens 01.11.2026",
        ),
        (
            Compare("merkmal:wille_ohne_umsetzung", "gleich", "ja"),
            "die Kommune sagt: „Der Wille ist da, es geschieht aber nichts“",
        ),
        (
            Not(Compare("merkmal:wille_ohne_umsetzung", "gleich", "ja")),
            "die Kommune sagt nicht: „Der Wille ist da, es geschieht aber nichts“",
        ),
        (WILL, f"{MERKMAL} gilt"),
        (Not(WILL), f"{MERKMAL} gilt nicht"),
        (Not(Not(WILL)), f"{MERKMAL} gilt"),
        (Derived("szenario:S1"), f"{S1} ist erkannt"),
        (Not(Derived("szenario:S1")), f"{S1} ist nicht erkannt"),
        (Derived("anzeichen:S1"), f"für {S1} gibt es mindestens ein Anzeichen"),
        (Not(Derived("anzeichen:S1")), f"für {S1} gibt es kein Anzeichen"),
        (BEGUN, f"{FOUNDATIONS} ist begonnen"),
        (Not(BEGUN), f"{FOUNDATIONS} ist nicht begonnen"),
        (Stated("wille_ohne_umsetzung"), f"{MERKMAL} ist angegeben"),
        (Not(Stated("wille_ohne_umsetzung")), f"{MERKMAL} ist nicht angegeben"),
        (Unstated("wille_ohne_umsetzung"), f"{MERKMAL} ist nicht angegeben"),
        (Not(Unstated("wille_ohne_umsetzung")), f"{MERKMAL} ist angegeben"),
        (StatedIs("wille_ohne_umsetzung"), f"{MERKMAL} ist mit „ja“ angegeben"),
        (All((WILL, BEGUN)), f"alle diese Bedingungen gelten: · {MERKMAL} gilt · {STARTED}"),
        (AnyOf((WILL,)), f"mindestens eine dieser Bedingungen gilt: · {MERKMAL} gilt"),
        (AtLeast(2, (WILL,)), f"mindestens 2 dieser Bedingungen gelten: · {MERKMAL} gilt"),
        (Not(All((WILL,))), f"nicht alle dieser Bedingungen gelten: · {MERKMAL} gilt"),
        (Not(AnyOf((WILL,))), f"keine dieser Bedingungen gilt: · {MERKMAL} gilt"),
        (Not(AtLeast(2, (WILL,))), f"höchstens 1 dieser Bedingungen gelten: · {MERKMAL} gilt"),
        (Quantified("kommune", 2, COVER), f"in mindestens 2 Kommunen gilt: · {QUESTION} „nein“"),
        (Quantified("aufgabe", 1, COVER), f"bei mindestens einer Aufgabe gilt: · {NOBODY}"),
        (Quantified("kommune", None, COVER), f"in allen Kommunen gilt: · {NOBODY}"),
        (
            Not(Quantified("kommune", None, COVER)),
            f"nicht in allen Kommunen gilt: · {NOBODY}",
        ),
        (Not(Quantified("aufgabe", 1, COVER)), f"bei keiner Aufgabe gilt: · {NOBODY}"),
        (
            Not(Quantified("aufgabe", 2, COVER)),
            f"bei höchstens einer Aufgabe gilt: · {NOBODY}",
        ),
        (
            Not(Quantified("kommune", 4, COVER)),
            f"in höchstens 3 Kommunen gilt: · {NOBODY}",
        ),
        (
            Quantified("kommune", 2, All((COVER,))),
            f"in mindestens 2 Kommunen gilt all dies: · {NOBODY}",
        ),
        (
            Quantified("kommune", 2, AnyOf((COVER,))),
            f"in mindestens 2 Kommunen gilt mindestens eines davon: · {NOBODY}",
        ),
    ],
)
def test_a_condition_is_told_in_german(condition: Condition, sentence: str) -> None:
    assert said(condition) == sentence


def test_a_rule_says_if_then_because_and_where_from() -> None:
    found = rule("zentrale-vertretung")
    assert found.startswith("Regel zentrale-vertretung")
    assert "Wenn bei mindestens einer Aufgabe all dies gilt: – „Zu welcher Art" in found
    assert "dann empfiehlt der Plan Maßnahme 1.2 „" in found
    assert "(Starker Grund, Punkte: 10)." in found
    assert "Begründung: Bei [Aufgaben] gibt es in mindestens einer Kommune keine" in found
    assert "Quelle: Leitfaden, 2b, Maßnahme 1.2" in found
    assert "N067: " in found
    assert "„gemeinsam_ab_kommunen“ = 2 (Kommunen): " in found
    assert "Steht in: " in found


def test_every_rule_and_every_name_that_a_plan_cites_can_be_shown() -> None:
    book = load_regelwerk()
    names = [*book.regeln, *book.merkmale, *book.planung.gruende]
    names += [key for s in book.ausgangsszenarien.values() for key in (s.id, s.stem)]
    for name in names:
        document = rule_document(name, book)
        for shown in (text.render(document), markdown.render(document)):
            assert "{" not in shown.replace("{…}", "")
            assert "_pruefen" not in shown


def test_all_kinds_of_conclusions_are_told() -> None:
    book = load_regelwerk()
    kinds = {
        "stellt der Plan Maßnahme": next(r for r in book.regeln.values() if r.zurueckstellen),
        "empfiehlt der Plan auch das Arbeitspaket": next(
            r for r in book.regeln.values() if r.arbeitspakete
        ),
        "gibt der Plan einen Hinweis": next(r for r in book.regeln.values() if r.hinweis),
    }
    for sentence, found in kinds.items():
        assert sentence in rule(found.id)
    assert "Hinweis im Plan: " in rule(kinds["gibt der Plan einen Hinweis"].id)


def test_our_own_choice_and_what_is_left_open_are_told() -> None:
    book = load_regelwerk()
    own = next(r for r in book.regeln.values() if r.grund)
    assert "Eigene Setzung: " in rule(own.id)
    left = [r for r in book.regeln.values() if r.ermessen]
    for found in left[:1]:
        assert "Bleibt Ermessen: " in rule(found.id)


def test_a_merkmal_shows_its_definition_or_that_it_has_none() -> None:
    assert "Wo es niemand angibt, folgt es aus den übrigen Angaben: Wenn" in rule(
        "zeit_personal_fehlen"
    )
    assert "wird nur angegeben" in rule("wille_ohne_umsetzung")


def test_a_definition_with_one_condition_is_no_list_of_conditions() -> None:
    found = rule("digitalisierungsgrade_unterschiedlich")
    assert "Wenn dies gilt: – die Kennzahl „" in found


def test_an_ausgangsszenario_without_further_points_promises_none() -> None:
    book = load_regelwerk()
    bare = replace(book.ausgangsszenarien["S1"], punkte=())
    book = replace(book, ausgangsszenarien={**book.ausgangsszenarien, "S1": bare})
    shown = " ".join(text.render(rule_document("S1", book)).split())
    assert "gilt. Dann sieht der Plan diese Schritte vor:" in shown
    assert "folgenden Punkte" not in shown


def test_an_ausgangsszenario_shows_when_it_is_recognised_and_its_steps() -> None:
    by_id, by_stem = rule("S2"), rule("s2-wille-ohne-umsetzung")
    assert by_id == by_stem
    assert "Erkannt, wenn das Merkmal „Der Wille ist da, es geschieht aber nichts“ gilt." in by_id
    assert "genügen 2 der folgenden Punkte, davon 1 unmittelbar angegeben" in by_id
    assert "Maßnahme 2.1 „" in by_id


def test_a_reason_of_planning_shows_its_placeholders_by_name() -> None:
    assert "zwingende Vorarbeit für „[Massnahme]“" in rule("voraussetzung")


def test_an_unknown_rule_is_a_question_with_the_nearest_name() -> None:
    with pytest.raises(QuestionError) as caught:
        rule_document("zentrale-vertretungen", load_regelwerk())
    assert caught.value.problems[0].code == "regel-unbekannt"
    assert "Meinten Sie „zentrale-vertretung“?" in str(caught.value)
    with pytest.raises(QuestionError, match="in den Regeldateien"):
        rule_document("xyzxyz", load_regelwerk())


def test_a_rule_without_a_place_is_shown_all_the_same() -> None:
    book = load_regelwerk()
    bare = replace(book.regeln["zentrale-vertretung"], location=None)
    more = replace(book, regeln={bare.id: bare})
    assert "Steht in" not in text.render(rule_document(bare.id, more))


def test_a_need_is_said_in_words() -> None:
    shown = rule("stillstand")
    assert shown.startswith("Bedarf „Die Zusammenarbeit kommt nicht voran“ (stillstand)")
    assert "Wenn mindestens eine dieser Bedingungen gilt:" in shown
    assert "dann soll der Plan darauf eine Antwort haben." in shown
    assert "Quelle: Leitfaden, 2b, Maßnahme 0" in shown
