"""Plans for many Verbundräume: in order, as they come, and no failure costs the others theirs."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ikz_rules.advisor import no_verbundraum, recommend
from ikz_rules.bulk.spread import spread
from ikz_rules.errors import IkzError, Problem, QuestionError, RulebookError
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.planning.needed import missing_for_plans
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Executor

    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What became of one Verbundraum of many: a plan or an error, never both.

    ``index`` counts the inputs from 0. ``fehler`` is what ``recommend`` would have raised; an
    EngineError is our fault (its notes tell more), everything else is the input's. Where ``then``
    was given, ``ergebnis`` is what it returned, ``plan`` is None, and ``fehler`` can be its own.
    """

    index: int
    plan: Massnahmenplan | None = None
    fehler: IkzError | None = None
    ergebnis: Any = None


def recommend_many(
    verbundraeume: Iterable[Verbundraum],
    regelwerk: Regelwerk | None = None,
    *,
    executor: Executor | None = None,
    then: Callable[[Massnahmenplan], object] | None = None,
) -> Generator[BulkResult, None, None]:
    """Return an iterator over the plans for many Verbundräume, in their order.

    The plans are those of ``recommend``, to the byte. ``verbundraeume`` may be endless: inputs are
    taken as results are asked for, and what was handed out is forgotten. The failure of one is
    its result; what ``verbundraeume`` itself raises comes after the results of all before it.

    ``executor`` is any ``concurrent.futures.Executor``; it stays the caller's. Inputs go to it in
    chunks of up to 16, at most three chunks per worker ahead of what was asked for; the rulebook is
    unpacked once per process. Closing the iterator cancels what is not yet in work. Raises
    RulebookError at once if the rulebook lacks what every plan needs, and later ExecutorError if
    the executor fails (a worker was killed, it was shut down).

    ``then`` is called with each plan where that was made; what it returns is the ``ergebnis``, and
    the plan stays there. With processes this is what scales: only the Ergebnis travels. There it
    has to be a function of a module, as for ``Executor.submit``, and to return what can be pickled.
    An exception that it raises is the ``fehler`` of that input: an IkzError as it is, any other as
    a QuestionError with the traceback in its notes.
    """
    rules = regelwerk or load_regelwerk()
    if lacking := missing_for_plans(rules):
        raise RulebookError(lacking)
    return _results(spread(_Work(then), _checked(verbundraeume), rules, executor))


def _results(
    found: Generator[_Done | IkzError, None, None],
) -> Generator[BulkResult, None, None]:
    try:
        for index, one in enumerate(found):
            if isinstance(one, IkzError):
                yield BulkResult(index, fehler=one)
            else:
                yield BulkResult(index, plan=one.plan, ergebnis=one.ergebnis)
    finally:
        found.close()


def _checked(items: Iterable[Verbundraum]) -> Iterator[Verbundraum | str]:
    """Only a Verbundraum goes to a worker; of anything else, the name of its type."""
    for item in items:
        yield item if isinstance(item, Verbundraum) else type(item).__name__


@dataclass(frozen=True, slots=True)
class _Done:
    """A plan, or what became of it."""

    plan: Massnahmenplan | None = None
    ergebnis: object = None


@dataclass(frozen=True, slots=True)
class _Work:
    """What is done with each input, wherever that is."""

    then: Callable[[Massnahmenplan], object] | None

    def __call__(self, item: Verbundraum | str, regelwerk: Regelwerk) -> _Done:
        """Make a plan, and of it what was asked for."""
        if isinstance(item, str):
            raise no_verbundraum(item)
        plan = recommend(item, regelwerk, prefer="generated")
        if self.then is None:
            return _Done(plan)
        try:
            return _Done(ergebnis=self.then(plan))
        except IkzError:
            raise
        except Exception as error:  # noqa: BLE001 - the caller's own function
            raise _failed(error) from None


def _failed(error: Exception) -> QuestionError:
    """Tell what a function of the caller raised; it may not be able to travel itself."""
    try:
        said = f": {error}" if str(error) else ""
    except Exception:  # noqa: BLE001 - an error of the caller may fail even at that
        said = ""
    problem = Problem(
        "eigene-funktion",
        f"Was aus dem Plan werden sollte, ist gescheitert ({type(error).__name__}{said}).",
        "Prüfen Sie die Funktion, die Sie als „then“ angegeben haben.",
    )
    failure = QuestionError(problem)
    failure.add_note("".join(traceback.format_exception(error)))
    return failure
