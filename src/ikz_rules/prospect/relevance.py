"""Which open facts can still change a plan: those that an undecided part of it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.judge import scopes
from ikz_rules.model.condition import Compare, Derived, Quantified, StatedIs, children
from ikz_rules.planning.membership import Both, Either, Holds, No
from ikz_rules.prospect.dependence import TASKS, key_of, keys_of
from ikz_rules.prospect.possible import DATES
from ikz_rules.prospect.settling import known_true, settled
from ikz_rules.prospect.verdict_sets import FALSE, TRUE, decided
from ikz_rules.prospect.verdicts import MERKMAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.facts.address import Address
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope
    from ikz_rules.planning.membership import Formula
    from ikz_rules.prospect.dependence import Key
    from ikz_rules.prospect.verdicts import Outcomes


class Relevance:
    """Finds the open facts that formulas and conditions hang on, in one standing."""

    def __init__(
        self,
        definitions: Mapping[str, Condition],
        outcomes: Outcomes,
        facts: Iterable[Address],
    ) -> None:
        self._definitions = definitions
        self._outcomes = outcomes
        self._top = outcomes.standing.situation.verbundraum
        self._facts: dict[Key, list[Address]] = {}
        for fact in facts:
            key = key_of(fact, outcomes.standing.regelwerk)
            self._facts.setdefault(key, []).append(fact)
        self._names: dict[tuple[str, bool], frozenset[Address]] = {}

    def of_formula(self, formula: Formula) -> frozenset[Address]:
        """Return the facts that decide whether a formula is so."""
        if decided(settled(formula, self._outcomes)):
            return frozenset()
        match formula:
            case Holds(condition):
                return self.of(condition, self._top)
            case Both(parts) | Either(parts):
                return frozenset().union(*map(self.of_formula, parts))
            case No(part):
                return self.of_formula(part)
        return frozenset()

    def of_rule(self, name: str) -> frozenset[Address]:
        """Return the facts that decide whether a rule fires, and for which Aufgaben."""
        if known_true(Derived(name), self._outcomes) == FALSE:
            return frozenset()
        return self._of_name(name, tasks=True)

    def of(self, condition: Condition, scope: Scope, *, tasks: bool = False) -> frozenset[Address]:
        """Return the facts that decide a condition; with ``tasks`` also which Aufgaben do."""
        mask = self._outcomes.holds(condition, scope)
        settled_ = decided(mask)
        if settled_ and not (tasks and mask == TRUE):
            return frozenset()
        if isinstance(condition, Derived):
            return self._of_name(condition.name, tasks=tasks)
        if isinstance(condition, Quantified):
            return self._of_members(condition, tasks=tasks)
        parts = children(condition)
        if parts:
            return frozenset().union(*(self.of(part, scope, tasks=tasks) for part in parts))
        return frozenset() if settled_ else frozenset(self.asked(condition, scope))

    def asked(self, leaf: Condition, scope: Scope) -> Iterator[Address]:
        """Yield the open facts that a leaf asks for in a scope, in their order."""
        situation = self._outcomes.standing.situation
        aufgabe = any(scope is one for one in situation.aufgaben)
        kommune = any(scope is one for one in situation.kommunen)
        for key in sorted(keys_of(leaf, self._outcomes.standing.regelwerk)):
            for fact in self._facts.get(key, ()):
                if (
                    (not aufgabe or fact.aufgabe == scope.name)
                    and (not kommune or fact.kommune == scope.name)
                    and not self._of_other_dates(fact, leaf)
                ):
                    yield fact

    def _of_other_dates(self, fact: Address, leaf: Condition) -> bool:
        """Dates of products stand in one place but answer one question each."""
        angaben = self._outcomes.standing.regelwerk.angaben
        asked = fact.art == "angabe" and angaben[fact.name].computed in DATES
        return asked and isinstance(leaf, Compare) and leaf.name != fact.name

    def _of_name(self, name: str, *, tasks: bool) -> frozenset[Address]:
        key = (name, tasks)
        if key not in self._names:
            self._names[key] = self._found(name, tasks=tasks)
        return self._names[key]

    def _found(self, name: str, *, tasks: bool) -> frozenset[Address]:
        found = self.of(self._definitions[name], self._top, tasks=tasks)
        if name.startswith(MERKMAL) and not decided(self._outcomes.name(name)):
            said = StatedIs(name.removeprefix(MERKMAL))
            found |= frozenset(self.asked(said, self._top))
        return found

    def _of_members(self, condition: Quantified, *, tasks: bool) -> frozenset[Address]:
        situation = self._outcomes.standing.situation
        if condition.ebene == "aufgabe" and not situation.aufgaben_bekannt:
            return frozenset(self._facts.get(TASKS, ()))
        return frozenset().union(
            *(
                self.of(condition.body, member, tasks=tasks)
                for member in scopes(situation, condition.ebene)
            )
        )
