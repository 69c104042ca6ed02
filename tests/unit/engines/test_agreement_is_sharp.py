"""The comparison can fail: each of these faults, built in on purpose, is noticed in a short run."""

from __future__ import annotations

import inspect
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from agreement import cases
from agreement.comparing import Tally, compare_block
from agreement.shrinking import differs, shrink
from ikz_rules.engines import durable, generated, inference, inputs
from ikz_rules.engines.lowering import _Lowering
from ikz_rules.evaluation import comparison, judge, kleene
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import InForce, walk
from ikz_rules.model.situation import Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from agreement.comparing import Difference

SEED = 20261122
BLOCKS = 60
"""As many as ``make test`` compares."""
Fault = tuple["Callable[..., Any]", str, str]
FAULTS: dict[str, Fault] = {
    "and takes unknown for true": (kleene.all_of, "verdict = None", "pass"),
    "and lets unknown win over false": (kleene.all_of, "return False", "return None"),
    "or takes unknown for false": (kleene.any_of, "verdict = None", "pass"),
    "counting takes unknown for true": (kleene.at_least, "part is True", "part is not False"),
    "counting forgets what is still possible": (
        kleene.at_least,
        "None if possible >= least else False",
        "None",
    ),
    "counting asks for more": (kleene.at_least, "true >= least", "true > least"),
    "not of unknown is true": (kleene.negate, "None if part is None else not part", "not part"),
    "all of no Kommunen holds": (Judge.counted, "if verdicts else False", ""),
    "Aufgaben nobody named are none": (Judge.counted, "not self.situation.aufgaben_bekannt",
                                       "False"),
    "Kommunen are counted for Aufgaben": (judge.scopes, 'ebene == "kommune"', "True"),
    "stated and not stated change places": (Judge._input, "== isinstance", "!= isinstance"),
    "what nobody said is no": (Judge._input, "None if statement is None else ",
                               "statement is not None and "),
    "the last day does not count": (InForce.holds, "day <= self.bis", "day < self.bis"),
    "a list that is missing is empty": (Situation.progress, "return nr in mine",
                                        "return nr in mine or None"),
    "at least means more than": (comparison._at_least, "low is not None and _ge(low, limit)",
                                "low is not None and not _ge(limit, low)"),
    "more than means at least": (comparison._above, "not _ge(limit, low)", "_ge(low, limit)"),
    "unequal means equal": (comparison.compare, 'condition.op != "ungleich"', "True"),
    "a set has to have all words": (comparison._in_set, "any(", "all("),
    "bounds are forgotten": (comparison._excluded, "below or above", "False"),
    "the upper bound is taken for the lower": (comparison._at_least, "not _ge(high, limit)",
                                               "low is not None and not _ge(low, limit)"),
    "between leaves out its end": (comparison._ordered, "_not(_above(low, high, upper))",
                                   "_not(_at_least(low, high, upper))"),
    "lowering keeps the rail under not": (_Lowering.atom, "not rail", "rail"),
    "lowering takes and for or": (_Lowering._bodies, "isinstance(condition, All) == rail", "rail"),
    "lowering counts one too few for false": (_Lowering._bodies, "- condition.least + 1",
                                              "- condition.least"),
    "lowering drops what counts up": (_Lowering._count_bodies, "range(least, 0, -1)",
                                      "range(1, least + 1)"),
    "lowering cuts off long bodies": (_Lowering._rule, "[helper, *atoms[MAX_BODY:]]", "[helper]"),
    "lowering thinks too many parts are never true": (_Lowering.atom, "condition.least < 1",
                                                      "condition.least > 0"),
    "generated code takes or for and": (generated._conjunction, '" and "', '" or "'),
    "generated code keeps one alternative": (generated._groups, "groups.pop(rule.head, [])",
                                             "groups.pop(rule.head, [])[:0]"),
    "the minus rail is read as true": (inference.Inference.verdict, "False if minus",
                                       "True if minus"),
    "compiled inputs count one too few for false": (
        inputs._enough, "size - {name} < {counted.least:d}", "size - {name} <= {counted.least:d}"),
    "compiled inputs take and for or": (
        inputs._Writer._joined, "isinstance(condition, All) == rail", "rail"),
    "unknown inputs are known false": (inference.input_atoms, "if verdict is False else None", ""),
}  # fmt: skip
OF_DURABLE: dict[str, Fault] = {
    "durable-rules gets a fact too few": (durable._RuleSet.extend, "sorted(self._tails.keys() & "
                                          "known)", "sorted(self._tails.keys() & known)[1:]"),
    "durable-rules derives nothing from what it derived": (
        durable._RuleSet._run, "if head in self._tails", "if False"),
    "durable-rules gets a condition too few": (durable._definition, "enumerate(rule.body)",
                                               "enumerate(rule.body[:3])"),
    "durable-rules never gets the second rule set": (
        durable.compile_durable, "split(program.rules)", "list(split(program.rules))[:1]"),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    cases._packaged.cache_clear()
    yield
    cases._packaged.cache_clear()


def build_in(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the code of a function by the same with one place changed."""
    function, old, new = fault
    source = textwrap.dedent(inspect.getsource(function))
    assert source.count(old) == 1, "the place to break is there, once"
    names: dict[str, Any] = dict(function.__globals__)
    changed = "from __future__ import annotations\n" + source.replace(old, new)
    exec(compile(changed, "<fault>", "exec"), names)  # noqa: S102 - our own source
    monkeypatch.setattr(function, "__code__", names[function.__name__].__code__)


def first_difference() -> Difference | None:
    tally = Tally()
    found = (compare_block(SEED, block, tally) for block in range(BLOCKS))
    return next((difference for difference in found if difference), None)


@pytest.mark.unmeasured
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_noticed(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    build_in(fault, monkeypatch)
    assert first_difference() is not None


@pytest.mark.unmeasured
@pytest.mark.skipif(not durable.available(), reason="durable-rules is not installed here")
@pytest.mark.parametrize("fault", OF_DURABLE.values(), ids=OF_DURABLE.keys())
def test_a_fault_beside_durable_rules_is_noticed(
    fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_in(fault, monkeypatch)
    assert first_difference() is not None


def test_a_difference_is_shown_as_small_as_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    build_in(FAULTS["lowering keeps the rail under not"], monkeypatch)
    difference = first_difference()
    assert difference is not None
    table = cases.rulebook(SEED, difference.block).table
    situation = cases.situation(SEED, difference.block, difference.index)
    small, rest = shrink(table, situation)
    assert differs(small, rest)
    assert sum(len(list(walk(condition))) for condition in small.values()) <= 5
    assert sum(len(scope.values) for scope in (rest.verbundraum, *rest.kommunen)) <= 1


def test_the_same_seed_gives_the_same_cases() -> None:
    for block in range(len(cases.KINDS)):
        assert cases.rulebook(SEED, block).table == cases.rulebook(SEED, block).table
        assert list(cases.situations(SEED, block)) == list(cases.situations(SEED, block))
