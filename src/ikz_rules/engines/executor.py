"""What every executor promises, and the check of a program before one is built from it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.engines.program import HornRule, Program

Executor = Callable[[Collection[int]], frozenset[int]]
"""From the input atoms that hold to the derived atoms (heads) that hold.

Atoms that are no inputs of the program are passed over. An executor keeps nothing between two
calls and can be called by several threads at once.
"""


def check(program: Program) -> None:
    """Raise ValueError where ``program`` breaks a promise of ``Program``: a fault of ours.

    Nothing but plain integers gets through, so no text can reach what executors are made of;
    and the rules stand in an order in which testing each of them once is enough.
    """
    _check_atoms(program.atoms, program.inputs)
    last = {rule.head: position for position, rule in enumerate(program.rules)}
    for position, rule in enumerate(program.rules):
        _check_rule(rule, program)
        if any(last.get(atom, -1) >= position for atom in rule.body):
            raise ValueError(f"rule {position} reads an atom that a later rule derives")


def _check_atoms(count: int, inputs: frozenset[int]) -> None:
    if type(count) is not int:
        raise ValueError("the number of atoms is no integer")
    if not all(type(atom) is int and 0 <= atom < count for atom in inputs):
        raise ValueError("an input is no atom")


def _check_rule(rule: HornRule, program: Program) -> None:
    atoms = (rule.head, *rule.body)
    if not all(type(atom) is int and 0 <= atom < program.atoms for atom in atoms):
        raise ValueError("a rule names something that is no atom")
    if not rule.body or any(a >= b for a, b in zip(rule.body, rule.body[1:], strict=False)):
        raise ValueError("a body is empty or not in rising order")
    if rule.head in program.inputs:
        raise ValueError("an input is the head of a rule")
