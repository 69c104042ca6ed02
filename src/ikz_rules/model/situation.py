"""A situation: what is known about a Verbundraum under the names that rules use.

A name that is missing is unknown. Nothing here was guessed: each value is stated, derived from
stated ones, or a Kennzahl with its coverage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import NamedTuple

ANGEGEBEN, ABGELEITET = "angegeben", "abgeleitet"


class Measured(NamedTuple):
    """The value of a Kennzahl.

    ``value`` is None below the declared coverage; ``low`` and ``high`` then bound what it can
    still be (None: no bound). ``coverage`` is the share of known data, 0–1; ``known`` and
    ``total`` count them.
    """

    value: int | Fraction | None
    low: int | Fraction | None
    high: int | Fraction | None
    known: int
    total: int

    @property
    def coverage(self) -> Fraction:
        """The share of known data; 0 where there is nothing to know."""
        return Fraction(self.known, self.total) if self.total else Fraction(0)


Value = str | int | Fraction | date | frozenset[str] | Measured | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scope:
    """One thing that facts are about: the Verbundraum, a Kommune, an Aufgabe.

    ``members`` of an Aufgabe are the Kommunen that share it, by name.
    """

    name: str
    values: Mapping[str, Value]
    derived: frozenset[str] = frozenset()
    members: tuple[str, ...] = ()

    def origin(self, name: str) -> str:
        """Say whether a value was stated or derived."""
        derived = name in self.derived or isinstance(self.values.get(name), Measured)
        return ABGELEITET if derived else ANGEGEBEN


@dataclass(frozen=True, slots=True)
class Statement:
    """A Merkmal stated directly: the value and, where Kommunen said it, which said ja."""

    wert: str
    kommunen: tuple[str, ...] = ()
    aus_kommunen: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that conditions may ask about. ``stated`` holds the Merkmale stated directly.

    ``aufgaben_bekannt`` is False where nobody has said which Aufgaben are in view: then nothing
    that counts Aufgaben is known, which is not the same as there being none. ``stichtag`` is the
    day for which the rules are asked; it counts as derived where only the rulebook gives it.
    """

    verbundraum: Scope
    kommunen: tuple[Scope, ...]
    aufgaben: tuple[Scope, ...]
    stated: Mapping[str, Statement] = field(default_factory=dict)
    begonnen: frozenset[str] | None = None
    umgesetzt: frozenset[str] | None = None
    aufgaben_bekannt: bool = True
    stichtag: date = field(kw_only=True)

    def progress(self, nr: str, kind: str) -> bool | None:
        """Tell whether a measure is ``begonnen`` or ``umgesetzt``; None where unknown.

        A list that is given is complete; a measure stands in one list only.
        """
        mine, other = (
            (self.begonnen, self.umgesetzt)
            if kind == "begonnen"
            else (self.umgesetzt, self.begonnen)
        )
        if mine is not None:
            return nr in mine
        return False if other is not None and nr in other else None
