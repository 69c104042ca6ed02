"""``ikz-rules vergleichen``: folders, expected movements, exit codes, mistakes."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from cli_call import SMALL, call, small

from ikz_rules.cli.cases import case_files
from ikz_rules.cli.progress import Progress
from ikz_rules.errors import QuestionError
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
BEISPIELE = packaged_rules().parent / "beispiele"
GEMISCHT = BEISPIELE / "gemischt.yaml"
QUELLE = "quelle: {werk: leitfaden, stelle: 2d}"
REGEL = f"""\
regeln:
  - id: eigene-regel
    wenn: {{kennzahl: kommunenzahl, mindestens: 1}}
    dann: {{empfehlen: "2.5", gewicht: hoch}}
    begruendung: Bei uns ist das so.
    {QUELLE}
"""
SCHWELLE = """\
schwellenwerte:
  - id: gemeinsam_ab_kommunen
    wert: 3
    titel: Ab so vielen Kommunen gilt eine Aufgabe als gemeinsam
    stand: "2026-11-22"
    quelle: {werk: leitfaden, stelle: 2d}
"""
ANGABE = f"""\
angaben:
  - id: ganz_neu
    ebene: verbundraum
    typ: ja_nein
    frage: Ist es neu?
    {QUELLE}
"""


def rules(folder: Path, *texts: str, name: str = "eigene") -> Path:
    own = folder / name
    own.mkdir()
    for number, text in enumerate(texts):
        (own / f"{number}.yaml").write_text(text, encoding="utf-8")
    return own


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.unmeasured
def test_the_packaged_rules_move_nothing_against_themselves(capsys: Capture) -> None:
    found = call(capsys, "vergleichen", "mitgeliefert", packaged_rules(), BEISPIELE)
    assert (found.code, found.err) == (0, "")
    cases = len(list(BEISPIELE.glob("*.yaml")))
    assert f"Verglichen: {cases} Fälle. Bewegt: 0, unverändert: {cases}." in found.out


def test_a_new_rule_moves_cases_and_is_named_as_the_cause(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "vergleichen", "mitgeliefert", rules(tmp_path, REGEL), GEMISCHT)
    assert (found.code, found.err) == (1, "")
    assert "Weil die Regel „eigene-regel“ hinzugekommen ist:" in found.out


def test_old_and_new_are_told_apart(capsys: Capture, tmp_path: Path) -> None:
    found = call(
        capsys, "vergleichen", rules(tmp_path, REGEL), "mitgeliefert", GEMISCHT, "--format=json"
    )
    (case,) = json.loads(found.out)["faelle"]
    assert ("2.5", "entfallen") in {(m["was"], m["bewegung"]) for m in case["bewegungen"]}


def test_a_changed_threshold_is_named_with_both_values(capsys: Capture, tmp_path: Path) -> None:
    case = BEISPIELE / "szenario-2-wille-ohne-umsetzung.yaml"
    found = call(capsys, "vergleichen", "mitgeliefert", rules(tmp_path, SCHWELLE), case)
    assert found.code == 1
    assert "Weil der Schwellenwert „gemeinsam_ab_kommunen“ jetzt 3 statt 2 beträgt:" in found.out


def test_a_removed_rule_is_named(capsys: Capture, tmp_path: Path) -> None:
    both = rules(tmp_path, REGEL, SCHWELLE, name="beide")
    one = rules(tmp_path, SCHWELLE, name="eine")
    found = call(capsys, "vergleichen", both, one, GEMISCHT)
    assert found.code == 1
    assert "Weil die Regel „eigene-regel“ weggefallen ist:" in found.out


def test_more_rules_are_added_to_both_sides(capsys: Capture, tmp_path: Path) -> None:
    own, more = rules(tmp_path, SCHWELLE), rules(tmp_path, REGEL, name="mehr")
    case = BEISPIELE / "leitmerkmal-nein.yaml"
    found = call(capsys, "vergleichen", "mitgeliefert", own, case, "--regeln", more)
    assert found.code == 0
    assert "eigene-regel" not in found.out


@pytest.mark.unmeasured
def test_what_is_expected_ends_well(capsys: Capture, tmp_path: Path) -> None:
    own, case = rules(tmp_path, REGEL), BEISPIELE / "leitmerkmal-nein.yaml"
    wanted = written(tmp_path, "e.yaml", '- {fall: alle, massnahme: "2.5", bewegung: neu}\n')
    line = ("vergleichen", "mitgeliefert", own, case, "--erwartet")
    found = call(capsys, *line, wanted)
    assert found.code == 0
    assert "Nicht erwartete Bewegungen: 0. Erwartete, die ausblieben: 0." in found.out
    other = written(tmp_path, "f.yaml", '- {fall: alle, massnahme: "2.5", bewegung: rang}\n')
    found = call(capsys, *line, other)
    assert found.code == 1
    assert "Nicht erwartete Bewegungen: 1. Erwartete, die ausblieben: 1." in found.out


def test_mistakes_in_the_list_of_expected_movements_end_with_2(
    capsys: Capture, tmp_path: Path
) -> None:
    own = rules(tmp_path, REGEL)
    wrong = written(tmp_path, "e.yaml", "- {fal: x}\n")
    line = ("vergleichen", "mitgeliefert", own, GEMISCHT, "--erwartet")
    found = call(capsys, *line, wrong)
    assert (found.code, found.out) == (2, "")
    assert found.err.count(f"{wrong}:1:") == 3
    unknown = written(tmp_path, "f.yaml", '- {fall: gemischd, massnahme: "2.5", bewegung: neu}\n')
    found = call(capsys, *line, unknown)
    assert (found.code, found.out) == (2, "")
    assert "Meinten Sie „gemischt“?" in found.err


def test_a_case_that_only_the_new_rules_can_read_is_reported_and_the_rest_goes_on(
    capsys: Capture, tmp_path: Path
) -> None:
    case = written(tmp_path, "tal.yaml", f"{SMALL}angaben:\n  ganz_neu: ja\n")
    own = rules(tmp_path, ANGABE)
    found = call(capsys, "vergleichen", "mitgeliefert", own, case, GEMISCHT)
    assert (found.code, found.err) == (1, "")
    assert "Verglichen: 1 Fall." in found.out
    assert f"{case}:6:3: [schluessel-unbekannt]" in found.out
    wanted = written(tmp_path, "e.yml", "- {fall: tal, bewegung: nicht_vergleichbar}\n")
    line = ("vergleichen", "mitgeliefert", own, case, GEMISCHT, "--erwartet", wanted)
    assert call(capsys, *line).code == 0


def test_wrong_cases_are_told_with_all_mistakes_and_do_not_stop_the_others(
    capsys: Capture, tmp_path: Path
) -> None:
    wrong = written(tmp_path, "falsch.yaml", "name: Tal\nkommunen: []\nunfug: 1\n")
    found = call(capsys, "vergleichen", "mitgeliefert", "mitgeliefert", wrong, GEMISCHT)
    assert found.code == 1
    assert "Verglichen: 1 Fall." in found.out
    assert len(found.err.splitlines()) == 2
    assert all(line.startswith(f"{wrong}:") for line in found.err.splitlines())


def test_without_any_case_that_can_be_read_the_call_is_wrong(
    capsys: Capture, tmp_path: Path
) -> None:
    missing = tmp_path / "nichts.yaml"
    found = call(capsys, "vergleichen", "mitgeliefert", "mitgeliefert", missing)
    assert (found.code, found.out) == (2, "")
    assert f"{missing}: [datei-fehlt]" in found.err


def test_the_mistakes_of_both_rulebooks_are_told_at_once(capsys: Capture, tmp_path: Path) -> None:
    one, other = rules(tmp_path, "regeln: 1\n", name="a"), rules(tmp_path, "x: 1\n", name="b")
    found = call(capsys, "vergleichen", one, other, GEMISCHT)
    assert (found.code, found.out) == (2, "")
    assert str(one) in found.err
    assert str(other) in found.err


def test_standard_input_is_refused_since_each_case_is_read_twice(capsys: Capture) -> None:
    found = call(capsys, "vergleichen", "mitgeliefert", "mitgeliefert", "-")
    assert found.code == 2
    assert "[aufruf] Von der Standardeingabe wird hier nicht gelesen." in found.err


def test_a_report_goes_to_a_file_as_markdown_but_never_over_an_input(
    capsys: Capture, tmp_path: Path
) -> None:
    target, case = tmp_path / "bericht.md", small(tmp_path)
    line = ("vergleichen", "mitgeliefert", "mitgeliefert", case, "--format", "markdown", "-o")
    found = call(capsys, *line, target)
    assert (found.code, found.out) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("# Wirkung der geänderten Regeln\n")
    found = call(capsys, *line, case)
    assert found.code == 2
    assert "[ausgabe-ist-eingabe]" in found.err
    assert case.read_text(encoding="utf-8") == SMALL


# the cases of a call


def test_folders_give_all_their_data_files_in_order_and_each_once(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yml", "c.JSON", ".versteckt.yaml", "liesmich.md", "e.yaml"):
        written(tmp_path, name, "")
    (tmp_path / "unter").mkdir()
    written(tmp_path / "unter", "d.yaml", "")
    first = str(tmp_path / "b.yaml")
    found = case_files([first, str(tmp_path)], str(tmp_path / "e.yaml"))
    assert [os.path.relpath(name, tmp_path) for name in found] == [
        "b.yaml",
        "a.yml",
        "c.JSON",
    ]


def test_a_list_of_movements_whose_name_cannot_be_hides_no_case(tmp_path: Path) -> None:
    one = str(written(tmp_path, "a.yaml", ""))
    assert list(case_files([str(tmp_path)], "a\0b")) == [one]


def test_every_empty_folder_is_told(tmp_path: Path) -> None:
    for name in ("eins", "zwei"):
        (tmp_path / name).mkdir()
    with pytest.raises(QuestionError) as caught:
        case_files([str(tmp_path / "eins"), str(tmp_path / "zwei"), "datei.yaml", "a\0b"])
    assert [problem.code for problem in caught.value.problems] == ["ordner-leer"] * 2


# progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_on_a_terminal_that_is_wiped_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = Progress()
    progress("Pläne", 3, 10)
    progress("Pläne", 4, 10)
    progress.done()
    assert terminal.getvalue() == "\r\x1b[KPläne: 3 von 10\r\x1b[K"


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_progress_says_nothing_elsewhere(
    stream: io.StringIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    progress = Progress()
    progress("Pläne", 3, 10)
    progress.done()
    assert stream is None or stream.getvalue() == ""
