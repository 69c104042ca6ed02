"""Goal 3 and the curves: more rules, more Kommunen, more that nobody knows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from ikz_rules import Verbundraum, recommend
from ikz_rules.engines.generated import MAX_RULES_PER_FUNCTION, compile_generated
from ikz_rules.engines.inference import input_atoms
from ikz_rules.facts.situation import build_situation
from ikz_rules.inquiry.questions import open_questions
from vergleich.cases import lowered
from vergleich.goal import Goal, at_most, plain
from vergleich.raeume import drawn, without
from vergleich.rounds import Times, in_turns
from vergleich.workload import SEED, copied, copies

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ikz_rules import Massnahmenplan, Regelwerk

RULES = (1, 3, 10, 30, 100)
KOMMUNEN = (2, 4, 10, 20, 40, 100, 200, 400)
UNKNOWN = (0, 1, 2, 5, 10, 15, 20)
_USUAL_KOMMUNEN, _USUAL_AUFGABEN = 5, 10
_EARLIEST = dt.date(1900, 1, 1)


@dataclass(frozen=True)
class Curve:
    """How long something takes for growing sizes: seconds, medians over the rounds."""

    title: str
    axis: str
    sizes: tuple[int, ...]
    seconds: tuple[float, ...]

    def factor(self, smaller: int, larger: int) -> float:
        """Return how many times as long the larger size takes."""
        found = dict(zip(self.sizes, self.seconds, strict=True))
        return found[larger] / found[smaller]

    def worst(self, step: int) -> float:
        """Return the largest factor between sizes that differ by ``step`` times."""
        pairs = [(size, size * step) for size in self.sizes if size * step in self.sizes]
        return max(self.factor(*pair) for pair in pairs)


def rules(book: Regelwerk, rounds: int, sizes: Sequence[int] = RULES) -> list[Curve]:
    """Time the inference alone and whole plans with many copies of all rules."""
    raum = _raum(book, _USUAL_KOMMUNEN)
    shipped = lowered(book)
    given = frozenset(input_atoms(shipped, build_situation(raum, book)))
    alone: dict[str, Callable[[], object]] = {}
    whole: dict[str, Callable[[], object]] = {}
    for times in sizes:
        run = compile_generated(copies(shipped.program, times))
        facts = copied(given, shipped.program.atoms, times)
        repeats = range(max(1, 1000 // times))
        alone[str(times)] = lambda run=run, facts=facts, repeats=repeats: [  # type: ignore[misc]
            run(facts) for _ in repeats
        ]
        whole[str(times)] = _plan(raum, larger(book, times))
    axis = "Regelwerke (1 = alle mitgelieferten Regeln)"
    inference = {
        name: [time / max(1, 1000 // int(name)) for time in times]
        for name, times in in_turns(alone, rounds).items()
    }
    return [
        _curve("nur schließen", axis, inference),
        _curve("ganzer Plan", axis, in_turns(whole, rounds)),
    ]


def larger(book: Regelwerk, times: int) -> Regelwerk:
    """Return the rulebook with all rules so many times, under other names.

    Each copy holds from another day long ago: that changes no result, but no two copies have the
    same condition, so none can be evaluated once for all.
    """
    more = {
        f"{rule.id}-{copy}": replace(
            rule,
            id=f"{rule.id}-{copy}",
            gueltig_ab=rule.gueltig_ab or _EARLIEST + dt.timedelta(days=copy),
        )
        for copy in range(1, times)
        for rule in book.regeln.values()
    }
    return replace(book, regeln={**book.regeln, **more})


def kommunen(book: Regelwerk, rounds: int, sizes: Sequence[int] = KOMMUNEN) -> list[Curve]:
    """Time whole plans with many Kommunen that share the same number of Aufgaben."""
    calls = {str(size): _plan(_raum(book, size), book) for size in sizes}
    return [_curve("ganzer Plan", "Kommunen", in_turns(calls, rounds))]


def unknown(book: Regelwerk, rounds: int, sizes: Sequence[int] = UNKNOWN) -> list[Curve]:
    """Time whole plans, and the questions that are open after them, with gaps in the facts."""
    raw = drawn(book, Random(SEED), _USUAL_KOMMUNEN, _USUAL_AUFGABEN, known=1)
    raeume = {
        str(size): Verbundraum.model_validate(without(raw, size, Random(SEED))) for size in sizes
    }
    plans = {size: _plan(raum, book) for size, raum in raeume.items()}
    questions: dict[str, Callable[[], object]] = {
        size: lambda plan=plan: open_questions(plan, regelwerk=book)  # type: ignore[misc]
        for size, plan in ((size, plan()) for size, plan in plans.items())
    }
    axis = "unbekannte Angaben"
    return [
        _curve("ganzer Plan", axis, in_turns(plans, rounds)),
        _curve("offene Fragen dazu", axis, in_turns(questions, rounds)),
    ]


def goals(by_rules: Sequence[Curve], by_kommunen: Sequence[Curve]) -> list[Goal]:
    """Return goal 3: ten times as much in at most twelve times the time, at every step."""
    alone, whole = by_rules
    return [
        at_most("3a", "zehnmal so viele Regeln, nur schließen", 12, alone.worst(10), _WHY_ALONE),
        at_most("3b", "zehnmal so viele Regeln, ganzer Plan", 12, whole.worst(10), _WHY_WHOLE),
        at_most("3c", "zehnmal so viele Kommunen", 12, by_kommunen[0].worst(10), _WHY),
    ]


_WHY = "Gezählt ist der ungünstigste Schritt der Tabelle zum Wachstum."
_WHY_ALONE = (
    f"{_WHY} Ab {plain(MAX_RULES_PER_FUNCTION)} heruntergebrochenen Regeln besteht das erzeugte "
    "Programm aus mehreren Funktionen, die Aussagen über eine Menge weiterreichen; und sehr große "
    "Programme passen nicht in den schnellen Speicher des Prozessors. Das mitgelieferte Regelwerk "
    "ist weit davon entfernt."
)
_WHY_WHOLE = (
    f"{_WHY} Was ein so großes Regelwerk braucht, passt nicht mehr in den schnellen Speicher des "
    "Prozessors."
)


def _raum(book: Regelwerk, size: int) -> Verbundraum:
    raw = drawn(book, Random(SEED), size, _USUAL_AUFGABEN, known=1)
    return Verbundraum.model_validate(raw)


def _plan(raum: Verbundraum, book: Regelwerk) -> Callable[[], Massnahmenplan]:
    def plan() -> Massnahmenplan:
        made = recommend(raum, book, prefer="generated")
        made.model_dump()
        return made

    return plan


def _curve(title: str, axis: str, times: Times) -> Curve:
    sizes = tuple(int(name) for name in times)
    return Curve(title, axis, sizes, tuple(median(found) for found in times.values()))
