"""Whether the entries of two rulebooks, mixed, make a rulebook: every reference resolves."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

from ikz_rules.graph import find_cycle
from ikz_rules.model.condition import (
    Compare,
    Condition,
    Derived,
    Progress,
    derived_names,
    walk,
)
from ikz_rules.rulebook.cycles import prerequisites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.angaben import Kennzahl
    from ikz_rules.model.regelwerk import Regelwerk

_NUMERIC = frozenset({"zahl", "ganzzahl"})
_OF_NUMBERS = frozenset({"summe", "mittel", "min", "max", "spannweite"})
_OVER = {"verbundraum": "kommune", "aufgabe": "aufgabe_je_kommune"}


def resolves(regelwerk: Regelwerk) -> bool:
    """Tell whether a mixture can be evaluated; each of the two rulebooks by itself can."""
    names = set(_names(regelwerk))
    if not all(name in names for name in _used(regelwerk)):
        return False
    if not all(_fits(condition, regelwerk) for condition in _walked(regelwerk)):
        return False
    if not all(_measurable(kennzahl, regelwerk) for kennzahl in regelwerk.kennzahlen.values()):
        return False
    return not find_cycle(_prerequisites(regelwerk)) and not find_cycle(_definitions(regelwerk))


def _names(regelwerk: Regelwerk) -> Iterator[str]:
    yield from (f"wert:{name}" for name in (*regelwerk.angaben, *regelwerk.kennzahlen))
    for merkmal in regelwerk.merkmale:
        yield from (f"wert:merkmal:{merkmal}", f"merkmal:{merkmal}")
    for szenario in regelwerk.ausgangsszenarien:
        yield from (f"szenario:{szenario}", f"anzeichen:{szenario}")
    yield from (f"massnahme:{nr}" for nr in regelwerk.massnahmen)
    yield from (f"gewicht:{name}" for name in regelwerk.gewichte)


def _used(regelwerk: Regelwerk) -> Iterator[str]:
    """Yield every reference, named as ``_names`` does."""
    for condition in _walked(regelwerk):
        if isinstance(condition, Compare):
            yield f"wert:{condition.name}"
        elif isinstance(condition, Derived):
            yield condition.name
        elif isinstance(condition, Progress):
            yield f"massnahme:{condition.nr}"
    yield from (f"massnahme:{nr}" for nr in _numbers(regelwerk))
    yield from (f"merkmal:{name}" for name in _merkmale(regelwerk))
    yield from (f"szenario:{id_}" for id_ in regelwerk.planung.szenario_vorrang)
    yield from (f"gewicht:{r.gewicht}" for r in regelwerk.regeln.values() if r.gewicht)


def _numbers(regelwerk: Regelwerk) -> Iterator[str]:
    for regel in regelwerk.regeln.values():
        yield from (nr for nr in (regel.massnahme, regel.zurueckstellen) if nr is not None)
    for szenario in regelwerk.ausgangsszenarien.values():
        yield from chain.from_iterable(step.massnahmen for step in szenario.schritte)
    yield from chain.from_iterable(_prerequisites(regelwerk).values())
    for massnahme in regelwerk.massnahmen.values():
        yield from (nr for nr in massnahme.anschluss or () if nr != "alle")
    yield from regelwerk.planung.massnahmen_je_art.values()
    yield from regelwerk.planung.begleitend


def _prerequisites(regelwerk: Regelwerk) -> dict[str, tuple[str, ...]]:
    return {nr: prerequisites(massnahme) for nr, massnahme in regelwerk.massnahmen.items()}


def _definitions(regelwerk: Regelwerk) -> dict[str, frozenset[str]]:
    return {
        f"merkmal:{name}": derived_names(merkmal.definition)
        for name, merkmal in regelwerk.merkmale.items()
        if merkmal.definition is not None
    }


def _merkmale(regelwerk: Regelwerk) -> Iterator[str]:
    for szenario in regelwerk.ausgangsszenarien.values():
        yield from szenario.merkmale
    yield from (*regelwerk.planung.skeptisch, *regelwerk.planung.stockt)


def _walked(regelwerk: Regelwerk) -> Iterator[Condition]:
    merkmale = regelwerk.merkmale.values()
    tops = (
        *(regel.wenn for regel in regelwerk.regeln.values()),
        *(m.definition for m in merkmale if m.definition is not None),
        regelwerk.planung.fenster,
        regelwerk.planung.knapp,
    )
    return chain.from_iterable(map(walk, tops))


def _fits(condition: Condition, regelwerk: Regelwerk) -> bool:
    """Tell whether a comparison is of the type that its name has in this mixture."""
    if not isinstance(condition, Compare) or condition.name not in regelwerk.angaben:
        return True
    typ = regelwerk.angaben[condition.name].typ
    if typ in _NUMERIC:
        return isinstance(condition.operand, int | Fraction)
    return isinstance(condition.operand, date if typ == "datum" else str | tuple)


def _measurable(kennzahl: Kennzahl, regelwerk: Regelwerk) -> bool:
    angabe = regelwerk.angaben.get(kennzahl.ueber)
    if angabe is None or angabe.ebene != _OVER[kennzahl.ebene]:
        return False
    if kennzahl.aggregat in _OF_NUMBERS:
        return angabe.typ in _NUMERIC
    return angabe.typ != "software" or kennzahl.aggregat == "vielfalt"
