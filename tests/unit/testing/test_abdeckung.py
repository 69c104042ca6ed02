"""``--regelabdeckung``: the same numbers however features run, judged only when all have run."""

from __future__ import annotations

import json
import os
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

import ikz_rules
import ikz_rules.testing.abdeckung
import ikz_rules.testing.fall  # imported once, not anew in every inner run
from ikz_rules.coverage.report import Closing
from ikz_rules.testing import abdeckung_bericht, wrong_report_file
from ikz_rules.testing import run as run_folder

pytestmark = pytest.mark.processes

pytest_plugins = ["pytester"]

INSTALLED = bool(entry_points(group="pytest11", name="ikz_rules"))
LOAD = () if INSTALLED else ("-p", "ikz_rules_pytest")
SOURCE = Path(ikz_rules.__file__ or "").parents[1]
RULES = """\
regeln:
  - id: eigene-regel
    wenn:
      alle:
        - kennzahl: kommunenzahl
          mindestens: {least}
        - angabe: land
          gleich: SN
    dann:
      empfehlen: "2.5"
      gewicht: hoch
    begruendung: Bei uns ist das so.
    quelle:
      werk: leitfaden
      stelle: 2d
"""
LIMIT = """\
schwellenwerte:
  - id: schwerpunkt_einwohner
    wert: 16000
    titel: Bis zu dieser Größe reicht der Schwerpunkt
    einheit: Einwohner
    stand: "2026-11-22"
    quelle:
      werk: leitfaden
      stelle: 1a
"""
SCENARIO = """
  Szenario: {count} Kommunen in {land}
    Angenommen ein Verbundraum mit {count} Kommunen
    Und das Land ist "{land}"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "eigene-regel" {stands}
"""
HEAD = "# language: de\nFunktionalität: Probe\n"
BOTH = HEAD + SCENARIO.format(count=3, land="SN", stands="erfüllt")
BOTH += SCENARIO.format(count=2, land="SN", stands="nicht erfüllt")
THIRD = HEAD + SCENARIO.format(count=3, land="BY", stands="nicht erfüllt")
COMPLETE = ["Regeln: 1 von 1 abgedeckt (100 %)", "Bedingungen: 2 von 2 abgedeckt (100 %)"]


