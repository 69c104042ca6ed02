"""Aggregates: exact, the same in any order, and honest about what is missing."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ikz_rules.kennzahlen import AGGREGATES, diversity, map_diversity, measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from ikz_rules.model.situation import Measured

NUMERIC = ("summe", "mittel", "min", "max", "spannweite")
WORDS = st.sampled_from(["a", "b", "c"])
NUMBERS = st.integers(-3, 3) | st.sampled_from([Fraction(1, 3), Fraction(1, 2)])
NOT_NEGATIVE = st.integers(0, 3) | st.sampled_from([Fraction(1, 3), Fraction(1, 2)])
COVERAGES = st.sampled_from([Fraction(n, 4) for n in range(5)])


def take(aggregate: str, data: Sequence[object], least: Fraction = Fraction(1)) -> Measured:
    counted = "a" if aggregate in {"anzahl", "anteil"} else None
    return measure(aggregate, data, least, counted, non_negative=False)


# diversity


@pytest.mark.parametrize("count", [2, 3, 5, 100])
def test_all_different_is_one_however_many_there_are(count: int) -> None:
    assert diversity([str(n) for n in range(count)]) == 1


@pytest.mark.parametrize("count", [2, 3, 5, 100])
def test_all_alike_is_zero(count: int) -> None:
    assert diversity(["x"] * count) == 0


@pytest.mark.parametrize(
    ("items", "value"),
    [("aab", Fraction(2, 3)), ("aabb", Fraction(2, 3)), ("aaab", Fraction(1, 2))],
)
def test_diversity_is_the_chance_that_two_drawn_without_return_differ(
    items: str, value: Fraction
) -> None:
    assert diversity(items) == value


@given(st.lists(st.sampled_from("abcd"), min_size=2, max_size=7))
def test_diversity_is_the_share_of_pairs_that_differ(items: list[str]) -> None:
    pairs = list(itertools.combinations(items, 2))
    assert diversity(items) == Fraction(sum(a != b for a, b in pairs), len(pairs))


@given(st.lists(WORDS, min_size=2), st.randoms())
def test_the_order_of_items_is_irrelevant_for_diversity(items: list[str], rng: Random) -> None:
    mixed = list(items)
    rng.shuffle(mixed)
    assert diversity(mixed) == diversity(items)
    assert 0 <= diversity(items) <= 1


@pytest.mark.parametrize("items", [[], ["a"]])
def test_fewer_than_two_items_have_no_diversity(items: list[str]) -> None:
    with pytest.raises(ValueError, match="at least two"):
        diversity(items)


# measure, everything known


@pytest.mark.parametrize(
    ("aggregate", "data", "value"),
    [
        ("anzahl", ["a", "b", "a"], 2),
        ("anzahl", ["b"], 0),
        ("anteil", ["a", "b", "b"], Fraction(1, 3)),
        ("summe", [1, Fraction(1, 2), 2], Fraction(7, 2)),
        ("mittel", [1, 2, 4], Fraction(7, 3)),
        ("min", [3, Fraction(1, 2)], Fraction(1, 2)),
        ("max", [3, 5, 4], 5),
        ("spannweite", [3, 0, 5], 5),
        ("spannweite", [3], 0),
        ("vielfalt", ["x", "y"], 1),
        ("vielfalt", ["x", "x", "y"], Fraction(2, 3)),
    ],
)
def test_known_data_gives_the_exact_value(
    aggregate: str, data: list[object], value: int | Fraction
) -> None:
    found = take(aggregate, data)
    assert (found.value, found.low, found.high) == (value, value, value)
    assert (found.known, found.total, found.coverage) == (len(data), len(data), Fraction(1))


def test_counting_without_a_value_counts_whatever_is_known() -> None:
    assert measure("anzahl", ["a", 1, "b"], Fraction(0), None, non_negative=False).value == 3


def test_sums_of_tenths_are_exact() -> None:
    assert take("summe", [Fraction(1, 10)] * 3).value == Fraction(3, 10)
    assert take("mittel", [Fraction(1, 10)] * 3).value == Fraction(1, 10)


@given(st.sampled_from(NUMERIC), st.lists(NUMBERS, min_size=1), st.randoms())
def test_the_order_of_data_is_irrelevant(
    aggregate: str, data: list[int | Fraction], rng: Random
) -> None:
    mixed: list[int | Fraction | None] = [*data, None]
    before = measure(aggregate, mixed, Fraction(1, 2), None, non_negative=False)
    rng.shuffle(mixed)
    assert measure(aggregate, mixed, Fraction(1, 2), None, non_negative=False) == before


def test_one_item_has_no_diversity_and_no_bounds() -> None:
    found = take("vielfalt", ["x"])
    assert (found.value, found.low, found.high) == (None, None, None)
    assert found.coverage == 1


# measure, with data missing


@pytest.mark.parametrize("aggregate", AGGREGATES)
def test_nothing_known_is_unknown_and_never_zero(aggregate: str) -> None:
    for data in ([], [None], [None, None]):
        found = take(aggregate, data, Fraction(0))
        assert found.value is None
        assert (found.known, found.total, found.coverage) == (0, len(data), Fraction(0))


@pytest.mark.parametrize("aggregate", [*NUMERIC, "anteil", "anzahl", "vielfalt"])
def test_missing_data_does_not_count_where_enough_is_known(aggregate: str) -> None:
    known: list[object] = [1, 2, 4] if aggregate in NUMERIC else ["a", "b", "b"]
    found = take(aggregate, [*known, None], Fraction(3, 4))
    assert found.value == take(aggregate, known).value
    assert (found.low, found.high) == (found.value, found.value)
    assert found.coverage == Fraction(3, 4)


@pytest.mark.parametrize("aggregate", [*NUMERIC, "anteil", "anzahl", "vielfalt"])
def test_below_the_declared_coverage_the_value_is_unknown(aggregate: str) -> None:
    known: list[object] = [1, 2, 4] if aggregate in NUMERIC else ["a", "b", "b"]
    found = take(aggregate, [*known, None], Fraction(4, 5))
    assert found.value is None
    assert found.coverage == Fraction(3, 4)


@pytest.mark.parametrize(
    ("aggregate", "data", "low", "high"),
    [
        ("anzahl", ["a", "b", None, None], 1, 3),
        ("anzahl", [None, None], 0, 2),
        ("summe", [1, 2, None], 3, None),
        ("max", [1, 2, None], 2, None),
        ("min", [1, 2, None], None, 1),
        ("spannweite", [1, 4, None], 3, None),
    ],
)
def test_what_more_data_can_only_move_one_way_keeps_a_bound(
    aggregate: str, data: list[object], low: int | None, high: int | None
) -> None:
    found = measure(aggregate, data, Fraction(1), "a", non_negative=True)
    assert (found.value, found.low, found.high) == (None, low, high)


def test_a_sum_of_numbers_that_may_be_negative_has_no_bound() -> None:
    found = measure("summe", [1, None], Fraction(1), None, non_negative=False)
    assert (found.low, found.high) == (None, None)


def completions(data: Sequence[object], domain: Sequence[object]) -> Iterator[list[object]]:
    """Yield every way in which the missing data could turn out."""
    holes = [index for index, item in enumerate(data) if item is None]
    for filling in itertools.product(domain, repeat=len(holes)):
        full = list(data)
        for index, item in zip(holes, filling, strict=True):
            full[index] = item
        yield full


def inside(value: int | Fraction | None, bounds: Measured) -> bool:
    return value is not None and (
        (bounds.low is None or bounds.low <= value)
        and (bounds.high is None or value <= bounds.high)
    )


def sparse(items: st.SearchStrategy[object]) -> st.SearchStrategy[list[object]]:
    return st.lists(st.none() | items, min_size=1, max_size=6).filter(
        lambda data: data.count(None) <= 3
    )


@given(st.sampled_from(NUMERIC), sparse(NUMBERS), COVERAGES)
def test_the_bounds_of_an_unknown_number_hold_whatever_is_missing(
    aggregate: str, data: list[object], least: Fraction
) -> None:
    found = measure(aggregate, data, least, None, non_negative=False)
    if found.value is None:
        for full in completions(data, [-9, Fraction(-1, 2), 0, Fraction(1, 3), 9]):
            assert inside(take(aggregate, full).value, found)


@given(st.sampled_from(NUMERIC), sparse(NOT_NEGATIVE), COVERAGES)
def test_the_bounds_hold_where_numbers_cannot_be_negative(
    aggregate: str, data: list[object], least: Fraction
) -> None:
    found = measure(aggregate, data, least, None, non_negative=True)
    if found.value is None:
        for full in completions(data, [0, Fraction(1, 3), 9]):
            assert inside(take(aggregate, full).value, found)


@given(st.sampled_from(["anzahl", "anteil"]), sparse(WORDS), COVERAGES)
@example("anzahl", [None, None, None], Fraction(0))
def test_the_bounds_of_an_unknown_count_hold_and_are_reached(
    aggregate: str, data: list[object], least: Fraction
) -> None:
    found = measure(aggregate, data, least, "a", non_negative=False)
    if found.value is not None:
        return
    values = [take(aggregate, full).value for full in completions(data, ["a", "b"])]
    assert all(inside(value, found) for value in values)
    if aggregate == "anzahl":
        assert (found.low, found.high) == (min(v or 0 for v in values), max(v or 0 for v in values))


@given(sparse(WORDS).filter(lambda data: len(data) > 1), COVERAGES)
def test_the_bounds_of_an_unknown_diversity_hold(data: list[object], least: Fraction) -> None:
    found = measure("vielfalt", data, least, None, non_negative=False)
    if found.value is None:
        for full in completions(data, ["a", "b", "z"]):
            assert inside(take("vielfalt", full).value, found)


@given(st.sampled_from(AGGREGATES), st.data(), COVERAGES)
def test_coverage_counts_what_is_known_and_decides_alone(
    aggregate: str, draw: st.DataObject, least: Fraction
) -> None:
    data = draw.draw(sparse(NUMBERS if aggregate in NUMERIC else WORDS))
    found = measure(aggregate, data, least, "a", non_negative=False)
    known = [item for item in data if item is not None]
    assert (found.known, found.total) == (len(known), len(data))
    assert found.coverage == Fraction(len(known), len(data))
    assert 0 <= found.coverage <= 1
    enough = bool(known) and found.coverage >= least
    assert (found.value is not None) == (enough and (aggregate != "vielfalt" or len(known) > 1))


@given(st.sampled_from(AGGREGATES), st.data())
def test_a_known_value_is_the_value_of_the_known_data(aggregate: str, draw: st.DataObject) -> None:
    data = draw.draw(sparse(NUMBERS if aggregate in NUMERIC else WORDS))
    found = take(aggregate, data, Fraction(0))
    known = [item for item in data if item is not None]
    assert found.value == take(aggregate, known).value
    if found.value is not None:
        assert found.low == found.value == found.high


# map_diversity

HALF = Fraction(1, 2)


def test_the_diversity_of_software_is_the_mean_over_fachbereiche() -> None:
    data = [{"dms": "a", "finanzen": "x"}, {"dms": "a", "finanzen": "y"}]
    found = map_diversity(data, HALF)
    assert (found.value, found.low, found.high) == (HALF, HALF, HALF)
    assert (found.known, found.total) == (4, 4)


def test_one_odd_product_does_not_hide_behind_many_common_ones() -> None:
    """Taken together there would be 7 products, one of them odd; by Fachbereich it shows."""
    same = {"dms": "a", "finanzen": "b"}
    found = map_diversity([{**same, "personal": "x"}, {**same, "personal": "y"}, same], HALF)
    assert found.value == Fraction(1, 3)


@pytest.mark.parametrize("count", [2, 5])
def test_all_different_products_give_one(count: int) -> None:
    assert map_diversity([{"dms": str(n)} for n in range(count)], HALF).value == 1


def test_a_fachbereich_that_one_member_or_too_few_name_is_left_out() -> None:
    data = [{"dms": "a", "x": "1"}, {"dms": "a"}, {"y": "1"}, {"dms": "b", "y": "2"}, None]
    assert map_diversity(data, HALF).value == Fraction(2, 3)
    assert map_diversity(data, Fraction(2, 5)).value == Fraction(5, 6)
    assert map_diversity(data, Fraction(0)).value == Fraction(5, 6)


@pytest.mark.parametrize("data", [[], [None], [{}], [{"dms": "a"}], [{"dms": "a"}, {"x": "b"}]])
def test_where_no_fachbereich_can_be_compared_diversity_is_unknown(
    data: list[dict[str, str] | None],
) -> None:
    found = map_diversity(data, Fraction(0))
    assert (found.value, found.low, found.high) == (None, None, None)


PRODUCTS = st.dictionaries(st.sampled_from(["dms", "fin"]), st.sampled_from("ab"))
MEMBERS = st.lists(st.none() | PRODUCTS, max_size=4)


@given(MEMBERS, COVERAGES, st.randoms())
def test_the_order_of_members_and_keys_is_irrelevant_for_software(
    data: list[dict[str, str] | None], least: Fraction, rng: Random
) -> None:
    mixed = [dict(reversed(item.items())) if item else item for item in data]
    rng.shuffle(mixed)
    assert map_diversity(mixed, least) == map_diversity(data, least)


def reference(data: list[dict[str, str] | None], least: Fraction) -> Fraction | None:
    """Follow the definition word by word, over all pairs."""
    means = []
    for key in ("dms", "fin"):
        named = [item[key] for item in data if item is not None and key in item]
        if len(named) >= 2 and len(named) >= least * len(data):
            pairs = list(itertools.combinations(named, 2))
            means.append(Fraction(sum(a != b for a, b in pairs), len(pairs)))
    return sum(means, Fraction(0)) / len(means) if means else None


@given(MEMBERS, COVERAGES)
def test_the_diversity_of_software_is_its_definition(
    data: list[dict[str, str] | None], least: Fraction
) -> None:
    found = map_diversity(data, least)
    assert found.value == reference(data, least)
    assert found.low == found.value == found.high
    keys = {key for item in data if item for key in item}
    assert found.known == sum(len(item) for item in data if item)
    assert found.total == len(keys) * len(data)
    assert 0 <= found.coverage <= 1


@given(MEMBERS.filter(lambda data: len(data) > 1))
def test_an_unknown_diversity_of_software_promises_nothing_it_cannot_keep(
    data: list[dict[str, str] | None],
) -> None:
    found = map_diversity(data, Fraction(1))
    if found.value is not None:
        return
    fillings = [{"dms": a, "fin": b} for a in "abz" for b in "abz"]
    holes = [index for index, item in enumerate(data) if not item][:2]
    for filling in itertools.product(fillings, repeat=len(holes)):
        full = list(data)
        for index, item in zip(holes, filling, strict=True):
            full[index] = item
        value = map_diversity(full, Fraction(0)).value
        assert value is None or inside(value, found)
