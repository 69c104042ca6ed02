"""Conditions: what a rule asks of a situation. Plain frozen data, no behaviour but structure.

Inputs are what the situation knows without any rule (Angaben, Kennzahlen, lists of measures,
the Stichtag, counting
over Kommunen or Aufgaben); names are what other definitions of the rulebook decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Operand = str | int | Fraction | date | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """Compare a named value with an operand; ``schwelle`` names the threshold it came from.

    ``op``: gleich, ungleich, eines_von, mindestens, hoechstens, ueber, unter, zwischen; only the
    last has an ``upper`` operand, with ``upper_schwelle`` for its threshold.
    """

    name: str
    op: str
    operand: Operand
    upper: Operand | None = None
    schwelle: str | None = None
    upper_schwelle: str | None = None

    @property
    def schwellen(self) -> tuple[str, ...]:
        """The names of the thresholds compared with, in order."""
        return tuple(name for name in (self.schwelle, self.upper_schwelle) if name)


@dataclass(frozen=True, slots=True)
class Stated:
    """Two-valued: the Merkmal was stated directly (not derived)."""

    merkmal: str


@dataclass(frozen=True, slots=True)
class Unstated:
    """Two-valued: the Merkmal was not stated."""

    merkmal: str


@dataclass(frozen=True, slots=True)
class StatedIs:
    """The stated value of a Merkmal is ja; unknown where it was not stated."""

    merkmal: str


@dataclass(frozen=True, slots=True)
class Progress:
    """The measure is begun (``begonnen``) or carried out (``umgesetzt``)."""

    nr: str
    kind: str


@dataclass(frozen=True, slots=True)
class InForce:
    """Two-valued: the Stichtag lies from ``ab`` to ``bis``, both inclusive; None is no limit."""

    ab: date | None = None
    bis: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether a day lies within."""
        return (self.ab is None or self.ab <= day) and (self.bis is None or day <= self.bis)


@dataclass(frozen=True, slots=True)
class Quantified:
    """At least ``least`` of all Kommunen or Aufgaben fulfil the body; None means all of them.

    ``schwelle`` names the threshold that the number came from.
    """

    ebene: str
    least: int | None
    body: Condition
    schwelle: str | None = None


@dataclass(frozen=True, slots=True)
class Derived:
    """A name that the rulebook derives: ``merkmal:x``, ``szenario:S1``, ``anzeichen:S1``, …"""

    name: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least ``least`` of the parts hold; ``schwelle`` names the threshold it came from."""

    least: int
    parts: tuple[Condition, ...]
    schwelle: str | None = None


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition


Input = Compare | Stated | Unstated | StatedIs | Progress | InForce | Quantified
Group = All | AnyOf | AtLeast
"""A condition made of parts."""
Condition = Input | Derived | Group | Not


def children(condition: Condition) -> tuple[Condition, ...]:
    """Return the direct parts; the body of a quantifier counts as part of the leaf."""
    if isinstance(condition, Group):
        return condition.parts
    return (condition.part,) if isinstance(condition, Not) else ()


def walk(condition: Condition) -> Iterator[Condition]:
    """Yield the condition and everything below it, bodies of quantifiers included."""
    yield condition
    if isinstance(condition, Quantified):
        yield from walk(condition.body)
    for part in children(condition):
        yield from walk(part)


def derived_names(condition: Condition) -> frozenset[str]:
    """Return the names that the condition needs from the rulebook."""
    return frozenset(c.name for c in walk(condition) if isinstance(c, Derived))
