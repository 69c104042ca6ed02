"""The answer to „Why is this measure in the plan?“ as data."""

from __future__ import annotations

from typing import Literal

from ikz_rules.inquiry.glied import Glied, Schwelle
from ikz_rules.inquiry.tatsache import Tatsache
from ikz_rules.model.base import Frozen
from ikz_rules.model.plan import Modus, Punkte


class Grund(Frozen):
    """One reason for a measure: a rule, a recognised Ausgangsszenario, or planning itself.

    ``noetig`` are stated facts that alone suffice for it, and of which none can be missing:
    everything else could be unknown. It is empty where nothing has to be known (the number of
    Kommunen alone, or that something is *not* known). ``ebenso`` names the Kommunen and Aufgaben
    that speak for it as well. ``wegen`` is the measure that needs this one first, or the idea.
    ``kette`` leads from the facts to the reason.
    """

    art: Literal["regel", "szenario", "planung"]
    id: str
    text: str
    quelle: str
    aussagen: tuple[str, ...]
    setzung: str | None
    ordner: str
    punkte: float
    noetig: tuple[Tatsache, ...]
    ebenso: tuple[str, ...] = ()
    wegen: str = ""
    kette: Glied | None = None


class Vorher(Frozen):
    """A measure that stands earlier, and why.

    ``grund``: grundlagen (0 opens the plan), zwingend, kurzpruefung, szenario, hilfreich.
    """

    nr: str
    titel: str
    grund: Literal["grundlagen", "zwingend", "kurzpruefung", "szenario", "hilfreich"]


class Rang(Frozen):
    """The place of a measure among ``von``: its points, what stands before and beside it."""

    platz: int
    von: int
    punkte: Punkte
    nach: tuple[Vorher, ...]
    neben: tuple[str, ...]


class VollePhase(Frozen):
    """A phase that had no room left; ``schwelle`` says how many measures it holds."""

    nr: int
    titel: str
    schwelle: Schwelle


class Phasenlage(Frozen):
    """The phase of a measure and why this one.

    ``ursache`` and what ``wegen`` names: begonnen (the measure under way), zurueckgestellt (the
    rule; ``grund`` says why), szenario (its id), vorarbeit or reihenfolge (the measure before
    it), kurzpruefung (the measure that uses the check), nebenher (it takes no room), platz (there
    was room). ``voll`` are the phases that had none left. ``fenster`` names the Aufgaben whose
    opportunity is open now.
    """

    nr: int
    titel: str
    ursache: Literal[
        "begonnen",
        "zurueckgestellt",
        "szenario",
        "vorarbeit",
        "reihenfolge",
        "kurzpruefung",
        "nebenher",
        "platz",
    ]
    wegen: str
    voll: tuple[VollePhase, ...]
    fenster: tuple[str, ...]
    grund: Grund | None


class Why(Frozen):
    """Why a measure is in the plan, at its place, in its phase, in its mode.

    ``gruende`` stand in the order of their weight; there is always one.
    """

    verbundraum: str
    nr: str
    titel: str
    modus: Modus
    kurzfristiges_vorhaben: bool
    gruende: tuple[Grund, ...]
    rang: Rang
    phase: Phasenlage
