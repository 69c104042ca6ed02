"""What the rule language can say, piece by piece, and how often each piece came to what.

The pieces are what docs/langlauf.md lists; ``REQUIRED`` says which outcomes each of them has to
have had, or a run has not tried the language.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)

if TYPE_CHECKING:
    from agreement.second_judge import Open
    from ikz_rules.model.condition import Condition

Outcome = tuple[str, str]
"""The name of a piece, and ja, nein or unbekannt."""
WORDS = {(True, False): "ja", (False, True): "nein", (True, True): "unbekannt"}
_LARGE = 10**12
_LONG = 16
_NUMBERS = ("kleine Zahl", "Bruch", "Zahl unter null", "sehr große Zahl")
_KINDS = {"kommune": "Kommunen", "aufgabe": "Aufgaben"}
_FIXED = {
    Stated: "Merkmal angegeben",
    Unstated: "Merkmal nicht angegeben",
    StatedIs: "Merkmal, wie angegeben",
    Derived: "Verweis auf Abgeleitetes",
    Not: "nicht",
}


def piece(condition: Condition) -> str:
    """Return which piece of the language a condition is."""
    match condition:
        case Compare():
            return f"Vergleich „{condition.op}“, {_kind(condition.operand, condition.upper)}"
        case Quantified(ebene, least):
            return f"{_KINDS[ebene]}: {'alle' if least is None else 'mindestens'}"
        case InForce(ab, bis):
            return f"Gültigkeit: {'ab' if ab else 'ohne Anfang'}, {'bis' if bis else 'ohne Ende'}"
        case Progress(_, kind):
            return f"Maßnahme {kind}"
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            return f"{_joined(condition)}, {_size(len(parts))}"
    return _FIXED[type(condition)]


def _joined(condition: All | AnyOf | AtLeast) -> str:
    if isinstance(condition, AtLeast):
        possible = 1 <= condition.least <= len(condition.parts)
        return f"anzahl ({'erfüllbar' if possible else 'immer oder nie'})"
    return "alle" if isinstance(condition, All) else "eines"


def outcome(condition: Condition, what: Open) -> Outcome:
    """Return a piece with what it came to."""
    return piece(condition), WORDS[what]


def _size(parts: int) -> str:
    if parts > _LONG:
        return f"über {_LONG} Teile"
    return f"bis {_LONG} Teile" if parts else "leer"


def _kind(operand: object, upper: object) -> str:
    if isinstance(operand, date):
        return "Datum"
    if isinstance(operand, tuple):
        return "Worte"
    if isinstance(operand, str):
        return "Wort" if operand.isascii() and operand.isalnum() else "seltsames Wort"
    if not isinstance(operand, int | Fraction):
        raise AssertionError(f"no operand: {operand!r}")
    small, fraction, negative, large = _NUMBERS
    if operand < 0:
        return negative
    if max(operand, upper if isinstance(upper, int | Fraction) else 0) > _LARGE:
        return large
    return fraction if Fraction(operand).denominator > 1 else small


def _required() -> frozenset[Outcome]:
    long = ("bis 16 Teile", "über 16 Teile")
    every = ("ja", "nein", "unbekannt")
    free = [
        *(_FIXED[what] for what in (StatedIs, Derived, Not)),
        "Maßnahme begonnen",
        "Maßnahme umgesetzt",
        *(f"{name}, {size}" for name in ("alle", "eines") for size in long),
        *(f"anzahl (erfüllbar), {size}" for size in long),
        *(f"{what}: {how}" for what in _KINDS.values() for how in ("alle", "mindestens")),
    ]
    ordered = ("mindestens", "hoechstens", "ueber", "unter", "zwischen", "gleich", "ungleich")
    free += [f"Vergleich „{op}“, {kind}" for op, kind in product(ordered, (*_NUMBERS, "Datum"))]
    free += [
        f"Vergleich „{op}“, {kind}"
        for op, kind in product(("gleich", "ungleich"), ("Wort", "seltsames Wort"))
    ]
    free.append("Vergleich „eines_von“, Worte")
    sure = [
        *(_FIXED[what] for what in (Stated, Unstated)),
        *(f"anzahl (immer oder nie), {size}" for size in long),
        *(
            f"Gültigkeit: {a}, {b}"
            for a, b in (("ab", "bis"), ("ab", "ohne Ende"), ("ohne Anfang", "bis"))
        ),
    ]
    only = {
        ("alle, leer", "ja"),
        ("eines, leer", "nein"),
        ("anzahl (immer oder nie), leer", "ja"),
        ("anzahl (immer oder nie), leer", "nein"),
        ("Gültigkeit: ohne Anfang, ohne Ende", "ja"),
    }
    return frozenset({*product(free, every), *product(sure, ("ja", "nein")), *only})


REQUIRED = _required()
