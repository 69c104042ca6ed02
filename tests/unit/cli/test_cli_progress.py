"""A long call says now and then how far it has come, wherever its messages go."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ikz_rules.cli.progress import Progress

if TYPE_CHECKING:
    import pytest


def test_in_a_pipe_a_line_comes_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    often, seldom, never = Progress(0), Progress(10**9), Progress()
    for progress in (often, seldom, never):
        progress("Szenarien", 1, 2)
        progress("Szenarien", 2, 2)
        progress.done()
    assert capsys.readouterr().err == "Szenarien: 1 von 2\nSzenarien: 2 von 2\n"


def test_large_numbers_are_told_as_in_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    Progress(0)("Szenarien", 1000, 1851)
    assert capsys.readouterr().err == "Szenarien: 1.000 von 1.851\n"


def test_without_standard_error_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    Progress(0)("Szenarien", 1, 2)
