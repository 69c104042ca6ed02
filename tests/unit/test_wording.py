"""German wording: numbers, quotes, lists, "Meinten Sie …?", natural order."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.wording import (
    did_you_mean,
    fold,
    listed,
    natural_key,
    nearest,
    number,
    quoted,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (7, "7"),
        (999, "999"),
        (1000, "1.000"),
        (15000, "15.000"),
        (4_000_000, "4.000.000"),
        (-15000, "-15.000"),
        (0.5, "0,5"),
        (Fraction(1, 2), "0,5"),
        (Decimal("0.50"), "0,5"),
        (1.0, "1"),
        (Fraction(3), "3"),
        (12.34, "12,34"),
        (1234.5, "1.234,5"),
        (Fraction(1, 3), "0,333"),
        (Fraction(2, 3), "0,667"),
        (0.1, "0,1"),
        (0.07, "0,07"),
        (0.9996, "1"),
        (0.0004, "0"),
        (-0.0004, "0"),
        (-0.0, "0"),
        (-0.4, "-0,4"),
        (Fraction(-5, 2), "-2,5"),
        (10**30, "1" + ".000" * 10),
        (Fraction(10**30 + 1, 2), "5" + "00" + ".000" * 9 + ",5"),
    ],
)
def test_numbers_are_written_the_german_way(value: float | Fraction | Decimal, text: str) -> None:
    assert number(value) == text


@given(st.fractions())
def test_a_number_is_off_by_less_than_half_a_thousandth(value: Fraction) -> None:
    shown = Fraction(number(value).replace(".", "").replace(",", "."))
    assert abs(shown - value) <= Fraction(1, 2000)


@given(st.integers())
def test_whole_numbers_are_shown_in_full(value: int) -> None:
    assert int(number(value).replace(".", "")) == value


def test_names_stand_in_german_quotes() -> None:
    assert quoted("Süßbach") == "„Süßbach“"
    assert quoted("") == "„“"


def test_long_texts_are_cut_in_quotes() -> None:
    assert quoted("x" * 60) == "„" + "x" * 60 + "“"
    assert quoted("x" * 61) == "„" + "x" * 59 + "…“"


def test_long_texts_are_cut_behind_a_word_where_words_are_not_too_long() -> None:
    cut = quoted("Der Leitfaden hat seine Themen mit einer Matrix gefunden: vier Seiten der Stadt")
    assert cut == "„Der Leitfaden hat seine Themen mit einer Matrix gefunden: …“"
    assert quoted("Ein Wort " + "x" * 60) == "„Ein Wort " + "x" * 50 + "…“"
    for length in range(40, 80):
        assert len(quoted("ab " * length)) <= 62


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a und b"),
        (["a", "b", "c"], "a, b und c"),
    ],
)
def test_lists_read_as_in_running_text(items: list[str], text: str) -> None:
    assert listed(items) == text
    assert listed(iter(items)) == text
    assert listed(items, "oder") == text.replace(" und ", " oder ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Süßbach", "SUESSBACH"),
        ("Standes-Amt", "standes amt"),
        ("u\u0308ber", "ueber"),
        ("e_akte", "E-Akte"),
        ("Café", "cafe"),
        ("  viel   Platz ", "viel Platz"),
    ],
)
def test_spellings_of_one_name_are_the_same_for_comparing(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_names_stay_different() -> None:
    assert fold("Standesamt") != fold("Standes Amt")
    assert fold("Bauhof 1") != fold("Bauhof 2")


@given(st.text())
def test_comparing_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert set(fold(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("einwoner", "einwohner"),
        ("Einwohner", "einwohner"),
        ("digitalisirungsgrad", "digitalisierungsgrad"),
        ("kommune", "kommunen"),
    ],
)
def test_a_near_name_is_offered(name: str, meant: str) -> None:
    known = ["name", "einwohner", "digitalisierungsgrad", "kommunen"]
    assert did_you_mean(name, known) == f"Meinten Sie „{meant}“?"
    assert did_you_mean(name, iter(known)) == f"Meinten Sie „{meant}“?"


@pytest.mark.parametrize("name", ["", "xyz", "völlig anders"])
def test_where_no_name_is_near_nothing_is_offered(name: str) -> None:
    assert did_you_mean(name, ["einwohner", "kommunen"]) == ""
    assert did_you_mean(name, []) == ""


def test_the_nearest_names_come_first_and_no_more_than_asked_for() -> None:
    known = ["standesamt", "standesaemter", "gewerbeamt", "bauamt"]
    assert nearest("Standesamt", known, 2) == ["standesamt", "standesaemter"]
    assert nearest("Standesamt", known) == ["standesamt"]


@given(st.permutations(["Standesamt", "standesamt", "Standesämter", "Bauamt"]))
def test_what_is_offered_does_not_depend_on_the_order_of_names(known: list[str]) -> None:
    assert nearest("standesmt", known, 3) == nearest("standesmt", sorted(known), 3)


@given(st.text(), st.lists(st.text(), max_size=5), st.integers(1, 3))
def test_only_known_names_are_offered(name: str, known: list[str], count: int) -> None:
    found = nearest(name, known, count)
    assert len(found) <= count
    assert set(found) <= set(known)


def test_an_endless_name_is_compared_in_no_time() -> None:
    assert nearest("x" * 1_000_000, ["einwohner"]) == []


def test_measure_numbers_sort_as_people_count() -> None:
    numbers = ["1.10", "0", "1.2", "2.1", "1.1", "10.1", "3"]
    assert sorted(numbers, key=natural_key) == ["0", "1.1", "1.2", "1.10", "2.1", "3", "10.1"]


@given(st.lists(st.text("0123456789.-abcä²٣ ")))
def test_any_texts_can_be_sorted_and_the_order_never_changes(texts: list[str]) -> None:
    ordered = sorted(texts, key=natural_key)
    assert [natural_key(t) for t in sorted(ordered, key=natural_key)] == [
        natural_key(t) for t in ordered
    ]
