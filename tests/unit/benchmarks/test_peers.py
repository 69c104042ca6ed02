"""Every engine of the comparison derives exactly what the judge says.

Engines that are not installed are skipped; all of them come with the extra ``vergleich``.
"""

from __future__ import annotations

from random import Random

import pytest

from helfer import zufallsregeln as zufall
from ikz_rules.engines.inference import Inference, input_atoms
from ikz_rules.engines.lowering import lower
from ikz_rules.engines.program import HornRule, Program
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import Derived
from vergleich.contest import expectation
from vergleich.peers.entries import BASE, ENTRIES, Entry
from vergleich.workload import Workload, neutral, strata

THERE = [
    pytest.param(
        entry,
        id=entry.key,
        marks=pytest.mark.skipif(entry.missing(), reason=f"{entry.package} ist nicht installiert"),
    )
    for entry in ENTRIES
]


def derived(entry: Entry, workload: Workload) -> list[frozenset[int]]:
    peer = entry.load(workload.program)
    givens = [peer.prepare(facts) for facts in workload.facts]
    single = [peer.atoms(peer.one(given)) for given in givens]
    assert [peer.atoms(found) for found in peer.many(givens)] == single
    return single


@pytest.mark.parametrize("entry", THERE)
def test_every_engine_derives_what_the_judge_says(entry: Entry) -> None:
    rng = Random(20261122)
    for _ in range(3):
        table = zufall.definitions(rng, 6)
        lowered = lower(table, [(Derived(name), rail) for name in table for rail in (True, False)])
        situations = [zufall.situation(rng) for _ in range(4)]
        facts = tuple(frozenset(input_atoms(lowered, s)) for s in situations)
        found = derived(entry, Workload("zufall", lowered.program, facts))
        for situation, given, atoms in zip(situations, facts, found, strict=True):
            inference, judge = Inference(lowered.goals, given | atoms), Judge(table, situation)
            assert {n: inference.verdict(n) for n in table} == {n: judge.verdict(n) for n in table}


@pytest.mark.parametrize("entry", THERE)
def test_every_engine_knows_alternatives_gaps_and_empty_facts(entry: Entry) -> None:
    rules = (
        HornRule(5, (0, 1)),
        HornRule(5, (2,)),
        HornRule(6, (4,)),  # nothing can set 4
        HornRule(7, (5,)),
        HornRule(7, (6,)),
        HornRule(8, (3, 7)),
    )
    program = Program(9, frozenset({0, 1, 2, 3}), rules)
    sets = ((), (0,), (0, 1), (2,), (2, 3), (0, 1, 2, 3))
    found = derived(entry, Workload("klein", program, tuple(map(frozenset, sets))))
    assert [sorted(atoms) for atoms in found] == [[], [], [5, 7], [5, 7], [5, 7, 8], [5, 7, 8]]


def test_the_neutral_program_is_the_same_each_time_and_as_large_as_said() -> None:
    once = neutral("einmal", 3)
    assert once == neutral("einmal", 3)
    assert len(strata(once.program)[0]) >= 40
    assert (len(once.program.inputs), len(once.program.rules)) == (32, 112)
    larger = neutral("mehr", 3, rules=10, facts=10).program
    assert (len(larger.inputs), len(larger.rules)) == (320, 1120)


def test_something_follows_from_the_neutral_facts_but_not_everything() -> None:
    workload = neutral("einmal", 20)
    sizes = [len(atoms) for atoms in expectation(workload)]
    assert all(0 < size < len(workload.program.rules) for size in sizes)


def test_an_engine_whose_package_is_not_there_is_missing_and_not_an_error() -> None:
    entry = Entry("x", "X", "x:X", "gibt-es-nicht", "gibt_es_nicht")
    assert entry.missing()
    assert not entry.version()
    assert not ENTRIES[0].missing()
    assert BASE in ENTRIES
