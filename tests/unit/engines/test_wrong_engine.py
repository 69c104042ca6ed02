"""An engine that is broken, foreign or lies: the result is right all the same."""

from __future__ import annotations

import logging
import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from engine_spy import needs_durable, raising, spy_on
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from zufall import random_inputs, random_program, reference

from ikz_rules import Verbundraum, recommend
from ikz_rules.engines.program import HornRule, Program
from ikz_rules.engines.run import Engine

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

CHAIN = Program(6, frozenset({0, 1}), (HornRule(2, (0,)), HornRule(3, (2,)), HornRule(4, (1, 3))))
TAL = Verbundraum.model_validate(
    {
        "name": "Tal",
        "merkmale": {"wille_ohne_umsetzung": "ja"},
        "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}],
    }
)


class Unimportable:
    """Stands for a C module that is there and cannot be loaded."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def find_spec(self, name: str, *_: object) -> None:
        if name == "durable_rules_engine":
            raise self.error


class Lying:
    """An engine that answers calls in the right form; what fires is made up."""

    def __init__(self, fired: list[str]) -> None:
        self.fired = ["z", *fired]
        self.next = 0

    def create_ruleset(self, *_: object) -> int:
        return 1

    def assert_fact(self, *_: object) -> tuple[int, int]:
        return 0, 1

    assert_facts = assert_fact

    def start_action_for_state(self, *_: object) -> tuple[str, str] | None:
        action = self._action()
        return None if action is None else ("{}", action)

    def complete_and_start_action(self, *_: object) -> str | None:
        if self.next == 1 and self.fired[0] == "z":  # the sentinel's action is completed
            self.fired[0] = ""
            return None
        return self._action()

    def _action(self) -> str | None:
        if self.next == len(self.fired):
            return None
        self.next += 1
        return f'{{"{self.fired[self.next - 1]}":{{}}}}'

    def delete_state(self, *_: object) -> None: ...

    delete_ruleset = delete_state


def warned(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]


@pytest.mark.parametrize(
    "error",
    [
        OSError("undefined symbol: PyEval_CallObject"),
        SystemError("initialization failed"),
        RuntimeError("falsche\nVersion"),
        SyntaxError("kein Python"),
        MemoryError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_engine_that_cannot_be_loaded_is_told_once_and_changes_nothing(
    error: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delitem(sys.modules, "durable_rules_engine", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Unimportable(error), *sys.meta_path])
    engine = Engine(CHAIN)
    assert engine.derive([0, 1]) == engine.derive([0, 1]) == {2, 3, 4}
    (line,) = warned(caplog)
    assert line.startswith(f"Ausgefallen: durable-rules ({type(error).__name__}")
    assert "\n" not in line


def test_a_foreign_module_of_that_name_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", ModuleType("durable_rules_engine"))
    assert Engine(CHAIN).derive([0, 1]) == {2, 3, 4}
    assert "AttributeError" in warned(caplog)[0]


@pytest.mark.parametrize(
    ("fired", "message"),
    [
        ([], "a rule that holds did not fire"),
        (["r0", "r1"], "a rule that holds did not fire"),
        (["r0", "r2"], "a rule fired that does not hold"),
        (["r2"], "a rule fired that does not hold"),
        (["r-1"], "a rule fired that does not hold"),
        (["r0", "r0", "r0", "r0"], "more actions than rules"),
        (["r9"], "out of range"),
        (["quatsch"], "invalid literal"),
    ],
)
def test_a_wrong_result_is_noticed_and_never_used(
    fired: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", Lying(fired))
    assert Engine(CHAIN).derive([0, 1]) == {2, 3, 4}
    (line,) = warned(caplog)
    assert message in line


def test_a_right_result_is_used(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    lying = Lying(["r0", "r1", "r2"])
    monkeypatch.setitem(sys.modules, "durable_rules_engine", lying)
    assert Engine(CHAIN).derive([0, 1]) == {2, 3, 4}
    assert warned(caplog) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rng=st.randoms(use_true_random=False), wrong=st.sets(st.integers(0, 7), max_size=2))
def test_whatever_an_engine_claims_the_result_is_what_follows(
    rng: Random, wrong: set[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = random_program(rng, rules=8)
    atoms = random_inputs(rng, program)
    right = reference(program, atoms)
    known = right | program.inputs.intersection(atoms)
    holds = [known.issuperset(rule.body) for rule in program.rules]
    fired = [f"r{n}" for n, held in enumerate(holds) if held is not (n in wrong)]
    lying: Any = Lying(fired)
    monkeypatch.setitem(sys.modules, "durable_rules_engine", lying)
    assert Engine(program).derive(atoms) == right


@needs_durable
@pytest.mark.parametrize("number", [1, 2, 3, 5, 8])
def test_a_failure_at_any_call_leaves_the_plan_the_same(
    number: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    expected = recommend(TAL, prefer="generated").model_dump_json()
    spy = spy_on(monkeypatch)
    broken: Callable[..., Any] = raising(RuntimeError("error code: 309"))
    for name in ("assert_fact", "assert_facts", "complete_and_start_action"):
        spy.answers[name, number] = broken
    for _ in range(3):
        assert recommend(TAL, prefer="durable").model_dump_json() == expected
    assert all("error code: 309" in line for line in warned(caplog))


@needs_durable
def test_a_failure_in_one_of_several_threads_changes_no_result(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spy = spy_on(monkeypatch)
    for number in range(20, 40):
        spy.answers["assert_facts", number] = raising(RuntimeError("error code: 309"))
    engine, results = Engine(CHAIN), list[frozenset[int]]()

    def work() -> None:
        results.extend(engine.derive([0, 1]) for _ in range(50))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [frozenset({2, 3, 4})] * 200
