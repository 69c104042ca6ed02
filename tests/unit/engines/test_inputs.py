"""Compiled inputs hold exactly where the judge says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from helfer import zufallsregeln as zufall
from ikz_rules.engines import inputs
from ikz_rules.engines.inference import input_atoms
from ikz_rules.engines.inputs import compile_inputs
from ikz_rules.engines.lowering import lower
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Quantified,
)
from ikz_rules.model.situation import Scope, Situation

SEED = 20261122
DAY = date(2026, 1, 1)


def situation(*kommunen: dict[str, str], known: bool = True) -> Situation:
    scopes = tuple(Scope(f"K{i}", dict(values)) for i, values in enumerate(kommunen))
    return Situation(Scope("V", {"art": "a"}), scopes, scopes, aufgaben_bekannt=known, stichtag=DAY)


def holding(condition: Condition, where: Situation) -> list[int]:
    """Return 1 where a condition is known true, 0 where it is known false, nothing else."""
    return compile_inputs({condition: (1, 0)})(where)


@pytest.mark.unmeasured
@pytest.mark.parametrize("size", [inputs.MAX_PER_FUNCTION, 2])
def test_compiled_inputs_hold_where_the_judge_says_so(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "MAX_PER_FUNCTION", size)
    rng = Random(SEED)
    decided = 0
    for _ in range(60):
        table = zufall.definitions(rng, rng.randint(1, 12))
        lowered = lower(table, [(Derived(name), rail) for name in table for rail in (True, False)])
        compiled = compile_inputs(lowered.inputs)
        for _ in range(8):
            case = zufall.situation(rng)
            expected = input_atoms(lowered, case)
            assert sorted(compiled(case)) == sorted(expected)
            decided += len(expected)
    assert decided > 1000, "random situations must decide something, or nothing was tested"


def test_counting_is_unknown_where_nobody_said_what_there_is_to_count() -> None:
    some = Quantified("aufgabe", 1, Compare("art", "gleich", "x"))
    every = Quantified("aufgabe", None, Compare("art", "gleich", "x"))
    nothing = replace(situation(), aufgaben_bekannt=False)
    for condition in (some, every, Not(some)):
        assert holding(condition, nothing) == []
    for condition, found in ((some, [0]), (every, [0]), (Not(some), [1])):
        assert holding(condition, situation()) == found


def test_unknown_members_leave_a_count_open_until_they_no_longer_matter() -> None:
    two = Quantified("kommune", 2, Compare("art", "gleich", "x"))
    assert holding(two, situation({"art": "x"}, {})) == []
    assert holding(two, situation({"art": "x"}, {}, {"art": "x"})) == [1]
    assert holding(two, situation({"art": "y"}, {}, {"art": "y"})) == [0]


def test_only_the_rails_that_somebody_reads_are_told() -> None:
    condition = Compare("art", "gleich", "a")
    assert compile_inputs({condition: (7, None)})(situation()) == [7]
    assert compile_inputs({condition: (None, 7)})(situation()) == []


def test_empty_parts_mean_what_they_mean_to_the_judge() -> None:
    where = situation()
    assert holding(All(()), where) == [1]
    assert holding(AnyOf(()), where) == [0]
    assert holding(AtLeast(0, ()), where) == [1]
    assert holding(AtLeast(1, ()), where) == [0]


def test_a_count_within_a_count_asks_everybody() -> None:
    inner = Quantified("kommune", 2, Compare("art", "gleich", "x"))
    outer = Quantified("kommune", 1, All((inner, Compare("art", "gleich", "y"))))
    assert holding(outer, situation({"art": "x"}, {"art": "x"}, {"art": "y"})) == [1]
    assert holding(outer, situation({"art": "x"}, {"art": "y"}, {"art": "y"})) == [0]


def test_names_and_words_of_a_rulebook_never_become_code() -> None:
    evil = "x'); raise SystemExit; ('\"\\\n"
    where = replace(situation(), verbundraum=Scope("V", {evil: evil}))
    assert holding(Compare(evil, "gleich", evil), where) == [1]
    assert holding(Compare(evil, "eines_von", (evil, "b")), where) == [1]
    assert holding(Compare("art", "gleich", evil), situation()) == [0]


@pytest.mark.parametrize("parts", [inputs.MAX_ADDED, inputs.MAX_ADDED + 1, 20_000])
def test_any_number_of_parts_can_be_counted(parts: int) -> None:
    """Python cannot compile a chain of some thousand sums."""
    part = Compare("art", "gleich", "a")
    assert holding(AtLeast(parts, (part,) * parts), situation()) == [1]
    assert holding(AtLeast(parts, (*(part,) * (parts - 1), Not(part))), situation()) == [0]
