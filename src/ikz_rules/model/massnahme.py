"""The catalogue: a measure with everything the guide and we say about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.location import Location
    from ikz_rules.model.quellen import Quelle


@dataclass(frozen=True, slots=True)
class Arbeitspaket:
    """A work package of a measure; ``id`` is ``1.2#3`` or ``0#2.1``."""

    id: str
    text: str
    optional: bool = False
    unterpunkte: tuple[Arbeitspaket, ...] = ()


@dataclass(frozen=True, slots=True)
class Annahme:
    """Our own assumption about an attribute that the guide does not give."""

    merkmal: str
    wert: str
    grund: str


@dataclass(frozen=True, slots=True)
class Hilfe:
    """A contact point (an office), tool, question of funding, or practice case."""

    art: str
    text: str
    land: str | None = None


@dataclass(frozen=True, slots=True)
class Voraussetzungen:
    """The four kinds of prerequisites, never mixed; ``sonstige`` are texts."""

    zwingend: tuple[str, ...] = ()
    teilweise: tuple[str, ...] = ()
    hilfreich: tuple[str, ...] = ()
    sonstige: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Massnahme:
    """A catalogue entry. None is unknown: the guide gives the title only."""

    nr: str
    stem: str
    titel: str
    handlungsfeld: int | None
    ausfuehrlich: bool
    kurz: str
    quelle: Quelle
    art: str
    rechtsform: str
    aufwand: str
    zielgruppe: str | None = None
    umsetzbarkeit: tuple[str, ...] | None = None
    direkte_kosten: tuple[str, ...] | None = None
    kostenhinweis: str | None = None
    voraussetzungen: Voraussetzungen | None = None
    anschluss: tuple[str, ...] | None = None
    arbeitspakete: tuple[Arbeitspaket, ...] | None = None
    rat: str = "zu_pruefen"
    rechtsaufsicht: str = "zu_pruefen"
    sichtbares_ergebnis: bool = False
    kurzfristig_denkbar: bool = False
    nur_land: str | None = None
    regelmaessig: tuple[tuple[str, tuple[str, ...]], ...] = ()
    hilfen: tuple[Hilfe, ...] = ()
    aussagen: tuple[str, ...] = ()
    annahmen: tuple[Annahme, ...] = ()
    ermessen: tuple[str, ...] = ()
    location: Location | None = None

    def annahme(self, merkmal: str) -> str | None:
        """Return our assumption about an attribute; None where there is none."""
        return next((a.wert for a in self.annahmen if a.merkmal == merkmal), None)

    @property
    def ausfuehrend(self) -> bool:
        """True for what the guide calls executing cooperation."""
        return self.art == "ausfuehrend"
