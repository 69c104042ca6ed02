"""The answers that a fact can get, in classes that no rule tells apart."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, groupby
from math import floor
from typing import TYPE_CHECKING

from ikz_rules.evaluation.comparison import compare
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.computed import months_until
from ikz_rules.model.angaben import PREFIX
from ikz_rules.model.condition import Compare, walk
from ikz_rules.model.values import JA, NEIN
from ikz_rules.model.verbundraum import KEINE
from ikz_rules.prospect.ranges import days, operands, points, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ikz_rules.model.angaben import Angabe, Kennzahl
    from ikz_rules.model.condition import Operand
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Value
    from ikz_rules.model.values import Number

_MONTHS, _LAST_SAFE_DAY = 12, 28
_MANY_VALUES = 12
_WIDE = frozenset({"spannweite", "mittel"})
_PLAIN = frozenset({"anzahl", "anteil", "vielfalt"})


@dataclass(frozen=True, slots=True)
class Answers:
    """Classes of answers; each by values, in order, that stand for all of it.

    ``complete`` says that nothing tells apart the answers of one class, whatever else is known;
    else the classes are typical answers. ``typical`` says which value of each class stands for it.
    """

    classes: tuple[tuple[Value, ...], ...]
    typical: tuple[Value, ...]
    complete: bool


@lru_cache(maxsize=16)
def comparisons(regelwerk: Regelwerk) -> dict[str, tuple[Compare, ...]]:
    """Return by name every comparison that rules, Merkmale and planning make."""
    found: dict[str, dict[Compare, None]] = {}
    planung = regelwerk.planung
    for condition in (*definitions(regelwerk).values(), planung.knapp, planung.fenster):
        for part in walk(condition):
            if isinstance(part, Compare):
                found.setdefault(part.name, {})[part] = None
    return {name: tuple(parts) for name, parts in found.items()}


@lru_cache(maxsize=4096)
def answers(regelwerk: Regelwerk, name: str, stichtag: dt.date) -> Answers:
    """Return the classes of answers to a declared fact that has a value of its own.

    ``stichtag`` is the day from which a deadline counts.
    """
    angabe = regelwerk.angaben[name]
    over = [k for k in regelwerk.kennzahlen.values() if k.ueber == name]
    told_apart = _told_apart(regelwerk, angabe, over, stichtag)
    if angabe.typ in {"zahl", "ganzzahl"}:
        return _numbers(regelwerk, angabe, over, told_apart)
    candidates = _candidates(regelwerk, angabe, stichtag)
    if angabe.typ == "datum":
        classes = tuple(tuple(group) for _, group in groupby(candidates, told_apart))
    else:
        classes = _grouped(candidates, told_apart)
    return Answers(classes, tuple(values[0] for values in classes), complete=True)


def _told_apart(
    regelwerk: Regelwerk, angabe: Angabe, over: list[Kennzahl], stichtag: dt.date
) -> Callable[[Value], object]:
    """Return what rules, Kennzahlen and planning see of an answer: alike, if nothing else."""
    known = comparisons(regelwerk)
    direct = known.get(angabe.id, ())
    dated = [
        part
        for other in regelwerk.angaben.values()
        if other.pfad == PREFIX + angabe.pfad and other.ebene == angabe.ebene
        for part in known.get(other.id, ())
    ]
    counted = {k.wert for k in over}
    all_kinds = any(k.aggregat == "vielfalt" for k in over)
    only_in = {m.nur_land for m in regelwerk.massnahmen.values()}

    def seen(value: Value) -> object:
        found: list[object] = [compare(value, part) for part in direct]
        if isinstance(value, dt.date):
            found += [compare(months_until(value, stichtag), part) for part in dated]
        found.append(value if value in counted or all_kinds or angabe.pfad == "art" else None)
        if isinstance(value, frozenset):
            found += [KEINE in value, value.isdisjoint(regelwerk.planung.verfestigt)]
        if angabe.pfad == "land":
            found.append(value if value in only_in else None)
        return tuple(found)

    return seen


def _candidates(regelwerk: Regelwerk, angabe: Angabe, stichtag: dt.date) -> Iterable[Value]:
    cuts = _cuts(regelwerk, angabe.id)
    match angabe.typ:
        case "ja_nein":
            return (JA, NEIN)
        case "auswahl":
            return angabe.allowed
        case "mehrfachauswahl":
            return _choices(angabe)
        case "datum":
            return days((*cuts, *_deadlines(regelwerk, angabe, stichtag)))
        case _:
            return words(angabe, cuts)


def _choices(angabe: Angabe) -> Iterable[Value]:
    """Return every choice of several, small ones first; ``keine`` stands alone."""
    some = [value for value in angabe.allowed if value != KEINE]
    if KEINE in angabe.allowed:
        yield frozenset({KEINE})
    for size in range(1, len(some) + 1 if len(some) <= _MANY_VALUES else 2):
        yield from map(frozenset, combinations(some, size))


def _deadlines(regelwerk: Regelwerk, angabe: Angabe, stichtag: dt.date) -> Iterable[dt.date]:
    for other in regelwerk.angaben.values():
        if other.pfad == PREFIX + angabe.pfad and other.ebene == angabe.ebene:
            months = [c for c in _cuts(regelwerk, other.id) if isinstance(c, int | Fraction)]
            yield from (later(stichtag, count) for count in months)


def later(day: dt.date, months: float | Fraction) -> dt.date:
    """Return the day so many months later (or earlier), parts of a month left out."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + floor(months), _MONTHS)
    year = min(max(year, dt.MINYEAR + 1), dt.MAXYEAR - 1)
    return dt.date(year, month + 1, min(day.day, _LAST_SAFE_DAY))


