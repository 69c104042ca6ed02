"""``aussicht`` and ``offene-fragen`` on the command line: forms, lengths, mistakes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli_call import call

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tal(tmp_path: Path) -> str:
    path = tmp_path / "tal.yaml"
    path.write_text("name: Tal\nbegonnen: ['3.1']\nkommunen: [{name: Adorf}]\n", "utf-8")
    return str(path)


@pytest.mark.unmeasured
def test_the_outlook_is_shown_in_every_form(
    tal: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = call(capsys, "aussicht", tal)
    assert (text.code, text.err) == (0, "")
    assert text.out.startswith("Was steht für „Tal“ schon fest?\n")
    assert "– 3.1 Teilnahme am Programm" in text.out
    short = call(capsys, "aussicht", tal, "--laenge", "kurz").out
    assert len(short.splitlines()) == 4
    told = json.loads(call(capsys, "aussicht", tal, "--format", "json").out)
    assert list(told) == ["frage", "satz", "absatz", "daten"]
    assert {"nr", "status", "exakt", "bester", "schlechtester"} <= set(
        told["daten"]["massnahmen"][0]
    )
    target = tmp_path / "aussicht.md"
    assert call(capsys, "aussicht", tal, "--format", "markdown", "-o", str(target)).out == ""
    assert target.read_text("utf-8").startswith("# Was steht für „Tal“ schon fest?")


def test_questions_are_shown_as_many_as_wanted(
    tal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = call(capsys, "offene-fragen", tal, "--anzahl", "2", "--erste", "1")
    assert (found.code, found.err) == (0, "")
    assert "Klären Sie zuerst: Welche Maßnahmen haben Sie schon umgesetzt?" in found.out
    assert found.out.count("\n– ") == 2
    assert "die erste Maßnahme" in found.out
    told = json.loads(call(capsys, "offene-fragen", tal, "--format", "json").out)
    assert told["daten"]["erste"] == 5
    assert told["daten"]["fragen"][0]["pfad"] == "umgesetzt"
    assert len(told["daten"]["fragen"]) > 10


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--anzahl", "0"], "„0“ passt nicht hinter „--anzahl“."),
        (["--erste", "viele"], "„viele“ passt nicht hinter „--erste“."),
    ],
)
def test_a_number_that_is_none_is_refused(
    words: list[str], message: str, tal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = call(capsys, "offene-fragen", tal, *words)
    assert found.code == 2
    assert message in found.err


@pytest.mark.parametrize("command", ["aussicht", "offene-fragen"])
def test_a_wrong_file_is_told_as_in_any_command(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "falsch.yaml"
    path.write_text("name: Tal\nkommunen: [{nam: Adorf}]\n", "utf-8")
    found = call(capsys, command, str(path))
    assert (found.code, found.out) == (2, "")
    assert "Meinten Sie „name“?" in found.err
