"""One function for each kind of entry: an order becomes a rule file and its feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.model.angaben import Merkmal
from ikz_rules.model.quellen import Quelle
from ikz_rules.scaffolding.choice import Choice
from ikz_rules.scaffolding.effect import effect, free, source
from ikz_rules.scaffolding.fact import fact
from ikz_rules.scaffolding.figure import figure
from ikz_rules.scaffolding.ground import of_merkmal
from ikz_rules.scaffolding.identifier import id_problems
from ikz_rules.scaffolding.order import NewFile
from ikz_rules.scaffolding.template import filled, lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.scaffolding.ground import Ground
    from ikz_rules.scaffolding.order import Order
    from ikz_rules.scaffolding.template import Places

_FOLDERS = {
    "angabe": "angaben",
    "kennzahl": "kennzahlen",
    "merkmal": "merkmale",
    "regel": "regeln",
    "massnahme": "massnahmen",
    "ausgangsszenario": "ausgangsszenarien",
}
_HANDLUNGSFELDER = ("1", "2", "3", "4")
_LEAST = ("szenario_mindest_punkte", "szenario_mindest_angegeben")


def new_entry(order: Order, book: Regelwerk) -> tuple[NewFile, NewFile]:
    """Return the rule file and the feature of a new entry.

    Loaded on top of ``book`` the rule file is valid, and its feature holds. Raises QuestionError
    with everything that is wrong with the order.
    """
    choice = Choice(order, book)
    choice.problems += id_problems(order.kind, order.id, book)
    places = _MAKERS[order.kind](choice)
    if choice.problems:
        raise QuestionError(choice.problems)
    places |= {"kennung": order.id, "werk": source(book)}
    name = f"{_FOLDERS[order.kind]}/{order.id.lower()}"
    inner = order.kind == "kennzahl" and places["ebene"] == "aufgabe"
    feature = "kennzahl-aufgabe" if inner else order.kind
    return (
        NewFile("rules", f"{name}.yaml", filled(f"{order.kind}.yaml", places)),
        NewFile("features", f"{name}.feature", filled(f"{feature}.feature", places)),
    )


def _merkmal(choice: Choice) -> Places:
    own = Merkmal(choice.order.id, "", "", Quelle("", ""))
    return {
        **_conditional(choice.ground()),
        **effect(own.id, of_merkmal(own), choice.book),
    }


def _regel(choice: Choice) -> Places:
    return {**_conditional(choice.ground()), **_measure(choice), "gewicht": _weight(choice.book)}


def _massnahme(choice: Choice) -> Places:
    nr = choice.order.id
    feld = nr.partition(".")[0]
    return {
        **_conditional(choice.ground()),
        "gewicht": _weight(choice.book),
        "regel": free(f"massnahme-{nr.replace('.', '-')}-bedarf", choice.book),
        "feld": ("# das Handlungsfeld, 1 bis 4", f"handlungsfeld: {feld}")
        if feld in _HANDLUNGSFELDER
        else (),
    }


def _ausgangsszenario(choice: Choice) -> Places:
    """An Ausgangsszenario has a leading Merkmal of its own, unless one is named."""
    said = choice.name("merkmal")
    own = f"{choice.order.id.lower()}_leitmerkmal"
    if said is None:
        choice.problems += id_problems("merkmal", own, choice.book)
    points, stated = _least(choice)
    return {
        **_measure(choice),
        "merkmal": said or own,
        "merkmale": () if said else _leading(own, source(choice.book)),
        "punkte": points,
        "angegeben": stated,
    }


def _leading(name: str, werk: str) -> tuple[str, ...]:
    return lines("leitmerkmal.yaml", {"kennung": name, "werk": werk})


def _conditional(ground: Ground | None) -> Places:
    if ground is None:
        return {}
    return {
        "bedingung": ground.condition,
        "wo": ground.where,
        "ja": ground.yes,
        "nein": ground.no,
        "offen": ground.open,
    }


def _measure(choice: Choice) -> Places:
    """Return the measure to be recommended; where it holds in one Land only, that Land is said."""
    nr = choice.massnahme()
    land = choice.book.massnahmen[nr].nur_land if nr else None
    return {"massnahme": nr, "land": (f'Und das Land ist "{land}"',) if land else ()}


def _weight(book: Regelwerk) -> str:
    """Return the name of a weight: mittel, or the first one there is."""
    known = [name.removeprefix("nutzen_") for name in book.gewichte if name.startswith("nutzen_")]
    return "mittel" if "mittel" in known else known[0]


def _least(choice: Choice) -> tuple[str, str]:
    """Return the names of two thresholds that are whole numbers."""
    whole = [name for name, s in choice.book.schwellenwerte.items() if isinstance(s.wert, int)]
    if not whole:
        choice.problems.append(
            Problem(
                "schwelle-fehlt",
                "Ein Ausgangsszenario braucht einen Schwellenwert mit einer ganzen Zahl.",
                "Tragen Sie ihn zuerst in schwellenwerte.yaml ein.",
            )
        )
    points, stated = (name if name in whole else "".join(whole[:1]) for name in _LEAST)
    return points, stated


_MAKERS: dict[str, Callable[[Choice], Places]] = {
    "angabe": fact,
    "kennzahl": figure,
    "merkmal": _merkmal,
    "regel": _regel,
    "massnahme": _massnahme,
    "ausgangsszenario": _ausgangsszenario,
}
