from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.verbundraeume import verbundraeume
from ikz_rules import FactsError, Verbundraum, load_regelwerk
from ikz_rules.facts import read_text
from ikz_rules.facts.canonical import canonical
from ikz_rules.facts.situation import build_situation
from ikz_rules.interview.notes import load_notes, render_notes

if TYPE_CHECKING:
    from ikz_rules.model.situation import Situation

BOOK = load_regelwerk()
HARD = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20)


def read(text: str) -> Verbundraum:
    return canonical(read_text(text, "x.yaml", BOOK), BOOK)


def situation(text: str) -> Situation:
    return build_situation(read(text), BOOK)


def facts(raw: dict[str, Any]) -> Verbundraum:
    return canonical(Verbundraum.model_validate(raw), BOOK)


@given(verbundraeume(BOOK), st.sampled_from(["x.yaml", "x.json"]))
@settings(max_examples=60)
def test_every_value_reads_back_equal(raw: dict[str, Any], name: str) -> None:
    text = render_notes(raw, name)
    assert read(text) == facts(raw)
    notes = load_notes(text, name, BOOK)
    assert read(render_notes(notes, name)) == facts(raw)
    assert render_notes(notes, name) == render_notes(load_notes(text, name, BOOK), name)


@given(HARD)
def test_every_name_reads_back_as_it_was_typed(name: str) -> None:
    raw = {"format": 1, "name": name, "kommunen": [{"name": "A", "software": {"dms": name}}]}
    try:
        expected = facts(raw)
    except FactsError:
        return
    found = read(render_notes(raw, "x.yaml"))
    assert found.kommunen[0].software["dms"].produkt == expected.kommunen[0].software["dms"].produkt


SHORT = """\
name: " Tal "
# ein Kommentar
land:
begonnen: [0, "1.1"]
angaben: {}
merkmale: {ziele_unklar: unbekannt, wille_ohne_umsetzung: }
kommunen:
  - name: 2020
    ags: 03241001
    einwohner: 9200
    digitalisierungsgrad: 2,5
    angaben: {verwaltet_durch: "B "}
    software: {dms: Produkt A, personal: }
    ressourcen: {personal: ~}
  - {name: B, software: unbekannt, digitalisierungsgrad: 1.5}
aufgaben:
  - {name: Archiv, kommunen: ["2020", B], angaben: {gelegenheit: ja}}
  - name: Amt 2
    gelegenheit: nein
    angaben: {gelegenheit: ja}
    kommunen: {B: , "2020": {vzae: 1}}
  - {name: Bauhof, kommunen: unbekannt}
"""


def test_short_forms_become_long_and_nothing_is_lost() -> None:
    notes = load_notes(SHORT, "x.yaml", BOOK)
    assert situation(render_notes(notes, "x.yaml")) == situation(SHORT)
    assert notes == {
        "name": " Tal ",
        "begonnen": [0, "1.1"],
        "angaben": {},
        "merkmale": {"ziele_unklar": "unbekannt"},
        "kommunen": [
            {
                "name": "2020",
                "ags": "03241001",
                "einwohner": 9200,
                "digitalisierungsgrad": "2,5",
                "angaben": {},
                "verwaltet_durch": "B ",
                "software": {"dms": "Produkt A"},
                "ressourcen": {},
            },
            {"name": "B", "software": "unbekannt", "digitalisierungsgrad": 1.5},
        ],
        "aufgaben": [
            {
                "name": "Archiv",
                "kommunen": {"2020": {}, "B": {}},
                "angaben": {},
                "gelegenheit": "ja",
            },
            {
                "name": "Amt 2",
                "gelegenheit": "nein",
                "angaben": {"gelegenheit": "ja"},
                "kommunen": {"B": {}, "2020": {"vzae": 1}},
            },
            {"name": "Bauhof", "kommunen": "unbekannt"},
        ],
    }


@pytest.mark.parametrize("aufgaben", ["unbekannt", "[]", "", "~"])
def test_no_aufgaben_stay_none_and_unknown_ones_unknown(aufgaben: str) -> None:
    text = f"name: T\nkommunen: [{{name: A}}]\naufgaben: {aufgaben}\n"
    assert read(render_notes(load_notes(text, "x", BOOK), "x")).aufgaben == read(text).aufgaben


def test_keys_stand_in_the_order_of_the_questionnaire() -> None:
    raw = {"kommunen": [{"einwohner": 1, "name": "A"}], "merkmale": {}, "name": "T", "format": 1}
    lines = render_notes(raw, "x.yaml").splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        *("# Angaben zu einem Verbundraum, geschrieben von „ikz-rules befragen“.",),
        "# „unbekannt“ heißt",
        *("format", "name", "merkmale", "kommunen", "  - name", "    einwohner"),
    ]
    assert list(json.loads(render_notes(raw, "x.json"))) == [
        "format",
        "name",
        "merkmale",
        "kommunen",
    ]


def test_what_is_wrong_in_a_file_is_told_with_its_place() -> None:
    with pytest.raises(FactsError) as caught:
        load_notes("format: 2\nname: T\nkommunen: [{name: A, einwohner: -1}]\n", "x.yaml", BOOK)
    assert [str(p).split("]")[0] for p in caught.value.problems] == [
        "x.yaml:1:9: [format",
        "x.yaml:3:33: [ausserhalb",
    ]
