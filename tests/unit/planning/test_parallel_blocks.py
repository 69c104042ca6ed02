"""A parallel block stays whole: in one phase, side by side, and what is needed in it starts first.

The delivered scenarios know one such block; own rulebooks can prescribe others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helfer.planung import needing, planned, rule_for, step, szenario

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Ausgangsszenario

WINDOW = {"fenster": frozenset({"Energie"}), "arten": {"Energie": "spezial"}}
USER = rule_for("1.3", "nutzen_mittel", "Energie")


def block(*massnahmen: str, name: str = "S9") -> Ausgangsszenario:
    return szenario(step(*massnahmen, art="parallel"), name=name)


def test_in_a_block_what_is_needed_starts_first_however_the_scenario_lists_it() -> None:
    assert planned(erkannt=(block("2.1", "2.3"),)).order == ("0", "2.1", "2.3")
    assert planned(erkannt=(block("2.3", "2.1"),)).order == ("0", "2.1", "2.3")
    free = planned(erkannt=(block("4.3", "3.4"),))
    assert free.order == ("0", "4.3", "3.4"), "else as the scenario lists it"


def test_what_is_needed_in_a_block_starts_first_though_others_in_the_phase_need_it_too() -> None:
    other = rule_for("4.4")
    book = needing("4.4", hilfreich=("2.1",))
    found = planned(other, erkannt=(block("2.3", "2.1"),), regelwerk=book)
    assert found.phase["4.4"] == 1
    assert found.order == ("0", "2.1", "2.3", "4.4")


def test_a_check_of_one_task_does_not_tear_a_block_apart() -> None:
    both = szenario(step("1.1", "4.3", art="parallel"), step("1.3", phase=2))
    found = planned(USER, erkannt=(both,), **WINDOW)
    assert found.phase == {"0": 1, "1.1": 1, "4.3": 1, "1.3": 2}
    assert found.order == ("0", "1.1", "4.3", "1.3")
    assert found.ursachen["1.1"].art == "szenario"
    alone = szenario(step("1.1"), step("1.3", phase=2))
    assert planned(USER, erkannt=(alone,), **WINDOW).phase["1.1"] == 2


def test_what_has_to_stand_between_two_measures_parts_their_block() -> None:
    book = needing("4.3", zwingend=("3.4",), book=needing("3.4", zwingend=("4.4",)))
    found = planned(erkannt=(block("4.4", "4.3"), block("3.2", "4.1")), regelwerk=book)
    assert [found.phase[nr] for nr in ("4.4", "3.4", "4.3")] == [1, 2, 3]
    assert found.bloecke == (("3.2", "4.1"),)


def test_blocks_that_wait_for_each_other_are_not_both_whole() -> None:
    book = needing("4.3", zwingend=("4.4",), book=needing("3.2", zwingend=("3.4",)))
    found = planned(erkannt=(block("4.4", "3.2"), block("4.3", "3.4")), regelwerk=book)
    assert found.bloecke == (("4.4", "3.2"),)
    assert found.phase == {"0": 1, "3.4": 1, "4.4": 2, "3.2": 2, "4.3": 3}


def test_a_check_that_needs_the_measure_it_is_for_comes_after_it() -> None:
    book = needing("1.1", zwingend=("4.4",))
    user = rule_for("4.4", "nutzen_mittel", "Papier")
    window = {"fenster": frozenset({"Papier"}), "arten": {"Papier": "beschaffung"}}
    found = planned(user, rule_for("1.1"), regelwerk=book, **window)
    assert found.order == ("0", "4.4", "1.1")
    assert found.widersprueche == (), "no scenario said otherwise"
    assert "1.1" not in found.nach["4.4"]


def test_an_order_that_would_tear_a_block_apart_gives_way_to_it() -> None:
    chain = szenario(step("4.3"), step("3.2"), step("4.4"), name="S8")
    found = planned(erkannt=(chain, block("4.4", "4.3")))
    assert found.bloecke == (("4.4", "4.3"),)
    assert [found.phase[nr] for nr in ("4.4", "4.3", "3.2")] == [1, 1, 1]
    inside = szenario(step("4.3"), step("4.4"), name="S8")
    assert planned(erkannt=(inside, block("4.4", "4.3"))).order == ("0", "4.3", "4.4")


def test_a_block_counts_as_its_best_measure() -> None:
    two = (block("3.2", "3.4"), block("3.6", "4.3", name="S8"))
    for best, where in (("3.2", [1, 2]), ("3.6", [2, 1])):
        found = planned(rule_for(best, "nutzen_hoch"), erkannt=two)
        assert [found.phase["3.2"], found.phase["3.6"]] == where
        points = found.rang
    assert points["4.3"] < points["3.2"] == points["3.4"] < points["3.6"], "one of them is worst"
    fired = (rule_for("3.6", "nutzen_hoch"), rule_for("3.4", "nutzen_hoch"))
    found = planned(*fired, erkannt=two[1:])
    least = min(two[1].schritte[0].massnahmen, key=lambda nr: found.rang[nr])
    assert found.rang[least] < found.rang["3.4"] < found.rang["3.6"]
    assert found.order == ("0", "3.6", "4.3", "3.4")
