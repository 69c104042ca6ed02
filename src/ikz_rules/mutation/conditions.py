"""Mutants of a condition: each is the whole condition with one thing in it changed.

What another mutant already tests is left out: negating a part of ``alle`` or ``eines`` fails in
every example in which leaving it out fails, so only conditions that stand alone are negated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ikz_rules.evaluation.phrases import bare, count, limit, phrase, switched
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Progress,
    Quantified,
)
from ikz_rules.mutation.comparisons import comparisons
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.regelwerk import Regelwerk

_OTHER = {"begonnen": "umgesetzt", "umgesetzt": "begonnen"}
_DEGREES = {"szenario": "anzeichen", "anzeichen": "szenario"}


@dataclass(frozen=True, slots=True)
class Variant:
    """A changed condition: the kind of change and its words (without „Wird in der Regel …“)."""

    art: str
    text: str
    condition: Condition


def variants(condition: Condition, regelwerk: Regelwerk) -> Iterator[Variant]:
    """Yield every changed condition once; none equals the original."""
    seen = {_plain(condition)}
    for variant in _variants(condition, regelwerk, alone=True):
        plain = _plain(variant.condition)
        if plain not in seen:
            seen.add(plain)
            yield variant


def _variants(condition: Condition, regelwerk: Regelwerk, *, alone: bool) -> Iterator[Variant]:
    """``alone``: the condition is no part of ``alle`` or ``eines``, so it cannot be left out."""
    match condition:
        case Compare():
            for art, changed in comparisons(condition, regelwerk):
                yield Variant(art, _compared(condition, changed), changed)
        case All(parts) | AnyOf(parts):
            yield from _group(condition, parts, regelwerk)
        case AtLeast(_, parts, _):
            yield from _counted(condition, parts, regelwerk)
        case Quantified():
            yield from _quantified(condition, regelwerk)
        case Not(part):
            yield Variant("verneint", f"die Bedingung {quoted(phrase(condition))} verneint", part)
            for inner in _denied(part, regelwerk):
                yield replace(inner, condition=Not(inner.condition))
        case Progress(nr, kind):
            text = switched("", f"{nr} {kind}", f"{nr} {_OTHER[kind]}").strip()
            yield Variant("stand", text, Progress(nr, _OTHER[kind]))
        case Derived(name):
            yield from _derived(condition, name, alone=alone)


def _compared(old: Compare, new: Compare) -> str:
    where = f"bei {quoted(bare(old.name))}"
    if isinstance(old.operand, tuple) and isinstance(new.operand, tuple):
        (left,) = set(old.operand) - set(new.operand)
        return f"{where} der Wert {quoted(left)} weggelassen"
    return switched(where, limit(old), limit(new))


def _derived(condition: Derived, name: str, *, alone: bool) -> Iterator[Variant]:
    kind, _, id_ = name.partition(":")
    if kind in _DEGREES:
        other = Derived(f"{_DEGREES[kind]}:{id_}")
        yield Variant("stufe", switched("", phrase(condition), phrase(other)).strip(), other)
    elif alone:
        text = f"die Bedingung {quoted(phrase(condition))} verneint"
        yield Variant("verneint", text, Not(condition))


def _group(
    condition: All | AnyOf, parts: tuple[Condition, ...], regelwerk: Regelwerk
) -> Iterator[Variant]:
    make = type(condition)
    several = len(parts) > 1
    if several:
        other, words = (AnyOf, ("alle", "eines")) if make is All else (All, ("eines", "alle"))
        names = quoted("; ".join(map(phrase, parts)))
        yield Variant("verbindung", switched(f"vor {names}", *words), other(parts))
    for index, part in enumerate(parts):
        before, behind = parts[:index], parts[index + 1 :]
        if several:
            text = f"die Bedingung {quoted(phrase(part))} weggelassen"
            yield Variant("weggelassen", text, make((*before, *behind)))
        for inner in _variants(part, regelwerk, alone=not several):
            yield replace(inner, condition=make((*before, inner.condition, *behind)))


def _counted(
    condition: AtLeast, parts: tuple[Condition, ...], regelwerk: Regelwerk
) -> Iterator[Variant]:
    for least in (condition.least - 1, condition.least + 1):
        if 1 <= least <= len(parts) and condition.schwelle is None:
            text = switched("", f"mindestens {condition.least} von", f"mindestens {least} von")
            yield Variant("anzahl", text.strip(), AtLeast(least, parts))
    for index, part in enumerate(parts):
        before, behind = parts[:index], parts[index + 1 :]
        if len(parts) > condition.least:
            text = f"die Bedingung {quoted(phrase(part))} weggelassen"
            yield Variant("weggelassen", text, replace(condition, parts=(*before, *behind)))
        for inner in _variants(part, regelwerk, alone=False):
            changed = (*before, inner.condition, *behind)
            yield replace(inner, condition=replace(condition, parts=changed))


def _denied(part: Condition, regelwerk: Regelwerk) -> Iterator[Variant]:
    if isinstance(part, Quantified):
        return _quantified(part, regelwerk, denied=True)
    return _variants(part, regelwerk, alone=True)


def _quantified(
    condition: Quantified, regelwerk: Regelwerk, *, denied: bool = False
) -> Iterator[Variant]:
    where = f"vor {quoted(phrase(condition.body))}"
    for least in _counts(condition, denied=denied):
        changed = replace(condition, least=least, schwelle=None)
        words = (count(condition, denied=denied), count(changed, denied=denied))
        yield Variant("anzahl", switched(where, *words), changed)
    for inner in _variants(condition.body, regelwerk, alone=True):
        yield replace(inner, condition=replace(condition, body=inner.condition))


def _counts(condition: Quantified, *, denied: bool) -> Iterator[int | None]:
    """Yield other numbers; a named one is changed wherever its threshold is used."""
    least = condition.least
    if least is None:
        yield 1
        return
    if condition.schwelle is None:
        yield from (number for number in (least - 1, least + 1) if number >= 1)
    if least == 1 and not denied:
        yield None


def _plain(condition: Condition) -> Condition:
    """Return the condition without groups of one, so that equal meanings compare equal."""
    match condition:
        case All(parts) | AnyOf(parts):
            plain = tuple(map(_plain, parts))
            return plain[0] if len(plain) == 1 else type(condition)(plain)
        case AtLeast():
            return replace(condition, parts=tuple(map(_plain, condition.parts)))
        case Not(part):
            inner = _plain(part)
            return inner.part if isinstance(inner, Not) else Not(inner)
        case Quantified():
            return replace(condition, body=_plain(condition.body))
        case _:
            return condition
