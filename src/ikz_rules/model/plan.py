"""The output: a Massnahmenplan, frozen, complete, and the same for the same input to the byte."""

from __future__ import annotations

from typing import Literal

from ikz_rules.model.base import Frozen
from ikz_rules.model.later import Later
from ikz_rules.model.verbundraum import Verbundraum

Wert = str | int | float | bool | tuple[str, ...] | None
Modus = Literal["einleiten", "reaktivieren", "fortfuehren", "kurzpruefung"]
Stufe = Literal["erkannt", "anzeichen", "nicht_erkannt", "unbekannt"]


class RegelwerkKennung(Frozen):
    """Which rulebook the plan was made with; ``ordner``: the names of its folders, lowest first."""

    version: str
    stand: str
    sha256: str
    ordner: tuple[str, ...]


class AngabeBeleg(Frozen):
    """A fact that a reason rested on. ``wo`` names the Kommunen or Aufgaben; empty: all."""

    name: str
    wert: Wert
    herkunft: str
    wo: tuple[str, ...] = ()


class Begruendung(Frozen):
    """Why: a rule with its sentence, its passage, and the facts. ``setzung``: our own choice.

    ``ordner`` is the name of the folder that the rule came from.
    """

    regel: str
    text: str
    quelle: str
    aussagen: tuple[str, ...]
    angaben: tuple[AngabeBeleg, ...]
    setzung: str | None = None
    ordner: str


class Punktteil(Frozen):
    """One component of the points, with its reason."""

    name: str
    punkte: float
    grund: str


class Punkte(Frozen):
    """Points and what they are made of; they order measures where nothing else does."""

    gesamt: float
    teile: Later[Punktteil]


class Voraussetzung(Frozen):
    """A prerequisite. ``stand``: umgesetzt, begonnen, im_plan, offen, zu_klaeren."""

    art: Literal["zwingend", "teilweise", "hilfreich", "sonstige"]
    massnahme: str | None
    text: str
    stand: Literal["umgesetzt", "begonnen", "im_plan", "offen", "zu_klaeren"]


class PlanPaket(Frozen):
    """A work package. Optional ones stand here too; ``empfohlen`` says whether to do it."""

    text: str
    optional: bool
    empfohlen: bool
    unterpunkte: tuple[PlanPaket, ...] = ()


class Entscheidung(Frozen):
    """Who usually decides: ja, nein or zu_pruefen."""

    rat: str
    rechtsaufsicht: str


class PlanHilfe(Frozen):
    """Help: anlaufstelle, werkzeug, foerderung, praxisbeispiel."""

    art: str
    text: str


class PlanAnnahme(Frozen):
    """An assumption that this entry uses because the guide is silent."""

    merkmal: str
    wert: str
    grund: str


class PlanAufgabe(Frozen):
    """What the Fahrplan says of a measure's Aufgabe.

    ``vorrang``: whether one of the grounds for the front holds; ``gruende`` are the sentences of
    those that do. ``hilfen`` say who could work for whom: ``A für B und C``. ``form`` is the form
    of cooperation that fits; None where that is open.
    """

    aufgabe: str
    vorrang: Literal["ja", "nein", "unbekannt"]
    gruende: tuple[str, ...]
    hilfen: tuple[str, ...]
    form: str | None


