"""Nothing is timed before all engines derive the same."""

from __future__ import annotations

import pytest

from ikz_rules import load_regelwerk
from vergleich.cases import DisagreementError, real, verbundraeume
from vergleich.contest import check, expectation
from vergleich.growth import Curve, larger
from vergleich.peers.entries import GENERATED
from vergleich.rounds import in_turns, ratio
from vergleich.worker import Served
from vergleich.workload import copied, copies, neutral


def test_an_engine_that_derives_something_else_stops_the_run_and_is_named() -> None:
    right = [frozenset({1, 2}), frozenset({3})]
    check("Gut", (right, right), right)
    with pytest.raises(
        DisagreementError, match=r"Falsch leitet aus Fall 2 .* zu viel .4.*wenig .3"
    ):
        check("Falsch", (right, [right[0], frozenset({4})]), right)


def test_a_loaded_engine_gives_results_and_times() -> None:
    workload = neutral("probe", 5)
    served = Served(GENERATED.load(workload.program), workload)
    single, bulk = served.results()
    assert single == bulk == expectation(workload)
    assert served.one(3) > 0
    assert served.many() > 0


def test_real_cases_are_told_to_all_engines_alike() -> None:
    book = load_regelwerk()
    raeume = verbundraeume(book, 14)
    workload = real("echt", book, raeume)
    assert len(workload.facts) == len(raeume) == 14
    assert len(set(workload.facts)) > 10
    assert raeume == verbundraeume(book, 14)


def test_copies_of_a_program_share_nothing_and_derive_the_same() -> None:
    workload = neutral("probe", 1)
    program = workload.program
    once = GENERATED.load(program).one(workload.facts[0])
    many = copies(program, 3)
    run = GENERATED.load(many)
    given = copied(workload.facts[0], program.atoms, 3)
    assert run.one(given) == copied(frozenset(once), program.atoms, 3)
    assert len(many.rules) == 3 * len(program.rules)


def test_a_larger_rulebook_has_each_rule_again_under_another_name() -> None:
    book = load_regelwerk()
    three = larger(book, 3)
    assert len(three.regeln) == 3 * len(book.regeln)
    assert len({rule.id for rule in three.regeln.values()}) == len(three.regeln)
    assert larger(book, 1).regeln == book.regeln


def test_calls_are_timed_in_turns_and_compared_round_by_round() -> None:
    order: list[str] = []
    times = in_turns({"a": lambda: order.append("a"), "b": lambda: order.append("b")}, 2)
    assert order == ["a", "b"] * 3
    assert [len(found) for found in times.values()] == [2, 2]
    assert ratio({"a": [2, 9, 1], "b": [1, 3, 1]}, "a", "b") == 2


def test_the_worst_step_counts() -> None:
    curve = Curve("x", "y", (1, 3, 10, 30), (1, 2, 9, 30))
    assert curve.worst(10) == 15
    assert curve.factor(1, 10) == 9
