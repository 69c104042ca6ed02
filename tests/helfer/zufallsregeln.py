"""Random rulebooks (definitions of derived names) and random situations, from one seed each.

Everything that the rule language can say comes up: all connectives, all operators on all kinds of
values, counting over Kommunen and Aufgaben with conditions inside, lists of measures, periods.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from helfer.zufallswerte import day, measured, number, several, word, words
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
from ikz_rules.model.situation import Scope, Situation, Statement, Value

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
_EQUAL = ("gleich", "ungleich")


def definitions(rng: Random, names: int) -> dict[str, Condition]:
    """Return ``names`` acyclic definitions, each free to use all earlier ones."""
    table: dict[str, Condition] = {}
    for index in range(names):
        deepest = 9 if rng.random() < 0.02 else 4
        table[f"x{index}"] = (
            wide(rng, list(table))
            if rng.random() < 0.06
            else condition(rng, list(table), rng.randint(0, deepest))
        )
    return table


def condition(rng: Random, earlier: list[str], depth: int) -> Condition:
    """Return a random condition over inputs and earlier names."""
    if depth == 0 or rng.random() < 0.15:
        if earlier and rng.random() < 0.5:
            return Derived(rng.choice(earlier))
        return leaf(rng)
    if rng.random() < 0.02:
        return wide(rng, earlier)
    kind = rng.randrange(4)
    if kind == 0:
        return Not(condition(rng, earlier, depth - 1))
    most = 5 if depth <= 4 else 2
    parts = tuple(condition(rng, earlier, depth - 1) for _ in range(rng.randint(1, most)))
    return joined(rng, kind, parts if rng.random() > 0.02 else ())


def joined(rng: Random, kind: int, parts: tuple[Condition, ...]) -> Condition:
    """Join parts: 1 is all of them, 2 any of them, all else at least so many of them."""
    if kind == 1:
        return All(parts)
    return AnyOf(parts) if kind == 2 else AtLeast(rng.randint(0, len(parts) + 1), parts)


def wide(rng: Random, earlier: list[str]) -> Condition:
    """Return a condition of more parts than a rule of the engine takes.

    Mostly all but its first and last part hold where all have to, and fail where one is enough:
    of many parts drawn freely hardly ever all would hold, or none.
    """
    first, last = condition(rng, earlier, 0), leaf(rng)
    far = [date.max - timedelta(days) for days in range(1, rng.randint(17, 36))]
    kind = rng.randrange(1, 4)
    if rng.random() < 0.2:
        filling: list[Condition] = [condition(rng, earlier, 0) for _ in far]
    elif kind == 1:
        filling = [InForce(None, end) for end in far]
    else:
        filling = [InForce(start, None) for start in far]
    return joined(rng, kind, (first, *filling, last))


def leaf(rng: Random) -> Condition:
    """Return a random input."""
    kind = rng.randrange(9)
    if kind == 0:
        return Progress(rng.choice(NUMMERN), rng.choice(("begonnen", "umgesetzt")))
    if kind == 1:
        return rng.choice((Stated, Unstated, StatedIs))(rng.choice(MERKMALE))
    if kind == 2:
        least = rng.choice((None, 1, 2, 3))
        return Quantified(
            rng.choice(("kommune", "aufgabe")), least, inside(rng, rng.choice((0, 0, 1, 2)))
        )
    if kind == 3:
        return in_force(rng)
    return simple(rng)


def inside(rng: Random, depth: int) -> Condition:
    """Return a random condition about one Kommune or Aufgabe: no names, nothing counted."""
    if depth == 0:
        if rng.random() < 0.2:
            return Compare(f"merkmal:{rng.choice(MERKMALE)}", "gleich", "ja")
        return simple(rng)
    parts = tuple(inside(rng, depth - 1) for _ in range(rng.randint(1, 3)))
    kind = rng.randrange(4)
    return joined(rng, kind, parts) if kind else Not(parts[0])


def in_force(rng: Random) -> InForce:
    """Return a random time, often open on one side or both."""
    first, last = sorted((day(rng), day(rng)))
    return InForce(rng.choice((first, None)), rng.choice((last, None)))


def simple(rng: Random) -> Condition:
    """Return a random comparison."""
    kind = rng.randrange(5)
    if kind == 0:
        return Compare(rng.choice((*WORDS, *SETS)), rng.choice(_EQUAL), word(rng))
    if kind == 1:
        return Compare(rng.choice((*WORDS, *SETS)), "eines_von", words(rng))
    if kind == 2:
        if rng.random() < 0.2:
            first, last = sorted((day(rng), day(rng)))
            return Compare(DATES[0], "zwischen", first, last)
        return Compare(DATES[0], rng.choice((*_ORDERED, *_EQUAL)), day(rng))
    name = rng.choice((*NUMBERS, *MEASURED))
    if rng.random() < 0.2:
        low, high = sorted((number(rng), number(rng)))  # a rule file may not turn them round
        return Compare(name, "zwischen", low, high)
    return Compare(name, rng.choice((*_ORDERED, *_EQUAL)), number(rng))


def situation(rng: Random) -> Situation:
    """Return a random situation in which much is unknown."""

    def group(prefix: str) -> tuple[Scope, ...]:
        many = 12 if rng.random() < 0.02 else 4
        return tuple(scope(rng, f"{prefix}{i}") for i in range(rng.randint(0, many)))

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
        values[key] = word(rng)
    for key in MERKMALE:
        values[f"merkmal:{key}"] = rng.choice(("ja", "nein"))
    values[SETS[0]] = several(rng)
    values[DATES[0]] = day(rng)
    for key in MEASURED:
        values[key] = measured(rng)
    return Scope(name, {k: v for k, v in values.items() if rng.random() < 0.6})
