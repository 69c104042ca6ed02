"""This library's two executors, and a loop in Python that looks every rule up as it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.engines.durable import compile_durable
from ikz_rules.engines.generated import compile_generated
from vergleich.peers.peer import Peer

if TYPE_CHECKING:
    from ikz_rules.engines.program import Program


class Generated(Peer):
    """The rules as one generated Python function."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._run = compile_generated(program)

    def one(self, given: frozenset[int]) -> frozenset[int]:
        return self._run(given)


class Durable(Peer):
    """durable-rules through its C module, as this library drives it."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._run = compile_durable(program)

    def one(self, given: frozenset[int]) -> frozenset[int]:
        return self._run(given)


class Loop(Peer):
    """One pass over the rules in their order; no preparation at all."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._rules = [(rule.head, frozenset(rule.body)) for rule in program.rules]

    def one(self, given: frozenset[int]) -> set[int]:
        known = set(given)
        derived = set()
        for head, body in self._rules:
            if head not in known and body <= known:
                known.add(head)
                derived.add(head)
        return derived
