"""``--regelabdeckung``: what the features of a run have tried of the rules.

Each scenario notes what it saw in its own ``user_properties``, as text, so that it travels from
the processes of pytest-xdist; the process that reports adds up, judges and prints. A run of some
scenarios only is reported and never judged.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ikz_rules.coverage.tally import Tally
from ikz_rules.facts.situation import build_situation
from ikz_rules.reports.coverage_document import TITLE
from ikz_rules.testing.abdeckung_bericht import Ergebnis, result, wrong_report_file
from ikz_rules.testing.beobachtung import watched
from ikz_rules.testing.bericht import shown
from ikz_rules.testing.collector import SzenarioItem
from ikz_rules.testing.einstellung import folders

if TYPE_CHECKING:
    from collections.abc import Generator

    from _pytest.terminal import TerminalReporter

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

NAME = "ikz-rules-abdeckung"
PROPERTY = "ikz_regelabdeckung"


def pytest_configure(config: pytest.Config) -> None:
    """Begin to look on; a file that could not be written is refused before anything runs."""
    if (file := config.option.regelabdeckung_datei) and (problem := wrong_report_file(file)):
        raise pytest.UsageError(str(problem))
    config.pluginmanager.register(Abdeckung(config), NAME)


class Abdeckung:
    """Looks on in each process; adds up and judges in the one that reports."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._told = Tally()  # by this process, so that nothing is told twice
        self._sum = Tally()
        self._run: set[str] = set()
        self.ergebnis: Ergebnis | None = None

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        """Note what a scenario sees of the rules."""
        if not isinstance(item, SzenarioItem):
            return (yield)
        lines: list[str] = []

        def watch(verbundraum: Verbundraum, regelwerk: Regelwerk, fahrplan: bool) -> None:
            if not fahrplan:  # a Fahrplan shows no rule
                found = self._told.observe(regelwerk, build_situation(verbundraum, regelwerk))
                lines.extend(found)

        item.user_properties.append((PROPERTY, lines))
        with watched(watch):
            return (yield)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add what a scenario saw; its last report has it, too, and adds nothing."""
        notes = [value for name, value in report.user_properties if name == PROPERTY]
        for lines in notes:
            self._sum.add(lines if isinstance(lines, list) else [])
            self._run.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Judge a whole run; the run fails where too little was tried."""
        if hasattr(self._config, "workerinput") or self._config.option.collectonly:
            return
        options = self._config.option
        least = options.regelabdeckung_mindestens
        self.ergebnis = result(
            self._sum,
            len(self._run),
            folders(self._config, "ikz_features"),
            folders(self._config, "ikz_regeln"),
            None if least is None else Fraction(str(least)),
        )
        if options.regelabdeckung_datei:
            self.ergebnis = self.ergebnis.written(options.regelabdeckung_datei)
        if self.ergebnis.failed and exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: TerminalReporter) -> None:
        """Print the report."""
        if self.ergebnis is not None:
            terminalreporter.ensure_newline()
            terminalreporter.section(TITLE)
            terminalreporter.write(self.ergebnis.text)

    def pytest_unconfigure(self, config: pytest.Config) -> None:
        """Print the report where pytest's own is not wanted."""
        if self.ergebnis is not None and not config.pluginmanager.hasplugin("terminalreporter"):
            shown("", TITLE, "=" * len(TITLE), "", self.ergebnis.text.rstrip("\n"))
