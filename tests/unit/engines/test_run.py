from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import pickle
import re
import signal
import sys
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Literal

import pytest
from engine_spy import needs_durable, raising, spy_on
from hypothesis import given, settings
from hypothesis import strategies as st
from zufall import random_inputs, random_program, reference, seeded

from ikz_rules.engines import durable, generated
from ikz_rules.engines.program import HornRule, Program
from ikz_rules.engines.run import Engine
from ikz_rules.errors import EngineError, IkzError

if TYPE_CHECKING:
    from collections.abc import Collection
    from random import Random

    from ikz_rules.engines.executor import Executor


CHAIN = Program(6, frozenset({0, 1}), (HornRule(2, (0,)), HornRule(3, (2,)), HornRule(4, (1, 3))))
ALL = frozenset({2, 3, 4})
PREFERENCES: list[Literal["durable", "generated"] | None] = [None, "durable", "generated"]


def broken_compile(_program: Program) -> None:
    raise RuntimeError("defekt\nüber zwei Zeilen")


def broken_executor(_atoms: Collection[int]) -> frozenset[int]:
    raise RuntimeError("defekt")


def warned(caplog: pytest.LogCaptureFixture) -> list[str]:
    assert all(r.name == "ikz_rules" for r in caplog.records)
    return [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]


@pytest.mark.parametrize("prefer", PREFERENCES)
@settings(deadline=None, max_examples=60)
@given(rng=st.randoms(use_true_random=False), rules=st.integers(1, 40))
def test_the_result_does_not_depend_on_the_executor(
    prefer: Literal["durable", "generated"] | None, rng: Random, rules: int
) -> None:
    program = random_program(rng, rules=rules)
    engine = Engine(program, prefer)
    for atoms in (frozenset[int](), program.inputs, random_inputs(rng, program)):
        assert engine.derive(atoms) == reference(program, atoms)


@needs_durable
@pytest.mark.parametrize("prefer", PREFERENCES)
def test_durable_runs_unless_generated_is_preferred(
    monkeypatch: pytest.MonkeyPatch, prefer: Literal["durable", "generated"] | None
) -> None:
    spy = spy_on(monkeypatch)
    made: list[Program] = []
    compiled = generated.compile_generated

    def compile_noted(program: Program) -> Executor:
        made.append(program)
        return compiled(program)

    monkeypatch.setattr(generated, "compile_generated", compile_noted)
    engine = Engine(CHAIN, prefer=prefer)
    assert (spy.calls, made) == ([], [])  # nothing is built before it is needed
    for _ in range(3):
        assert engine.derive([0, 1]) == ALL
    if prefer == "generated":
        assert (spy.calls, made) == ([], [CHAIN])
    else:
        assert (spy.count["create_ruleset"], made) == (1, [])


def test_without_the_engine_the_generated_executor_runs_silently(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    for prefer in PREFERENCES:
        assert Engine(CHAIN, prefer).derive([0, 1]) == ALL
    assert warned(caplog) == []


@needs_durable
def test_a_program_beyond_the_limits_runs_generated_silently(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    spy = spy_on(monkeypatch)
    caplog.set_level(logging.DEBUG)
    long = Program(18, frozenset(range(17)), (HornRule(17, tuple(range(17))),))
    engine = Engine(long)
    assert engine.derive(range(17)) == engine.derive(range(18)) == {17}
    assert spy.calls == []
    assert warned(caplog) == []
    assert [r.getMessage() for r in caplog.records] == [
        "durable-rules is left out: a rule with 17 conditions, at most 16"
    ]


STEPS = {
    "rule set": ("create_ruleset", 1),
    "sentinel asserted": ("assert_fact", 1),
    "sentinel started": ("start_action_for_state", 1),
    "sentinel completed": ("complete_and_start_action", 1),
    "facts asserted": ("assert_facts", 1),
    "first action started": ("start_action_for_state", 2),
    "derived fact asserted": ("assert_fact", 2),
    "action completed": ("complete_and_start_action", 2),
    "last action completed": ("complete_and_start_action", 4),
    "session deleted": ("delete_state", 1),
}
ERRORS = [RuntimeError("Could not …, error code: 309\n"), MemoryError(), SystemError("NULL")]


@needs_durable
@pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)
@pytest.mark.parametrize("step", STEPS)
def test_wherever_the_engine_fails_the_result_is_the_same_and_one_line_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, step: str, error: Exception
) -> None:
    spy = spy_on(monkeypatch)
    spy.answers[STEPS[step]] = raising(error)
    engine = Engine(CHAIN)
    assert engine.derive([0, 1]) == ALL
    assert spy.count[STEPS[step][0]] == STEPS[step][1], "the step was reached"
    calls = len(spy.calls)
    assert engine.derive([0]) == {2, 3}
    assert engine.derive([1]) == frozenset()
    assert len(spy.calls) == calls, "an engine that failed is not used again"
    (line,) = warned(caplog)
    assert line.startswith(f"Ausgefallen: durable-rules ({type(error).__name__}: ")
    assert "\n" not in line
    if step not in {"sentinel started", "session deleted"}:
        assert spy.left == set()


