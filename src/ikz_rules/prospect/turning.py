"""Looking for an extension in which a measure stands in the plan, or in which it does not.

A search that goes from what stands in the way to the facts that could move it, within a stated
number of steps. What it finds is an extension; finding nothing proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.condition import Progress
from ikz_rules.prospect.blame import Blame
from ikz_rules.prospect.dependence import dependents, key_of
from ikz_rules.prospect.giving import choices, give
from ikz_rules.prospect.open_facts import open_facts
from ikz_rules.prospect.relevance import Relevance
from ikz_rules.prospect.settling import settled, stands_now
from ikz_rules.prospect.verdict_sets import FALSE, TRUE, only
from ikz_rules.prospect.verdicts import Outcomes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.facts.address import Address
    from ikz_rules.model.condition import Condition
    from ikz_rules.planning.membership import Formula
    from ikz_rules.prospect.blame import Leaf
    from ikz_rules.prospect.standing import Standing

STEPS = 120
"""So many answers are tried for one measure."""


def after(
    definitions: Mapping[str, Condition], outcomes: Outcomes, fact: Address, value: object
) -> Outcomes:
    """Return the outcomes once a fact has a value; only what hangs on it is judged again."""
    standing = give(outcomes.standing, fact, value)
    touched = dependents(standing.regelwerk).get(key_of(fact, standing.regelwerk), frozenset())
    kept = {name: mask for name, mask in outcomes.known.items() if name not in touched}
    return Outcomes(definitions, standing, kept, outcomes.measured)


def turned(
    definitions: Mapping[str, Condition],
    outcomes: Outcomes,
    formula: Formula,
    *,
    wanted: bool,
    steps: int = STEPS,
) -> Standing | None:
    """Return an extension in which the formula is as wanted; None if none was found."""
    return _Search(definitions, formula, wanted, steps).run(outcomes)


@dataclass(slots=True)
class _Search:
    definitions: Mapping[str, Condition]
    formula: Formula
    wanted: bool
    left: int

    def run(self, outcomes: Outcomes) -> Standing | None:
        """Try one answer after the other, those first that move what stands in the way."""
        if stands_now(self.formula, outcomes) == self.wanted:
            return outcomes.standing
        later: list[Outcomes] = []
        for leaf, fact, value in self._moves(outcomes):
            if self.left <= 0:
                return None
            self.left -= 1
            child = after(self.definitions, outcomes, fact, value)
            if not settled(self.formula, child) & (TRUE if self.wanted else FALSE):
                continue
            if not self._moved(leaf, child):
                later.append(child)
            elif found := self.run(child):
                return found
        return next(filter(None, map(self.run, later)), None)

    def _moves(self, outcomes: Outcomes) -> Iterator[tuple[Leaf, Address, object]]:
        facts = open_facts(outcomes)
        relevance = Relevance(self.definitions, outcomes, facts)
        blame = Blame(self.definitions, outcomes)
        for leaf in blame.of_formula(self.formula, wanted=self.wanted):
            for fact in relevance.asked(leaf[0], leaf[1]):
                for value in _values(outcomes.standing, fact, leaf[0]):
                    yield leaf, fact, value

    def _moved(self, leaf: Leaf, child: Outcomes) -> bool:
        """Tell whether a leaf has a verdict that will do; where it asks now has its old name."""
        condition, scope, target = leaf
        situation = child.standing.situation
        here = {s.name: s for s in (*situation.kommunen, *situation.aufgaben)}
        where = here.get(scope.name, situation.verbundraum)
        return bool(only(child.judge.holds(condition, where)) & target)


def _values(standing: Standing, fact: Address, leaf: Condition) -> Iterator[object]:
    if isinstance(leaf, Progress):
        yield from ([leaf.nr], []) if fact.name == leaf.kind else ([],)
    else:
        yield from (value for _, value in choices(standing, fact))
