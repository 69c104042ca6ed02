"""An interview as people meet it, behind a pseudo-terminal."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from terminal_call import ESCAPES, Somebody

from ikz_rules import read_verbundraum, recommend
from ikz_rules.cli.commands import befragen
from ikz_rules.cli.console import Console
from ikz_rules.interview.dialog import Closed
from ikz_rules.interview.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = {"NO_COLOR": "1"}
AGAIN = pytest.param(PLAIN, marks=pytest.mark.lang)
"""Nothing but text, as ``TERM=dumb`` has it, too."""
RICH = pytest.param({}, marks=pytest.mark.unmeasured)
pytestmark = pytest.mark.processes
TASKS = "Welche Aufgaben wollen Sie gemeinsam angehen?"
SMALL = "format: 1\nname: Tal\nkommunen:\n  - name: Adorf\n  - name: Bedorf\n"


def opened(folder: Path, **env: str) -> Somebody:
    """Begin a new interview and answer its first questions."""
    somebody = Somebody(folder, "befragen", **env)
    somebody.sees("Wie heißt der Verbundraum?")
    somebody.enter("Oberes Tal")
    somebody.sees("Welche Kommunen gehören dazu?")
    somebody.enter("Adorf, Bedorf")
    somebody.sees("In welche Datei soll das? [oberes-tal.yaml]")
    somebody.enter("")
    somebody.sees("Gespeichert in oberes-tal.yaml")
    return somebody


@pytest.mark.parametrize("env", [RICH, AGAIN, {"TERM": "dumb"}], ids=["xterm", "no_color", "dumb"])
def test_a_whole_interview_ends_in_a_file_and_a_plan(tmp_path: Path, env: dict[str, str]) -> None:
    with opened(tmp_path, **env) as somebody:
        somebody.reaches(TASKS)
        somebody.enter("Vergabestelle, Archiv")
        somebody.sees("Notiert: Vergabestelle, Archiv.")
        somebody.sees("Neu im Plan: Maßnahme ")
        while somebody.waits("Frage ", "Alles Weitere"):
            somebody.sees("Antwort:")
            somebody.enter("weiß nicht")
        somebody.sees("Alles Weitere kann am Plan nichts mehr ändern.")
        somebody.sees("Ganzer Plan: ikz-rules empfehlen oberes-tal.yaml")
        assert somebody.ended() == 0
    found = read_verbundraum(tmp_path / "oberes-tal.yaml")
    assert [a.name for a in found.aufgaben or ()] == ["Vergabestelle", "Archiv"]
    assert recommend(found).massnahmen
    assert [path.name for path in tmp_path.iterdir()] == ["oberes-tal.yaml"]


@pytest.mark.unmeasured
def test_wrong_then_right_and_back(tmp_path: Path) -> None:
    (tmp_path / "tal.yaml").write_text(SMALL, "utf-8")
    with Somebody(tmp_path, "befragen", "tal.yaml", **PLAIN) as somebody:
        somebody.reaches(TASKS)
        somebody.enter("Vergabestelle")
        somebody.types("ja;vielleicht")
        somebody.sees("Das passt nicht: ")
        somebody.sees("Antwort:")
        somebody.enter("weiß nicht")
        somebody.sees("Gut, das bleibt offen.")
        somebody.types("zurück", "zurück")
        somebody.sees("Bisher: Vergabestelle.")
        somebody.sees("Antwort:")
        somebody.enter("Archiv")
        somebody.sees("Notiert: Archiv.")
        somebody.types("ende")
        somebody.sees("Alle Antworten sind gespeichert.")
        somebody.sees("Weiter fragen: ikz-rules befragen tal.yaml")
        assert somebody.ended() == 0
    found = read_verbundraum(tmp_path / "tal.yaml")
    assert [a.name for a in found.aufgaben or ()] == ["Archiv"]


@pytest.mark.parametrize("env", [{}, AGAIN], ids=["xterm", "no_color"])
@pytest.mark.parametrize(
    "key",
    [
        "\x04",
        *(pytest.param(key, marks=pytest.mark.unmeasured) for key in ("\x03", "close", "signal")),
    ],
)
def test_whoever_leaves_in_the_middle_loses_nothing(
    tmp_path: Path, key: str, env: dict[str, str]
) -> None:
    with opened(tmp_path, **env) as somebody:
        somebody.reaches(TASKS)
        somebody.enter("Vergabestelle")
        somebody.sees("Frage ")
        somebody.sees("Antwort:")
        if key == "close":
            somebody.close()
        elif key == "signal":
            somebody.interrupt()
        else:
            somebody.press(key)
        assert somebody.ended() in ({0, 2} if key == "close" else {0})
    found = read_verbundraum(tmp_path / "oberes-tal.yaml")
    assert [a.name for a in found.aufgaben or ()] == ["Vergabestelle"]
    assert [path.name for path in tmp_path.iterdir()] == ["oberes-tal.yaml"]


@pytest.mark.unmeasured
def test_resuming_goes_on_where_it_stopped(tmp_path: Path) -> None:
    (tmp_path / "tal.yaml").write_text(f"# von Hand\n{SMALL}", "utf-8")
    with Somebody(tmp_path, "befragen", "tal.yaml", **PLAIN) as somebody:
        somebody.sees("das Bisherige bleibt als tal.yaml.sicherung.")
        somebody.types("weiß nicht", "weiß nicht", "ende")
        assert somebody.ended() == 0
    first = somebody.text
    assert (tmp_path / "tal.yaml.sicherung").read_text("utf-8") == f"# von Hand\n{SMALL}"
    with Somebody(tmp_path, "befragen", "tal.yaml", **PLAIN) as somebody:
        somebody.types("ende")
        assert somebody.ended() == 0
    third = first.split("Frage 3 ")[1].splitlines()[1]
    assert third == somebody.text.split("Frage 1 ")[1].splitlines()[1]
    assert "sicherung" not in somebody.text
    assert first.split("Frage 1 ")[1].splitlines()[1] not in somebody.text


@pytest.mark.unmeasured
@pytest.mark.parametrize("env", [PLAIN, {"TERM": "dumb"}], ids=["no_color", "dumb"])
def test_where_colours_are_unwanted_nothing_but_text_is_sent(
    tmp_path: Path, env: dict[str, str]
) -> None:
    with opened(tmp_path, **env) as somebody:
        somebody.types("keine", "?")
        somebody.sees("Antwort:")
        somebody.enter("ende")
        assert somebody.ended() == 0
    assert not ESCAPES.search(somebody.shown)
    assert "\x1b" not in somebody.shown


def test_every_version_that_was_written_by_hand_is_kept(tmp_path: Path) -> None:
    (tmp_path / "tal.yaml").write_text(f"# neu\n{SMALL}", "utf-8")
    (tmp_path / "tal.yaml.sicherung").write_text("# alt", "utf-8")
    with Somebody(tmp_path, "befragen", "tal.yaml", **PLAIN) as somebody:
        somebody.sees("das Bisherige bleibt als tal.yaml.sicherung-2.")
        somebody.types("keine", "ende")
        assert somebody.ended() == 0
    assert (tmp_path / "tal.yaml.sicherung").read_text("utf-8") == "# alt"
    assert (tmp_path / "tal.yaml.sicherung-2").read_text("utf-8") == f"# neu\n{SMALL}"


def test_an_answer_that_cannot_be_saved_is_told_so(tmp_path: Path) -> None:
    with opened(tmp_path, **PLAIN) as somebody:
        somebody.types("keine")
        somebody.sees("Frage ")
        shutil.rmtree(tmp_path)
        somebody.enter("weiß nicht")
        somebody.sees("Ihre letzte Antwort ist deshalb nicht gespeichert, alle davor schon.")
        assert somebody.ended() == 2


def test_a_terminal_that_is_gone_is_neither_asked_nor_written_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delattr(signal, "SIGHUP", raising=False)
    sent: list[str] = []
    terminal = Terminal(sent.append)
    terminal.show(["da"])
    terminal.gone = True
    terminal.show(["weg"])
    with pytest.raises(Closed):
        terminal.ask("Was?")
    assert sent == ["da\n"]


def test_a_terminal_that_breaks_while_asking_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delattr(signal, "SIGHUP", raising=False)
    terminal = Terminal(lambda _: None)

    def broken(_: str) -> str:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(terminal, "_line", broken)
    with pytest.raises(Closed):
        terminal.ask("Was?")
    assert terminal.gone


def test_a_terminal_closed_while_something_is_saved_lets_it_finish(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delattr(signal, "SIGHUP", raising=False)
    terminal = Terminal(lambda _: None)
    terminal._hang_up(1, None)
    assert terminal.gone
    with pytest.raises(Closed):
        terminal.ask("Was?")


def test_a_terminal_closed_while_asking_ends_the_question(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delattr(signal, "SIGHUP", raising=False)
    terminal = Terminal(lambda _: None)
    monkeypatch.setattr(terminal, "_line", lambda _: terminal._hang_up(1, None))
    with pytest.raises(Closed):
        terminal.ask("Was?")
    assert terminal.gone


def test_nothing_is_announced_of_a_file_that_stays_as_it_is() -> None:
    assert befragen._File("tal.yaml", Console()).notice() == []


def test_leaving_before_anything_is_known_is_no_mistake(tmp_path: Path) -> None:
    with Somebody(tmp_path, "befragen", **PLAIN) as somebody:
        somebody.sees("Wie heißt der Verbundraum?")
        somebody.press("\x04")
        somebody.sees("Bis hierher war noch nichts zu speichern.")
        assert somebody.ended() == 0
    assert not list(tmp_path.iterdir())


def test_the_file_name_must_be_free_and_its_folder_there(tmp_path: Path) -> None:
    (tmp_path / "da.yaml").write_text("x", "utf-8")
    with Somebody(tmp_path, "befragen", **PLAIN) as somebody:
        somebody.sees("Wie heißt der Verbundraum?")
        somebody.enter(" ")
        somebody.sees("Ohne diese Angabe geht es nicht weiter.")
        somebody.enter("Tal")
        somebody.sees("Welche Kommunen")
        somebody.enter("Adorf; Adorf")
        somebody.sees("Zwei Kommunen haben denselben Namen")
        somebody.enter("Adorf; Bedorf")
        somebody.sees("[tal.yaml]")
        somebody.enter("da.yaml")
        somebody.sees("ikz-rules befragen da.yaml")
        somebody.enter("fehlt/x.yaml")
        somebody.sees("Den Ordner fehlt gibt es nicht.")
        somebody.enter("mein tal.yaml")
        somebody.types("ende")
        somebody.sees("ikz-rules empfehlen 'mein tal.yaml'")
        assert somebody.ended() == 0
    assert (tmp_path / "da.yaml").read_text("utf-8") == "x"
    assert read_verbundraum(tmp_path / "mein tal.yaml").name == "Tal"


def test_a_file_that_is_wrong_or_of_another_format_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "tal.yaml").write_text(SMALL.replace("format: 1", "format: 2"), "utf-8")
    with Somebody(tmp_path, "befragen", "tal.yaml", **PLAIN) as somebody:
        somebody.sees("tal.yaml:1:9: [format] ")
        assert somebody.ended() == 2
    with Somebody(tmp_path, "befragen", "fehlt.yaml", **PLAIN) as somebody:
        somebody.sees("fehlt.yaml: [datei-fehlt] ")
        assert somebody.ended() == 2


def test_standard_input_is_no_file_to_note_answers_in(tmp_path: Path) -> None:
    with Somebody(tmp_path, "befragen", "-", **PLAIN) as somebody:
        somebody.sees("[aufruf] Eine Befragung braucht eine Datei")
        assert somebody.ended() == 2


@pytest.mark.unmeasured
def test_a_plan_is_no_file_to_go_on_with(tmp_path: Path) -> None:
    (tmp_path / "tal.yaml").write_text(SMALL, "utf-8")
    plan = recommend(read_verbundraum(tmp_path / "tal.yaml"))
    (tmp_path / "plan.json").write_text(plan.model_dump_json(), "utf-8")
    with Somebody(tmp_path, "befragen", "plan.json", **PLAIN) as somebody:
        somebody.sees("plan.json:1:1: [ist-plan] Das ist ein Maßnahmenplan")
        assert somebody.ended() == 2


def test_a_missing_extra_is_told_kindly(tmp_path: Path) -> None:
    (tmp_path / "prompt_toolkit.py").write_text("raise ImportError", "utf-8")
    (tmp_path / "tal.yaml").write_text(SMALL, "utf-8")
    with Somebody(tmp_path, "befragen", "tal.yaml") as somebody:
        somebody.sees("[extra-fehlt] ")
        somebody.sees("ikz-rules[befragung]")
        assert somebody.ended() == 2


def test_where_nobody_can_answer_the_questionnaire_is_pointed_to(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "ikz_rules", "befragen"],
        input=b"",
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=Somebody.environment(),
    )
    assert found.returncode == 2
    assert found.stderr.decode().startswith("[kein-terminal] ")
    assert "ikz-rules fragebogen" in found.stderr.decode()
