from __future__ import annotations

import json
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

from ikz_rules import Location
from ikz_rules.model.finding import FEHLER, HINWEIS, WARNUNG, Finding
from ikz_rules.reports.findings import counted, lines, name
from ikz_rules.reports.findings_github import findings_github
from ikz_rules.reports.findings_json import findings_json
from ikz_rules.reports.findings_junit import findings_junit
from ikz_rules.reports.sentences import sentences_text

PLACE = Location("regeln/a.yaml", 3, 4)
WRONG = Finding("wert-unbekannt", FEHLER, "Falsch.", "Ändern Sie es.", PLACE)
UNUSED = Finding(
    "regel-ohne-beispiel",
    WARNUNG,
    "Kein Beispiel.",
    location=PLACE,
    entry="regeln:a",
    scenario="Szenario: A\n  Angenommen x",
)
SLIGHT = Finding("satz-ungenutzt", HINWEIS, "Ungenutzt.", "Schreiben Sie eines.")


def test_each_finding_is_one_line() -> None:
    long = Finding("kennung", FEHLER, "Wort " * 100, "Mehr.", Location("a.yaml", 3, 4))
    found = lines([long, Finding("b", FEHLER, "x\ny\x1b")])
    assert found.splitlines() == [
        f"a.yaml:3:4: [kennung] {'Wort ' * 100} Mehr.",
        "[b] x\\ny\\x1b",
    ]


def test_a_level_below_fehler_is_named_and_a_scenario_stands_below() -> None:
    assert lines([WRONG, UNUSED, SLIGHT]) == (
        "regeln/a.yaml:3:4: [wert-unbekannt] Falsch. Ändern Sie es.\n"
        "regeln/a.yaml:3:4: [regel-ohne-beispiel] Warnung: Kein Beispiel.\n"
        "    Szenario: A\n"
        "      Angenommen x\n"
        "[satz-ungenutzt] Hinweis: Ungenutzt. Schreiben Sie eines.\n"
    )


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], ""),
        ([WRONG], "1 Fehler"),
        ([SLIGHT, WRONG, UNUSED, WRONG], "2 Fehler, 1 Warnung und 1 Hinweis"),
        ([SLIGHT, SLIGHT, UNUSED, UNUSED], "2 Warnungen und 2 Hinweise"),
    ],
)
def test_findings_are_counted_by_level(found: list[Finding], said: str) -> None:
    assert counted(found) == said


def test_no_findings_no_lines() -> None:
    assert lines([]) == ""
    assert findings_github([]) == ""
    assert json.loads(findings_json([], "rules")) == []


def test_file_names_are_made_harmless() -> None:
    assert name("a\x1b.yaml") == "a\\x1b.yaml"
    assert "-" not in name("-")


def test_json_holds_every_field_and_what_was_checked() -> None:
    first, second = json.loads(findings_json([UNUSED, SLIGHT], "rules"))
    assert first == {
        "pruefung": "regel-ohne-beispiel",
        "stufe": "warnung",
        "meldung": "Kein Beispiel.",
        "abhilfe": "",
        "datei": "regeln/a.yaml",
        "zeile": 3,
        "spalte": 4,
        "eintrag": "regeln:a",
        "beispiel": "Szenario: A\n  Angenommen x",
        "ordner": "rules",
    }
    assert [second[key] for key in ("datei", "zeile", "spalte", "eintrag", "beispiel")] == [
        None
    ] * 5
    whole = Finding("datei-leer", FEHLER, "Leer.", location=Location("a.yaml"))
    assert json.loads(findings_json([whole], ""))[0]["zeile"] is None


def test_github_gets_one_command_for_each_finding() -> None:
    assert findings_github([WRONG, UNUSED, SLIGHT]).splitlines() == [
        "::error file=regeln/a.yaml,line=3,col=4,title=wert-unbekannt::Falsch. Ändern Sie es.",
        "::warning file=regeln/a.yaml,line=3,col=4,title=regel-ohne-beispiel::"
        "Kein Beispiel.%0ASzenario: A%0A  Angenommen x",
        "::notice title=satz-ungenutzt::Ungenutzt. Schreiben Sie eines.",
    ]
    whole = Finding("datei-leer", FEHLER, "Leer.", location=Location("a.yaml"))
    assert findings_github([whole]) == "::error file=a.yaml,title=datei-leer::Leer.\n"


