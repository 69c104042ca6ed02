"""Changed rules are tried on the examples, in processes that share the work and end with it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from helfer.plan_beispiel import rules
from ikz_rules.errors import EngineError, QuestionError
from ikz_rules.mutation.entries import mutants
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing import arbeiter, mutanten, mutantenlauf, run_mutants
from ikz_rules.testing.arbeiter import Gruppe

if TYPE_CHECKING:
    from ikz_rules.mutation.outcome import Fate

pytestmark = pytest.mark.processes

RULE = """\
regeln:
  - id: kleine-kommunen
    wenn:
      kommunen:
        mindestens: 2
        mit: {angabe: einwohner, hoechstens: 3000}
    dann: {hinweis: Kleine Kommunen.}
    begruendung: Test.
    quelle: {werk: setzung, stelle: Test}
    setzung: Test.
"""
HEAD = """\
# language: de
Funktionalität: Kleine Kommunen

"""
SCENARIO = """\
  Szenariogrundriss: <fall>
    Angenommen ein Verbundraum mit den Kommunen
      | name   | einwohner |
      | Adorf  | <erste>   |
      | Bedorf | <zweite>  |
      | Cedorf | <dritte>  |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan <ein> Hinweis mit "Kleine Kommunen"

    Beispiele:
      | fall | erste | zweite | dritte | ein |
