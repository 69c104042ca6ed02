"""The lowered program says exactly what the judge says, whichever executor runs it."""

from __future__ import annotations

import os
from random import Random

import pytest

from helfer import zufallsregeln as zufall
from ikz_rules.engines import durable
from ikz_rules.engines.inference import Inference, input_atoms
from ikz_rules.engines.lowering import lower
from ikz_rules.engines.run import Engine
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import AtLeast, Condition, Derived, Progress

EVALUATIONS = int(os.environ.get("IKZ_AUSWERTUNGEN", "4000"))
"""How many verdict tables are compared; ``make langlauf`` compares at least 100,000."""
SEED = int(os.environ.get("IKZ_STARTWERT", "20261122"))
SITUATIONS = 25


def engines() -> list[str]:
    return ["generated", "durable"] if durable.available() else ["generated"]


def test_judge_and_both_executors_agree_on_random_rulebooks_and_situations() -> None:
    rng = Random(SEED)
    compared = known = 0
    for _ in range(max(1, EVALUATIONS // SITUATIONS)):
        table = zufall.definitions(rng, rng.randint(1, 12))
        goals = [(Derived(name), rail) for name in table for rail in (True, False)]
        lowered = lower(table, goals)
        running = {name: Engine(lowered.program, prefer=name) for name in engines()}  # type: ignore[arg-type]
        for _ in range(SITUATIONS):
            situation = zufall.situation(rng)
            judge = Judge(table, situation)
            expected = {name: judge.verdict(name) for name in table}
            given = input_atoms(lowered, situation)
            for name, engine in running.items():
                inference = Inference(lowered.goals, frozenset(given) | engine.derive(given))
                found = {goal: inference.verdict(goal) for goal in table}
                assert found == expected, f"{name}, seed {SEED}"
            compared += 1
            known += sum(verdict is not None for verdict in expected.values())
    assert compared >= EVALUATIONS
    assert known > compared, "random situations must decide something, or nothing was tested"


def test_no_atom_says_true_and_false_of_the_same_condition() -> None:
    rng = Random(SEED + 1)
    for _ in range(300):
        table = zufall.definitions(rng, 6)
        lowered = lower(table, [(Derived(n), rail) for n in table for rail in (True, False)])
        engine = Engine(lowered.program, prefer="generated")
        given = input_atoms(lowered, zufall.situation(rng))
        holding = frozenset(given) | engine.derive(given)
        for plus, minus in lowered.goals.values():
            assert not (plus in holding and minus in holding)


def test_the_program_is_the_same_for_the_same_definitions() -> None:
    table = zufall.definitions(Random(SEED), 10)
    goals = [(Derived(name), True) for name in table]
    assert lower(table, goals).program == lower(dict(reversed(table.items())), goals).program


def test_only_rails_that_somebody_reads_are_emitted() -> None:
    table: dict[str, Condition] = {"x": Progress("0", "begonnen"), "y": Derived("x")}
    lowered = lower(table, [(Derived("y"), True)])
    assert lowered.goals["y"][1] is None
    assert lowered.program.inputs == frozenset({0})


@pytest.mark.parametrize("parts", [5, 20, 60])
def test_counting_stays_small(parts: int) -> None:
    names: dict[str, Condition] = {f"i{n}": Progress(str(n), "begonnen") for n in range(parts)}
    table: dict[str, Condition] = {
        **names,
        "x": AtLeast(parts // 2, tuple(Derived(n) for n in names)),
    }
    lowered = lower(table, [(Derived("x"), True), (Derived("x"), False)])
    assert len(lowered.program.rules) < 4 * parts * parts
