"""Conditions in German: thresholds by name, quantifiers in words, one entry for each part."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Operand,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.reports.document import item
from ikz_rules.wording import listed, nested, number, quoted

if TYPE_CHECKING:
    from datetime import date

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
        case Quantified(ebene, least, body):
            return _counted(_place(ebene, "mindestens", least), body, words)
        case Not(part):
            return _denied(part, words)
        case _:
            return item(_leaf(condition, words))


def after_wenn(entry: Item) -> str:
    """Return how an entry begins after „Wenn“, where the verb comes last."""
    lead = "".join(span.text for span in entry.spans)
    return re.sub(r" gilt (all dies|mindestens eines davon):$", r" \1 gilt:", lead)


def condition_text(condition: Condition, words: Words) -> str:
    """Return a condition as one sentence without its end."""
    return _flat(condition_item(condition, words))


def _flat(entry: Item) -> str:
    lead = "".join(span.text for span in entry.spans)
    return f"{lead} {'; '.join(map(_flat, entry.below))}".strip()


def _denied(part: Condition, words: Words) -> Item:
    match part:
        case All(parts):
            return _group("nicht alle dieser Bedingungen gelten:", parts, words)
        case AnyOf(parts):
            return _group("keine dieser Bedingungen gilt:", parts, words)
        case AtLeast(least, parts):
            return _group(f"höchstens {least - 1} dieser Bedingungen gelten:", parts, words)
        case Quantified(ebene, int(least), body):
            return _counted(_place(ebene, "höchstens", least - 1), body, words)
        case Quantified(ebene, None, body):
            return _counted(f"nicht {_place(ebene, '', None)}", body, words)
        case Not(inner):
            return condition_item(inner, words)
        case _:
            return item(_leaf(part, words, negated=True))


def _group(lead: str, parts: tuple[Condition, ...], words: Words) -> Item:
    return item(lead, below=tuple(condition_item(part, words) for part in parts))


def _counted(where: str, body: Condition, words: Words) -> Item:
    """A body of several parts needs no entry of its own."""
    if isinstance(body, All):
        return _group(f"{where} gilt all dies:", body.parts, words)
    if isinstance(body, AnyOf):
        return _group(f"{where} gilt mindestens eines davon:", body.parts, words)
    return _group(f"{where} gilt:", (body,), words)


def _place(ebene: str, limit: str, count: int | None) -> str:
    preposition, one, many = {
        "kommune": ("in", "Kommune", "Kommunen"),
        "aufgabe": ("bei", "Aufgabe", "Aufgaben"),
    }[ebene]
    if count is None:
        return f"{preposition} allen {many}"
    if count == 0:
        return f"{preposition} keiner {one}"
    shown = f"einer {one}" if count == 1 else f"{number(count)} {many}"
    return f"{preposition} {limit} {shown}"


def _leaf(condition: Condition, words: Words, *, negated: bool = False) -> str:
    no = "nicht " if negated else ""
    match condition:
        case Compare():
            return _compare(condition, words, no)
        case Derived(name):
            return _derived(name, words, no)
        case Progress(nr, kind):
            return f"{words.massnahme(nr)} ist {no}{kind}"
        case InForce(first, last):
            return f"der Stichtag liegt {no}{period(first, last)}"
        case Stated(name):
            return f"das Merkmal {_merkmal(name, words)} ist {no}angegeben"
        case Unstated(name):
            return f"das Merkmal {_merkmal(name, words)} ist {'' if negated else 'nicht '}angegeben"
        case StatedIs(name):
            return f"das Merkmal {_merkmal(name, words)} ist {no}mit „ja“ angegeben"
    raise AssertionError(condition)


def period(first: date | None, last: date | None) -> str:
    """Return a time in words; the days themselves belong to it."""
    if first is None:
        return "zu beliebiger Zeit" if last is None else f"in der Zeit bis zum {last:%d.%m.%Y}"
    if last is None:
        return f"in der Zeit ab dem {first:%d.%m.%Y}"
    return f"in der Zeit vom {first:%d.%m.%Y} bis zum {last:%d.%m.%Y}"


def _derived(name: str, words: Words, no: str) -> str:
    kind, _, id_ = name.partition(":")
    if kind == "merkmal":
        return f"das Merkmal {_merkmal(id_, words)} gilt {no}".rstrip()
    titel = f"„{words.regelwerk.ausgangsszenarien[id_].titel}“"
    if kind == "szenario":
        return f"das Ausgangsszenario {id_} {titel} ist {no}erkannt"
    few = "kein Anzeichen" if no else "mindestens ein Anzeichen"
    return f"für das Ausgangsszenario {id_} {titel} gibt es {few}"


def _merkmal(name: str, words: Words) -> str:
    return f"„{words.regelwerk.merkmale[name].titel}“"


def _compare(condition: Compare, words: Words, no: str) -> str:
    name = condition.name
    if name.startswith("merkmal:"):
        return f"die Kommune sagt {no}: {_merkmal(name.partition(':')[2], words)}".replace(
            " :", ":"
        )
    names = listed(map(quoted, condition.schwellen)) if condition.schwellen else ""
    threshold = f" (Schwellenwert {names})" if names else ""
    if condition.op == "zwischen":
        low, high = (_operand(name, o, words) for o in (condition.operand, condition.upper or 0))
        limit = f"von {low.partition(' ')[0]} bis {high}"
    else:
        limit = _OPERATORS[condition.op] + _operand(name, condition.operand, words)
    kennzahl = words.regelwerk.kennzahlen.get(name)
    if kennzahl is not None:
        return f"die Kennzahl „{kennzahl.titel}“ beträgt {no}{limit}{threshold}"
    return f"{nested(words.regelwerk.angaben[name].frage)} – Antwort: {no}{limit}{threshold}"


def _operand(name: str, operand: Operand, words: Words) -> str:
    if isinstance(operand, tuple):
        return listed((_operand(name, o, words) for o in operand), "oder")
    if isinstance(operand, str):
        return f"„{words.answer(name, operand)}“"
    if isinstance(operand, int | Fraction):
        kennzahl = words.regelwerk.kennzahlen.get(name)
        counts = kennzahl is not None and kennzahl.aggregat == "anzahl"
        unit = "" if counts or operand == 1 else words.answer(name, 0).partition(" ")[2]
        shown = number(float(operand))
        return f"{shown} {unit}" if unit else shown
    return f"{operand:%d.%m.%Y}"
