"""CEL by its Rust implementation: the whole program as one expression, a list in each layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cel

from vergleich.peers.peer import NamedPeer, name
from vergleich.workload import strata

if TYPE_CHECKING:
    from ikz_rules.engines.program import Program


class Cel(NamedPeer):
    """Each layer is bound to a variable by ``map``, so nothing is written or computed twice."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        layers = strata(program)
        self._heads = [name(head) for layer in layers for head, _ in layer]
        where = {atom: name(atom) for atom in program.inputs}
        for depth, layer in enumerate(layers):
            where |= {head: f"s{depth}[{i}]" for i, (head, _) in enumerate(layer)}
        expression = " + ".join(f"s{depth}" for depth in range(len(layers)))
        for depth, layer in reversed(list(enumerate(layers))):
            values = ", ".join(_either(bodies, where) for _, bodies in layer)
            expression = f"[[{values}]].map(s{depth}, {expression})[0]"
        self._program = cel.compile(expression)

    def one(self, given: dict[str, bool]) -> list[str]:
        values = self._program.execute(given)
        return [head for head, holds in zip(self._heads, values, strict=True) if holds]


def _either(bodies: list[tuple[int, ...]], where: dict[int, str]) -> str:
    return " || ".join(f"({' && '.join(where[atom] for atom in body)})" for body in bodies)
