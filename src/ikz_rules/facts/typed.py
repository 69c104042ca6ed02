"""One declared Angabe and one raw value: what it means, or what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model import values
from ikz_rules.model.produktrahmen import FELD, as_produktrahmen

if TYPE_CHECKING:
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.situation import Value


def read_value(angabe: Angabe, raw: object) -> Value | None:
    """Return the value, None for unbekannt; raise ValueProblem for what does not fit."""
    if raw is None:
        return None
    if type(raw) is str and raw in angabe.words:  # a word of an Enum prints as something else
        return raw
    match angabe.typ:
        case "ja_nein":
            return values.as_truth(raw)
        case "zahl" | "ganzzahl":
            read = values.as_integer if angabe.typ == "ganzzahl" else values.as_number
            number = read(raw)
            values.in_range(number, angabe.minimum, angabe.maximum)
            return number
        case "auswahl":
            return values.as_choice(raw, angabe.allowed)
        case "mehrfachauswahl":
            return values.as_choices(raw, angabe.allowed)
        case "datum":
            return values.as_date(raw)
        case _ if angabe.pfad == FELD:
            return as_produktrahmen(raw)
        case _:
            return None if values.is_unknown(raw) else values.as_text(raw)