@pytest.fixture(autouse=True)
def _source(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let inner processes find the library, wherever they run."""
    known = os.environ.get("PYTHONPATH")
    monkeypatch.setenv("PYTHONPATH", f"{SOURCE}{os.pathsep}{known}" if known else str(SOURCE))


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """Return a project with one rule of its own and three scenarios that cover it."""
    pytester.makeini("[pytest]\nikz_features = features\nikz_regeln = eigene\n")
    write(pytester, "eigene/eigene.yaml", RULES.format(least=3))
    write(pytester, "features/a.feature", BOTH)
    write(pytester, "features/b.feature", THIRD)
    return pytester


def write(pytester: pytest.Pytester, name: str, content: str) -> Path:
    path = pytester.path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def run(pytester: pytest.Pytester, *args: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess(*LOAD, "-p", "no:cacheprovider", *args)


def numbers(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if line.startswith(("Regeln: ", "Bedingungen: "))]


def content(project: pytest.Pytester, *args: str) -> Any:  # noqa: ANN401
    run(project, "--regelabdeckung-datei", "x.json", *args)
    return json.loads((project.path / "x.json").read_text(encoding="utf-8"))


def test_what_features_tried_is_printed_below_the_run(project: pytest.Pytester) -> None:
    result = run(project, "--regelabdeckung")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*= Regelabdeckung =*", *COMPLETE])
    assert result.ret == 0


def test_nobody_who_did_not_ask_is_told(project: pytest.Pytester) -> None:
    assert "Regelabdeckung" not in run(project).stdout.str()


@pytest.mark.unmeasured
def test_a_whole_run_below_the_threshold_fails_and_shows_how_to_mend_it(
    project: pytest.Pytester,
) -> None:
    (project.path / "features/b.feature").unlink()
    result = run(project, "--regelabdeckung-mindestens", "100")
    result.assert_outcomes(passed=2)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        [
            "Verlangt sind je 100 %: nicht erreicht.",
            "Regeln: 1 von 1 abgedeckt (100 %)",
            "Bedingungen: 1 von 2 abgedeckt (50 %)",
            "Regel eigene-regel",
            "*noch nie entscheidend: nein; gesehen: ja",
            "*Szenario: eigene-regel: Bedingung 2 entscheidet mit nein",
            '*Dann ist die Regel "eigene-regel" nicht erfüllt',
        ]
    )
    assert run(project, "--regelabdeckung-mindestens", "50").ret == 0
    assert run(project, "--regelabdeckung-mindestens", "50,1").ret == 1


@pytest.mark.unmeasured
def test_a_scenario_it_offers_closes_the_gap(project: pytest.Pytester) -> None:
    (project.path / "features/b.feature").unlink()
    entry = content(project)["eintraege"][0]
    [text] = entry["bedingungen"][1]["szenarien"]
    write(project, "features/neu.feature", f"{HEAD}\n{text}")
    result = run(project, "--regelabdeckung-mindestens", "100")
    result.assert_outcomes(passed=3)
    assert result.ret == 0


@pytest.mark.unmeasured
def test_two_processes_count_the_same_as_one(project: pytest.Pytester) -> None:
    alone = content(project)
    result = project.runpytest_subprocess(
        *LOAD, "-p", "no:cacheprovider", "-n", "2", "--regelabdeckung-datei", "y.json"
    )
    result.assert_outcomes(passed=3)
    assert numbers(result) == COMPLETE
    assert json.loads((project.path / "y.json").read_text(encoding="utf-8")) == alone


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "args",
    [("-k", "BY"), ("features/b.feature",), ("--deselect", "features/a.feature")],
)
def test_a_part_of_the_scenarios_is_shown_and_never_judged(
    project: pytest.Pytester, args: tuple[str, ...]
) -> None:
    result = run(project, "--regelabdeckung-mindestens", "100", *args)
    assert result.ret == 0
    result.stdout.fnmatch_lines(["Das war ein Teillauf (1 von 3 Szenarien). Er wird gezeigt*"])
    assert "Verlangt" not in result.stdout.str()


@pytest.mark.unmeasured
def test_a_run_that_stops_early_or_repeats_what_failed_is_not_judged(
    project: pytest.Pytester,
) -> None:
    write(project, "features/0.feature", THIRD.replace("nicht erfüllt", "erfüllt"))
    for args in (("-x",), ("--lf",)):
        result = project.runpytest_inprocess(*LOAD, "--regelabdeckung-mindestens", "100", *args)
        result.stdout.fnmatch_lines(["Das war ein Teillauf (1 von 4 Szenarien).*"])


@pytest.mark.unmeasured
def test_a_part_is_about_the_rules_that_held_in_it(project: pytest.Pytester) -> None:
    assert content(project, "-k", "BY")["eintraege"] == []
    found = content(project, "-k", "3 and SN")
    assert [entry["id"] for entry in found["eintraege"]] == ["eigene-regel"]
    assert found["bewertet"] is False


def test_a_failing_scenario_fails_the_run_whatever_it_tried(project: pytest.Pytester) -> None:
    write(project, "features/c.feature", THIRD.replace("nicht erfüllt", "offen"))
    result = run(project, "--regelabdeckung-mindestens", "0")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert numbers(result) == COMPLETE


def test_other_tests_of_a_project_run_beside_the_features(project: pytest.Pytester) -> None:
    project.makepyfile(test_x="def test_x(): pass")
    result = run(project, "--regelabdeckung-mindestens", "100")
    result.assert_outcomes(passed=4)
    assert numbers(result) == COMPLETE


@pytest.mark.unmeasured
def test_only_what_own_rules_add_or_change_has_to_be_tried(project: pytest.Pytester) -> None:
    found = content(project)
    assert [entry["id"] for entry in found["eintraege"]] == ["eigene-regel"]
    write(project, "eigene/schwelle.yaml", LIMIT)
    changed = content(project)["eintraege"]
    assert {"eigene-regel", "hinweis-groessere-kommune"} <= {entry["id"] for entry in changed}


def test_without_own_rules_all_have_to_be_tried(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(abdeckung_bericht, "close", lambda *_: Closing())
    project.makeini("[pytest]\nikz_features = features\n")
    (project.path / "features/a.feature").unlink()
    write(project, "features/b.feature", THIRD.replace("eigene-regel", "lotsen-alle-dabei"))
    found = content(project)
    assert len(found["eintraege"]) > len(ikz_rules.load_regelwerk().regeln)


def test_a_rule_of_a_scenario_counts_for_that_scenario_only(project: pytest.Pytester) -> None:
    stronger = write(project, "andere/eigene.yaml", RULES.format(least=5))
    own = '    Angenommen es gelten zusätzlich die Regeln aus "andere"\n    Und ein'
    text = THIRD.replace("    Angenommen ein", own).replace("BY", "SN")
    (project.path / "features/a.feature").unlink()
    write(project, "features/b.feature", text)
    result = run(project, "--regelabdeckung")
    result.assert_outcomes(passed=1)
    assert stronger.exists()
    assert numbers(result)[0] == "Regeln: 0 von 1 abgedeckt (0 %)"


@pytest.mark.parametrize(
    ("wenn", "dann"),
    [
        ("die Angaben geprüft werden", "werden die Angaben angenommen"),
        ("der Fahrplan erstellt wird", "nennt der Fahrplan den Hinweis keine-aufgaben"),
    ],
)
def test_a_scenario_without_a_plan_tries_nothing(
    wenn: str, dann: str, project: pytest.Pytester
) -> None:
    checked = THIRD.replace("der Maßnahmenplan erstellt wird", wenn)
    checked = checked.replace('ist die Regel "eigene-regel" nicht erfüllt', dann)
    (project.path / "features/a.feature").unlink()
    write(project, "features/b.feature", checked)
    result = run(project, "--regelabdeckung")
    result.assert_outcomes(passed=1)
    assert numbers(result)[0] == "Regeln: 0 von 1 abgedeckt (0 %)"


def test_broken_rules_are_told_and_break_nothing_else(project: pytest.Pytester) -> None:
    write(project, "eigene/eigene.yaml", "gibtsnicht: []\n")
    result = run(project, "--regelabdeckung-mindestens", "100", "--regelabdeckung-datei", "x.md")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["Nicht ermittelt, die Regeln sind fehlerhaft:", "*abschnitt-*"])
    assert not (project.path / "x.md").exists()


@pytest.mark.parametrize("broken", ["kaputt", b"\xff\xfe"])
def test_a_broken_file_makes_a_run_partial_at_most(
    project: pytest.Pytester, broken: str | bytes
) -> None:
    path = project.path / "features/c.feature"
    path.write_bytes(broken if isinstance(broken, bytes) else broken.encode())
    result = run(project, "--regelabdeckung", "--continue-on-collection-errors")
    result.stdout.fnmatch_lines(["Das war ein Teillauf (3 von 4 Szenarien)*"])


def test_without_the_solver_everything_but_scenarios_is_there(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "ikz_rules.witness.solver", raising=False)
    monkeypatch.setitem(sys.modules, "z3", None)
    (project.path / "features/b.feature").unlink()
    result = run(project, "--regelabdeckung")
    assert numbers(result)[1] == "Bedingungen: 1 von 2 abgedeckt (50 %)"
    shown = " ".join(result.stdout.str().split())
    assert 'Lücken schließen, fehlen. Installieren Sie es mit: pip install "ikz-rules[pr' in shown
    assert "Szenario:" not in shown


def test_the_file_holds_everything_in_words(project: pytest.Pytester) -> None:
    (project.path / "alt.md").write_text("alt", encoding="utf-8")
    run(project, "--regelabdeckung-datei", "alt.md")
    text = (project.path / "alt.md").read_text(encoding="utf-8")
    assert text.startswith("# Regelabdeckung\n")
    assert "## Alle Bedingungen\n\n### Regel eigene-regel\n" in text
    assert sorted(p.name for p in project.path.glob("*.md")) == ["alt.md"]
    assert not list(project.path.glob(".tmp*"))


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing_behind(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    result = run(project, "--regelabdeckung-datei", "x.md")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["x.md: * Die Datei fehlt (kein Platz mehr)."])
    assert not list(project.path.glob("*x.md*"))


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (("--regelabdeckung-mindestens", "viel"), "Nennen Sie eine Zahl von 0 bis 100."),
        (("--regelabdeckung-mindestens", "101"), "Nennen Sie eine Zahl von 0 bis 100."),
        (("--regelabdeckung-datei", "x.txt"), "muss der Dateiname auf .json oder .md enden"),
        (("--regelabdeckung-datei", "fehlt/x.md"), "Diese Datei lässt sich nicht schreiben."),
    ],
)
def test_a_wrong_call_is_refused_before_anything_runs(
    project: pytest.Pytester, args: tuple[str, ...], text: str
) -> None:
    result = run(project, *args)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert text in result.stderr.str()


def test_without_features_there_is_nothing_to_cover(pytester: pytest.Pytester) -> None:
    result = run(pytester, "--regelabdeckung")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "ikz_features" in result.stderr.str()


def test_listing_tests_shows_no_coverage(project: pytest.Pytester) -> None:
    assert "Regelabdeckung" not in run(project, "--collect-only", "--regelabdeckung").stdout.str()


@pytest.mark.unmeasured
def test_a_folder_alone_gets_the_same_report(
    project: pytest.Pytester, capfd: pytest.CaptureFixture[str]
) -> None:
    home, own = project.path / "features", project.path / "eigene"
    assert run_folder(home, ["--regelabdeckung-mindestens=100"], [own]) == 0
    out = capfd.readouterr().out
    assert "\n3 Szenarien: 3 in Ordnung.\n\nRegelabdeckung\n==============\n\n" in out
    assert "\n".join(COMPLETE) in out
    (home / "b.feature").unlink()
    assert run_folder(home, ["--regelabdeckung-mindestens=100"], [own]) == 1


@pytest.mark.parametrize(
    ("name", "code"),
    [("x.txt", "endung"), ("gibtsnicht/x.md", "nicht-schreibbar"), ("x.json", None)],
)
def test_a_file_for_the_report_is_judged_by_its_name(name: str, code: str | None) -> None:
    problem = wrong_report_file(name)
    assert (problem.code if problem else None) == code
