from __future__ import annotations

import contextlib
import gc
import itertools
import json
import os
import sys
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from engine_spy import needs_durable, raising, spy_on
from hypothesis import given, settings
from hypothesis import strategies as st
from zufall import random_inputs, random_program, reference, seeded

from ikz_rules.engines import durable
from ikz_rules.engines.durable import DurableError, available, compile_durable
from ikz_rules.engines.limits import fnv1a
from ikz_rules.engines.program import HornRule, Program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

SMALL = Program(
    70,
    frozenset({0, 1, 2, 65}),
    (
        HornRule(5, (0, 65)),
        HornRule(5, (1,)),
        HornRule(6, (5,)),
        HornRule(7, (5, 6)),
        HornRule(8, (2, 7)),
    ),
)
SENTINEL = {"all": [{"m0": {"_z": 1}}]}


@pytest.fixture
def _names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "_numbers", itertools.count(1_000))


def test_it_says_so_where_the_engine_cannot_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    assert available() is False
    with pytest.raises(ImportError):
        compile_durable(SMALL)


@pytest.mark.skipif(sys.version_info < (3, 13), reason="the engine imports on this version")
def test_it_is_never_available_from_python_3_13_on() -> None:
    assert not available()


@needs_durable
@settings(deadline=None, max_examples=200)
@given(rng=st.randoms(use_true_random=False), inputs=st.integers(1, 20), rules=st.integers(1, 40))
def test_it_derives_what_the_naive_fixpoint_derives(rng: Random, inputs: int, rules: int) -> None:
    program = random_program(rng, inputs=inputs, rules=rules)
    run = compile_durable(program)
    for atoms in (frozenset[int](), program.inputs, random_inputs(rng, program)):
        assert run(atoms) == reference(program, atoms)


@needs_durable
@pytest.mark.usefixtures("_names")
def test_a_session_takes_the_safe_steps_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    run = compile_durable(SMALL)
    assert [call[0] for call in spy.calls] == ["create_ruleset"]
    assert run([2, 1]) == {5, 6, 7, 8}
    handle, state = spy.calls[2][1:]
    steps = [(name, *args[1:]) for name, *args in spy.calls[1:]]
    assert {args[0] for _, *args in spy.calls[1:]} == {handle}

    def fact(atom: int) -> dict[str, Any]:
        return {"sid": "s1001", "id": f"d{atom}", "g": atom % 64, "n": atom}

    assert [(name, json.loads(v) if name.startswith("assert") else v) for name, v in steps] == [
        ("assert_fact", {"sid": "s1001", "id": "z", "_z": 1}),
        ("start_action_for_state", state),
        ("complete_and_start_action", state),
        ("assert_facts", [fact(1), fact(2)]),
        ("start_action_for_state", state),
        ("assert_fact", fact(5)),
        ("complete_and_start_action", state),
        ("assert_fact", fact(6)),
        ("complete_and_start_action", state),
        ("assert_fact", fact(7)),
        ("complete_and_start_action", state),  # nobody reads 8: it is not asserted
        ("complete_and_start_action", state),
        ("delete_state", "s1001"),
    ]


@needs_durable
def test_the_rules_are_written_as_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    compile_durable(SMALL)
    ((name, text),) = spy.named("create_ruleset")
    assert name.isascii()
    assert text.isascii()
    assert json.loads(text) == {
        "z": SENTINEL,
        "r0": {
            "pri": 1,
            "all": [
                {"m0": {"$and": [{"g": 0}, {"n": 0}]}},
                {"m1": {"$and": [{"g": 1}, {"n": 65}]}},
            ],
        },
        "r1": {"pri": 2, "all": [{"m0": {"$and": [{"g": 1}, {"n": 1}]}}]},
        "r2": {"pri": 3, "all": [{"m0": {"$and": [{"g": 5}, {"n": 5}]}}]},
        "r3": {
            "pri": 4,
            "all": [
                {"m0": {"$and": [{"g": 5}, {"n": 5}]}},
                {"m1": {"$and": [{"g": 6}, {"n": 6}]}},
            ],
        },
        "r4": {
            "pri": 5,
            "all": [
                {"m0": {"$and": [{"g": 2}, {"n": 2}]}},
                {"m1": {"$and": [{"g": 7}, {"n": 7}]}},
            ],
        },
    }


