"""Every single condition has a number of its own; joining words have none."""

from __future__ import annotations

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.coverage.layout import MERKMAL, PLANUNG, REGEL, Subject, subject, subjects
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Progress,
    Quantified,
)

A = Compare("gleiche_bedarfe", "gleich", "ja")
B = Derived("merkmal:ziele_unklar")
C = Progress("1.1", "begonnen")
BODY = Compare("digital_lotsen", "gleich", "nein")
COUNTED = Quantified("kommune", 2, BODY)


def numbers(condition: Condition) -> list[tuple[int, Condition, int]]:
    found = subject(REGEL, "x", condition)
    return [(n.number, n.condition, n.counted_by) for n in found.nodes]


def test_numbers_follow_the_order_of_writing() -> None:
    assert numbers(All((AnyOf((A, Not(B))), AtLeast(1, (C, COUNTED)), A))) == [
        (1, A, 0),
        (2, B, 0),
        (3, C, 0),
        (4, COUNTED, 0),
        (5, BODY, 4),
        (6, A, 0),
    ]


def test_the_key_of_an_entry_changes_with_its_condition_only() -> None:
    assert subject(REGEL, "x", A).key == subject(REGEL, "x", A).key
    assert subject(REGEL, "x", A).key != subject(REGEL, "x", Not(A)).key
    assert subject(REGEL, "x", A).key != subject(REGEL, "y", A).key


def of(art: str) -> list[Subject]:
    return [s for s in subjects(load_regelwerk()) if s.art == art]


def test_rules_derived_merkmale_and_the_conditions_of_planning_are_covered() -> None:
    book = load_regelwerk()
    assert [s.id for s in of(REGEL)] == list(book.regeln)
    assert [s.id for s in of(MERKMAL)] == [m.id for m in book.merkmale.values() if m.definition]
    assert [(s.id, s.ebene) for s in of(PLANUNG)] == [
        ("fenster", "aufgabe"),
        ("knapp", "verbundraum"),
    ]


@pytest.mark.parametrize("art", [REGEL, MERKMAL])
def test_an_entry_knows_where_it_stands(art: str) -> None:
    assert all(s.location for s in of(art))
