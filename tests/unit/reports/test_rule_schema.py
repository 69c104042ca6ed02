"""What editors say of rule files is what loading them says, as far as a schema can tell."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from editor import as_editor
from schema_check import mistakes

from ikz_rules import load_regelwerk
from ikz_rules.reports.rule_schema import regeln_schema
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.scaffolding.entries import new_entry
from ikz_rules.scaffolding.order import Order

if TYPE_CHECKING:
    from collections.abc import Iterator

FALSCH = Path(__file__).parents[1] / "rulebook" / "falsch"
BEYOND = {
    "abgeschaltet": "what one entry does to another",
    "angabe-berechnung-typ": "which type a place has",
    "angabe-pfad-typ": "the same",
    "angabe-grenzen-verkehrt": "two numbers compared with each other",
    "bedingung-zu-tief": "depth",
    "merkmal-definition-zu-weit": "a definition is a condition like any other",
    "regel-platzhalter": "what stands inside a sentence",
    "verzeichnis-name-doppelt": "two entries compared with each other",
    "voraussetzungen-im-kreis": "the same",
    "kriterien-fehlen": "what one entry does to another",
    "fahrplan-zahlen": "numbers compared with each other, and what a number is for",
    "gewicht-negativ": "what a number is for",
    "gewichte-null": "numbers of several entries",
    "stellvertretung": "two facts of one entry compared with each other",
}
"""Wrong rules that no schema can refuse, and why."""


@lru_cache
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(regeln_schema(load_regelwerk()))
    return found


def files() -> list[Path]:
    return sorted(packaged_rules().rglob("*.yaml"))


def wrong() -> list[Path]:
    return sorted(FALSCH.glob("*.yaml"))


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_every_rule_file_of_ours_is_valid(path: Path) -> None:
    assert mistakes(as_editor(path.read_text(encoding="utf-8")), schema()) == []


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_every_rule_file_of_ours_names_its_schema_in_the_first_line(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    place = os.path.relpath(packaged_rules() / "schema.json", path.parent)
    assert first == f"# yaml-language-server: $schema={Path(place).as_posix()}"


def test_the_schema_beside_the_rules_is_up_to_date() -> None:
    kept = (packaged_rules() / "schema.json").read_text(encoding="utf-8")
    remedy = "renew it: ikz-rules schema regeln -o rules/schema.json"
    assert kept == regeln_schema(load_regelwerk()), remedy


@pytest.mark.parametrize("path", wrong(), ids=lambda path: path.stem)
def test_what_loading_refuses_the_schema_refuses_too(path: Path) -> None:
    try:
        content = as_editor(path.read_text(encoding="utf-8"))
    except yaml.YAMLError:
        return
    assert bool(mistakes(content, schema())) != (path.stem in BEYOND)


def test_every_exception_is_about_a_wrong_file() -> None:
    assert BEYOND.keys() <= {path.stem for path in wrong()}


def test_every_key_has_a_german_description() -> None:
    bare = [
        place
        for place, entry in keys(schema(), "$")
        if entry is not False and "description" not in resolved(entry)
    ]
    assert bare == []


def keys(found: object, place: str) -> Iterator[tuple[str, Any]]:
    """Yield every key that a person may write; what only compares keys is left out."""
    if isinstance(found, list):
        for index, part in enumerate(found):
            yield from keys(part, f"{place}[{index}]")
    elif isinstance(found, dict):
        for key, entry in found.get("properties", {}).items():
            yield f"{place}.{key}", entry
        for word, part in found.items():
            if word not in {"allOf", "enum", "enumDescriptions", "required"}:
                inside = part.values() if word in {"properties", "$defs"} else [part]
                for one in inside:
                    yield from keys(one, f"{place}.{word}")


def resolved(entry: dict[str, Any]) -> dict[str, Any]:
    target = entry.get("$ref", "").rpartition("/")[2]
    return {**schema()["$defs"].get(target, {}), **entry}


def test_names_come_with_what_they_mean() -> None:
    measure = schema()["$defs"]["massnahme"]
    titles = dict(zip(measure["enum"], measure["enumDescriptions"], strict=True))
    assert titles["3.2"] == load_regelwerk().massnahmen["3.2"].titel


RULE: dict[str, Any] = {
    "id": "x",
    "wenn": {"kommunen": {"mindestens": 1, "mit": {"angabe": "einwohner", "mindestens": 5}}},
    "dann": {"hinweis": "Ja."},
    "begruendung": "Darum.",
    "quelle": {"werk": "leitfaden", "stelle": "2d"},
}


def with_condition(condition: object) -> dict[str, Any]:
    return {"regeln": [{**RULE, "wenn": condition}]}


RIGHT_CONDITIONS: list[object] = [
    RULE["wenn"],
    {"angabe": "foerdermittel_verfuegbar"},
    {"angabe": "land", "eines_von": ["SN", "TH"]},
    {"kennzahl": "softwarevielfalt", "ueber": "0,5"},
    {"kennzahl": "kommunenzahl", "zwischen": [2, "gemeinsam_ab_kommunen"]},
    {"ausgangsszenario": "S2", "stufe": "anzeichen"},
    {"nicht": {"umgesetzt": "3.1"}},
    {"anzahl": {"mindestens": 1, "von": [{"merkmal": "ziele_unklar"}]}},
    {"aufgaben": {"alle": "ja", "mit": {"angabe": "art", "gleich": "personal"}}},
    {"kommunen": {"hoechstens": 0, "mit": {"merkmal": "ziele_unklar"}}},
    {"aufgaben": {"mindestens": 1, "mit": {"angabe": "frist", "unter": "2027-01-31"}}},
]
WRONG_CONDITIONS: list[object] = [
    {"alles": []},
    {"alle": []},
    {"angabe": "foerdermittel_verfuegbar", "merkmal": "ziele_unklar"},
    {"angabe": "foerdermittel_verfuegbar", "mindestens": 1},
    {"angabe": "land", "gleich": "XX"},
    {"angabe": "einwohner", "mindestens": 5},
    {"angabe": "einwoner", "mindestens": 5},
    {"kennzahl": "kommunenzahl"},
    {"kennzahl": "kommunenzahl", "mindestens": 1, "unter": 9},
    {"kennzahl": "kommunenzahl", "mindestens": "gemeinsam_ab"},
    {"kommunen": {"mindestens": 2}},
    {"kommunen": {"mit": {"angabe": "einwohner", "mindestens": 5}}},
    {"kommunen": {"mindestens": 0, "mit": {"angabe": "einwohner", "mindestens": 5}}},
    {"kommunen": {"mindestens": 1, "mit": {"merkmal": "prozesse_heterogen"}}},
    {"umgesetzt": 3.1},
    {"umgesetzt": "9.9"},
]


@pytest.mark.parametrize("condition", RIGHT_CONDITIONS, ids=str)
def test_a_condition_that_makes_sense_is_valid(condition: object) -> None:
    assert mistakes(with_condition(condition), schema()) == []


@pytest.mark.parametrize("condition", WRONG_CONDITIONS, ids=str)
def test_a_condition_that_makes_no_sense_is_refused(condition: object) -> None:
    assert mistakes(with_condition(condition), schema())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("dann", {"empfehle": "1.1"}),
        ("dann", {"empfehlen": "1.1"}),
        ("dann", {"empfehlen": 1.1, "gewicht": "hoch"}),
        ("dann", {"gewicht": "hoch", "hinweis": "Ja."}),
        ("dann", {"empfehlen": "1.1", "gewicht": "hoechstens"}),
        ("dann", {"anlass": "effizienz"}),
        ("quelle", "Leitfaden"),
        ("quelle", {"werk": "setzung", "stelle": "Ohne Grund"}),
        ("id", "Mit Leerzeichen"),
        ("gueltig_ab", "1.1.2027"),
        ("ersetzt", "gibt-es-nicht"),
        ("aussagen", ["N999"]),
        ("ausnahmen", [{"pruefung": "regel-abgelaufen"}]),
        ("farbe", "rot"),
    ],
)
def test_a_wrong_part_of_a_rule_is_refused(key: str, value: object) -> None:
    assert mistakes({"regeln": [RULE]}, schema()) == []
    assert mistakes({"regeln": [{**RULE, key: value}]}, schema())


def test_a_section_that_does_not_exist_is_refused() -> None:
    assert mistakes({"regel": [RULE]}, schema())


def test_a_rule_may_be_limited_in_time_and_excepted_from_checks() -> None:
    limited = {"gueltig_ab": "2027-01-01", "gueltig_bis": "2027-12-31", "ersetzt": "personal-knapp"}
    excepted = {"ausnahmen": [{"pruefung": "regel-abgelaufen", "grund": "Kommt noch."}]}
    assert mistakes({"regeln": [{**RULE, **limited, **excepted}]}, schema()) == []


@pytest.mark.parametrize("section", sorted({*schema()["properties"]} - {"abschalten"}))
def test_entries_of_every_section_may_be_excepted_from_checks(section: str) -> None:
    found = schema()["properties"][section]
    assert "ausnahmen" in found.get("items", found)["properties"]


def test_an_entry_is_switched_off_with_its_kind_its_id_and_a_reason() -> None:
    off = {"art": "massnahme", "id": "3.1", "grund": "Nur in Sachsen."}
    assert mistakes({"abschalten": [off]}, schema()) == []
    assert mistakes({"abschalten": [{**off, "art": "planung"}]}, schema())
    assert mistakes({"abschalten": [{"art": "massnahme", "id": "3.1"}]}, schema())


NEW = {
    "angabe": "kita_plaetze",
    "kennzahl": "kita_zahl",
    "merkmal": "kita_not",
    "regel": "kita-gemeinsam",
    "massnahme": "4.5",
    "ausgangsszenario": "S4",
}


@pytest.mark.unmeasured
@pytest.mark.parametrize(("kind", "id_"), NEW.items())
def test_a_further_folder_has_a_schema_that_knows_its_names(
    kind: str, id_: str, tmp_path: Path
) -> None:
    text = new_entry(Order(kind, id_), load_regelwerk())[0].text
    (tmp_path / "neu.yaml").write_text(text, encoding="utf-8")
    own = json.loads(regeln_schema(load_regelwerk(packaged_rules(), tmp_path)))
    assert mistakes(as_editor(text), own) == []


def test_the_example_for_another_land_is_valid_by_its_own_schema() -> None:
    folder = packaged_rules().parent / "beispiele" / "zusatz-thueringen" / "regeln"
    own = json.loads(regeln_schema(load_regelwerk(packaged_rules(), folder)))
    paths = sorted(folder.rglob("*.yaml"))
    assert paths
    for path in paths:
        assert mistakes(as_editor(path.read_text(encoding="utf-8")), own, at=path.name) == []


def test_where_nothing_is_declared_any_name_may_be_written() -> None:
    bare = replace(load_regelwerk(), massnahmen={}, merkmale={}, ausgangsszenarien={}, regeln={})
    found = json.loads(regeln_schema(bare))
    assert mistakes(with_condition({"umgesetzt": "9.9"}), found) == []


def test_a_name_of_a_further_folder_is_unknown_without_its_schema() -> None:
    text = new_entry(Order("massnahme", "4.5"), load_regelwerk())[0].text
    assert any("4.5" in line for line in mistakes(as_editor(text), schema()))
