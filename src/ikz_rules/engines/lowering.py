"""Lowering: what a rulebook derives becomes a positive Horn program with two rails.

Every derived name x has two atoms, x⁺ (known true) and x⁻ (known false); unknown is neither.
``nicht`` swaps the rails, the minus of ``alle`` is the or of the minus rails, and the other way
round. There is one helper atom per inner node, never a normal form. Every maximal part of a
condition over inputs alone is one atom pair, evaluated before the engine runs. Only rails that
somebody reads are emitted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.engines.program import MAX_BODY, HornRule, Program
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Condition,
    Derived,
    Not,
    derived_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ALWAYS, NEVER = All(()), AnyOf(())
Literal = tuple[Condition, bool]
"""A condition and a rail: True for known true, False for known false."""


@dataclass(frozen=True, slots=True)
class Lowered:
    """The program, its inputs as conditions, and the atoms of the names that were asked for.

    ``inputs``: condition → (plus atom or None, minus atom or None). ``goals``: name → the same.
    """

    program: Program
    inputs: Mapping[Condition, tuple[int | None, int | None]]
    goals: Mapping[str, tuple[int | None, int | None]]


def lower(definitions: Mapping[str, Condition], goals: Iterable[Literal]) -> Lowered:
    """Lower the definitions as far as the goals (derived names and their rails) need them.

    Definitions have to be acyclic. The result is the same for the same definitions in any order.
    """
    lowering = _Lowering(definitions)
    for condition, rail in goals:
        lowering.atom(condition, rail)
    return lowering.result()


@dataclass(slots=True)
class _Lowering:
    definitions: Mapping[str, Condition]
    atoms: dict[Literal, int] = field(default_factory=dict)
    rules: list[HornRule] = field(default_factory=list)
    inputs: set[int] = field(default_factory=set)
    _count: int = 0

    def result(self) -> Lowered:
        pairs: dict[Condition, tuple[int | None, int | None]] = {}
        for condition, _ in self.atoms:
            pairs[condition] = (
                self.atoms.get((condition, True)),
                self.atoms.get((condition, False)),
            )
        asked: dict[Condition, tuple[int | None, int | None]] = {
            condition: pair
            for condition, pair in pairs.items()
            if not isinstance(condition, Derived)
            and all(atom is None or atom in self.inputs for atom in pair)
        }
        goals = {c.name: pair for c, pair in pairs.items() if isinstance(c, Derived)}
        program = Program(self._count, frozenset(self.inputs), tuple(self.rules))
        return Lowered(program, asked, goals)

    def fresh(self) -> int:
        self._count += 1
        return self._count - 1

    def atom(self, condition: Condition, rail: bool) -> int:
        """Return the atom that says "this condition is known to be so", emitting what it needs."""
        if isinstance(condition, Not):
            return self.atom(condition.part, not rail)
        if isinstance(condition, AtLeast) and not 1 <= condition.least <= len(condition.parts):
            return self.atom(ALWAYS if condition.least < 1 else NEVER, rail)
        literal = (condition, rail)
        if literal in self.atoms:
            return self.atoms[literal]
        if not derived_names(condition):
            atom = self.atoms[literal] = self.fresh()
            self.inputs.add(atom)
            return atom
        if isinstance(condition, Derived):
            atom = self.atoms[literal] = self.atom(self.definitions[condition.name], rail)
            return atom
        bodies = self._bodies(condition, rail)
        atom = self.atoms[literal] = self.fresh()
        for body in bodies:
            self._rule(atom, body)
        return atom

    def _bodies(self, condition: Condition, rail: bool) -> list[tuple[int, ...]]:
        """Return the alternatives that make an inner node known true (or false)."""
        if isinstance(condition, AtLeast):
            least = condition.least if rail else len(condition.parts) - condition.least + 1
            return self._count_bodies([self.atom(p, rail) for p in condition.parts], least)
        if not isinstance(condition, All | AnyOf):
            raise AssertionError(f"not an inner node: {condition!r}")
        parts = [self.atom(part, rail) for part in condition.parts]
        together = isinstance(condition, All) == rail
        return [tuple(parts)] if together else [(part,) for part in parts]

    def _count_bodies(self, parts: list[int], least: int) -> list[tuple[int, ...]]:
        """At least ``least`` of the atoms, counted up over helpers: at most len·least of them."""
        reached: list[list[tuple[int, ...]]] = [[] for _ in range(least + 1)]
        for part in parts:
            for level in range(least, 0, -1):
                if level == 1:
                    reached[1].append((part,))
                elif reached[level - 1]:
                    below = self._collected(reached[level - 1])
                    reached[level - 1] = [(below,)]
                    reached[level].append((below, part))
        return reached[least]

    def _collected(self, bodies: list[tuple[int, ...]]) -> int:
        """Return one atom for alternatives: the only one itself, else a helper."""
        if len(bodies) == 1 and len(bodies[0]) == 1:
            return bodies[0][0]
        helper = self.fresh()
        for body in bodies:
            self._rule(helper, body)
        return helper

    def _rule(self, head: int, body: tuple[int, ...]) -> None:
        """Add one rule; a long body is chained over helper atoms."""
        atoms = sorted(set(body))
        while len(atoms) > MAX_BODY:
            helper = self.fresh()
            self.rules.append(HornRule(helper, tuple(atoms[:MAX_BODY])))
            atoms = sorted([helper, *atoms[MAX_BODY:]])
        self.rules.append(HornRule(head, tuple(atoms)))
