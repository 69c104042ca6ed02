"""How firm a place in the Fahrplan is, said to people: what alone would move it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from ikz_rules.model.fahrplan import Kipppunkt, Robustheit
from ikz_rules.wording import nested, number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.fahrplan import Niveau
    from ikz_rules.ranking.firmness import Firmness, Tip, TipKind

Gegenstand = Literal["Aufgabe", "Prozess", "Idee"]
_ARTICLES: dict[Gegenstand, str] = {"Aufgabe": "die", "Prozess": "der", "Idee": "die"}
_LEVELS: tuple[Niveau, ...] = ("gering", "mittel", "hoch")
_ALONE = "Der Platz hängt an einer einzigen Angabe: "
_ONE_OF_SEVERAL = "Schon eine Angabe kann den Platz kosten: "
_ARTS: dict[TipKind, Literal["gewicht", "angabe", "marke"]] = {
    "weight": "gewicht",
    "unknown": "angabe",
    "mark": "marke",
    "level": "marke",
}
_FACTORS = {Fraction(2): "doppelt", Fraction(1, 2): "nur halb"}


@dataclass(frozen=True, slots=True)
class Labels:
    """What the numbers of a ranking stand for.

    ``kriterien``: id and German title of each criterion, in order. ``kommunen``: by a candidate's
    name the Kommune of each of its rows; ideas are missing. ``niveaus``: the level that a mark
    stands for. ``werte``: by criterion and mark the values that say so, where a level alone would
    mislead: low costs are a high mark.
    """

    gegenstand: Gegenstand
    kriterien: tuple[tuple[str, str], ...]
    niveaus: Mapping[Fraction, Niveau]
    kommunen: Mapping[str, tuple[str, ...]]
    werte: Mapping[tuple[int, Fraction], str] = field(default_factory=dict)

    def value(self, tip: Tip) -> str | None:
        """Return the values that come to a tip's mark; None where the level says it."""
        if tip.criterion is None or tip.mark is None:
            return None
        return self.werte.get((tip.criterion, tip.mark))


def robustheit(firmness: Firmness, first: int, labels: Labels) -> Robustheit:
    """Return how firm a place is, with German sentences for what would move it."""
    hanging = sum(_ARTS[tip.kind] == "marke" for tip in firmness.tips)
    lead = _ALONE if hanging == 1 else _ONE_OF_SEVERAL
    return Robustheit(
        erste=first,
        anteil=firmness.share,
        fehler=firmness.error,
        rang_von=firmness.low,
        rang_bis=firmness.high,
        exakt=firmness.exact,
        kipppunkte=tuple(
            _kipppunkt(tip, lead, labels.kommunen.get(firmness.name, ()), first, labels)
            for tip in firmness.tips
        ),
    )


def _kipppunkt(
    tip: Tip, lead: str, kommunen: tuple[str, ...], first: int, labels: Labels
) -> Kipppunkt:
    kommune = kommunen[tip.row] if kommunen and tip.row is not None else None
    kriterium = None if tip.criterion is None else labels.kriterien[tip.criterion]
    title = nested(kriterium[1]) if kriterium else "die Priorität"
    moves = _moves(tip, first, labels)
    value = labels.value(tip)
    if tip.factor is not None:
        text = f"Zählt {title} {_factor(tip.factor)}, {moves}."
    elif tip.kind == "unknown":
        said = f"Steht dort {value}" if value else f"Ist die Stufe {_level(tip, labels)}"
        text = f"{_open(title, kommune)} {said}, {moves}."
    else:
        at = f" bei {kommune}" if kommune else ""
        said = (
            _worse(title, at)
            if tip.kind == "mark" and tip.mark is None
            else (
                f"Stünde bei {title} {value}"
                if value
                else f"Wäre {title}{at} nur {_level(tip, labels)}"
            )
        )
        text = f"{lead}{said}, {moves.replace('fällt', 'fiele', 1)}."
    return Kipppunkt(
        art=_ARTS[tip.kind],
        richtung="hinein" if tip.into else "hinaus",
        text=text,
        kommune=kommune,
        kriterium=kriterium[0] if kriterium else None,
    )


def _worse(title: str, at: str) -> str:
    """Say that a fact were worse where its criterion would stay as it is."""
    return f"Wäre die Angabe zu {title}{at} eine Stufe geringer"


def _factor(factor: Fraction) -> str:
    if factor in _FACTORS:
        return _FACTORS[factor]
    return f"{'nur ' if factor < 1 else ''}{number(factor)}-mal so viel"


def _open(title: str, kommune: str | None) -> str:
    return f"Bei {kommune} ist {title} noch offen." if kommune else f"{title} ist noch offen."


def _level(tip: Tip, labels: Labels) -> Niveau:
    if tip.level is not None:
        return _LEVELS[tip.level]
    if tip.mark is None:
        raise AssertionError("marks and unknowns say which mark")
    return labels.niveaus[tip.mark]


def _moves(tip: Tip, first: int, labels: Labels) -> str:
    """Return what happens, verb first, with the rank that follows."""
    what = f"{_ARTICLES[labels.gegenstand]} {labels.gegenstand}"
    if first == 1:
        return f"kommt {what} auf Platz 1" if tip.into else f"fällt {what} auf Platz {tip.rank}"
    if tip.into:
        return f"kommt {what} unter die ersten {first} (Platz {tip.rank})"
    return f"fällt {what} aus den ersten {first} (Platz {tip.rank})"
