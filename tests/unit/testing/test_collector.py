"""Feature files become tests: in folders that opted in, one a case, in German."""

from __future__ import annotations

import importlib
import os
import sys
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

import ikz_rules
import ikz_rules.testing.fall  # imported once, not anew in every inner run
from ikz_rules.errors import EngineError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

pytest_plugins = ["pytester"]

INSTALLED = bool(entry_points(group="pytest11", name="ikz_rules"))
LOAD = () if INSTALLED else ("-p", "ikz_rules_pytest")
HEAD = "# language: de\nFunktionalität: Probe\n"
STEPS = """
from pytest_bdd import given, parsers, then, when

@given(parsers.re(r"a ist (?P<n>\\d)"), target_fixture="n")
def a(n):
    return int(n)

@when("b")
def b():
    pass

@then("c")
def c():
    pass

@then(parsers.re(r"n ist (?P<wert>\\d)"))
def d(n, wert):
    assert n == int(wert)
"""
TWO = (
    HEAD
    + """
  @ümlaut
  Szenario: Wärme planen
    Angenommen a ist 1
    Dann c

  @zwei
  Szenariogrundriss: Zahl <n>
    Angenommen a ist <n>
    Wenn b
    Dann n ist 1

    Beispiele:
      | n |
      | 1 |
      | 2 |
"""
)
NAMES = ["Wärme planen", "Zahl 1 (1)", "Zahl 2 (2)"]


SOURCE = Path(ikz_rules.__file__).parents[1]


