"""Inside a phase helpful things come first; of what a measure comes after, the plan says why."""

from __future__ import annotations

from helfer.planung import BOOK, needing, planned, put_off, rule_for, step, szenario
from ikz_rules import Idee

HELPED = needing("4.4", hilfreich=("3.2",))
STRONG, WEAK = rule_for("4.4", "nutzen_hoch"), rule_for("3.2", "nutzen_gering")


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
