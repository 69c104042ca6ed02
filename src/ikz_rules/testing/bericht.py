"""The German report of ``run``: a line a scenario, what failed in full, and the sum.

A pytest plugin that stands in for pytest's own report; only ``run`` registers it.
"""

from __future__ import annotations

import os
import sys
import textwrap
from collections import Counter
from typing import TYPE_CHECKING

from ikz_rules.errors import printable

if TYPE_CHECKING:
    import pytest

UNWRITTEN = 74
"""The exit code of a run whose report could not be written."""
_COLOURS = {"✓": "32", "✗": "31", "–": "33"}


def pytest_configure(config: pytest.Config) -> None:
    """Begin the report."""
    config.pluginmanager.register(Bericht(), "ikz-rules-bericht")


class Bericht:
    """Collects outcomes while they happen; each scenario counts once."""

    def __init__(self) -> None:
        self._file = ""
        self._counts: Counter[str] = Counter()
        self._failures: list[tuple[str, str]] = []
        self._unwritten = False

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a feature file that is wrong."""
        if report.failed:
            self._counts["fehlerhaft"] += 1
            self._line(report.nodeid, "✗", "Die Datei ist fehlerhaft.")
            self._failures.append((report.nodeid, report.longreprtext))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a scenario as soon as its fate is known."""
        file, _, name = report.nodeid.partition("::")
        if report.failed:
            self._counts["fehlgeschlagen"] += 1
            self._line(file, "✗", name)
            self._failures.append((f"{file}: {name}", report.longreprtext))
        elif report.skipped:
            self._counts["übersprungen"] += 1
            self._line(file, "–", f"{name} (übersprungen)")
        elif report.when == "call":
            self._counts["in Ordnung"] += 1
            self._line(file, "✓", name)

    def pytest_internalerror(self, excrepr: object) -> None:
        """Show a fault of ours."""
        print(excrepr, file=sys.stderr)  # noqa: T201

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Print what failed, and the sum; a report that cannot be written is no success."""
        for name, text in self._failures:
            self._print("", _coloured("✗", printable(name)), _indented(text))
        if total := sum(self._counts.values()) - self._counts["fehlerhaft"]:
            self._print("", f"{total} {_plural(total, 'Szenario', 'Szenarien')}: {self._sum()}.")
        if wrong := self._counts["fehlerhaft"]:
            self._print("", f"{wrong} {_plural(wrong, 'Datei ist', 'Dateien sind')} fehlerhaft.")
        if self._unwritten:
            session.exitstatus = UNWRITTEN

    def _sum(self) -> str:
        words = ("in Ordnung", "fehlgeschlagen", "übersprungen")
        return ", ".join(f"{self._counts[word]} {word}" for word in words if self._counts[word])

    def _line(self, file: str, mark: str, text: str) -> None:
        if file != self._file:
            self._file = file
            self._print(printable(file))
        self._print(f"  {_coloured(mark, mark)} {printable(text)}")

    def _print(self, *lines: str) -> None:
        self._unwritten |= not shown(*lines)


def _indented(text: str) -> str:
    shown_lines = map(printable, text.strip().splitlines())
    return textwrap.indent("\n".join(shown_lines), "    ")


def _plural(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


def _coloured(mark: str, text: str) -> str:
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    return f"\x1b[{_COLOURS[mark]}m{text}\x1b[0m"


def shown(*lines: str) -> bool:
    """Print lines; False where that fails for good, which is tried once.

    A reader who has seen enough (``| head``) is no mistake.
    """
    try:
        print(*lines, sep="\n", flush=True)  # noqa: T201 - a report is there to be printed
    except OSError as error:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        return isinstance(error, BrokenPipeError)
    return True
