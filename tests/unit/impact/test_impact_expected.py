"""Expected movements: read with all mistakes at once, and held against what happened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from helfer.regelwerk_varianten import PACKAGED, example, new_rule, with_entries
from ikz_rules.errors import QuestionError
from ikz_rules.impact.comparison import compare
from ikz_rules.impact.expected import check_expected, is_expected, read_expected, unmet

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.impact.comparison import Comparison
    from ikz_rules.impact.expected import Expectation


@pytest.fixture(scope="module")
def found() -> Comparison:
    """Return two examples over which a new rule recommends 2.5."""
    neu = with_entries("regeln", **{"neue-regel": new_rule()})
    return compare(PACKAGED, neu, [example("gemischt"), example("leitmerkmal-nein")])


def read(folder: Path, text: str) -> tuple[Expectation, ...]:
    path = folder / "erwartet.yaml"
    path.write_text(text, encoding="utf-8")
    return read_expected(str(path))


def complaints(folder: Path, text: str) -> list[tuple[str, int]]:
    with pytest.raises(QuestionError) as caught:
        read(folder, text)
    return [(p.code, p.location.line if p.location else 0) for p in caught.value.problems]


@pytest.mark.parametrize(
    "fall", ["alle", example("gemischt"), "gemischt.yaml", "gemischt", "Verbund Sandbachland"]
)
def test_a_case_goes_by_path_file_and_name(fall: str, found: Comparison, tmp_path: Path) -> None:
    expected = read(tmp_path, f'- {{fall: "{fall}", massnahme: "2.5", bewegung: neu}}\n')
    check_expected(expected, found)
    case = found.cases[0]
    moved = next(m for m in case.bewegungen if m.movement.was == "2.5")
    assert is_expected(expected, case, moved)
    assert unmet(expected, found) == ()


def test_only_the_movement_that_is_meant_is_expected(found: Comparison, tmp_path: Path) -> None:
    expected = read(
        tmp_path,
        '- {fall: leitmerkmal-nein, massnahme: "2.5", bewegung: neu}\n'
        '- {fall: alle, massnahme: "2.5", bewegung: phase}\n'
        '- {fall: alle, hinweis: "2.5", bewegung: neu}\n',
    )
    first, second = found.cases
    moved = next(m for m in first.bewegungen if m.movement.was == "2.5")
    assert not is_expected(expected, first, moved)
    assert is_expected(expected, second, moved)
    assert unmet(expected, found) == expected[1:]


def test_for_all_means_wherever_it_happens(found: Comparison, tmp_path: Path) -> None:
    expected = read(
        tmp_path,
        '- {fall: alle, massnahme: "2.4", bewegung: phase}\n'
        '- {fall: leitmerkmal-nein, massnahme: "2.4", bewegung: phase}\n',
    )
    assert unmet(expected, found) == expected[1:]


def test_a_case_that_cannot_be_compared_can_be_expected(tmp_path: Path) -> None:
    angabe = replace(PACKAGED.angaben["gelegenheit"], id="ganz_neu", ebene="verbundraum", pfad="")
    case = tmp_path / "tal.yaml"
    case.write_text("name: T\nkommunen: [{name: A}]\nangaben: {ganz_neu: ja}\n", encoding="utf-8")
    result = compare(PACKAGED, with_entries("angaben", ganz_neu=angabe), [str(case)])
    expected = read(tmp_path, "- {fall: tal, bewegung: nicht_vergleichbar}\n")
    check_expected(expected, result)
    assert is_expected(expected, result.cases[0])
    assert unmet(expected, result) == ()
    neu = read(tmp_path, '- {fall: tal, massnahme: "2.5", bewegung: neu}\n')
    assert not is_expected(neu, result.cases[0])
    assert unmet(neu, result) == neu


def test_nothing_expected_is_a_list_too(tmp_path: Path) -> None:
    assert read(tmp_path, "[]\n") == ()


def test_all_mistakes_of_the_file_are_told_at_once(tmp_path: Path) -> None:
    assert complaints(
        tmp_path,
        '- {fal: alle, massnahme: "2.5", bewegung: neu}\n'
        '- {fall: gemischt, massnahme: "2.4", bewegung: platz}\n'
        "- {fall: x}\n"
        "- nein\n"
        '- {fall: x, massnahme: "1.2", hinweis: d, bewegung: neu}\n'
        '- {fall: x, massnahme: "1.2", bewegung: nicht_vergleichbar}\n'
        '- {fall: x, massnahme: "1.2"}\n',
    ) == [
        ("pflichtangabe", 1),
        ("schluessel-unbekannt", 1),
        ("wert-unbekannt", 2),
        ("bewegung", 3),
        ("falscher-typ", 4),
        ("bewegung", 5),
        ("wert-unbekannt", 6),
        ("pflichtangabe", 7),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [("fall: alle\n", "falscher-typ"), ("", "datei-leer"), ("- [\n", "yaml-form")],
)
def test_what_is_no_list_is_refused(text: str, code: str, tmp_path: Path) -> None:
    assert [found for found, _ in complaints(tmp_path, text)] == [code]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionError, match="datei-fehlt"):
        read_expected(str(tmp_path / "nichts.yaml"))


def test_unknown_cases_and_measures_are_told_at_once(found: Comparison, tmp_path: Path) -> None:
    expected = read(
        tmp_path,
        '- {fall: gemischtt, massnahme: "2.55", bewegung: neu}\n'
        '- {fall: gemischt, massnahme: "xyz", bewegung: neu}\n'
        "- {fall: alle, hinweis: irgendeiner, bewegung: neu}\n",
    )
    with pytest.raises(QuestionError) as caught:
        check_expected(expected, found)
    assert [(p.location.line if p.location else 0, p.hint) for p in caught.value.problems] == [
        (1, "Meinten Sie „gemischt“?"),
        (1, "Meinten Sie „2.5“?"),
        (2, "Prüfen Sie den Namen."),
    ]
