"""Anyone's folder of feature files is checked with one call, and left as it was."""

from __future__ import annotations

import builtins
import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ikz_rules.testing
from ikz_rules.errors import QuestionError, RulebookError
from ikz_rules.testing import run, runner, satzliste
from ikz_rules.testing.bericht import UNWRITTEN
from ikz_rules.testing.satz import Satz

pytestmark = pytest.mark.processes

FEATURE = """# language: de
Funktionalität: Wille ohne Umsetzung

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  @bündel
  Szenario: Der Wille ist da
    Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S2 erkannt
    Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel

  Szenario: Nichts ist bekannt
    Wenn der Maßnahmenplan erstellt wird
    Dann hat die Maßnahme 0 den Modus <MODUS>
"""
GOOD = FEATURE.replace("<MODUS>", "einleiten")
BAD = FEATURE.replace("<MODUS>", "reaktivieren")


def folder(tmp_path: Path, **files: str) -> Path:
    home = tmp_path / "meine features"
    home.mkdir()
    for name, text in files.items():
        (home / f"{name}.feature").write_text(text, encoding="utf-8")
    return home


def left(home: Path) -> set[str]:
    return {path.relative_to(home).as_posix() for path in home.rglob("*")}


@pytest.mark.unmeasured
def test_a_folder_of_nothing_but_features_is_checked_and_left_as_it_was(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home = folder(tmp_path, a=GOOD)
    (home / "test_fremd.py").write_text("def test_x():\n    assert False\n", encoding="utf-8")
    assert run(home) == 0
    out, err = capfd.readouterr()
    assert out.splitlines()[-4:] == [
        "  ✓ Der Wille ist da",
        "  ✓ Nichts ist bekannt",
        "",
        "2 Szenarien: 2 in Ordnung.",
    ]
    assert err == ""
    assert left(home) == {"a.feature", "test_fremd.py"}


@pytest.mark.unmeasured
def test_what_fails_is_told_and_the_rest_is_checked_all_the_same(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = folder(tmp_path, a=BAD, b="kaputt")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --gibtsnicht\n", encoding="utf-8")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--gibtsnicht")
    monkeypatch.chdir(tmp_path)
    assert run("meine features") == 1
    out, _ = capfd.readouterr()
    lines = out.splitlines()
    assert "meine features/a.feature:16: Dann hat die Maßnahme 0 den Modus reaktivieren" in out
    assert "    Erwartet: Die Maßnahme 0 hat den Modus reaktivieren." in lines
    assert "2 Szenarien: 1 in Ordnung, 1 fehlgeschlagen." in lines
    assert "1 Datei ist fehlerhaft." in lines
    assert "[sprache-fehlt]" in out
    assert "Traceback" not in out
    assert left(home) == {"a.feature", "b.feature"}


@pytest.mark.unmeasured
def test_one_file_and_arguments_for_pytest_are_possible(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home = folder(tmp_path, a=BAD)
    assert run(home / "a.feature", ["-m", "bündel"]) == 0
    assert "1 Szenario: 1 in Ordnung." in capfd.readouterr().out


@pytest.mark.unmeasured
def test_own_steps_beside_the_features_work_and_leave_no_bytecode(tmp_path: Path) -> None:
    text = "# language: de\nFunktionalität: F\n  Szenario: S\n    Angenommen x\n    Dann y\n"
    home = folder(tmp_path, a=text)
    (home / "conftest.py").write_text(
        "from pytest_bdd import given, then\n"
        "@given('x')\ndef x(): pass\n@then('y')\ndef y(): pass\n",
        encoding="utf-8",
    )
    assert run(home) == 0
    assert left(home) == {"a.feature", "conftest.py"}


def test_own_rules_lie_on_top(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    home = folder(tmp_path, a=GOOD)
    rules = tmp_path / "eigene regeln"
    rules.mkdir()
    (rules / "a.yaml").write_text("gibtsnicht: []\n", encoding="utf-8")
    with pytest.raises(RulebookError, match=r"\[abschnitt-unbekannt\]"):
        run(home, regeln=[rules])
    assert capfd.readouterr().out == ""  # told once, not by every scenario


@pytest.mark.parametrize(
    ("files", "args", "code"),
    [
        ({}, (), "nichts-zu-pruefen"),
        ({"a": GOOD}, ("-k", "gibtsnicht"), "nichts-zu-pruefen"),
        ({"a": GOOD}, ("--gibtsnicht",), "aufruf"),
    ],
)
def test_a_call_that_checks_nothing_is_never_green(
    tmp_path: Path, files: dict[str, str], args: tuple[str, ...], code: str
) -> None:
    with pytest.raises(QuestionError, match=code):
        run(folder(tmp_path, **files), args)


def test_an_installed_library_is_found_without_help(monkeypatch: pytest.MonkeyPatch) -> None:
    source = str(Path(ikz_rules.__file__).parents[1])
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert runner.environment()["PYTHONPATH"] == source
    monkeypatch.setattr(runner, "_INSTALLED", (Path(source).name,))
    assert "PYTHONPATH" not in runner.environment()


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuestionError, match="ordner-fehlt"):
        run(tmp_path / "fehlt")


def test_a_run_that_breaks_down_is_no_success(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home = folder(tmp_path, a=GOOD)
    hook = "def pytest_runtestloop(session):\n    raise RuntimeError('kaputt')\n"
    (home / "conftest.py").write_text(hook, encoding="utf-8")
    assert run(home) == 1
    assert "RuntimeError: kaputt" in capfd.readouterr().err


def _calling(home: Path, out: int) -> subprocess.CompletedProcess[bytes]:
    words = runner.command(home, (), ("ikz_rules.testing.bericht",))
    return subprocess.run(
        words, stdout=out, stderr=subprocess.PIPE, env=runner.environment(), check=False
    )


@pytest.mark.unmeasured
def test_a_reader_who_has_seen_enough_is_no_mistake(tmp_path: Path) -> None:
    end, writes = os.pipe()
    os.close(end)
    found = _calling(folder(tmp_path, a=GOOD), writes)
    os.close(writes)
    assert (found.returncode, found.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_report_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path("/dev/full").open("wb") as full:
        found = _calling(folder(tmp_path, a=GOOD), full.fileno())
    assert found.returncode == UNWRITTEN
    assert found.stderr == b""
    home = tmp_path / "meine features"
    with pytest.raises(QuestionError, match=r"\[ausgabe\] Die Ausgabe ließ sich nicht schreiben"):
        runner._judge(UNWRITTEN, home)
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(QuestionError, match=r"\[ausgabe\] Die Ausgabe ließ sich nicht schreiben"):
        run(home)


def test_the_front_offers_sentences_and_runner_only() -> None:
    assert all(isinstance(satz, Satz) for satz in satzliste())
    assert ikz_rules.testing.Satz is Satz
    with pytest.raises(AttributeError, match="gibtsnicht"):
        _ = ikz_rules.testing.gibtsnicht


@pytest.mark.parametrize("missing", ["pytest_bdd", "ikz_rules.testing.muster"])
def test_without_the_extra_the_front_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    for name in [n for n in sys.modules if n.startswith("ikz_rules.testing.")]:
        monkeypatch.delitem(sys.modules, name)
    original = builtins.__import__

    def no_import(name: str, *args: object, **options: object) -> object:
        if name == missing:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return original(name, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", no_import)
    if missing == "pytest_bdd":
        with pytest.raises(QuestionError, match="extra-fehlt") as caught:
            _ = ikz_rules.testing.satzliste
        assert 'pip install "ikz-rules[features]"' in caught.value.hint
    else:
        with pytest.raises(ModuleNotFoundError):
            _ = ikz_rules.testing.satzliste


def test_the_list_of_sentences_is_the_same_in_every_process() -> None:
    again = importlib.import_module("ikz_rules.testing.vokabular").satzliste()
    assert [satz.muster for satz in again] == [satz.muster for satz in satzliste()]
