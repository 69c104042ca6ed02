"""``ikz-rules fahrplan``: forms, files, mistakes; what it says is tested with the reports."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from cli_call import call, fed, small, started

from ikz_rules import load_regelwerk, read_verbundraum
from ikz_rules.advisor import recommend_tasks

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
TAL = """\
name: Tal
kommunen:
  - name: Adorf
  - name: Bedorf
aufgaben:
  - name: Vergabestelle
    kommunen:
      Adorf: {prioritaet: hoch, spezialisierung: hoch, bereitschaft: ja}
      Bedorf: {prioritaet: hoch, handlungsbedarf: hoch}
  - name: Standesamt
    neu_per_gesetz: nein
    kommunen:
      Adorf: {prioritaet: gering, spezialisierung: gering, handlungsbedarf: gering}
      Bedorf: {prioritaet: gering, spezialisierung: gering, handlungsbedarf: gering}
"""
OWN = """\
gewichte:
  - id: kriterium_staerke
    wert: 3
    titel: Eigene Stärke
    einheit: Gewicht
    stand: "2026-11-22"
    quelle:
      werk: setzung
      stelle: Beschluss der Arbeitsgruppe
    grund: Uns ist wichtig, dass wer etwas gut kann, es für alle tut.
"""


@pytest.fixture
def tal(tmp_path: Path) -> Path:
    return small(tmp_path, content=TAL)


def test_a_fahrplan_is_a_text_for_people(capsys: Capture, tal: Path) -> None:
    found = call(capsys, "fahrplan", tal)
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Fahrplan für Tal\n================\n\nBeginnen Sie mit „Vergab")
    assert re.search(r"Vorn:\n   – 1\. Vergabestelle.*\nDanach:\n   – 2\. Standesamt", found.out)


def test_a_fahrplan_as_json_is_the_one_of_the_library(capsys: Capture, tal: Path) -> None:
    found = call(capsys, "fahrplan", tal, "--format", "json")
    book = load_regelwerk()
    made = recommend_tasks(read_verbundraum(tal, book), book)
    assert json.loads(found.out) == json.loads(made.model_dump_json())


def test_a_fahrplan_as_markdown(capsys: Capture, tal: Path) -> None:
    found = call(capsys, "fahrplan", tal, "--format=markdown")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("# Fahrplan für Tal\n")


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_the_same_input_gives_the_same_fahrplan(form: str, capsys: Capture, tal: Path) -> None:
    first = call(capsys, "fahrplan", tal, "--format", form)
    assert first == call(capsys, "fahrplan", tal, "--format", form)


def test_standard_input_is_read(capsys: Capture) -> None:
    found = fed(capsys, TAL.encode(), "fahrplan", "-")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Fahrplan für Tal")


def test_it_can_be_written_to_a_file(capsys: Capture, tal: Path, tmp_path: Path) -> None:
    target = tmp_path / "fahrplan.md"
    found = call(capsys, "fahrplan", tal, "--format", "markdown", "-o", target)
    assert (found.code, found.out, found.err) == (0, "", "")
    assert target.read_text("utf-8") == call(capsys, "fahrplan", tal, "--format", "markdown").out
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fahrplan.md", "tal.yaml"]


def test_nothing_is_written_where_the_input_is_wrong(
    capsys: Capture, tal: Path, tmp_path: Path
) -> None:
    target = tmp_path / "fahrplan.txt"
    target.write_text("alt\n", "utf-8")
    tal.write_text(TAL.replace("gering}", "egal}"), "utf-8")
    assert call(capsys, "fahrplan", tal, "-o", target).code == 2
    assert target.read_text("utf-8") == "alt\n"


def test_the_input_is_never_written_over(capsys: Capture, tal: Path) -> None:
    found = call(capsys, "fahrplan", tal, "-o", tal)
    assert (found.code, found.out) == (2, "")
    assert "[ausgabe-ist-eingabe]" in found.err
    assert tal.read_text("utf-8") == TAL


def test_every_mistake_of_the_input_is_told_at_once(capsys: Capture, tmp_path: Path) -> None:
    content = TAL.replace("prioritaet: hoch, spez", "prioritaet: sehr, spez").replace(
        "handlungsbedarf: hoch}", "vzae: -1}"
    )
    found = call(capsys, "fahrplan", small(tmp_path, content=content))
    assert (found.code, found.out) == (2, "")
    lines = found.err.splitlines()
    assert [re.search(r":(\d+):\d+: \[[a-z0-9-]+\] ", line) is not None for line in lines] == [
        True,
        True,
    ]
    assert "„sehr“" in lines[0]


def test_a_folder_of_rules_that_is_not_there_is_a_mistake(
    capsys: Capture, tal: Path, tmp_path: Path
) -> None:
    found = call(capsys, "fahrplan", tal, "--regeln", tmp_path / "fehlt")
    assert (found.code, found.out) == (2, "")
    assert "[ordner-fehlt]" in found.err


def test_own_weights_count(capsys: Capture, tal: Path, tmp_path: Path) -> None:
    folder = tmp_path / "eigene"
    folder.mkdir()
    (folder / "gewichte.yaml").write_text(OWN, "utf-8")
    found = call(capsys, "fahrplan", tal, "--regeln", folder)
    assert (found.code, found.err) == (0, "")
    assert "– Eigene Stärke: Gewicht 3, das sind 42,9 %." in " ".join(found.out.split())
    assert "Es gelten: die mitgelieferten Regeln und der Ordner „eigene“" in found.out


def test_a_reader_who_has_seen_enough_is_no_mistake(tal: Path) -> None:
    process = started("fahrplan", str(tal), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def test_in_a_terminal_headings_stand_out(
    capsys: Capture, tal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ikz_rules.cli.console.Console.colour", True)
    assert call(capsys, "fahrplan", tal).out.startswith("\x1b[0m\x1b[1mFahrplan")
