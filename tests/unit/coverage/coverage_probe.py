"""Small Verbundräume and conditions on the packaged rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules import Verbundraum, load_regelwerk
from ikz_rules.coverage.layout import subjects
from ikz_rules.facts.situation import build_situation

if TYPE_CHECKING:
    from ikz_rules.coverage.layout import Subject
    from ikz_rules.model.situation import Situation

BOOK = load_regelwerk()


def situation(**more: Any) -> Situation:  # noqa: ANN401
    """Return the situation of two Kommunen of which nothing else is known."""
    daten = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}], **more}
    return build_situation(Verbundraum.model_validate(daten), BOOK)


def named(art: str, id_: str) -> Subject:
    """Return an entry of the packaged rules."""
    return next(s for s in subjects(BOOK) if (s.art, s.id) == (art, id_))
