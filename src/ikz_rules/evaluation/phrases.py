"""Short German names of conditions, in the words of the rule files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    Not,
    Progress,
    Quantified,
)
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from ikz_rules.model.condition import Condition, Operand

_LEVELS = {"kommune": ("Kommune", "Kommunen"), "aufgabe": ("Aufgabe", "Aufgaben")}
_KINDS = {"merkmal": "Merkmal", "szenario": "Ausgangsszenario", "anzeichen": "Anzeichen für"}


def phrase(condition: Condition) -> str:
    """Return a short name of a condition."""
    match condition:
        case Compare():
            return f"{bare(condition.name)} {limit(condition)}"
        case All(parts):
            return f"alle: {_joined(parts)}"
        case AnyOf(parts):
            return f"eines: {_joined(parts)}"
        case AtLeast(least, parts, schwelle):
            return f"mindestens {schwelle or least} von: {_joined(parts)}"
        case Not(Quantified() as part) if part.least is not None:
            return f"{count(part, denied=True)}: {phrase(part.body)}"
        case Not(part):
            return f"nicht: {phrase(part)}"
        case Quantified():
            return f"{count(condition)}: {phrase(condition.body)}"
        case Progress(nr, kind):
            return f"{nr} {kind}"
        case Derived(name):
            kind, _, id_ = name.partition(":")
            return f"{_KINDS.get(kind, kind)} {id_}"
    raise AssertionError(f"not in the rule language: {condition!r}")


def count(condition: Quantified, *, denied: bool = False) -> str:
    """Return how many a quantifier asks for: ``mindestens 2 Kommunen``, or denied what it allows.

    A denied one was written as „hoechstens“ or as „nicht“.
    """
    one, many = _LEVELS[condition.ebene]
    if condition.least is None:
        return f"alle {many}"
    number_, word = (condition.least - denied), "höchstens" if denied else "mindestens"
    if not number_:
        return f"keine {one}"
    return f"{word} {condition.schwelle or number_} {one if number_ == 1 else many}"


def limit(condition: Compare) -> str:
    """Return operator and operand: ``mindestens 3``; a threshold is called by its name."""
    if condition.op == "zwischen":
        low = condition.schwelle or shown(condition.operand)
        high = condition.upper_schwelle or shown(condition.upper or 0)
        return f"zwischen {low} und {high}"
    if condition.op == "gleich" and isinstance(condition.operand, str):
        return shown(condition.operand)
    return f"{condition.op} {condition.schwelle or shown(condition.operand)}"


def shown(operand: Operand) -> str:
    """Return an operand as it stands in a sentence."""
    if isinstance(operand, tuple):
        return ", ".join(operand)
    if isinstance(operand, str):
        return operand
    return operand.isoformat() if isinstance(operand, date) else number(operand)


def bare(name: str) -> str:
    """Return the name of an Angabe, Kennzahl or Merkmal without what kind it is."""
    return name.removeprefix("merkmal:")


def switched(where: str, old: str, new: str) -> str:
    """Return the change of a sentence: from what to what."""
    return f"{where} aus {quoted(old)} {quoted(new)}"


def _joined(parts: tuple[Condition, ...]) -> str:
    return "; ".join(map(phrase, parts))
