from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.reports import markdown, text
from ikz_rules.reports.catalogue_document import catalogue_document, overview_document
from ikz_rules.reports.json_report import catalogue_json, dumps

KEYS = [
    "nr",
    "titel",
    "handlungsfeld",
    "zielgruppe",
    "umsetzbarkeit",
    "direkte_kosten",
    "kostenhinweis",
    "voraussetzungen",
    "anschluss",
    "arbeitspakete",
    "ausfuehrlich",
    "quelle",
    "errata",
    "annahmen",
]
TITLE_ONLY = {"1.4", "1.5", "2.2", "2.4", "2.6", "3.4", "4.1", "4.4"}


def catalogue() -> list[dict[str, Any]]:
    book = load_regelwerk()
    found: list[dict[str, Any]] = json.loads(catalogue_json(list(book.massnahmen.values()), book))
    return found


def one(nr: str) -> dict[str, Any]:
    return next(entry for entry in catalogue() if entry["nr"] == nr)


def packages(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [p for entry in entries for p in (entry, *packages(entry["unterpunkte"]))]


def detail(nr: str) -> str:
    book = load_regelwerk()
    return " ".join(text.render(catalogue_document([book.massnahmen[nr]], book)).split())


def test_every_measure_has_exactly_the_keys_of_the_contract_in_its_order() -> None:
    found = catalogue()
    assert len(found) == 22
    assert all(list(entry) == KEYS for entry in found)


def test_measures_are_counted_as_in_the_guide() -> None:
    found = catalogue()
    followers = [nr for entry in found for nr in entry["anschluss"] or () if nr != "alle"]
    assert len(followers) == 55
    assert {e["nr"] for e in found if "alle" in (e["anschluss"] or ())} == {"0", "3.1"}
    top = [p for entry in found for p in entry["arbeitspakete"] or ()]
    whole = packages(top)
    assert (len(whole), len(top), len(whole) - len(top)) == (83, 66, 17)
    assert sum(p["optional"] for p in whole) == 10
    kinds: dict[str, int] = {}
    for entry in found:
        for kind, items in (entry["voraussetzungen"] or {}).items():
            kinds[kind] = kinds.get(kind, 0) + len(items)
    assert (kinds["zwingend"], kinds["teilweise"], kinds["hilfreich"]) == (3, 1, 10)


def test_what_the_guide_does_not_give_is_null_and_never_empty() -> None:
    unknown = (
        "zielgruppe",
        "umsetzbarkeit",
        "direkte_kosten",
        "voraussetzungen",
        "anschluss",
        "arbeitspakete",
    )
    for entry in catalogue():
        title_only = entry["nr"] in TITLE_ONLY
        assert entry["ausfuehrlich"] is not title_only
        assert all((entry[key] is None) is title_only for key in unknown)


def test_a_measure_without_packages_has_an_empty_list() -> None:
    assert one("3.1")["arbeitspakete"] == []


def test_the_foundations_belong_to_no_handlungsfeld() -> None:
    assert one("0")["handlungsfeld"] is None
    assert one("4.4")["handlungsfeld"] == 4


def test_cost_remarks_and_assumptions_stand_apart() -> None:
    assert one("0")["kostenhinweis"] is None
    assert "PICTURE" in one("2.1")["kostenhinweis"]
    assert {"merkmal", "wert", "grund"} == set(one("1.4")["annahmen"][0])


def test_errata_stand_at_the_measures_they_name() -> None:
    errata = one("2.3")["errata"]
    assert any("2.2" in e["text"] for e in errata)
    assert all(list(e) == ["titel", "text", "behandlung"] for e in errata)


def test_sources_are_texts() -> None:
    assert one("1.2")["quelle"].endswith("2b, Maßnahme 1.2")


def test_json_is_readable_and_steers_no_terminal() -> None:
    said = dumps({"name": "Jürgen \x1b[31m \x9b \u202e \ud800"})
    assert "Jürgen" in said
    assert said.isprintable() or set(said) <= set(filter(str.isprintable, said)) | {"\n"}
    assert said.endswith("}\n")
    assert json.loads(said) == {"name": "Jürgen \x1b[31m \x9b \u202e \ud800"}


def test_the_overview_has_every_title_on_one_line_under_its_handlungsfeld() -> None:
    measures = list(load_regelwerk().massnahmen.values())
    lines = text.render(overview_document(measures)).splitlines()
    for measure in measures:
        assert f"– {measure.nr} {measure.titel}" in lines
    assert "Grundlagen" in lines
    assert [x for x in lines if x.startswith("Handlungsfeld")] == [
        f"Handlungsfeld {feld}" for feld in (1, 2, 3, 4)
    ]
    assert lines.count("  · nur der Titel ist bekannt") == len(TITLE_ONLY)


def test_a_described_measure_is_shown_with_everything() -> None:
    said = detail("0")
    for part in (
        "Maßnahme 0 – Grundlagen für Kooperation schaffen",
        "Handlungsfeld: gehört zu keinem",
        "Voraussetzungen: – Sonstige: Engagement",
        "Anschluss: alle Maßnahmen, besonders 1.1, 2.5 und 3.5",
        "(§ 73a SächsKomZG) (freigestellt)",
        "Anlaufstelle (nur SN): ",
        "Quelle: Leitfaden, 2b, Maßnahme 0",
        "Fehler der Quellen:",
        "Rechtsform: Willenserklärung.",
        "Entscheidung: Rat: zu prüfen, Rechtsaufsicht: nein.",
    ):
        assert part in said


def test_prerequisites_of_all_kinds_are_told_apart() -> None:
    said = detail("1.3")
    assert "Zwingend: Maßnahme 1.1 „" in said
    assert "Zum Teil: Maßnahme 4.2 „" in said
    assert "Hilfreich: Maßnahme 2.1 „" in said
    assert "Voraussetzungen: keine" in detail("4.2")
    assert "Hinweis zu den Kosten: " in detail("2.1")


def test_followers_are_numbers_unless_all_are_meant() -> None:
    assert "Anschluss: 2.6, 4.1, 4.3 und 4.4" in detail("4.2")


def test_a_title_only_measure_says_what_is_unknown() -> None:
    said = detail("1.4")
    assert said.count("unbekannt (der Leitfaden nennt nur den Titel)") == 6
    assert "Eigene Annahmen: " in said


def test_no_packages_and_no_followers_are_said() -> None:
    book = load_regelwerk()
    measure = replace(book.massnahmen["3.1"], anschluss=("alle",), hilfen=(), annahmen=())
    said = " ".join(text.render(catalogue_document([measure], book)).split())
    assert "Arbeitspakete: keine genannt" in said
    assert "Anschluss: alle Maßnahmen Arbeitspakete" in said
    assert "Hilfe:" not in said
    assert "Eigene Annahmen" not in said
    none = replace(measure, anschluss=())
    assert "Anschluss: keiner genannt" in text.render(catalogue_document([none], book))


@pytest.mark.parametrize("nr", ["0", "2.2", "3.1"])
def test_several_measures_get_a_heading_of_their_own(nr: str) -> None:
    book = load_regelwerk()
    said = markdown.render(catalogue_document(list(book.massnahmen.values()), book))
    assert said.startswith("# Maßnahmenkatalog\n\n## Maßnahme 0 – ")
    assert f"\n## Maßnahme {nr} – {markdown.escaped(book.massnahmen[nr].titel)}\n" in said
