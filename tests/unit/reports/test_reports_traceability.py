"""The matrix for people and for programs says the same, and says where things stand."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.reports import markdown, text
from ikz_rules.reports.traceability_document import matrix_document
from ikz_rules.reports.traceability_json import matrix_json
from ikz_rules.traceability.examples import Beispiel
from ikz_rules.traceability.matrix import Features, Matrix, matrix

OUTCOMES = ("bestanden", "fehlgeschlagen", "uebersprungen", "nicht_ausgefuehrt")
BOOK = load_regelwerk()
CHOSEN = ("N001", "N004", "N033", "N049", "N117")
SMALL = replace(
    BOOK,
    aussagen={id_: replace(BOOK.aussagen[id_], text=f"Text {id_}.") for id_ in CHOSEN},
    regeln={
        "eine": replace(BOOK.regeln["zentrale-vertretung"], id="eine", aussagen=("N001", "N117")),
        "andere": replace(BOOK.regeln["zentrale-vertretung"], id="andere", aussagen=("N001",)),
    },
    massnahmen={
        nr: replace(BOOK.massnahmen[nr], aussagen=("N049", "N117")) for nr in ("1.1", "1.2")
    },
    merkmale={"m": replace(BOOK.merkmale["ziele_unklar"], id="m", aussagen=("N117",))},
    ausgangsszenarien={},
    kriterien={},
    buendelungen={},
    arbeitsgruppen={},
    fahrplan=None,
    planung=replace(
        BOOK.planung,
        gruende={"g": replace(BOOK.planung.gruende["voraussetzung"], id="g", aussagen=("N004",))},
    ),
)


def example(line: int, ergebnis: str = "bestanden") -> Beispiel:
    return Beispiel("features/a.feature", line, f"Fall {line}", ergebnis)


FEATURES = Features(
    ("features",),
    {
        "N001": tuple(example(line) for line in range(1, 9)),
        "N117": tuple(example(line, o) for line, o in enumerate(OUTCOMES, 1)),
        "N004": (example(9, "uebersprungen"),),
        "N999": (example(10),),
    },
)


def shown(found: Matrix) -> str:
    return text.render(matrix_document(found))


def test_the_report_names_all_and_puts_gaps_first() -> None:
    stand = f"Regelwerk {SMALL.version}, Stand {SMALL.stand}."
    said = shown(matrix(SMALL, FEATURES))
    assert (
        said
        == f"""\
Nachweis: Aussagen der Quellen, Regeln und Beispiele
====================================================

{stand} Features: features.

– Aussagen: 5
– ohne Regel: 1, davon wichtig: 0
– ohne Beispiel: 1, davon wichtig: 1
– Beispiel schlägt fehl: 1, davon wichtig: 0
– nicht geprüft: 1, davon wichtig: 0
– belegt: 1, davon wichtig: 1

Aussagen, die es nicht gibt (1)
-------------------------------

– N999 steht nicht in aussagen.yaml. Berichtigen Sie das Kennzeichen.
  · Fall 10 – features/a.feature:10

Nicht gedeckt (2)
-----------------

– N049 (wichtig; ohne Beispiel): Text N049.
  · Regeln: keine
  · Regelwerk: Maßnahmen 1.1, 1.2
  · Szenarien: keine
– N033 (ohne Regel): Text N033.
  · Regeln: keine
  · Szenarien: keine

Beispiel schlägt fehl (1)
-------------------------

– N117 (Beispiel schlägt fehl): Text N117.
  · Regeln: eine
  · Regelwerk: Maßnahmen 1.1, 1.2; Merkmal m
  · Szenarien: 1 fehlgeschlagen, 1 nicht ausgeführt, 1 übersprungen, 1 bestanden
    · Fall 2 (fehlgeschlagen) – features/a.feature:2
    · Fall 4 (nicht ausgeführt) – features/a.feature:4
    · Fall 3 (übersprungen) – features/a.feature:3
    · Fall 1 – features/a.feature:1

Nicht geprüft (1)
-----------------

– N004 (nicht geprüft): Text N004.
  · Regeln: keine
  · Regelwerk: Grund der Planung g
  · Szenarien: 1 übersprungen
    · Fall 9 (übersprungen) – features/a.feature:9

Belegt (1)
----------

– N001 (wichtig; belegt): Text N001.
  · Regeln: eine, andere
  · Szenarien: 8 bestanden
    · Fall 1 – features/a.feature:1
    · Fall 2 – features/a.feature:2
    · Fall 3 – features/a.feature:3
    · Fall 4 – features/a.feature:4
    · Fall 5 – features/a.feature:5
    · Fall 6 – features/a.feature:6
    · und 2 weitere
"""
    )


@pytest.mark.parametrize(
    ("features", "head", "column"),
    [
        (None, "Keine Features vorhanden.", "Szenarien: keine Features vorhanden"),
        (
            Features(("a", "b"), {}, ausgefuehrt=False),
            "Die Features ließen sich nicht ausführen: a und b.",
            "Szenarien: nicht ausgeführt",
        ),
    ],
)
def test_without_outcomes_the_last_column_says_why(
    features: Features | None, head: str, column: str
) -> None:
    said = shown(matrix(SMALL, features))
    assert head in said
    assert said.count(column) == len(SMALL.aussagen)
    assert "ohne Beispiel" not in said


def test_markdown_takes_nothing_for_a_sign_of_its_own() -> None:
    odd = Features(("f",), {"N001": (Beispiel("a_b.feature", 1, "Fall <x> *y*", "bestanden"),)})
    said = markdown.render(matrix_document(matrix(SMALL, odd)))
    assert r"Fall &lt;x&gt; \*y\*" in said
    assert said.startswith("# Nachweis: Aussagen der Quellen, Regeln und Beispiele\n")


def test_json_holds_everything() -> None:
    said = json.loads(matrix_json(matrix(SMALL, FEATURES)))
    assert list(said) == [
        "regelwerk",
        "features",
        "summe",
        "summe_wichtig",
        "aussagen",
        "unbekannte_aussagen",
    ]
    assert said["features"] == {"ordner": ["features"], "ausgefuehrt": True}
    counts = {
        "aussagen": 5,
        "ohne_regel": 1,
        "ohne_beispiel": 1,
        "fehlgeschlagen": 1,
        "ungeprueft": 1,
        "belegt": 1,
    }
    assert said["summe"] == counts
    assert said["summe_wichtig"] == {
        **counts,
        "aussagen": 2,
        "ohne_regel": 0,
        "fehlgeschlagen": 0,
        "ungeprueft": 0,
    }
    by_id = {entry["id"]: entry for entry in said["aussagen"]}
    failed = by_id["N117"]
    assert failed["stand"] == "fehlgeschlagen"
    assert (failed["wichtig"], failed["werk"]) == (False, "leitfaden")
    assert failed["regeln"] == [
        {"id": "eine", "ort": str(BOOK.regeln["zentrale-vertretung"].location)}
    ]
    assert [(e["art"], e["id"]) for e in failed["eintraege"]] == [
        ("massnahme", "1.1"),
        ("massnahme", "1.2"),
        ("merkmal", "m"),
    ]
    assert failed["szenarien"][1] == {
        "datei": "features/a.feature",
        "zeile": 2,
        "name": "Fall 2",
        "ergebnis": "fehlgeschlagen",
    }
    assert by_id["N004"]["eintraege"] == [{"art": "planungsgrund", "id": "g", "ort": None}]
    assert said["unbekannte_aussagen"][0]["id"] == "N999"
    assert json.loads(matrix_json(matrix(SMALL, None)))["features"] is None
