"""What a rulebook declares for the Fahrplan, part by part, for those who look it through."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import FAHRPLAN_ZAHLEN, STUFEN_GEWICHTE, Fahrplanregeln

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.fahrplanregeln import (
        Arbeitsgruppe,
        Buendelung,
        Formregel,
        Kriterium,
        Stufung,
        Vorbedingung,
        Vorrang,
    )
    from ikz_rules.model.quellen import Quelle
    from ikz_rules.model.regelwerk import Regelwerk

    Entry = Kriterium | Buendelung | Arbeitsgruppe | Vorrang | Formregel | Vorbedingung

KRITERIUM, BUENDELUNG, ARBEITSGRUPPE = "kriterium", "buendelung", "arbeitsgruppe"
VORRANG, FORM, VORBEDINGUNG, PROZESSE = "vorrang", "form", "vorbedingung", "prozesse"
ABSCHNITT = "fahrplan:fahrplan"
"""How findings name the section ``fahrplan``, whichever part of it they are about."""


@dataclass(frozen=True, slots=True)
class Teil:
    """A declared part; ``art`` is one of the seven kinds above, ``eintrag`` is section and id.

    ``entry`` is None for the processes, which are no entry of their own.
    """

    art: str
    id: str
    eintrag: str
    quelle: Quelle
    aussagen: tuple[str, ...]
    entry: Entry | None = None
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Bedingung:
    """A condition of the section ``fahrplan``; ``ebene``: verbundraum or aufgabe."""

    art: str
    id: str
    ebene: str
    condition: Condition
    location: Location | None = None


@lru_cache(maxsize=16)
def teile(regelwerk: Regelwerk) -> tuple[Teil, ...]:
    """Return every part that gives a source, in the order of the rulebook."""
    found: list[Teil] = []
    for art, section, entries in (
        (KRITERIUM, "kriterien", regelwerk.kriterien),
        (BUENDELUNG, "buendelungen", regelwerk.buendelungen),
        (ARBEITSGRUPPE, "arbeitsgruppen", regelwerk.arbeitsgruppen),
    ):
        found += [
            Teil(art, e.id, f"{section}:{e.id}", e.quelle, e.aussagen, e, e.location)
            for e in entries.values()
        ]
    road = regelwerk.fahrplan
    if road is None:
        return tuple(found)
    for art, inner in _lists(road):
        found += [Teil(art, e.id, ABSCHNITT, e.quelle, e.aussagen, e, e.location) for e in inner]
    source = (road.prozesse_quelle, road.prozesse_aussagen)
    return (*found, Teil(PROZESSE, PROZESSE, ABSCHNITT, *source, location=road.location))


def bedingungen(road: Fahrplanregeln | None) -> tuple[Bedingung, ...]:
    """Return the conditions of the section; grounds and forms are asked of each Aufgabe."""
    if road is None:
        return ()
    return tuple(
        Bedingung(art, e.id, getattr(e, "ebene", "aufgabe"), e.wenn, e.location)
        for art, entries in _lists(road)
        for e in entries
        if e.wenn is not None
    )


def _lists(
    road: Fahrplanregeln,
) -> Iterator[tuple[str, tuple[Vorrang | Formregel | Vorbedingung, ...]]]:
    yield VORRANG, road.vorrang
    yield FORM, road.formen
    yield VORBEDINGUNG, road.vorbedingungen


def stufungen(regelwerk: Regelwerk) -> Iterator[tuple[str, Stufung]]:
    """Yield what grades an Angabe, with whom: an id of a criterion, or a key of the section.

    Criteria for ideas grade fields of ideas, which are no Angaben, and are left out.
    """
    for kriterium in regelwerk.kriterien.values():
        if kriterium.fuer != "ideen":
            yield from ((kriterium.id, stufung) for stufung in kriterium.angaben)
    if (road := regelwerk.fahrplan) is not None:
        yield from (
            ("prioritaet", road.prioritaet),
            ("staerke", road.staerke),
            ("bedarf", road.bedarf),
        )


def angaben(regelwerk: Regelwerk) -> frozenset[str]:
    """Return the Angaben that the Fahrplan looks at outside of conditions."""
    graded = {stufung.angabe for _, stufung in stufungen(regelwerk)}
    return frozenset(graded | {b.angabe for b in regelwerk.buendelungen.values()})


def zahlen(regelwerk: Regelwerk) -> frozenset[str]:
    """Return the thresholds that the Fahrplan reads outside of conditions."""
    found = {*FAHRPLAN_ZAHLEN} if regelwerk.fahrplan else set()
    for _, stufung in stufungen(regelwerk):
        found |= {stufung.hoch_ab or "", stufung.mittel_ab or ""}
    for buendelung in regelwerk.buendelungen.values():
        found |= {buendelung.hoechstens or "", *(name for name, _ in buendelung.ab)}
    return frozenset(found - {""})


def gewichte(regelwerk: Regelwerk) -> frozenset[str]:
    """Return the weights that the Fahrplan reads."""
    kriterien = regelwerk.kriterien.values()
    return frozenset({*(STUFEN_GEWICHTE if kriterien else ()), *(k.gewicht for k in kriterien)})


def unterschiedene(stufung: Stufung) -> frozenset[str]:
    """Return values that make a difference: all but those that share the most frequent level."""
    if not stufung.stufen:
        return frozenset()
    [(common, _)] = Counter(stufung.stufen.values()).most_common(1)
    return frozenset(value for value, level in stufung.stufen.items() if level != common)
