"""Single values are read exactly; what could mean two things is refused with its remedy."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules.model.values import (
    ValueProblem,
    as_choice,
    as_choices,
    as_date,
    as_integer,
    as_number,
    as_text,
    as_truth,
    in_range,
    is_unknown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

UNKNOWN = [None, "unbekannt", " unbekannt ", "", "  "]
READERS: list[Callable[[object], object]] = [
    as_number,
    as_integer,
    as_truth,
    as_date,
    as_text,
    lambda raw: as_choice(raw, ("hoch", "gering")),
    lambda raw: as_choices(raw, ("hoch", "gering")),
]
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates(),
    lambda below: st.lists(below) | st.dictionaries(st.text(), below) | st.sets(st.integers()),
    max_leaves=5,
)


def refused(read: Callable[[object], object], raw: object) -> str:
    with pytest.raises(ValueProblem) as caught:
        read(raw)
    problem = caught.value
    return f"[{problem.code}] {problem.message} {problem.hint}"


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("raw", UNKNOWN)
def test_nothing_at_all_and_unbekannt_are_unknown_for_every_reader(
    read: Callable[[object], object], raw: object
) -> None:
    assert is_unknown(raw)
    assert read(raw) is None


@pytest.mark.parametrize("raw", ["nein", "keine", "0", 0, False, [], {}, "Unbekannt"])
def test_nothing_else_is_unknown(raw: object) -> None:
    assert not is_unknown(raw)


@given(JUNK, st.sampled_from(READERS))
def test_whatever_is_read_gives_a_value_or_a_problem_with_a_remedy(
    raw: object, read: Callable[[object], object]
) -> None:
    try:
        read(raw)
    except ValueProblem as problem:
        assert problem.code.replace("-", "").isalnum()  # noqa: PT017 - either way is right
        assert problem.message[0] in "„“" or problem.message[0].isupper()  # noqa: PT017
        assert problem.message.endswith(".")  # noqa: PT017
        assert problem.hint.endswith((".", "?"))  # noqa: PT017


# numbers


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("3", 3),
        ("+3", 3),
        ("-3", -3),
        ("0", 0),
        ("-0", 0),
        ("-0,0", 0),
        (-0.0, 0),
        ("007", 7),
        ("1.5", Fraction(3, 2)),
        ("1,5", Fraction(3, 2)),
        (1.5, Fraction(3, 2)),
        (Fraction(3, 2), Fraction(3, 2)),
        ("2,0", 2),
        (2.0, 2),
        (Fraction(2), 2),
        (" 0,4 ", Fraction(2, 5)),
        ("0,125", Fraction(1, 8)),
        ("0.125", Fraction(1, 8)),
        ("9200", 9200),
        (0.1, Fraction(1, 10)),
        (1e-07, Fraction(1, 10**7)),
        (1e14, 10**14),
        (0.1 + 0.2, Fraction("0.30000000000000004")),
        ("0.30000000000000004", Fraction("0.30000000000000004")),
        ("999999999999999", 10**15 - 1),
    ],
)
def test_a_number_is_read_exactly(raw: object, value: int | Fraction) -> None:
    found = as_number(raw)
    assert found == value
    assert isinstance(found, int) == (Fraction(value).denominator == 1)


@given(st.integers(0, 10**9), st.integers(0, 10**6))
def test_comma_and_point_mean_the_same(whole: int, decimals: int) -> None:
    text = f"{whole}.{decimals:07}"
    assert as_number(text) == as_number(text.replace(".", ",")) == Fraction(text)


@given(st.floats(-1e14, 1e14))
def test_a_float_means_its_shortest_decimal_form(value: float) -> None:
    assert as_number(value) == Fraction(repr(value))


@pytest.mark.parametrize(
    ("raw", "remedy"),
    [
        ("9.200", "9200 ohne Zeichen zwischen den Tausendern, oder 9.20 mit weniger"),
        ("9,200", "9200 ohne Zeichen zwischen den Tausendern, oder 9,20 mit weniger"),
        ("-1.500", "-1500 ohne Zeichen zwischen den Tausendern, oder -1.50 mit weniger"),
        ("9 200", "9200 ohne Zeichen zwischen den Tausendern."),
        ("9'200", "9200 ohne Zeichen zwischen den Tausendern."),
        ("9’200", "9200 ohne Zeichen zwischen den Tausendern."),
        ("9\u00a0200", "9200 ohne Zeichen zwischen den Tausendern."),
        ("9\u202f200", "9200 ohne Zeichen zwischen den Tausendern."),
        ("1.234.567", "1234567 ohne Zeichen zwischen den Tausendern."),
        ("1.234,5", "1234,5 ohne Zeichen zwischen den Tausendern."),
        ("1,234.56", "1234.56 ohne Zeichen zwischen den Tausendern."),
        ("1 234,567", "1234,567 ohne Zeichen zwischen den Tausendern."),
    ],
)
def test_digit_groups_are_refused_and_the_remedy_keeps_the_value(raw: str, remedy: str) -> None:
    text = refused(as_number, raw)
    assert text.startswith(
        f"[zifferngruppen] Die Zahl „{raw}“ ist nicht eindeutig. Schreiben Sie {remedy}"
    )


@pytest.mark.parametrize("raw", ["0.200", "0,125", "1.5", "12.34", "1.2345", "1234.567", "01.200"])
def test_what_cannot_be_a_digit_group_is_a_number(raw: str) -> None:
    assert as_number(raw) == Fraction(raw.replace(",", "."))


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("viel", "„viel“"),
        ("1,5 h", "„1,5 h“"),
        ("1e3", "„1e3“"),
        (".5", "„.5“"),
        ("5.", "„5.“"),
        ("--1", "„--1“"),
        ("٣", "„٣“"),
        ("１２", "„１２“"),
        ("0x10", "„0x10“"),
        ("NaN", "„NaN“"),
        (float("nan"), "„nan“"),
        (float("inf"), "„inf“"),
        (True, "„True“"),
        ([1], "Eine Liste"),
        ({"a": 1}, "Ein Block"),
        (dt.date(2026, 1, 1), "„2026-01-01“"),
    ],
)
def test_what_is_no_number_is_refused(raw: object, shown: str) -> None:
    assert refused(as_number, raw) == (
        f"[keine-zahl] {shown} ist keine Zahl. Schreiben Sie eine Zahl wie 9200 oder 1,5."
    )


@pytest.mark.parametrize(
    "raw",
    [10**15, -(10**15), 10**6000, 1e15, "1" * 16, "9" * 60_000, "0," + "1" * 31, Fraction(10**20)],
    ids=lambda raw: type(raw).__name__,
)
def test_endless_numbers_are_refused_and_never_shown(raw: object) -> None:
    assert refused(as_number, raw) == (
        "[zahl-zu-lang] Diese Zahl hat zu viele Stellen. "
        "Erlaubt sind 15 Stellen vor und 30 nach dem Komma."
    )


@pytest.mark.parametrize("raw", ["1,5", 1.5, Fraction(1, 2), "0,0001"])
def test_a_part_is_no_whole_number(raw: object) -> None:
    assert refused(as_integer, raw).endswith(
        "ist keine ganze Zahl. Geben Sie eine Zahl ohne Nachkommastellen an."
    )


@pytest.mark.parametrize("raw", ["15000", 15000, 15000.0, "15000,0", Fraction(15000)])
def test_a_whole_number_may_be_written_in_any_form(raw: object) -> None:
    assert as_integer(raw) == 15000


@pytest.mark.parametrize(
    ("value", "low", "high", "span"),
    [
        (-1, 0, 5, "von 0 bis 5"),
        (6, 0, 5, "von 0 bis 5"),
        (Fraction(51, 10), 0, 5, "von 0 bis 5"),
        (-1, 0, None, "ab 0"),
        (16000, None, 15000, "bis 15.000"),
        (1, None, Fraction(1, 2), "bis 0,5"),
    ],
)
def test_a_number_out_of_range_is_told_its_range(
    value: int | Fraction, low: int | None, high: int | None, span: str
) -> None:
    text = refused(lambda _: in_range(value, low, high), None)
    assert text.startswith("[ausserhalb] Die Zahl ")
    assert text.endswith(f"liegt außerhalb des Bereichs. Erlaubt sind Werte {span}.")


@pytest.mark.parametrize(
    ("value", "low", "high"), [(0, 0, 5), (5, 0, 5), (None, 0, 5), (99, None, None), (0, None, 0)]
)
def test_the_ends_of_a_range_belong_to_it_and_unknown_is_in_every_range(
    value: int | None, low: int | None, high: int | None
) -> None:
    in_range(value, low, high)


# ja and nein


@pytest.mark.parametrize(
    ("raw", "value"),
    [("ja", "ja"), ("nein", "nein"), (" ja ", "ja"), (True, "ja"), (False, "nein")],
)
def test_ja_and_nein_and_the_truth_values_of_python_are_read(raw: object, value: str) -> None:
    assert as_truth(raw) == value


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("yes", "ja"), ("true", "ja"), ("True", "ja"), ("on", "ja"), ("y", "ja"), ("j", "ja"),
        ("wahr", "ja"), ("no", "nein"), ("No", "nein"), ("off", "nein"), ("false", "nein"),
        ("n", "nein"), ("falsch", "nein"), ("Ja", "ja"), ("NEIN", "nein"), ("neim", "nein"),
    ],
)  # fmt: skip
def test_foreign_truth_values_are_refused_with_the_german_word(raw: str, meant: str) -> None:
    assert refused(as_truth, raw) == (
        f"[wert-unbekannt] „{raw}“ ist hier kein Wert. Meinten Sie „{meant}“?"
    )


@pytest.mark.parametrize("raw", ["vielleicht", 0, 1, 1.0, [], ["ja"]])
def test_nothing_else_is_taken_for_ja_or_nein(raw: object) -> None:
    assert refused(as_truth, raw).endswith(
        "ist hier kein Wert. Erlaubt sind ja, nein oder unbekannt."
    )


# choices


def test_a_choice_is_one_of_the_words() -> None:
    assert as_choice(" hoch ", ("hoch", "gering")) == "hoch"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("hohc", "„hohc“ ist hier kein Wert. Meinten Sie „hoch“?"),
        ("Hoch", "„Hoch“ ist hier kein Wert. Meinten Sie „hoch“?"),
        ("12", "„12“ ist hier kein Wert. Erlaubt sind hoch, gering oder unbekannt."),
        ("no", "„no“ ist hier kein Wert. Erlaubt sind hoch, gering oder unbekannt."),
        (1, "„1“ ist hier kein Wert. Erlaubt sind hoch, gering oder unbekannt."),
        (["hoch"], "Eine Liste ist hier kein Wert. Erlaubt sind hoch, gering oder unbekannt."),
        ({}, "Ein Block ist hier kein Wert. Erlaubt sind hoch, gering oder unbekannt."),
        (10**9000, "Diese Zahl ist hier kein Wert. Erlaubt sind hoch, gering oder unbekannt."),
    ],
    ids=["typing-error", "case", "number", "foreign", "integer", "list", "block", "endless"],
)
def test_another_word_is_refused_with_the_nearest_or_with_all(raw: object, text: str) -> None:
    assert refused(lambda r: as_choice(r, ("hoch", "gering")), raw) == f"[wert-unbekannt] {text}"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (["a", "b", "a"], {"a", "b"}),
        (("a",), {"a"}),
        ({"a", "b"}, {"a", "b"}),
        ("a", {"a"}),
        (["a", "unbekannt"], {"a"}),
        ([], set()),
    ],
)
def test_several_choices_are_a_set_and_one_word_is_a_list_of_one(
    raw: object, value: set[str]
) -> None:
    assert as_choices(raw, ("a", "b")) == frozenset(value)


@pytest.mark.parametrize("raw", [["unbekannt"], [None], ["unbekannt", ""]])
def test_a_list_of_nothing_known_is_unknown_and_not_empty(raw: object) -> None:
    assert as_choices(raw, ("a", "b")) is None


def test_one_wrong_word_spoils_the_list() -> None:
    assert "„c“ ist hier kein Wert" in refused(lambda r: as_choices(r, ("a", "b")), ["a", "c"])


# dates

NO_DAY = "ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-01."


@pytest.mark.parametrize("raw", ["2026-11-01", " 2026-11-01 ", dt.date(2026, 11, 1)])
def test_a_date_is_read(raw: object) -> None:
    assert as_date(raw) == dt.date(2026, 11, 1)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("2026-02-30", "Den Tag „2026-02-30“ gibt es nicht. Prüfen Sie Monat und Tag."),
        ("2026-13-01", "Den Tag „2026-13-01“ gibt es nicht. Prüfen Sie Monat und Tag."),
        ("1.11.2026", "„1.11.2026“ ist kein Datum. Schreiben Sie 2026-11-01."),
        ("01.11.2026", "„01.11.2026“ ist kein Datum. Schreiben Sie 2026-11-01."),
        ("Herbst", f"„Herbst“ {NO_DAY}"),
        ("2026", f"„2026“ {NO_DAY}"),
        ("20261101", f"„20261101“ {NO_DAY}"),
        (2026, f"„2026“ {NO_DAY}"),
        ("２０２６-11-01", f"„２０２６-11-01“ {NO_DAY}"),
        (["2026-11-01"], f"Eine Liste {NO_DAY}"),
    ],
)
def test_what_is_no_day_is_refused_and_the_german_form_gets_its_remedy(
    raw: object, text: str
) -> None:
    assert refused(as_date, raw) == f"[kein-datum] {text}"


def test_a_moment_is_no_day() -> None:
    moment = dt.datetime(2026, 11, 1, 12, 30, tzinfo=dt.UTC)
    assert "ist kein Datum" in refused(as_date, moment)


@given(st.dates())
def test_every_day_is_read_as_it_is_written(day: dt.date) -> None:
    assert as_date(day.isoformat()) == day


# texts


@pytest.mark.parametrize(
    ("raw", "value"), [("a", "a"), ("  Bad Ort ", "Bad Ort"), ("nein", "nein")]
)
def test_text_loses_surrounding_blanks_only(raw: str, value: str) -> None:
    assert as_text(raw) == value


@pytest.mark.parametrize(
    ("raw", "shown"), [(5, "„5“"), (True, "„True“"), (["a"], "Eine Liste"), ({}, "Ein Block")]
)
def test_what_is_no_text_is_refused(raw: object, shown: str) -> None:
    assert refused(as_text, raw) == (
        f"[falscher-typ] {shown} ist kein Text. "
        "Schreiben Sie den Wert als einfachen Text, bei Bedarf in Anführungszeichen."
    )
