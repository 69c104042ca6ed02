"""rule-engine: one parsed expression per head, matched in the order of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rule_engine

from vergleich.peers.peer import NamedPeer, name
from vergleich.workload import strata

if TYPE_CHECKING:
    from ikz_rules.engines.program import Program


class RuleEngine(NamedPeer):
    """The engine has no chaining: what a rule derives is put into the dict for the next ones."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._rules = [
            (name(head), rule_engine.Rule(_either(bodies)).matches)
            for layer in strata(program)
            for head, bodies in layer
        ]

    def one(self, given: dict[str, bool]) -> list[str]:
        known = dict(given)
        derived = []
        for head, matches in self._rules:
            known[head] = matches(known)
            if known[head]:
                derived.append(head)
        return derived


def _either(bodies: list[tuple[int, ...]]) -> str:
    return " or ".join(f"({' and '.join(map(name, body))})" for body in bodies)
