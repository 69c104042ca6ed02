"""Who fulfilled what made a name true: the Kommunen or Aufgaben that its quantifiers found."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge, scopes
from ikz_rules.model.condition import All, AtLeast, Derived, Group, Not, Quantified, children

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation

Found = tuple[frozenset[str], ...]
Counting = frozenset[tuple[str, str, bool]]
"""Derived names, levels, and what the name comes to: being so can rest on counting over that level.
"""


@dataclass(slots=True)
class Witnesses:
    """Finds witnesses in one situation; ``verdict`` says what the derived names come to.

    Where ``counted`` is given, names that it lacks are not looked into.
    """

    table: Mapping[str, Condition]
    situation: Situation
    verdict: Callable[[str], Verdict]
    counted: Counting | None = None
    _judge: Judge = field(init=False)
    _known: dict[tuple[str, str, bool], Found | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Members are judged by the judge."""
        self._judge = Judge(self.table, self.situation)

    def of(self, name: str, ebene: str) -> Found:
        """Return, for each quantifier of a level that made a name true, who fulfilled it.

        What is denied twice („nicht höchstens einer“) names them too.
        """
        if self.counted is not None and (name, ebene, True) not in self.counted:
            return ()
        return self._named(name, ebene, wanted=True) or ()

    def _named(self, name: str, ebene: str, *, wanted: bool) -> Found | None:
        if self.verdict(name) is not wanted:
            return None
        key = name, ebene, wanted
        if self.counted is not None and key not in self.counted:
            return ()
        if key not in self._known:
            self._known[key] = self._if(self.table[name], ebene, wanted=wanted)
        return self._known[key]

    def _if(self, condition: Condition, ebene: str, *, wanted: bool) -> Found | None:
        """Return who fulfilled what made a condition true, or false; None where it is not so."""
        if isinstance(condition, Not):
            return self._if(condition.part, ebene, wanted=not wanted)
        if isinstance(condition, Group):
            parts = [self._if(p, ebene, wanted=wanted) for p in condition.parts]
            return _joined(condition, parts, wanted=wanted)
        if isinstance(condition, Derived):
            return self._named(condition.name, ebene, wanted=wanted)
        if isinstance(condition, Quantified) and condition.ebene == ebene and wanted:
            asked, judge = scopes(self.situation, ebene), self._judge
            verdicts = [(member.name, judge.holds(condition.body, member)) for member in asked]
            if judge.counted(condition, [verdict for _, verdict in verdicts]) is not True:
                return None
            return (frozenset(name for name, verdict in verdicts if verdict is True),)
        return () if self._judge.holds(condition, self.situation.verbundraum) is wanted else None


def _joined(condition: Group, parts: Sequence[Found | None], *, wanted: bool) -> Found | None:
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
    """Return which names can have witnesses, on which level, when they come to what."""
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

    return frozenset(
        (name, ebene, wanted)
        for name in table
        for wanted in (True, False)
        for ebene in levels(Derived(name), wanted)
    )
