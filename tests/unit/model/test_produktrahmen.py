"""Numbers of the Produktrahmen: one meaning however written, and the group each belongs to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules import load_regelwerk
from ikz_rules.model.fahrplanregeln import Produktgruppe
from ikz_rules.model.produktrahmen import as_produktrahmen, check_produktrahmen, gruppe
from ikz_rules.model.values import ValueProblem

GROUPS = {
    nr: Produktgruppe(nr, titel)
    for nr, titel in (
        ("11", "Verwaltung"),
        ("12", "Ordnung"),
        ("126", "Brandschutz"),
        ("21", "Schulen"),
        ("22", "Schulen"),
        ("24", "Schulen"),
        ("61", "Finanzen"),
    )
}
OWN = "Gilt bei Ihnen ein anderer Produktrahmen, nennen Sie ihn in eigenen Regeln."


def refused(raw: object, **groups: Produktgruppe) -> tuple[str, str, str]:
    with pytest.raises(ValueProblem) as caught:
        check_produktrahmen(raw, groups)
    return caught.value.code, caught.value.message, caught.value.hint


@given(st.text("0123456789", min_size=2, max_size=10), st.data())
def test_dots_and_blanks_between_digits_make_no_difference(
    digits: str, data: st.DataObject
) -> None:
    signs = data.draw(
        st.lists(
            st.sampled_from(["", ".", " "]), min_size=len(digits) - 1, max_size=len(digits) - 1
        )
    )
    written = digits[0] + "".join(map("".join, zip(signs, digits[1:], strict=True)))
    assert as_produktrahmen(f" {written} ") == digits
    assert as_produktrahmen(digits) == digits


@pytest.mark.parametrize("raw", [None, "", "  ", "unbekannt"])
def test_what_is_not_said_is_unknown(raw: str | None) -> None:
    assert as_produktrahmen(raw) is None
    assert gruppe(raw, GROUPS) is None
    check_produktrahmen(raw, GROUPS)


@pytest.mark.parametrize(
    "raw",
    ["1", "1.", ".11", "11..1", "11. 1", "11-1", "11/1", "1a", "12345678901", "٣٤", "1²", "+12"],
)
def test_every_other_form_is_refused_with_what_to_write(raw: str) -> None:
    assert refused(raw) == (
        "produktrahmen-form",
        f"„{raw}“ ist keine Nummer im Produktrahmen.",
        "Schreiben Sie 2 bis 10 Ziffern, zum Beispiel „126“ oder „12.6“. Sie stehen im "
        "Haushaltsplan.",
    )


def test_a_title_instead_of_a_number_leads_to_the_number() -> None:
    assert refused("brandschutz", **GROUPS)[2] == "Meinten Sie „126“ (Brandschutz)?"
    assert refused("Xylophon", **GROUPS)[2].startswith("Schreiben Sie 2 bis 10 Ziffern")
    assert refused(126, **GROUPS)[:2] == ("falscher-typ", "„126“ ist kein Text.")


def test_an_unknown_bereich_is_refused_and_those_that_begin_alike_are_named() -> None:
    assert refused("1.91", **GROUPS) == (
        "produktrahmen-unbekannt",
        "Den Produktbereich „19“ gibt es nicht (Nummer „1.91“).",
        f"Meinten Sie 11 (Verwaltung) oder 12 (Ordnung)? {OWN}",
    )
    assert refused("23", **GROUPS)[2] == f"Meinten Sie 21 bis 24 (Schulen)? {OWN}"


def test_where_none_begins_alike_all_are_named_neighbours_of_one_title_together() -> None:
    assert refused("99", **GROUPS)[2] == (
        f"Es gibt 11 (Verwaltung), 12 (Ordnung), 21 bis 24 (Schulen) und 61 (Finanzen). {OWN}"
    )


@pytest.mark.parametrize("raw", ["11", "119", "12.6.01", "61 99"])
def test_what_stands_below_a_known_bereich_is_right(raw: str) -> None:
    check_produktrahmen(raw, GROUPS)


def test_a_rulebook_without_groups_checks_the_form_only() -> None:
    check_produktrahmen("99", {})
    assert refused("9")[0] == "produktrahmen-form"


@pytest.mark.parametrize(
    ("nr", "titel"),
    [("126", "Brandschutz"), ("12.6.01", "Brandschutz"), ("127", "Ordnung"), ("12", "Ordnung")],
)
def test_a_number_belongs_to_the_longest_group_it_begins_with(nr: str, titel: str) -> None:
    found = gruppe(nr, GROUPS)
    assert found is not None
    assert found.titel == titel


def test_a_number_of_no_group_has_none() -> None:
    assert gruppe("99", GROUPS) is None
    assert gruppe("126", {}) is None


def test_every_number_of_our_own_list_of_aufgaben_is_declared_itself() -> None:
    book = load_regelwerk()
    numbers = {a.produktrahmen for a in book.aufgabenverzeichnis if a.produktrahmen}
    assert numbers
    assert numbers <= book.produktgruppen.keys()


def test_our_own_groups_all_stand_in_a_bereich_and_have_titles_of_their_own() -> None:
    groups = load_regelwerk().produktgruppen
    assert {nr[:2] for nr in groups} == {nr for nr in groups if len(nr) == 2}
    titles = [group.titel for nr, group in groups.items() if len(nr) == 3]
    assert len(set(titles)) == len(titles)