@needs_durable
def test_nothing_to_assert_takes_no_session(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    run = compile_durable(SMALL)
    unread = compile_durable(Program(4, frozenset({0, 1}), (HornRule(3, (0,)),)))
    no_rules = compile_durable(Program(1, frozenset({0}), ()))
    assert run([]) == unread([1]) == no_rules([0]) == frozenset()
    assert {call[0] for call in spy.calls} == {"create_ruleset"}


@needs_durable
def test_atoms_that_are_no_inputs_are_passed_over() -> None:
    assert compile_durable(SMALL)([2, 5, 6, 7, 99]) == frozenset()


@needs_durable
@pytest.mark.parametrize("kind", [list, tuple, set, frozenset, dict.fromkeys])
def test_it_takes_any_collection_and_each_atom_once(kind: type[list[int]]) -> None:
    passed = kind([2, 1, 2])
    result = compile_durable(SMALL)(passed)
    assert type(result) is frozenset
    assert result == {5, 6, 7, 8}
    assert passed == kind([2, 1, 2])


@needs_durable
def test_every_rule_set_and_session_has_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    for run in (compile_durable(SMALL), compile_durable(SMALL)):
        run([1])
        run([1])
    names = [name for name, _ in spy.named("create_ruleset")]
    assert len({*names, *spy.opened}) == 6
    assert spy.left == set()


@needs_durable
@pytest.mark.parametrize("taken", ["a fact", "the sentinel"])
@pytest.mark.usefixtures("_names")
def test_a_session_whose_own_fact_would_hide_another_is_not_used(
    monkeypatch: pytest.MonkeyPatch, taken: str
) -> None:
    spy = spy_on(monkeypatch)
    twin = {"a fact": "d5", "the sentinel": "z"}[taken]
    monkeypatch.setattr(durable, "fnv1a", lambda t: fnv1a(twin if t == "sid-s1001" else t))
    assert compile_durable(SMALL)([1]) == {5, 6, 7}
    assert spy.opened == ["s1002"]


@needs_durable
@pytest.mark.usefixtures("_names")
def test_two_live_sessions_never_have_the_same_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    monkeypatch.setattr(durable, "fnv1a", lambda t: fnv1a("s1001" if t == "s1002" else t))
    run = compile_durable(SMALL)
    inner: list[frozenset[int]] = []

    def meanwhile(handle: int, facts: str) -> Any:  # noqa: ANN401 - the engine's own answer
        inner.append(run([0, 65]))
        return spy._real.assert_facts(handle, facts)

    spy.answers["assert_facts", 1] = meanwhile
    assert run([1, 2]) == {5, 6, 7, 8}
    assert inner == [{5, 6, 7}]
    assert sorted(spy.opened) == sorted(spy.deleted) == ["s1001", "s1003"]


@needs_durable
def test_more_live_sessions_than_allowed_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "MAX_SESSIONS", 1)
    spy = spy_on(monkeypatch)
    run = compile_durable(SMALL)

    def meanwhile(handle: int, facts: str) -> Any:  # noqa: ANN401 - the engine's own answer
        for _ in range(3):
            with pytest.raises(DurableError, match=r"^too many sessions at once$"):
                run([1])
        return spy._real.assert_facts(handle, facts)

    spy.answers["assert_facts", 1] = meanwhile
    assert run([1]) == {5, 6, 7}
    assert run([1]) == {5, 6, 7}
    assert len(spy.opened) == 2
    assert spy.left == set()


