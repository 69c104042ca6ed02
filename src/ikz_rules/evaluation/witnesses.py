"""Who fulfilled what made a name true: the Kommunen or Aufgaben that its quantifiers found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge, scopes
from ikz_rules.model.condition import All, AnyOf, AtLeast, Derived, Not, Quantified, children

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation

Counting = frozenset[tuple[str, str]]
"""Derived names and levels: the name rests on counting over that level."""


@dataclass(slots=True)
class Witnesses:
    """Finds witnesses in one situation; ``verdict`` says what the derived names come to."""

    table: Mapping[str, Condition]
    situation: Situation
    verdict: Callable[[str], Verdict]

    def of(self, name: str, ebene: str) -> tuple[frozenset[str], ...]:
        """Return, for each quantifier of a level that made a name true, who fulfilled it."""
        if self.verdict(name) is not True:
            return ()
        judge = _Told(self.table, self.situation, told=self.verdict)
        return tuple(self._found(self.table[name], ebene, judge))

    def _found(self, condition: Condition, ebene: str, judge: Judge) -> Iterator[frozenset[str]]:
        """Look at the parts of what is about the whole Verbundraum and true."""
        if isinstance(condition, Derived):
            yield from self.of(condition.name, ebene)
        elif isinstance(condition, All | AnyOf | AtLeast):
            for part in condition.parts:
                if judge.holds(part, self.situation.verbundraum) is True:
                    yield from self._found(part, ebene, judge)
        elif isinstance(condition, Quantified) and condition.ebene == ebene:
            yield frozenset(
                member.name
                for member in scopes(self.situation, ebene)
                if judge.holds(condition.body, member) is True
            )


@dataclass(slots=True, kw_only=True)
class _Told(Judge):
    """A judge who is told what derived names come to."""

    told: Callable[[str], Verdict]

    def verdict(self, name: str) -> Verdict:
        return self.told(name)


@lru_cache(maxsize=16)
def counting(regelwerk: Regelwerk) -> Counting:
    """Return which names rest on counting over which level: only these can have witnesses."""
    table = definitions(regelwerk)
    found: dict[str, frozenset[str]] = {}

    def levels(condition: Condition) -> frozenset[str]:
        if isinstance(condition, Quantified):
            return frozenset({condition.ebene})
        if isinstance(condition, Derived):
            if condition.name not in found:
                found[condition.name] = levels(table[condition.name])
            return found[condition.name]
        if isinstance(condition, Not):
            return frozenset()
        return frozenset().union(*map(levels, children(condition)))

    return frozenset((name, ebene) for name in table for ebene in levels(Derived(name)))
