"""Coverage as JSON: the same as the report of everything, for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.coverage.report import Gap
from ikz_rules.reports.coverage_document import node_text, title
from ikz_rules.reports.json_report import dumps
from ikz_rules.reports.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.coverage.report import Covered, Line, Report, Share
    from ikz_rules.model.regelwerk import Regelwerk

_ANSWER = {True: "ja", False: "nein", None: "unbekannt"}


def coverage_json(report: Report, regelwerk: Regelwerk, scenarios: tuple[int, int]) -> str:
    """Return the report; ``scenarios``: how many were run, and how many there are.

    Answers are ``ja``, ``nein``, ``unbekannt``; percentages are floats from 0 to 100.
    """
    words = Words(regelwerk)
    run, total = scenarios
    return dumps(
        {
            "format": 1,
            "regelwerk": {"version": regelwerk.version, "sha256": regelwerk.sha256},
            "szenarien": {"gelaufen": run, "gesamt": total},
            "bewertet": run >= total,
            "regeln": _share(report.rules),
            "bedingungen": _share(report.conditions),
            "eintraege": [_entry(entry, report, words) for entry in report.entries],
        }
    )


def _share(share: Share) -> dict[str, object]:
    return {"abgedeckt": share.done, "gesamt": share.total, "prozent": float(share.percent)}


def _entry(entry: Covered, report: Report, words: Words) -> dict[str, object]:
    subject = entry.subject
    return {
        "art": subject.art,
        "id": subject.id,
        "titel": title(subject, words),
        "ort": str(subject.location) if subject.location else None,
        **_line(entry.whole, entry, 0, report),
        "bedingungen": [
            {
                "nr": nr,
                "text": node_text(node, subject, words),
                "in": node.counted_by or None,
                "entscheidend": _answers(line.decided),
                **_line(line, entry, nr, report),
            }
            for nr, (node, line) in enumerate(
                zip(subject.nodes, entry.conditions, strict=True), start=1
            )
        ],
    }


def _line(line: Line, entry: Covered, nr: int, report: Report) -> dict[str, object]:
    gaps = (Gap(entry.subject, nr, verdict) for verdict in line.open)
    return {
        "gesehen": _answers(line.seen),
        "offen": _answers(line.open),
        "nicht_moeglich": _answers(line.impossible),
        "szenarien": [report.scenarios[gap] for gap in gaps if gap in report.scenarios],
    }


def _answers(verdicts: Iterable[bool | None]) -> list[str]:
    return [_ANSWER[verdict] for verdict in verdicts]
