"""A tuple that is made when it is first read reads, compares and travels as a tuple."""

from __future__ import annotations

import copy
import pickle
from functools import partial
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest
from pydantic_core import PydanticSerializationError

from ikz_rules.model.base import Frozen
from ikz_rules.model.later import Later
from ikz_rules.model.plan import Massnahmenplan

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic.json_schema import JsonSchemaMode

_MODES: tuple[JsonSchemaMode, ...] = ("validation", "serialization")


class Box(Frozen):
    """Holds numbers that are made later."""

    numbers: Later[int]


class Perhaps(Frozen):
    """May hold numbers that are made later."""

    numbers: Later[int] = Later(tuple)


def test_nothing_is_made_before_somebody_looks_and_then_once() -> None:
    calls: list[int] = []

    def make() -> list[int]:
        calls.append(1)
        return [1, 2, 3]

    box = Box(numbers=Later(make))
    assert not calls
    assert box.numbers[0] == 1
    assert len(box.numbers) == 3
    assert box.numbers[1:] == (2, 3)
    assert list(box.numbers) == [1, 2, 3]
    assert calls == [1]


def test_it_can_be_added_to_tuples() -> None:
    later = Later(lambda: [1, 2])
    assert later + (3,) == (1, 2, 3)  # noqa: RUF005 - this is about adding
    assert (0,) + later == (0, 1, 2)  # noqa: RUF005 - this is about adding
    assert later + later == (1, 2, 1, 2)


def test_it_equals_hashes_and_prints_as_its_tuple() -> None:
    later = Later(lambda: [1, 2])
    assert later == (1, 2)
    assert later == (1, 2)
    assert later == Later(lambda: (1, 2))
    assert later != (1, 3)
    assert later != [1, 2]
    assert hash(later) == hash((1, 2))
    assert repr(later) == "(1, 2)"


def pickled(box: Box) -> Box:
    return pickle.loads(pickle.dumps(box))  # type: ignore[no-any-return]  # noqa: S301 - its own


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, pickled])
def test_copies_hold_the_tuple(again: Callable[[Box], Box]) -> None:
    box = Box(numbers=Later(lambda: [1, 2]))
    assert again(box) == box
    assert again(box).numbers == (1, 2)


class Counted:
    unpacked = 0

    def __setstate__(self, state: object) -> None:
        Counted.unpacked += 1

    def __getstate__(self) -> int:
        return 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Counted)

    def __hash__(self) -> int:
        return 1


def test_what_has_travelled_is_unpacked_when_it_is_read() -> None:
    again = pickle.loads(pickle.dumps(Later(lambda: [Counted()])))  # noqa: S301 - its own
    assert Counted.unpacked == 0
    assert (len(again), len(again)) == (1, 1)
    assert Counted.unpacked == 1
    assert pickle.loads(pickle.dumps(again)) == again  # noqa: S301 - its own


def test_it_is_written_and_read_as_a_list_of_its_items() -> None:
    box = Box(numbers=Later(lambda: [1, 2]))
    assert box.model_dump() == {"numbers": (1, 2)}
    assert box.model_dump_json() == '{"numbers":[1,2]}'
    assert Box.model_validate_json(box.model_dump_json()) == box
    with pytest.raises(ValueError, match="valid integer"):
        Box.model_validate({"numbers": ["x"]})
    for mode in _MODES:
        numbers = Box.model_json_schema(mode=mode)["properties"]["numbers"]
        assert numbers["type"] == "array"
        assert numbers["items"] == {"type": "integer"}


def test_threads_that_look_at_once_see_the_same() -> None:
    for _ in range(50):
        barrier = Barrier(4)
        seen: list[int] = []
        looks = partial(look, Later(lambda: range(100)), barrier, seen)
        threads = [Thread(target=looks) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen == [4950] * 4


def look(later: Later[int], barrier: Barrier, seen: list[int]) -> None:
    barrier.wait()
    seen.append(sum(later))


def test_a_fault_while_it_is_made_is_not_remembered() -> None:
    fates = [ValueError("nicht jetzt"), None]

    def make() -> list[int]:
        fate = fates.pop(0)
        if fate:
            raise fate
        return [1]

    later = Later(make)
    with pytest.raises(ValueError, match="nicht jetzt"):
        len(later)
    assert later == (1,)


@pytest.mark.parametrize("dump", [Frozen.model_dump, Frozen.model_dump_json])
def test_ctrl_c_while_something_is_made_stays_ctrl_c(dump: Callable[[Box], object]) -> None:
    def make() -> list[int]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        dump(Box(numbers=Later(make)))


@pytest.mark.parametrize("dump", [Frozen.model_dump, Frozen.model_dump_json])
def test_any_other_failure_stays_what_pydantic_makes_of_it(dump: Callable[[Box], object]) -> None:
    with pytest.raises(PydanticSerializationError, match="ZeroDivisionError"):
        dump(Box(numbers=Later(lambda: [1 // 0])))


@pytest.mark.parametrize("mode", _MODES)
@pytest.mark.filterwarnings("error")
def test_the_schema_tells_a_default_as_it_does_of_a_tuple(mode: JsonSchemaMode) -> None:
    numbers = Perhaps.model_json_schema(mode=mode)["properties"]["numbers"]
    assert (numbers["type"], numbers["default"]) == ("array", [])


@pytest.mark.parametrize("mode", _MODES)
@pytest.mark.filterwarnings("error")
def test_the_schema_of_a_plan_warns_of_nothing(mode: JsonSchemaMode) -> None:
    plan = Massnahmenplan.model_json_schema(mode=mode)
    assert plan["$defs"]["PlanMassnahme"]["properties"]["fahrplan"]["default"] == []
