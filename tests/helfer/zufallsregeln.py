"""Random rulebooks (definitions of derived names) and random situations, from one seed each."""

from __future__ import annotations

from datetime import date
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
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.model.situation import Measured, Scope, Situation, Statement, Value

if TYPE_CHECKING:
    from random import Random

NUMBERS = ("n0", "n1", "n2")
WORDS = ("w0", "w1")
SETS = ("s0",)
DATES = ("d0",)
MEASURED = ("k0", "k1", "k2")
MERKMALE = ("m0", "m1", "m2", "m3")
NUMMERN = ("0", "1.1", "2.1")
_ORDERED = ("mindestens", "hoechstens", "ueber", "unter")


def definitions(rng: Random, names: int) -> dict[str, Condition]:
    """Return ``names`` acyclic definitions, each free to use all earlier ones."""
    table: dict[str, Condition] = {}
    for index in range(names):
        table[f"x{index}"] = condition(rng, list(table), rng.randint(0, 4))
    return table


def condition(rng: Random, earlier: list[str], depth: int) -> Condition:
    """Return a random condition over inputs and earlier names."""
    if depth == 0 or rng.random() < 0.15:
        if earlier and rng.random() < 0.5:
            return Derived(rng.choice(earlier))
        return leaf(rng)
    kind = rng.randrange(4)
    if kind == 0:
        return Not(condition(rng, earlier, depth - 1))
    parts = tuple(condition(rng, earlier, depth - 1) for _ in range(rng.randint(1, 5)))
    if kind == 1 and rng.random() < 0.05:
        parts = tuple(condition(rng, earlier, 0) for _ in range(rng.randint(17, 40)))
    if kind == 1:
        return All(parts)
    return AnyOf(parts) if kind == 2 else AtLeast(rng.randint(1, len(parts) + 1), parts)


def leaf(rng: Random) -> Condition:
    """Return a random input."""
    kind = rng.randrange(9)
    if kind == 0:
        return Progress(rng.choice(NUMMERN), rng.choice(("begonnen", "umgesetzt")))
    if kind == 1:
        return rng.choice((Stated, Unstated, StatedIs))(rng.choice(MERKMALE))
    if kind == 2:
        least = rng.choice((None, 1, 2, 3))
        body = simple(rng) if rng.random() < 0.5 else AnyOf((simple(rng), Not(simple(rng))))
        return Quantified(rng.choice(("kommune", "aufgabe")), least, body)
    if kind == 3:
        return in_force(rng)
    return simple(rng)


def in_force(rng: Random) -> InForce:
    """Return a random time, often open on one side or both."""
    first, last = sorted((day(rng), day(rng)))
    return InForce(rng.choice((first, None)), rng.choice((last, None)))


def day(rng: Random) -> date:
    """Return one of a few days, so that limits are often met exactly."""
    return date(2026, rng.randint(1, 12), 1)


def simple(rng: Random) -> Condition:
    """Return a random comparison."""
    kind = rng.randrange(5)
    if kind == 0:
        return Compare(rng.choice(WORDS), rng.choice(("gleich", "ungleich")), rng.choice("abc"))
    if kind == 1:
        return Compare(rng.choice((*WORDS, *SETS)), "eines_von", ("a", "b"))
    if kind == 2:
        return Compare(DATES[0], rng.choice(_ORDERED), day(rng))
    name = rng.choice((*NUMBERS, *MEASURED))
    if rng.random() < 0.2:
        return Compare(name, "zwischen", number(rng), number(rng))
    return Compare(name, rng.choice((*_ORDERED, "gleich", "ungleich")), number(rng))


def number(rng: Random) -> int | Fraction:
    """Return a small number, often a whole one."""
    return rng.randint(0, 5) if rng.random() < 0.6 else Fraction(rng.randint(0, 20), 4)


def situation(rng: Random) -> Situation:
    """Return a random situation in which much is unknown."""

    def group(prefix: str) -> tuple[Scope, ...]:
        return tuple(scope(rng, f"{prefix}{i}") for i in range(rng.randint(0, 4)))

    def progress() -> frozenset[str] | None:
        return None if rng.random() < 0.4 else frozenset(nr for nr in NUMMERN if rng.random() < 0.4)

    begun, done = progress(), progress()
    return Situation(
        scope(rng, "Verbund"),
        group("K"),
        group("A"),
        {m: Statement(rng.choice(("ja", "nein"))) for m in MERKMALE if rng.random() < 0.5},
        begun,
        None if done is None else done - (begun or frozenset()),
        rng.random() < 0.7,
        stichtag=day(rng),
    )


def scope(rng: Random, name: str) -> Scope:
    """Return a scope with random values; about half of them are unknown."""
    values: dict[str, Value] = {}
    for key in NUMBERS:
        values[key] = number(rng)
    for key in WORDS:
        values[key] = rng.choice("abc")
    values[SETS[0]] = frozenset(c for c in "abc" if rng.random() < 0.5)
    values[DATES[0]] = day(rng)
    for key in MEASURED:
        low, high = sorted((number(rng), number(rng)))
        known = rng.random() < 0.4
        values[key] = (
            Measured(low, low, low, 2, 2)
            if known
            else Measured(None, rng.choice((low, None)), rng.choice((high, None)), 1, 3)
        )
    return Scope(name, {k: v for k, v in values.items() if rng.random() < 0.6})
