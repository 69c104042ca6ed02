"""Conditions as terms: for each one term that it is known true, and one that it is known false.

The same strong Kleene logic as the judge's; tests compare the two on random conditions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import z3

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
)
from ikz_rules.witness.kennzahl_terms import Amount, amount
from ikz_rules.witness.space import TOP, Cell, Place, Space, Term, total

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from ikz_rules.model.condition import Condition, Unstated


@dataclass(frozen=True, slots=True)
class Rails:
    """Known true, and known false; never both."""

    true: Term
    false: Term


class Translator:
    """Translates the conditions of one question; each derived name once."""

    def __init__(self, space: Space, definitions: Mapping[str, Condition]) -> None:
        self._space = space
        self._definitions = definitions
        self._names: dict[str, Rails] = {}
        self._known: dict[tuple[int, Place], Rails] = {}
        self._amounts: dict[tuple[str, int | None], Amount] = {}

    def rails(self, condition: Condition, place: Place = TOP) -> Rails:
        """Return the two terms of a condition at a place; the same object is translated once."""
        key = (id(condition), place)
        if key not in self._known:
            self._known[key] = self._translated(condition, place)
        return self._known[key]

    def _translated(self, condition: Condition, place: Place) -> Rails:
        match condition:
            case All():
                return self._all([self.rails(part, place) for part in condition.parts])
            case AnyOf():
                swapped = [_swap(self.rails(part, place)) for part in condition.parts]
                return _swap(self._all(swapped))
            case AtLeast():
                return _at_least(condition.least, [self.rails(p, place) for p in condition.parts])
            case Not():
                return _swap(self.rails(condition.part, place))
            case Derived():
                return self._derived(condition.name)
            case Quantified():
                return self._quantified(condition)
            case Compare():
                return self._compare(condition, place)
            case _:
                return self._input(condition)

    def _input(self, condition: Stated | Unstated | StatedIs | Progress | InForce) -> Rails:
        if isinstance(condition, Progress):
            return self._progress(condition)
        if isinstance(condition, InForce):
            holds = self._space.in_force(condition)
            return Rails(holds, z3.Not(holds))
        return self._stated(condition)

    def _all(self, parts: Sequence[Rails]) -> Rails:
        yes, no = self._space.yes, self._space.no
        return Rails(
            z3.And([yes, *(p.true for p in parts)]), z3.Or([no, *(p.false for p in parts)])
        )

    def _derived(self, name: str) -> Rails:
        if name not in self._names:
            self._names[name] = self.rails(self._definitions[name])
        return self._names[name]

    def _quantified(self, condition: Quantified) -> Rails:
        space, ebene = self._space, condition.ebene
        there = space.kommunen if ebene == "kommune" else space.aufgaben
        bodies = [self.rails(condition.body, (ebene, i, 0)) for i in range(len(there))]
        yes = [z3.And(here, body.true) for here, body in zip(there, bodies, strict=True)]
        no = [z3.And(here, body.false) for here, body in zip(there, bodies, strict=True)]
        if condition.least is None:
            found = Rails(
                z3.And(z3.Or(there), total(yes) == total(there)),
                z3.Or(z3.Not(z3.Or(there)), z3.Or(no)),
            )
        else:
            possible = total(there) - total(no)
            found = Rails(total(yes) >= condition.least, possible < condition.least)
        if ebene == "kommune":
            return found
        asked = space.aufgaben_known
        return Rails(z3.And(asked, found.true), z3.And(asked, found.false))

    def _compare(self, condition: Compare, place: Place) -> Rails:
        name, book = condition.name, self._space.regelwerk
        if name.startswith("merkmal:"):
            known, yes = self._space.says(name.partition(":")[2], place[1])
            return Rails(z3.And(known, yes), z3.And(known, z3.Not(yes)))
        if name in book.kennzahlen:
            task = place[1] if place[0] == "aufgabe" else None
            return _of_amount(self._amount(name, task), condition)
        angabe = book.angaben[name]
        if angabe.pfad == "berechnet:beteiligte":
            return _of_amount(self._sharing(place[1]), condition)
        if angabe.pfad == "name" and self._space.made_up:
            return Rails(
                self._space.no, self._space.no
            )  # names of examples are made up; nothing can be said of them
        return _of_cell(self._space, self._space.cell(angabe, place), condition)

    def _amount(self, name: str, task: int | None) -> Amount:
        key = (name, task)
        if key not in self._amounts:
            self._amounts[key] = self._new_amount(name, task)
        return self._amounts[key]

    def _new_amount(self, name: str, task: int | None) -> Amount:
        return amount(self._space, self._space.regelwerk.kennzahlen[name], task)

    def _sharing(self, task: int) -> Amount:
        """Count who shares an Aufgabe; one that names nobody is in view of all."""
        members = self._space.sharing[task]
        count = z3.If(z3.Or(members), total(members), total(self._space.kommunen))
        yes = self._space.yes
        return Amount(
            self._space, count, self._space.number(1), yes, yes, yes, self._space.number(0)
        )

    def _progress(self, condition: Progress) -> Rails:
        space, nr = self._space, condition.nr
        other = "umgesetzt" if condition.kind == "begonnen" else "begonnen"
        here, there = space.in_list(nr, condition.kind), space.in_list(nr, other)
        mine, theirs = space.progress_known[condition.kind], space.progress_known[other]
        return Rails(
            z3.And(mine, here),
            z3.Or(z3.And(mine, z3.Not(here)), z3.And(z3.Not(mine), theirs, there)),
        )

    def _stated(self, condition: Stated | Unstated | StatedIs) -> Rails:
        known, yes = self._statement(condition.merkmal)
        if isinstance(condition, StatedIs):
            return Rails(z3.And(known, yes), z3.And(known, z3.Not(yes)))
        both = Rails(known, z3.Not(known))
        return both if isinstance(condition, Stated) else _swap(both)

    def _statement(self, merkmal: str) -> tuple[Term, Term]:
        """The Verbundraum's word, else ja if at least half of the Kommunen that speak say ja."""
        space = self._space
        known, yes = space.says(merkmal, -1)
        if not space.regelwerk.merkmale[merkmal].je_kommune:
            return known, yes
        said, agreed = [], []
        for index, here in enumerate(space.kommunen):
            speaks, says_yes = space.says(merkmal, index)
            said.append(z3.And(here, speaks))
            agreed.append(z3.And(here, speaks, says_yes))
        majority = 2 * total(agreed) >= total(said)
        return z3.Or(known, *said), z3.If(known, yes, majority)


