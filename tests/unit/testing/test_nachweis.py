"""Citing scenarios are read and run; a wrong file costs only itself, and nothing is left."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ikz_rules.testing import citing
from ikz_rules.testing.ergebnisse import Ergebnisse

pytestmark = pytest.mark.processes

HEAD = "# language: de\nFunktionalität: F\n\n"
GOOD = """\
  @N066
  Szenario: Gut
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen

  @N066
  Szenario: Schlecht
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird keine Maßnahme empfohlen

  @N007 @skip
  Szenario: Später
    Angenommen ein Verbundraum mit 2 Kommunen
    Dann wird keine Maßnahme empfohlen

  Szenario: Ohne Aussage
    Angenommen gibt es nicht
    Dann gibt es nicht
"""


def folder(home: Path, **files: str) -> Path:
    home.mkdir()
    for name, text in files.items():
        (home / f"{name}.feature").write_text(text, encoding="utf-8")
    return home


@pytest.mark.unmeasured
def test_outcomes_come_from_a_real_run(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = folder(tmp_path / "meine features", a=HEAD + GOOD)
    monkeypatch.chdir(tmp_path)
    found, problems = citing([home])
    assert problems == []
    assert found is not None
    assert (found.ordner, found.ausgefuehrt) == (("meine features",), True)
    told = {id_: [(b.zeile, b.ergebnis) for b in listed] for id_, listed in found.beispiele.items()}
    assert told == {
        "N066": [(5, "bestanden"), (11, "fehlgeschlagen")],
        "N007": [(17, "uebersprungen")],
    }
    assert found.beispiele["N066"][0].datei == str(Path("meine features/a.feature"))
    assert capfd.readouterr() == ("", "")
    assert [path.name for path in home.iterdir()] == ["a.feature"]


@pytest.mark.unmeasured
def test_several_folders_and_own_rules_go_together(tmp_path: Path) -> None:
    first = folder(tmp_path / "a", x=HEAD + GOOD)
    second = folder(tmp_path / "b", x=HEAD + GOOD)
    rules = tmp_path / "regeln"
    rules.mkdir()
    (rules / "a.yaml").write_text("gibtsnicht: []\n", encoding="utf-8")
    found, problems = citing([first, second], [rules])
    assert problems == []
    assert found is not None
    outcomes = [b.ergebnis for b in found.beispiele["N066"]]
    assert outcomes == ["fehlgeschlagen"] * 4  # wrong rules: told by the command before any run
    assert len({b.datei for b in found.beispiele["N066"]}) == 2


def test_a_wrong_file_is_told_and_the_others_count(tmp_path: Path) -> None:
    home = folder(tmp_path / "f", a=HEAD + GOOD, b="kaputt")
    (home / "c.feature").write_bytes("# language: de\nFunktionalität: ü".encode("cp1252"))
    found, problems = citing([home])
    assert found is not None
    assert found.ausgefuehrt
    assert [b.ergebnis for b in found.beispiele["N066"]] == ["bestanden", "fehlgeschlagen"]
    assert [
        (p.code, Path(p.location.file).name, p.location.line) for p in problems if p.location
    ] == [
        ("funktionalitaet-fehlt", "b.feature", 1),
        ("sprache-fehlt", "b.feature", 1),
        ("kodierung", "c.feature", 2),
    ]


def test_nothing_but_wrong_files_is_still_an_answer(tmp_path: Path) -> None:
    found, problems = citing([folder(tmp_path / "f", b="kaputt")])
    assert found is not None
    assert found.beispiele == {}
    assert "sprache-fehlt" in {problem.code for problem in problems}


@pytest.mark.unmeasured
def test_no_scenario_cites_anything(tmp_path: Path) -> None:
    found, problems = citing([folder(tmp_path / "f", a=HEAD + GOOD[GOOD.index("  Szenario: O") :])])
    assert found is not None
    assert (found.beispiele, found.ausgefuehrt, problems) == ({}, True, [])


def test_without_feature_files_there_are_no_features(tmp_path: Path) -> None:
    assert citing([tmp_path]) == (None, [])


def test_a_run_that_never_ends_well_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = subprocess.CompletedProcess[bytes]([], 3)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    found, (problem,) = citing([folder(tmp_path / "f", a=HEAD + GOOD)])
    assert problem.code == "features-nicht-ausgefuehrt"
    assert found is not None
    assert not found.ausgefuehrt
    assert {b.ergebnis for b in found.beispiele["N066"]} == {"nicht_ausgefuehrt"}


def report(outcome: str, when: str) -> pytest.TestReport:
    place = ("a.feature", 1, "S")
    return pytest.TestReport("a::S", place, {}, outcome, None, when)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reports", "told"),
    [
        ([("passed", "setup"), ("passed", "call"), ("passed", "teardown")], "bestanden"),
        ([("passed", "setup"), ("passed", "call"), ("failed", "teardown")], "fehlgeschlagen"),
        ([("failed", "setup"), ("passed", "teardown")], "fehlgeschlagen"),
        ([("skipped", "setup"), ("passed", "teardown")], "uebersprungen"),
    ],
)
def test_a_scenario_that_fails_anywhere_has_failed(
    tmp_path: Path, reports: list[tuple[str, str]], told: str
) -> None:
    plugin = Ergebnisse(tmp_path / "x.json")
    plugin._places = {"a::S": ("/a.feature", 3)}
    for outcome, when in reports:
        plugin.pytest_runtest_logreport(report(outcome, when))
    plugin.pytest_sessionfinish()
    assert (tmp_path / "x.json").read_text(encoding="utf-8") == f'[["/a.feature", 3, "{told}"]]'


@pytest.mark.unmeasured
def test_what_cites_nothing_is_not_run(tmp_path: Path) -> None:
    home = folder(
        tmp_path / "f",
        a=f"{HEAD}  Szenario: Still\n    Angenommen x\n    Dann y\n\n{GOOD}",
    )
    (home / "conftest.py").write_text(
        "from pathlib import Path\nfrom pytest_bdd import given, then\n"
        "@given('x')\ndef x(): Path(__file__).with_name('spur').touch()\n"
        "@then('y')\ndef y(): pass\n",
        encoding="utf-8",
    )
    found, _ = citing([home])
    assert found is not None
    assert set(found.beispiele) == {"N066", "N007"}
    assert not (home / "spur").exists()


def test_foreign_tests_are_left_out(tmp_path: Path) -> None:
    items: list[pytest.Item] = [object()]  # type: ignore[list-item]
    Ergebnisse(tmp_path / "x.json").pytest_collection_modifyitems(items)
    assert items == []
