"""The example overlay for another Land: its rules, its features, its Verbundraum, all run here."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from ikz_rules import load_regelwerk, read_verbundraum, recommend
from ikz_rules.cli import main
from ikz_rules.rulebook.files import packaged_rules

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "beispiele" / "zusatz-thueringen"
COMMANDS = re.findall(
    r"^ikz-rules (.+)$", (EXAMPLE / "LIESMICH.md").read_text("utf-8"), re.MULTILINE
)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_example_succeeds(
    command: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(shlex.split(command)) == 0
    assert capfd.readouterr().err == ""


def test_the_example_is_checked_tested_and_used() -> None:
    assert {command.split()[0] for command in COMMANDS} == {"pruefen", "testen", "empfehlen"}


def test_every_file_of_the_example_is_explained() -> None:
    told = (EXAMPLE / "LIESMICH.md").read_text("utf-8")
    for path in EXAMPLE.rglob("*.yaml"):
        assert f"`{path.relative_to(EXAMPLE).as_posix()}`" in told


def test_the_example_adds_replaces_and_switches_off() -> None:
    book = load_regelwerk(packaged_rules(), EXAMPLE / "regeln")
    changes = {(c.art, c.eintrag) for c in book.aenderungen}
    assert {
        ("neu", "quellen:thuerkgg"),
        ("neu", "angaben:ansprechperson_ikz"),
        ("neu", "schwellenwerte:ohne_ansprechperson_ab"),
        ("neu", "massnahme:3.7"),
        ("neu", "regeln:ansprechpersonen-fehlen"),
        ("ersetzt", "angaben:kooperationsformen"),
        ("abgeschaltet", "massnahme:3.1"),
        ("abgeschaltet", "regeln:lotsen-nicht-begonnen"),
    } <= changes


def test_only_the_law_is_no_setzung() -> None:
    """What the example says beyond that law's name is marked as our own choice."""
    book = load_regelwerk(packaged_rules(), EXAMPLE / "regeln")
    own = [r for r in book.regeln.values() if r.ordner == "regeln"]
    assert {r.quelle.werk for r in own} == {"thuerkgg", "setzung"}
    assert book.massnahmen["3.7"].quelle.werk == "setzung"
    assert book.schwellenwerte["ohne_ansprechperson_ab"].quelle.werk == "setzung"


def test_the_replaced_entry_differs_in_its_law_only() -> None:
    ours = load_regelwerk(packaged_rules(), EXAMPLE / "regeln").angaben["kooperationsformen"]
    theirs = load_regelwerk().angaben["kooperationsformen"]
    assert ours.allowed == theirs.allowed
    changed = [pair for pair in zip(ours.werte, theirs.werte, strict=True) if len(set(pair)) > 1]
    assert [wert for (wert, _), _ in changed] == ["kommunale_arbeitsgemeinschaft"]


def test_the_verbundraum_of_the_example_gets_its_own_measure() -> None:
    book = load_regelwerk(packaged_rules(), EXAMPLE / "regeln")
    plan = recommend(read_verbundraum(EXAMPLE / "verbundraum.yaml", book), book)
    assert "3.7" in {m.nr for m in plan.massnahmen}
    assert "3.1" not in {m.nr for m in plan.massnahmen}
    assert any("ThürKGG" in h.text for h in plan.hinweise)
