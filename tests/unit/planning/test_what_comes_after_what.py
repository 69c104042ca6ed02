"""Inside a phase helpful things come first; of what a measure comes after, the plan says why."""

from __future__ import annotations

from helfer.planung import BOOK, needing, phases, planned, put_off, rule_for, step, szenario
from ikz_rules import Idee

HELPED = needing("4.4", hilfreich=("3.2",))
STRONG, WEAK = rule_for("4.4", "nutzen_hoch"), rule_for("3.2", "nutzen_gering")

PAPER = rule_for("4.4", "nutzen_mittel", "Papier")
WINDOW = {"fenster": frozenset({"Papier"}), "arten": {"Papier": "beschaffung"}}


def test_what_is_helpful_comes_first_however_much_speaks_for_the_other() -> None:
    plain = planned(STRONG, WEAK, regelwerk=needing("4.4"))
    assert plain.order == ("0", "4.4", "3.2")
    helped = planned(STRONG, WEAK, regelwerk=HELPED)
    assert helped.order == ("0", "3.2", "4.4")
    assert helped.nach == {"0": (), "3.2": ("0",), "4.4": ("0", "3.2")}
    assert helped.kanten["3.2", "4.4"] == "hilfreich"


def test_a_vorhaben_does_not_wait_for_what_is_merely_helpful() -> None:
    idea = Idee(name="Papier", massnahme="4.4", umsetzbarkeit="kurzfristig")
    quick = (szenario(step(art="vorhaben")),)
    fired = rule_for("3.2", "nutzen_hoch")
    found = planned(fired, regelwerk=HELPED, erkannt=quick, ideen=(idea,))
    assert found.phase["3.2"] == found.phase["4.4"] == 1
    assert found.order == ("0", "4.4", "3.2")
    assert found.nach["4.4"] == ("0",)


def test_nothing_comes_after_what_stands_in_a_later_phase() -> None:
    found = planned(STRONG, WEAK, put_off("3.2"), regelwerk=HELPED)
    assert found.phase["3.2"] == 4
    assert found.nach == {"0": (), "3.2": ("0",), "4.4": ("0",)}
    assert set(found.kanten) == {("0", "3.2"), ("0", "4.4")}


def test_what_is_begun_comes_after_the_foundations_only() -> None:
    found = planned(rule_for("3.2"), regelwerk=HELPED, begonnen=frozenset({"4.4"}))
    assert found.phase["3.2"] == found.phase["4.4"] == 1
    assert found.nach["4.4"] == ("0",)
    both = planned(regelwerk=HELPED, begonnen=frozenset({"3.2", "4.4"}))
    assert both.nach["4.4"] == ("0",)


def test_nothing_comes_after_itself() -> None:
    found = planned(*(rule_for(nr) for nr in BOOK.massnahmen))
    assert all(nr not in before for nr, before in found.nach.items())


def test_a_whole_prerequisite_is_finished_first() -> None:
    needs = needing("4.4", zwingend=("3.2",))
    assert planned(rule_for("4.4"), regelwerk=needs).phase == {"0": 1, "3.2": 1, "4.4": 2}
    begun = planned(rule_for("4.4"), regelwerk=needs, begonnen=frozenset({"3.2"}))
    assert begun.phase == {"0": 1, "3.2": 1, "4.4": 1}, "what runs need not be finished"
    first = planned(rule_for("4.4"), regelwerk=needing("4.4", zwingend=("0",)))
    assert first.phase == {"0": 1, "4.4": 1}, "nor the foundations"
    windowed = planned(PAPER, regelwerk=needs, **WINDOW)
    assert windowed.phase == {"0": 1, "3.2": 1, "4.4": 2}, "only 1.1 shrinks to a check"


def test_without_a_comparison_of_tasks_there_is_no_check_of_one() -> None:
    assert planned(PAPER, **WINDOW).order == ("0", "4.4")
    running = {"begonnen": frozenset({"1.1"})}
    assert phases(PAPER, **running, **WINDOW).hard == {}
    assert phases(PAPER, rule_for("1.1"), **WINDOW).hard == {("1.1", "4.4"): "kurzpruefung"}


def test_the_check_moves_to_its_user_unless_others_need_it_before() -> None:
    late = szenario(step("4.4", phase=3))
    others = (rule_for("1.1"), rule_for("2.1"), rule_for("2.3"))
    moved = planned(PAPER, *others, erkannt=(late,), **WINDOW)
    assert [moved.phase[nr] for nr in ("2.1", "2.3", "4.4", "1.1")] == [1, 2, 3, 3]
    needed = planned(PAPER, rule_for("1.2"), erkannt=(late,), **WINDOW)
    assert [needed.phase[nr] for nr in ("1.1", "1.2", "4.4")] == [1, 2, 3]


def test_a_scenario_orders_what_it_names_and_only_where_nothing_else_does() -> None:
    chain = szenario(step("1.1"), step("1.3"), step("3.4", phase=2), step("3.2"))
    found = phases(rule_for("4.4"), erkannt=(chain,))
    assert found.hard == {("1.1", "1.3"): "zwingend"}
    assert ("3.4", "3.2") in found.szenario
    assert ("1.1", "1.3") not in found.szenario
    plan = planned(rule_for("4.4"), erkannt=(chain,))
    assert (plan.phase["3.2"], plan.ursachen["3.2"].art) == (2, "reihenfolge")
    assert (plan.phase["4.4"], plan.ursachen["4.4"].art) == (1, "platz")
    running = phases(erkannt=(chain,), begonnen=frozenset({"3.2"}))
    assert not [edge for edge in running.szenario if edge[1] == "3.2"]