def computed(regelwerk: Regelwerk, name: str, low: int, *, whole: bool) -> tuple[Number, ...]:
    """Return a number for each class of values that rules tell apart of a computed fact."""
    direct = comparisons(regelwerk).get(name, ())
    found = points(low, None, _cuts(regelwerk, name), whole=whole)
    groups = groupby(found, lambda number: [compare(number, part) for part in direct])
    return tuple(values[len(values) // 2] for values in (list(group) for _, group in groups))


def _cuts(regelwerk: Regelwerk, name: str) -> tuple[Operand, ...]:
    return tuple(cut for part in comparisons(regelwerk).get(name, ()) for cut in operands(part))


def _numbers(
    regelwerk: Regelwerk,
    angabe: Angabe,
    over: list[Kennzahl],
    told_apart: Callable[[Value], object],
) -> Answers:
    """Numbers that are added up or spread are told apart further: their classes are typical."""
    summed = [cut for k in over if k.aggregat not in _PLAIN for cut in _cuts(regelwerk, k.id)]
    marks = sorted({cut for cut in summed if isinstance(cut, int | Fraction)})
    cuts = (*_cuts(regelwerk, angabe.id), *marks)
    whole = angabe.typ == "ganzzahl"
    found = points(angabe.minimum, angabe.maximum, cuts, whole=whole)

    def seen(value: Value) -> object:
        return told_apart(value), [isinstance(value, int | Fraction) and value >= m for m in marks]

    classes = tuple(tuple(group) for _, group in groupby(found, seen))
    typical = [values[0] for values in classes]
    if any(k.aggregat in _WIDE for k in over):
        typical[-1] = classes[-1][-1]
    spread = any(k.aggregat == "vielfalt" for k in over)
    return Answers(classes, tuple(typical), complete=not summed and not spread)


def _grouped(
    candidates: Iterable[Value], told_apart: Callable[[Value], object]
) -> tuple[tuple[Value, ...], ...]:
    groups: dict[object, list[Value]] = {}
    for value in candidates:
        groups.setdefault(told_apart(value), []).append(value)
    return tuple(map(tuple, groups.values()))
