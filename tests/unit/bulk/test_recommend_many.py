"""Many Verbundräume: the plans of ``recommend``, in order, each failure for itself."""

from __future__ import annotations

import itertools
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from bulk_inputs import PACKAGED, Recorder, expected, texts, varied, wrong

from helfer.regelwerk_varianten import with_entries
from ikz_rules import (
    EngineError,
    ExecutorError,
    FactsError,
    QuestionError,
    RulebookError,
    recommend,
    recommend_many,
    recommend_tasks,
)
from ikz_rules.bulk import many
from ikz_rules.bulk.spread import ASSUMED_WORKERS, CHUNKS_PER_WORKER, LARGEST_CHUNK, spread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from ikz_rules import Massnahmenplan, Regelwerk, Verbundraum

HERE, THERE = "in this thread", "on an executor"


def same(item: int, regelwerk: Regelwerk) -> int:
    del regelwerk
    return item


PLACES = pytest.mark.parametrize("executor", [None, Recorder()], ids=[HERE, THERE])


@PLACES
def test_plans_are_those_of_recommend_in_the_order_of_the_inputs(executor: Executor | None) -> None:
    assert texts(recommend_many(varied(20), executor=executor)) == expected(20)


@PLACES
def test_nothing_in_nothing_out(executor: Executor | None) -> None:
    assert list(recommend_many([], executor=executor)) == []


def test_an_endless_input_is_read_no_further_than_asked() -> None:
    taken = itertools.count()
    results = recommend_many(varied(5)[next(taken) % 5] for _ in itertools.count())
    assert [next(results).index for _ in range(7)] == list(range(7))
    assert next(taken) == 7


def test_an_executor_is_never_more_than_a_window_ahead() -> None:
    recorder, taken = Recorder(), itertools.count()
    results = spread(same, (next(taken) for _ in itertools.count()), PACKAGED, recorder)
    for asked in range(1, 2000):
        assert next(results) == asked - 1
        assert len(recorder.futures) <= CHUNKS_PER_WORKER * ASSUMED_WORKERS + asked
    ahead = sum(recorder.chunks) - 1999
    assert ahead <= (CHUNKS_PER_WORKER * ASSUMED_WORKERS + 1) * LARGEST_CHUNK
    assert max(recorder.chunks) == LARGEST_CHUNK
    assert next(taken) == sum(recorder.chunks)


def test_an_executor_that_tells_its_workers_gets_as_many_chunks_as_they_need() -> None:
    with ThreadPoolExecutor(2) as pool:
        recorder = Recorder(idle=True)
        recorder._max_workers = pool._max_workers  # type: ignore[attr-defined]
        results = recommend_many(itertools.cycle(varied(5)), executor=recorder)
        waiting = pool.submit(next, results)
        while len(recorder.futures) < 2 * CHUNKS_PER_WORKER:
            pass
        recorder.futures[0].set_exception(RuntimeError("genug"))
        with pytest.raises(ExecutorError):
            waiting.result()
    assert len(recorder.futures) == 2 * CHUNKS_PER_WORKER
    assert recorder.chunks == [1, 1, 2, 2, 3, 3]


@PLACES
def test_a_wrong_input_costs_no_other_its_plan(executor: Executor | None) -> None:
    good = varied(20)
    found = list(recommend_many([*good[:2], wrong(), *good[2:]], executor=executor))
    assert [one.index for one in found] == list(range(21))
    bad = found.pop(2)
    assert [one.plan.model_dump_json() for one in found if one.plan] == list(expected(20))
    with pytest.raises(FactsError) as caught:
        recommend(wrong())
    assert bad.plan is None
    assert type(bad.fehler) is FactsError
    assert bad.fehler.problems == caught.value.problems
    assert bad.fehler.__traceback__ is None


