"""Evidence: why a condition has its verdict, as a tree, and what of it was decisive."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ikz_rules.evaluation import kleene
from ikz_rules.evaluation.comparison import compare
from ikz_rules.evaluation.judge import Judge, joined, scopes
from ikz_rules.model.condition import (
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
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN, Measured, Scope, Situation, Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.evaluation.kleene import Verdict


class Evidence(NamedTuple):
    """A condition, its verdict, and that of its parts.

    ``scope`` names the Kommune or Aufgabe a leaf was about (empty: the Verbundraum); ``member``
    names the one that a quantifier's part stands for. ``ebene`` says which of the two ``scope``
    is: a Kommune and an Aufgabe can have one name.
    """

    condition: Condition
    verdict: Verdict
    parts: tuple[Evidence, ...] = ()
    scope: str = ""
    member: str = ""
    ebene: str = ""


class Beleg(NamedTuple):
    """A fact that a verdict rested on: name, value (None: unknown), origin, and where."""

    name: str
    wert: Value | None
    herkunft: str
    wo: str = ""


class Explainer:
    """Builds evidence with the same meaning as the judge, on demand, for what is shown."""

    def __init__(self, definitions: Mapping[str, Condition], situation: Situation) -> None:
        self.judge = Judge(definitions, situation)
        self.situation = situation
        self.definitions = definitions
        self._of_names: dict[str, Evidence] = {}
        self._members: dict[str, dict[str, Scope]] = {}

    def name(self, name: str) -> Evidence:
        """Return the evidence for a derived name; built once for each."""
        if name not in self._of_names:
            self._of_names[name] = self.explain(self.definitions[name], self.situation.verbundraum)
        return self._of_names[name]

    def explain(
        self, condition: Condition, scope: Scope, where: str = "", ebene: str = ""
    ) -> Evidence:
        """Return the evidence for a condition in a scope."""
        if isinstance(condition, Compare):
            return Evidence(
                condition,
                compare(scope.values.get(condition.name), condition),
                (),
                where,
                "",
                ebene,
            )
        if isinstance(condition, Derived):
            below = self.name(condition.name)
            return Evidence(condition, below.verdict, (below,), where, "", ebene)
        if isinstance(condition, Group):
            parts = tuple([self.explain(part, scope, where, ebene) for part in condition.parts])
            verdict = joined(condition, [part.verdict for part in parts])
            return Evidence(condition, verdict, parts, where, "", ebene)
        if isinstance(condition, Not):
            part = self.explain(condition.part, scope, where, ebene)
            return Evidence(condition, kleene.negate(part.verdict), (part,), where, "", ebene)
        if isinstance(condition, Quantified):
            return self._counted(condition, where, ebene)
        return Evidence(condition, self.judge.holds(condition, scope), (), where, "", ebene)

    def _counted(self, counted: Quantified, where: str, ebene: str) -> Evidence:
        members = scopes(self.situation, counted.ebene)
        parts = tuple([self._member(counted, member) for member in members])
        verdict = self.judge.counted(counted, [part.verdict for part in parts])
        return Evidence(counted, verdict, parts, where, "", ebene)

    def _member(self, counted: Quantified, member: Scope) -> Evidence:
        inner = self.explain(counted.body, member, member.name, counted.ebene)
        return Evidence(
            counted.body, inner.verdict, (inner,), member.name, member.name, counted.ebene
        )

    def belege(self, evidence: Evidence) -> tuple[Beleg, ...]:
        """Return the facts that decided a verdict, each once, in the order of the condition."""
        found: dict[Beleg, None] = {}
        for leaf in decisive(evidence):
            found.update(dict.fromkeys(self._beleg(leaf)))
        return tuple(found)

    def _compared(self, leaf: Evidence, condition: Compare) -> Beleg:
        scope = self._scope(leaf)
        value = scope.values.get(condition.name)
        if leaf.ebene == "kommune" and isinstance(value, Measured):
            value = value.high if value.low is None else value.low  # of products without a date
        name = condition.name.removeprefix("merkmal:")
        return Beleg(name, value, scope.origin(condition.name), leaf.scope)

    def _beleg(self, leaf: Evidence) -> Iterator[Beleg]:
        condition = leaf.condition
        if isinstance(condition, Compare):
            yield self._compared(leaf, condition)
        elif isinstance(condition, StatedIs):
            statement = self.situation.stated.get(condition.merkmal)
            yield Beleg(condition.merkmal, statement.wert if statement else None, ANGEGEBEN)
        elif isinstance(condition, Progress):
            value = self.situation.progress(condition.nr, condition.kind)
            yield Beleg(
                f"{condition.kind} {condition.nr}",
                None if value is None else ("ja" if value else "nein"),
                ANGEGEBEN,
            )
        elif isinstance(condition, InForce):
            origin = self.situation.verbundraum.origin("stichtag")
            yield Beleg("stichtag", self.situation.stichtag, origin)
        elif isinstance(condition, Quantified):
            known = self.situation.aufgaben_bekannt or condition.ebene != "aufgabe"
            yield Beleg(
                "aufgaben" if condition.ebene == "aufgabe" else "kommunen",
                len(leaf.parts) if known else None,
                ANGEGEBEN,
            )
        elif not isinstance(condition, Derived):
            raise AssertionError(f"not a leaf: {condition!r}")
        else:
            yield Beleg(
                condition.name.partition(":")[2],
                {True: "ja", False: "nein", None: None}[leaf.verdict],
                ABGELEITET,
            )

    def _scope(self, leaf: Evidence) -> Scope:
        if not leaf.scope:
            return self.situation.verbundraum
        if leaf.ebene not in self._members:
            members = scopes(self.situation, leaf.ebene)
            self._members[leaf.ebene] = {member.name: member for member in members}
        return self._members[leaf.ebene][leaf.scope]


def decisive(evidence: Evidence) -> Iterator[Evidence]:
    """Yield the leaves without which the verdict would not stand (for unknown: the unknown ones).

    Two-valued tests of whether something was stated are not facts and are left out.
    """
    condition = evidence.condition
    if isinstance(condition, Stated | Unstated):
        return
    if isinstance(condition, Derived):
        below = list(decisive(evidence.parts[0]))
        simple = len(below) == 1 and isinstance(below[0].condition, StatedIs)
        if not simple:
            yield Evidence(condition, evidence.verdict, (), evidence.scope, ebene=evidence.ebene)
        yield from below
    elif isinstance(condition, Quantified) and not evidence.parts:
        yield evidence
    elif evidence.parts:
        for part in deciding_parts(evidence):
            yield from decisive(part)
    else:
        yield evidence


def deciding_parts(evidence: Evidence) -> tuple[Evidence, ...]:
    """Return the direct parts that decided a verdict."""
    if isinstance(evidence.condition, Not) or evidence.member:
        return evidence.parts
    return tuple(part for part in evidence.parts if part.verdict is evidence.verdict)