def _at_least(least: int, parts: Sequence[Rails]) -> Rails:
    impossible = total([p.false for p in parts])
    return Rails(total([p.true for p in parts]) >= least, len(parts) - impossible < least)


def _swap(rails: Rails) -> Rails:
    return Rails(rails.false, rails.true)


def _of_amount(found: Amount, condition: Compare) -> Rails:
    limit, upper = _number(condition.operand), _number(condition.upper or 0)
    match condition.op:
        case "mindestens":
            return Rails(*found.at_least(limit))
        case "unter":
            return _swap(Rails(*found.at_least(limit)))
        case "ueber":
            return Rails(*found.above(limit))
        case "hoechstens":
            return _swap(Rails(*found.above(limit)))
        case "zwischen":
            low, high = Rails(*found.at_least(limit)), _swap(Rails(*found.above(upper)))
            return Rails(z3.And(low.true, high.true), z3.Or(low.false, high.false))
        case "gleich":
            return Rails(*found.equal(limit))
        case _:
            return _swap(Rails(*found.equal(limit)))


def _of_cell(space: Space, cell: Cell, condition: Compare) -> Rails:
    if cell.chosen or cell.words:
        hit = z3.Or([space.no, *_hits(cell, condition)])
        holds = z3.Not(hit) if condition.op == "ungleich" else hit
        return Rails(z3.And(cell.known, holds), z3.And(cell.known, z3.Not(holds)))
    one, zero, known = space.number(1), space.number(0), cell.known
    return _of_amount(Amount(space, cell.value, one, known, known, known, zero), condition)


def _hits(cell: Cell, condition: Compare) -> list[Term]:
    """Return, for each wanted word, whether the fact is or holds it."""
    operand = condition.operand
    wanted = operand if isinstance(operand, tuple) else (operand,)
    if cell.chosen:
        return [cell.chosen[str(word)] for word in wanted if word in cell.chosen]
    return [cell.value == cell.words.index(str(word)) for word in wanted if word in cell.words]


def _number(operand: object) -> int | Fraction:
    if isinstance(operand, date):
        return operand.toordinal()
    return operand  # type: ignore[return-value]
