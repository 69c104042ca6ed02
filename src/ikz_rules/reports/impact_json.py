"""The impact of changed rules as JSON, complete: every change, every movement with its cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.impact_changes import ChangeWords
from ikz_rules.reports.impact_sentences import MovementWords
from ikz_rules.reports.json_report import dumps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.errors import Problem
    from ikz_rules.impact.changes import Change
    from ikz_rules.impact.comparison import CaseResult, Moved
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.impact_document import ImpactReport


def impact_json(report: ImpactReport) -> str:
    """Return the whole comparison; movements refer to changes by their ``nr``."""
    comparison = report.comparison
    changes = ChangeWords(comparison.alt, comparison.neu)
    words = MovementWords(comparison, changes)
    return dumps(
        {
            "format": 1,
            "alt": _identity(comparison.alt),
            "neu": _identity(comparison.neu),
            "zusammenfassung": {
                "faelle": len(comparison.cases),
                "bewegt": len(report.moved),
                "nicht_vergleichbar": len(report.apart) + len(report.wrong),
                "unerwartet": report.unexpected,
                "ausgeblieben": len(report.missing),
                "in_ordnung": report.clean,
            },
            "aenderungen": [_change(change, changes) for change in comparison.changes],
            "faelle": [_case(case, report, words) for case in comparison.cases],
            "ausgeblieben": [
                {"fall": e.fall, "thema": e.thema, "was": e.was, "bewegung": e.bewegung}
                for e in report.missing
            ],
        }
    )


def _identity(regelwerk: Regelwerk) -> dict[str, str]:
    return {
        "version": regelwerk.version,
        "stand": regelwerk.stand,
        "sha256": regelwerk.sha256,
    }


def _change(change: Change, words: ChangeWords) -> dict[str, object]:
    old, new = words.values(change)
    return {
        "nr": change.nr,
        "abschnitt": change.section,
        "eintrag": change.id,
        "feld": change.feld,
        "alt": old or None,
        "neu": new or None,
        "attribute": list(words.attributes(change)),
        "satz": words.because(change),
    }


def _case(case: CaseResult, report: ImpactReport, words: MovementWords) -> dict[str, object]:
    return {
        "datei": case.datei,
        "name": case.name,
        "vergleichbar": case.compared,
        "erwartet": None if case.compared else _expected(report, case),
        "bewegungen": [_moved(moved, case, report, words) for moved in case.bewegungen],
        "probleme_alt": _problems(case.probleme_alt),
        "probleme_neu": _problems(case.probleme_neu),
    }


def _moved(
    moved: Moved, case: CaseResult, report: ImpactReport, words: MovementWords
) -> dict[str, object]:
    movement, cause = moved.movement, moved.cause
    return {
        "thema": movement.thema,
        "was": movement.was,
        "bewegung": movement.bewegung,
        "alt": movement.alt,
        "neu": movement.neu,
        "erwartet": _expected(report, case, moved),
        "ursache": {
            "art": cause.art,
            "aenderungen": list(cause.nummern),
            "aufgehoben": cause.aufgehoben,
        },
        "satz": words.sentence(movement, cause, case.name),
    }


def _expected(report: ImpactReport, case: CaseResult, moved: Moved | None = None) -> bool | None:
    """Tell whether something is expected; None where nobody said what is."""
    return None if report.expected is None else report.is_expected(case, moved)


def _problems(problems: Sequence[Problem]) -> list[str]:
    return [str(problem) for problem in problems]
