"""Findings as text: one line for each, never wrapped, made harmless; a closing line with counts."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules.errors import printable
from ikz_rules.model.finding import FEHLER, HINWEIS, LEVELS, WARNUNG
from ikz_rules.reader.files import display_name
from ikz_rules.wording import listed, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.model.finding import Finding

LEVEL_WORDS = {FEHLER: "Fehler", WARNUNG: "Warnung", HINWEIS: "Hinweis"}
_PLURALS = {FEHLER: "Fehler", WARNUNG: "Warnungen", HINWEIS: "Hinweise"}
_INDENT = "    "


def lines(findings: Iterable[Finding]) -> str:
    """Return ``DATEI:ZEILE:SPALTE: [kennung] …`` for each finding, its scenario indented below."""
    return "".join(f"{line(finding)}\n{_scenario(finding)}" for finding in findings)


def line(finding: Finding) -> str:
    """Return a finding as one line; a level below Fehler is named in it."""
    problem = finding.problem
    if finding.level == FEHLER:
        return str(problem)
    return str(replace(problem, message=f"{LEVEL_WORDS[finding.level]}: {problem.message}"))


def counted(findings: Sequence[Finding]) -> str:
    """Return how many there are of each level: ``1 Fehler und 2 Warnungen``."""
    counts = [(level, sum(f.level == level for f in findings)) for level in LEVELS]
    return listed(
        f"{number(count)} {LEVEL_WORDS[level] if count == 1 else _PLURALS[level]}"
        for level, count in counts
        if count
    )


def name(path: str) -> str:
    """Return a file's name as lines show it."""
    return printable(display_name(path))


def _scenario(finding: Finding) -> str:
    shown = "\n".join(map(printable, finding.scenario.splitlines()))
    return f"{textwrap.indent(shown, _INDENT)}\n" if shown else ""
