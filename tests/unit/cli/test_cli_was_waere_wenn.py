"""``was-waere-wenn`` and ``wie-erreiche-ich`` from the outside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli_call import SMALL, call

from helfer.regelwerk_varianten import example
from ikz_rules import read_verbundraum, recommend, ways_to, what_if

if TYPE_CHECKING:
    from pathlib import Path

    Capture = pytest.CaptureFixture[str]

CHANGES = ("kommunen.Rothenau.rollenprofile=nein", "kommunen-=Eichgrund")


def small(folder: Path) -> Path:
    path = folder / "tal.yaml"
    path.write_text(SMALL, "utf-8")
    return path


def test_what_would_be_different_is_said_in_german(capsys: Capture) -> None:
    found = call(capsys, "was-waere-wenn", example("gemischt"), *CHANGES, "--laenge", "kurz")
    assert (found.code, found.err) == (0, "")
    assert found.out.splitlines()[0] == "Was wäre am Plan für „Verbund Sandbachland“ anders?"
    assert "Die Maßnahme 2.2 käme neu in den Plan" in " ".join(found.out.split())


def test_the_smallest_change_is_said_in_german(capsys: Capture) -> None:
    words = ("wie-erreiche-ich", example("gemischt"), "2,2", "--anzahl", "2", "--laenge", "lang")
    found = call(capsys, *words)
    assert (found.code, found.err) == (0, "")
    assert "Am wenigsten Aufwand macht: „" in found.out
    assert "– Weg 2, Aufwand 3: " in found.out
    assert "Weg 3" not in found.out
    assert "  · kommunen.Rothenau.angaben.rollenprofile=nein: Aufwand mittel (3)." in found.out


def test_that_there_is_no_way_is_an_answer(capsys: Capture) -> None:
    found = call(capsys, "wie-erreiche-ich", example("gemischt"), "1.2", "--unter-den-ersten", "3")
    assert (found.code, found.err) == (0, "")
    assert "Mit änderbaren Angaben ist das nicht zu erreichen." in found.out


def test_answers_as_json_hold_the_data_of_the_library(capsys: Capture) -> None:
    path = example("gemischt")
    plan = recommend(read_verbundraum(path))
    found = json.loads(call(capsys, "was-waere-wenn", path, *CHANGES, "--format", "json").out)
    assert found["daten"] == json.loads(what_if(plan, CHANGES).model_dump_json())
    found = json.loads(call(capsys, "wie-erreiche-ich", path, "2.2", "--format", "json").out)
    assert found["daten"] == json.loads(ways_to(plan, "2.2").model_dump_json())
    assert found["daten"]["wege"][0]["schritte"][0]["aenderung"]["pfad"] == [
        *("kommunen", "Lindengrund", "angaben", "rollenprofile")
    ]


@pytest.mark.parametrize(
    ("words", "messages"),
    [
        (
            ("was-waere-wenn", "land=Sachsen", "x", "einwohner=3"),
            [
                "AENDERUNG 1: [wert-unbekannt] „Sachsen“ ist hier kein Wert.",
                "AENDERUNG 2: [aenderung-form] „x“ ist keine Änderung.",
                "AENDERUNG 3: [aenderung-mehrdeutig] Die Angabe „einwohner“ kann an mehreren",
            ],
        ),
        (("was-waere-wenn",), ["[aufruf] Es fehlt: AENDERUNG. "]),
        (("wie-erreiche-ich", "9.9"), ["[massnahme-unbekannt] Die Maßnahme „9.9“ gibt es nicht."]),
        (("wie-erreiche-ich", "2.2", "--anzahl", "0"), ["[aufruf] „0“ passt nicht"]),
        (("wie-erreiche-ich", "2.2", "--unter-den-ersten", "x"), ["[aufruf] „x“ passt nicht"]),
    ],
)
def test_every_mistake_of_a_call_is_one_line_with_a_remedy(
    words: tuple[str, ...], messages: list[str], capsys: Capture, tmp_path: Path
) -> None:
    command, *rest = words
    found = call(capsys, command, small(tmp_path), *rest)
    assert (found.code, found.out) == (2, "")
    lines = found.err.splitlines()
    assert len(lines) == len(messages)
    assert all(line.startswith(text) for line, text in zip(lines, messages, strict=True))


def test_without_the_solver_the_extra_is_named(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ikz_rules.witness.search.solver_available", lambda: False)
    found = call(capsys, "wie-erreiche-ich", example("gemischt"), "2.2")
    assert (found.code, found.out) == (2, "")
    assert found.err == (
        "[extra-fehlt] Für diese Frage fehlt ein Paket (z3). "
        'Installieren Sie es mit: pip install "ikz-rules[pruefung]"\n'
    )
