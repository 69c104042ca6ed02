"""The German report tells each scenario's fate once, and everything that failed in full."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from ikz_rules.testing import bericht
from ikz_rules.testing.bericht import Bericht

if TYPE_CHECKING:
    from collections.abc import Iterator


def report(
    name: str, outcome: str, when: str = "call", text: str | None = None
) -> pytest.TestReport:
    return pytest.TestReport(
        f"a.feature::{name}",
        ("a.feature", 1, name),
        {},
        outcome,  # type: ignore[arg-type]
        text,
        when,  # type: ignore[arg-type]
    )


def session() -> pytest.Session:
    return cast("pytest.Session", SimpleNamespace(exitstatus=0))


def reports() -> Iterator[pytest.TestReport]:
    for when in ("setup", "call", "teardown"):
        yield report("Gut", "passed", when)
    yield report("Schlecht", "passed", "setup")
    yield report("Schlecht", "failed", "call", "Erwartet: A\nIm Plan:  B\n")
    yield report("Später", "skipped", "setup")


def test_the_report_is_german_and_complete(capsys: pytest.CaptureFixture[str]) -> None:
    told = Bericht()
    told.pytest_collectreport(pytest.CollectReport("a.feature", "passed", None, []))
    told.pytest_collectreport(pytest.CollectReport("b.feature", "failed", "b:1: falsch", []))
    for single in reports():
        told.pytest_runtest_logreport(single)
    told.pytest_sessionfinish(session())
    told.pytest_internalerror("kaputt")
    out, err = capsys.readouterr()
    assert (
        out
        == """\
b.feature
  ✗ Die Datei ist fehlerhaft.
a.feature
  ✓ Gut
  ✗ Schlecht
  – Später (übersprungen)

b.feature
    b:1: falsch

a.feature: Schlecht
    Erwartet: A
    Im Plan:  B

3 Szenarien: 1 in Ordnung, 1 fehlgeschlagen, 1 übersprungen.

1 Datei ist fehlerhaft.
"""
    )
    assert err == "kaputt\n"


def test_nothing_to_check_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Bericht().pytest_sessionfinish(session())
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_colours_are_for_terminals_that_want_them(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    no_color: str,
    *,
    coloured: bool,
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", no_color)
    Bericht().pytest_runtest_logreport(report("Gut", "passed"))
    assert ("\x1b[32m✓\x1b[0m" in capsys.readouterr().out) is coloured


def test_the_report_registers_itself(pytestconfig: pytest.Config) -> None:
    manager = pytestconfig.pluginmanager
    bericht.pytest_configure(pytestconfig)
    assert isinstance(manager.unregister(name="ikz-rules-bericht"), Bericht)


def test_nothing_from_a_feature_steers_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    told = Bericht()
    told.pytest_runtest_logreport(report("R\x1b[31mot", "failed", "call", "Erwartet: \x1b[2J"))
    told.pytest_sessionfinish(session())
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert out.count("R\\x1b[31mot") == 2
    assert "Erwartet: \\x1b[2J" in out
