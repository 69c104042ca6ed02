"""Named numbers are taken out of conditions and put in again, wherever they stand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from helfer.regelwerk_varianten import PACKAGED, new_rule
from ikz_rules.impact.thresholds import shifted, shifted_entry
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Quantified,
)

NAMED = Compare("kommunenzahl", "mindestens", 2, None, "ab")
MOVED = Compare("kommunenzahl", "mindestens", 5, None, "ab")


def by(name: str) -> int | Fraction:
    values: dict[str, int | Fraction] = {"ab": 3, "bis": 10, "halb": Fraction(1, 2)}
    return values[name]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (NAMED, MOVED),
        (
            Compare("k", "zwischen", 1, 2, "ab", "bis"),
            Compare("k", "zwischen", 4, 12, "ab", "bis"),
        ),
        (Compare("k", "zwischen", 1, 2, None, "bis"), Compare("k", "zwischen", 1, 12, None, "bis")),
        (Compare("k", "gleich", "ja"), Compare("k", "gleich", "ja")),
        (AtLeast(1, (NAMED,), "ab"), AtLeast(4, (MOVED,), "ab")),
        (AtLeast(1, (NAMED,)), AtLeast(1, (MOVED,))),
        (Quantified("kommune", 1, NAMED, "ab"), Quantified("kommune", 4, MOVED, "ab")),
        (Quantified("kommune", None, NAMED), Quantified("kommune", None, MOVED)),
        (All((NAMED, Not(AnyOf((NAMED,))))), All((MOVED, Not(AnyOf((MOVED,)))))),
        (Derived("merkmal:x"), Derived("merkmal:x")),
    ],
)
def test_every_named_number_moves_and_no_other(before: Condition, after: Condition) -> None:
    assert shifted(before, by) == after


def test_a_count_stays_whole() -> None:
    with pytest.raises(LookupError):
        shifted(AtLeast(1, (NAMED,), "halb"), by)


def test_entries_move_with_their_conditions() -> None:
    found = shifted_entry(new_rule(wenn=NAMED), by)
    assert found == new_rule(wenn=MOVED)
    assert shifted_entry(NAMED, by) == MOVED
    assert shifted_entry("2026-11-22", by) == "2026-11-22"


def test_an_ausgangsszenario_moves_with_its_thresholds() -> None:
    szenario = PACKAGED.ausgangsszenarien["S1"]
    found = shifted_entry(szenario, lambda name: 1 if name == "szenario_mindest_punkte" else 0)
    assert getattr(found, "mindest_punkte", None) == szenario.mindest_punkte + 1
    assert getattr(found, "mindest_angegeben", None) == szenario.mindest_angegeben


def test_an_entry_without_a_condition_stays_as_it_is() -> None:
    stated = next(m for m in PACKAGED.merkmale.values() if m.definition is None)
    massnahme = PACKAGED.massnahmen["1.2"]
    assert shifted_entry(stated, by) is stated
    assert shifted_entry(massnahme, by) is massnahme
