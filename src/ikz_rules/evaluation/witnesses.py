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
        """Return, for each quantifier of a level that made a name true, who fulfilled it.

        What is denied twice („nicht höchstens einer“) names them too.
        """
        judge = Judge(self.table, self.situation)
        return self._named(name, ebene, judge, wanted=True) or ()

    def _named(self, name: str, ebene: str, judge: Judge, *, wanted: bool) -> Found | None:
        if self.verdict(name) is not wanted:
            return None
        return self._if(self.table[name], ebene, judge, wanted=wanted)

    def _if(self, condition: Condition, ebene: str, judge: Judge, *, wanted: bool) -> Found | None:
        """Return who fulfilled what made a condition true, or false; None where it is not so."""
        if isinstance(condition, Not):
            return self._if(condition.part, ebene, judge, wanted=not wanted)
        if isinstance(condition, All | AnyOf | AtLeast):
            parts = [self._if(p, ebene, judge, wanted=wanted) for p in condition.parts]
            return _joined(condition, parts, wanted=wanted)
        if isinstance(condition, Derived):
            return self._named(condition.name, ebene, judge, wanted=wanted)
        if isinstance(condition, Quantified) and condition.ebene == ebene and wanted:
            members = scopes(self.situation, ebene)
            verdicts = [judge.holds(condition.body, member) for member in members]
            if judge.counted(condition, verdicts) is not True:
                return None
            true = (m.name for m, v in zip(members, verdicts, strict=True) if v is True)
            return (frozenset(true),)
        return () if judge.holds(condition, self.situation.verbundraum) is wanted else None


def _joined(
    condition: All | AnyOf | AtLeast, parts: Sequence[Found | None], *, wanted: bool
) -> Found | None:
    so = [part for part in parts if part is not None]
    if isinstance(condition, AtLeast):
        least = condition.least
    else:
        least = len(parts) if isinstance(condition, All) else 1
    if len(so) < (least if wanted else len(parts) - least + 1):
        return None
    return tuple(found for part in so for found in part)


@lru_cache(maxsize=16)
def counting(regelwerk: Regelwerk) -> Counting:
    """Return which names rest on counting over which level: only these can have witnesses."""
    table = definitions(regelwerk)
    found: dict[tuple[str, bool], frozenset[str]] = {}

    def levels(condition: Condition, wanted: bool) -> frozenset[str]:
        if isinstance(condition, Quantified):
            return frozenset({condition.ebene} if wanted else ())
        if isinstance(condition, Derived):
            key = (condition.name, wanted)
            if key not in found:
                found[key] = levels(table[condition.name], wanted)
            return found[key]
        inside = wanted != isinstance(condition, Not)
        return frozenset().union(*(levels(part, inside) for part in children(condition)))

    return frozenset((name, ebene) for name in table for ebene in levels(Derived(name), True))
