"""The rulebook: everything that experts declare, checked and frozen.

A ``Regelwerk`` can only be made by the loader, which resolves every reference first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from fractions import Fraction

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import (
        Angabe,
        Aufgabenart,
        Kennzahl,
        Merkmal,
        Schwellenwert,
    )
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.fahrplanregeln import (
        Arbeitsgruppe,
        Buendelung,
        Fahrplanregeln,
        Kriterium,
        Produktgruppe,
    )
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.quellen import Aussage, Erratum, Quelle, Werk

LISTEN = ("begonnen", "umgesetzt", "aufgaben")
"""What a Verbundraum states as a whole list: known as a whole, or not at all."""
ANLAESSE = ("effektivitaet", "effizienz", "keiner", "offen")
"""The guide's two grounds, none of them (known), and not known yet."""
MITGELIEFERT = "mitgeliefert"
"""What the folder of the packaged rules is called, wherever it lies."""
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
    """One of the guide's typical starting points; ``punkte``: its bullets but the leading one.

    ``schwellen`` names the thresholds that ``mindest_punkte`` and ``mindest_angegeben`` came from.
    """

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
    ordner: str = ""
    location: Location | None = None
    schwellen: tuple[str, str] = ("", "")

    @property
    def merkmale(self) -> tuple[str, ...]:
        """The leading Merkmal and those of all bullets, in order."""
        return (self.leitmerkmal, *(m for punkt in self.punkte for m in punkt))


@dataclass(frozen=True, slots=True)
class Regel:
    """One rule: if ``wenn`` holds, then what ``dann`` says, for the reason given.

    ``massnahme`` is recommended with ``gewicht``; ``zurueckstellen`` puts that measure into the
    last phase; ``arbeitspakete`` are switched on; ``hinweis`` is a remark.
    ``anlass``: effektivitaet or effizienz (the guide's two grounds). ``gueltig_ab`` and
    ``gueltig_bis`` are the first and last day on which the rule is in force; ``ersetzt`` names
    the rule that it succeeds, which ends by its own last day only. ``ordner`` is the name of the
    folder it stands in.
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
    gueltig_ab: date | None = None
    gueltig_bis: date | None = None
    ersetzt: str | None = None
    ordner: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Bedarf:
    """A kind of need to which a Verbundraum may expect an answer. It recommends nothing itself."""

    id: str
    titel: str
    wenn: Condition
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Planungsgrund:
    """Why planning itself does something; ``text`` may hold placeholders."""

    id: str
    text: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    grund: str = ""
    ordner: str = ""


@dataclass(frozen=True, slots=True)
class Liste:
    """What to ask about one of ``LISTEN``; ``ermitteln``: the effort of finding out."""

    id: str
    frage: str
    hilfe: str = ""
    wer_weiss: str = ""
    ermitteln: str = "mittel"


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
    listen: Mapping[str, Liste]


@dataclass(frozen=True, slots=True)
class Aenderung:
    """What a folder changed of those below it.

    ``art``: neu, ersetzt, abgeschaltet. ``eintrag`` is section and id: ``regeln:x``. ``ordner``
    is the name of the folder, ``grund`` why an entry was switched off.
    """

    art: str
    eintrag: str
    ordner: str
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Ausnahme:
    """An entry that a check is told not to complain about, and why.

    ``eintrag`` is section and id as in ``Finding.entry``: ``regeln:zentrale-vertretung``.
    """

    pruefung: str
    eintrag: str
    grund: str
    location: Location | None = None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Regelwerk:
    """A checked rulebook: every reference in it resolves, every id is unique.

    ``ordner`` are the names of its folders, the lowest first; ``aenderungen`` what each changed
    of those below it. Compared by identity, so that what is compiled from it can be kept beside it.
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
    bedarfe: Mapping[str, Bedarf]
    kriterien: Mapping[str, Kriterium]
    buendelungen: Mapping[str, Buendelung]
    arbeitsgruppen: Mapping[str, Arbeitsgruppe]
    produktgruppen: Mapping[str, Produktgruppe]
    fahrplan: Fahrplanregeln | None
    ausnahmen: tuple[Ausnahme, ...]
    aenderungen: tuple[Aenderung, ...]
    ordner: tuple[str, ...]

    def wert(self, id_: str) -> int | Fraction:
        """Return a named number of schwellenwerte.yaml or priorisierung.yaml."""
        found = self.schwellenwerte.get(id_) or self.gewichte[id_]
        return found.wert
