"""Giving an open fact an answer: what can be said, and where the Verbundraum stands then."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ikz_rules.evaluation.comparison import compare
from ikz_rules.facts.address import plain, put
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.values import JA, NEIN
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.prospect.answers import answers, comparisons, computed, later
from ikz_rules.prospect.possible import DATES
from ikz_rules.prospect.products import dated, products
from ikz_rules.prospect.standing import Standing
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.facts.address import Address
    from ikz_rules.prospect.answers import Answers

    Choice = tuple[tuple[Any, ...], Any]
    """A class of answers by values that stand for it, and the one for the data."""

SOME = "mindestens_eine"
"""Stands for a list that is not empty, whatever is on it."""


def choices(standing: Standing, address: Address) -> tuple[Choice, ...]:
    """Return the classes of answers that an open fact can get, each with a value for the data."""
    return tuple(_choices(standing, address))


def complete(standing: Standing, address: Address) -> bool:
    """Tell whether the choices stand for every answer there is, whatever else is known."""
    if address.art != "angabe":
        return address.art == "merkmal"
    return not _made_up(standing, address) and _declared(standing, address).complete


def give(standing: Standing, address: Address, value: object) -> Standing:
    """Return where the Verbundraum stands with a value for the data at an open fact."""
    regelwerk = standing.regelwerk
    daten = put(plain(standing.verbundraum), address, value, regelwerk)
    return Standing(canonical(Verbundraum(**daten), regelwerk), regelwerk)


def _choices(standing: Standing, address: Address) -> Iterator[Choice]:
    if address.art == "merkmal":
        yield from (((word,), word) for word in (JA, NEIN))
    elif address.art == "liste":
        yield (), []
        yield (SOME,), _some(standing, address.name)
    elif _made_up(standing, address):
        yield from _made(standing, address)
    else:
        found = _declared(standing, address)
        for values, typical in zip(found.classes, found.typical, strict=True):
            yield tuple(map(_data, values)), _data(typical)


def _declared(standing: Standing, address: Address) -> Answers:
    return answers(standing.regelwerk, address.name, standing.situation.stichtag)


def _made_up(standing: Standing, address: Address) -> bool:
    """Tell whether an answer is more than one value: products, dates of products, Kommunen."""
    angabe = standing.regelwerk.angaben[address.name]
    return angabe.typ == "software" or angabe.computed != ""


def _data(value: object) -> Any:  # noqa: ANN401 - what a data file holds
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Fraction):
        return float(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def _some(standing: Standing, name: str) -> list[Any]:
    """Return a list that is not empty: one Aufgabe of any name, or the first measure left."""
    if name == "aufgaben":
        return [{"name": "Aufgabe"}]
    raum = standing.verbundraum
    taken = {*(raum.begonnen or ()), *(raum.umgesetzt or ())}
    left = [nr for nr in standing.regelwerk.massnahmen if nr not in taken]
    return sorted(left, key=natural_key)[:1]


def _made(standing: Standing, address: Address) -> Iterator[Choice]:
    angabe = standing.regelwerk.angaben[address.name]
    kind = angabe.computed or angabe.pfad
    if angabe.typ == "software":
        yield from (((kind,), value) for kind, value in products(standing, address.kommune))
    elif kind in DATES:
        for date, value in dated(standing, address.kommune, angabe):
            yield (date,), value
    elif kind == "beteiligte":
        yield from _sharing(standing, address)
    else:
        for months in computed(standing.regelwerk, angabe.id, -1, whole=False):
            day = later(standing.situation.stichtag, months).isoformat()
            yield (day,), day


def _sharing(standing: Standing, address: Address) -> Iterator[Choice]:
    """Any number of Kommunen can share an Aufgabe; the first ones stand for all."""
    direct = comparisons(standing.regelwerk).get(address.name, ())
    names = list(standing.kommunen)
    counts = range(1, len(names) + 1)
    for _, group in groupby(counts, lambda count: [compare(count, part) for part in direct]):
        numbers = tuple(group)
        yield numbers, {name: {} for name in names[: numbers[-1]]}