@pytest.fixture(autouse=True)
def _source(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let inner processes find the library, wherever they run."""
    known = os.environ.get("PYTHONPATH")
    monkeypatch.setenv("PYTHONPATH", f"{SOURCE}{os.pathsep}{known}" if known else str(SOURCE))


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini("[pytest]\nikz_features = features\n")
    pytester.makeconftest(STEPS)
    pytester.mkdir("features")
    write(pytester, "features/a.feature", TWO)
    return pytester


def write(pytester: pytest.Pytester, name: str, text: str) -> Path:
    path = pytester.path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def run(pytester: pytest.Pytester, *args: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess(*LOAD, "-p", "no:cacheprovider", *args)


def ids(pytester: pytest.Pytester, *args: str) -> list[str]:
    result = run(pytester, "--collect-only", "-q", *args)
    return [line.split("::", 1)[1] for line in result.outlines if "::" in line]


def test_each_scenario_and_each_example_is_one_item_with_its_german_name(
    project: pytest.Pytester,
) -> None:
    result = run(project, "-v")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(
        [
            "features/a.feature::Wärme planen PASSED*",
            "features/a.feature::Zahl 1 (1) PASSED*",
            "features/a.feature::Zahl 2 (2) FAILED*",
        ]
    )


def test_collect_only_lists_the_items_and_runs_none(project: pytest.Pytester) -> None:
    assert ids(project) == NAMES


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("-k", "wärme"), NAMES[:1]),
        (("-k", "Zahl and not 2"), NAMES[1:2]),
        (("-m", "ümlaut"), NAMES[:1]),
        (("-m", "zwei"), NAMES[1:]),
        (("features/a.feature::Wärme planen",), NAMES[:1]),
        (("features/a.feature::Zahl 2 (2)",), NAMES[2:]),
        (("features",), NAMES),
    ],
)
def test_items_are_selected_like_any_other(
    project: pytest.Pytester, args: tuple[str, ...], expected: list[str]
) -> None:
    assert ids(project, *args) == expected


def test_last_failed_runs_what_failed(project: pytest.Pytester) -> None:
    project.runpytest_inprocess(*LOAD).assert_outcomes(passed=2, failed=1)
    project.runpytest_inprocess(*LOAD, "--lf").assert_outcomes(failed=1)


def test_tags_are_registered_for_strict_markers(project: pytest.Pytester) -> None:
    result = run(project, "--strict-markers", "-W", "error")
    result.assert_outcomes(passed=2, failed=1)


def test_a_tag_is_registered_once(project: pytest.Pytester) -> None:
    project.makeconftest(
        STEPS
        + "\ndef pytest_collection_finish(session):\n"
        + "    print('MARKERS', session.config.getini('markers'))\n"
    )
    lines = run(project, "--collect-only", "-s").outlines
    (markers,) = [line for line in lines if line.startswith("MARKERS")]
    assert markers.count("'zwei: ") == markers.count("'ümlaut: ") == 1


def test_an_item_knows_its_place(project: pytest.Pytester) -> None:
    items, _ = project.inline_genitems(*LOAD, "-p", "no:cacheprovider")
    places = [(Path(item.location[0]).name, *item.location[1:]) for item in items]
    assert places == [
        ("a.feature", 4, "Wärme planen"),
        ("a.feature", 16, "Zahl 1 (1)"),
        ("a.feature", 17, "Zahl 2 (2)"),
    ]


def test_items_run_under_xdist(project: pytest.Pytester) -> None:
    result = project.runpytest_subprocess(*LOAD, "-p", "no:cacheprovider", "-n", "2")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*FAILED features/a.feature::Zahl 2 (2)*"])


def test_junit_reports_carry_the_german_names(project: pytest.Pytester) -> None:
    run(project, "--junitxml", "junit.xml")
    cases = ET.parse(project.path / "junit.xml").iter("testcase")  # noqa: S314 - our own file
    assert [case.get("name") for case in cases] == NAMES


def test_cucumber_reports_work_and_are_refused_where_they_would_be_empty(
    project: pytest.Pytester,
) -> None:
    run(project, "--cucumberjson", "report.json")
    assert "W\\u00e4rme planen" in (project.path / "report.json").read_text(encoding="utf-8")
    result = run(project, "--cucumberjson", "report.json", "-n", "1")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--cucumberjson schreibt zusammen mit -n*eine leere Datei*"])


def test_a_wrong_file_is_an_error_that_lists_all_its_mistakes(project: pytest.Pytester) -> None:
    write(project, "features/b.feature", "Funktionalität: B\n  Szenario: X\n    angenommen a\n")
    result = run(project, "--continue-on-collection-errors")
    result.assert_outcomes(passed=2, failed=1, errors=1)
    result.stdout.fnmatch_lines(
        [
            "*ERROR collecting features/b.feature*",
            "features/b.feature:1:1: [[]sprache-fehlt[]] *",
            "features/b.feature:2:3: [[]schritte-fehlen[]] *",
            "features/b.feature:3:5: [[]schluesselwort[]] „angenommen“ *",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_bytes_that_are_no_utf8_are_an_error_with_the_place(project: pytest.Pytester) -> None:
    path = write(project, "features/b.feature", "")
    path.write_bytes("# language: de\nFunktionalität: x\n".encode("cp1252"))
    result = run(project, "features/b.feature")
    result.stdout.fnmatch_lines(["features/b.feature:2:13: [[]kodierung[]] * als UTF-8."])


def test_utf16_and_wrong_endings_are_errors(project: pytest.Pytester) -> None:
    write(project, "features/b.feature", "").write_bytes(TWO.encode("utf-16"))
    write(project, "features/c.feature.txt", TWO)
    result = run(project)
    result.stdout.fnmatch_lines(
        [
            "features/b.feature: [[]kodierung[]] * UTF-16 *",
            "features/c.feature.txt: [[]endung[]] * Löschen Sie die Endung hinter „.feature“.",
        ]
    )


def test_undefined_sentences_are_told_all_at_once(project: pytest.Pytester) -> None:
    text = f"""{HEAD}
  Szenario: S
    Angenommen ein Verbundraum mit vielen Kommunen
    Wenn ein Verbundraum mit 4 Kommunen
    Wenn der Maßnahmenplan erstelt wird
    Dann xyz
"""
    write(project, "features/a.feature", text)
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "features/a.feature:5:5: Angenommen ein Verbundraum mit vielen Kommunen",
            "    Diesen Satz gibt es nicht. Meinten Sie „ein Verbundraum mit den Kommunen“ oder *",
            "features/a.feature:6:5: Wenn ein Verbundraum mit 4 Kommunen",
            "    Diesen Satz gibt es nicht. Es gibt ihn nur als „Angenommen“.",
            "features/a.feature:7:5: Wenn der Maßnahmenplan erstelt wird",
            "    Diesen Satz gibt es nicht. Meinten Sie „der Maßnahmenplan erstellt wird“ *",
            "features/a.feature:8:5: Dann xyz",
            "    Diesen Satz gibt es nicht.",
            "Alle Sätze zeigt „ikz-rules saetze“.",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


NEAR = {
    "Angenommen das Merkmal x trifft zu": '„das Merkmal "NAME" ist ja|nein|unbekannt“',
    'Angenommen die Kommune "A" hat einwohner 5': '„die Angabe "NAME" der Kommune "NAME" ist',
    "Angenommen Szenario S1 ist erkannt": "„Dann ist das Ausgangsszenario S1 erkannt|",
    "Wenn der Plan erstellt wird": "„der Maßnahmenplan erstellt wird“",
    "Wenn ich den Maßnahmenplan erstelle": "„der Maßnahmenplan erstellt wird“",
    "Dann wird Maßnahme 3.3 empfohlen": "„wird/werden die Maßnahme(n) NR, NR und NR empfohlen|",
    "Dann die Maßnahme 3.3 wird empfohlen": "„wird/werden die Maßnahme(n) NR, NR und NR empfohlen|",
    'Dann die Regel "x" gilt': '„ist die Regel "TEXT" erfüllt|nicht erfüllt|offen“',
    'Dann die Regel "x" ist erfüllt': '„ist die Regel "TEXT" erfüllt|nicht erfüllt|offen“',
    "Dann der Plan enthält den Hinweis x": "„enthält der Maßnahmenplan einen|keinen Hinweis",
}


def test_a_sentence_in_other_words_order_or_place_gets_the_one_that_was_meant(
    project: pytest.Pytester,
) -> None:
    first = ("Angenommen ein Verbundraum mit 2 Kommunen", "Wenn der Maßnahmenplan erstellt wird")
    steps = "".join(f"    {step}\n" for step in (first[0], *NEAR, *first[1:]) if step)
    write(project, "features/a.feature", f"{HEAD}  Szenario: S\n{steps}    Dann c\n")
    lines = run(project).stdout.lines
    for step, near in NEAR.items():
        at = next(index for index, line in enumerate(lines) if line.endswith(f": {step}"))
        assert near in lines[at + 1], step


def test_two_sentences_for_one_step_are_an_error(project: pytest.Pytester) -> None:
    project.makeconftest(
        STEPS + "\n@given('ein Verbundraum mit den Kommunen')\ndef mine():\n    pass\n"
    )
    text = f"{HEAD}  Szenario: S\n    Angenommen ein Verbundraum mit den Kommunen\n    Dann c\n"
    write(project, "features/a.feature", text)
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*nicht eindeutig; er passt auf *conftest.mine*"])


def test_tables_and_texts_are_neither_missing_nor_passed_over(project: pytest.Pytester) -> None:
    text = f"""{HEAD}
  Szenario: S
    Angenommen a ist 1
      | x |
    Angenommen a ist 1
      \"\"\"
      x
      \"\"\"
    Angenommen ein Verbundraum mit den Kommunen
    Angenommen die Eingabe
    Dann c
"""
    write(project, "features/a.feature", text)
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "    Zu diesem Satz gehört nicht eine Tabelle; der Inhalt würde übergangen.",
            '    Zu diesem Satz gehört nicht ein Textblock ("""); der Inhalt würde übergangen.',
            "    Unter diesen Satz gehört eine Tabelle.",
            '    Unter diesen Satz gehört ein Textblock (""").',
        ]
    )


