from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from schema_check import mistakes

from ikz_rules import FactsError, Verbundraum, load_regelwerk, recommend
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.tree import plain
from ikz_rules.reports.questionnaire import questionnaire_yaml
from ikz_rules.reports.schema import verbundraum_schema

EXAMPLE: dict[str, Any] = {
    "format": 1,
    "name": "Oberes Tal",
    "land": "SN",
    "stichtag": "2026-11-01",
    "kooperationsformen": ["kommunale_arbeitsgemeinschaft"],
    "begonnen": ["0"],
    "umgesetzt": [],
    "merkmale": {"wille_ohne_umsetzung": "ja", "ziele_unklar": "unbekannt"},
    "angaben": {"gleiche_bedarfe": "nein", "foerdermittel_verfuegbar": None},
    "gleiche_software": [["A", "A 2.0"]],
    "kommunen": [
        {
            "name": "Musterstadt",
            "ags": "14625010",
            "einwohner": 9200,
            "digitalisierungsgrad": "2,5",
            "verwaltet_durch": None,
            "software": {
                "dms": "Produkt A",
                "personal": {"produkt": "B", "seit": 2012, "vertragsende": "2027-12-31"},
                "e_akte": None,
            },
            "ressourcen": {"personal": "knapp", "zeit": "unbekannt"},
            "merkmale": {"ziele_unklar": "ja"},
            "angaben": {"altersabgaenge": 3, "verwaltet_durch": "Beispieldorf"},
        },
        {"name": "Beispieldorf"},
    ],
    "aufgaben": [
        {
            "name": "Vergabestelle",
            "art": "querschnitt",
            "gelegenheit": "ja",
            "frist": "2027-01-31",
            "angaben": {"neu_per_gesetz": "nein"},
            "kommunen": {"Musterstadt": {"vzae": 0.4, "fachwissen": "unzureichend"}},
        },
        {"name": "Archiv", "kommunen": ["Musterstadt", "Beispieldorf"]},
    ],
    "ideen": [{"name": "Büromaterial", "massnahme": "4.4", "nutzen": "hoch", "kosten": "gering"}],
}


@lru_cache
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(verbundraum_schema(load_regelwerk()))
    return found


def at(content: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return the example with one value changed; numbers in the path are places in lists."""
    copied: dict[str, Any] = json.loads(json.dumps(content))
    place: Any = copied
    *steps, last = [int(step) if step.isdecimal() else step for step in path.split("/")]
    for step in steps:
        place = place[step]
    place[last] = value
    return copied


def test_a_valid_input_is_valid_by_its_schema() -> None:
    Verbundraum.model_validate(EXAMPLE)
    assert mistakes(EXAMPLE, schema()) == []


def test_the_questionnaire_is_valid_by_the_schema() -> None:
    tree, problems = yaml_tree.parse(questionnaire_yaml(load_regelwerk()), "x")
    assert tree is not None
    assert problems == []
    assert mistakes(plain(tree), schema()) == []


WRONG = [
    ("name", ""),
    ("name", None),
    ("land", "XX"),
    ("stichtag", "1.11.2026"),
    ("kooperationsformen", ["verein"]),
    ("begonnen", ["9.9"]),
    ("begonnen", [1.1]),
    ("merkmale/wille_ohne_umsetzung", "vielleicht"),
    ("merkmale/unbekanntes_merkmal", "ja"),
    ("angaben/unbekannte_angabe", "ja"),
    ("kommunen", []),
    ("kommunen/0/ags", "1462501"),
    ("kommunen/0/ags", "99625010"),
    ("kommunen/0/einwohner", -1),
    ("kommunen/0/einwohner", "9.200 Menschen"),
    ("kommunen/0/einwohner", [9200]),
    ("kommunen/0/digitalisierungsgrad", 6),
    ("kommunen/0/ressourcen/personal", "viel"),
    ("kommunen/0/merkmale/prozesse_heterogen", "ja"),
    ("kommunen/0/software", "Produkt A"),
    ("kommunen/0/software/Standes-Amt", "X"),
    ("kommunen/0/software/dms", {"produkte": "X"}),
    ("kommunen/0/farbe", "rot"),
    ("aufgaben", "keine"),
    ("aufgaben/0/kommunen", "Musterstadt"),
    ("aufgaben/0/art", "unsinn"),
    ("aufgaben/0/kommunen/Musterstadt/vzae", -0.5),
    ("aufgaben/0/kommunen/Musterstadt/unsinn", 1),
    ("ideen/0/massnahme", "9.9"),
    ("ideen/0/kosten", "riesig"),
    ("format", 2),
    ("farbe", "rot"),
]


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_what_the_reader_refuses_the_schema_refuses_too(path: str, value: object) -> None:
    wrong = at(EXAMPLE, path, value)
    assert mistakes(wrong, schema())
    with pytest.raises(FactsError):
        from_dict(wrong)


@pytest.mark.parametrize(
    "path", ["aufgaben", "aufgaben/0/kommunen", "kommunen/0/software", "kommunen/0/einwohner"]
)
def test_everything_may_be_unknown_by_word(path: str) -> None:
    unknown = at(EXAMPLE, path, "unbekannt")
    assert mistakes(unknown, schema()) == []
    from_dict(unknown)


def from_dict(content: dict[str, Any]) -> None:
    """Read a dict with both stages of validation, as ``recommend`` does."""
    recommend(Verbundraum.model_validate(content))


def test_required_keys_are_required() -> None:
    assert mistakes({"name": "X"}, schema())
    assert mistakes({"kommunen": [{"name": "A"}]}, schema())
    assert mistakes({"name": "X", "kommunen": [{}]}, schema())
    assert mistakes({"name": "X", "kommunen": [{"name": "A"}]}, schema()) == []


def test_every_key_has_a_german_description() -> None:
    bare = [
        key
        for level in (
            schema(),
            schema()["properties"]["kommunen"]["items"],
            schema()["properties"]["aufgaben"]["items"],
        )
        for key, entry in level["properties"].items()
        if "description" not in entry and key not in {"angaben", "merkmale", "ressourcen"}
    ]
    assert bare == []
    described = schema()["properties"]["kommunen"]["items"]["properties"]["angaben"]["properties"]
    assert "in_koepfen (Fast nur in den Köpfen" in described["prozessdokumentation"]["description"]


def test_declared_bounds_are_in_the_schema_even_fractions() -> None:
    book = load_regelwerk()
    own = replace(book.angaben["altersabgaenge"], minimum=book.wert("stellenanteil"), maximum=None)
    more = replace(book, angaben={**book.angaben, own.id: own})
    assert '"minimum": 0.5' in verbundraum_schema(more)
    free = at({**EXAMPLE}, "kommunen/0/angaben/altersabgaenge", 10**9)
    assert mistakes(free, schema())
    assert mistakes(free, json.loads(verbundraum_schema(more))) == []
