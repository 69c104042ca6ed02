from __future__ import annotations

import gc
import importlib
import re
import sys
from typing import TYPE_CHECKING

import pytest
from cli_call import call, run, small, start

from ikz_rules import EngineError, PrerequisiteCycleError, Problem
from ikz_rules.cli import interruption, main
from ikz_rules.cli.arguments import parse
from ikz_rules.cli.command_list import COMMANDS
from ikz_rules.cli.parser import german

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

NAMES = [
    *("empfehlen", "fahrplan", "katalog", "fragebogen", "schema"),
    *("warum", "warum-nicht", "was-waere-wenn", "wie-erreiche-ich"),
    *("aussicht", "offene-fragen", "befragen", "nachpruefen"),
    *("pruefen", "regel", "neu", "vergleichen"),
    *("saetze", "testen", "mutieren", "nachweis"),
]
ENGLISH = re.compile(r"\b(usage|options|optional|arguments|show this|error|required|invalid)\b")


@pytest.mark.parametrize("option", ["-h", "--hilfe", "--help"])
def test_help_is_german_and_lists_every_command(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = call(capsys, option)
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Aufruf: ikz-rules BEFEHL …\n")
    assert [line.split()[0] for line in found.out.splitlines() if line.startswith("  ")][
        : len(NAMES)
    ] == NAMES
    assert not ENGLISH.search(found.out)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("option", ["-h", "--hilfe", "--help"])
def test_every_command_has_german_help(
    name: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = call(capsys, name, option)
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(f"Aufruf: ikz-rules {name} ")
    assert "Optionen:" in found.out
    assert "--regeln ORDNER" in found.out
    assert not ENGLISH.search(found.out)


def test_every_command_has_a_module_of_its_own() -> None:
    assert [command.name for command in COMMANDS] == NAMES
    for name in NAMES:
        assert callable(
            importlib.import_module(f"ikz_rules.cli.commands.{name.replace(chr(45), chr(95))}").run
        )


def test_the_version_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    found = call(capsys, "--version")
    assert found.code == 0
    assert found.out.startswith("ikz-rules ")


def test_the_version_of_what_is_not_installed_is_not_invented(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    metadata = importlib.import_module("importlib.metadata")

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert call(capsys, "--version").out == "ikz-rules (nicht installiert)\n"
    monkeypatch.setattr(metadata, "version", lambda _: "1.2.3")
    assert call(capsys, "--version").out == "ikz-rules 1.2.3\n"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "[aufruf] Es fehlt der Befehl. Alle Befehle zeigt „ikz-rules --hilfe“."),
        (["empfelen"], "[aufruf] Den Befehl „empfelen“ gibt es nicht. Meinten Sie „empfehlen“?"),
        (["xyz"], "[aufruf] Den Befehl „xyz“ gibt es nicht. Alle Befehle zeigt „ikz-rules --hil"),
        (["empfehlen"], "[aufruf] Es fehlt: DATEI. Hilfe: „ikz-rules empfehlen --hilfe“."),
        (["regel"], "[aufruf] Es fehlt: KENNUNG. Hilfe: „ikz-rules regel --hilfe“."),
        (
            ["empfehlen", "--fromat", "json", "a"],
            "[aufruf] Die Option „--fromat“ gibt es hier nicht. Meinten Sie „--format“?",
        ),
        (["--regln", "x"], "[aufruf] Die Option „--regln“ gibt es hier nicht. Meinten Sie „--reg"),
        (
            ["katalog", "-x"],
            "[aufruf] Die Option „-x“ gibt es hier nicht. Alle Optionen zeigt „ikz-rules katalog -",
        ),
        (["katalog", "--form=json"], "[aufruf] Die Option „--form“ gibt es hier nicht. Meinten S"),
        (["katalog", "1.1", "2"], "[aufruf] Mit „2“ kann dieser Befehl nichts anfangen. Hilfe: "),
        (["katalog", "--format"], "[aufruf] Hinter „--format“ fehlt ein Wert. Hilfe: „ikz-rules"),
        (["katalog", "-o"], "[aufruf] Hinter „-o oder --ausgabe“ fehlt ein Wert. Hilfe: „ikz-rul"),
        (["--version=3"], "[aufruf] Die Option „--version“ braucht keinen Wert. Hilfe: „ikz-rule"),
        (
            ["katalog", "--format", "jsno"],
            "[aufruf] Das Format „jsno“ gibt es hier nicht. Meinten Sie „json“?",
        ),
        (
            ["fragebogen", "--format", "markdown"],
            "[aufruf] Das Format „markdown“ gibt es hier nicht. Möglich sind: yaml, json.",
        ),
        (["schema", "regel"], "[aufruf] Das Schema „regel“ gibt es hier nicht. Meinten Sie „rege"),
        (["--", "katalog"], "[aufruf] Die Option „--“ gibt es hier nicht. Alle Optionen zeigt „ik"),
    ],
)
def test_a_wrong_call_is_one_german_line_with_a_remedy(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = call(capsys, *argv)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(said)
    assert found.err.count("\n") == 1
    assert not ENGLISH.search(found.err)


def test_what_argparse_may_say_one_day_is_german_too() -> None:
    assert german("argument --x: expected at least one argument") == "Hinter „--x“ fehlt ein Wert."
    assert german("something new") == "Dieser Aufruf ist nicht vollständig oder nicht richtig."


def parsed(*argv: str) -> Namespace:
    found = parse(argv)
    assert not isinstance(found, str)
    return found


def test_options_may_stand_anywhere() -> None:
    found = parsed("--regeln", "a", "empfehlen", "x", "--format", "json", "y", "--regeln", "b")
    assert found.dateien == ["x", "y"]
    assert found.regeln == ["a", "b"]
    assert found.format == "json"
    assert parsed("--regeln=a", "katalog", "--format=json", "1.2").nr == "1.2"


def test_after_two_dashes_everything_is_a_name() -> None:
    assert parsed("empfehlen", "--", "-x", "--hilfe").dateien == ["-x", "--hilfe"]


def test_a_dash_is_a_name_and_no_option() -> None:
    found = parsed("empfehlen", "-", "-o", "-")
    assert (found.dateien, found.ausgabe) == (["-"], "-")


def run_raising(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    module = importlib.import_module("ikz_rules.cli.commands.katalog")

    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(module, "run", fail)


def test_an_interrupt_ends_quietly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run_raising(monkeypatch, KeyboardInterrupt())
    found = call(capsys, "katalog")
    assert (found.code, found.out, found.err) == (130, "", "")


def test_our_own_fault_is_one_german_line_and_exit_code_3(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("IKZ_DEBUG", raising=False)
    run_raising(monkeypatch, KeyError("geheime Angabe"))
    found = call(capsys, "katalog")
    assert (found.code, found.out) == (3, "")
    assert found.err.startswith("[interner-fehler] Das hätte nicht geschehen dürfen (KeyError).")
    assert "Bitte melden Sie es" in found.err
    assert "geheime Angabe" not in found.err
    assert found.err.count("\n") == 1


def test_for_developers_a_fault_shows_where_it_happened(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IKZ_DEBUG", "1")
    run_raising(monkeypatch, KeyError("x"))
    found = call(capsys, "katalog")
    assert found.code == 3
    assert "Traceback" in found.err
    assert "KeyError: 'x'" in found.err


def test_a_failed_engine_is_our_fault_but_a_wrong_order_is_not(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run_raising(monkeypatch, EngineError(Problem("motor", "Kaputt.")))
    assert call(capsys, "katalog").code == 3
    run_raising(monkeypatch, PrerequisiteCycleError(Problem("kreis", "Im Kreis.")))
    found = call(capsys, "katalog")
    assert (found.code, found.err) == (2, "[kreis] Im Kreis.\n")


def test_the_module_can_be_run(tmp_path: Path) -> None:
    found = start("pruefen", small(tmp_path))
    assert (found.code, found.err) == (0, "")
    assert found.out.endswith("tal.yaml: in Ordnung (2 Kommunen, 0 Aufgaben).\n")


def test_without_arguments_the_words_of_the_shell_count(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["ikz-rules", "regel", "S1"])
    before = gc.get_threshold()
    monkeypatch.setattr(interruption, "listen", lambda: None)
    try:
        assert main() == 0
        assert gc.get_threshold()[0] > before[0]
    finally:
        gc.set_threshold(*before)
    assert capsys.readouterr().out.startswith("Ausgangsszenario S1")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from ikz_rules.cli import main; main(['--hilfe']); main(['katalog', '-h']);"
        "heavy = {'pydantic', 'yaml', 'networkx', 'pytest'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    found = run([sys.executable, "-c", code])
    assert found.returncode == 0, found.stderr


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ("befragen", '"ikz-rules['),
        ("wie-erreiche-ich", '"ikz-rules['),
        ("neu", "kita-gemeinsam"),
    ],
)
def test_what_people_copy_from_help_is_never_cut_at_a_hyphen(
    name: str, copied: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for columns in range(60, 110):
        monkeypatch.setenv("COLUMNS", str(columns))
        assert copied in " ".join(call(capsys, name, "--hilfe").out.split())


def test_beginning_leaves_the_encoding_of_the_file_to_the_program(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Some shells write what is redirected with > in UTF-16, which is then refused."""
    assert "ikz-rules fragebogen -o verbundraum.yaml" in call(capsys, "--hilfe").out


def test_help_says_all_that_can_be_shown_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    told = " ".join(call(capsys, "regel", "--hilfe").out.split())
    for kind in ("Regel", "Merkmals", "Maßnahme", "Angabe", "Kennzahl", "Schwellenwerts"):
        assert kind in told
