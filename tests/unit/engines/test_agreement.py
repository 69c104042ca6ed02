"""The lowered program says exactly what the judge says, whichever executor runs it.

How the comparison is made: tests/agreement. That it notices faults: test_agreement_is_sharp.py.
"""

from __future__ import annotations

from random import Random

import pytest

from agreement.cases import MADE_UP, MIXED, PACKED, SITUATIONS
from agreement.comparing import Tally, compare_block
from agreement.constructs import REQUIRED, Outcome, outcome
from agreement.second_judge import SecondJudge
from helfer import zufallsregeln as zufall
from ikz_rules.engines import durable
from ikz_rules.engines.inference import input_atoms
from ikz_rules.engines.lowering import lower
from ikz_rules.engines.run import Engine
from ikz_rules.model.condition import AtLeast, Condition, Derived, Progress

EVALUATIONS = 1_500
"""How many evaluations ``make test`` compares; ``make langlauf`` compares 150,000."""
SEED = 20261122


@pytest.mark.unmeasured
def test_judge_and_both_executors_agree_on_random_rulebooks_and_on_the_packaged_one() -> None:
    tally = Tally()
    for block in range(EVALUATIONS // SITUATIONS):
        assert compare_block(SEED, block, tally) is None
    assert sum(tally.evaluations.values()) == EVALUATIONS
    assert set(tally.evaluations) == {MADE_UP, PACKED, MIXED}
    assert tally.executors["erzeugt"] == EVALUATIONS
    if durable.available():
        assert tally.executors["durable-rules"] > 0.8 * EVALUATIONS
    total = sum(tally.verdicts.values())
    assert all(tally.verdicts[word] > total / 10 for word in ("ja", "nein", "unbekannt"))


def test_random_rulebooks_say_all_that_the_language_can_say_with_every_outcome() -> None:
    rng = Random(SEED)
    found: set[Outcome] = set()
    for _ in range(1_500):
        table = zufall.definitions(rng, 8)
        judge = SecondJudge(
            table, zufall.situation(rng), lambda what, could: found.add(outcome(what, could))
        )
        for name in table:
            judge.verdict(name)
    assert found == REQUIRED


@pytest.mark.unmeasured
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
