"""Random programs and inputs, and the naive meaning of a program: the oracle of the executors.

Takes a ``random.Random``, so that a run can be repeated, and a long one be written elsewhere.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from ikz_rules.engines.program import MAX_BODY, HornRule, Program

if TYPE_CHECKING:
    from collections.abc import Collection


def seeded(seed: int) -> Random:
    """Return a source of chance that is the same in every run."""
    return Random(seed)


def random_program(
    rng: Random, *, inputs: int = 12, rules: int = 30, longest: int = MAX_BODY
) -> Program:
    """Return an acyclic program: bodies of 1 to ``longest`` atoms, alternatives, chains.

    Inputs and derived atoms are numbered in mixed order and with gaps. Alternatives of a head
    may stand far apart, and a later one read what was derived since the first. Some inputs are
    read by nobody; some rules read an atom that nothing sets, and never hold.
    """
    numbers = rng.sample(range(3 * (inputs + rules) + 3), inputs + rules + 1)
    given, heads, never = numbers[:inputs], numbers[inputs:-1], numbers[-1]
    readable = given[: max(1, inputs - rng.randint(0, 2))]
    made: list[HornRule] = []
    growing = [heads.pop()]  # heads that may get another alternative, and nobody reads yet
    while len(made) < rules:
        if heads and rng.random() < 0.5:
            growing.append(heads.pop())
        if len(growing) > 1 and rng.random() < 0.5:
            readable.append(growing.pop(rng.randrange(len(growing))))
        pool = [*readable, *readable[-4:]] + ([never] if rng.random() < 0.05 else [])
        size = min(rng.choice([1, 1, 2, 2, 3, rng.randint(1, longest)]), longest)
        body = tuple(sorted({rng.choice(pool) for _ in range(size)}))
        made.append(HornRule(rng.choice(growing), body))
    return Program(max(numbers) + 1, frozenset(given), tuple(made))


def random_inputs(rng: Random, program: Program) -> frozenset[int]:
    """Return some of the inputs: none, all, or anything between."""
    share = rng.choice([0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0])
    return frozenset(atom for atom in sorted(program.inputs) if rng.random() < share)


def reference(program: Program, atoms: Collection[int]) -> frozenset[int]:
    """Return the derived atoms by applying all rules again and again until nothing is new."""
    known = set(program.inputs.intersection(atoms))
    while True:
        new = {r.head for r in program.rules if known.issuperset(r.body)} - known
        if not new:
            return frozenset(known - program.inputs)
        known |= new
