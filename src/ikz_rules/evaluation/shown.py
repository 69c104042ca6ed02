"""Values and sentences as a plan shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.plan import AngabeBeleg, Wert
from ikz_rules.model.situation import Measured, Value
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from ikz_rules.evaluation.evidence import Beleg
    from ikz_rules.model.situation import Situation

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_MANY = 6


def as_json(value: Value | None) -> Wert:
    """Return a value as JSON has it; a Kennzahl below its coverage shows its lower bound."""
    if isinstance(value, str | int):
        return value
    if isinstance(value, Measured):
        return as_json(value.low if value.value is None else value.value)
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else round(float(value), 6)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return tuple(sorted(value))
    if isinstance(value, Mapping):
        raise AssertionError("software is compared by Kennzahlen only")
    return value


def number_or_none(value: int | Fraction | None) -> float | None:
    """Return a number for JSON."""
    return None if value is None else round(value.numerator / value.denominator, 6)


def in_words(value: Value | None) -> str:
    """Return a value as it stands in a German sentence."""
    shown = as_json(value)
    if shown is None:
        return "unbekannt"
    if isinstance(shown, int | float):
        return number(shown)
    return listed(shown) if isinstance(shown, tuple) else str(shown)


def names(items: Iterable[str]) -> str:
    """List names in a sentence, in quotation marks and sorted; many are cut short."""
    return cut([quoted(item) for item in sorted(items)])


def cut(found: Sequence[str]) -> str:
    """List what is given as in running text; many are cut short."""
    if len(found) > _MANY:
        return f"{', '.join(found[: _MANY - 1])} (insgesamt {number(len(found))})"
    return listed(found)


def filled(text: str, params: Mapping[str, str], situation: Situation) -> str:
    """Fill the placeholders of a reason: given ones, else values of the Verbundraum."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        return params[name] if name in params else in_words(situation.verbundraum.values.get(name))

    return _PLACEHOLDER.sub(fill, text)


def grouped(belege: Iterable[Beleg]) -> list[AngabeBeleg]:
    """Show facts once each, with everyone for whom they hold."""
    groups: dict[tuple[str, Wert, str], set[str]] = {}
    for beleg in belege:
        key = (beleg.name, as_json(beleg.wert), beleg.herkunft)
        groups.setdefault(key, set()).update([beleg.wo] if beleg.wo else [])
    return [
        AngabeBeleg(name=name, wert=wert, herkunft=herkunft, wo=sorted(places))
        for (name, wert, herkunft), places in groups.items()
    ]
