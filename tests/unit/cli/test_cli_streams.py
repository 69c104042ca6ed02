from __future__ import annotations

import contextlib
import io
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from cli_call import COMMAND, call, environment, run, shell, small, start, started

from ikz_rules import Problem
from ikz_rules.cli.console import Console

EVIL = 'name: "\\e[31m[x](http://y) \\u009b"\nkommunen: [{name: "Ä\\u202e"}]\n'


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "env",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_output_is_utf8_whatever_the_locale(env: dict[str, str], tmp_path: Path) -> None:
    found = start("katalog", "0", env=env)
    assert (found.code, found.err) == (0, "")
    assert "Grundlagen für Kooperation schaffen" in found.out
    missing = start("empfehlen", tmp_path / "fehlt.yaml", env=env)
    assert missing.code == 2
    assert "Prüfen Sie" in missing.err


@pytest.mark.unmeasured
def test_names_with_umlauts_are_read_and_named_in_a_c_locale(tmp_path: Path) -> None:
    found = start("pruefen", small(tmp_path, "Zschörlau.yaml"), env={"LC_ALL": "C"})
    assert found.code == 0
    assert "Zschörlau.yaml: in Ordnung" in found.out


@pytest.mark.unmeasured
def test_a_reader_who_has_seen_enough_is_no_mistake(tmp_path: Path) -> None:
    for words in (["katalog", "--format", "json"], ["empfehlen", str(small(tmp_path))]):
        process = started(*words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait() == 0


@pytest.mark.unmeasured
def test_a_closed_pipe_does_not_hide_that_an_input_was_wrong(tmp_path: Path) -> None:
    bad = small(tmp_path, "falsch.yaml", "name: X\n")
    words = ["empfehlen", str(small(tmp_path)), str(bad)]
    process = started(*words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert b"falsch.yaml:1:1: [pflichtangabe]" in process.stderr.read()
    process.stderr.close()
    assert process.wait() == 2


@pytest.mark.unmeasured
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_and_is_exit_code_2() -> None:
    with Path("/dev/full").open("wb") as full:
        found = run([*COMMAND, "katalog"], stdout=full)
    assert found.returncode == 2
    said = found.stderr.decode()
    assert said.startswith("[ausgabe] Die Ausgabe ließ sich nicht schreiben (")
    assert said.count("\n") == 1


@pytest.mark.unmeasured
def test_closed_streams_are_no_traceback() -> None:
    for closing, code in ((">&-", 2), ("2>&- >/dev/null", 0), (">&- 2>&-", 2)):
        found = shell(f"katalog {closing}")
        assert found.returncode == code, closing
        assert b"Traceback" not in found.stderr + found.stdout


@pytest.mark.unmeasured
def test_reading_from_a_closed_standard_input_is_a_mistake_of_the_call() -> None:
    found = shell("empfehlen - <&-")
    assert found.returncode == 2
    assert b"Traceback" not in found.stderr
    assert found.stderr.count(b"\n") == 1


def on_terminal(*argv: str, **env: str) -> str:
    """Run a call whose standard output is a terminal; return what it shows."""
    ours, theirs = pty.openpty()
    process = started(*argv, stdout=theirs, stdin=theirs, env=environment(**env))
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # the system's way of saying that nothing follows
        while chunk := os.read(ours, 65536):
            shown += chunk
    process.wait()
    os.close(ours)
    return shown.decode("utf-8")


@pytest.mark.unmeasured
def test_a_terminal_gets_colours_unless_someone_switched_them_off(tmp_path: Path) -> None:
    path = str(small(tmp_path))
    for words in (["katalog"], ["katalog", "0"], ["empfehlen", path], ["regel", "S1"]):
        assert "\x1b[1m" in on_terminal(*words, TERM="xterm")
    assert "\x1b" not in on_terminal("katalog", TERM="xterm", NO_COLOR="1")
    assert "\x1b[1m" in on_terminal("katalog", TERM="xterm", NO_COLOR="")
    assert "\x1b" not in on_terminal("katalog", TERM="dumb")


@pytest.mark.unmeasured
def test_a_pipe_and_a_file_stay_plain(tmp_path: Path) -> None:
    path = small(tmp_path)
    assert "\x1b" not in start("empfehlen", path, env={"TERM": "xterm"}).out
    target = tmp_path / "plan.txt"
    on_terminal("empfehlen", str(path), "-o", str(target), TERM="xterm")
    assert "\x1b" not in target.read_text(encoding="utf-8")
    on_terminal("katalog", "-o", str(target), TERM="xterm")
    assert "\x1b" not in target.read_text(encoding="utf-8")


@pytest.mark.unmeasured
@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_names_from_the_input_never_steer_the_terminal(form: str, tmp_path: Path) -> None:
    path = small(tmp_path, content=EVIL)
    shown = on_terminal("empfehlen", str(path), "--format", form, TERM="xterm")
    for sign in ("\x1b[31m", "\x9b", "\u202e"):
        assert sign not in shown


def test_file_names_never_steer_the_terminal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = small(tmp_path, "a\x1b[31m\n.yaml")
    assert "\x1b" not in call(capsys, "pruefen", path).out
    found = call(capsys, "empfehlen", tmp_path / "b\x1b[31m\n.yaml")
    assert "\x1b" not in found.err
    assert found.err.count("\n") == 1


def test_a_stream_that_is_no_file_is_written_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    console = Console()
    console.write("ä")
    console.tell([Problem("x", "ö")])
    assert (out.getvalue(), err.getvalue()) == ("ä", "[x] ö\n")
    assert not console.colour


class Broken(io.StringIO):
    """A stream that fails on each write."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error
        self.writes = 0

    def write(self, text: str, /) -> int:
        del text
        self.writes += 1
        raise self.error


def test_a_closed_pipe_is_not_written_to_again(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Broken(BrokenPipeError())
    monkeypatch.setattr(sys, "stdout", stream)
    console = Console()
    console.write("a")
    console.write("b")
    assert stream.writes == 1
    assert not console.failed()


def test_a_failure_without_a_reason_is_one_of_the_system(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", Broken(OSError()))
    console = Console()
    console.write("a")
    console.write("b")
    assert console.failed()
    assert "(Fehler des Systems)" in capsys.readouterr().err


def test_complaints_that_nobody_can_read_are_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Broken(BrokenPipeError()))
    Console().tell([Problem("x", "y")])


def test_streams_that_do_not_exist_are_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    console = Console()
    assert not console.colour
    console.write("a")
    console.tell([Problem("x", "y")])
    assert console.failed()


def test_a_broken_file_leads_nowhere_from_then_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "x").open("w", encoding="utf-8") as file:
        stream = Broken(BrokenPipeError())
        monkeypatch.setattr(stream, "fileno", file.fileno)
        monkeypatch.setattr(sys, "stdout", stream)
        Console().write("a")
        file.write("b")
    assert (tmp_path / "x").read_bytes() == b""


@pytest.mark.parametrize("command", ["empfehlen", "pruefen"])
def test_no_standard_input_is_told(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    found = call(capsys, command, "-")
    assert (found.code, found.out) == (2, "")
    assert found.err == (
        "[aufruf] Die Standardeingabe ist geschlossen. Nennen Sie stattdessen eine Datei.\n"
    )


def test_a_terminal_that_shows_colours_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert Console().colour
    monkeypatch.setenv("NO_COLOR", "1")
    assert not Console().colour
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not Console().colour
