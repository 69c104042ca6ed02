"""Typed places of sentences are read exactly; nothing is guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.testing.muster import Muster, german_number, iso_date, key
from ikz_rules.wording import listed, number


def read(typ: str, text: str) -> object:
    found = Muster(f"x {{wert:{typ}}} y").parse_arguments(f"x {text} y")
    return None if found is None else found["wert"]


@pytest.mark.parametrize(
    ("typ", "text", "value"),
    [
        ("Zahl", "12,50", Decimal("12.5")),
        ("Zahl", "1.234,50", Decimal("1234.5")),
        ("Zahl", "1.234", Decimal(1234)),
        ("Zahl", "-0,5", Decimal("-0.5")),
        ("Zahl", "9200", Decimal(9200)),
        ("Zahl", "1.5", None),
        ("Zahl", "1,234.5", None),
        ("Zahl", "0.500", None),
        ("Zahl", "12.34", None),
        ("Zahl", "zwei", None),
        ("Zahl", "١", None),
        ("Anzahl", "15.000", 15000),
        ("Anzahl", "2", 2),
        ("Anzahl", "2,0", None),
        ("Anzahl", "-1", None),
        ("Dreiwert", "ja", "ja"),
        ("Dreiwert", "nein", "nein"),
        ("Dreiwert", "unbekannt", "unbekannt"),
        ("Dreiwert", "Ja", None),
        ("Dreiwert", "true", None),
        ("Nummer", "2.10", "2.10"),
        ("Nummer", "2.1", "2.1"),
        ("Nummer", "0", "0"),
        ("Nummer", "2.1.1", None),
        ("Nummer", "2,1", None),
        ("Nummern", "2.1", ("2.1",)),
        ("Nummern", "2.1, 2.3 und 4.2", ("2.1", "2.3", "4.2")),
        ("Nummern", "2.1,  2.3  und  4.2", ("2.1", "2.3", "4.2")),
        ("Nummern", "2.1 und 2.10", ("2.1", "2.10")),
        ("Nummern", "2.1 2.3", None),
        ("Nummern", "2.1 und", None),
        ("Name", '"Bad Muster"', "Bad Muster"),
        ("Name", "„Bad Muster“", "Bad Muster"),
        ("Name", "»Bad Muster«", "Bad Muster"),
        ("Name", "einwohner", "einwohner"),
        ("Name", "Bad Muster", None),
        ("Namen", '"A", "B, C" und "D und E"', ("A", "B, C", "D und E")),
        ("Text", '"enthält „das“ da"', "enthält „das“ da"),
        ("Text", "ohne", None),
        ("Wort", "Kurzprüfung", "kurzpruefung"),
        ("Wort", "it_arbeitsplatz", "it_arbeitsplatz"),
        ("Worte", "Willenserklärung und arbeitsgruppe", ("willenserklaerung", "arbeitsgruppe")),
        ("Wert", "12,5", ("12,5",)),
        ("Wert", "knapp", ("knapp",)),
        ("Wert", '"a, b" und c', ("a, b", "c")),
        ("Stand", "begonnen", "begonnen"),
        ("Empfehlung", "empfohlen", True),
        ("Empfehlung", "nicht empfohlen", False),
        ("Ein", "ein", True),
        ("Ein", "eine", None),
        ("Einen", "keinen", False),
        ("Stufe", "nicht erkannt", "nicht_erkannt"),
        ("Stufe", "nur angezeigt", "anzeichen"),
        ("Herkunft", "abgeleitet", "abgeleitet"),
        ("Aussicht", "ausgeschlossen", "ausgeschlossen"),
        ("Aussicht", "vielleicht", None),
        ("Szenario", "S2", "S2"),
        ("Szenario", "s2", None),
        ("Aussage", "N035", "N035"),
        ("Aussage", "N35", None),
        ("Kennung", "datei-fehlt", "datei-fehlt"),
        ("Datum", "1.11.2026", "2026-11-01"),
        ("Datum", "2026-11-01", "2026-11-01"),
        ("Datum", "1.11.26", None),
    ],
)
def test_a_place_reads_its_type_and_nothing_else(typ: str, text: str, value: object) -> None:
    assert read(typ, text) == value


@settings(deadline=None)
@given(st.integers(min_value=-(10**9), max_value=10**9), st.integers(0, 999))
def test_numbers_are_read_as_the_library_writes_them(whole: int, thousandths: int) -> None:
    value = Decimal(whole) + Decimal(thousandths) / 1000
    assert german_number(number(value)) == value


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[0-4](\.[0-9]{1,2})?", fullmatch=True), min_size=1, max_size=6))
def test_lists_of_numbers_come_back_as_they_were_written(numbers: list[str]) -> None:
    assert read("Nummern", listed(numbers)) == tuple(numbers)


@settings(deadline=None)
@given(st.lists(st.text(st.characters(codec="latin-1", exclude_characters='"')), min_size=1))
def test_lists_of_names_come_back_as_they_were_written(names: list[str]) -> None:
    quoted = [f'"{name}"' for name in names]
    assert read("Namen", listed(quoted)) == tuple(names)


@settings(deadline=None)
@given(st.text())
def test_what_is_no_german_number_is_refused_not_guessed(text: str) -> None:
    try:
        value = german_number(text)
    except ValueError:
        return
    assert value == Decimal(text.replace(".", "").replace(",", "."))
    groups = text.partition(",")[0].split(".")[1:]
    assert all(len(group) == 3 for group in groups)


def test_choices_endings_blanks_and_double_s_are_tolerated() -> None:
    muster = Muster("die Maßnahme(n) {nr:Nummern} ist/sind neu")
    for text in (
        "die Maßnahme 1 ist neu",
        "die Maßnahmen 1 und 2 sind neu",
        "die  Massnahme 1  ist neu",
    ):
        assert muster.is_matching(text)
    for text in ("Die Maßnahme 1 ist neu", "die Maßnahme 1 war neu", "die Maßnahme 1 ist neu "):
        assert not muster.is_matching(text)
        assert muster.parse_arguments(text) is None


def test_a_colon_may_stand_before_a_table_only() -> None:
    assert Muster("so", with_block=True).is_matching("so:")
    assert not Muster("so").is_matching("so:")


def test_a_pattern_is_shown_in_readable_german() -> None:
    assert Muster("hat {nr:Nummer} {text:Text}(e)").shown == 'hat NR "TEXT"(e)'


def test_dates_and_keys_are_written_as_in_data_files() -> None:
    assert iso_date("31.12.2026") == "2026-12-31"
    assert iso_date("2026-12-31") == "2026-12-31"
    assert key("Fortführen möglich") == "fortfuehren_moeglich"
