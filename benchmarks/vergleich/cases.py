"""The real rulebook and real Verbundräume, as engines of any kind can take them."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from ikz_rules import Verbundraum, read_verbundraum
from ikz_rules.engines.generated import compile_generated
from ikz_rules.engines.inference import Inference, goals, input_atoms
from ikz_rules.engines.lowering import Lowered, lower
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from vergleich.raeume import drawn
from vergleich.workload import SEED, Workload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules import Regelwerk
    from ikz_rules.model.situation import Situation

BEISPIELE = Path(__file__).parents[2] / "beispiele"
MOST_KOMMUNEN, MOST_AUFGABEN = 5, 5


def verbundraeume(book: Regelwerk, count: int) -> list[Verbundraum]:
    """Return the examples that come with the library, filled up with random ones."""
    paths = sorted(BEISPIELE.glob("*.yaml"))
    found = [read_verbundraum(path, book) for path in paths][:count]
    random = Random(SEED)
    while len(found) < count:
        kommunen, aufgaben = random.randint(1, MOST_KOMMUNEN), random.randint(0, MOST_AUFGABEN)
        raw = drawn(book, random, kommunen, aufgaben, known=random.random())
        found.append(Verbundraum.model_validate(raw))
    return found


def lowered(book: Regelwerk) -> Lowered:
    """Return the program that both executors of this library run for a rulebook."""
    return lower(definitions(book), goals(book))


def real(title: str, book: Regelwerk, raeume: Sequence[Verbundraum]) -> Workload:
    """Return the rulebook's program and what it is told about each Verbundraum.

    Before that, the judge has to say the same as the program, or nothing would be worth timing:
    otherwise DisagreementError.
    """
    rules = lowered(book)
    run = compile_generated(rules.program)
    facts = []
    for raum in raeume:
        situation = build_situation(raum, book)
        given = frozenset(input_atoms(rules, situation))
        _compare(book, situation, Inference(rules.goals, given | run(given)))
        facts.append(given)
    return Workload(title, rules.program, tuple(facts))


class DisagreementError(Exception):
    """Two that must derive the same did not; nothing is timed then."""


def _compare(book: Regelwerk, situation: Situation, inference: Inference) -> None:
    judge = Judge(definitions(book), situation)
    for name in definitions(book):
        said, derived = judge.verdict(name), inference.verdict(name)
        if derived != said and not (name.startswith("massnahme:") and said is False):
            raise DisagreementError(f"Richter und Programm sind sich nicht einig über {name}.")
