from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.difference.values import differences

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["nr", "name", "x"]), inner, max_size=3)
    ),
    max_leaves=12,
)


def found(expected: object, other: object) -> list[tuple[str, str, object, object]]:
    return [(d.shown, d.art, d.expected, d.found) for d in differences(expected, other)]


@pytest.mark.parametrize(
    ("expected", "other", "told"),
    [
        ({"a": 1}, {"a": 1.0}, []),
        ({"a": 1}, {"a": True}, [("a", "anders", 1, True)]),
        ({"a": None}, {}, [("a", "fehlt", None, None)]),
        ({}, {"a": {"b": 1}}, [("a", "zusaetzlich", None, "{…}")]),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, [("a.b", "anders", 1, 2)]),
        ({"a": [1, 2]}, {"a": [1]}, [("a[2]", "fehlt", 2, None)]),
        ({"a": [1]}, {"a": [1, [2]]}, [("a[2]", "zusaetzlich", None, ("2",))]),
        ({"a": {"nr": "1"}}, {"a": 3}, [("a", "anders", "1", 3)]),
        (
            {"m": [{"nr": "1", "x": 1}, {"nr": "2", "x": 2}]},
            {"m": [{"nr": "2", "x": 3}]},
            [("m[1]", "fehlt", "1", None), ("m[2].x", "anders", 2, 3)],
        ),
        (
            {"m": [{"nr": "1"}, {"nr": "2"}]},
            {"m": [{"nr": "2"}, {"nr": "3"}, {"nr": "1"}]},
            [
                ("m[3]", "zusaetzlich", None, "3"),
                ("m", "reihenfolge", ("1", "2"), ("2", "1")),
            ],
        ),
        (
            {"m": [{"nr": "1"}, {"nr": "1"}]},
            {"m": [{"nr": "1"}, {"nr": "2"}]},
            [("m[2].nr", "anders", "1", "2")],
        ),
        ({"m": []}, {"m": [{"nr": "1"}]}, [("m[1]", "zusaetzlich", None, "1")]),
    ],
)
def test_every_difference_is_told_with_its_place(
    expected: object, other: object, told: list[object]
) -> None:
    assert found(expected, other) == told


def test_the_path_leads_to_the_value_in_the_found_data() -> None:
    (difference,) = differences(
        {"m": [{"nr": "1", "x": 1}, {"nr": "2", "x": 2}]}, {"m": [{"nr": "2", "x": 3}, {"nr": "1"}]}
    )[:1]
    assert difference.path == ("m", 1, "x")


def _same(one: object, other: object) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) is isinstance(other, bool) and bool(one == other)


@given(PLAIN, PLAIN)
def test_there_is_a_difference_exactly_where_the_data_differ(one: object, other: object) -> None:
    assert (not differences(one, other)) is _same(one, other)
    assert not differences(one, copy.deepcopy(one))
