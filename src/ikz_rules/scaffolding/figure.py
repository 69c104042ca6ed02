"""A new Kennzahl: how it is calculated from a fact, and an example with its result."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import measure
from ikz_rules.model.angaben import Kennzahl
from ikz_rules.model.quellen import Quelle
from ikz_rules.scaffolding.effect import effect
from ikz_rules.scaffolding.ground import of_kennzahl
from ikz_rules.scaffolding.samples import in_yaml, samples
from ikz_rules.scaffolding.sentences import open_steps, stated
from ikz_rules.scaffolding.template import in_line
from ikz_rules.wording import number

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.scaffolding.choice import Choice
    from ikz_rules.scaffolding.samples import Samples
    from ikz_rules.scaffolding.template import Places

_AGGREGATES = {
    "ja_nein": "anzahl",
    "auswahl": "anzahl",
    "mehrfachauswahl": "anzahl",
    "datum": "anzahl",
    "zahl": "summe",
    "ganzzahl": "summe",
    "text": "vielfalt",
    "software": "vielfalt",
}
MEANING = {
    "anzahl": ("Zahl der Kommunen („${kennung}“)", "Kommunen"),
    "summe": ("Summe über alle Kommunen („${kennung}“)", "Fälle"),
    "vielfalt": ("Verschiedenheit der Kommunen („${kennung}“)", "Anteil"),
}
"""For each way of calculating the title and the unit of a new Kennzahl."""


def figure(choice: Choice) -> Places:
    """Return the places of a Kennzahl's templates; none where no fact fits."""
    name = choice.ueber()
    if not name:
        return {}
    angabe = choice.book.angaben[name]
    found = samples(angabe)
    if found is None:
        raise AssertionError(name)
    aggregat = _AGGREGATES[angabe.typ]
    counted = found.hit if angabe.typ in {"ja_nein", "auswahl"} else None
    titel, einheit = MEANING[aggregat]
    ebene = "verbundraum" if angabe.ebene == "kommune" else "aufgabe"
    id_ = choice.order.id
    own = Kennzahl(id_, ebene, aggregat, name, "", "", Quelle("", ""), wert=counted)
    return {
        **_effect(own, choice.book),
        "ebene": ebene,
        "aggregat": aggregat,
        "ueber": name,
        "wert": _counted(counted),
        "titel": in_line(titel, {"kennung": id_}),
        "definition": _definition(aggregat, counted),
        "einheit": in_yaml(angabe.einheit or einheit),
        "ergebnis": _result(aggregat, found, counted),
        "ja": stated(angabe, (found.hit, found.miss)),
        "offen": open_steps(angabe.ebene),
    }


def _effect(own: Kennzahl, book: Regelwerk) -> Places:
    ground = of_kennzahl(own, book)
    if ground is None:
        raise AssertionError(own.ueber)
    return effect(own.id, ground, book)


def _counted(counted: str | None) -> tuple[str, ...]:
    if counted is None:
        return ()
    return ("# ÄNDERN: welche Antwort gezählt wird.", f"wert: {in_yaml(counted)}")


def _definition(aggregat: str, counted: str | None) -> str:
    if counted is not None:
        return f"So viele Kommunen antworten mit „{counted}“."
    return {
        "anzahl": "So viele Kommunen haben dazu etwas angegeben.",
        "summe": "Die Werte aller Kommunen zusammengezählt.",
        "vielfalt": "Null heißt, alle sind gleich; eins heißt, alle sind verschieden.",
    }[aggregat]


def _result(aggregat: str, found: Samples, counted: str | None) -> str:
    data = found.numbers or (found.hit, found.miss)
    value = measure(aggregat, data, Fraction(0), counted, non_negative=False).value
    if value is None:
        raise AssertionError(aggregat)
    return number(value)
