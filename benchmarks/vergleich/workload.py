"""What engines are compared on: a Horn program and the sets of facts to run it with."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from ikz_rules.engines.program import HornRule, Program

SEED = 20261122
FACTS = 32
STRATA = (40, 12, 60)


@dataclass(frozen=True)
class Workload:
    """A program and the fact sets it is run with; every engine derives all heads of each."""

    title: str
    program: Program
    facts: tuple[frozenset[int], ...]


def neutral(title: str, sets: int, *, rules: int = 1, facts: int = 1) -> Workload:
    """Return the neutral program, ``rules`` and ``facts`` times its size, drawn with one seed.

    Once: 32 facts and 112 rules in three strata of 40, 12 and 60. A rule has one to three
    conditions and a head of its own: the first stratum reads facts, the second the first, the
    third all of them.
    """
    random = Random(SEED)
    given = list(range(FACTS * facts))
    first, second, third = (size * rules for size in STRATA)
    made: list[HornRule] = []
    lowest = _stratum(made, given, first, random)
    middle = _stratum(made, lowest, second, random)
    highest = _stratum(made, [*given, *lowest, *middle], third, random)
    program = Program(highest[-1] + 1, frozenset(given), tuple(made))
    return Workload(title, program, tuple(_drawn(given, random) for _ in range(sets)))


def copies(program: Program, times: int) -> Program:
    """Return a program of ``times`` copies of the given one, which share no atom."""
    steps = range(0, program.atoms * times, program.atoms)
    return Program(
        program.atoms * times,
        frozenset(atom + step for step in steps for atom in program.inputs),
        tuple(
            HornRule(rule.head + step, tuple(atom + step for atom in rule.body))
            for step in steps
            for rule in program.rules
        ),
    )


def copied(facts: frozenset[int], atoms: int, times: int) -> frozenset[int]:
    """Return the facts for each copy of a program with so many atoms."""
    return frozenset(atom + copy * atoms for copy in range(times) for atom in facts)


def strata(program: Program) -> list[list[tuple[int, list[tuple[int, ...]]]]]:
    """Return heads with the bodies of their alternatives, by layers.

    A layer reads only inputs and layers before it. A rule that reads an atom which nothing can
    set is left out: it never holds.
    """
    depth = dict.fromkeys(program.inputs, 0)
    bodies: dict[int, list[tuple[int, ...]]] = {}
    for rule in program.rules:
        if all(atom in depth for atom in rule.body):
            bodies.setdefault(rule.head, []).append(rule.body)
            deepest = max(depth[atom] for atom in rule.body)
            depth[rule.head] = max(depth.get(rule.head, 0), deepest + 1)
    layers: list[list[tuple[int, list[tuple[int, ...]]]]] = [
        [] for _ in range(max((depth[head] for head in bodies), default=0))
    ]
    for head, alternatives in bodies.items():
        layers[depth[head] - 1].append((head, alternatives))
    return layers


def read_inputs(program: Program) -> list[int]:
    """Return the inputs that a rule reads; nobody else needs to be told of the others."""
    return sorted(program.inputs & {atom for rule in program.rules for atom in rule.body})


def _stratum(made: list[HornRule], below: list[int], size: int, random: Random) -> list[int]:
    start = made[-1].head + 1 if made else len(below)
    for head in range(start, start + size):
        body = random.sample(below, random.randint(1, 3))
        made.append(HornRule(head, tuple(sorted(body))))
    return list(range(start, start + size))


def _drawn(given: list[int], random: Random) -> frozenset[int]:
    return frozenset(atom for atom in given if random.random() < 0.6)  # noqa: PLR2004 - a share
