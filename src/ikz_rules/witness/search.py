"""Smallest Verbundräume in which conditions have wanted verdicts, or the proof that there are none.

The solver looks among all Verbundräume up to a size that follows from the conditions; what it
finds is checked by the judge and made smaller for as long as the verdicts stay. ``Impossible``
means: for no Verbundraum up to that size, whatever its facts, known or unknown.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ikz_rules.errors import FactsError, Problem, QuestionError
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.witness.shrink import shrunk
from ikz_rules.witness.sizes import reached, small_and_largest, texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

TRUE: frozenset[Verdict] = frozenset({True})
FALSE: frozenset[Verdict] = frozenset({False})
UNKNOWN: frozenset[Verdict] = frozenset({None})
NOT_TRUE: frozenset[Verdict] = frozenset({False, None})

_TIMEOUT_MS = 10_000


@dataclass(frozen=True, slots=True)
class Want:
    """A condition about the Verbundraum, and the verdicts one of which it shall have."""

    condition: Condition
    verdicts: frozenset[Verdict]


@dataclass(frozen=True, slots=True)
class Found:
    """A smallest input, as a data file would hold it: nothing of it can be left out."""

    daten: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Impossible:
    """No Verbundraum of up to so many Kommunen and Aufgaben has the wanted verdicts."""

    kommunen: int
    aufgaben: int


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nothing is proved: the solver gave up, more than 60 Kommunen or Aufgaben would have to be
    looked at, or what was found did not stand up to the judge.
    """


def find(regelwerk: Regelwerk, wants: Sequence[Want]) -> Found | Impossible | Unsure:
    """Look for a smallest Verbundraum in which each condition has one of its wanted verdicts.

    Names in the conditions mean what ``regelwerk`` makes of them. The same question always has
    the same answer. Raises QuestionError where the extra ``pruefung`` is missing.
    """
    try:
        from ikz_rules.witness.solver import Question  # noqa: PLC0415 - loads z3
    except ImportError as error:
        if error.name != "z3":
            raise
        raise QuestionError(
            Problem(
                "extra-fehlt",
                "Für diese Prüfung fehlt ein Paket (z3).",
                'Installieren Sie es mit: pip install "ikz-rules[pruefung]"',
            )
        ) from None
    table = definitions(regelwerk)
    used = list(reached([want.condition for want in wants], table))
    small, largest = small_and_largest(regelwerk, used)
    for sizes in (small, largest):
        question = Question(regelwerk, sizes, texts(used), table)
        daten = question.answer(wants, first_of_month(regelwerk), _TIMEOUT_MS)
        if daten is None:
            return Unsure()
        if daten:
            return _checked(regelwerk, wants, daten)
    if largest.too_large:
        return Unsure()
    return Impossible(largest.kommunen, largest.aufgaben)


def satisfied(regelwerk: Regelwerk, wants: Sequence[Want], daten: Mapping[str, Any]) -> bool:
    """Tell whether this is an input, and each condition has one of its wanted verdicts for it."""
    try:
        verbundraum = Verbundraum.model_validate(dict(daten))
    except FactsError:
        return False
    situation = build_situation(verbundraum, regelwerk)
    judge = Judge(definitions(regelwerk), situation)
    return all(
        judge.holds(want.condition, situation.verbundraum) in want.verdicts for want in wants
    )


def first_of_month(regelwerk: Regelwerk) -> dt.date:
    """Return the day that examples with deadlines are about."""
    return dt.date.fromisoformat(regelwerk.stand).replace(day=1)


def _checked(regelwerk: Regelwerk, wants: Sequence[Want], daten: dict[str, Any]) -> Found | Unsure:
    if not satisfied(regelwerk, wants, daten):
        return Unsure()
    return Found(shrunk(daten, lambda smaller: satisfied(regelwerk, wants, smaller)))
