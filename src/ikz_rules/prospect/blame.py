"""Why something is not yet so (or no longer to be so): the leaves that would have to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.judge import scopes
from ikz_rules.model.condition import All, AnyOf, Derived, Not, Quantified, StatedIs, children
from ikz_rules.planning.membership import Both, Either, Holds, No
from ikz_rules.prospect.settling import settled, stands_now
from ikz_rules.prospect.verdict_sets import FALSE, TRUE, UNKNOWN, negated, only
from ikz_rules.prospect.verdicts import MERKMAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope
    from ikz_rules.planning.membership import Formula
    from ikz_rules.prospect.verdicts import Outcomes

    Leaf = tuple[Condition, Scope, int]
    """A leaf, where it is asked, and the set of verdicts that would do."""


class Blame:
    """Finds what stands in the way of a verdict: ways to it, the first ones in the text first."""

    def __init__(self, definitions: Mapping[str, Condition], outcomes: Outcomes) -> None:
        self._definitions = definitions
        self._outcomes = outcomes
        self._top = outcomes.standing.situation.verbundraum

    def of_formula(self, formula: Formula, *, wanted: bool) -> Iterator[Leaf]:
        """Yield the leaves of which one would have to change for a formula to be as wanted."""
        bit = TRUE if wanted else FALSE
        if stands_now(formula, self._outcomes) == wanted:
            return
        if not settled(formula, self._outcomes) & bit:
            return
        match formula:
            case Holds(condition):
                target = TRUE if wanted else FALSE | UNKNOWN
                yield from self.of(condition, self._top, target)
            case No(part):
                yield from self.of_formula(part, wanted=not wanted)
            case Both(parts) | Either(parts):
                every = isinstance(formula, Both) == wanted
                ways = (self.of_formula(part, wanted=wanted) for part in parts)
                yield from _first(ways) if every else _each(ways)

    def of(self, condition: Condition, scope: Scope, target: int) -> Iterator[Leaf]:
        """Yield the leaves of which one would have to change for a verdict of the target."""
        if only(self._outcomes.judge.holds(condition, scope)) & target:
            return
        if not self._outcomes.holds(condition, scope) & target:
            return
        if isinstance(condition, Not):
            yield from self.of(condition.part, scope, negated(target))
        elif isinstance(condition, Derived):
            yield from self._of_name(condition.name, target)
        else:
            parts = self._parts(condition, scope)
            if not parts:
                yield condition, scope, target
            else:
                ways = (self.of(part, where, target) for part, where in parts)
                yield from _first(ways) if _together(condition, target) else _each(ways)

    def _of_name(self, name: str, target: int) -> Iterator[Leaf]:
        if name.startswith(MERKMAL):
            merkmal = name.removeprefix(MERKMAL)
            yield StatedIs(merkmal), self._top, target
            if merkmal in self._outcomes.standing.situation.stated:
                return
            definition = self._outcomes.standing.regelwerk.merkmale[merkmal].definition
            if definition is not None:
                yield from self.of(definition, self._top, target)
        else:
            yield from self.of(self._definitions[name], self._top, target)

    def _parts(self, condition: Condition, scope: Scope) -> list[tuple[Condition, Scope]]:
        if isinstance(condition, Quantified):
            members = scopes(self._outcomes.standing.situation, condition.ebene)
            return [(condition.body, member) for member in members]
        return [(part, scope) for part in children(condition)]


def _together(condition: Condition, target: int) -> bool:
    """Tell whether every part has to be so, or one will do (of several, one after another)."""
    every = isinstance(condition, All) or (
        isinstance(condition, Quantified) and condition.least is None
    )
    if target & TRUE:
        return every
    return isinstance(condition, AnyOf)


def _first(ways: Iterable[Iterator[Leaf]]) -> Iterator[Leaf]:
    """Every part has to give way: begin with the first that does not yet."""
    yield from next(filter(None, map(list, ways)), [])


def _each(ways: Iterable[Iterator[Leaf]]) -> Iterator[Leaf]:
    for way in ways:
        yield from way
