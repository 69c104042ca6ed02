"""What is told about sentences of feature files, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rulebooks import found, regel

if TYPE_CHECKING:
    from pathlib import Path

RULES = regel("{merkmal: ziele_unklar}")
GIVEN, WHEN = "Angenommen ein Verbundraum mit 2 Kommunen", "Wenn der Maßnahmenplan erstellt wird"
THEN = "Dann wird keine Maßnahme empfohlen"


def scenario(*steps: str, head: str = "Szenario: Test", tail: str = "") -> dict[str, str]:
    lines = "\n".join(f"    {step}" for step in steps)
    text = f"# language: de\nFunktionalität: Test\n  {head}\n{lines}\n{tail}"
    return {"test.feature": text}


def told(folder: Path, check: str, features: dict[str, str]) -> list[str]:
    return [str(f.problem) for f in found(folder, RULES, check, features=features)]


def test_a_step_that_no_sentence_reads_is_told_with_the_nearest(tmp_path: Path) -> None:
    features = scenario(GIVEN, WHEN, "Dann wird Maßnahme 1.2 empfohlen")
    [line] = told(tmp_path, "satz-unbekannt", features)
    assert line.startswith(
        "test.feature:6:5: [satz-unbekannt] Den Satz „Dann wird Maßnahme 1.2 empfohlen“ gibt es "
        "nicht. Meinten Sie „wird/werden die Maßnahme(n) NR, NR und NR empfohlen|nicht empfohlen“"
    )


def test_a_sentence_of_another_keyword_is_told_with_that_keyword(tmp_path: Path) -> None:
    features = scenario(GIVEN, WHEN, 'Dann das Land ist "SN"')
    [line] = told(tmp_path, "satz-unbekannt", features)
    assert line.endswith("Es gibt ihn nur als „Angenommen“.")


def test_where_no_sentence_is_near_the_list_of_all_is_named(tmp_path: Path) -> None:
    features = scenario(GIVEN, WHEN, "Dann xyz")
    [line] = told(tmp_path, "satz-unbekannt", features)
    assert line.endswith("Den Satz „Dann xyz“ gibt es nicht. Alle Sätze zeigt „ikz-rules saetze“.")


def test_what_is_written_once_is_told_once(tmp_path: Path) -> None:
    rows = "    Beispiele:\n      | nr  |\n      | 1.2 |\n      | 2.1 |\n"
    unread = (GIVEN, WHEN, "Dann wird Maßnahme <nr> empfohlen")
    features = scenario(*unread, head="Szenariogrundriss: Test", tail=rows)
    assert len(told(tmp_path, "satz-unbekannt", features)) == 1
    steps = (
        GIVEN,
        WHEN,
        'Dann ist die Regel "eigen" offen',
        "Und steht die Maßnahme <nr> in Phase 1",
    )
    features = scenario(*steps, head="Szenariogrundriss: Test", tail=rows)
    assert len(told(tmp_path, "beispiel-ohne-eintrag", features)) == 1


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    ("step", "message"),
    [
        ('Dann ist die Regel "eigene-regl" offen', "Die Regel „eigene-regl“"),
        (
            "Dann stützt sich die Maßnahme 1.2 auf die Regel „eigene-regl“",
            "Die Regel „eigene-regl“",
        ),
        ('Dann beträgt die Kennzahl "kommunenzal" 2', "Die Kennzahl „kommunenzal“"),
        ('Dann ist das Merkmal "ziele_unkla" ja', "Das Merkmal „ziele_unkla“"),
        ('Dann fehlt die Angabe "einwoner"', "Die Angabe „einwoner“"),
        ("Dann werden die Maßnahmen 1.2 und 9.9 empfohlen", "Die Maßnahme „9.9“"),
        ("Dann kommt die Maßnahme 1.2 vor der Maßnahme 9.9", "Die Maßnahme „9.9“"),
        ("Dann ist das Ausgangsszenario S99 erkannt", "Das Ausgangsszenario „S99“"),
    ],
)
def test_a_name_that_the_rulebook_does_not_have_is_told(
    step: str, message: str, tmp_path: Path
) -> None:
    [line] = told(tmp_path, "beispiel-ohne-eintrag", scenario(GIVEN, WHEN, step))
    assert f":6:5: [beispiel-ohne-eintrag] {message} gibt es nicht. " in line


def test_the_nearest_name_is_named(tmp_path: Path) -> None:
    features = scenario(GIVEN, 'Und die Angabe "einwoner" jeder Kommune ist 9.000', WHEN, THEN)
    [line] = told(tmp_path, "beispiel-ohne-eintrag", features)
    assert line.endswith("Meinten Sie „einwohner“?")
    [line] = told(
        tmp_path, "beispiel-ohne-eintrag", scenario('Angenommen das Merkmal "q" ist ja', THEN)
    )
    assert line.endswith("Prüfen Sie die Schreibweise.")


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "step",
    [
        'Angenommen die Angabe "software.dms" jeder Kommune ist "Aktenwerk"',
        'Angenommen die Angabe "Einwohner" jeder Kommune ist 9000',
        'Angenommen die Angabe "ziele_unklar" ist ja',
        'Dann fehlt die Angabe "art"',
        'Dann ist die Regel "eigene-regel" offen',
        'Dann stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"',
        'Dann enthält der Maßnahmenplan keinen Hinweis mit "die Regel gilt"',
    ],
)
def test_what_a_run_understands_is_not_told(step: str, tmp_path: Path) -> None:
    assert told(tmp_path, "beispiel-ohne-eintrag", scenario(step, THEN)) == []


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "step",
    [
        'Angenommen es gelten zusätzlich  die Regeln aus "weitere"',
        "Wenn die Angaben geprüft werden",
        "Dann wird die Eingabe mit der Kennung name-unbekannt abgelehnt",
    ],
)
def test_scenarios_about_other_rules_or_wrong_input_are_left_out(step: str, tmp_path: Path) -> None:
    other = 'Angenommen das Merkmal "gibt_es_nicht" ist ja'
    assert told(tmp_path, "beispiel-ohne-eintrag", scenario(step, other, THEN)) == []
    assert len(told(tmp_path, "beispiel-ohne-eintrag", scenario(other, THEN))) == 1
