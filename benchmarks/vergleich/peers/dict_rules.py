"""business-rules: one rule per head as a dict of all and any, run in the order of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from business_rules.actions import BaseActions, rule_action
from business_rules.engine import run_all
from business_rules.fields import FIELD_NUMERIC
from business_rules.variables import BaseVariables, boolean_rule_variable

from vergleich.peers.peer import Peer, name
from vergleich.workload import strata

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.engines.program import Program


class BusinessRules(Peer):
    """Variables look an atom up in a set, the action adds a head to it."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._variables = type(
            "Variables",
            (_Known,),
            {name(atom): boolean_rule_variable()(_holds(atom)) for atom in range(program.atoms)},
        )
        self._rules = [
            {
                "conditions": {"any": [_together(body) for body in bodies]},
                "actions": [{"name": "add", "params": {"head": head}}],
            }
            for layer in strata(program)
            for head, bodies in layer
        ]

    def one(self, given: frozenset[int]) -> list[int]:
        known = set(given)
        derived: list[int] = []
        run_all(self._rules, self._variables(known), _Actions(known, derived))
        return derived


class _Known(BaseVariables):  # type: ignore[misc]
    def __init__(self, known: set[int]) -> None:
        self.known = known


class _Actions(BaseActions):  # type: ignore[misc]
    def __init__(self, known: set[int], derived: list[int]) -> None:
        self._known = known
        self._derived = derived

    @rule_action(params={"head": FIELD_NUMERIC})  # type: ignore[untyped-decorator]
    def add(self, head: int) -> None:
        self._known.add(head)
        self._derived.append(head)


def _holds(atom: int) -> Callable[[_Known], bool]:
    def holds(self: _Known) -> bool:
        return atom in self.known

    holds.__name__ = name(atom)
    return holds


def _together(body: tuple[int, ...]) -> dict[str, Any]:
    return {"all": [{"name": name(a), "operator": "is_true", "value": True} for a in body]}
