"""What came of changed rules as JSON, every change with its fate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.json_report import dumps

if TYPE_CHECKING:
    from ikz_rules.mutation.outcome import Fate, Outcome


def mutation_json(outcome: Outcome) -> str:
    """Return numbers and all changes; ``anteil`` is the share of noticed ones, 0–1."""
    return dumps(
        {
            "format": 1,
            "zusammenfassung": {
                "veraenderungen": len(outcome.fates),
                "bemerkt": outcome.killed,
                "nicht_bemerkt": len(outcome.unexplained),
                "begruendet": len(outcome.survivors) - len(outcome.unexplained),
                "gleichwertig": outcome.equivalent,
                "gleichwertig_geprueft": outcome.proved,
                "beispiele": outcome.scenarios,
                "anteil": round(float(outcome.score), 6),
            },
            "veraenderungen": [_fate(fate) for fate in outcome.fates],
        }
    )


def _fate(fate: Fate) -> dict[str, object]:
    at = fate.mutant.location
    return {
        "art": fate.mutant.art,
        "eintrag": fate.mutant.entry,
        "satz": fate.mutant.sentence,
        "ort": {"datei": at.file, "zeile": at.line} if at else None,
        "ergebnis": _word(fate),
        "beispiel": fate.killer,
        "ausgefuehrt": fate.ran,
        "grund": fate.reason or None,
        "vorschlag": fate.scenario or None,
    }


def _word(fate: Fate) -> str:
    if fate.killer is not None:
        return "bemerkt"
    if fate.equivalent:
        return "gleichwertig"
    return "begruendet" if fate.reason else "nicht_bemerkt"
