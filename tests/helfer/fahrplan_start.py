"""What a Fahrplan starts from, made from a Verbundraum written as in a data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules import Verbundraum, load_regelwerk
from ikz_rules.advisor import consider
from ikz_rules.fahrplan.start import Start, begin

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def start_of(
    aufgaben: list[dict[str, object]] | None = None,
    kommunen: str | list[dict[str, str]] = "Adorf Bach Celle",
    regelwerk: Regelwerk | None = None,
    **more: object,
) -> Start:
    """Return the start for Kommunen (named one after the other, or whole), Aufgaben, and more."""
    rules = regelwerk or load_regelwerk()
    data: dict[str, object] = {
        "name": "Tal",
        "kommunen": [{"name": name} for name in kommunen.split()]
        if isinstance(kommunen, str)
        else kommunen,
        **({} if aufgaben is None else {"aufgaben": aufgaben}),
        **more,
    }
    context = consider(Verbundraum.model_validate(data), rules, prefer="generated")
    return begin(
        context.verbundraum,
        rules,
        context.situation,
        context.explainer,
        context.case,
        context.selection,
    )
