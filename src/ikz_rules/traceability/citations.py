"""Who cites the statements of the sources: rules, catalogue entries, Merkmale, the Fahrplan …

The rulebook refuses statements that do not exist, so every citation here leads to one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanteile import teile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.model.regelwerk import Regelwerk

REGEL, MASSNAHME, MERKMAL = "regel", "massnahme", "merkmal"
AUSGANGSSZENARIO, PLANUNGSGRUND = "ausgangsszenario", "planungsgrund"


@dataclass(frozen=True, slots=True)
class Zitat:
    """An entry of the rulebook that honours a statement.

    ``art`` is one of the five kinds above, or one of those of ``model.fahrplanteile``.
    """

    art: str
    id: str
    location: Location | None = None


def citations(regelwerk: Regelwerk) -> dict[str, tuple[Zitat, ...]]:
    """Return, for every statement, the entries that cite it, in the order of the rulebook."""
    found: dict[str, list[Zitat]] = {id_: [] for id_ in regelwerk.aussagen}
    for zitat, aussagen in _cited(regelwerk):
        for id_ in dict.fromkeys(aussagen):
            found[id_].append(zitat)
    return {id_: tuple(zitate) for id_, zitate in found.items()}


def _cited(regelwerk: Regelwerk) -> Iterator[tuple[Zitat, tuple[str, ...]]]:
    for regel in regelwerk.regeln.values():
        yield Zitat(REGEL, regel.id, regel.location), regel.aussagen
    for massnahme in regelwerk.massnahmen.values():
        yield Zitat(MASSNAHME, massnahme.nr, massnahme.location), massnahme.aussagen
    for merkmal in regelwerk.merkmale.values():
        yield Zitat(MERKMAL, merkmal.id, merkmal.location), merkmal.aussagen
    for szenario in regelwerk.ausgangsszenarien.values():
        yield Zitat(AUSGANGSSZENARIO, szenario.id, szenario.location), szenario.aussagen
    for grund in regelwerk.planung.gruende.values():
        yield Zitat(PLANUNGSGRUND, grund.id), grund.aussagen
    for teil in teile(regelwerk):
        yield Zitat(teil.art, teil.id, teil.location), teil.aussagen
