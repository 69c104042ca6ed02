"""What the rulebook derives, as one table: name → condition.

Names: ``merkmal:x``, ``szenario:S1`` (recognised), ``anzeichen:S1``, ``regel:x``,
``massnahme:1.1`` (recommended by a rule or prescribed by a recognised Ausgangsszenario).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Condition,
    Derived,
    InForce,
    Stated,
    StatedIs,
    Unstated,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.angaben import Merkmal
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regel, Regelwerk


@lru_cache(maxsize=16)
def definitions(regelwerk: Regelwerk) -> Mapping[str, Condition]:
    """Return the table of a rulebook; computed once for each."""
    table: dict[str, Condition] = {
        f"merkmal:{m.id}": merkmal(m) for m in regelwerk.merkmale.values()
    }
    for szenario in regelwerk.ausgangsszenarien.values():
        table[f"szenario:{szenario.id}"] = recognised(szenario)
        table[f"anzeichen:{szenario.id}"] = AnyOf(tuple(map(_merkmal, szenario.merkmale)))
    by_massnahme: dict[str, list[Condition]] = {nr: [] for nr in regelwerk.massnahmen}
    for regel in regelwerk.regeln.values():
        table[f"regel:{regel.id}"] = rule(regel)
        if regel.massnahme is not None:
            by_massnahme[regel.massnahme].append(Derived(f"regel:{regel.id}"))
    for szenario in regelwerk.ausgangsszenarien.values():
        for schritt in szenario.schritte:
            for nr in schritt.massnahmen:
                by_massnahme[nr].append(Derived(f"szenario:{szenario.id}"))
    table |= {f"massnahme:{nr}": AnyOf(tuple(parts)) for nr, parts in by_massnahme.items()}
    return table


def rule(regel: Regel) -> Condition:
    """Return when a rule holds: its condition, within its time where it has one."""
    if regel.gueltig_ab is None and regel.gueltig_bis is None:
        return regel.wenn
    return All((InForce(regel.gueltig_ab, regel.gueltig_bis), regel.wenn))


def merkmal(merkmal: Merkmal) -> Condition:
    """Return the value of a Merkmal: stated directly, else as defined, else unknown."""
    stated = StatedIs(merkmal.id)
    if merkmal.definition is None:
        return stated
    return AnyOf(
        (All((Stated(merkmal.id), stated)), All((Unstated(merkmal.id), merkmal.definition)))
    )


def recognised(szenario: Ausgangsszenario) -> Condition:
    """Return when a scenario counts as recognised (fachlich: erkannt).

    The leading Merkmal is ja; or nothing is known about it and enough bullets hold, some of
    them by direct statement. With nothing known about the leading Merkmal this is unknown rather
    than false, since its answer could still decide.
    """
    bullets = tuple(AnyOf(tuple(map(_merkmal, punkt))) for punkt in szenario.punkte)
    stated = tuple(
        AnyOf(tuple(All((_merkmal(m), Stated(m))) for m in punkt)) for punkt in szenario.punkte
    )
    return AnyOf(
        (
            _merkmal(szenario.leitmerkmal),
            All(
                (
                    Unstated(szenario.leitmerkmal),
                    AtLeast(szenario.mindest_punkte, bullets),
                    AtLeast(szenario.mindest_angegeben, stated),
                )
            ),
        )
    )


def _merkmal(name: str) -> Condition:
    return Derived(f"merkmal:{name}")
