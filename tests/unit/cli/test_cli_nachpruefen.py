from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cli_call import call, fed, small

if TYPE_CHECKING:
    Capture = pytest.CaptureFixture[str]

ROOT = Path(__file__).resolve().parents[3]
OVERLAY = ROOT / "beispiele" / "zusatz-thueringen"
CONFIRMED = (
    "Der Plan ist bestätigt: Aus denselben Angaben entsteht derselbe Plan, und jede seiner "
    "Begründungen gilt."
)


@pytest.fixture
def plan(tmp_path: Path, capsys: Capture) -> Path:
    """Return a plan for the small Verbundraum beside it."""
    path = tmp_path / "plan.json"
    assert call(capsys, "empfehlen", small(tmp_path), "--format", "json", "-o", path).code == 0
    return path


def test_a_plan_is_confirmed_by_its_file(plan: Path, tmp_path: Path, capsys: Capture) -> None:
    found = call(capsys, "nachpruefen", plan, tmp_path / "tal.yaml", "--laenge", "kurz")
    assert (found.code, found.err) == (0, "")
    assert " ".join(found.out.split()).endswith(CONFIRMED)
    long = call(capsys, "nachpruefen", plan, tmp_path / "tal.yaml", "--laenge", "lang").out
    assert "Rechenwege" in long
    assert "Begründungen" in long
    told = json.loads(
        call(capsys, "nachpruefen", plan, tmp_path / "tal.yaml", "--format", "json").out
    )
    assert (told["satz"], told["daten"]["bestaetigt"]) == (CONFIRMED, True)


def test_a_changed_plan_and_a_changed_file_are_findings(
    plan: Path, tmp_path: Path, capsys: Capture
) -> None:
    text = plan.read_text("utf-8")
    (tmp_path / "anders.json").write_text(text.replace('"rang": 1,', '"rang": 9,'), "utf-8")
    found = call(
        capsys, "nachpruefen", tmp_path / "anders.json", tmp_path / "tal.yaml", "--laenge", "lang"
    )
    assert (found.code, found.err) == (1, "")
    assert "rang: 9 statt 1" in found.out
    swapped = call(capsys, "nachpruefen", tmp_path / "tal.yaml", plan)
    assert swapped.code == 2
    assert [line.split("] ")[1].split(".")[0] for line in swapped.err.splitlines()] == [
        "Das ist ein Maßnahmenplan, keine Beschreibung eines Verbundraums",
        "Diese Datei ist kein Plan im Format JSON",
    ]
    other = small(tmp_path, "mehr.yaml", "name: Tal\nkommunen: [{name: Adorf}]\n")
    found = call(capsys, "nachpruefen", plan, other, "--format", "markdown")
    assert (found.code, found.err) == (1, "")
    assert "seine Angaben zum Verbundraum weichen ab" in found.out


def test_mistakes_of_both_files_are_told_at_once(
    plan: Path, tmp_path: Path, capsys: Capture
) -> None:
    text = plan.read_text("utf-8")
    plan.write_text(text[: len(text) // 2], "utf-8")
    wrong = small(tmp_path, "falsch.yaml", "name: Tal\nkommunen: [{nam: Adorf}]\n")
    found = call(capsys, "nachpruefen", plan, wrong)
    assert (found.code, found.out) == (2, "")
    assert f"{plan}:" in found.err
    assert f"{wrong}:" in found.err


def test_files_in_the_wrong_order_are_told_so(plan: Path, tmp_path: Path, capsys: Capture) -> None:
    found = call(capsys, "nachpruefen", tmp_path / "tal.yaml", plan)
    assert found.code == 2
    assert "[kein-plan]" in found.err


def test_a_plan_with_own_rules_needs_them(tmp_path: Path, capsys: Capture) -> None:
    facts, rules = OVERLAY / "verbundraum.yaml", OVERLAY / "regeln"
    plan = tmp_path / "plan.json"
    assert (
        call(capsys, *("empfehlen", facts, "--regeln", rules, "--format", "json", "-o", plan)).code
        == 0
    )
    assert call(capsys, "nachpruefen", plan, facts, "--regeln", rules).code == 0
    found = call(capsys, "nachpruefen", plan, facts)
    assert (found.code, found.out) == (2, "")
    assert f"{plan}: [plan-anderes-regelwerk]" in found.err
    found = call(capsys, "nachpruefen", plan, small(tmp_path))
    assert found.code == 1
    assert "anderen Regelwerk" in found.out


def test_either_file_may_come_from_standard_input(
    plan: Path, tmp_path: Path, capsys: Capture
) -> None:
    facts = tmp_path / "tal.yaml"
    assert fed(capsys, plan.read_bytes(), "nachpruefen", "-", facts).code == 0
    assert fed(capsys, facts.read_bytes(), "nachpruefen", plan, "-").code == 0
    assert call(capsys, "nachpruefen", "-", "-").code == 2


def test_the_answer_is_never_written_over_an_input(
    plan: Path, tmp_path: Path, capsys: Capture
) -> None:
    before = plan.read_bytes()
    found = call(capsys, "nachpruefen", plan, tmp_path / "tal.yaml", "-o", plan)
    assert found.code == 2
    assert plan.read_bytes() == before
