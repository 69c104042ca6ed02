"""What planning starts from: the verdicts of one case, stripped of everything it does not need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regel, Regelwerk
    from ikz_rules.model.values import Number
    from ikz_rules.model.verbundraum import Idee

GRUNDLAGEN = "0"
"""The guide's very first measure: it opens every plan (2b, Maßnahme 0)."""
AUFGABENABGLEICH = "1.1"
"""The measure that can shrink to a check of one task while a window is open (Setzung)."""


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule whose condition is true, with the Aufgaben and Kommunen that fulfilled it.

    ``kommunen`` is None where the rule is about the whole Verbundraum.
    """

    regel: Regel
    aufgaben: frozenset[str] = frozenset()
    kommunen: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """The verdicts that planning works on.

    ``begonnen`` and ``umgesetzt`` hold what is known to be so; ``formen`` is None where nobody
    said which forms of cooperation exist. ``fenster`` names the Aufgaben with an open window,
    ``arten`` maps Aufgaben to their kinds as far as these are known.
    """

    regelwerk: Regelwerk
    fired: tuple[Fired, ...]
    erkannt: tuple[Ausgangsszenario, ...] = ()
    begonnen: frozenset[str] = frozenset()
    umgesetzt: frozenset[str] = frozenset()
    formen: frozenset[str] | None = None
    stockt: bool = False
    knapp: bool = False
    fenster: frozenset[str] = frozenset()
    ideen: tuple[Idee, ...] = ()
    land: str | None = None
    arten: Mapping[str, str] = field(default_factory=dict)
    vorgeschrieben: frozenset[str] = field(init=False)
    """The measures that recognised Ausgangsszenarien prescribe."""
    _zwingend: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, compare=False)

    def __post_init__(self) -> None:
        """What is prescribed is asked for again and again."""
        found = (nr for s in self.erkannt for step in s.schritte for nr in step.massnahmen)
        object.__setattr__(self, "vorgeschrieben", frozenset(found))

    def dient(self, nr: str, aufgabe: str) -> bool:
        """Tell whether an Aufgabe's kind calls for a measure."""
        return self.regelwerk.planung.massnahmen_je_art.get(self.arten.get(aufgabe, "")) == nr

    @property
    def verfestigt(self) -> bool:
        """A form of cooperation is known to exist that counts as established."""
        return not (self.formen or frozenset()).isdisjoint(self.regelwerk.planung.verfestigt)

    def zwingend(self, nr: str) -> tuple[str, ...]:
        """Return the zwingend prerequisites that are not carried out."""
        found = self._zwingend.get(nr)
        if found is None:
            needed = self.regelwerk.massnahmen[nr].voraussetzungen
            found = tuple(p for p in (needed.zwingend if needed else ()) if p not in self.umgesetzt)
            self._zwingend[nr] = found
        return found


@dataclass(frozen=True, slots=True)
class Vote:
    """One reason for a measure: a rule, a step of a scenario, or planning itself.

    ``params`` fill the placeholders of planning's own sentences.
    """

    art: Literal["regel", "szenario", "planung"]
    id: str
    punkte: Number = 0
    fired: Fired | None = None
    text: str = ""
    params: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Entry:
    """A measure of the plan in the making.

    ``aufschub`` is the rule that puts it off. ``aufgaben`` are those that rules recommend it for
    and whose kind calls for it; ``im_fenster`` says that the window of one of them is open.
    """

    massnahme: Massnahme
    modus: str = "einleiten"
    votes: list[Vote] = field(default_factory=list)
    kurzfristig: bool = False
    ideen: list[str] = field(default_factory=list)
    aufschub: Fired | None = None
    aufgaben: frozenset[str] = frozenset()
    im_fenster: bool = False

    _heard: set[tuple[object, ...]] = field(default_factory=set)

    def speak(self, vote: Vote) -> None:
        """Add a reason, unless it was given already."""
        same = vote.art, vote.id, vote.text, vote.params
        if same not in self._heard:
            self._heard.add(same)
            self.votes.append(vote)

    @property
    def nr(self) -> str:
        """The measure's number."""
        return self.massnahme.nr
