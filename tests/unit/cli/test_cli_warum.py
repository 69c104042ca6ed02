"""``warum`` and ``warum-nicht`` as people call them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli_call import SMALL, call, fed, small

from helfer.regelwerk_varianten import example
from ikz_rules import read_verbundraum, recommend, why, why_not

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]


def test_why_is_answered_for_people(capsys: Capture) -> None:
    found = call(capsys, "warum", example("gemischt"), "2.4", "--laenge", "kurz")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Warum steht Maßnahme 2.4 „Interkommunales Wissensmanagement ")
    assert found.out.count("\n\n") == 1


def test_why_not_is_answered_for_people_and_written_with_a_comma_too(capsys: Capture) -> None:
    found = call(capsys, "warum-nicht", example("gemischt"), "2,5", "--laenge=lang")
    assert (found.code, found.err) == (0, "")
    assert "· Regel projekte-aufgabe-im-blick" in found.out


@pytest.mark.parametrize(("command", "nr"), [("warum", "2.4"), ("warum-nicht", "2.5")])
def test_an_answer_as_json_holds_the_data_of_the_library(
    command: str, nr: str, capsys: Capture
) -> None:
    path = example("gemischt")
    found = call(capsys, command, path, nr, "--format", "json")
    told = json.loads(found.out)
    plan = recommend(read_verbundraum(path))
    asked = {"warum": why, "warum-nicht": why_not}[command]
    assert told["daten"] == asked(plan, nr).model_dump(mode="json")
    assert set(told) == {"frage", "satz", "absatz", "daten"}
    assert "bedingung" not in found.out


def test_an_answer_as_markdown_goes_into_a_file(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "antwort.md"
    call(capsys, "warum", example("gemischt"), "0", "--format", "markdown", "-o", target)
    assert target.read_text("utf-8").startswith("# Warum steht Maßnahme 0 „")


def test_a_description_may_come_from_standard_input(capsys: Capture) -> None:
    found = fed(capsys, SMALL.encode(), "warum", "-", "0")
    assert (found.code, found.err) == (0, "")
    assert "im Plan für „Tal“?" in found.out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("warum", "2.1"), "[massnahme-nicht-im-plan] Die Maßnahme 2.1 „"),
        (("warum-nicht", "0"), "[massnahme-im-plan] Die Maßnahme 0 „"),
        (("warum", "1.11"), "[massnahme-unbekannt] Die Maßnahme „1.11“ gibt es nicht. Meinten Sie"),
        (("warum", "0", "--laenge", "kurzz"), "[aufruf] Die Länge „kurzz“ gibt es hier nicht."),
    ],
)
def test_a_wrong_question_is_one_line_with_a_remedy(
    words: tuple[str, ...], message: str, capsys: Capture, tmp_path: Path
) -> None:
    command, nr, *rest = words
    found = call(capsys, command, small(tmp_path), nr, *rest)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(message)
    assert found.err.count("\n") == 1


def test_the_description_is_never_written_over(capsys: Capture, tmp_path: Path) -> None:
    path = small(tmp_path)
    found = call(capsys, "warum", path, "0", "-o", path)
    assert found.code == 2
    assert "[ausgabe-ist-eingabe]" in found.err
    assert path.read_text("utf-8") == SMALL
