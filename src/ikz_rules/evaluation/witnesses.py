"""Who fulfilled what made a name true: the Kommunen or Aufgaben that its quantifiers found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge, scopes
from ikz_rules.model.condition import All, AnyOf, AtLeast, Derived, Not, Quantified, children

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation

Found = tuple[frozenset[str], ...]
Counting = frozenset[tuple[str, str]]
"""Derived names and levels: the name rests on counting over that level."""


@dataclass(slots=True)
class Witnesses:
    """Finds witnesses in one situation; ``verdict`` says what the derived names come to."""

    table: Mapping[str, Condition]
    situation: Situation
    verdict: Callable[[str], Verdict]

    def of(self, name: str, ebene: str) -> Found:
        """Return, for each quantifier of a level that made a name true, who fulfilled it."""
        if self.verdict(name) is not True:
            return ()
        judge = Judge(self.table, self.situation)
        return self._if_true(self.table[name], ebene, judge) or ()

    def _if_true(self, condition: Condition, ebene: str, judge: Judge) -> Found | None:
        """Return who fulfilled the parts that are true; None for a condition that is not."""
        if isinstance(condition, All | AnyOf | AtLeast):
            return _joined(condition, [self._if_true(p, ebene, judge) for p in condition.parts])
        if isinstance(condition, Derived):
            return self.of(condition.name, ebene) if self.verdict(condition.name) is True else None
        if isinstance(condition, Quantified) and condition.ebene == ebene:
            members = scopes(self.situation, ebene)
            verdicts = [judge.holds(condition.body, member) for member in members]
            if judge.counted(condition, verdicts) is not True:
                return None
            true = (m.name for m, v in zip(members, verdicts, strict=True) if v is True)
            return (frozenset(true),)
        return () if judge.holds(condition, self.situation.verbundraum) is True else None


def _joined(condition: All | AnyOf | AtLeast, parts: Sequence[Found | None]) -> Found | None:
    true = [part for part in parts if part is not None]
    if isinstance(condition, AtLeast):
        least = condition.least
    else:
        least = len(parts) if isinstance(condition, All) else 1
    if len(true) < least:
        return None
    return tuple(found for part in true for found in part)


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