@needs_durable
@pytest.mark.parametrize("kind", ["dropped", "not deleted", "not begun"])
def test_a_rule_set_lives_as_long_as_its_executor(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    spy = spy_on(monkeypatch)
    run = compile_durable(SMALL)
    assert run([1]) == {5, 6, 7}
    gc.collect()
    assert not spy.named("delete_ruleset")
    failing = {"not deleted": ("delete_state", 2), "not begun": ("start_action_for_state", 3)}
    if kind in failing:
        spy.answers[failing[kind]] = raising(RuntimeError("no"))
        with contextlib.suppress(RuntimeError):  # keeps nothing alive, unlike pytest.raises
            run([1])
        assert len(spy.left) == 1
    handle = spy.named("assert_fact")[0][0]
    del run
    gc.collect()
    assert spy.named("delete_ruleset") == ([(handle,)] if kind == "dropped" else [])


@needs_durable
def test_an_interrupted_claim_leaves_alone_whoever_has_the_same_hash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spy = spy_on(monkeypatch)
    run = compile_durable(SMALL)
    registry: dict[Any, Any] = weakref.finalize._registry  # type: ignore[attr-defined]
    live = [one.args[2] for one in registry.values() if one.func is durable._discard][-1]
    seen: list[dict[int, str]] = []

    def meanwhile(handle: int, facts: str) -> Any:  # noqa: ANN401 - the engine's own answer
        [taken] = live
        hashes: Iterator[int] = iter([0, taken])  # of the fact named after the session; of its name

        def hashed(text: str) -> int:
            for found in hashes:
                return found
            raise KeyboardInterrupt(text)

        with monkeypatch.context() as patch:
            patch.setattr(durable, "fnv1a", hashed)
            with pytest.raises(KeyboardInterrupt):
                run([1])
        seen.append(dict(live))
        return spy._real.assert_facts(handle, facts)

    spy.answers["assert_facts", 1] = meanwhile
    assert run([1]) == {5, 6, 7}
    assert [len(names) for names in seen] == [1]
    assert live == {}


@needs_durable
def test_a_rule_whose_conditions_are_all_that_is_known_is_tested_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    part = durable._RuleSet(cast("Any", spy_on(monkeypatch)), [HornRule(1, (0,))])
    assert [part.closed(known) for known in (set[int](), {0}, {0, 1}, {2})] == [
        True,
        False,
        True,
        True,
    ]


@needs_durable
def test_nothing_is_deleted_when_the_process_ends() -> None:
    run = compile_durable(SMALL)
    registry: dict[Any, Any] = weakref.finalize._registry  # type: ignore[attr-defined]
    ours = [one for one, about in registry.items() if about.func is durable._discard]
    assert ours
    assert not any(one.atexit for one in ours), "the engine may be gone by then"
    assert run([1]) == {5, 6, 7}


@needs_durable
def test_a_session_interrupted_before_its_first_action_is_still_deleted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spy = spy_on(monkeypatch)
    run = compile_durable(SMALL)
    spy.answers["start_action_for_state", 1] = raising(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        run([1])
    steps = ["assert_fact", "start_action_for_state", "start_action_for_state", "delete_state"]
    assert [call[0] for call in spy.calls[1:]] == steps, "without an action deleting is a crash"
    assert spy.left == set()
    assert run([1]) == {5, 6, 7}


@needs_durable
def test_rule_sets_come_and_go_without_number(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    rng = seeded(6)
    for _ in range(300):
        program = random_program(rng, rules=5)
        atoms = random_inputs(rng, program)
        assert compile_durable(program)(atoms) == reference(program, atoms)
    gc.collect()
    assert spy.count["delete_ruleset"] == spy.count["create_ruleset"] == 300


@needs_durable
def test_the_engine_writes_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    run = compile_durable(SMALL)
    for atoms in ([], [1], [0, 1, 2, 65]):
        run(atoms)
    del run
    gc.collect()
    assert capfd.readouterr() == ("", "")


@pytest.mark.unmeasured
@needs_durable
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="no /proc on this system")
def test_memory_does_not_grow_over_20000_evaluations() -> None:
    rng = seeded(8)
    program = random_program(rng, inputs=6, rules=8, longest=3)
    run = compile_durable(program)
    sets = [random_inputs(rng, program) for _ in range(100)]

    def pages() -> int:
        gc.collect()
        return int(Path("/proc/self/statm").read_text().split()[1])

    def evaluate(times: int) -> None:
        for _ in range(times // 100):
            for atoms in sets:
                run(atoms)

    evaluate(2_000)
    before = pages()
    evaluate(20_000)
    assert (pages() - before) * os.sysconf("SC_PAGE_SIZE") < 2_000_000


@pytest.fixture
def _restless() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@needs_durable
@pytest.mark.usefixtures("_restless")
def test_threads_share_one_rule_set(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = spy_on(monkeypatch)
    rng = seeded(9)
    program = random_program(rng, inputs=10, rules=15, longest=4)
    cases = [(a, reference(program, a)) for a in (random_inputs(rng, program) for _ in range(50))]
    run = compile_durable(program)
    right: list[int] = []

    def work() -> None:
        right.append(sum(run(atoms) == expected for atoms, expected in cases * 10))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert right == [500] * 8
    assert len(spy.opened) == len(spy.deleted)
    assert spy.left == set()
