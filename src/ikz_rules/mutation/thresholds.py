"""Mutants of named numbers: a threshold one step further wherever it is used, weights swapped."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from ikz_rules.evaluation.phrases import switched
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Not,
    Quantified,
    walk,
)
from ikz_rules.model.fahrplanregeln import STUFEN_GEWICHTE
from ikz_rules.model.fahrplanteile import bedingungen, zahlen
from ikz_rules.mutation.comparisons import is_whole, step
from ikz_rules.mutation.mutant import FAHRPLAN_LISTEN, Change, Mutant
from ikz_rules.planning.needed import NUMBERS, WEIGHTS
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.model.angaben import Schwellenwert
    from ikz_rules.model.fahrplanregeln import Fahrplanregeln
    from ikz_rules.model.regelwerk import Regelwerk

_CAPS = ("nutzen_hoechstens", "hebel_je_massnahme")
"""Weights that are no degree of anything: they are changed by a step instead of swapped."""


def threshold_mutants(regelwerk: Regelwerk) -> Iterator[Mutant]:
    """Yield each threshold that anything reads by name, a step lower and a step higher."""
    for schwelle in regelwerk.schwellenwerte.values():
        compared = [c.name for c in _compared(regelwerk) if schwelle.id in c.schwellen]
        own = isinstance(schwelle.wert, int)
        whole = all(is_whole(name, regelwerk) for name in compared) if compared else own
        for new in _moved(schwelle, whole=whole):
            changes = tuple(_with_threshold(schwelle, new, regelwerk))
            if len(changes) > 1 or schwelle.id in {*NUMBERS, *zahlen(regelwerk)}:
                yield _numbered("schwellenwerte", "beim Schwellenwert", schwelle, new, changes)


def weight_mutants(regelwerk: Regelwerk) -> Iterator[Mutant]:
    """Yield neighbouring degrees swapped (hoch and mittel …), and what caps them a step aside."""
    weights = regelwerk.gewichte
    groups: dict[str, list[Schwellenwert]] = {}
    for name in (*WEIGHTS, *(STUFEN_GEWICHTE if regelwerk.kriterien else ())):
        if name in weights and name not in _CAPS:
            groups.setdefault(name.partition("_")[0], []).append(weights[name])
    for group in groups.values():
        for high, low in pairwise(sorted(group, key=lambda w: (-w.wert, w.id))):
            if high.wert == low.wert:
                continue
            changes = (
                Change("gewichte", high.id, high, replace(high, wert=low.wert)),
                Change("gewichte", low.id, low, replace(low, wert=high.wert)),
            )
            text = f"das Gewicht {quoted(high.id)} mit {quoted(low.id)} vertauscht"
            yield Mutant("rangfolge", f"gewichte:{high.id}", text, changes, high.location)
    for cap in (weights[name] for name in _CAPS if name in weights):
        for new in _moved(cap, whole=isinstance(cap.wert, int)):
            change = Change("gewichte", cap.id, cap, new)
            yield _numbered("gewichte", "beim Gewicht", cap, new, (change,))


def _compared(regelwerk: Regelwerk) -> Iterator[Compare]:
    for condition in _roots(regelwerk):
        yield from (c for c in walk(condition) if isinstance(c, Compare))


def _roots(regelwerk: Regelwerk) -> Iterator[Condition]:
    yield from (regel.wenn for regel in regelwerk.regeln.values())
    yield from (m.definition for m in regelwerk.merkmale.values() if m.definition is not None)
    yield from (regelwerk.planung.fenster, regelwerk.planung.knapp)
    yield from (part.condition for part in bedingungen(regelwerk.fahrplan))


def _moved(schwelle: Schwellenwert, *, whole: bool) -> Iterator[Schwellenwert]:
    """Yield the number a step lower and a step higher; never below 0."""
    size = step(schwelle.wert, whole=whole)
    for sign in (-1, 1):
        wert = Fraction(schwelle.wert) + Fraction(sign * size)  # type: ignore[arg-type]
        if wert >= 0:
            yield replace(schwelle, wert=int(wert) if wert.denominator == 1 else wert)


def _numbered(
    section: str, what: str, old: Schwellenwert, new: Schwellenwert, changes: tuple[Change, ...]
) -> Mutant:
    text = switched(f"{what} {quoted(old.id)}", number(old.wert), number(new.wert))
    return Mutant("schwelle", f"{section}:{old.id}", text, changes, old.location)


def _with_threshold(
    old: Schwellenwert, new: Schwellenwert, regelwerk: Regelwerk
) -> Iterator[Change]:
    """Yield the threshold's own change and those of all entries that use it."""
    yield Change("schwellenwerte", old.id, old, new)
    for regel in regelwerk.regeln.values():
        wenn = _using(regel.wenn, old, new)
        if wenn != regel.wenn:
            yield Change("regeln", regel.id, regel, replace(regel, wenn=wenn))
    for merkmal in regelwerk.merkmale.values():
        definition = merkmal.definition and _using(merkmal.definition, old, new)
        if definition != merkmal.definition:
            changed = replace(merkmal, definition=definition)
            yield Change("merkmale", merkmal.id, merkmal, changed)
    for szenario in regelwerk.ausgangsszenarien.values():
        punkte, angegeben = (name == old.id for name in szenario.schwellen)
        other = replace(
            szenario,
            mindest_punkte=int(new.wert) if punkte else szenario.mindest_punkte,
            mindest_angegeben=int(new.wert) if angegeben else szenario.mindest_angegeben,
        )
        if other != szenario:
            yield Change("ausgangsszenarien", szenario.id, szenario, other)
    known: Mapping[str, Condition] = {
        "fenster": regelwerk.planung.fenster,
        "knapp": regelwerk.planung.knapp,
    }
    for name, condition in known.items():
        with_new = _using(condition, old, new)
        if with_new != condition:
            yield Change("planung", name, condition, with_new)
    yield from _fahrplan_with(old, new, regelwerk.fahrplan)


def _fahrplan_with(
    old: Schwellenwert, new: Schwellenwert, road: Fahrplanregeln | None
) -> Iterator[Change]:
    for name in FAHRPLAN_LISTEN if road else ():
        parts = getattr(road, name)
        moved = tuple(replace(p, wenn=p.wenn and _using(p.wenn, old, new)) for p in parts)
        if moved != parts:
            yield Change("fahrplan", name, parts, moved)


def _using(condition: Condition, old: Schwellenwert, new: Schwellenwert) -> Condition:
    """Return the condition with a threshold's new number."""
    match condition:
        case Compare():
            low = new.wert if condition.schwelle == old.id else condition.operand
            high = new.wert if condition.upper_schwelle == old.id else condition.upper
            return replace(condition, operand=low, upper=high)
        case All(parts) | AnyOf(parts):
            return type(condition)(tuple(_using(p, old, new) for p in parts))
        case AtLeast(least, parts, name):
            below = tuple(_using(p, old, new) for p in parts)
            return replace(condition, least=_counted(least, name, old, new), parts=below)
        case Not(part):
            return Not(_using(part, old, new))
        case Quantified(_, least, body, name):
            number_ = least and _counted(least, name, old, new)
            return replace(condition, least=number_, body=_using(body, old, new))
        case _:
            return condition


def _counted(least: int, name: str | None, old: Schwellenwert, new: Schwellenwert) -> int:
    """Return the new count; „hoechstens n“ is kept as not at least n + 1."""
    return max(1, least + int(new.wert - old.wert)) if name == old.id else least
