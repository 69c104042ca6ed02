"""Kennzahlen of a symbolic Verbundraum: the aggregates of ``kennzahlen`` as terms.

A value is a fraction ``part`` / ``whole`` that is never divided, so that comparisons stay linear.
Bounds that remain below the coverage are kept, as the aggregates themselves keep them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import z3

from ikz_rules.witness.space import Cell, Space, Term, total

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from ikz_rules.model.angaben import Kennzahl

_LOWER = frozenset({"anzahl", "summe", "max", "spannweite"})
_UPPER = frozenset({"anzahl", "min"})


@dataclass(frozen=True, slots=True)
class Amount:
    """``part`` / ``whole`` (positive), between bounds; each is there only if its flag holds."""

    space: Space
    part: Term
    whole: Term
    exact: Term
    has_low: Term
    has_high: Term
    slack: Term

    def at_least(self, limit: int | Fraction) -> tuple[Term, Term]:
        """Return whether the amount is known to be at least ``limit``, known to be below."""
        bound = self.space.number(limit) * self.whole
        return (
            z3.And(self.has_low, self.part >= bound),
            z3.And(self.has_high, self.part + self.slack < bound),
        )

    def above(self, limit: int | Fraction) -> tuple[Term, Term]:
        """Return whether the amount is known to be above ``limit``, known not to be."""
        bound = self.space.number(limit) * self.whole
        return (
            z3.And(self.has_low, self.part > bound),
            z3.And(self.has_high, self.part + self.slack <= bound),
        )

    def equal(self, limit: int | Fraction) -> tuple[Term, Term]:
        """Return whether the amount is known to be ``limit``, known to be another."""
        same = z3.And(self.exact, self.part == self.space.number(limit) * self.whole)
        below, above = self.at_least(limit)[1], self.above(limit)[0]
        other = z3.And(self.exact, self.part != self.space.number(limit) * self.whole)
        return same, z3.Or(below, above, other)


def amount(space: Space, kennzahl: Kennzahl, task: int | None) -> Amount:
    """Return a Kennzahl of the Verbundraum, or of an Aufgabe."""
    angabe = space.regelwerk.angaben[kennzahl.ueber]
    indices = range(len(space.kommunen))
    if task is None:
        cells = [space.cell(angabe, ("kommune", i, 0)) for i in indices]
        counted = space.kommunen
        if kennzahl.zaehlt == "verwaltungen":
            counted = [z3.And(a, b) for a, b in zip(space.kommunen, space.own, strict=True)]
    else:
        cells = [space.cell(angabe, ("aufgabe_je_kommune", task, i)) for i in indices]
        members = space.sharing[task]
        counted = [
            z3.Or(m, z3.And(z3.Not(z3.Or(members)), k))
            for m, k in zip(members, space.kommunen, strict=True)
        ]
    if angabe.pfad == "name":
        known = list(counted)
    else:
        known = [z3.And(c, cell.known) for c, cell in zip(counted, cells, strict=True)]
    return _amount(space, kennzahl, cells, counted, known)


def _amount(
    space: Space,
    kennzahl: Kennzahl,
    cells: Sequence[Cell],
    counted: Sequence[Term],
    known: Sequence[Term],
) -> Amount:
    angabe, aggregat = space.regelwerk.angaben[kennzahl.ueber], kennzahl.aggregat
    several, everyone = total(known), total(counted)
    zero, one = space.number(0), space.number(1)
    part, whole = _value(kennzahl, cells, known, one)
    enough = z3.And(several >= 1, several >= space.number(kennzahl.mindestabdeckung) * everyone)
    if aggregat == "vielfalt":
        exact = z3.And(enough, several > 1)
        return Amount(space, part, whole, exact, exact, exact, zero)
    any_value = space.yes if aggregat == "anzahl" else several >= 1
    bounded = aggregat in _LOWER and (
        aggregat != "summe" or (angabe.minimum is not None and angabe.minimum >= 0)
    )
    slack = z3.If(enough, 0, everyone - several) if aggregat == "anzahl" else zero
    has_low = z3.Or(enough, any_value) if bounded else enough
    has_high = z3.Or(enough, any_value) if aggregat in _UPPER else enough
    return Amount(space, part, whole, enough, has_low, has_high, slack)


def _value(
    kennzahl: Kennzahl, cells: Sequence[Cell], known: Sequence[Term], one: Term
) -> tuple[Term, Term]:
    """Return part and whole of the value over what is known."""
    match kennzahl.aggregat:
        case "anzahl" | "anteil":
            hits = _hits(cells, known, kennzahl.wert)
            share = kennzahl.aggregat == "anteil"
            return total(hits), z3.If(total(known) > 0, total(known), 1) if share else one
        case "summe" | "mittel":
            part = z3.Sum([z3.If(k, c.value, 0) for k, c in zip(known, cells, strict=True)])
            mean = kennzahl.aggregat == "mittel"
            return part, z3.If(total(known) > 0, total(known), 1) if mean else one
        case "max":
            return _extreme(cells, known, largest=True), one
        case "min":
            return _extreme(cells, known, largest=False), one
        case "spannweite":
            low = _extreme(cells, known, largest=False)
            return _extreme(cells, known, largest=True) - low, one
        case _:
            return _diversity(cells, known, one)


def _hits(cells: Sequence[Cell], known: Sequence[Term], wert: str | None) -> Sequence[Term]:
    if wert is None:
        return known
    return [z3.And(k, c.value == c.words.index(wert)) for k, c in zip(known, cells, strict=True)]


def _extreme(cells: Sequence[Cell], known: Sequence[Term], *, largest: bool) -> Term:
    best, found = cells[0].value, known[0]
    for cell, here in zip(cells[1:], known[1:], strict=True):
        better = cell.value > best if largest else cell.value < best
        best = z3.If(z3.And(here, z3.Or(z3.Not(found), better)), cell.value, best)
        found = z3.Or(found, here)
    return best


def _diversity(cells: Sequence[Cell], known: Sequence[Term], one: Term) -> tuple[Term, Term]:
    """Return the pairs that differ, and all pairs: Gini-Simpson with its small-sample form."""
    pairs = list(combinations(range(len(cells)), 2))
    if not pairs:  # of one alone nothing is said
        return one, one
    differ = [z3.And(known[a], known[b], cells[a].value != cells[b].value) for a, b in pairs]
    several = [z3.And(known[a], known[b]) for a, b in pairs]
    whole = total(several)
    return total(differ), z3.If(whole > 0, whole, 1)
