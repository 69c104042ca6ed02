"""A condition decides exactly where its other answer would change whether the entry holds."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from helfer import zufallsregeln
from ikz_rules.coverage.layout import REGEL, subject
from ikz_rules.coverage.observation import (
    DECIDED_FALSE,
    DECIDED_TRUE,
    FALSE,
    TRUE,
    UNKNOWN,
    Observer,
)
from ikz_rules.evaluation import kleene
from ikz_rules.evaluation.judge import Judge, scopes
from ikz_rules.model.condition import All, AnyOf, AtLeast, Not, Quantified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope, Situation

Turned = dict[tuple[int, str], bool]
"""Answers turned around: number of the condition and, within a quantifier, for whom."""


class Naive:
    """Evaluates a condition as a whole, again and again, with one answer turned around."""

    def __init__(self, condition: Condition, table: dict[str, Condition], at: Situation) -> None:
        self.condition, self.at = condition, at
        self.judge = Judge(table, at)
        self.seen: list[tuple[int, str, Verdict]] = []

    def verdict(self, turned: Turned) -> Verdict:
        self.seen = []
        return self._value(self.condition, self.at.verbundraum, "", 1, turned)

    def _value(
        self, condition: Condition, scope: Scope, member: str, number: int, turned: Turned
    ) -> Verdict:
        below = list(_numbered(condition, number))
        parts = (self._value(c, scope, member, n, turned) for c, n in below)
        match condition:
            case All():
                return kleene.all_of(list(parts))
            case AnyOf():
                return kleene.any_of(list(parts))
            case AtLeast():
                return kleene.at_least(condition.least, list(parts))
            case Not():
                return kleene.negate(next(parts))
        said: Verdict
        if isinstance(condition, Quantified):
            said = self._counted(condition, number, turned)
        else:
            said = self.judge.holds(condition, scope)
        said = turned.get((number, member), said)
        self.seen.append((number, member, said))
        return said

    def _counted(self, condition: Quantified, number: int, turned: Turned) -> Verdict:
        members = scopes(self.at, condition.ebene)
        if condition.ebene == "aufgabe" and not self.at.aufgaben_bekannt:
            return None
        verdicts = [self._value(condition.body, m, m.name, number + 1, turned) for m in members]
        if condition.least is None:
            return kleene.all_of(verdicts) if members else False
        return kleene.at_least(condition.least, verdicts)

    def marks(self) -> list[int]:
        whole = self.verdict({})
        found = [0] * (_size(self.condition) + 1)
        found[0] = {True: TRUE, False: FALSE, None: UNKNOWN}[whole]
        for number, member, said in list(self.seen):
            found[number] |= {True: TRUE, False: FALSE, None: UNKNOWN}[said]
            holds = [self.verdict({(number, member): v}) is True for v in (True, False)]
            if said is not None and holds[0] != holds[1]:
                found[number] |= DECIDED_TRUE if said else DECIDED_FALSE
        return found


def _numbered(condition: Condition, first: int) -> Iterator[tuple[Condition, int]]:
    parts = [condition.part] if isinstance(condition, Not) else getattr(condition, "parts", ())
    for part in parts:
        yield part, first
        first += _size(part)


def _size(condition: Condition) -> int:
    if isinstance(condition, Quantified):
        return 1 + _size(condition.body)
    if isinstance(condition, Not):
        return _size(condition.part)
    if isinstance(condition, All | AnyOf | AtLeast):
        return sum(map(_size, condition.parts))
    return 1


@given(st.integers(0, 10**9))
def test_it_agrees_with_trying_every_other_answer(seed: int) -> None:
    rng = Random(seed)
    table = zufallsregeln.definitions(rng, 3)
    condition = zufallsregeln.condition(rng, list(table), 3)
    for _ in range(5):
        situation = zufallsregeln.situation(rng)
        observer = Observer(Judge(table, situation))
        assert (
            observer.marks(subject(REGEL, "x", condition))
            == Naive(condition, table, situation).marks()
        )
