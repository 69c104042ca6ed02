"""Findings as JUnit XML: one test case for each check, so that build servers list them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from ikz_rules.errors import printable
from ikz_rules.model.finding import HINWEIS
from ikz_rules.reports.findings import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ikz_rules.model.finding import Finding


def findings_junit(
    findings: Sequence[Finding],
    checks: Mapping[str, str],
    folder: str,
    skipped: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return the XML of a test suite.

    ``checks`` maps the id of every check that was asked for to its title; kinds of mistakes that
    the loader found are added. Fehler and Warnungen fail their case, Hinweise are its output.
    ``skipped`` maps the ids of checks that were not made to the reason.
    """
    by_check: dict[str, list[Finding]] = {id_: [] for id_ in checks}
    for finding in findings:
        by_check.setdefault(finding.check, []).append(finding)
    failed = sum(any(f.level != HINWEIS for f in found) for found in by_check.values())
    counts = {"tests": str(len(by_check)), "failures": str(failed), "errors": "0"}
    counts["skipped"] = str(len(skipped))
    suite = ET.Element("testsuite", {"name": printable(f"ikz-rules pruefen {folder}"), **counts})
    for id_, found in by_check.items():
        case = ET.SubElement(suite, "testcase", {"classname": "ikz-rules.pruefen", "name": id_})
        if id_ in skipped:
            ET.SubElement(case, "skipped", {"message": skipped[id_]})
        else:
            _outcome(case, found, checks.get(id_, ""))
    root = ET.Element("testsuites", counts)
    root.append(suite)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _outcome(case: ET.Element, found: Iterable[Finding], titel: str) -> None:
    grave = [finding for finding in found if finding.level != HINWEIS]
    slight = [finding for finding in found if finding.level == HINWEIS]
    if grave:
        message = titel or printable(grave[0].message)
        ET.SubElement(case, "failure", {"message": message}).text = _text(grave)
    if slight:
        ET.SubElement(case, "system-out").text = _text(slight)


def _text(found: Iterable[Finding]) -> str:
    """Return the lines of findings; what XML forbids is shown instead of sent."""
    lines = [part for f in found for part in (line(f), *map(printable, f.scenario.splitlines()))]
    return "\n".join(lines)
