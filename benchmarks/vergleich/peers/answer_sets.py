"""clingo: grounded once, facts as externals of which only the changed ones are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import clingo

from vergleich.peers.peer import Peer

if TYPE_CHECKING:
    from ikz_rules.engines.program import Program


class Clingo(Peer):
    """The stable model of the rules is what follows from the facts."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        heads = {rule.head for rule in program.rules}
        lines = [f"#external a({atom})." for atom in self.inputs]
        for rule in program.rules:
            body = ", ".join(f"{'d' if atom in heads else 'a'}({atom})" for atom in rule.body)
            lines.append(f"d({rule.head}) :- {body}.")
        self._control = clingo.Control(["--warn=none"])
        self._control.add("base", [], "\n".join([*lines, "#show d/1."]))
        self._control.ground([("base", [])])
        self._literals = {
            atom: self._control.symbolic_atoms[_symbol("a", atom)].literal for atom in self.inputs
        }
        self._heads = {_symbol("d", head): head for head in heads}
        self._set: frozenset[int] = frozenset()

    def prepare(self, facts: frozenset[int]) -> frozenset[int]:
        return facts.intersection(self.inputs)

    def one(self, given: frozenset[int]) -> list[int]:
        control, literals, heads = self._control, self._literals, self._heads
        for atom in given - self._set:
            control.assign_external(literals[atom], True)
        for atom in self._set - given:
            control.assign_external(literals[atom], False)
        self._set = given
        with control.solve(yield_=True) as handle:
            return [heads[symbol] for symbol in handle.model().symbols(shown=True)]


def _symbol(functor: str, atom: int) -> clingo.Symbol:
    return clingo.Function(functor, [clingo.Number(atom)])
