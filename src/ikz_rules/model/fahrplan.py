"""The output of ``recommend_tasks``: a Fahrplan, frozen, the same for the same input to the byte.

Every figure that rests on unknown facts carries the range of what it can still be. Scores are
shares from 0 to 1. Ranks begin at 1; what is equal shares a rank.
"""

from __future__ import annotations

from typing import Literal

from ikz_rules.model.base import Frozen
from ikz_rules.model.plan import AngabeBeleg, RegelwerkKennung

Niveau = Literal["hoch", "mittel", "gering"]
Antwort = Literal["ja", "nein", "unbekannt"]


class Platz(Frozen):
    """A rank and a score, each with its range over what is unknown (weights as declared)."""

    rang: int
    rang_von: int
    rang_bis: int
    punkte: float
    punkte_von: float
    punkte_bis: float


class Bewertung(Frozen):
    """What a criterion makes of the facts. ``stufe`` is None while ``von`` and ``bis`` differ.

    ``von`` is the lowest level that is still possible, ``bis`` the highest.
    """

    kriterium: str
    titel: str
    stufe: Niveau | None
    von: Niveau
    bis: Niveau
    angaben: tuple[AngabeBeleg, ...] = ()


class KommunenAufgabe(Frozen):
    """An Aufgabe in one Kommune's own ranking.

    ``prioritaet`` is the Kommune's word where ``angegeben``, else what the criteria come to; None
    while that is open. ``abweichend``: what the criteria say where that is certainly something
    else than the Kommune's word.
    """

    aufgabe: str
    platz: Platz
    prioritaet: Niveau | None
    angegeben: bool
    abweichend: Niveau | None = None
    bewertungen: tuple[Bewertung, ...]


class KommunenRangfolge(Frozen):
    """One Kommune's own ranking, best first.

    ``ohne_angaben``: neither it nor the administration that runs it has said anything yet.
    """

    kommune: str
    ohne_angaben: bool
    aufgaben: tuple[KommunenAufgabe, ...]


class FahrplanGrund(Frozen):
    """A ground for the front of the Fahrplan: whether it holds, and for whom."""

    id: str
    gilt: Antwort
    text: str
    quelle: str
    aussagen: tuple[str, ...]
    setzung: str | None = None
    angaben: tuple[AngabeBeleg, ...] = ()


class Hilfe(Frozen):
    """One Kommune that is strong here could work for others that need it there (N064).

    ``bereit``: whether it would carry the Aufgabe for others.
    """

    kommune: str
    fuer: tuple[str, ...]
    bereit: Antwort


class Formvorschlag(Frozen):
    """The form of cooperation that fits; ``auch_moeglich``: forms that further facts may bring."""

    form: str
    text: str
    quelle: str
    aussagen: tuple[str, ...]
    setzung: str | None = None
    auch_moeglich: tuple[str, ...] = ()


class Vorbedingungsstand(Frozen):
    """A precondition of the guide's section 1b and where it stands."""

    id: str
    text: str
    stand: Literal["erfuellt", "nicht_erfuellt", "zu_klaeren"]
    quelle: str
    aussagen: tuple[str, ...]
    angaben: tuple[AngabeBeleg, ...] = ()


class Anteil(Frozen):
    """A Kommune's share of a group: its volume and its percentage of the whole.

    The percentages of a group have one decimal and add up to exactly 100.
    """

    kommune: str
    umfang: float
    prozent: float


class Gruppe(Frozen):
    """Kommunen that together fill a post or use a machine; none of them can be left out.

    ``reicht_fuer`` says what the sum is enough for.
    """

    anteile: tuple[Anteil, ...]
    summe: float
    reicht_fuer: str


class Buendel(Frozen):
    """The groups that an Aufgabe allows; ``weitere`` are not listed.

    They stand by what they are enough for, the smallest threshold first, and there the fewest
    Kommunen first. ``art`` is the id of the Buendelung.
    ``unbekannt`` names the Kommunen whose volume nobody has said; ``summe`` adds up what is
    known, in ``einheit``. ``vollstaendig`` is False where not all groups were counted:
    ``weitere`` then says how many there are at least.
    """

    art: str
    titel: str
    einheit: str
    summe: float
    gruppen: tuple[Gruppe, ...]
    weitere: int
    vollstaendig: bool
    unbekannt: tuple[str, ...]
    text: str
    quelle: str
    aussagen: tuple[str, ...]
    setzung: str | None = None


