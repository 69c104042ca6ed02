"""The judge of what can still be: for every condition the set of verdicts over all extensions.

An extension gives open facts values and may leave others open. The sets are sound: the verdict
in every extension is in them. They may hold verdicts that no extension has, where two conditions
hang on one fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
)
from ikz_rules.model.situation import Scope
from ikz_rules.model.values import JA, NEIN
from ikz_rules.prospect import verdict_sets
from ikz_rules.prospect.possible import (
    data_of,
    of_angabe,
    of_kennzahl,
    of_software,
    unsteady,
    verdicts,
)
from ikz_rules.prospect.verdict_sets import ANY, FALSE, TRUE, UNKNOWN, only

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.angaben import Kennzahl
    from ikz_rules.prospect.standing import Standing

MERKMAL, DEFINITION = "merkmal:", "definition:"
_ANYTHING = Scope("", {})
"""An Aufgabe that nobody has named yet."""


class Outcomes:
    """Finds the verdicts that names and conditions of a rulebook can still have.

    ``known`` holds names judged already, for a standing that differs in nothing they depend on;
    ``measured`` what comparisons of Kennzahlen can be by their data, for any standing.
    """

    def __init__(
        self,
        definitions: Mapping[str, Condition],
        standing: Standing,
        known: Mapping[str, int] | None = None,
        measured: dict[object, int] | None = None,
    ) -> None:
        self.standing = standing
        self.judge = Judge(definitions, standing.situation)
        self.known = dict(known or {})
        self.measured = {} if measured is None else measured
        self._definitions = definitions

    def name(self, name: str) -> int:
        """Return what a derived name can be; judged once for each."""
        if name not in self.known:
            if name.startswith(MERKMAL):
                self.known[name] = self._merkmal(name)
            else:
                top = self.standing.situation.verbundraum
                self.known[name] = self.holds(self._definitions[name], top)
        return self.known[name]

    def now(self, merkmal: str) -> Verdict:
        """Return the value of a Merkmal as things stand."""
        return self.judge.verdict(MERKMAL + merkmal)

    def holds(self, condition: Condition, scope: Scope) -> int:  # noqa: PLR0911 - one per kind
        """Return what a condition can be in a scope."""
        match condition:
            case Compare():
                return self._compare(condition, scope)
            case All():
                return verdict_sets.all_of(self.holds(part, scope) for part in condition.parts)
            case AnyOf():
                return verdict_sets.any_of(self.holds(part, scope) for part in condition.parts)
            case AtLeast():
                return verdict_sets.at_least(
                    condition.least, (self.holds(part, scope) for part in condition.parts)
                )
            case Not():
                return verdict_sets.negated(self.holds(condition.part, scope))
            case Derived():
                return self.name(condition.name)
            case Quantified():
                return self._quantified(condition)
            case InForce():
                return only(condition.holds(self.standing.situation.stichtag))
            case Progress():
                return self._progress(condition)
            case _:
                return self._statement(condition)

    def stateable(self, merkmal: str) -> bool:
        """Tell whether a Merkmal that nobody stated can be stated: its value may be unknown.

        One that follows from other facts, whatever else becomes known, is not asked for.
        """
        definition = self.standing.regelwerk.merkmale[merkmal].definition
        if definition is None:
            return True
        return bool(self.defined(merkmal, definition) & UNKNOWN)

    def _compare(self, condition: Compare, scope: Scope) -> int:
        regelwerk = self.standing.regelwerk
        kennzahl = regelwerk.kennzahlen.get(condition.name)
        if kennzahl is not None:
            return self._measured(condition, kennzahl, scope)
        angabe = regelwerk.angaben.get(condition.name)
        if angabe is not None:
            return verdicts(of_angabe(self.standing, angabe, condition, scope), condition)
        now = scope.values.get(condition.name)
        answers = (JA, NEIN) if now is None else ()
        return verdicts((now, *answers), condition)

    def _measured(self, condition: Compare, kennzahl: Kennzahl, scope: Scope) -> int:
        standing = self.standing
        angabe = standing.regelwerk.angaben[kennzahl.ueber]
        if unsteady(standing, kennzahl):
            return ANY
        if angabe.typ == "software":
            return verdicts(of_software(standing, kennzahl, condition, scope), condition)
        data = data_of(standing, kennzahl, scope)
        key = (condition.name, condition.op, condition.operand, condition.upper, data)
        if key not in self.measured:
            values = of_kennzahl(kennzahl, angabe, data, condition)
            self.measured[key] = verdicts(values, condition)
        return self.measured[key]

    def _quantified(self, condition: Quantified) -> int:
        situation = self.standing.situation
        if condition.ebene == "aufgabe" and not situation.aufgaben_bekannt:
            return self.holds(condition.body, _ANYTHING) & TRUE | FALSE | UNKNOWN
        members = scopes(situation, condition.ebene)
        parts = (self.holds(condition.body, member) for member in members)
        if condition.least is None:
            return verdict_sets.all_of(parts) if members else FALSE
        return verdict_sets.at_least(condition.least, parts)

    def _progress(self, condition: Progress) -> int:
        """A list that is given is complete; a measure stands in one list only."""
        situation = self.standing.situation
        now = only(situation.progress(condition.nr, condition.kind))
        mine = situation.begonnen if condition.kind == "begonnen" else situation.umgesetzt
        return now if mine is not None or now == FALSE else ANY

    def _merkmal(self, name: str) -> int:
        """Stated directly, else as defined; one that is unknown can still be stated."""
        merkmal = name.removeprefix(MERKMAL)
        definition = self.standing.regelwerk.merkmale[merkmal].definition
        stated = self._said(merkmal)
        if merkmal in self.standing.situation.stated or definition is None:
            return stated
        return self.defined(merkmal, definition) | stated & (TRUE | FALSE)

    def defined(self, merkmal: str, definition: Condition) -> int:
        """Return what the definition of a Merkmal can be; definitions are acyclic."""
        key = DEFINITION + merkmal
        if key not in self.known:
            self.known[key] = self.holds(definition, self.standing.situation.verbundraum)
        return self.known[key]

    def _statement(self, condition: Stated | Unstated | StatedIs) -> int:
        merkmal = condition.merkmal
        if isinstance(condition, StatedIs):
            return self._said(merkmal)
        if merkmal in self.standing.situation.stated:
            return TRUE if isinstance(condition, Stated) else FALSE
        if self.stateable(merkmal):
            return TRUE | FALSE
        return FALSE if isinstance(condition, Stated) else TRUE

    def _said(self, merkmal: str) -> int:
        """Return what people can say of a Merkmal; Kommunen that are silent can outvote others."""
        statement = self.standing.situation.stated.get(merkmal)
        if statement is None:
            return ANY if self.stateable(merkmal) else UNKNOWN
        if not statement.aus_kommunen:
            return TRUE if statement.wert == JA else FALSE
        yes, said, everyone = self.standing.votes(merkmal)
        return (TRUE if everyone >= 2 * (said - yes) else 0) | (FALSE if 2 * yes < everyone else 0)
