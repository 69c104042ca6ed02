"""From a rulebook and a situation to verdicts, whoever derives them."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Literal

import pytest

from helfer.erweiterungen import REGELWERK, beginning
from ikz_rules.engines import inference
from ikz_rules.engines.inference import (
    Inference,
    PatientInputs,
    compiled,
    goals,
    infer,
    input_atoms,
)
from ikz_rules.engines.inputs import compile_inputs
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import Derived

if TYPE_CHECKING:
    from ikz_rules.engines.inputs import Asked, Inputs

TABLE = definitions(REGELWERK)


def test_a_name_is_true_false_or_unknown() -> None:
    found = Inference({"x": (1, 2), "y": (3, None), "z": (None, 2)}, frozenset({1}))
    assert found.verdict("x") is True
    assert found.verdict("y") is None
    assert found.verdict("z") is None
    other = Inference({"x": (1, 2), "y": (3, None), "z": (None, 2)}, frozenset({2}))
    assert (other.verdict("x"), other.verdict("y"), other.verdict("z")) == (False, None, False)


def test_both_rails_are_read_of_everything_but_recommendations() -> None:
    found = list(goals(REGELWERK))
    assert found == [
        (Derived(name), rail)
        for name in TABLE
        for rail in (True, False)
        if rail or not name.startswith("massnahme:")
    ]


@pytest.mark.parametrize("prefer", [None, "durable", "generated"])
def test_verdicts_are_those_of_the_judge(prefer: Literal["durable", "generated"] | None) -> None:
    rng = Random(20261122)
    for _ in range(10):
        case = build_situation(beginning(rng), REGELWERK)
        judge, found = Judge(TABLE, case), infer(REGELWERK, case, prefer)
        for name in TABLE:
            verdict = judge.verdict(name)
            if name.startswith("massnahme:") and verdict is False:
                verdict = None
            assert found.verdict(name) is verdict


def test_inputs_are_compiled_at_once_in_bulk_and_else_when_it_pays() -> None:
    assert not isinstance(compiled(REGELWERK, "generated")[2], PatientInputs)
    assert isinstance(compiled(REGELWERK)[2], PatientInputs)
    assert isinstance(compiled(REGELWERK, "durable")[2], PatientInputs)


def test_inputs_say_the_same_before_and_after_they_are_compiled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compilations: list[object] = []

    def compile_once(asked: Asked) -> Inputs:
        compilations.append(asked)
        return compile_inputs(asked)

    monkeypatch.setattr(inference, "compile_inputs", compile_once)
    rng, lowered = Random(5), compiled(REGELWERK)[0]
    patient = PatientInputs(lowered, patience=3)
    for number in range(8):
        case = build_situation(beginning(rng), REGELWERK)
        expected = input_atoms(lowered, case)
        assert expected
        assert sorted(patient(case)) == sorted(expected)
        assert len(compilations) == (number >= 3)
