"""The pieces of the quick run work, each on very little."""

from __future__ import annotations

from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from ikz_rules import Verbundraum, load_regelwerk
from vergleich import bulk, memory, spreading, starting
from vergleich.__main__ import main
from vergleich.cases import DisagreementError, real, verbundraeume
from vergleich.contest import Contest, Timing
from vergleich.growth import kommunen
from vergleich.hand import whole
from vergleich.raeume import drawn, without
from vergleich.workload import neutral

if TYPE_CHECKING:
    from ikz_rules import Regelwerk


@pytest.fixture(scope="module")
def book() -> Regelwerk:
    return load_regelwerk()


def test_rules_by_hand_that_say_something_else_are_not_measured(
    book: Regelwerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "conclude", lambda _: {"massnahme:99 ja"})
    goal = bulk.by_hand(book, real("echt", book, verbundraeume(book, 1)).facts, 1)
    assert goal.reached is None
    assert "bitte dort nachziehen" in goal.why


def test_whole_plans_are_measured_by_three_goals(book: Regelwerk) -> None:
    raeume = verbundraeume(book, 1)
    found = bulk.whole_plans(book, raeume, real("echt", book, raeume), 1)
    assert [goal.number for goal in found] == ["2a", "2b", "2c"]
    assert all(goal.reached is not None for goal in found[1:])


def test_only_engines_of_others_count_as_peers() -> None:
    workload = neutral("probe", 1)
    slow = Timing(1, 1, None, None)
    alone = Contest(workload, 1, {"erzeugt": slow, "schleife": slow})
    assert bulk.against_peers([alone]).reached is None
    both = Contest(workload, 1, {"erzeugt": Timing(0.05, 0.05, None, None), "clingo": slow})
    assert bulk.against_peers([both]).measured == "20,0-fach"
    assert bulk.against_peers([both]).reached


def test_growth_is_measured_at_each_size(book: Regelwerk) -> None:
    (curve,) = kommunen(book, 1, (1, 2))
    assert curve.sizes == (1, 2)
    assert all(seconds > 0 for seconds in curve.seconds)


def test_a_random_verbundraum_is_valid_and_full(book: Regelwerk) -> None:
    raw = drawn(book, Random(1), 3, 2, known=1)
    raum = Verbundraum.model_validate(raw)
    assert (len(raum.kommunen), len(raum.aufgaben or ())) == (3, 2)
    assert raw == drawn(book, Random(1), 3, 2, known=1)


def test_exactly_so_many_facts_are_left_out(book: Regelwerk) -> None:
    def size(value: object) -> int:
        if isinstance(value, dict):
            return sum(map(size, value.values()))
        return sum(map(size, value)) if isinstance(value, list) else 1

    raw = drawn(book, Random(1), 3, 2, known=1)
    for gone in (0, 1, 20):
        assert size(raw) - size(without(raw, gone, Random(2))) == gone


def test_the_start_is_judged_by_ratios_in_one_round() -> None:
    times = {
        "import pydantic": [1.0, 2.0],
        "import ikz_rules": [1.2, 2.4],
        "Abhängigkeiten": [0.1, 0.1],
        "empfehlen": [0.3, 0.3],
    }
    first, second = starting.goals(times)
    assert (first.measured, first.reached) == ("1,20-fach", True)
    assert (second.measured, second.reached) == ("3,00-fach", False)


@pytest.mark.unmeasured
def test_memory_is_asked_of_the_operating_system() -> None:
    assert memory.held() > 2**20
    assert isinstance(memory.grown("generated", 20), float)


def test_the_help_is_german(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--hilfe"])
    assert "unter einer Minute" in capsys.readouterr().out


def test_a_difference_between_engines_ends_with_one_and_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def differ(*_: object) -> None:
        raise DisagreementError("X leitet etwas anderes ab.")

    monkeypatch.setattr("vergleich.__main__.measure", differ)
    assert main([]) == 1
    assert capsys.readouterr().err == "\nX leitet etwas anderes ab.\n"


def test_missed_goals_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vergleich.__main__.measure", lambda *_: None)
    assert main(["--schnell"]) == 0


@pytest.mark.parametrize("differs", [False, True])
def test_plans_that_differ_by_executor_miss_the_goal(
    monkeypatch: pytest.MonkeyPatch, differs: bool
) -> None:
    def many(raeume: list[object], executor: object, then: object) -> list[SimpleNamespace]:
        assert callable(then)
        text = str(differs and executor is not None)
        return [SimpleNamespace(index=index, ergebnis=text) for index in range(len(raeume))]

    monkeypatch.setattr(spreading, "recommend_many", many)
    goal = spreading.goal(verbundraeume(load_regelwerk(), 1), 1)
    assert goal.reached is not differs
    assert ("andere Ergebnisse" in goal.measured) is differs
