"""One evaluation: one rulebook, one situation, every name judged four ways.

The judge of the package, the second judge of the tests, the generated executor and durable-rules
have to say the same of every name; the two executors have to derive the same atoms, and inputs
have to come to the same whether compiled or judged.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from agreement.cases import MADE_UP, SITUATIONS, kind_of, rulebook, situation
from agreement.constructs import Outcome, outcome
from agreement.second_judge import SecondJudge
from ikz_rules.engines.inference import Inference, input_atoms
from ikz_rules.evaluation.judge import Judge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agreement.cases import Rulebook
    from agreement.second_judge import Open
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Situation

Verdicts = dict[str, bool | None]
TWICE = 5
"""The second judge, who is slow with many rules, is asked there for each so many-th situation."""


@dataclass(slots=True)
class Tally:
    """What was compared: evaluations by kind, verdicts by outcome, evaluations by executor."""

    evaluations: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)
    executors: Counter[str] = field(default_factory=Counter)
    pieces: Counter[Outcome] = field(default_factory=Counter)
    rulebooks: int = 0

    def add(self, other: Tally) -> None:
        """Count in what another part of the run has compared."""
        for name in ("evaluations", "verdicts", "executors", "pieces"):
            getattr(self, name).update(getattr(other, name))
        self.rulebooks += other.rulebooks


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two ways did not agree: block and situation, what was said, how large the case is."""

    block: int
    index: int
    said: str
    size: int = 0


def compare(book: Rulebook, found: Situation, tally: Tally, *, twice: bool = True) -> str | None:
    """Return what differs in one evaluation, None if nothing does; count it either way.

    ``twice`` asks the second judge too.
    """
    judge = Judge(book.table, found)
    judged = {name: judge.verdict(name) for name in book.table}
    if twice and (other := _differing(judged, _second(book, found, tally))):
        return f"Richter und zweiter Richter: {other}"
    given = frozenset(input_atoms(book.lowered, found))
    if given != frozenset(book.inputs(found)):
        return f"Eingaben, übersetzt und beurteilt: {sorted(given ^ frozenset(book.inputs(found)))}"
    derived = {name: run(given) for name, run in book.executors.items()}
    tally.evaluations[book.kind] += 1
    tally.executors.update(derived.keys())
    tally.verdicts.update(_word(verdict) for verdict in judged.values())
    if len(set(derived.values())) > 1:
        return f"Die Ausführungen leiten Verschiedenes ab: {_apart(derived)}"
    for name, atoms in derived.items():
        if wrong := _against(judged, book, given | atoms):
            return f"Richter und {name}: {wrong}"
    return None


def compare_block(seed: int, block: int, tally: Tally) -> Difference | None:
    """Compare all situations of a block; return the first difference, be it that one way broke."""
    index = -1
    size = 0
    try:
        book = rulebook(seed, block)
        size = len(repr(book.table))
        tally.rulebooks += 1
        for index in range(SITUATIONS):
            twice = book.kind == MADE_UP or not index % TWICE
            if said := compare(book, situation(seed, block, index), tally, twice=twice):
                return Difference(block, index, f"{kind_of(block)}: {said}", size)
    except Exception as error:  # noqa: BLE001 - it is told like any other difference
        return Difference(block, index, f"{type(error).__name__}: {error}", size)
    return None


def _second(book: Rulebook, found: Situation, tally: Tally) -> Verdicts:
    """Ask the second judge, and count what each piece of the language came to."""
    pieces = tally.pieces

    def seen(condition: Condition, what: Open) -> None:
        pieces[outcome(condition, what)] += 1

    tally.executors["zweiter Richter"] += 1
    second = SecondJudge(book.table, found, seen)
    return {name: second.verdict(name) for name in book.table}


def _against(judged: Verdicts, book: Rulebook, holding: frozenset[int]) -> str:
    """Compare verdicts with atoms; of a name asked for on one rail, only that rail is compared."""
    inference = Inference(book.lowered.goals, holding)
    found: Verdicts = {}
    wanted: Verdicts = {}
    for name, (plus, minus) in book.lowered.goals.items():
        if plus in holding and minus in holding:
            return f"{name} ist zugleich wahr und falsch"
        found[name] = inference.verdict(name)
        wanted[name] = judged[name] if minus is not None else judged[name] or None
    return _differing(wanted, found)


def _differing(wanted: Verdicts, found: Verdicts) -> str:
    if wanted == found:
        return ""
    names = (name for name in wanted if wanted[name] != found[name])
    return ", ".join(f"{n}: {_word(wanted[n])}/{_word(found[n])}" for n in names)


def _apart(derived: dict[str, frozenset[int]]) -> Iterable[int]:
    first, second = derived.values()
    return sorted(first ^ second)


def _word(verdict: bool | None) -> str:
    return {True: "ja", False: "nein", None: "unbekannt"}[verdict]