class Kipppunkt(Frozen):
    """What alone moves something into the first places or out of them.

    ``art``: gewicht (a weight halved, doubled …), angabe (an unknown fact turns out well or badly)
    or marke (a known fact that would be one level lower). ``richtung``: hinein or hinaus.
    """

    art: Literal["gewicht", "angabe", "marke"]
    richtung: Literal["hinein", "hinaus"]
    text: str
    kommune: str | None = None
    kriterium: str | None = None


class Robustheit(Frozen):
    """How firm a place is, over unknown facts and reasonable weights.

    ``anteil`` (0–1): how often it is among the first ``erste``; ``fehler`` bounds the error of
    that share with 95 % certainty, 0 where it is exact. ``rang_von``, ``rang_bis``: the ranks that
    it can take; without ``exakt`` ranks beyond them are possible too.
    """

    erste: int
    anteil: float
    fehler: float
    rang_von: int
    rang_bis: int
    exakt: bool
    kipppunkte: tuple[Kipppunkt, ...]


class FahrplanAufgabe(Frozen):
    """An Aufgabe of the joint Fahrplan with everything needed to decide on it.

    ``vorrang``: whether one of the ``gruende`` for the front holds. ``hoch_bei`` names the
    Kommunen that rank it high. ``kommunen`` have it; empty: nobody has said who.
    """

    name: str
    art: str | None
    produktrahmen: str | None
    produktgruppe: str | None
    platz: Platz
    vorrang: Antwort
    gruende: tuple[FahrplanGrund, ...]
    kommunen: tuple[str, ...]
    hoch_bei: tuple[str, ...]
    hilfen: tuple[Hilfe, ...]
    massnahme: str | None
    massnahme_titel: str | None
    form: Formvorschlag | None
    vorbedingungen: tuple[Vorbedingungsstand, ...]
    buendel: tuple[Buendel, ...]
    arbeitsgruppe: str | None
    robustheit: Robustheit


class FahrplanProzess(Frozen):
    """A process in the ranking for measure 2.1. ``beginnen``: one of the three to five (N081)."""

    aufgabe: str
    platz: Platz
    beginnen: bool
    grund: str
    bewertungen: tuple[Bewertung, ...]
    robustheit: Robustheit


class FahrplanIdee(Frozen):
    """An idea, ranked and screened. ``stand``: what becomes of it, with the reason."""

    name: str
    massnahme: str | None
    platz: Platz
    stand: Literal["ausgewaehlt", "vertiefen", "zurueckgestellt", "verworfen"]
    grund: str
    arbeitsgruppe: str | None
    bewertungen: tuple[Bewertung, ...]
    robustheit: Robustheit


class FahrplanGruppe(Frozen):
    """A working group by topic with its Aufgaben and ideas, best first."""

    id: str
    titel: str
    aufgaben: tuple[str, ...]
    ideen: tuple[str, ...]


class FahrplanKriterium(Frozen):
    """A criterion with its weight; ``anteil`` is its share of all weights, 0–1."""

    id: str
    fuer: Literal["aufgaben", "prozesse", "ideen"]
    titel: str
    frage: str
    gewicht: float
    anteil: float
    quelle: str
    aussagen: tuple[str, ...]
    setzung: str | None = None


class FahrplanHinweis(Frozen):
    """A remark."""

    kennung: str
    text: str
    quelle: str | None = None


class FahrplanLuecke(Frozen):
    """An unknown fact that could move the Fahrplan, and for whom it is missing."""

    angabe: str
    frage: str
    wo: tuple[str, ...]
    aufgaben: tuple[str, ...]
    wer_weiss: str = ""


class Fahrplan(Frozen):
    """Which Aufgaben to share, with whom, in what order. No time, no machine."""

    format: int = 1
    verbundraum: str
    regelwerk: RegelwerkKennung
    stichtag: str
    kriterien: tuple[FahrplanKriterium, ...]
    kommunen: tuple[KommunenRangfolge, ...]
    aufgaben: tuple[FahrplanAufgabe, ...]
    prozesse: tuple[FahrplanProzess, ...]
    ideen: tuple[FahrplanIdee, ...]
    arbeitsgruppen: tuple[FahrplanGruppe, ...]
    hinweise: tuple[FahrplanHinweis, ...]
    fehlende_angaben: tuple[FahrplanLuecke, ...]
