"""Declarations: facts, Kennzahlen, Merkmale, thresholds, names of Aufgaben."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.values import JA, NEIN

if TYPE_CHECKING:
    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.quellen import Quelle

STUFEN = ("gering", "mittel", "hoch")
"""How much effort it takes to find something out, or to change it."""
NIE = "nie"
"""What cannot be changed, at whatever effort."""
PREFIX = "berechnet:"
BERECHNET = {"kommune": ("software_alter", "vertragsende"), "aufgabe": ("frist", "beteiligte")}
"""What an Angabe with the pfad ``berechnet:…`` can be computed from, by level."""


@dataclass(frozen=True, slots=True)
class Angabe:
    """A declared fact: what can be said about a Verbundraum, a Kommune, an Aufgabe.

    ``ebene``: verbundraum, kommune, aufgabe, aufgabe_je_kommune. ``typ``: ja_nein, zahl,
    ganzzahl, auswahl, mehrfachauswahl, datum, text, software. ``pfad`` names the fixed field that
    holds the value (``ressourcen.personal``); without it the value stands under ``angaben``.
    ``ermitteln``: the effort of finding out (gering, mittel, hoch); ``aendern``: the effort of
    changing it in reality, or nie.
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
    ermitteln: str = "mittel"
    aendern: str = NIE
    location: Location | None = None
    allowed: tuple[str, ...] = field(init=False, repr=False, compare=False)
    """The values of a choice, in declared order."""
    words: frozenset[str] = field(init=False, repr=False, compare=False)
    """What is its own meaning as it stands: the values of a choice, ``ja`` and ``nein``."""
    computed: str = field(init=False, repr=False, compare=False)
    """What the value is computed from; empty where it is given."""
    steps: tuple[str, ...] = field(init=False, repr=False, compare=False)
    """The way to the fixed field that holds the value; empty where there is none."""

    def __post_init__(self) -> None:
        """They are asked for again and again."""
        allowed = tuple(wert for wert, _ in self.werte)
        words = {"ja_nein": (JA, NEIN), "auswahl": allowed}.get(self.typ, ())
        object.__setattr__(self, "allowed", allowed)
        object.__setattr__(self, "words", frozenset(words))
        computed = self.pfad.removeprefix(PREFIX) if self.pfad.startswith(PREFIX) else ""
        object.__setattr__(self, "computed", computed)
        way = () if computed or not self.pfad else tuple(self.pfad.split("."))
        object.__setattr__(self, "steps", way)


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
    """A symptom. Without ``definition`` it can only be stated (an attitude).

    ``ermitteln`` and ``aendern`` as with an Angabe.
    """

    id: str
    titel: str
    frage: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    definition: Condition | None = None
    je_kommune: bool = False
    wer_weiss: str = ""
    ermitteln: str = "mittel"
    aendern: str = NIE
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
class Aufgabenart:
    """An entry of the list task name → kind."""

    name: str
    art: str
    produktrahmen: str | None = None
    synonyme: tuple[str, ...] = ()
    hinweis: str = ""
    location: Location | None = None
