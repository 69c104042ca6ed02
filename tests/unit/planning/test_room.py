"""Phases have room: what takes it, what runs alongside, and what no phase is too full for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from helfer.planung import BOOK, SZENARIEN, planned, put_off, rule_for, step, szenario
from ikz_rules import Idee

if TYPE_CHECKING:
    from ikz_rules.planning.case import Fired

ROOM = 3
NEEDS = tuple(rule_for(nr) for nr in ("1.5", "2.2", "2.4", "3.2", "3.6"))
"""Nothing that people see at once: none of them can be a Vorhaben."""
IDEA = Idee(name="Papier", massnahme="4.4", umsetzbarkeit="kurzfristig")
QUICK = szenario(step(art="vorhaben"))
OTHERS = {"umgesetzt": frozenset({"0"})}


@pytest.mark.parametrize(
    ("nr", "fired", "more"),
    [
        ("0", (), {}),
        ("4.4", (), {"begonnen": frozenset({"4.4"})}),
        ("4.4", (), {"erkannt": (QUICK,), "ideen": (IDEA,)}),
        ("4.4", (rule_for("4.4", "nutzen_hoch"),), {"erkannt": (QUICK,)}),
        ("3.1", (rule_for("3.1", "nutzen_gering"),), {}),
    ],
)
def test_what_runs_alongside_takes_no_room_of_others(
    nr: str, fired: tuple[Fired, ...], more: dict[str, object]
) -> None:
    marked = {} if nr == "0" else OTHERS
    found = planned(*fired, *NEEDS, **marked, **more)
    assert found.phase[nr] == 1
    assert sum(phase == 1 for phase in found.phase.values()) == ROOM + 1
    assert 2 in found.phase.values()


def test_a_short_check_takes_no_room() -> None:
    user = rule_for("1.3", "nutzen_hoch", "Energie")
    window = {"fenster": frozenset({"Energie"}), "arten": {"Energie": "spezial"}}
    found = planned(user, *NEEDS, **OTHERS, **window)
    assert found.phase["1.1"] == found.phase["1.3"] == 1
    assert sum(phase == 1 for phase in found.phase.values()) == ROOM + 1


def test_a_block_larger_than_the_room_fills_a_phase_alone() -> None:
    large = ("3.2", "3.3", "3.4", "4.3")
    side_by_side = szenario(step(*large, art="parallel"))
    alone = planned(rule_for("4.4"), erkannt=(side_by_side,))
    assert [alone.phase[nr] for nr in (*large, "4.4")] == [1, 1, 1, 1, 2]
    settled = planned(erkannt=(side_by_side,), **OTHERS)
    assert set(settled.phase.values()) == {1}
    first = szenario(step("4.4"), step(*large, art="parallel"))
    behind = planned(erkannt=(first,))
    assert [behind.phase[nr] for nr in (*large, "4.4")] == [2, 2, 2, 2, 1]
    assert behind.ursachen["4.3"].voll == ((1, "phase_1_weitere"),)


def test_what_takes_no_room_does_not_wait_for_any() -> None:
    prescribed = szenario(step("1.5", "2.2", "2.4", "3.2", "3.6"))
    found = planned(rule_for("3.1", "nutzen_gering"), erkannt=(prescribed,))
    assert sorted(found.phase.values()) == [1, 1, 1, 1, 1, 2, 2]
    assert (found.phase["3.1"], found.ursachen["3.1"].art) == (1, "nebenher")


def test_nothing_less_urgent_overtakes_what_had_to_wait_for_room() -> None:
    two = szenario(step("1.5", "2.2"), step("3.2", "3.6", art="parallel"))
    found = planned(rule_for("2.4", "nutzen_hoch"), erkannt=(two,))
    assert [found.phase[nr] for nr in ("1.5", "2.2", "3.2", "3.6", "2.4")] == [1, 1, 2, 2, 2]


def test_the_third_phase_takes_the_rest_however_much_it_is() -> None:
    found = planned(*(rule_for(nr) for nr in BOOK.massnahmen), put_off("4.4"))
    count = [list(found.phase.values()).count(phase) for phase in (1, 2, 3, 4)]
    assert count[1] == BOOK.wert("phase_2_weitere")
    assert count[2] > BOOK.wert("phase_2_weitere")
    assert count[3] == 1
    assert sum(count) == len(BOOK.massnahmen)


def test_what_a_scenario_asks_for_stands_in_its_phase_for_that_reason() -> None:
    found = planned(erkannt=(SZENARIEN["S1"],))
    assert found.ursachen["0"].art == found.ursachen["1.1"].art == "szenario"
    assert [found.phase[nr] for nr in ("0", "1.1", "2.1")] == [1, 1, 2]


def test_vorhaben_wait_for_the_phase_in_which_their_scenario_asks_for_them() -> None:
    late = szenario(step(art="vorhaben", phase=2))
    found = planned(rule_for("3.2"), erkannt=(late,), ideen=(IDEA,))
    assert (found.phase["4.4"], found.ursachen["4.4"].art) == (2, "szenario")
    assert (found.phase["3.2"], found.ursachen["3.2"].art) == (1, "platz")
    other = szenario(step(art="vorhaben"), step("2.1", phase=2))
    assert planned(erkannt=(other,), ideen=(IDEA,)).phase["4.4"] == 1


def test_what_is_begun_runs_from_the_first_phase_on() -> None:
    later = szenario(step("2.1", phase=3))
    found = planned(erkannt=(later,), begonnen=frozenset({"2.1"}))
    assert (found.phase["2.1"], found.ursachen["2.1"].art) == (1, "begonnen")
