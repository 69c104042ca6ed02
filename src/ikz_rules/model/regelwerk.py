"""The rulebook: everything that experts declare, checked and frozen.

A ``Regelwerk`` can only be made by the loader, which resolves every reference first.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition

ANLAESSE = ("effektivitaet", "effizienz", "keiner", "offen")
"""The guide's two grounds, none of them (known), and not known yet."""
PREFIX = "berechnet:"
BERECHNET = {"kommune": ("software_alter", "vertragsende"), "aufgabe": ("frist", "beteiligte")}
"""What an Angabe with the pfad ``berechnet:…`` can be computed from, by level."""
FELDER = {
    "verbundraum": {"land": "auswahl", "kooperationsformen": "mehrfachauswahl"},
    "kommune": {
        "name": "text",
        "einwohner": "ganzzahl",
        "digitalisierungsgrad": "zahl",
        "verwaltet_durch": "text",
        "software": "software",
        "ressourcen.personal": "auswahl",
        "ressourcen.zeit": "auswahl",
        "ressourcen.finanzen": "auswahl",
        "ressourcen.kompetenzen": "auswahl",
    },
    "aufgabe": {
        "art": "auswahl",
        "produktrahmen": "text",
        "neu_per_gesetz": "ja_nein",
        "frist": "datum",
        "gelegenheit": "ja_nein",
    },
}
"""The fixed fields that the pfad of an Angabe can name, by level, each with its type."""


@dataclass(frozen=True, slots=True)
class Quelle:
    """A passage: ``werk`` is an id of quellen.yaml, ``stelle`` the chapter and heading."""

    werk: str
    stelle: str
    titel: str = ""

    def __str__(self) -> str:
        return f"{self.titel or self.werk}, {self.stelle}"


@dataclass(frozen=True, slots=True)
class Werk:
    """A source that passages refer to."""

    id: str
    titel: str
    herausgeber: str = ""
    stand: str = ""
    art: str = ""
    hinweis: str = ""


@dataclass(frozen=True, slots=True)
class Aussage:
    """A normative statement of a source."""

    id: str
    text: str
    wichtig: bool
    thema: str = ""
    werk: str = ""


@dataclass(frozen=True, slots=True)
class Angabe:
    """A declared fact: what can be said about a Verbundraum, a Kommune, an Aufgabe.

    ``ebene``: verbundraum, kommune, aufgabe, aufgabe_je_kommune. ``typ``: ja_nein, zahl,
    ganzzahl, auswahl, mehrfachauswahl, datum, text, software. ``pfad`` names the fixed field that
    holds the value (``ressourcen.personal``); without it the value stands under ``angaben``.
    """

    id: str
    ebene: str
    typ: str
    frage: str
    quelle: Quelle
    hilfe: str = ""
    werte: tuple[tuple[str, str], ...] = ()
    minimum: int | Fraction | None = None
    maximum: int | Fraction | None = None
    einheit: str = ""
    pfad: str = ""
    wer_weiss: str = ""
    abgefragt: bool = True
    location: Location | None = None

    @property
    def allowed(self) -> tuple[str, ...]:
        """The values of a choice, in declared order."""
        return tuple(wert for wert, _ in self.werte)


@dataclass(frozen=True, slots=True)
class Kennzahl:
    """An aggregate over a declared fact.

    ``aggregat``: anzahl, anteil, summe, mittel, min, max, spannweite, vielfalt. ``ueber`` names
    the fact; ``wert`` is what anzahl and anteil count. ``ebene`` verbundraum aggregates over
    Kommunen, aufgabe over the Kommunen that share the Aufgabe. Below ``mindestabdeckung`` (share
    of known data, 0–1) the value is unknown. ``zaehlt``: verwaltungen or kommunen.
    """

    id: str
    ebene: str
    aggregat: str
    ueber: str
    titel: str
    definition: str
    quelle: Quelle
    wert: str | None = None
    mindestabdeckung: Fraction = Fraction(1, 2)
    einheit: str = ""
    zaehlt: str = "verwaltungen"
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Merkmal:
    """A symptom. Without ``definition`` it can only be stated (an attitude)."""

    id: str
    titel: str
    frage: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    definition: Condition | None = None
    je_kommune: bool = False
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Schwellenwert:
    """A named number that rules refer to."""

    id: str
    wert: int | Fraction
    titel: str
    quelle: Quelle
    grund: str = ""
    stand: str = ""
    einheit: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Schritt:
    """A step that a recognised Ausgangsszenario prescribes.

    ``art``: massnahme, parallel, ueberzeugen, vorhaben. ``phase`` is the earliest phase.
    ``modus`` is reaktivieren where the step restarts something that has come to a halt.
    """

    art: str
    titel: str
    massnahmen: tuple[str, ...]
    phase: int
    grund: str
    abgeschlossen_wenn: str = ""
    arbeitspakete: tuple[str, ...] = ()
    modus: str = "einleiten"


