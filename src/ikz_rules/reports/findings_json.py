"""Findings as JSON: a list of objects, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.model.finding import Finding


def findings_json(findings: Iterable[Finding], folder: str) -> str:
    """Return the list; ``ordner`` is what was checked, places are null where there is none."""
    return json.dumps([_entry(f, folder) for f in findings], ensure_ascii=False, indent=2) + "\n"


def _entry(finding: Finding, folder: str) -> dict[str, object]:
    at = finding.location
    return {
        "pruefung": finding.check,
        "stufe": finding.level,
        "meldung": finding.message,
        "abhilfe": finding.hint,
        "datei": at.file if at else None,
        "zeile": at.line or None if at else None,
        "spalte": at.column or None if at else None,
        "eintrag": finding.entry or None,
        "beispiel": finding.scenario or None,
        "ordner": folder,
    }
