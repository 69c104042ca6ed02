"""What would have to hold for something to be true: the smallest sets of conditions that fail.

Only what fails is looked at. Nobody takes a statement back: a way never asks that something be
unstated. Each way is checked by the judge before it is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.evaluation.evidence import Evidence
from ikz_rules.evaluation.judge import Judge, scopes
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ikz_rules.evaluation.evidence import Explainer
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.situation import Scope, Situation

_MOST = 24
"""So many ways are followed at once, the nearest ones."""
_KIND = "art"
_LEAVES = (Compare, InForce, Progress, Quantified)


@dataclass(frozen=True, slots=True)
class Lacking:
    """A condition that would have to be ``soll``; ``ebene`` and ``wo`` say for whom."""

    condition: Condition
    soll: bool
    ebene: str = "verbundraum"
    wo: str = ""


Way = frozenset[Lacking]
_NOTHING: Way = frozenset()


class Unmet:
    """Finds the ways in one situation. ``evidence`` keeps what each lacking condition is now."""

    def __init__(self, explainer: Explainer, definitions: Mapping[str, Condition]) -> None:
        self._explainer = explainer
        self._definitions = definitions
        self._cut = False
        self._of_names: dict[tuple[str, bool], tuple[list[Way], bool]] = {}
        self._costs: dict[Lacking, tuple[int, int]] = {}
        self.evidence: dict[Lacking, Evidence] = {}

    def to(self, name: str, most: int) -> tuple[list[Way], bool]:
        """Return up to ``most`` smallest ways to a name that does not hold; and whether all.

        The nearest stand first: the fewest conditions that are known to fail, then the fewest
        unknown ones.
        """
        self._cut = False
        found = [way for way in self._name(name, soll=True) if self._works(way, name)]
        return found[:most], not self._cut and len(found) <= most

    def _works(self, way: Way, name: str) -> bool:
        supposed = Supposed(self._definitions, self._explainer.situation, way)
        return supposed.verdict(name) is True

    def _name(self, name: str, *, soll: bool) -> list[Way]:
        key = (name, soll)
        if key not in self._of_names:
            before, self._cut = self._cut, False
            evidence = self._explainer.name(name)
            kind, _, id_ = name.partition(":")
            found = (
                self._merkmal(id_, evidence, soll=soll)
                if kind == "merkmal"
                else self._of(evidence, soll=soll)
            )
            self._of_names[key] = found, self._cut
            self._cut = before
        found, cut = self._of_names[key]
        self._cut = self._cut or cut
        return found

    def _merkmal(self, id_: str, evidence: Evidence, *, soll: bool) -> list[Way]:
        """A Merkmal can hold by its definition, where nobody said anything; or by being stated."""
        ways: list[Way] = []
        said = StatedIs(id_)
        if id_ not in self._explainer.situation.stated and evidence.parts:
            ways += self._of(evidence.parts[1].parts[1], soll=soll)
        return self._nearest(
            [*ways, *self._leaf(Lacking(said, soll), Evidence(said, evidence.verdict))]
        )

    def _of(
        self, evidence: Evidence, *, soll: bool, ebene: str = "verbundraum", wo: str = ""
    ) -> list[Way]:
        """Return the ways to make a condition true, or false, in the scope it is asked in."""
        condition, parts = evidence.condition, evidence.parts
        if evidence.verdict is soll:
            return [_NOTHING]
        if isinstance(condition, Derived):
            return self._name(condition.name, soll=soll)
        if isinstance(condition, Quantified):
            return self._counted(condition, evidence, soll=soll)
        if isinstance(condition, Not):
            return self._of(parts[0], soll=not soll, ebene=ebene, wo=wo)
        if isinstance(condition, All | AnyOf | AtLeast):
            options = [self._of(part, soll=soll, ebene=ebene, wo=wo) for part in parts]
            return self._enough(_least(condition), parts, options, soll=soll)
        if isinstance(condition, Stated | Unstated):
            said = StatedIs(condition.merkmal)
            possible = isinstance(condition, Stated) is soll
            return self._leaf(Lacking(said, soll=True), Evidence(said, None)) if possible else []
        return self._leaf(Lacking(condition, soll, ebene, wo), evidence)

    def _counted(self, condition: Quantified, evidence: Evidence, *, soll: bool) -> list[Way]:
        """Counting is one condition; how far it is depends on the nearest members."""
        members = evidence.parts
        least = len(members) or 1 if condition.least is None else condition.least
        if soll:
            need = least - sum(member.verdict is True for member in members)
        else:
            need = sum(member.verdict is not False for member in members) - least + 1
        near = [self.cost(way) for _, way in self.members(evidence, soll=soll)][:need]
        size = sum(not isinstance(part, All | AnyOf) for part in walk(condition.body))
        near += [(0, size) if evidence.verdict is None else (size, 0)] * (need - len(near))
        cost = sum(false for false, _ in near), sum(unknown for _, unknown in near)
        return self._leaf(Lacking(condition, soll), evidence, cost)

    def members(self, evidence: Evidence, *, soll: bool) -> list[tuple[Evidence, Way]]:
        """Return each member of a count that is not as it would have to be, with its nearest way.

        What an Aufgabe is does not change: one of another kind is none of them.
        """
        condition = evidence.condition
        if not isinstance(condition, Quantified):
            raise AssertionError(f"counts nothing: {condition!r}")
        found = []
        for member in evidence.parts:
            ways = self._of(member.parts[0], soll=soll, ebene=condition.ebene, wo=member.member)
            near = next((way for way in ways if not (soll and self._other_kind(way))), None)
            if member.verdict is not soll and near is not None:
                found.append((member, near))
        return sorted(found, key=lambda one: self.cost(one[1]))

    def _other_kind(self, way: Way) -> bool:
        return any(
            isinstance(one.condition, Compare)
            and one.condition.name == _KIND
            and self.evidence[one].verdict is False
            for one in way
        )

    def _leaf(
        self, lacking: Lacking, evidence: Evidence, cost: tuple[int, int] | None = None
    ) -> list[Way]:
        self.evidence.setdefault(lacking, evidence)
        usual = (0, 1) if evidence.verdict is None else (1, 0)
        self._costs.setdefault(lacking, cost or usual)
        return [frozenset({lacking})]

    def _enough(
        self,
        least: int,
        parts: Sequence[Evidence],
        options: Sequence[list[Way]],
        *,
        soll: bool,
    ) -> list[Way]:
        """Return the ways to have at least ``least`` true parts; or to have fewer than that."""
        if soll:
            need = least - sum(part.verdict is True for part in parts)
        else:
            need = sum(part.verdict is not False for part in parts) - least + 1
        return self._choose(
            need, [o for o, part in zip(options, parts, strict=True) if part.verdict is not soll]
        )

    def _choose(self, need: int, options: Iterable[list[Way]]) -> list[Way]:
        """Return the ways that take ``need`` of the options, each by one of its ways."""
        chosen: list[list[Way]] = [[_NOTHING], *([] for _ in range(need))]
        for ways in options:
            for count in range(need - 1, -1, -1):
                more = [one | other for one in chosen[count] for other in ways]
                chosen[count + 1] = self._nearest([*chosen[count + 1], *more])
        return chosen[need]

    def _nearest(self, ways: Iterable[Way]) -> list[Way]:
        """Return the smallest ways, the nearest first; further ones than the most are cut off."""
        kept: list[Way] = []
        for way in sorted(dict.fromkeys(ways), key=self.cost):
            if not any(smaller <= way for smaller in kept):
                kept.append(way)
        self._cut = self._cut or len(kept) > _MOST
        return kept[:_MOST]

    def in_order(self, way: Way) -> list[Lacking]:
        """Return the conditions of a way in the order of the rule."""
        return [one for one in self.evidence if one in way]

    def cost(self, way: Way) -> tuple[int, int]:
        """Return how far a way is: conditions known to fail, and unknown ones."""
        costs = [self._costs[one] for one in way]
        return sum(false for false, _ in costs), sum(unknown for _, unknown in costs)


def _least(condition: All | AnyOf | AtLeast) -> int:
    if isinstance(condition, AtLeast):
        return condition.least
    return len(condition.parts) if isinstance(condition, All) else 1


class Supposed(Judge):
    """Judges as if the conditions of a way were as they would have to be."""

    def __init__(
        self, definitions: Mapping[str, Condition], situation: Situation, way: Iterable[Lacking]
    ) -> None:
        super().__init__(definitions, situation)
        self._taken = {(one.condition, one.ebene, one.wo): one.soll for one in way}
        self._said = {
            one.condition.merkmal: one.soll for one in way if isinstance(one.condition, StatedIs)
        }
        self._where = {
            id(scope): (ebene, scope.name)
            for ebene in ("kommune", "aufgabe")
            for scope in scopes(situation, ebene)
        }

    def holds(self, condition: Condition, scope: Scope) -> Verdict:
        """Return whether a condition holds in a scope, by what is supposed."""
        if isinstance(condition, Stated | Unstated | StatedIs):
            if (said := self._said.get(condition.merkmal)) is not None:
                return said if isinstance(condition, StatedIs) else isinstance(condition, Stated)
        elif isinstance(condition, _LEAVES):
            ebene, wo = self._where.get(id(scope), ("verbundraum", ""))
            taken = self._taken.get((condition, ebene, wo))
            if taken is not None:
                return taken
        return super().holds(condition, scope)