@needs_durable
@pytest.mark.parametrize("step", ["sentinel asserted", "sentinel started"])
def test_a_session_without_a_started_action_is_not_freed(
    monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    spy = spy_on(monkeypatch)
    spy.answers[STEPS[step]] = raising(RuntimeError("no"))
    engine = Engine(CHAIN)
    assert engine.derive([0, 1]) == ALL
    del engine
    gc.collect()
    assert spy.count["delete_state"] == spy.count["delete_ruleset"] == 0


UNEXPECTED = {
    "sentinel unmatched": ("assert_fact", 1, lambda *_: (1, 1), "the sentinel was not taken"),
    "no sentinel action": ("start_action_for_state", 1, lambda *_: None, "no sentinel action"),
    "fact unmatched": ("assert_facts", 1, lambda *_: (1, 1), "a fact was not taken"),
    "fact known": ("assert_facts", 1, lambda *_: (2, 1), "a fact was not taken"),
    "derived unmatched": ("assert_fact", 2, lambda *_: (1, 1), "a derived fact was not taken"),
    "derived known": ("assert_fact", 3, lambda *_: (2, 1), "a derived fact was not taken"),
    "other action": (
        "complete_and_start_action",
        1,
        lambda *_: '{"r0":1}',
        "a second sentinel action",
    ),
    "alien action": ("start_action_for_state", 2, lambda *_: ("", '{"z":{}}'), "invalid literal.*"),
    "no such rule": ("start_action_for_state", 2, lambda *_: ("", '{"r3":{}}'), ".* out of range"),
}


@needs_durable
@pytest.mark.parametrize("case", UNEXPECTED)
def test_an_unexpected_answer_counts_as_failure(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, case: str
) -> None:
    name, number, answer, message = UNEXPECTED[case]
    spy = spy_on(monkeypatch)
    spy.answers[name, number] = answer
    assert Engine(CHAIN).derive([0, 1]) == ALL
    (line,) = warned(caplog)
    assert re.search(rf"Error: {message}\)", line)
    assert spy.left == set() or "sentinel" in case


@needs_durable
def test_an_engine_that_never_ends_is_stopped(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    spy = spy_on(monkeypatch)
    for number in range(2, 100):
        spy.answers["complete_and_start_action", number] = lambda *_: '{"r0":{"m0":{}}}'
    assert Engine(CHAIN).derive([0, 1]) == ALL
    (line,) = warned(caplog)
    assert "(DurableError: more actions than rules)" in line
    assert spy.left == set()


@needs_durable
def test_an_interrupt_passes_and_leaves_no_session(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    spy = spy_on(monkeypatch)
    spy.answers["assert_facts", 1] = raising(KeyboardInterrupt())
    engine = Engine(CHAIN)
    with pytest.raises(KeyboardInterrupt):
        engine.derive([0, 1])
    assert spy.left == set()
    assert engine.derive([0, 1]) == ALL
    assert spy.count["create_ruleset"] == 1
    assert len(spy.deleted) == 2
    assert warned(caplog) == []


@needs_durable
def test_where_the_generated_executor_fails_durable_takes_over(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(generated, "compile_generated", broken_compile)
    engine = Engine(CHAIN, prefer="generated")
    assert engine.derive([0, 1]) == engine.derive([1, 0]) == ALL
    (line,) = warned(caplog)
    assert line == (
        "Ausgefallen: das erzeugte Programm (RuntimeError: defekt\\nüber zwei Zeilen). Ab jetzt "
        "rechnet der andere Rechenweg; an den Ergebnissen ändert sich nichts."
    )


@needs_durable
@pytest.mark.parametrize("prefer", PREFERENCES)
def test_only_if_both_fail_it_says_that_the_fault_is_ours(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    prefer: Literal["durable", "generated"] | None,
) -> None:
    monkeypatch.setattr(durable, "compile_durable", lambda _program: broken_executor)
    monkeypatch.setattr(generated, "compile_generated", broken_compile)
    engine = Engine(CHAIN, prefer)
    with pytest.raises(EngineError) as raised:
        engine.derive([0, 1])
    assert isinstance(raised.value.__cause__, RuntimeError)
    with pytest.raises(EngineError) as again:
        engine.derive([0, 1])
    assert again.value.problems == raised.value.problems
    (problem,) = raised.value.problems
    assert problem.code == "engine"
    causes = ["durable-rules: RuntimeError: defekt", "das erzeugte Programm: RuntimeError: defekt"]
    start = "Die Regeln ließen sich nicht auswerten, kein Rechenweg ist übrig ("
    assert problem.message.startswith(start)
    assert problem.message.endswith(").")
    told = problem.message.removeprefix(start).removesuffix(").").split("; ")
    assert sorted(one.replace(r"\nüber zwei Zeilen", "") for one in told) == sorted(causes)
    assert problem.hint == (
        "Das ist ein Fehler in ikz-rules, nicht in Ihren Angaben oder Regeln: "
        "Bitte melden Sie ihn mit dieser Meldung."
    )
    assert isinstance(raised.value, IkzError)
    assert warned(caplog) == []  # nobody took over


def test_where_the_only_executor_fails_it_says_so_too(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    monkeypatch.setattr(generated, "compile_generated", broken_compile)
    with pytest.raises(EngineError, match=r"\[engine\] .*das erzeugte Programm: RuntimeError"):
        Engine(CHAIN).derive([0])
    assert warned(caplog) == []  # nobody took over


def test_a_broken_program_is_a_fault_of_ours() -> None:
    cyclic = Program(3, frozenset({0}), (HornRule(1, (2,)), HornRule(2, (1,))))
    with pytest.raises(EngineError, match="a later rule derives"):
        Engine(cyclic).derive([0])


def test_a_wrong_call_is_not_mistaken_for_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    engine = Engine(CHAIN)
    with pytest.raises(TypeError, match="unhashable"):
        engine.derive([[0]])  # type: ignore[list-item]
    assert engine.derive([0, 1]) == ALL
    assert warned(caplog) == []


@pytest.mark.parametrize("prefer", PREFERENCES)
def test_an_engine_travels_between_processes(
    prefer: Literal["durable", "generated"] | None,
) -> None:
    engine = Engine(CHAIN, prefer)
    assert engine.derive([0]) == {2, 3}
    twin = pickle.loads(pickle.dumps(engine))  # noqa: S301 - our own bytes
    assert twin.derive([0, 1]) == ALL
    assert (twin._prefer, twin._program) == (prefer, CHAIN)


def test_other_processes_derive_the_same() -> None:
    rng = seeded(11)
    program = random_program(rng)
    engine = Engine(program)
    cases = [random_inputs(rng, program) for _ in range(20)]
    here = [engine.derive(atoms) for atoms in cases]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(engine.derive, cases)) == here
    assert here == [reference(program, atoms) for atoms in cases]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.parametrize("prefer", PREFERENCES)
def test_a_fork_after_use_derives_the_same_and_so_does_its_parent(
    prefer: Literal["durable", "generated"] | None,
) -> None:
    rng = seeded(12)
    program = random_program(rng)
    engine = Engine(program, prefer)
    cases = [(a, reference(program, a)) for a in (random_inputs(rng, program) for _ in range(50))]
    assert all(engine.derive(atoms) == expected for atoms, expected in cases)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of the test runner
        child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.alarm(60)
            fresh = Engine(program, prefer)
            status = int(not all(engine.derive(a) == e and fresh.derive(a) == e for a, e in cases))
        finally:
            os._exit(status)
    assert os.waitpid(child, 0) == (child, 0)
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)
    assert all(engine.derive(atoms) == expected for atoms, expected in cases)


@needs_durable
def test_eight_threads_share_an_engine_and_see_its_failure_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    spy = spy_on(monkeypatch)
    for number in range(1_000, 1_020):
        spy.answers["assert_facts", number] = raising(RuntimeError("no"))
    rng = seeded(13)
    program = random_program(rng, inputs=8, rules=12, longest=3)
    cases = [(a, reference(program, a)) for a in (random_inputs(rng, program) for _ in range(50))]
    engine = Engine(program)
    right: list[int] = []

    def work() -> None:
        right.append(sum(engine.derive(atoms) == expected for atoms, expected in cases * 10))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert right == [500] * 8
    assert spy.count["assert_facts"] >= 1_000
    assert len(warned(caplog)) == 1
    assert spy.left == set()


def test_of_several_failures_of_one_executor_the_first_one_counts() -> None:
    engine = Engine(Program(2, frozenset({0}), (HornRule(1, (0,)),)))
    first, second = "first", "second"
    engine._retire("durable", first)
    engine._retire("durable", second)
    assert engine._failed == {"durable": first}
    assert engine._untold == {"durable": first}
    assert engine.derive([0]) == frozenset({1})


@pytest.mark.parametrize("name", ["durable", "generated"])
def test_an_executor_that_cannot_be_built_does_not_run(
    name: Literal["durable", "generated"], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "available", lambda: True)
    monkeypatch.setattr(durable, "compile_durable", broken_compile)
    monkeypatch.setattr(generated, "compile_generated", broken_compile)
    engine = Engine(CHAIN)
    assert engine.runs(name) is False
    assert name in engine._failed, "and is not built again"


def test_an_executor_at_hand_runs() -> None:
    assert Engine(CHAIN).runs("generated")
    assert Engine(CHAIN).runs("durable") is durable.available()
