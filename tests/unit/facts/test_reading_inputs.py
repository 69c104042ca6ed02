"""A right file, YAML or JSON, becomes a Verbundraum; nothing in it is guessed."""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
import time
import unicodedata
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

import ikz_rules
from ikz_rules.errors import FactsError
from ikz_rules.facts import read_text, read_verbundraum
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reader.tree import plain
from ikz_rules.reader.yaml_tree import parse
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

# The example of the contract, word for word but for its {…}.
VERTRAG = """\
format: 1
name: Oberes Beispieltal
land: SN                            # optional; else from AGS
stichtag: 2026-11-01                # optional
kooperationsformen: [kommunale_arbeitsgemeinschaft]
begonnen: ["0"]
umgesetzt: ["3.1"]
merkmale: {wille_ohne_umsetzung: ja}   # ja | nein | unbekannt
angaben: {}
kommunen:
  - name: Musterstadt
    ags: "14625010"                 # text, 8 digits
    einwohner: 9200
    digitalisierungsgrad: 3         # 0–5
    software: {dms: Produkt A, einwohnerwesen: Produkt B}
    ressourcen: {personal: unzureichend, zeit: knapp, finanzen: ausreichend, kompetenzen: unbekannt}
    merkmale: {}
    angaben: {}
aufgaben:
  - name: Vergabestelle
    art: querschnitt
    neu_per_gesetz: nein
    gelegenheit: ja
    angaben: {}
    kommunen: {Musterstadt: {vzae: 0.4, fachwissen: unzureichend, vertretung: nein}}
ideen:                              # what people have thought of so far
  - {name: Gemeinsame Beschaffung von Büromaterial, massnahme: "4.4", nutzen: hoch, kosten: gering, aufwand: gering, umsetzbarkeit: kurzfristig}
"""  # noqa: E501 - as it stands there


@lru_cache(maxsize=1)
def regelwerk() -> Regelwerk:
    return load_regelwerk(Path(__file__).parent / "regeln")


def verbundraum(text: str) -> Verbundraum:
    return read_text(text, "x.yaml", regelwerk())


def test_the_example_of_the_contract_is_read_with_the_packaged_rules() -> None:
    found = read_text(VERTRAG, "x.yaml", ikz_rules.load_regelwerk())
    assert (found.name, found.land, found.stichtag) == (
        "Oberes Beispieltal",
        "SN",
        dt.date(2026, 11, 1),
    )
    assert (found.begonnen, found.umgesetzt) == (("0",), ("3.1",))
    (kommune,) = found.kommunen
    assert (kommune.ags, kommune.einwohner, kommune.digitalisierungsgrad) == ("14625010", 9200, 3)
    assert kommune.ressourcen.kompetenzen is None
    assert found.aufgaben is not None
    assert found.aufgaben[0].kommunen["Musterstadt"]["vzae"] == "0.4"


def test_json_means_the_same_as_yaml() -> None:
    node, _ = parse(VERTRAG, "x.yaml")
    assert node is not None
    rules = ikz_rules.load_regelwerk()
    expected = read_text(VERTRAG, "x.yaml", rules)
    for options in ({}, {"indent": "\t"}, {"ensure_ascii": False, "indent": 2}):
        text = json.dumps(plain(node), **options)
        assert read_text(text, "x.json", rules) == expected


def test_numbers_and_truth_values_of_json_are_read() -> None:
    text = json.dumps(
        {"name": "Tal", "kommunen": [{"name": "A", "einwohner": 9200, "digitalisierungsgrad": 2.5}]}
    )
    assert verbundraum(text).kommunen[0].digitalisierungsgrad == 2.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("einwohner: 9200", 'einwohner: "9200"'),
        ("digitalisierungsgrad: 1.5", "digitalisierungsgrad: 1,5"),
        ("ags: 03241001", 'ags: "03241001"'),
        ("einwohner: unbekannt", "einwohner:"),
        ("merkmale: {}", "merkmale:"),
        ("software: {dms: A}", "software: {dms: {produkt: A}}"),
        ("angaben: {verwaltet_durch: B}", "verwaltet_durch: B"),
    ],
)
def test_two_ways_to_write_one_thing_mean_the_same(one: str, other: str) -> None:
    start = "name: Tal\nkommunen:\n  - name: A\n    "
    assert verbundraum(start + one) == verbundraum(start + other)


@pytest.mark.parametrize("name", ["No", "Off", "12:30", "007", "1.10", "Null-Dorf", "ja", "1e3"])
def test_names_stay_the_text_that_was_written(name: str) -> None:
    found = verbundraum(f"name: {name}\nkommunen:\n  - name: {name}\n")
    assert (found.name, found.kommunen[0].name) == (name, name)


def test_an_ags_keeps_its_leading_zero() -> None:
    text = "name: Tal\nkommunen:\n  - name: A\n    ags: 03241001\n"
    assert verbundraum(text).kommunen[0].ags == "03241001"


def test_files_are_read_and_never_changed(tmp_path: Path) -> None:
    path = tmp_path / "tal.yaml"
    content = b"\xef\xbb\xbf" + unicodedata.normalize("NFD", "name: Süßtal\r\n").encode()
    content += b"kommunen:\r\n  - name: A\r\n"
    path.write_bytes(content)
    for source in (path, str(path)):
        assert read_verbundraum(source, regelwerk()).name == "Süßtal"
    assert path.read_bytes() == content


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = io.BytesIO(b"name: Tal\nkommunen: [{name: A}]\n")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=data))
    assert read_verbundraum("-", regelwerk()).name == "Tal"


def test_what_was_read_is_the_same_as_what_python_builds() -> None:
    text = "name: Tal\nkommunen: [{name: A, einwohner: '9200', software: {dms: P}}]\n"
    built = Verbundraum.model_validate(
        {"name": "Tal", "kommunen": [{"name": "A", "einwohner": 9200, "software": {"dms": "P"}}]}
    )
    assert verbundraum(text) == built


@pytest.mark.unmeasured
def test_thousands_of_unknown_names_are_refused_soon() -> None:
    kommunen = "".join(f"  - name: Ort {n}\n" for n in range(5000))
    cells = "".join(f"      Dorf {n}: {{}}\n" for n in range(5000))
    text = f"name: Tal\nkommunen:\n{kommunen}aufgaben:\n  - name: X\n    kommunen:\n{cells}"
    before = time.monotonic()
    with pytest.raises(FactsError) as caught:
        verbundraum(text)
    *first, last = caught.value.problems
    assert {p.code for p in first} == {"kommune-unbekannt"}
    assert (len(first), last.code) == (1000, "weitere-fehler")
    assert "4.000 weitere Fehler" in last.message
    assert time.monotonic() - before < 30


@pytest.mark.unmeasured
def test_five_thousand_kommunen_are_read() -> None:
    kommunen = "".join(f"  - name: Ort {n}\n    einwohner: {n}\n" for n in range(5000))
    assert len(verbundraum(f"name: Tal\nkommunen:\n{kommunen}").kommunen) == 5000
