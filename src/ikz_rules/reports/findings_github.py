"""Findings as workflow commands of GitHub: annotations beside the lines of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import printable
from ikz_rules.model.finding import FEHLER, HINWEIS, WARNUNG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.model.finding import Finding

_COMMANDS = {FEHLER: "error", WARNUNG: "warning", HINWEIS: "notice"}


def findings_github(findings: Iterable[Finding]) -> str:
    """Return one command for each finding; its scenario follows the message."""
    return "".join(f"{_command(finding)}\n" for finding in findings)


def _command(finding: Finding) -> str:
    at = finding.location
    place = {"file": at.file} if at else {}
    if at and at.line:
        place |= {"line": str(at.line), "col": str(at.column)}
    properties = {**place, "title": finding.check}
    shown = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    said = " ".join(filter(None, (finding.message, finding.hint)))
    text = "\n".join(map(printable, [said, *finding.scenario.splitlines()]))
    return f"::{_COMMANDS[finding.level]} {shown}::{_data(text)}"


def _data(text: str) -> str:
    """Escape what would end a command or be read as an escape."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape a property, which a colon or a comma would end, too."""
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
