"""``empfehlen`` for many files: every plan arrives, every mistake is told, in any number."""

from __future__ import annotations

import io
import json
import multiprocessing
import os
import signal
import sys
import time
from multiprocessing import active_children
from typing import TYPE_CHECKING

import pytest
from cli_call import SMALL, call, small, start

from ikz_rules import EngineError, FactsError, Location, Problem, load_regelwerk, recommend
from ikz_rules.cli import many_plans, plan_text
from ikz_rules.cli.commands import empfehlen
from ikz_rules.cli.inputs import expanded
from ikz_rules.cli.many_plans import Many
from ikz_rules.reports.text import PLAIN

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules import Massnahmenplan, Regelwerk

# From Python 3.12 on a fork beside other threads is warned of, and pytest may have some.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
Capture = pytest.CaptureFixture[str]
NAMES = ("adorf", "beheim", "cedorf", "demitz")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [small(tmp_path, f"{name}.yaml", SMALL.replace("Tal", name)) for name in NAMES]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


# what comes out


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_processes_change_nothing_in_the_result(
    form: str, capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    words: list[str | Path] = [
        *files,
        small(tmp_path, "falsch.yaml", "name: X\n"),
        "--format",
        form,
    ]
    one = call(capsys, "empfehlen", *words)
    two = call(capsys, "empfehlen", *words, "-n", "2")
    assert one == two
    assert one.code == 2
    assert one.err.count("\n") == 1


def test_a_list_of_plans_is_laid_out_as_one_json_value(capsys: Capture, files: list[Path]) -> None:
    said = call(capsys, "empfehlen", *files, "--format", "json").out
    plans = json.loads(said)
    assert said == json.dumps(plans, ensure_ascii=False, indent=2) + "\n"
    assert plans[1] == json.loads(call(capsys, "empfehlen", files[1], "--format", "json").out)


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_without_any_plan_nothing_is_written(form: str, capsys: Capture, tmp_path: Path) -> None:
    bad = small(tmp_path, "falsch.yaml", "name: X\n")
    found = call(capsys, "empfehlen", bad, tmp_path / "fehlt", "--format", form)
    assert (found.code, found.out, found.err.count("\n")) == (2, "", 2)


def test_several_plans_are_what_each_is_alone(capsys: Capture, files: list[Path]) -> None:
    for form, between in (("text", "\n\n"), ("markdown", "\n")):
        alone = [call(capsys, "empfehlen", file, "--format", form).out for file in files]
        together = call(capsys, "empfehlen", *files, "--format", form).out
        assert together == between.join(alone)


def test_plans_come_one_by_one(monkeypatch: pytest.MonkeyPatch, files: list[Path]) -> None:
    made: list[str] = []

    def work(name: str, regelwerk: Regelwerk) -> str:
        del regelwerk
        made.append(name)
        return name

    texts = Many([str(file) for file in files], work, load_regelwerk(), 1).texts()
    assert next(texts) == (0, made[0])
    assert len(made) == 1
    del monkeypatch


def test_all_plans_go_into_one_file(capsys: Capture, files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "alle.md"
    shown = call(capsys, "empfehlen", *files, "--format", "markdown").out
    found = call(capsys, "empfehlen", *files, "--format", "markdown", "-o", target)
    assert (found.code, found.out, found.err) == (0, "", "")
    assert target.read_text(encoding="utf-8") == shown


def test_the_mistakes_of_all_files_stand_at_the_end_even_if_the_plans_cannot_be_written(
    capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    bad = small(tmp_path, "falsch.yaml", "name: X\n")
    found = call(capsys, "empfehlen", bad, *files, "-o", tmp_path / "nirgends" / "plan.txt")
    assert (found.code, found.out) == (2, "")
    first, second = found.err.splitlines()
    assert "falsch.yaml:1:1: [pflichtangabe]" in first
    assert "[ordner-fehlt]" in second


# a folder for plans


@pytest.mark.parametrize(
    ("form", "ending"), [("text", "txt"), ("json", "json"), ("markdown", "md")]
)
def test_each_plan_goes_into_a_file_named_after_its_input(
    form: str, ending: str, capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    bad = small(tmp_path, "falsch.yaml", "name: X\n")
    folder = tmp_path / "neu" / "plaene"
    found = call(capsys, "empfehlen", *files, bad, "--ordner", folder, "--format", form)
    assert (found.code, found.out, found.err.count("\n")) == (2, "", 1)
    assert sorted(p.name for p in folder.iterdir()) == [f"{name}.{ending}" for name in NAMES]
    for file in files:
        plan = (folder / f"{file.stem}.{ending}").read_text(encoding="utf-8")
        assert plan == call(capsys, "empfehlen", file, "--format", form).out


def test_one_plan_goes_into_a_folder_too(tmp_path: Path) -> None:
    found = start("empfehlen", "-", "--ordner", tmp_path / "plaene", stdin=SMALL.encode())
    assert (found.code, found.out, found.err) == (0, "", "")
    assert [p.name for p in (tmp_path / "plaene").iterdir()] == ["standardeingabe.txt"]


def test_a_folder_without_a_name_is_refused(capsys: Capture, files: list[Path]) -> None:
    found = call(capsys, "empfehlen", files[0], "--ordner", "")
    assert (found.code, found.out) == (2, "")
    assert found.err == "[aufruf] Hinter „--ordner“ fehlt der Name des Ordners. Nennen Sie ihn.\n"


def test_two_inputs_never_share_a_file(capsys: Capture, files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    twin = small(tmp_path / "b", "Adorf.json")
    found = call(capsys, "empfehlen", files[0], twin, "--ordner", tmp_path / "plaene")
    assert (found.code, found.out) == (2, "")
    assert found.err == (
        f"{twin}: [aufruf] Der Plan hieße „Adorf.txt“, wie der zu „{files[0]}“. "
        "Benennen Sie eine der Eingaben um, oder nehmen Sie für jede einen eigenen Ordner.\n"
    )
    assert not (tmp_path / "plaene").exists()


def test_an_input_named_twice_is_no_case_for_another_name(
    capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    again = files[0].parent / "." / ".." / files[0].parent.name / files[0].name
    found = call(capsys, "empfehlen", files[0], again, "--ordner", tmp_path / "plaene")
    assert (found.code, found.out) == (2, "")
    assert found.err == (
        f"{again}: [aufruf] Diese Datei ist zweimal genannt. Nennen Sie sie einmal.\n"
    )
    assert not (tmp_path / "plaene").exists()


def test_no_plan_replaces_an_input(capsys: Capture, tmp_path: Path) -> None:
    content = json.dumps({"name": "Tal", "kommunen": [{"name": "Adorf"}]})
    file = small(tmp_path, "tal.json", content)
    found = call(capsys, "empfehlen", file, "--format", "json", "--ordner", tmp_path)
    assert found.code == 2
    assert f"{file}: [ausgabe-ist-eingabe] Das ist eine der Eingaben." in found.err
    assert file.read_text(encoding="utf-8") == content


def test_a_folder_that_cannot_be_is_told_once(
    capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    for folder in (files[0], tmp_path / "\0"):
        found = call(capsys, "empfehlen", *files[1:], "--ordner", folder)
        assert found.code == 2
        assert found.err.count("\n") == 1
        assert "[nicht-schreibbar] Der Ordner lässt sich nicht anlegen (" in found.err
        assert found.err.endswith("Nennen Sie hinter „--ordner“ einen anderen Ordner.\n")


def test_a_plan_that_cannot_be_written_is_told(
    capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "plaene" / "adorf.txt").mkdir(parents=True)
    found = call(capsys, "empfehlen", *files, "--ordner", tmp_path / "plaene")
    assert found.code == 2
    assert "adorf.txt: [ist-ordner] Das ist ein Ordner, keine Datei. Nennen Sie" in found.err
    assert "„--ordner“" in found.err


def test_a_folder_and_a_file_do_not_go_together(capsys: Capture, files: list[Path]) -> None:
    found = call(capsys, "empfehlen", *files, "--ordner", "plaene", "-o", "plan.txt")
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith("[aufruf] „-o“ und „--ordner“ passen nicht zusammen.")


# names of files


def test_patterns_stand_for_their_files_where_the_shell_left_them(
    capsys: Capture, files: list[Path], tmp_path: Path
) -> None:
    small(tmp_path, "anders.yml")
    found = call(capsys, "empfehlen", tmp_path / "*.yaml", "--format", "json")
    assert [plan["verbundraum"]["name"] for plan in json.loads(found.out)] == list(NAMES)
    assert call(capsys, "empfehlen", tmp_path / "?dorf.yaml").out == (
        call(capsys, "empfehlen", files[0]).out
    )


def test_a_name_that_is_there_is_no_pattern(files: list[Path], tmp_path: Path) -> None:
    odd = small(tmp_path, "[a]dorf.yaml")
    assert expanded([str(odd)]) == [str(odd)]
    assert expanded([str(tmp_path / "[ab]*.yaml")]) == [str(files[0]), str(files[1])]


@pytest.mark.parametrize("name", ["nichts*.yaml", "nichts\0*.yaml"])
def test_a_pattern_without_files_is_a_file_that_is_not_there(
    name: str, capsys: Capture, tmp_path: Path
) -> None:
    found = call(capsys, "empfehlen", tmp_path / name)
    assert (found.code, found.out) == (2, "")
    assert found.err.count("\n") == 1
    assert "Prüfen Sie Name und Ordner." in found.err


def test_standard_input_is_one_of_many(tmp_path: Path, files: list[Path]) -> None:
    found = start("empfehlen", "-", files[0], "-n", "2", "--format", "json", stdin=SMALL.encode())
    assert (found.code, found.err) == (0, "")
    assert [plan["verbundraum"]["name"] for plan in json.loads(found.out)] == ["Tal", "adorf"]
    del tmp_path


# a person waits


def test_who_waits_is_told_how_far_it_has_come(
    monkeypatch: pytest.MonkeyPatch, files: list[Path]
) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr("ikz_rules.cli.progress._EVERY", 0)
    work = plan_text.PlanText("json", PLAIN, single=False)
    many = Many([str(file) for file in files], work, load_regelwerk(), 1, patience=0)
    assert len(list(many.texts())) == 4
    lines = [f"\r\x1b[KPläne: {done} von 4" for done in range(1, 5)]
    assert screen.getvalue() == "".join([*lines, "\r\x1b[K"])


def test_who_does_not_wait_is_told_nothing(
    monkeypatch: pytest.MonkeyPatch, files: list[Path]
) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    work = plan_text.PlanText("json", PLAIN, single=False)
    many = Many([str(file) for file in files], work, load_regelwerk(), 1)
    assert len(list(many.texts())) == 4
    assert screen.getvalue() == ""


def test_plans_on_the_screen_tell_themselves_how_far_it_has_come(
    monkeypatch: pytest.MonkeyPatch, files: list[Path]
) -> None:
    out, err = Terminal(), Terminal()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setattr(empfehlen, "PATIENCE", 0)
    assert empfehlen_main(files) == 0
    assert err.getvalue() == ""
    assert out.getvalue().count("Maßnahmenplan für ") == 4


def empfehlen_main(files: list[Path]) -> int:
    from ikz_rules.cli import main  # noqa: PLC0415 - with the streams that the test has put in

    return main(["empfehlen", *map(str, files)])


# what must not happen


def test_a_fault_of_ours_names_the_file_costs_no_other_and_is_exit_code_3(
    capsys: Capture, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:

    def fails(*given: object, **named: object) -> Massnahmenplan:
        plan: Massnahmenplan = recommend(*given, **named)  # type: ignore[arg-type]
        if plan.verbundraum.name == "beheim":
            raise ZeroDivisionError
        return plan

    monkeypatch.setattr(plan_text, "recommend", fails)
    found = call(capsys, "empfehlen", *files, "--format", "json")
    assert found.code == 3
    assert [plan["verbundraum"]["name"] for plan in json.loads(found.out)] == [
        "adorf",
        "cedorf",
        "demitz",
    ]
    assert found.err.startswith(f"{files[1]}: [interner-fehler] Das hätte nicht geschehen dürfen (")
    assert found.err.count("\n") == 1


@pytest.mark.parametrize("kind", [EngineError, FactsError])
def test_what_has_a_place_keeps_it(kind: type[EngineError | FactsError]) -> None:
    def work(name: str, regelwerk: Regelwerk) -> str:
        del name, regelwerk
        raise kind(Problem("a", "Falsch.", "", Location("b.yaml", 1, 2)))

    many = Many(["a.yaml"], work, load_regelwerk(), 1)
    assert list(many.texts()) == []
    assert [str(problem) for problem in many.problems] == ["b.yaml:1:2: [a] Falsch."]
    assert many.code == (3 if kind is EngineError else 2)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="needs fork")
def test_a_worker_that_dies_is_told_and_nothing_is_half_written(
    capsys: Capture, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = os.getpid()

    def dies(*given: object, **named: object) -> None:
        assert os.getpid() != ours, (given, named)
        os._exit(1)

    monkeypatch.setattr(plan_text, "recommend", dies)
    target = tmp_path / "plan.txt"
    found = call(capsys, "empfehlen", *files, "-n", "2", "-o", target)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(
        "[ausfuehrung] Ein Prozess, der Pläne macht, ist unerwartet zu Ende"
    )
    assert found.err.count("\n") == 1
    assert not target.exists()


def test_a_worker_leaves_ctrl_c_to_its_parent_and_ends_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[object] = []

    class Parent:
        def join(self) -> None:
            done.append("joined")

    monkeypatch.setattr(signal, "signal", lambda *given: done.append(given))
    monkeypatch.setattr(os, "_exit", done.append)
    many_plans._begin()  # in a process without a parent of this kind nothing follows
    signals = [(signal.SIGINT, signal.SIG_IGN), (signal.SIGTERM, signal.SIG_DFL)]
    assert done == signals
    monkeypatch.setattr(multiprocessing, "parent_process", Parent)
    many_plans._follow()
    assert done[2:] == ["joined", 1]


def interrupted() -> None:
    with many_plans._executor(2) as executor:
        assert executor is not None
        assert executor.submit(len, "ab").result() == 2
        executor.submit(time.sleep, 60)  # longer than anybody here waits for a worker
        raise KeyboardInterrupt


def test_whatever_interrupts_a_long_call_its_workers_end_with_it() -> None:
    before = set(active_children())
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    # The pool looks after its workers too, in a thread of its own: who of both saw one end
    # first takes it off the list, which may be a moment later than here.
    latest = time.monotonic() + 10
    while not (gone := set(active_children()) <= before) and time.monotonic() < latest:
        time.sleep(0.01)
    assert gone
