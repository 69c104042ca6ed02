"""Lowering: small programs by hand, and how large a program can get."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest

from ikz_rules.engines.inference import input_atoms
from ikz_rules.engines.lowering import lower
from ikz_rules.engines.program import MAX_BODY
from ikz_rules.engines.run import Engine
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import All, AnyOf, AtLeast, Compare, Condition, Derived, Not
from ikz_rules.model.situation import Scope, Situation

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = tuple("abcd")
LEAVES: dict[str, Condition] = {n: Compare(n, "gleich", "ja") for n in NAMES}
PARTS = tuple(Derived(n) for n in NAMES)


def situation(*said: str | None) -> Situation:
    values = {n: value for n, value in zip(NAMES, said, strict=False) if value is not None}
    return Situation(Scope("", values), (), (), stichtag=date(2026, 5, 1))


def verdict(table: Mapping[str, Condition], case: Situation, name: str = "x") -> bool | None:
    """Return what the program derives; never both of true and false."""
    lowered = lower(table, [(Derived(name), True), (Derived(name), False)])
    given = input_atoms(lowered, case)
    holding = {*given, *Engine(lowered.program, "generated").derive(given)}
    plus, minus = (atom in holding for atom in lowered.goals[name])
    assert not (plus and minus)
    return True if plus else False if minus else None


@pytest.mark.unmeasured
@pytest.mark.parametrize("least", range(6))
@pytest.mark.parametrize("count", range(5))
def test_at_least_so_many_of_so_many_means_what_the_judge_means(least: int, count: int) -> None:
    for table in (
        {**LEAVES, "x": AtLeast(least, PARTS[:count])},
        {**LEAVES, "x": Not(AtLeast(least, PARTS[:count]))},
        {**LEAVES, "x": All((Derived("a"), AtLeast(least, PARTS[:count])))},
    ):
        for said in product(["ja", "nein", None], repeat=count):
            case = situation(*said)
            assert verdict(table, case) is Judge(table, case).verdict("x")


@pytest.mark.parametrize("kind", [All, AnyOf])
def test_nothing_to_join_is_known_without_any_fact(kind: type[All | AnyOf]) -> None:
    assert verdict({"x": kind(())}, situation()) is (kind is All)


@pytest.mark.parametrize(("count", "least"), [(4, 2), (9, 3), (20, 10), (30, 30), (30, 1)])
def test_a_count_stays_as_small_as_promised(count: int, least: int) -> None:
    names = [f"n{i}" for i in range(count)]
    table: dict[str, Condition] = {n: Compare(n, "gleich", "ja") for n in names}
    table["x"] = AtLeast(least, tuple(Derived(n) for n in names))
    program = lower(table, [(Derived("x"), True)]).program
    assert len(program.inputs) == count
    assert program.atoms <= count + count * least + 1
    assert len(program.rules) <= 2 * count * least + 1


def test_what_nobody_reads_is_not_lowered() -> None:
    table = {**LEAVES, "x": All((Derived("a"), Not(Derived("b"))))}
    lowered = lower(table, [(Derived("x"), True)])
    assert len(lowered.program.inputs) == 2
    assert len(lowered.program.rules) == 1
    assert lowered.inputs[LEAVES["a"]][1] is None
    assert lowered.inputs[LEAVES["b"]][0] is None
    assert set(lowered.goals) == {"a", "b", "x"}


@pytest.mark.parametrize("length", [1, MAX_BODY, MAX_BODY + 1, 40])
def test_long_bodies_are_chained_and_no_longer_than_they_must_be(length: int) -> None:
    names = [f"n{i}" for i in range(length)]
    table: dict[str, Condition] = {n: Compare(n, "gleich", "ja") for n in names}
    table["x"] = All((*(Derived(n) for n in names), Derived(names[0])))
    program = lower(table, [(Derived("x"), True)]).program
    sizes = [len(rule.body) for rule in program.rules]
    assert max(sizes) == min(length, MAX_BODY)
    assert len(sizes) == 1 + max(0, -(-(length - MAX_BODY) // (MAX_BODY - 1)))
    assert program.atoms == length + len(sizes)
