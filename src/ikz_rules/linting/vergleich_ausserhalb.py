"""Comparisons with a number that the value never reaches, or never leaves."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.place import own_first
from ikz_rules.linting.references import compared, comparisons
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.condition import Compare, Operand
    from ikz_rules.model.regelwerk import Regelwerk

Bounds = tuple[int | Fraction | None, int | Fraction | None]


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for entry, location, part in comparisons(book):
        bounds = _bounds(part.name, book)
        for text in _objections(part, *bounds):
            blamed, place = own_first(compared((entry, location), part, book), subject.own)
            yield Finding(
                CHECK.id,
                CHECK.level,
                text,
                "Ändern Sie die Zahl, oder den Wertebereich der Angabe.",
                place,
                blamed,
            )


def _objections(part: Compare, low: Operand | None, high: Operand | None) -> Iterator[str]:
    """Say which numbers cannot be met, and if all can: that the comparison decides nothing."""
    found = False
    for operand, schwelle in ((part.operand, part.schwelle), (part.upper, part.upper_schwelle)):
        limit = _violated(operand, low, high)
        if limit:
            found = True
            yield (
                f"{quoted(part.name)} beträgt {limit}, verglichen wird mit {_shown(operand)}"
                f"{f' ({schwelle})' if schwelle else ''}."
            )
    limit = "" if found else _idle(part, low, high)
    if limit:
        yield f"{quoted(part.name)} beträgt immer {limit}; der Vergleich gilt daher immer."


def _idle(part: Compare, low: Operand | None, high: Operand | None) -> str:
    """Return the limit that makes a comparison hold for every known value, in words."""
    if part.op == "mindestens" and isinstance(low, int | Fraction) and part.operand == low:
        return f"mindestens {number(low)}"
    if part.op == "hoechstens" and isinstance(high, int | Fraction) and part.operand == high:
        return f"höchstens {number(high)}"
    return ""


def _violated(operand: Operand | None, low: Operand | None, high: Operand | None) -> str:
    """Return the limit that an operand lies beyond, in words; empty where it lies within."""
    if not isinstance(operand, int | Fraction):
        return ""
    if isinstance(low, int | Fraction) and operand < low:
        return f"mindestens {number(low)}"
    if isinstance(high, int | Fraction) and operand > high:
        return f"höchstens {number(high)}"
    return ""


def _bounds(name: str, book: Regelwerk) -> Bounds:
    """Return the least and the greatest value that an Angabe or a Kennzahl can have."""
    if name in book.angaben:
        return book.angaben[name].minimum, book.angaben[name].maximum
    kennzahl = book.kennzahlen.get(name)
    if kennzahl is None:
        return None, None
    fact = book.angaben[kennzahl.ueber]
    low, high = fact.minimum, fact.maximum
    width = None if low is None or high is None else high - low
    bounds: dict[str, Bounds] = {
        "anzahl": (0, None),
        "anteil": (0, 1),
        "vielfalt": (0, 1),
        "summe": (0 if low is not None and low >= 0 else None, None),
        "spannweite": (0, width),
    }
    return bounds.get(kennzahl.aggregat, (low, high))


def _shown(operand: Operand | None) -> str:
    return number(operand) if isinstance(operand, int | Fraction) else ""


CHECK = Check("vergleich-ausserhalb", WARNUNG, "Vergleich mit einer unmöglichen Zahl", _run)
