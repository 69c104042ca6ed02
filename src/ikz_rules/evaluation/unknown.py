"""What is unknown where a verdict is: the leaves without which it cannot be decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.evaluation import kleene
from ikz_rules.evaluation.comparison import compare
from ikz_rules.evaluation.judge import Judge, joined, scopes
from ikz_rules.model.condition import All, Compare, Derived, Group, Not, Quantified

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope, Situation

Leaf = tuple["Condition", str]
"""A condition of which the verdict is unknown, and the Kommune or Aufgabe it asks about."""
Leaves = tuple[Leaf, ...]
Seen = tuple["Verdict", Leaves]


@dataclass(slots=True)
class Unknown:
    """Finds them in one situation; ``verdict`` says what the derived names come to.

    The same leaves as the decisive ones of the evidence, without building it.
    """

    table: Mapping[str, Condition]
    situation: Situation
    verdict: Callable[[str], Verdict]
    _judge: Judge = field(init=False)
    _of_names: dict[str, Leaves] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Inputs are judged by the judge."""
        self._judge = Judge(self.table, self.situation)

    def leaves(self, name: str) -> Leaves:
        """Return the unknown leaves of a derived name, each once; none where it is known."""
        if name not in self._of_names:
            known = self.verdict(name) is not None
            top = self.situation.verbundraum
            found = () if known else self._seen(self.table[name], top, "")[1]
            self._of_names[name] = tuple({(id(leaf[0]), leaf[1]): leaf for leaf in found}.values())
        return self._of_names[name]

    def _seen(self, condition: Condition, scope: Scope, where: str) -> Seen:
        if isinstance(condition, Compare):
            verdict = compare(scope.values.get(condition.name), condition)
            return verdict, ((condition, where),) if verdict is None else ()
        if isinstance(condition, Derived):
            return self.verdict(condition.name), self.leaves(condition.name)
        if isinstance(condition, Group):
            parts = []
            for part in condition.parts:
                parts.append(self._seen(part, scope, where))
                if isinstance(condition, All) and parts[-1][0] is False:
                    return False, ()
            return _open(joined(condition, [verdict for verdict, _ in parts]), parts)
        if isinstance(condition, Not):
            verdict, leaves = self._seen(condition.part, scope, where)
            return kleene.negate(verdict), leaves
        if isinstance(condition, Quantified):
            members = scopes(self.situation, condition.ebene)
            parts = [self._seen(condition.body, member, member.name) for member in members]
            verdict = self._judge.counted(condition, [verdict for verdict, _ in parts])
            return _open(verdict, parts or [(None, ((condition, where),))])
        verdict = self._judge.holds(condition, scope)
        return verdict, ((condition, where),) if verdict is None else ()


def _open(verdict: Verdict, parts: list[Seen]) -> Seen:
    """Return a verdict with the leaves of the parts that left it unknown."""
    if verdict is not None:
        return verdict, ()
    return None, tuple([leaf for part, leaves in parts if part is None for leaf in leaves])