class PlanMassnahme(Frozen):
    """A recommended measure with everything needed to decide on it.

    ``aufgaben`` stand in the order of the Fahrplan where it has data on any of them, with what it
    says in ``fahrplan``; else by name, and ``fahrplan`` is empty.
    """

    nr: str
    titel: str
    handlungsfeld: int | None
    rang: int
    phase: int
    modus: Modus
    kurzfristiges_vorhaben: bool
    parallel_zu: tuple[str, ...]
    nach: tuple[str, ...]
    punkte: Punkte
    begruendungen: Later[Begruendung]
    voraussetzungen: Later[Voraussetzung]
    arbeitspakete: Later[PlanPaket]
    anschluss: tuple[str, ...] | None
    zielgruppe: str | None
    umsetzbarkeit: tuple[str, ...] | None
    direkte_kosten: tuple[str, ...] | None
    kostenhinweis: str | None
    zusammenarbeit: Literal["koordinierend", "ausfuehrend", "mischform"]
    rechtsform: str
    anlass: str | None
    entscheidung: Entscheidung
    kapazitaet_bei: tuple[str, ...]
    abgeschlossen_wenn: str | None
    regelmaessig: tuple[str, ...]
    beteiligte_kommunen: tuple[str, ...]
    aufgaben: Later[str]
    hilfen: Later[PlanHilfe]
    annahmen: tuple[PlanAnnahme, ...]
    ermessen: tuple[str, ...]
    fahrplan: Later[PlanAufgabe] = Later(tuple)


class PlanIdee(Frozen):
    """An idea of the input: chosen or not, and why."""

    name: str
    massnahme: str | None
    kurzfristiges_vorhaben: bool
    grund: str


class Schritt(Frozen):
    """A step: massnahme, vorhaben, ueberzeugen or vorhaben_auswaehlen."""

    art: str
    titel: str
    massnahme: str | None
    grund: str = ""
    abgeschlossen_wenn: str | None = None
    hinweise: tuple[str, ...] = ()


class Phase(Frozen):
    """A phase: 1 jetzt, 2 danach, 3 später, 4 vorerst nicht."""

    nr: int
    titel: str
    schritte: tuple[Schritt, ...]


class PlanSzenario(Frozen):
    """How far an Ausgangsszenario was found. ``erkannt`` is None where that is unknown."""

    id: str
    titel: str
    stufe: Stufe
    erkannt: bool | None
    handlungsfelder: tuple[int, ...]
    erfuellt: tuple[str, ...]
    nicht_erfuellt: tuple[str, ...]
    unbekannt: tuple[str, ...]


class PlanMerkmal(Frozen):
    """A Merkmal: ja, nein or unbekannt; where from; what it rested on.

    ``angegeben``: stated directly. ``abgeleitet``: as far as the other facts show it.
    """

    titel: str
    wert: Literal["ja", "nein", "unbekannt"]
    herkunft: Literal["angegeben", "abgeleitet"]
    angaben: Later[AngabeBeleg]


class PlanKennzahl(Frozen):
    """A Kennzahl with its coverage (0–1); bounds where the value is unknown."""

    titel: str
    wert: float | None
    einheit: str
    abdeckung: float
    mindestens: float | None
    hoechstens: float | None


class Hinweis(Frozen):
    """A remark; ``ordner`` where a rule makes it."""

    kennung: str
    text: str
    quelle: str | None = None
    ordner: str | None = None


class Klaerung(Frozen):
    """Something to clear up, and for which measures."""

    text: str
    massnahmen: tuple[str, ...]


class FehlendeAngabe(Frozen):
    """An unknown fact that matters: for which measures, and for whom it is missing."""

    angabe: str
    ebene: str
    frage: str
    wo: tuple[str, ...]
    massnahmen: tuple[str, ...]
    wer_weiss: str = ""
    vorschlaege: tuple[str, ...] = ()


class Massnahmenplan(Frozen):
    """A reasoned, ordered plan. It holds no time, no machine and no engine.

    What stands around the measures, and their reasons, is made when it is first read.
    """

    format: int = 1
    verbundraum: Verbundraum
    regelwerk: RegelwerkKennung
    stichtag: str
    ausgangsszenarien: Later[PlanSzenario]
    merkmale: dict[str, PlanMerkmal]
    kennzahlen: dict[str, PlanKennzahl]
    phasen: Later[Phase]
    massnahmen: tuple[PlanMassnahme, ...]
    ideen: Later[PlanIdee]
    hinweise: Later[Hinweis]
    zu_klaeren: Later[Klaerung]
    fehlende_angaben: Later[FehlendeAngabe]
