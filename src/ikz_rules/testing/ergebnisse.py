"""A pytest plugin that notes what became of each citing scenario, in a file, and says nothing.

Only ``nachweis`` registers it. Scenarios that cite no statement are left out, to be fast.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.testing.collector import SzenarioItem
from ikz_rules.traceability.examples import (
    BESTANDEN,
    FEHLGESCHLAGEN,
    UEBERSPRUNGEN,
    cited,
)

if TYPE_CHECKING:
    import pytest

OPTION = "ikz_ergebnisse"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the name of the file."""
    parser.addini(OPTION, "Datei für die Ergebnisse", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Begin to listen."""
    config.pluginmanager.register(Ergebnisse(Path(config.getini(OPTION))), "ikz-rules-ergebnisse")


class Ergebnisse:
    """Collects outcomes while they happen; a scenario that fails anywhere has failed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._places: dict[str, tuple[str, int]] = {}
        self._outcomes: dict[str, str] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the citing scenarios."""
        citing = [i for i in items if isinstance(i, SzenarioItem) and cited(i.case)]
        items[:] = citing
        self._places = {i.nodeid: (str(i.path), i.case.location.line) for i in citing}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note an outcome."""
        if report.failed:
            self._outcomes[report.nodeid] = FEHLGESCHLAGEN
        elif report.skipped:
            self._outcomes[report.nodeid] = UEBERSPRUNGEN
        elif report.when == "call":
            self._outcomes[report.nodeid] = BESTANDEN

    def pytest_sessionfinish(self) -> None:
        """Write the file: a list of path, line and outcome."""
        found = [(*self._places[nodeid], outcome) for nodeid, outcome in self._outcomes.items()]
        self._file.write_text(json.dumps(found), encoding="utf-8")
