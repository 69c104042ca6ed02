"""Which values of a fact are worth trying: every choice, and numbers around what rules ask for."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from ikz_rules.changes.change import KOMMUNEN, value_at
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.address import plain
from ikz_rules.facts.typed import read_value
from ikz_rules.model.condition import Compare, walk
from ikz_rules.model.values import JA, NEIN
from ikz_rules.model.verbundraum import KEINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ikz_rules.assembly.context import Context
    from ikz_rules.changes.levers import Lever
    from ikz_rules.model.angaben import Angabe

NEW_PRODUCT = "Neues Produkt"
_STEP = Fraction(1, 1000)
_FAR = 10**6


class Values:
    """The values to try in one Verbundraum."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._daten = plain(context.verbundraum)
        self._limits = _limits(context)

    def of(self, lever: Lever) -> list[Any]:
        """Return the values other than the present one, the closest first.

        Of a list: one entry more or less. Of a number: what lies on either side of every limit
        that rules compare it with, by itself or in a Kennzahl while the others stay.
        """
        present = value_at(self._daten, lever.path)
        if lever.address.art == "merkmal":
            return _others((JA, NEIN), present)
        angabe = self._context.regelwerk.angaben[lever.address.name]
        match angabe.typ:
            case "ja_nein":
                return _others((JA, NEIN), present)
            case "auswahl":
                return _others(angabe.allowed, present)
            case "software":
                return _others((*self._products(lever.fach), NEW_PRODUCT), present)
            case "mehrfachauswahl":
                return list(_toggled(angabe, present))
        return [n for n in self._numbers(lever, angabe, present) if n != present]

    def _products(self, fach: str) -> list[str]:
        kommunen = self._context.verbundraum.kommunen
        used = (k.software[fach].produkt for k in kommunen if fach in k.software)
        return sorted({product for product in used if product})

    def _numbers(self, lever: Lever, angabe: Angabe, present: Any) -> list[int | float]:  # noqa: ANN401
        others = self._of_others(lever, angabe)
        step = Fraction(1) if angabe.typ == "ganzzahl" else _STEP
        low = Fraction(-_FAR if angabe.minimum is None else angabe.minimum)
        high = Fraction(_FAR if angabe.maximum is None else angabe.maximum)
        points = set(_points(self._limits.get(angabe.id, ()), others))
        near = {end for point in points for end in _around(point, step) if low <= end <= high}
        start = Fraction(str(present)) if present is not None else low
        by_distance = sorted(near, key=lambda number: (abs(number - start), number))
        return [int(n) if n.denominator == 1 else float(n) for n in by_distance]

    def _of_others(self, lever: Lever, angabe: Angabe) -> list[Fraction]:
        """Return the same fact of the other Kommunen, as far as it is known."""
        address = lever.address
        if not address.kommune:
            return []
        at = lever.path.index(KOMMUNEN) + 1
        others = (name for name in self._context.kommunen if name != address.kommune)
        paths = ((*lever.path[:at], name, *lever.path[at + 1 :]) for name in others)
        found = (read_value(angabe, value_at(self._daten, path)) for path in paths)
        return [Fraction(n) for n in found if isinstance(n, int | Fraction)]


def _limits(context: Context) -> dict[str, set[Fraction]]:
    """Return, for each fact, the numbers that conditions compare it or its Kennzahlen with."""
    book = context.regelwerk
    table = [*definitions(book).values(), book.planung.knapp, book.planung.fenster]
    found: dict[str, set[Fraction]] = {}
    for part in (part for condition in table for part in walk(condition)):
        if isinstance(part, Compare):
            kennzahl = book.kennzahlen.get(part.name)
            name = part.name if kennzahl is None else kennzahl.ueber
            numbers = (n for n in (part.operand, part.upper) if isinstance(n, int | Fraction))
            found.setdefault(name, set()).update(map(Fraction, numbers))
    return found


def _points(limits: Iterable[Fraction], others: Sequence[Fraction]) -> Iterator[Fraction]:
    """Yield where a number makes itself, or a Kennzahl over it and the others, reach a limit."""
    yield from others
    whole = sum(others, Fraction(0))
    for limit in limits:
        yield limit
        yield limit - whole
        yield limit * (len(others) + 1) - whole
        if others:
            yield min(others) + limit
            yield max(others) - limit


def _around(point: Fraction, step: Fraction) -> Iterator[Fraction]:
    """Yield what can be entered at the point and on either side of it."""
    below, above = floor(point / step) * step, ceil(point / step) * step
    yield from {below - step, below, above, above + step}


def _others(allowed: Sequence[str], present: object) -> list[str]:
    """Return all words but the present one, its neighbours first."""
    at = allowed.index(str(present)) if present in allowed else 0
    rest = [word for word in allowed if word != present]
    return sorted(rest, key=lambda word: abs(allowed.index(word) - at))


def _toggled(angabe: Angabe, present: Sequence[str] | None) -> Iterator[tuple[str, ...]]:
    chosen = [word for word in angabe.allowed if word in (present or ())]
    for word in angabe.allowed:
        if word == KEINE and angabe.pfad == "kooperationsformen":
            continue
        yield tuple(
            each for each in angabe.allowed if (each in chosen) != (each == word) and each != KEINE
        )
    if present is None:
        yield ()
