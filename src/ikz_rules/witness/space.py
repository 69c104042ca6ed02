"""A symbolic Verbundraum: every fact that conditions ask about is a variable of the solver.

It holds a bounded number of Kommunen and Aufgaben; each may be there or not, each fact may be
known or not. Values are those a data file can hold: words of declared choices, whole numbers,
decimals with three places, days.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import z3

from ikz_rules.model.angaben import PREFIX
from ikz_rules.model.fields import FIRST_YEAR
from ikz_rules.model.produktrahmen import FELD, samples
from ikz_rules.model.values import JA, NEIN
from ikz_rules.model.verbundraum import KEINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.condition import InForce
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.witness.sizes import Sizes

Term = Any
"""A term of the solver, whose bindings carry no types."""
Place = tuple[str, int, int]
"""Level, and the index of the Kommune or Aufgabe; for both: of the Aufgabe, then the Kommune."""

TOP: Place = ("verbundraum", 0, 0)
_PLACES = 1000
_PARTS_OF_MONTH, _SHORTEST = 31, 28
_YEAR, _FEBRUARY, _LONG = 12, 1, (0, 2, 4, 6, 7, 9, 11)
"""Months count from 0; the long ones have 31 days."""
_FIRST, _LAST = dt.date(1971, 1, 1).toordinal(), dt.date(2099, 12, 31).toordinal()
_FAR = 10**6
_AGE = f"{PREFIX}software_alter"
_YEARS = 40
_MONTHS = 12 * _YEARS
_COMPUTED = {
    _AGE: (0, _YEARS),
    "berechnet:vertragsende": (0, _MONTHS),
    "berechnet:frist": (-_MONTHS, _MONTHS),
}
"""What is computed, with its limits."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One fact of one thing: whether it is known, and its value as a term.

    ``words``: the value counts these. ``chosen``: the fact holds several words at once.
    ``scale``: the variable counts this share of a unit.
    """

    angabe: Angabe
    known: Term
    value: Term
    words: tuple[str, ...] = ()
    chosen: dict[str, Term] = field(default_factory=dict)
    scale: int = 1


class Space:
    """The variables of one question. Each is made when a condition first asks for it.

    ``made_up``: the names of Kommunen and Aufgaben mean nothing.
    """

    made_up = True

    def __init__(self, regelwerk: Regelwerk, sizes: Sizes, texts: Sequence[str] = ()) -> None:
        self.regelwerk = regelwerk
        self.context = z3.Context()  # of its own: no other question or thread plays into it
        self.yes, self.no = z3.BoolVal(True, self.context), z3.BoolVal(False, self.context)
        self.rules: list[Term] = []
        self.today: Term | None = None
        self.month: Term | None = None
        self._year: Term | None = None
        self._ages: list[Term] = []
        self.cells: dict[tuple[Place, str], Cell] = {}
        self.stated: dict[tuple[str, int], tuple[Term, Term]] = {}
        self.progress: dict[str, dict[str, Term]] = {"begonnen": {}, "umgesetzt": {}}
        self.progress_known = {kind: self.flag(f"{kind}?") for kind in self.progress}
        self.kommunen = [self.flag(f"kommune{i}") for i in range(sizes.kommunen)]
        self.own = [self.flag(f"verwaltung{i}") for i in range(sizes.kommunen)]
        self.aufgaben = [self.flag(f"aufgabe{t}") for t in range(sizes.aufgaben)]
        self.aufgaben_known = self.flag("aufgaben?")
        self.sharing = [
            [self.flag(f"beteiligt{t}.{i}") for i in range(sizes.kommunen)]
            for t in range(sizes.aufgaben)
        ]
        self._texts = (*texts, *(f"Wert {n + 1}" for n in range(sizes.kommunen)))
        self._frame()

    def _frame(self) -> None:
        """Someone is there and runs itself; the first are there first; who shares is there."""
        self.rules += [self.kommunen[0], self.own[0]]
        for group in (self.kommunen, self.aufgaben):
            self.rules += [z3.Implies(b, a) for a, b in pairwise(group)]
        for task, members in zip(self.aufgaben, self.sharing, strict=True):
            self.rules.append(z3.Implies(task, self.aufgaben_known))
            for member, kommune in zip(members, self.kommunen, strict=True):
                self.rules.append(z3.Implies(member, z3.And(task, kommune)))

    def flag(self, name: str) -> Term:
        """Return a variable that is true or false."""
        return z3.Bool(name, self.context)

    def number(self, value: int | Fraction) -> Term:
        """Return an exact number as a term."""
        exact = Fraction(value)
        return z3.Q(exact.numerator, exact.denominator, self.context)

    def cell(self, angabe: Angabe, place: Place) -> Cell:
        """Return a fact at a place of its level."""
        key = (place, angabe.id)
        if key not in self.cells:
            self.cells[key] = self._new(".".join(map(str, (*place, angabe.id))), angabe)
            if angabe.ebene == "aufgabe_je_kommune":
                self.rules.append(
                    z3.Implies(self.cells[key].known, self.sharing[place[1]][place[2]])
                )
        return self.cells[key]

    def _new(self, name: str, angabe: Angabe) -> Cell:
        known, value = self.flag(f"{name}?"), z3.Int(name, self.context)
        if angabe.typ == "mehrfachauswahl":
            chosen = {word: self.flag(f"{name}={word}") for word in angabe.allowed}
            if angabe.pfad == "kooperationsformen":  # what an empty list says
                others = [term for word, term in chosen.items() if word != KEINE]
                chosen[KEINE] = z3.Not(z3.Or([self.no, *others]))
            return Cell(angabe, known, None, (), chosen)
        words = (JA, NEIN) if angabe.typ == "ja_nein" else angabe.allowed
        if angabe.typ == "text":
            words = samples(self._texts) if angabe.pfad == FELD else self._texts
        elif angabe.typ == "software":
            words = tuple(f"Produkt {n + 1}" for n in range(len(self.kommunen)))
        if words:
            self.rules += [value >= 0, value < len(words)]
            return Cell(angabe, known, value, words)
        scale = _scale(angabe)
        low, high = _bounds(angabe)
        if scale == _PARTS_OF_MONTH:
            self.rules.append(self._is_a_day(value))
        self.rules += [value >= self.number(low * scale), value <= self.number(high * scale)]
        if angabe.pfad == _AGE:
            self._ages.append(value)
            self._old_enough([value])
        return Cell(angabe, known, z3.ToReal(value) / scale, scale=scale)

    def _is_a_day(self, value: Term) -> Term:
        """Leave out the 29th to 31st of months without; the Stichtag is the first of some month."""
        if self.month is None:
            self.month = z3.Int("monat", self.context)
            self.rules += [self.month >= 0, self.month < _YEAR]
        month = (self.month + value / _PARTS_OF_MONTH) % _YEAR
        day = value % _PARTS_OF_MONTH
        return z3.Or(
            day < _SHORTEST,
            z3.And(day < _PARTS_OF_MONTH - 1, month != _FEBRUARY),
            z3.Or([month == long for long in _LONG]),
        )

    def says(self, merkmal: str, index: int) -> tuple[Term, Term]:
        """Return whether someone states a Merkmal and whether it is ja; -1: the Verbundraum."""
        key = (merkmal, index)
        if key not in self.stated:
            name = f"merkmal:{merkmal}{index}"
            self.stated[key] = (self.flag(f"{name}?"), self.flag(name))
        return self.stated[key]

    def in_force(self, condition: InForce) -> Term:
        """Return whether the Stichtag lies within; it becomes a variable once it matters."""
        if self.today is None:
            self.today = z3.Int("stichtag", self.context)
            self._year = z3.Int("jahr", self.context)
            self.rules += [self.today >= _FIRST, self.today <= _LAST]
            self.rules += [_new_year(self._year) <= self.today]
            self.rules += [_new_year(self._year + 1) > self.today]
            self._old_enough(self._ages)
        limits = [self.yes]
        if condition.ab is not None:
            limits.append(self.today >= condition.ab.toordinal())
        if condition.bis is not None:
            limits.append(self.today <= condition.bis.toordinal())
        return z3.And(limits)

    def _old_enough(self, ages: Sequence[Term]) -> None:
        """No program is older than the first year that a file can hold; without day none can be."""
        if self._year is not None:
            self.rules += [self._year - age >= FIRST_YEAR for age in ages]

    def in_list(self, nr: str, kind: str) -> Term:
        """Return whether a measure stands in the list ``begonnen`` or ``umgesetzt``."""
        if nr not in self.progress[kind]:
            for each in self.progress:
                self.progress[each][nr] = self.flag(f"{each}:{nr}")
            both = [
                z3.And(self.progress_known[each], terms[nr])
                for each, terms in self.progress.items()
            ]
            self.rules.append(z3.Not(z3.And(both)))
        return self.progress[kind][nr]


def total(terms: Sequence[Term]) -> Term:
    """Return how many of the terms are true; there is at least one."""
    return z3.Sum([z3.If(term, 1, 0) for term in terms])


def _new_year(year: Term) -> Term:
    """Return the ordinal of the first day of a year, in the Gregorian calendar."""
    before = year - 1
    return 365 * before + before / 4 - before / 100 + before / 400 + 1


def _scale(angabe: Angabe) -> int:
    if angabe.pfad in {"berechnet:frist", "berechnet:vertragsende"}:
        return _PARTS_OF_MONTH
    return _PLACES if angabe.typ == "zahl" else 1


def _bounds(angabe: Angabe) -> tuple[int | Fraction, int | Fraction]:
    """Return what a fact can be; without a declared limit, far enough for any real case."""
    if angabe.pfad in _COMPUTED:
        return _COMPUTED[angabe.pfad]
    if angabe.typ == "datum":
        return _FIRST, _LAST
    low, high = angabe.minimum, angabe.maximum
    return (-_FAR if low is None else low), (_FAR if high is None else high)