@PLACES
def test_what_is_no_verbundraum_is_told_so(executor: Executor | None) -> None:
    odd: list[Any] = [varied(5)[0], {"name": "Tal"}, None, varied(5)[1]]
    found = list(recommend_many(odd, executor=executor))
    assert [one.fehler is None for one in found] == [True, False, False, True]
    assert isinstance(found[1].fehler, QuestionError)
    assert str(found[1].fehler) == (
        "[kein-verbundraum] Das ist kein Verbundraum, sondern „dict“. "
        "Machen Sie zuerst einen daraus: Verbundraum.model_validate(…)."
    )


def test_what_is_no_verbundraum_is_the_same_error_for_one() -> None:
    odd: Any = {"name": "Tal"}
    for ask in (recommend, recommend_tasks):
        with pytest.raises(QuestionError) as caught:
            ask(odd)
        assert [caught.value.problems] == [
            one.fehler.problems for one in recommend_many([odd]) if one.fehler
        ]


@PLACES
def test_what_nobody_foresaw_is_our_fault_and_stays_with_its_input(
    executor: Executor | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(item: Verbundraum, *given: object, **named: Any) -> Massnahmenplan:  # noqa: ANN401
        if item.name == "Tal 1":
            raise ZeroDivisionError("geheim")
        return recommend(item, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(many, "recommend", fails)
    first, second, third = recommend_many(varied(3), executor=executor)
    assert first.plan is not None
    assert third.plan is not None
    assert isinstance(second.fehler, EngineError)
    assert "(ZeroDivisionError)" in second.fehler.message
    assert "in fails" in second.fehler.__notes__[0]


def numbers(plan: Massnahmenplan) -> list[str]:
    return [measure.nr for measure in plan.massnahmen]


@PLACES
def test_what_becomes_of_the_plans_is_what_recommend_gives(executor: Executor | None) -> None:
    found = list(recommend_many(varied(20), executor=executor, then=numbers))
    assert [one.ergebnis for one in found] == [numbers(recommend(one)) for one in varied(20)]
    assert all(one.plan is None and one.fehler is None for one in found)


def _said(what: object, plan: Massnahmenplan) -> object:
    del plan
    return what


@PLACES
def test_whatever_comes_of_a_plan_counts_even_nothing_and_an_error(
    executor: Executor | None,
) -> None:
    for odd in (None, (), FactsError([])):
        [one] = recommend_many(varied(5)[:1], executor=executor, then=partial(_said, odd))
        assert (one.plan, one.fehler) == (None, None)
        assert one.ergebnis is odd


@PLACES
def test_a_function_that_fails_costs_one_result_and_is_not_our_fault(
    executor: Executor | None,
) -> None:
    def fails(plan: Massnahmenplan) -> str:
        if plan.verbundraum.name == "Tal 1":
            raise LookupError("kein Platz\x1b[1m")
        return plan.verbundraum.name

    first, second, third = recommend_many(varied(3), executor=executor, then=fails)
    assert (first.ergebnis, second.ergebnis, third.ergebnis) == ("Tal 0", None, "Tal 2")
    assert type(second.fehler) is QuestionError
    assert str(second.fehler) == (
        "[eigene-funktion] Was aus dem Plan werden sollte, ist gescheitert "
        "(LookupError: kein Platz\\x1b[1m). "
        "Prüfen Sie die Funktion, die Sie als „then“ angegeben haben."
    )
    assert "in fails" in second.fehler.__notes__[0]


def test_an_error_that_cannot_even_be_shown_is_not_our_fault_either() -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no words")

    def fails(plan: Massnahmenplan) -> None:
        raise MuteError(plan)

    [found] = recommend_many(varied(5)[:1], then=fails)
    assert type(found.fehler) is QuestionError
    assert "ist gescheitert (MuteError)." in str(found.fehler)


@PLACES
def test_an_error_of_ours_that_a_function_meets_stays_what_it_is(
    executor: Executor | None,
) -> None:
    [found] = recommend_many(varied(5)[:1], executor=executor, then=lambda _: recommend(wrong()))
    assert type(found.fehler) is FactsError


@PLACES
def test_ctrl_c_in_a_function_is_never_taken_for_its_failure(executor: Executor | None) -> None:
    def interrupted(plan: Massnahmenplan) -> None:
        raise KeyboardInterrupt(plan)

    with pytest.raises(KeyboardInterrupt):
        next(recommend_many(varied(3), executor=executor, then=interrupted))


@PLACES
def test_ctrl_c_is_never_taken_for_a_failure(
    executor: Executor | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(item: Verbundraum, *given: object, **named: object) -> Massnahmenplan:
        raise KeyboardInterrupt(item, given, named)

    monkeypatch.setattr(many, "recommend", interrupted)
    with pytest.raises(KeyboardInterrupt):
        next(recommend_many(varied(3), executor=executor))


@PLACES
def test_what_the_input_raises_comes_after_the_results_before_it(executor: Executor | None) -> None:
    def inputs() -> Iterator[Verbundraum]:
        yield from (*varied(20), varied(20)[0])
        raise LookupError("die Datenbank ist weg")

    found: list[Massnahmenplan | None] = []
    with pytest.raises(LookupError, match="die Datenbank ist weg"):
        found.extend(result.plan for result in recommend_many(inputs(), executor=executor))
    assert [plan.model_dump_json() for plan in found if plan] == [*expected(20), expected(20)[0]]


@PLACES
def test_an_input_that_fails_at_once_says_so(executor: Executor | None) -> None:
    def inputs() -> Iterator[Verbundraum]:
        raise LookupError("weg")
        yield

    with pytest.raises(LookupError, match="weg"):
        next(recommend_many(inputs(), executor=executor))


def test_an_early_end_cancels_what_is_not_yet_in_work() -> None:
    recorder = Recorder()
    results = spread(same, itertools.count(), PACKAGED, recorder)
    next(results)
    recorder.idle = True
    deque(itertools.islice(results, 20), maxlen=0)
    results.close()
    idle = [future for future in recorder.futures if not future.done() or future.cancelled()]
    assert idle
    assert all(future.cancelled() for future in idle)
    assert list(results) == []


def test_an_early_end_reaches_the_executor(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[Any] = []

    def kept(*given: Any) -> Any:  # noqa: ANN401 - as spread, but it does not end by being forgotten
        held.append(spread(*given))
        return held[0]

    monkeypatch.setattr(many, "spread", kept)
    results = recommend_many(varied(5), executor=Recorder())
    next(results)
    results.close()
    assert held[0].gi_frame is None
    assert list(results) == []


def test_an_executor_that_was_shut_down_is_told_clearly() -> None:
    pool = ThreadPoolExecutor(1)
    pool.shutdown()
    with pytest.raises(ExecutorError, match="geschlossen") as caught:
        next(recommend_many(varied(3), executor=pool))
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert caught.value.hint == "Schließen Sie ihn erst, wenn alle Ergebnisse da sind."


def test_an_executor_that_fails_hands_out_what_was_done_before() -> None:
    recorder = Recorder()
    results = spread(same, itertools.count(), PACKAGED, recorder)
    assert next(results) == 0
    recorder.submit = None  # type: ignore[method-assign,assignment]
    done = sum(recorder.chunks)
    assert list(itertools.islice(results, done - 1)) == list(range(1, done))
    with pytest.raises(ExecutorError, match="NoneType"):
        next(results)


def test_a_cancelled_future_is_an_error_with_a_name() -> None:
    recorder = Recorder(idle=True)
    results = recommend_many(varied(5), executor=recorder)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(next, results)
        while len(recorder.futures) < 5:
            pass
        recorder.futures[0].cancel()
        with pytest.raises(ExecutorError, match=r"\(CancelledError\)"):
            waiting.result()


def test_a_rulebook_that_lacks_what_plans_need_is_told_at_once() -> None:
    lacking = with_entries("schwellenwerte", **dict.fromkeys(PACKAGED.schwellenwerte))
    with pytest.raises(RulebookError):
        recommend_many([], lacking)


def test_results_never_change() -> None:
    result = next(recommend_many(varied(3)))
    with pytest.raises(FrozenInstanceError):
        result.index = 7  # type: ignore[misc]
