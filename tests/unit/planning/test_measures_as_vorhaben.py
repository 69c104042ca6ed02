"""Which recommended measures become short-term Vorhaben where ideas leave a place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from helfer.planung import BOOK, case, needing, put_off, rule_for, selected, step, szenario
from ikz_rules import Idee
from ikz_rules.planning.vorhaben import Obstacle, obstacle

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.planning.case import Fired

QUICK = szenario(step(art="vorhaben"))
WINDOW = {"fenster": frozenset({"Energie"}), "arten": {"Energie": "spezial"}}


def chosen(*fired: Fired, **more: object) -> tuple[str, ...]:
    return selected(*fired, **{"erkannt": (QUICK,), **more}).vorhaben.massnahmen


def with_(nr: str, **changes: object) -> Regelwerk:
    measure = replace(BOOK.massnahmen[nr], **changes)  # type: ignore[arg-type]
    return replace(BOOK, massnahmen={**BOOK.massnahmen, nr: measure})


def test_without_a_task_only_a_measure_with_a_visible_result_counts() -> None:
    quick = ("3.2", "3.4")  # both short-term; the first one shows nothing that people see
    assert [BOOK.massnahmen[nr].sichtbares_ergebnis for nr in quick] == [False, True]
    assert chosen(*(rule_for(nr) for nr in quick)) == ("3.4",)


def test_it_has_to_be_short_term_where_the_guide_is_silent_by_assumption() -> None:
    assert chosen(rule_for("4.4")) == ("4.4",)
    for changes in ({"umsetzbarkeit": ("mittelfristig",)}, {"kurzfristig_denkbar": False}):
        assert chosen(rule_for("4.4"), regelwerk=with_("4.4", **changes)) == ()
    both = with_("4.4", umsetzbarkeit=("kurzfristig", "mittelfristig"), kurzfristig_denkbar=False)
    assert chosen(rule_for("4.4"), regelwerk=both) == ("4.4",)


def test_what_it_needs_must_be_there_or_a_check_stand_for_it() -> None:
    assert chosen(rule_for("1.3")) == ()
    assert chosen(rule_for("1.3"), umgesetzt=frozenset({"1.1"})) == ("1.3",)
    task = rule_for("1.3", "nutzen_mittel", "Energie")
    assert chosen(task, **WINDOW) == ("1.3",)
    assert chosen(task, arten=WINDOW["arten"]) == ()
    book = needing("1.3", zwingend=("3.2",))
    assert chosen(task, regelwerk=book, **WINDOW) == (), "only 1.1 can be a check"


def test_the_foundations_are_no_vorhaben_however_quick_and_visible() -> None:
    book = with_("0", sichtbares_ergebnis=True, umsetzbarkeit=("kurzfristig",))
    assert chosen(rule_for("0"), regelwerk=book) == ()


@pytest.mark.parametrize("poor", ["3.4", "4.3", "4.4"])
def test_those_that_most_speaks_for_are_chosen(poor: str) -> None:
    book = with_("4.3", umsetzbarkeit=("kurzfristig",))
    fired = [rule_for(nr, "nutzen_gering" if nr == poor else "nutzen_hoch") for nr in VISIBLE]
    assert set(chosen(*fired, regelwerk=book)) == set(VISIBLE) - {poor}


VISIBLE = ("3.4", "4.3", "4.4")


def test_people_look_for_a_vorhaben_only_where_there_is_none() -> None:
    assert selected(erkannt=(QUICK,)).vorhaben.suchen
    assert not selected(rule_for("4.4"), erkannt=(QUICK,)).vorhaben.suchen
    idea = Idee(name="A", umsetzbarkeit="kurzfristig")
    assert not selected(erkannt=(QUICK,), ideen=(idea,)).vorhaben.suchen


def test_an_idea_that_something_speaks_against_does_not_only_lack_a_place() -> None:
    ideas = [Idee(name=name, umsetzbarkeit="kurzfristig") for name in "AB"]
    ideas.append(Idee(name="C", umsetzbarkeit="langfristig"))
    found = selected(erkannt=(QUICK,), ideen=tuple(ideas)).vorhaben
    assert found.verdraengt == ()
    assert dict(found.gruende)["C"] == "Nicht ausgewählt: Sie ist erst langfristig umsetzbar."


def test_an_idea_waits_with_a_measure_that_is_put_off() -> None:
    fired = (rule_for("4.4"), put_off("4.4"))
    idea = Idee(name="A", massnahme="4.4", umsetzbarkeit="kurzfristig")
    found = selected(*fired)
    words = "Maßnahme 4.4 ist vorerst zurückgestellt."
    assert obstacle(idea, case(*fired), found.entries) == Obstacle("aufschub", words)
