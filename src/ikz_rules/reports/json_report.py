"""Plan, Fahrplan and catalogue as JSON, in the form of the contract; safe to show in a terminal."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ikz_rules.model.fahrplan import Fahrplan
    from ikz_rules.model.massnahme import Arbeitspaket, Massnahme, Voraussetzungen
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

_UNSHOWN = re.compile(
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001-\U000e007f]"
)
"""Control and format characters of Unicode, line separators and half characters."""


def dumps(content: object) -> str:
    """Return JSON with umlauts as they are; signs that steer a terminal are written as codes."""
    return _shown(json.dumps(content, ensure_ascii=False, indent=2))


def _shown(text: str) -> str:
    return _UNSHOWN.sub(lambda match: json.dumps(match[0])[1:-1], text) + "\n"


def plan_json(plan: Massnahmenplan) -> str:
    """Return one plan."""
    return dumps(plan.model_dump(mode="json"))


def list_of(texts: Iterable[str]) -> Iterator[str]:
    """Yield a list of what was written as JSON already, piece by piece; nothing without any."""
    between = "[\n  "
    for text in texts:
        yield between + text.rstrip("\n").replace("\n", "\n  ")
        between = ",\n  "
    if between != "[\n  ":
        yield "\n]\n"


def fahrplan_json(fahrplan: Fahrplan) -> str:
    """Return a Fahrplan, nothing left out.

    It can be very long, so it is written without a copy in between.
    """
    return _shown(fahrplan.model_dump_json(indent=2))


def catalogue_json(massnahmen: Sequence[Massnahme], regelwerk: Regelwerk) -> str:
    """Return the list of measures with exactly the attributes of the contract.

    What the guide does not give is null, never empty.
    """
    return dumps([_massnahme(m, regelwerk) for m in massnahmen])


def _needed(needed: Voraussetzungen | None) -> dict[str, list[str]] | None:
    if needed is None:
        return None
    return {
        "zwingend": list(needed.zwingend),
        "teilweise": list(needed.teilweise),
        "hilfreich": list(needed.hilfreich),
        "sonstige": list(needed.sonstige),
    }


def _massnahme(measure: Massnahme, regelwerk: Regelwerk) -> dict[str, object]:
    return {
        "nr": measure.nr,
        "titel": measure.titel,
        "handlungsfeld": measure.handlungsfeld,
        "zielgruppe": measure.zielgruppe,
        "umsetzbarkeit": _list(measure.umsetzbarkeit),
        "direkte_kosten": _list(measure.direkte_kosten),
        "kostenhinweis": measure.kostenhinweis,
        "voraussetzungen": _needed(measure.voraussetzungen),
        "anschluss": _list(measure.anschluss),
        "arbeitspakete": None
        if measure.arbeitspakete is None
        else [_package(p) for p in measure.arbeitspakete],
        "ausfuehrlich": measure.ausfuehrlich,
        "quelle": str(measure.quelle),
        "errata": [
            {"titel": e.titel, "text": e.text, "behandlung": e.behandlung}
            for e in regelwerk.errata
            if measure.nr in e.massnahmen
        ],
        "annahmen": [
            {"merkmal": a.merkmal, "wert": a.wert, "grund": a.grund} for a in measure.annahmen
        ],
    }


def _list(known: tuple[str, ...] | None) -> list[str] | None:
    return None if known is None else list(known)


def _package(package: Arbeitspaket) -> dict[str, object]:
    return {
        "text": package.text,
        "optional": package.optional,
        "unterpunkte": [_package(p) for p in package.unterpunkte],
    }
