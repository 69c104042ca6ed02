"""``ikz-rules mutieren``: what no example notices is told as German sentences."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from cli_call import call

from ikz_rules import testing
from ikz_rules.cli.commands import mutieren
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.location import Location
from ikz_rules.mutation.mutant import Mutant
from ikz_rules.mutation.outcome import Fate, Outcome
from ikz_rules.reports import text
from ikz_rules.reports.mutation_document import mutation_document
from ikz_rules.reports.mutation_json import mutation_json
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

RULE = """\
regeln:
  - id: kleine-kommunen
    wenn: {merkmal: ziele_unklar}
    dann: {hinweis: Kleine Kommunen.}
    begruendung: Test.
    quelle: {werk: setzung, stelle: Test}
    setzung: Test.
"""
AUSNAHME = "    ausnahmen: [{pruefung: mutation-ueberlebt, grund: Das ist gewollt.}]\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "regeln"
    folder.mkdir()
    (folder / "eigene.yaml").write_text(RULE, encoding="utf-8")
    return folder


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """Stand in for the run: the first mutant of all is caught, the others survive."""
    seen: list[tuple[object, ...]] = []

    def run(
        chosen: Sequence[tuple[int, Mutant]],
        folders: Sequence[str],
        features: str,
        processes: int,
        progress: Callable[[str, int, int], None],
    ) -> tuple[list[Fate], int]:
        seen.append((folders, features, processes, len(chosen)))
        progress("Veränderungen", 1, 2)
        killed = ["a.feature::x", *[None] * (len(chosen) - 1)]
        return [Fate(m, k, 1) for (_, m), k in zip(chosen, killed, strict=True)], 3

    monkeypatch.setattr(testing, "run_mutants", run)
    return seen


@pytest.mark.unmeasured
def test_own_rules_are_changed_and_survivors_shown_with_a_scenario(
    own: Path, tried: list[tuple[object, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    found = call(capsys, "mutieren", own, "-n", "3")
    assert found.code == 1
    assert "Bemerkte Änderungen: 1 von 2 (50 %)" in found.out
    assert "Wird in der Regel „kleine-kommunen“ die Bedingung" in found.out
    assert 'ist die Regel "kleine-kommunen"' in found.out
    assert tried == [
        ([str(packaged_rules()), str(own)], str(own.resolve().parent / "features"), 3, 2)
    ]


def test_enough_is_what_the_call_says(
    own: Path, tried: list[tuple[object, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(capsys, "mutieren", own, "--mindestens", "50").code == 0
    assert call(capsys, "mutieren", own, "--mindestens", "50,1 %").code == 1
    assert len(tried) == 2


def test_what_is_accepted_has_its_reason_and_is_no_finding(
    own: Path, tried: list[tuple[object, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    (own / "eigene.yaml").write_text(RULE + AUSNAHME, encoding="utf-8")
    found = call(capsys, "mutieren", own, "--format", "markdown")
    assert found.code == 0
    assert "Grund: Das ist gewollt." in found.out
    assert tried


def test_the_packaged_rules_may_be_changed_in_part(
    tried: list[tuple[object, ...]], own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(capsys, "mutieren", "--nur", "aufgaben-neu-per-gesetz", "--features", "features")
    assert tried[0][:2] == ([str(packaged_rules())], "features")
    call(capsys, "mutieren", packaged_rules(), "--stichprobe", "5", "--format", "json")
    assert (tried[1][0], tried[1][3]) == ([str(packaged_rules())], 5)
    call(capsys, "mutieren", "--regeln", own, "--stichprobe", "100")
    assert tried[2][3] == 2


def test_without_the_solver_the_report_says_so(
    own: Path,
    tried: list[tuple[object, ...]],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(*_: object) -> None:
        raise QuestionError(Problem("extra-fehlt", "Es fehlt ein Paket."))

    monkeypatch.setattr(mutieren, "examined", missing)
    found = call(capsys, "mutieren", own)
    assert (found.code, found.out.count("ikz-rules[pruefung]")) == (1, 1)
    assert tried

    def broken(*_: object) -> None:
        raise QuestionError(Problem("anderes", "Etwas anderes."))

    monkeypatch.setattr(mutieren, "examined", broken)
    assert call(capsys, "mutieren", own).code == 2


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--mindestens", "viel"], "„viel“ ist kein Anteil in Prozent."),
        (["--mindestens", "101"], "„101“ ist kein Anteil in Prozent."),
        (["--mindestens", "1e999999999"], "„1e999999999“ ist kein Anteil in Prozent."),
        (["--mindestens", f"1.{'0' * 5000}"], "ist kein Anteil in Prozent."),
        (["-n", "0"], "„0“ passt nicht hinter „-n“."),
        (["-n", "65"], "Nennen Sie eine ganze Zahl von 1 bis 64."),
        (["-n", "9" * 5000], "passt nicht hinter „-n“."),
        (["--stichprobe", "x"], "„x“ passt nicht hinter „--stichprobe“."),
        (["--stichprobe", "1000001"], "Nennen Sie eine ganze Zahl von 1 bis 1.000.000."),
        (["--nur", "kleine-komunen"], "Meinten Sie „kleine-kommunen“?"),
        (["--nur", "qqq"], "Zu „qqq“ gibt es hier nichts zu ändern."),
    ],
)
def test_a_wrong_call_is_answered_with_what_to_do(
    own: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    found = call(capsys, "mutieren", own, *options)
    assert found.code == 2
    assert message in found.err


def test_a_folder_without_anything_to_change_is_told(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own / "eigene.yaml").write_text(
        "quellen:\n  - {id: eigene, titel: Eigene, art: sonstige}\n", encoding="utf-8"
    )
    found = call(capsys, "mutieren", own)
    assert found.code == 2


MUTANT = Mutant("zahl", "regeln:x", "in der Regel „x“ etwas geändert", (), Location("a.yaml", 7))
OUTCOME = Outcome(
    (
        Fate(MUTANT, "a.feature::x", 1),
        Fate(Mutant("zahl", "regeln:y", "etwas geändert", ())),
        Fate(MUTANT, equivalent=True),
        Fate(MUTANT, reason="Gewollt."),
    ),
    12,
    proved=True,
)


def test_the_report_names_everything_once() -> None:
    assert text.render(mutation_document(OUTCOME)).split("\n\n")[1:] == [
        "Bemerkte Änderungen: 1 von 3 (33,3 %)\nNicht bemerkt: 1\nMit Begründung nicht bemerkt: 1\n"
        "Nachweislich ohne Wirkung: 1\nBeispiele: 12",
        "Was noch kein Beispiel merkt\n----------------------------",
        "",
        "   – Wird etwas geändert, schlägt kein Beispiel fehl.\n"
        "     · Ein Beispiel, das fehlschlagen würde, wurde nicht gefunden.",
        "Was aus gutem Grund keines merkt\n--------------------------------",
        "– Wird in der Regel „x“ etwas geändert, schlägt kein Beispiel fehl. (a.yaml:7:0)\n"
        "  · Grund: Gewollt.",
        "Was nachweislich nichts bewirkt\n-------------------------------",
        "– Wird in der Regel „x“ etwas geändert, bleibt jeder Plan gleich. (a.yaml:7:0)\n",
    ]
    clean = Outcome(OUTCOME.fates[:1], 1, proved=True)
    assert "Jede Änderung, die etwas bewirkt" in text.render(mutation_document(clean))
    assert clean.score == Fraction(1)


def test_json_holds_every_change_with_its_fate() -> None:
    found = json.loads(mutation_json(OUTCOME))
    assert found["zusammenfassung"] == {
        "veraenderungen": 4,
        "bemerkt": 1,
        "nicht_bemerkt": 1,
        "begruendet": 1,
        "gleichwertig": 1,
        "gleichwertig_geprueft": True,
        "beispiele": 12,
        "anteil": 0.333333,
    }
    assert [f["ergebnis"] for f in found["veraenderungen"]] == [
        "bemerkt",
        "nicht_bemerkt",
        "gleichwertig",
        "begruendet",
    ]
    assert found["veraenderungen"][0]["ort"] == {"datei": "a.yaml", "zeile": 7}
    assert found["veraenderungen"][1]["ort"] is None