def test_own_steps_fail_with_an_ordinary_traceback(project: pytest.Pytester) -> None:
    result = run(project)
    result.stdout.fnmatch_lines(["*assert 2 == 1*", "*conftest.py:*"])


DOMAIN = f"""{HEAD}
  Szenario: Gut
    Angenommen die Datei "beispiele/tal.yaml"
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S2 erkannt

  Szenario: Schlecht
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S2 erkannt

  Szenario: Unklar
    Angenommen die Angabe x der Kommune A ist 1
    Dann ist das Ausgangsszenario S2 erkannt
"""


def test_our_sentences_tell_what_was_expected_and_what_is_there(project: pytest.Pytester) -> None:
    write(project, "features/a.feature", DOMAIN)
    write(project, "beispiele/tal.yaml", "name: Tal\nkommunen:\n  - name: A\n")
    result = run(project)
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(
        [
            "features/a.feature:13: Dann ist das Ausgangsszenario S2 erkannt",
            "Erwartet: Das Ausgangsszenario S2 ist erkannt.",
            "Im Plan:  Es ist unbekannt.",
            "Warum:    Erfüllt: *",
            "features/a.feature:16: Angenommen die Angabe x der Kommune A ist 1",
            "Vor diesem Satz fehlt der Verbundraum. *",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*.py:*")


def test_rules_of_the_project_apply_to_all_its_features(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\nikz_features = features\nikz_regeln = eigene\n")
    write(project, "features/a.feature", DOMAIN)
    write(project, "eigene/a.yaml", "gibtsnicht: []\n")
    for options in ((), ("--rootdir", "features")):
        result = run(project, "-k", "Schlecht", *options)
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["*eigene/a.yaml:1:1: [[]abschnitt-unbekannt[]]*"])


def test_a_fault_of_the_library_shows_its_traceback(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **_k: object) -> None:
        raise EngineError(Problem("motor", "kaputt"))

    monkeypatch.setattr(ikz_rules.testing.fall, "recommend", broken)
    write(project, "features/a.feature", DOMAIN)
    result = run(project, "-k", "Schlecht")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E *EngineError: [[]motor[]] kaputt", "*EngineError"])


def test_rules_and_tables_and_texts_reach_the_steps(project: pytest.Pytester) -> None:
    project.makeconftest(
        STEPS
        + "\n@given('t')\ndef t(datatable):\n    assert datatable == [['k', 'w'], ['1', 'zwei']]\n"
        + "\n@given('s')\ndef s(docstring):\n    assert docstring == 'x: 1'\n"
    )
    text = f"""{HEAD}
  Regel: R
    @tief
    Szenariogrundriss: S
      Angenommen t
        | k   | w    |
        | <n> | zwei |
      Und s
        \"\"\"
        x: <n>
        \"\"\"
      Dann c

      Beispiele:
        | n |
        | 1 |
"""
    write(project, "features/a.feature", text)
    run(project, "-m", "tief", "--gherkin-terminal-reporter", "-vv").assert_outcomes(passed=1)


def test_folders_that_did_not_opt_in_are_not_touched(pytester: pytest.Pytester) -> None:
    write(pytester, "features/a.feature", "kaputt")
    pytester.makepyfile("def test_x(): pass")
    result = run(pytester)
    result.assert_outcomes(passed=1)
    pytester.makeini("[pytest]\nikz_features = eigene\n")
    write(pytester, "eigene/b.feature", TWO)
    pytester.makeconftest(STEPS)
    run(pytester).assert_outcomes(passed=3, failed=1)


def test_foreign_pytest_bdd_tests_run_beside_ours(project: pytest.Pytester) -> None:
    write(project, "fremd/f.feature", "Feature: F\n  Scenario: Foreign\n    Given foreign\n")
    project.makepyfile(
        test_foreign="from pytest_bdd import given, scenarios\n"
        "scenarios('fremd')\n"
        "@given('foreign')\ndef foreign(): pass\n"
    )
    run(project).assert_outcomes(passed=3, failed=1)


def test_several_folders_may_opt_in_and_names_may_hold_blanks(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\nikz_features =\n    features\n    mehr features\n")
    write(project, "mehr features/x.FEATURE", TWO)
    write(project, "mehr/y.feature", "kaputt")
    run(project).assert_outcomes(passed=4, failed=2)


def test_a_missing_folder_is_told_where_it_matters(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\nikz_features = feature\n")
    result = run(project)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*ikz_features nennt den Ordner „*feature“, den es nicht gibt.*"])
    project.makepyfile("def test_x(): pass")
    run(project, "test_a_missing_folder_is_told_where_it_matters.py").assert_outcomes(passed=1)


def test_the_plugin_imports_nothing_of_the_library_without_opting_in(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(
        "import sys\n"
        "def test_x():\n"
        "    assert 'ikz_rules_pytest' in sys.modules\n"
        "    assert not [name for name in sys.modules if name.split('.')[0] == 'ikz_rules']\n"
    )
    result = pytester.runpytest_subprocess(*LOAD, "-p", "no:cacheprovider")
    result.assert_outcomes(passed=1)


@pytest.mark.parametrize("opted_in", [True, False])
def test_without_pytest_bdd_foreign_runs_live_on(
    pytester: pytest.Pytester, *, opted_in: bool
) -> None:
    if opted_in:
        pytester.makeini("[pytest]\nikz_features = features\n")
    write(pytester, "features/a.feature", TWO)
    pytester.makepyfile("def test_x(): pass")
    result = run(pytester, "-p", "no:pytest-bdd")
    result.assert_outcomes(passed=1, failed=1 if opted_in else 0)
    if opted_in:
        result.stdout.fnmatch_lines(
            ['ikz-rules kann Feature-Dateien nicht prüfen: *pip install "ikz-rules[[]features[]]*']
        )


def forget_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("ikz_rules.testing")]:
        monkeypatch.delitem(sys.modules, name)


@pytest.mark.parametrize("older", [True, False])
def test_a_pytest_bdd_that_does_not_fit_is_told_in_one_line(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, *, older: bool
) -> None:
    """Older pytest lets ImportErrors of plugins through; newer ones wrap them."""
    forget_ours(monkeypatch)
    monkeypatch.setitem(sys.modules, "pytest_bdd.gherkin_parser", None)
    if older:
        replace_import(monkeypatch, importlib.import_module)
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["ikz-rules kann Feature-Dateien nicht prüfen: *gherkin_parser*"])


def test_a_fault_of_ours_is_not_hidden(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str) -> None:
        raise RuntimeError(f"kaputt: {name}")

    forget_ours(monkeypatch)
    replace_import(monkeypatch, broken)
    result = run(project)
    assert result.ret == pytest.ExitCode.INTERNAL_ERROR
    result.stderr.fnmatch_lines(["*RuntimeError: kaputt: ikz_rules.testing.collector"])


def replace_import(monkeypatch: pytest.MonkeyPatch, load: Callable[[str], object]) -> None:
    """Let the plugin manager import our modules by ``load``."""
    original = pytest.PytestPluginManager.import_plugin

    def import_plugin(self: pytest.PytestPluginManager, name: str, **options: bool) -> None:
        if name.startswith("ikz_rules."):
            load(name)
        else:
            original(self, name, **options)

    monkeypatch.setattr(pytest.PytestPluginManager, "import_plugin", import_plugin)


def test_saetze_says_kindly_what_is_missing(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.makeconftest("")
    forget_ours(monkeypatch)
    monkeypatch.setitem(sys.modules, "pytest_bdd", ModuleType("pytest_bdd"))
    result = run(project, "-p", "no:pytest-bdd", "--saetze")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*ikz-rules kann Feature-Dateien nicht prüfen: *pytest_bdd*"])


def test_saetze_lists_the_vocabulary_and_runs_nothing(project: pytest.Pytester) -> None:
    result = run(project, "--saetze")
    assert result.ret == 0
    result.stdout.fnmatch_lines(
        [
            "Angenommen ein Verbundraum mit ZAHL Kommune(n)",
            "    Angenommen ein Verbundraum mit 4 Kommunen",
            "Wenn der Maßnahmenplan erstellt wird",
            "Dann *",
        ]
    )
    result.stdout.no_fnmatch_line("*passed*")