"""
WEAK = HEAD + SCENARIO + "      | zwei kleine | 3000 | 3000 | 3001 | einen |\n"
STRONG = WEAK + "      | nur eine | 3000 | 3001 | 3001 | keinen |\n"
FOREIGN = (
    HEAD + "  Szenario: Fremd\n    Angenommen ein Verbundraum mit 1 Kommune\n"
    "    Wenn der Maßnahmenplan erstellt wird\n    Dann stimmt alles\n"
)
STEPS = "from pytest_bdd import then\n@then('stimmt alles')\ndef _(ikz_fall): ikz_fall.plan\n"


def quiet(*_: object) -> None:
    return


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "regeln"
    folder.mkdir()
    (folder / "eigene.yaml").write_text(RULE, encoding="utf-8")
    return folder


def features(tmp_path: Path, **files: str) -> Path:
    home = tmp_path / "features"
    home.mkdir()
    for name, text in files.items():
        (home / f"{name}.feature").write_text(text, encoding="utf-8")
    return home


def fates(own: Path, home: Path, processes: int = 1) -> list[Fate]:
    folders = [packaged_rules(), own]
    book = load_regelwerk(*folders)
    chosen = [(n, m) for n, m in enumerate(mutants(book)) if m.entry == "regeln:kleine-kommunen"]
    found, _ = run_mutants(chosen, folders, home, processes, quiet)
    return found


def test_weak_examples_let_through_what_strong_ones_notice(own: Path, tmp_path: Path) -> None:
    home = features(tmp_path, a=WEAK)
    (home / "conftest.py").write_text(STEPS, encoding="utf-8")
    (home / "b.feature").write_text(FOREIGN, encoding="utf-8")
    assert [f.mutant.text for f in fates(own, home, 2) if f.survived] == [
        "in der Regel „kleine-kommunen“ vor „einwohner hoechstens 3.000“ aus „mindestens 2 "
        "Kommunen“ „mindestens 1 Kommune“",
        "in der Regel „kleine-kommunen“ bei „einwohner“ aus „hoechstens 3.000“ „hoechstens 3.001“",
    ]
    (home / "a.feature").write_text(STRONG, encoding="utf-8")
    found = fates(own, home)
    assert [f.mutant.text for f in found if f.survived] == []
    assert {f.killer and f.killer.partition("::")[0] for f in found} == {"a.feature"}
    assert all(f.ran <= 2 for f in found)


def test_examples_have_to_hold_before_anything_is_changed(own: Path, tmp_path: Path) -> None:
    home = features(tmp_path, a=WEAK.replace("3001 | einen", "3001 | keinen"))
    with pytest.raises(QuestionError, match=r"szenario-schlaegt-fehl.*zwei kleine"):
        fates(own, home)


@pytest.mark.unmeasured
def test_wrong_files_and_empty_folders_are_told(own: Path, tmp_path: Path) -> None:
    home = features(tmp_path, a=WEAK, b="kaputt")
    with pytest.raises(QuestionError, match="features-fehlerhaft"):
        fates(own, home)
    for path in home.iterdir():
        path.unlink()
    with pytest.raises(QuestionError, match="nichts-zu-pruefen"):
        fates(own, home)
    with pytest.raises(QuestionError, match="ordner-fehlt"):
        fates(own, tmp_path / "gibtsnicht")


def test_many_failures_are_counted() -> None:
    names = [f"a.feature: Szenario {n}" for n in range(7)]
    assert "und 2 weitere." in str(mutantenlauf._refused("x", "Fehlschlag", names, "features"))


def test_a_process_that_dies_is_a_fault_of_ours() -> None:
    with (
        pytest.raises(EngineError, match="prozess-beendet"),
        Gruppe([sys.executable, "-c", "pass"], 2) as gruppe,
    ):
        gruppe.each(None)


def test_where_not_all_can_be_started_none_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    start = arbeiter._Worker
    started: list[arbeiter._Worker] = []

    def once(command: list[str]) -> arbeiter._Worker:
        if started:
            raise KeyboardInterrupt
        started.append(start(command))
        return started[0]

    monkeypatch.setattr(arbeiter, "_Worker", once)
    with (
        pytest.raises(KeyboardInterrupt),
        Gruppe([sys.executable, "-c", "import time; time.sleep(600)"], 2),
    ):
        raise AssertionError("the second one cannot be started")
    assert started[0]._process.returncode


def test_a_process_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arbeiter, "_PATIENCE", 0.1)
    stubborn = "import time; print('{}', flush=True); time.sleep(600)"
    with Gruppe([sys.executable, "-c", stubborn], 1) as gruppe:
        gruppe.each(None)
        (worker,) = gruppe._workers
    assert worker._process.returncode


def test_ctrl_c_leaves_no_process(own: Path, tmp_path: Path) -> None:
    home = features(tmp_path, a=STRONG)
    command = [sys.executable, "-m", "ikz_rules", "mutieren", str(own), "--features", str(home)]
    source = str(Path(mutanten.__file__).parents[2])
    call = subprocess.Popen(
        [*command, "-n", "2"],
        env={**os.environ, "PYTHONPATH": source},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
    )
    children = _wait(call.pid, 2)
    call.send_signal(signal.SIGINT)
    _, err = call.communicate(timeout=60)
    assert call.returncode == 130
    assert b"Traceback" not in err
    assert _gone(children)


def _gone(children: list[str]) -> bool:
    """One that was just being started ends by itself, when nobody is left to give orders."""
    for _ in range(600):
        if not any(Path(f"/proc/{pid}").exists() for pid in children):
            return True
        time.sleep(0.05)
    return False


def _wait(pid: int, count: int) -> list[str]:
    listing = Path(f"/proc/{pid}/task/{pid}/children")
    for _ in range(600):
        found = listing.read_text("utf-8").split()
        if len(found) == count:
            return found
        time.sleep(0.05)
    raise AssertionError("no processes were started")


def test_a_scenario_that_takes_too_long_has_failed() -> None:
    with pytest.raises(pytest.fail.Exception, match="länger als 1 Sekunden"), mutanten._limited(1):
        time.sleep(5)


def test_without_alarms_scenarios_simply_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "SIGALRM")
    with mutanten._limited(1):
        assert rules()


def test_orders_and_answers_are_lines_of_json() -> None:
    echo = "import sys\nprint('{}', flush=True)\nfor line in sys.stdin: print(line, flush=True)"
    with Gruppe([sys.executable, "-c", echo], 1) as gruppe:
        gruppe.each(None)
        answer = list(gruppe.share([{"a": "ä"}], quiet))
    assert json.dumps(answer) == '[{"a": "\\u00e4"}]'


@pytest.mark.parametrize(
    ("greeting", "code"),
    [
        ({"szenarien": 1, "fehler": ["a.feature:1: kaputt"]}, "features-fehlerhaft"),
        ({"szenarien": 0, "fehler": []}, "nichts-zu-pruefen"),
    ],
)
def test_what_the_processes_find_before_they_begin_is_told(
    greeting: dict[str, Any], code: str
) -> None:
    group: Any = SimpleNamespace(each=lambda _: [greeting])
    with pytest.raises(QuestionError, match=code):
        mutantenlauf._greeted(group, "features")
