from __future__ import annotations

from typing import cast

import pytest
from zufall import random_program, seeded

from ikz_rules.engines.executor import check
from ikz_rules.engines.generated import compile_generated
from ikz_rules.engines.limits import unsupported
from ikz_rules.engines.program import HornRule, Program


class Sly(int):
    def __format__(self, spec: str) -> str:
        return "__import__('os').abort()"


def program(*rules: HornRule, atoms: object = 9, inputs: object = frozenset({0, 1, 2})) -> Program:
    return Program(cast("int", atoms), cast("frozenset[int]", inputs), rules)


def rule(head: object, *body: object) -> HornRule:
    return HornRule(cast("int", head), cast("tuple[int, ...]", body))


NO_ATOM = "a rule names something that is no atom"
ORDER = "a body is empty or not in rising order"
LATER = "rule 0 reads an atom that a later rule derives"
BROKEN = {
    "head is text": (program(rule("1", 0)), NO_ATOM),
    "head is no plain integer": (program(rule(Sly(5), 0)), NO_ATOM),
    "head is a truth value": (program(rule(True, 0)), NO_ATOM),
    "head is negative": (program(rule(-1, 0)), NO_ATOM),
    "head is beyond the atoms": (program(rule(9, 0)), NO_ATOM),
    "body holds text": (program(rule(5, "0 or print()")), NO_ATOM),
    "body holds a float": (program(rule(5, 0, 1.0)), NO_ATOM),
    "body holds no plain integer": (program(rule(5, Sly(0))), NO_ATOM),
    "body is beyond the atoms": (program(rule(5, 9)), NO_ATOM),
    "body is empty": (program(rule(5)), ORDER),
    "body falls": (program(rule(5, 1, 0)), ORDER),
    "body repeats": (program(rule(5, 1, 1)), ORDER),
    "head is an input": (program(rule(2, 0)), "an input is the head of a rule"),
    "rule reads itself": (program(rule(5, 5)), LATER),
    "rule reads a later one": (program(rule(5, 6), rule(6, 0)), LATER),
    "rule reads a later one beside an input": (program(rule(5, 0, 6), rule(6, 0)), LATER),
    "alternative stands later": (
        program(rule(5, 0), rule(6, 5), rule(5, 1)),
        LATER.replace("0", "1"),
    ),
    "cycle": (program(rule(5, 6), rule(6, 5)), LATER),
    "count is text": (program(atoms="9"), "the number of atoms is no integer"),
    "count is a truth value": (
        program(atoms=True, inputs=frozenset()),
        "the number of atoms is no integer",
    ),
    "input is text": (program(inputs=frozenset({"0"})), "an input is no atom"),
    "input is no plain integer": (program(inputs=frozenset({Sly(0)})), "an input is no atom"),
    "input is beyond the atoms": (program(inputs=frozenset({9})), "an input is no atom"),
    "input is negative": (program(inputs=frozenset({-1})), "an input is no atom"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_program_reaches_no_executor(case: str) -> None:
    broken, message = BROKEN[case]
    with pytest.raises(ValueError, match=f"^{message}$"):
        check(broken)
    with pytest.raises(ValueError, match=f"^{message}$"):
        compile_generated(broken)
    assert unsupported(broken) == message


def test_what_the_lowering_may_emit_passes() -> None:
    check(program())
    check(program(rule(8, 0), rule(8, 0, 2), rule(3, 8), rule(4, 3, 8), rule(4, 0)))
    rng = seeded(1)
    for _ in range(50):
        check(random_program(rng))
