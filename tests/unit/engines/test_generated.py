from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zufall import random_inputs, random_program, reference, seeded

from ikz_rules.engines import generated
from ikz_rules.engines.generated import compile_generated
from ikz_rules.engines.program import HornRule, Program

if TYPE_CHECKING:
    from random import Random

DIAMOND = Program(
    9,
    frozenset({0, 1, 2, 3}),
    (
        HornRule(5, (0, 1)),
        HornRule(4, (2,)),
        HornRule(5, (3,)),
        HornRule(7, (4, 5)),
        HornRule(6, (0, 5, 7)),
    ),
)


@pytest.mark.parametrize("per_function", [1, 4, 10_000])
@settings(deadline=None, max_examples=150)
@given(rng=st.randoms(use_true_random=False), inputs=st.integers(1, 20), rules=st.integers(1, 40))
def test_it_derives_what_the_naive_fixpoint_derives(
    per_function: int, rng: Random, inputs: int, rules: int
) -> None:
    program = random_program(rng, inputs=inputs, rules=rules)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(generated, "MAX_RULES_PER_FUNCTION", per_function)
        run = compile_generated(program)
    for atoms in (frozenset[int](), program.inputs, random_inputs(rng, program)):
        assert run(atoms) == reference(program, atoms)


@pytest.mark.parametrize(
    ("atoms", "derived"),
    [
        ([], []),
        ([0], []),
        ([0, 1], [5]),
        ([3], [5]),
        ([2], [4]),
        ([2, 3], [4, 5, 7]),
        ([0, 2, 3], [4, 5, 6, 7]),
        ([0, 1, 2, 3], [4, 5, 6, 7]),
    ],
)
@pytest.mark.parametrize("kind", [list, tuple, set, frozenset, dict.fromkeys])
def test_it_takes_any_collection_and_leaves_it_alone(
    kind: type[list[int]], atoms: list[int], derived: list[int]
) -> None:
    run = compile_generated(DIAMOND)
    passed = kind(atoms)
    result = run(passed)
    assert type(result) is frozenset
    assert result == set(derived)
    assert passed == kind(atoms)


@pytest.mark.parametrize("per_function", [1, 2, 10_000])
def test_atoms_that_are_no_inputs_are_passed_over(
    monkeypatch: pytest.MonkeyPatch, per_function: int
) -> None:
    monkeypatch.setattr(generated, "MAX_RULES_PER_FUNCTION", per_function)
    assert compile_generated(DIAMOND)([0, 4, 5, 7, 8, 99]) == frozenset()


def test_a_program_without_rules_derives_nothing() -> None:
    assert compile_generated(Program(0, frozenset(), ()))([]) == frozenset()
    assert compile_generated(Program(2, frozenset({0, 1}), ()))([0, 1]) == frozenset()


@pytest.mark.parametrize("per_function", [1, 10_000])
def test_a_rule_that_reads_what_nothing_sets_never_holds(
    monkeypatch: pytest.MonkeyPatch, per_function: int
) -> None:
    monkeypatch.setattr(generated, "MAX_RULES_PER_FUNCTION", per_function)
    rules = (HornRule(2, (1,)), HornRule(3, (0, 2)), HornRule(4, (3,)), HornRule(4, (0,)))
    run = compile_generated(Program(5, frozenset({0}), rules))
    assert run([0, 1, 2, 3]) == {4}


def test_nothing_stays_from_one_call_to_the_next() -> None:
    rng = seeded(3)
    program = random_program(rng, inputs=20, rules=60)
    run = compile_generated(program)
    for _ in range(200):
        atoms = random_inputs(rng, program)
        assert run(atoms) == reference(program, atoms)


def test_long_chains_of_rules_need_no_deep_recursion() -> None:
    rules = tuple(HornRule(n, (0, n - 1) if n > 1 else (0,)) for n in range(1, 12_001))
    run = compile_generated(Program(12_001, frozenset({0}), rules))
    assert run([0]) == frozenset(range(1, 12_001))
    assert run([]) == frozenset()


def test_one_head_may_have_thousands_of_alternatives() -> None:
    rules = (*(HornRule(5_001, (0, n)) for n in range(1, 5_001)), HornRule(5_002, (5_001,)))
    run = compile_generated(Program(5_003, frozenset(range(5_001)), rules))
    assert run([0, 5_000]) == {5_001, 5_002}
    assert run([4_999, 5_000]) == frozenset()


def test_a_body_may_be_longer_than_an_engine_allows() -> None:
    run = compile_generated(Program(41, frozenset(range(40)), (HornRule(40, tuple(range(40))),)))
    assert run(range(40)) == {40}
    assert run(range(1, 40)) == frozenset()


def test_the_text_holds_numbers_and_fixed_words_only_and_tests_each_rule_once() -> None:
    rng = seeded(7)
    for _ in range(30):
        program = random_program(rng)
        lines = list(generated._lines(generated._groups(program)))
        words = set(re.findall(r"[A-Za-z_]+", " ".join(lines)))
        fixed = {"def", "part", "known", "held", "add", "append", "in", "and", "or", "if", "a"}
        assert words <= {*fixed, "return"}
        tests = [line for line in lines if line.startswith(" if ")]
        reachable = [body for _, bodies in generated._groups(program) for body in bodies]
        assert sum(line.count(" or ") + 1 for line in tests) == len(reachable)


def test_functions_are_as_long_as_allowed_and_keep_alternatives_together() -> None:
    rng = seeded(5)
    for _ in range(30):
        groups = generated._groups(random_program(rng, rules=100))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(generated, "MAX_RULES_PER_FUNCTION", 12)
            chunks = list(generated._chunks(groups))
        sizes = [[len(bodies) for _, bodies in chunk] for chunk in chunks]
        assert [group for chunk in chunks for group in chunk] == groups
        assert all(sum(size) <= 12 or len(size) == 1 for size in sizes)
        assert all(sum(a) + b[0] > 12 for a, b in itertools.pairwise(sizes))
