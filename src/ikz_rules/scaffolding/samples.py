"""Example values of a fact: one that a condition is about, one that it is not about."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.wording import number

if TYPE_CHECKING:
    from fractions import Fraction

    from ikz_rules.model.angaben import Angabe

_BY_TYPE = {
    "ja_nein": ("ja", "nein"),
    "datum": ("2030-01-01", "2029-01-01"),
    "text": ("Beispiel A", "Beispiel B"),
    "software": ("Beispiel A", "Beispiel B"),
}
_NAMES = ("name", "verwaltet_durch", "produktrahmen")
_NO_ANSWER = ("keine", "unbekannt")  # „keine“ of several choices is none of them
_PLAIN = re.compile(r"(?!(?i:null)$)[A-Za-z0-9_-]+")
NUMERIC = ("zahl", "ganzzahl")


@dataclass(frozen=True, slots=True)
class Samples:
    """Two values of a fact, as rule files write them; numbers also as such."""

    hit: str
    miss: str
    numbers: tuple[int | Fraction, int | Fraction] | None = None


def samples(angabe: Angabe) -> Samples | None:
    """Return two values of a fact; None where no sentence can state two of them."""
    if angabe.computed or angabe.pfad in _NAMES:
        return None
    if angabe.typ in NUMERIC:
        return _numbers(angabe)
    if angabe.typ in _BY_TYPE:
        return Samples(*_BY_TYPE[angabe.typ])
    usable = [value for value in angabe.allowed if '"' not in value and value not in _NO_ANSWER]
    return Samples(usable[0], usable[1]) if len(usable) > 1 else None


def _numbers(angabe: Angabe) -> Samples | None:
    top = angabe.maximum
    least = 0 if top is None else min(0, top - 1)
    low = least if angabe.minimum is None else angabe.minimum
    high = low + 1 if top is None else min(low + 1, top)
    whole = all(value == int(value) for value in (low, high))
    if high <= low or (angabe.typ == "ganzzahl" and not whole):
        return None
    return Samples(plain(high), plain(low), (high, low))


def plain(value: int | Fraction) -> str:
    """Return a number as rule files write it: ``9200``, ``0,5``; digits are never grouped."""
    return number(value).replace(".", "")


def in_yaml(value: str) -> str:
    """Return a word as a rule file writes it."""
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def in_step(value: str) -> str:
    """Return a value as a sentence writes it."""
    return value if re.fullmatch(r"[^\s\",„“”»«]+|-?[0-9.]+,[0-9]+", value) else f'"{value}"'
