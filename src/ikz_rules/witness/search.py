"""Smallest Verbundräume in which conditions have wanted verdicts, or the proof that there are none.

The solver looks among all Verbundräume up to a size that follows from the conditions; what it
finds is checked by the judge and made smaller for as long as the verdicts stay. ``Impossible``
means: for no Verbundraum up to that size, whatever its facts, known or unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ikz_rules.errors import FactsError, Problem, QuestionError
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.witness.shrink import shrunk
from ikz_rules.witness.sizes import reached, small_and_largest, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

TRUE: frozenset[Verdict] = frozenset({True})
FALSE: frozenset[Verdict] = frozenset({False})
UNKNOWN: frozenset[Verdict] = frozenset({None})
NOT_TRUE: frozenset[Verdict] = frozenset({False, None})

_EFFORT = 40_000_000
"""When the solver gives up: counted in its own steps, so that the answer never hangs on the
machine. About five seconds.
"""


@dataclass(frozen=True, slots=True)
class Want:
    """A condition about the Verbundraum, and the verdicts one of which it shall have."""

    condition: Condition
    verdicts: frozenset[Verdict]


@dataclass(frozen=True, slots=True)
class Differ:
    """Two conditions about the Verbundraum shall have different verdicts.

    ``on``: at least one of them one of these verdicts. On True alone it does not matter whether
    the other is false or unknown.
    """

    one: Condition
    other: Condition
    on: frozenset[Verdict] = frozenset({True, False})


Wish = Want | Differ


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


def find(
    regelwerk: Regelwerk, wants: Sequence[Wish], *, smallest: bool = True
) -> Found | Impossible | Unsure:
    """Look for a smallest Verbundraum in which every wish is fulfilled.

    Names in the conditions mean what ``regelwerk`` makes of them. The same question always has
    the same answer. Where it only matters whether there is one, it need not be the ``smallest``.
    Raises QuestionError where the extra ``pruefung`` is missing.
    """
    require_solver("diese Prüfung")
    from ikz_rules.witness.solver import Question  # noqa: PLC0415 - loads z3

    table = definitions(regelwerk)
    used = list(reached([condition for wish in wants for condition in _asked(wish)], table))
    small, largest = small_and_largest(regelwerk, used)
    question = Question(regelwerk, texts(used), table)
    for sizes in dict.fromkeys((small, largest)):
        daten = question.answer(wants, sizes, _EFFORT, smallest=smallest)
        if daten is None:
            return Unsure()
        if daten:
            return _checked(regelwerk, wants, daten, smallest=smallest)
    if largest.too_large:
        return Unsure()
    return Impossible(largest.kommunen, largest.aufgaben)


def require_solver(what: str) -> None:
    """Raise QuestionError where the extra ``pruefung`` is missing, without which ``what`` fails."""
    if not solver_available():
        raise QuestionError(
            Problem(
                "extra-fehlt",
                f"Für {what} fehlt ein Paket (z3).",
                'Installieren Sie es mit: pip install "ikz-rules[pruefung]"',
            )
        )


def solver_available() -> bool:
    """Tell whether the solver of the extra ``pruefung`` is installed."""
    return find_spec("z3") is not None


def satisfied(regelwerk: Regelwerk, wants: Sequence[Wish], daten: Mapping[str, Any]) -> bool:
    """Tell whether this is an input, and every wish is fulfilled for it."""
    return fulfils(regelwerk, daten)(wants)


def fulfils(regelwerk: Regelwerk, daten: Mapping[str, Any]) -> Callable[[Sequence[Wish]], bool]:
    """Return what tells whether every wish is fulfilled for this input, read once for many wishes.

    For what is no input nothing is fulfilled.
    """
    try:
        verbundraum = Verbundraum.model_validate(dict(daten))
    except FactsError:
        return lambda _: False
    situation = build_situation(verbundraum, regelwerk)
    judge, top = Judge(definitions(regelwerk), situation), situation.verbundraum
    return lambda wants: all(
        _fulfilled(wish, [judge.holds(c, top) for c in _asked(wish)]) for wish in wants
    )


def _asked(wish: Wish) -> tuple[Condition, ...]:
    return (wish.one, wish.other) if isinstance(wish, Differ) else (wish.condition,)


def _fulfilled(wish: Wish, found: Sequence[Verdict]) -> bool:
    if isinstance(wish, Want):
        return found[0] in wish.verdicts
    return any((found[0] is verdict) != (found[1] is verdict) for verdict in wish.on)


def _checked(
    regelwerk: Regelwerk, wants: Sequence[Wish], daten: dict[str, Any], *, smallest: bool
) -> Found | Unsure:
    if not satisfied(regelwerk, wants, daten):
        return Unsure()
    if not smallest:
        return Found(daten)
    return Found(shrunk(daten, lambda smaller: satisfied(regelwerk, wants, smaller)))