def test_nothing_in_a_finding_ends_a_command_of_github_or_starts_another() -> None:
    place = Location("a,b:c%\n::error::d.yaml", 1, 1)
    [command] = findings_github(
        [Finding("x", FEHLER, "100 %\n::error::y\r\x1b", location=place)]
    ).splitlines()
    assert command == (
        "::error file=a%2Cb%3Ac%25\\n%3A%3Aerror%3A%3Ad.yaml,line=1,col=1,title=x::"
        "100 %25\\n::error::y\\r\\x1b"
    )


def test_junit_has_a_case_for_each_check_and_failures_where_it_found_something() -> None:
    checks = {"satz-ungenutzt": "Satz", "regel-ohne-beispiel": "Regel", "frage-doppelt": "Frage"}
    root = ET.fromstring(findings_junit([WRONG, UNUSED, SLIGHT], checks, "rules"))  # noqa: S314
    [suite] = root
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == (
        "ikz-rules pruefen rules",
        "4",
        "2",
    )
    told = {case.get("name"): [part.tag for part in case] for case in suite}
    assert told == {
        "satz-ungenutzt": ["system-out"],
        "regel-ohne-beispiel": ["failure"],
        "frage-doppelt": [],
        "wert-unbekannt": ["failure"],
    }
    failures = {f.get("message"): f.text for f in suite.iter("failure")}
    assert failures["Falsch."] == "regeln/a.yaml:3:4: [wert-unbekannt] Falsch. Ändern Sie es."
    assert (failures["Regel"] or "").endswith("Szenario: A\n  Angenommen x")


def test_a_check_that_was_not_made_is_neither_passed_nor_failed() -> None:
    checks = {"satz-ungenutzt": "Satz", "regel-ohne-beispiel": "Regel"}
    text = findings_junit([], checks, "rules", {"regel-ohne-beispiel": "Es fehlt <etwas>."})
    [suite] = ET.fromstring(text)  # noqa: S314
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("2", "0", "1")
    told = {case.get("name"): [(p.tag, p.get("message")) for p in case] for case in suite}
    assert told == {
        "satz-ungenutzt": [],
        "regel-ohne-beispiel": [("skipped", "Es fehlt <etwas>.")],
    }


def test_junit_is_valid_whatever_stands_in_a_finding() -> None:
    nasty = "".join(map(chr, range(0x20))) + "\x7f\x85\ud800\ufffe<&>\"']]>"
    finding = Finding("x", FEHLER, nasty, nasty, Location(nasty, 1, 1), scenario=nasty)
    text = findings_junit([finding], {}, nasty)
    text.encode("utf-8")
    [case] = ET.fromstring(text).iter("testcase")  # noqa: S314
    assert case.get("name") == "x"


def test_sentences_stand_by_theme_with_an_example_to_copy() -> None:
    def sentence(thema: str, keyword: str, pattern: str, example: str) -> SimpleNamespace:
        return SimpleNamespace(
            thema=thema, schluesselwort=keyword, muster=pattern, beispiel=example
        )

    found = sentences_text(
        [
            sentence("Raum", "Angenommen", "ein Raum", "Angenommen ein Raum\n  | a |"),
            sentence("Plan", "Dann", "c", "Dann c"),
            sentence("Raum", "Angenommen", "b", "Angenommen b"),
        ]
    )
    assert found == (
        "Raum\n----\n\n"
        "Angenommen ein Raum\n    Angenommen ein Raum\n      | a |\n\n"
        "Angenommen b\n    Angenommen b\n\n"
        "Plan\n----\n\n"
        "Dann c\n    Dann c\n"
    )
