"""From a rulebook and a situation to verdicts on every derived name, by an engine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.engines.inputs import compile_inputs
from ikz_rules.engines.lowering import Lowered, lower
from ikz_rules.engines.run import Engine
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import Derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.engines.inputs import Inputs
    from ikz_rules.engines.lowering import Literal
    from ikz_rules.engines.run import Name
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation


@dataclass(frozen=True, slots=True)
class Inference:
    """What follows in one situation. ``massnahme:…`` is only ever known true, never false."""

    goals: Mapping[str, tuple[int | None, int | None]]
    holding: frozenset[int]

    def verdict(self, name: str) -> Verdict:
        """Return whether a derived name is known true, known false, or unknown."""
        plus, minus = self.goals[name]
        if plus in self.holding:
            return True
        return False if minus in self.holding else None


def infer(regelwerk: Regelwerk, situation: Situation, prefer: Name | None = None) -> Inference:
    """Derive everything the rulebook says about a situation.

    The engine never changes the result: ``prefer`` only says which is tried first.
    """
    lowered, engine, inputs = compiled(regelwerk, prefer)
    given = inputs(situation)
    return Inference(lowered.goals, frozenset(given) | engine.derive(given))


def input_atoms(lowered: Lowered, situation: Situation) -> list[int]:
    """Evaluate all inputs of a program and return the atoms that hold."""
    judge = Judge({}, situation)
    top = situation.verbundraum
    holding = []
    for condition, (plus, minus) in lowered.inputs.items():
        verdict = judge.holds(condition, top)
        atom = plus if verdict is True else minus if verdict is False else None
        if atom is not None:
            holding.append(atom)
    return holding


@dataclass(slots=True)
class PatientInputs:
    """Evaluates the inputs one by one, and compiles them when it has been asked often enough.

    Compiling takes as long as some thirty evaluations save.
    """

    lowered: Lowered
    patience: int = 30
    _quick: Inputs | None = None

    def __call__(self, situation: Situation) -> list[int]:
        """Return the atoms that hold."""
        if self._quick is None:
            if self.patience > 0:
                self.patience -= 1
                return input_atoms(self.lowered, situation)
            self._quick = compile_inputs(self.lowered.inputs)
        return self._quick(situation)


@lru_cache(maxsize=16)
def compiled(regelwerk: Regelwerk, prefer: Name | None = None) -> tuple[Lowered, Engine, Inputs]:
    """Return the lowered rulebook, its engine, and what tests its inputs; made once for each."""
    lowered = lower(definitions(regelwerk), goals(regelwerk))
    bulk = prefer == "generated"
    inputs = compile_inputs(lowered.inputs) if bulk else PatientInputs(lowered)
    return lowered, Engine(lowered.program, prefer), inputs


def goals(regelwerk: Regelwerk) -> Iterator[Literal]:
    """Yield what plans read: both rails of everything but recommendations."""
    for name in definitions(regelwerk):
        yield Derived(name), True
        if not name.startswith("massnahme:"):
            yield Derived(name), False
