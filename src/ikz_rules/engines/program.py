"""The lowered program: positive Horn rules over numbered atoms, the same for every executor."""

from __future__ import annotations

from dataclasses import dataclass

MAX_BODY = 16
"""Longest body an executor has to take; lowering chains longer ones over helper atoms."""


@dataclass(frozen=True, slots=True)
class HornRule:
    """``head`` holds if all of ``body`` hold. Body: 1 to 16 distinct atoms in rising order."""

    head: int
    body: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """Rules over the atoms 0 … ``atoms`` - 1, acyclic.

    ``inputs`` are the atoms that only the caller sets: no rule has one as its head. Rules stand
    in topological order: each atom of a body is an input, or every rule with it as head stands
    earlier. Several rules with one head are alternatives.
    """

    atoms: int
    inputs: frozenset[int]
    rules: tuple[HornRule, ...]
