"""Conditions in German: thresholds by name, quantifiers in words, one entry for each part."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Operand,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.reports.document import item
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from ikz_rules.reports.document import Item
    from ikz_rules.reports.words import Words

_OPERATORS = {
    "mindestens": "mindestens ",
    "hoechstens": "höchstens ",
    "ueber": "mehr als ",
    "unter": "weniger als ",
    "ungleich": "nicht ",
    "gleich": "",
    "eines_von": "",
}


def condition_item(condition: Condition, words: Words) -> Item:
    """Return a condition as an entry; its parts stand one level deeper."""
    match condition:
        case All(parts):
            return _group("alle diese Bedingungen gelten:", parts, words)
        case AnyOf(parts):
            return _group("mindestens eine dieser Bedingungen gilt:", parts, words)
        case AtLeast(least, parts):
            return _group(f"mindestens {least} dieser Bedingungen gelten:", parts, words)
        case Quantified():
            return _counted(condition, words)
        case Not(Quantified(ebene, int(least), body)):
            return _group(f"{_place(ebene, 'höchstens', least - 1)} gilt:", (body,), words)
        case Not(Derived() | Progress() as part):
            return item(f"{_leaf(part, words)} nicht")
        case Not(part):
            return _group("Folgendes gilt nicht:", (part,), words)
        case _:
            return item(_leaf(condition, words))


def _group(lead: str, parts: tuple[Condition, ...], words: Words) -> Item:
    return item(lead, below=tuple(condition_item(part, words) for part in parts))


def _counted(condition: Quantified, words: Words) -> Item:
    where = _place(condition.ebene, "mindestens", condition.least)
    return _group(f"{where} gilt:", (condition.body,), words)


def _place(ebene: str, limit: str, count: int | None) -> str:
    one, many, preposition = {
        "kommune": ("einer Kommune", "Kommunen", "in"),
        "aufgabe": ("einer Aufgabe", "Aufgaben", "bei"),
    }[ebene]
    if count is None:
        return f"{preposition} allen {many}"
    shown = one if count == 1 else f"{number(count) if count else 'keiner'} {many}"
    if count == 0:
        return f"{preposition} keiner {one.partition(' ')[2]}"
    return f"{preposition} {limit} {shown}"


def _leaf(condition: Condition, words: Words) -> str:
    match condition:
        case Compare():
            return _compare(condition, words)
        case Derived(name):
            return _derived(name, words)
        case Progress(nr, kind):
            return f"{words.massnahme(nr)} ist {kind}"
        case Stated(name):
            return f"das Merkmal {_merkmal(name, words)} ist angegeben"
        case Unstated(name):
            return f"das Merkmal {_merkmal(name, words)} ist nicht angegeben"
        case StatedIs(name):
            return f"das Merkmal {_merkmal(name, words)} ist mit „ja“ angegeben"
    raise AssertionError(condition)


def _derived(name: str, words: Words) -> str:
    kind, _, id_ = name.partition(":")
    if kind == "merkmal":
        return f"das Merkmal {_merkmal(id_, words)} gilt"
    titel = quoted(words.regelwerk.ausgangsszenarien[id_].titel)
    if kind == "szenario":
        return f"Ausgangsszenario {id_} {titel} ist erkannt"
    return f"mindestens ein Anzeichen für Ausgangsszenario {id_} {titel} gilt"


def _merkmal(name: str, words: Words) -> str:
    return quoted(words.regelwerk.merkmale[name].titel)


def _compare(condition: Compare, words: Words) -> str:
    name = condition.name
    if name.startswith("merkmal:"):
        return f"die Kommune sagt: {_merkmal(name.partition(':')[2], words)}"
    threshold = f" (Schwellenwert {quoted(condition.schwelle)})" if condition.schwelle else ""
    if condition.op == "zwischen":
        low, high = (_operand(name, o, words) for o in (condition.operand, condition.upper or 0))
        limit = f"zwischen {low.split(' ')[0]} und {high}"
    else:
        limit = _OPERATORS[condition.op] + _operand(name, condition.operand, words)
    kennzahl = words.regelwerk.kennzahlen.get(name)
    if kennzahl is not None:
        return f"die Kennzahl {quoted(kennzahl.titel)} beträgt {limit}{threshold}"
    return f"auf die Frage „{words.regelwerk.angaben[name].frage}“ heißt es: {limit}{threshold}"


def _operand(name: str, operand: Operand, words: Words) -> str:
    if isinstance(operand, tuple):
        return listed((_operand(name, o, words) for o in operand), "oder")
    if isinstance(operand, str):
        return quoted(words.answer(name, operand))
    if isinstance(operand, int | Fraction):
        unit = words.answer(name, 0).partition(" ")[2]
        shown = number(float(operand))
        return f"{shown} {unit}" if unit else shown
    return operand.isoformat()
