"""Conditions about a given Verbundraum, and formulas over them, as terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from ikz_rules.planning.membership import Both, Either, Holds, No
from ikz_rules.witness.products import software_amount
from ikz_rules.witness.rails import Rails, Translator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.condition import Condition, Quantified
    from ikz_rules.planning.membership import Formula
    from ikz_rules.witness.given import Given
    from ikz_rules.witness.kennzahl_terms import Amount
    from ikz_rules.witness.space import Term


class GivenTranslator(Translator):
    """Translates for one given Verbundraum; of software it knows every Fachbereich."""

    def __init__(self, given: Given, definitions: Mapping[str, Condition]) -> None:
        super().__init__(given, definitions)
        self._given = given

    def term(self, formula: Formula, *, unsettled: bool) -> Term:
        """Return the formula; ``unsettled`` is taken for what nothing is said about."""
        match formula:
            case Holds(condition):
                return self.rails(condition).true
            case Both(parts):
                terms = [self.term(part, unsettled=unsettled) for part in parts]
                return z3.And([self._given.yes, *terms])
            case Either(parts):
                terms = [self.term(part, unsettled=unsettled) for part in parts]
                return z3.Or([self._given.no, *terms])
            case No(part):
                return z3.Not(self.term(part, unsettled=not unsettled))
            case _:
                return self._given.yes if unsettled else self._given.no

    def _quantified(self, condition: Quantified) -> Rails:
        given = self._given
        if condition.ebene == "kommune" or given.aufgaben:
            return super()._quantified(condition)
        found = Rails(given.aufgaben_known, given.no)  # of no Aufgaben at all
        return found if condition.least == 0 else Rails(found.false, found.true)

    def _new_amount(self, name: str, task: int | None) -> Amount:
        book = self._given.regelwerk
        kennzahl = book.kennzahlen[name]
        if book.angaben[kennzahl.ueber].typ == "software":
            return software_amount(self._given, kennzahl, self._given.columns(kennzahl))
        return super()._new_amount(name, task)