@dataclass(frozen=True, slots=True)
class Ausgangsszenario:
    """One of the guide's typical starting points; ``punkte``: its bullets but the leading one."""

    id: str
    stem: str
    titel: str
    leitmerkmal: str
    punkte: tuple[tuple[str, ...], ...]
    handlungsfelder: tuple[int, ...]
    schritte: tuple[Schritt, ...]
    quelle: Quelle
    aussagen: tuple[str, ...]
    mindest_punkte: int
    mindest_angegeben: int
    location: Location | None = None

    @property
    def merkmale(self) -> tuple[str, ...]:
        """The leading Merkmal and those of all bullets, in order."""
        return (self.leitmerkmal, *(m for punkt in self.punkte for m in punkt))


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


@dataclass(frozen=True, slots=True)
class Regel:
    """One rule: if ``wenn`` holds, then what ``dann`` says, for the reason given.

    ``massnahme`` is recommended with ``gewicht``; ``zurueckstellen`` puts that measure into the
    last phase; ``arbeitspakete`` are switched on; ``hinweis`` is a remark.
    ``anlass``: effektivitaet or effizienz (the guide's two grounds).
    """

    id: str
    wenn: Condition
    begruendung: str
    quelle: Quelle
    aussagen: tuple[str, ...]
    grund: str = ""
    massnahme: str | None = None
    gewicht: str | None = None
    anlass: str | None = None
    arbeitspakete: tuple[str, ...] = ()
    hinweis: str | None = None
    zurueckstellen: str | None = None
    ermessen: str | None = None
    ordner: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Planungsgrund:
    """Why planning itself does something; ``text`` may hold placeholders."""

    id: str
    text: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    grund: str = ""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A known fault of a source and what we do about it."""

    id: str
    titel: str
    text: str
    behandlung: str
    quelle: Quelle
    massnahmen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aufgabenart:
    """An entry of the list task name → kind."""

    name: str
    art: str
    produktrahmen: str | None = None
    synonyme: tuple[str, ...] = ()
    hinweis: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Planung:
    """What planning is told by the rulebook besides numbers."""

    gruende: Mapping[str, Planungsgrund]
    fenster: Condition
    skeptisch: tuple[str, ...]
    stockt: tuple[str, ...]
    knapp: Condition
    verfestigt: tuple[str, ...]
    begleitend: tuple[str, ...]
    massnahmen_je_art: Mapping[str, str]
    szenario_vorrang: tuple[str, ...]
    anlaesse: Mapping[str, str]
    vorhaben_suchen: tuple[str, ...]
    phasen: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Regelwerk:
    """A checked rulebook: every reference in it resolves, every id is unique.

    Compared by identity, so that what is compiled from it can be kept beside it.
    """

    version: str
    stand: str
    sha256: str
    quellen: Mapping[str, Werk]
    aussagen: Mapping[str, Aussage]
    errata: tuple[Erratum, ...]
    angaben: Mapping[str, Angabe]
    kennzahlen: Mapping[str, Kennzahl]
    merkmale: Mapping[str, Merkmal]
    schwellenwerte: Mapping[str, Schwellenwert]
    gewichte: Mapping[str, Schwellenwert]
    ausgangsszenarien: Mapping[str, Ausgangsszenario]
    massnahmen: Mapping[str, Massnahme]
    regeln: Mapping[str, Regel]
    aufgabenverzeichnis: tuple[Aufgabenart, ...]
    planung: Planung

    def wert(self, id_: str) -> int | Fraction:
        """Return a named number of schwellenwerte.yaml or priorisierung.yaml."""
        found = self.schwellenwerte.get(id_) or self.gewichte[id_]
        return found.wert
