"""Any answer as JSON: what was asked, what is told, and the data it was told from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.json_report import dumps

if TYPE_CHECKING:
    from ikz_rules.model.base import Frozen
    from ikz_rules.reports.answers.told import Told


def answer_json(result: Frozen, told: Told) -> str:
    """Return question, sentence and paragraph in German, and the whole result as ``daten``."""
    return dumps(
        {
            "frage": told.frage,
            "satz": told.satz,
            "absatz": told.absatz,
            "daten": result.model_dump(mode="json"),
        }
    )
