from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.facts import read_text
from ikz_rules.model.angaben import Angabe
from ikz_rules.model.quellen import Quelle
from ikz_rules.model.verbundraum import Aufgabe, Idee, Kommune, Ressourcen, Verbundraum
from ikz_rules.reports.fact_list import FIXED, LEVELS, all_facts
from ikz_rules.reports.questionnaire import questionnaire_json, questionnaire_yaml

if TYPE_CHECKING:
    from ikz_rules.model.base import Frozen


def read(source: str) -> Verbundraum:
    return read_text(source, "fragebogen.yaml", load_regelwerk())


def everything_uncommented() -> str:
    head, key, rest = questionnaire_yaml(load_regelwerk()).partition("\naufgaben:\n")
    return head + key + re.sub(r"(?m)^#(?=  |$)", "", rest)


def test_the_questionnaire_is_a_valid_input_as_it_is() -> None:
    found = read(questionnaire_yaml(load_regelwerk()))
    assert found.kommunen[0].name == "Name der Kommune"
    assert found.aufgaben is None
    assert found.ideen == ()


def test_nothing_is_stated_that_nobody_filled_in() -> None:
    found = read(questionnaire_yaml(load_regelwerk()))
    assert found.kooperationsformen is None
    assert not any(found.merkmale.values())
    assert not any(found.angaben.values())
    assert found.kommunen[0].ressourcen == Ressourcen()
    assert not any(s.produkt for s in found.kommunen[0].software.values())


def test_without_the_comment_signs_aufgaben_and_ideas_are_valid_too() -> None:
    found = read(everything_uncommented())
    assert found.aufgaben is not None
    assert found.aufgaben[0].name == "Vergabestelle"
    assert list(found.aufgaben[0].kommunen) == ["Name der Kommune"]
    assert found.ideen[0].name == "Name der Idee"


def test_it_can_be_filled_in() -> None:
    source = everything_uncommented()
    for key, value in (
        ("einwohner", "9200"),
        ("zeit", "knapp"),
        ("ziele_unklar", "ja"),
        ("kooperationsformen", "[arbeitsgruppe]"),
        ("vzae", "0,4"),
        ("dms", "Produkt A"),
        ("gleiche_bedarfe", "nein"),
        ("begonnen", '["0"]'),
    ):
        source = re.sub(rf"(?m)^( *{key}:)$", rf"\1 {value}", source, count=1)
    found = read(source)
    kommune = found.kommunen[0]
    assert kommune.einwohner == 9200
    assert kommune.ressourcen.zeit == "knapp"
    assert kommune.software["dms"].produkt == "Produkt A"
    assert found.merkmale["ziele_unklar"] == "ja"
    assert found.begonnen == ("0",)


def test_every_fact_stands_in_it_with_its_question_and_values() -> None:
    source = questionnaire_yaml(load_regelwerk())
    prose = " ".join(re.sub(r"(?m)^#? *#?", "", source).split())
    for fact in all_facts(load_regelwerk()):
        assert re.search(rf"(?m)^#? *(- )?{fact.name}:", source), fact
        assert " ".join(fact.frage.split()) in prose, fact
        for wert, meaning in fact.werte:
            assert wert in prose
            assert " ".join(meaning.split()) in prose


def test_what_is_computed_is_not_asked() -> None:
    book = load_regelwerk()
    source = questionnaire_yaml(book)
    for angabe in book.angaben.values():
        if angabe.pfad.startswith("berechnet:"):
            assert f"{angabe.id}:" not in source


def test_lines_are_short_enough_to_read() -> None:
    assert max(map(len, questionnaire_yaml(load_regelwerk()).splitlines())) <= 100


def test_a_declared_fact_appears_without_a_programmer() -> None:
    book = load_regelwerk()
    own = Angabe(
        "hoehe_ueber_null",
        "kommune",
        "zahl",
        "Wie hoch liegt die Kommune?\nIn Metern",
        Quelle("setzung", "x"),
        minimum=0,
    )
    more = replace(book, angaben={**book.angaben, own.id: own})
    source = questionnaire_yaml(more)
    assert "      # Wie hoch liegt die Kommune? In Metern\n      #   Zahl\n" in source
    assert "      hoehe_ueber_null:\n" in source


def entries() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(questionnaire_json(load_regelwerk()))
    return found


def test_the_list_names_place_question_type_and_values_of_each_fact() -> None:
    found = {entry["stelle"]: entry for entry in entries()}
    assert found["kommunen[].ressourcen.personal"]["werte"][0] == {
        "wert": "ausreichend",
        "text": "Es reicht.",
    }
    assert found["name"]["pflicht"] is True
    assert found["name"]["hilfe"] is None
    assert found["kommunen[].digitalisierungsgrad"]["maximum"] == 5
    assert found["aufgaben[].kommunen.<Kommune>.vzae"]["typ"] == "zahl"
    assert found["merkmale.ziele_unklar"]["ebene"] == "verbundraum"
    assert found["kommunen[].merkmale.ziele_unklar"]["angabe"] == "ziele_unklar"
    assert found["ideen[].umsetzbarkeit"]["werte"][0]["wert"] == "kurzfristig"
    assert len(found) == len(entries())


def test_fractions_become_numbers() -> None:
    book = load_regelwerk()
    grad = replace(book.angaben["offene_stellen"], minimum=book.wert("stellenanteil"))
    more = replace(book, angaben={**book.angaben, grad.id: grad})
    found = json.loads(questionnaire_json(more))
    assert next(e for e in found if e["angabe"] == "offene_stellen")["minimum"] == 0.5


def test_facts_stand_in_the_order_in_which_they_are_declared() -> None:
    places = [entry["stelle"] for entry in entries()]
    assert places.index("angaben.gleiche_bedarfe") < places.index("angaben.beschaffung_getrennt")
    levels = [LEVELS.index(entry["ebene"]) for entry in entries()]
    assert levels == sorted(levels)


@pytest.mark.parametrize(
    ("model", "ebene", "own"),
    [
        (Verbundraum, "verbundraum", {"kommunen", "aufgaben", "ideen", "format"}),
        (Kommune, "kommune", {"ressourcen"}),
        (Aufgabe, "aufgabe", {"kommunen"}),
        (Idee, "idee", set()),
    ],
)
def test_no_field_of_the_model_is_forgotten(model: type[Frozen], ebene: str, own: set[str]) -> None:
    known = {fact.pfad[0] for fact in FIXED if fact.ebene == ebene and len(fact.pfad) == 1}
    assert known == set(model.model_fields) - own - {"angaben", "merkmale"}


def test_no_resource_is_forgotten() -> None:
    known = [fact.name for fact in FIXED if fact.pfad[0] == "ressourcen"]
    assert known == list(Ressourcen.model_fields)


def test_the_rulebooks_words_win_over_our_own() -> None:
    own = next(fact for fact in FIXED if fact.stelle == "kommunen[].einwohner")
    found = next(f for f in all_facts(load_regelwerk()) if f.stelle == own.stelle)
    assert found.frage == load_regelwerk().angaben["einwohner"].frage != own.frage
    bare = replace(load_regelwerk(), angaben={})
    assert next(f for f in all_facts(bare) if f.stelle == own.stelle) == own
