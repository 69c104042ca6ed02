"""Other processes give the same plans, whatever way they were started, and never a hang."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import pickle
from collections import deque
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

import pytest
from bulk_inputs import PACKAGED, expected, texts, varied, wrong

from helfer.regelwerk_varianten import new_rule, with_entries
from ikz_rules import ExecutorError, FactsError, recommend, recommend_many
from ikz_rules.bulk.shipping import Shipment

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules import Massnahmenplan

# From Python 3.12 on a fork beside other threads is warned of, and pytest may have some.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
WAYS = [way for way in ("fork", "spawn") if way in multiprocessing.get_all_start_methods()]


def pool(way: str, workers: int = 2) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context(way))


@pytest.mark.unmeasured
@pytest.mark.parametrize("way", WAYS)
def test_processes_give_the_same_plans_to_the_byte(way: str) -> None:
    own = with_entries("regeln", neu=new_rule("neu"))  # a rulebook that no file holds
    plans = [recommend(one, own) for one in varied(20)]
    with pool(way) as executor:
        assert texts(recommend_many(varied(20), executor=executor)) == expected(20)
        assert [one.plan for one in recommend_many(varied(20), own, executor=executor)] == plans
        [bad] = recommend_many([wrong()], executor=executor)
    assert isinstance(bad.fehler, FactsError)
    with pytest.raises(FactsError) as caught:
        recommend(wrong())
    assert bad.fehler.problems == caught.value.problems


def written(plan: Massnahmenplan) -> str:
    return plan.model_dump_json()


def generator(plan: Massnahmenplan) -> object:
    return (measure.nr for measure in plan.massnahmen)


@pytest.mark.unmeasured
@pytest.mark.parametrize("way", WAYS)
def test_only_what_becomes_of_a_plan_travels(way: str) -> None:
    with pool(way) as executor:
        found = list(recommend_many(varied(20), executor=executor, then=written))
        assert tuple(one.ergebnis for one in found) == expected(20)
        assert all(one.plan is None and one.fehler is None for one in found)


class Stubborn:
    def __reduce__(self) -> str:
        raise TypeError("not me")


def stubborn(plan: Massnahmenplan) -> object:
    del plan
    return Stubborn()


class TwofoldError(Exception):
    def __init__(self, what: str, where: str) -> None:
        super().__init__(f"{what} {where}")


def lost(plan: Massnahmenplan) -> object:
    """What can be packed, and not unpacked."""
    return TwofoldError("lost in", plan.verbundraum.name)


@pytest.mark.parametrize(
    "then", [lambda plan: plan, generator, stubborn], ids=["function", "result", "refusal"]
)
def test_what_cannot_travel_is_told_clearly(then: Callable[[Massnahmenplan], object]) -> None:
    with pool(WAYS[0]) as executor:
        with pytest.raises(ExecutorError, match="lässt sich etwas nicht verschicken") as caught:
            list(recommend_many(varied(3), executor=executor, then=then))
        assert caught.value.hint.endswith("und als Ergebnis einfache Werte.")
        assert texts(recommend_many(varied(3), executor=executor)) == expected(3)


def test_what_cannot_be_unpacked_again_is_not_taken_for_a_lack_of_memory() -> None:
    with (
        pool(WAYS[0]) as executor,
        pytest.raises(ExecutorError, match="lässt sich etwas nicht verschicken"),
    ):
        list(recommend_many(varied(3), executor=executor, then=lost))


def test_threads_share_the_rulebook_itself() -> None:
    with ThreadPoolExecutor(4) as executor:
        assert texts(recommend_many(varied(20), executor=executor)) == expected(20)


def test_a_process_unpacks_a_rulebook_once() -> None:
    shipment = Shipment(PACKAGED)
    first, *others = (unpacked_again(shipment) for _ in range(3))
    assert all(other is first for other in others)
    assert first.regelwerk.sha256 == PACKAGED.sha256
    assert unpacked_again(Shipment(PACKAGED)) is first


def unpacked_again(shipment: Shipment) -> Shipment:
    again = pickle.loads(pickle.dumps(shipment))  # noqa: S301 - our own
    assert isinstance(again, Shipment)
    return again


@pytest.mark.parametrize("way", WAYS[:1])
def test_a_killed_worker_is_a_clear_error_and_no_hang(way: str) -> None:
    with pool(way) as executor:
        results = recommend_many(itertools.cycle(varied(5)), executor=executor)
        assert next(results).plan is not None
        executor.submit(os._exit, 1)
        with pytest.raises(ExecutorError) as caught:
            deque(itertools.islice(results, 10_000), maxlen=0)
    assert str(caught.value) == (
        "[ausfuehrung] Ein Prozess, der Pläne macht, ist unerwartet zu Ende gegangen. "
        "Vielleicht reichte der Speicher nicht. Nehmen Sie weniger Prozesse oder nur einen."
    )
    assert isinstance(caught.value.__cause__, BrokenProcessPool)
