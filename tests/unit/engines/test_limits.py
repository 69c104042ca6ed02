from __future__ import annotations

import pytest
from engine_spy import needs_durable, spy_on
from zufall import random_program, reference, seeded

from ikz_rules.engines import limits
from ikz_rules.engines.durable import compile_durable
from ikz_rules.engines.limits import fact_id, fnv1a, split, unsupported
from ikz_rules.engines.program import MAX_BODY, HornRule, Program


def program(*rules: tuple[int, tuple[int, ...]], inputs: frozenset[int]) -> Program:
    made = tuple(HornRule(*rule) for rule in rules)
    return Program(max([*inputs, *(r.head for r in made)]) + 1, inputs, made)


def body_of(length: int) -> Program:
    return program((length, tuple(range(length))), inputs=frozenset(range(length)))


def rules(count: int) -> Program:
    """Chains of ten, so that no atom is shared too often; one condition each."""
    heads = range(100, 100 + count)
    made = ((n, (n - 1 if n % 10 else n // 10 % 100,)) for n in heads)
    return program(*made, inputs=frozenset(range(100)))


def sharing(count: int) -> Program:
    return program(*((n, (0,)) for n in range(1, count + 1)), inputs=frozenset({0}))


def one_group(count: int) -> Program:
    inputs = [64 * n for n in range(count)]
    return program(*((n + 1, (n,)) for n in inputs), inputs=frozenset(inputs))


def numbers_up_to(highest: int) -> Program:
    return program((highest, (0,)), (highest - 1, (highest,)), inputs=frozenset({0}))


LIMITS = {
    "conditions of a rule": (body_of, 16, "a rule with 17 conditions, at most 16"),
    "rules": (rules, 4_000, "4001 rules, at most 4000"),
    "rules sharing an atom": (sharing, 250, "251 rules sharing one atom, at most 250"),
    "atoms of a group": (one_group, 400, "401 atoms in one group, at most 400"),
    "numbers": (numbers_up_to, 2**31 - 1, "atoms up to 2147483648, at most 2147483647"),
}


@needs_durable
@pytest.mark.parametrize("limit", LIMITS)
def test_just_inside_a_limit_the_engine_is_right(limit: str) -> None:
    build, most, _ = LIMITS[limit]
    inside = build(most)
    assert unsupported(inside) is None
    run = compile_durable(inside)
    some = frozenset(a for a in inside.inputs if a % 3)
    for atoms in (inside.inputs, some, inside.inputs - {max(inside.inputs)}, frozenset[int]()):
        assert run(atoms) == reference(inside, atoms)


@needs_durable
@pytest.mark.parametrize("limit", LIMITS)
def test_just_outside_a_limit_the_engine_sees_nothing(
    monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    build, most, reason = LIMITS[limit]
    outside = build(most + 1)
    assert unsupported(outside) == reason
    spy = spy_on(monkeypatch)
    with pytest.raises(ValueError, match=reason):
        compile_durable(outside)
    assert spy.calls == []


def test_the_figures_are_those_that_were_measured() -> None:
    assert (MAX_BODY, limits.MAX_RULES, limits.MAX_CONDITIONS) == (16, 4_000, 1_000)
    assert (limits.MAX_RULES_PER_ATOM, limits.GROUPS, limits.MAX_ATOMS_PER_GROUP) == (250, 64, 400)
    assert limits.MAX_SESSIONS == 1_024


def test_the_fullest_group_and_the_atom_read_most_often_count() -> None:
    full = one_group(401)
    both = Program(full.atoms, full.inputs | {2}, (*full.rules, HornRule(3, (2,))))
    assert unsupported(both) == "401 atoms in one group, at most 400"
    shared = sharing(251)
    rarely = HornRule(300, (290,))
    mixed = Program(301, shared.inputs | {290}, (*shared.rules, rarely))
    assert unsupported(mixed) == "251 rules sharing one atom, at most 250"
    long_and_short = Program(99, frozenset(range(17)), (HornRule(90, (0,)), *body_of(17).rules))
    assert unsupported(long_and_short) == "a rule with 17 conditions, at most 16"


def test_atoms_whose_names_have_the_same_hash_are_refused() -> None:
    first, second = 549_599, 712_382
    assert fnv1a(fact_id(first)) == fnv1a(fact_id(second))
    together = program((second + 1, (first, second)), inputs=frozenset({first, second}))
    assert unsupported(together) == "two atoms whose names the engine cannot tell apart"
    apart = program((second + 1, (first,)), (second + 2, (0,)), inputs=frozenset({0, first}))
    assert unsupported(apart) is None


@pytest.mark.parametrize(
    ("text", "value"), [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968)]
)
def test_the_hash_is_fnv1a(text: str, value: int) -> None:
    assert fnv1a(text) == value


def test_rule_sets_keep_the_order_and_are_as_long_as_allowed() -> None:
    rng = seeded(2)
    for count in (1, 3, 400, 900):
        whole = random_program(rng, inputs=60, rules=count).rules
        parts = list(split(whole))
        assert tuple(rule for part in parts for rule in part) == whole
        sizes = [sum(len(rule.body) for rule in part) for part in parts]
        assert all(0 < size <= 1_000 for size in sizes)
        assert all(
            size + len(after[0].body) > 1_000
            for size, after in zip(sizes[:-1], parts[1:], strict=True)
        )
    assert list(split(())) == []


def test_exactly_a_thousand_conditions_are_one_rule_set() -> None:
    whole = rules(1_000).rules
    assert list(split(whole)) == [whole]
    assert [len(part) for part in split(rules(1_001).rules)] == [1_000, 1]


@needs_durable
def test_a_program_of_several_rule_sets_is_run_right() -> None:
    rng = seeded(4)
    whole = random_program(rng, inputs=60, rules=900)
    assert len(list(split(whole.rules))) >= 3
    assert unsupported(whole) is None
    run = compile_durable(whole)
    for share in (0.0, 0.2, 0.5, 0.8, 1.0):
        for _ in range(10):
            atoms = frozenset(a for a in sorted(whole.inputs) if rng.random() < share)
            assert run(atoms) == reference(whole, atoms)
