"""The judge: walks a condition over a situation. The oracle of the engines' tests.

Three values throughout; only what is true recommends. Each name is judged once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.evaluation import kleene
from ikz_rules.evaluation.comparison import compare
from ikz_rules.model.condition import (
    All,
    AnyOf,
    Compare,
    Condition,
    Derived,
    Group,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.model.values import JA

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.situation import Scope, Situation


@dataclass(slots=True)
class Judge:
    """Judges the names of one rulebook in one situation; remembers what it has judged."""

    definitions: Mapping[str, Condition]
    situation: Situation
    _known: dict[str, Verdict] = field(default_factory=dict)

    def verdict(self, name: str) -> Verdict:
        """Return whether a derived name holds. Definitions are acyclic."""
        if name not in self._known:
            self._known[name] = self.holds(self.definitions[name], self.situation.verbundraum)
        return self._known[name]

    def holds(self, condition: Condition, scope: Scope) -> Verdict:
        """Return whether a condition holds in a scope."""
        if isinstance(condition, Compare):
            return compare(scope.values.get(condition.name), condition)
        if isinstance(condition, Derived):
            return self.verdict(condition.name)
        if isinstance(condition, Group):
            return joined(condition, [self.holds(part, scope) for part in condition.parts])
        if isinstance(condition, Not):
            return kleene.negate(self.holds(condition.part, scope))
        if isinstance(condition, Quantified):
            return self._quantified(condition)
        return self._input(condition)

    def _input(self, condition: Stated | Unstated | StatedIs | Progress | InForce) -> Verdict:
        if isinstance(condition, InForce):
            return condition.holds(self.situation.stichtag)
        if isinstance(condition, Progress):
            return self.situation.progress(condition.nr, condition.kind)
        statement = self.situation.stated.get(condition.merkmal)
        if isinstance(condition, StatedIs):
            return None if statement is None else statement.wert == JA
        return (statement is not None) == isinstance(condition, Stated)

    def _quantified(self, condition: Quantified) -> Verdict:
        members = scopes(self.situation, condition.ebene)
        return self.counted(condition, [self.holds(condition.body, one) for one in members])

    def counted(self, condition: Quantified, verdicts: Sequence[Verdict]) -> Verdict:
        """Return what a quantifier says, given what its body says of each member."""
        if condition.ebene == "aufgabe" and not self.situation.aufgaben_bekannt:
            return None
        if condition.least is None:
            return kleene.all_of(verdicts) if verdicts else False
        return kleene.at_least(condition.least, verdicts)


def joined(condition: Group, verdicts: Sequence[Verdict]) -> Verdict:
    """Return what a condition says, given what its parts say."""
    if isinstance(condition, All):
        return kleene.all_of(verdicts)
    if isinstance(condition, AnyOf):
        return kleene.any_of(verdicts)
    return kleene.at_least(condition.least, verdicts)


def scopes(situation: Situation, ebene: str) -> tuple[Scope, ...]:
    """Return what a quantifier counts over: all Kommunen or all Aufgaben."""
    return situation.kommunen if ebene == "kommune" else situation.aufgaben
