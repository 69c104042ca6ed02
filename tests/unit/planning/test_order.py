"""Who comes first: urgent things, then more points, then the number; and who has to wait."""

from __future__ import annotations

from dataclasses import replace

import pytest

from helfer.planung import BOOK, FREE, SZENARIEN, phases, planned, put_off, rule_for
from ikz_rules.planning.case import Case, Entry, Fired, Vote
from ikz_rules.planning.selection import select


def test_nothing_is_assumed_about_a_case_a_reason_or_a_measure() -> None:
    case, entry = Case(BOOK, ()), Entry(BOOK.massnahmen["4.4"])
    assert (case.stockt, case.knapp, case.land, case.formen) == (False, False, None, None)
    assert (entry.modus, entry.kurzfristig, entry.im_fenster) == ("einleiten", False, False)
    assert (entry.aufschub, entry.nr) == (None, "4.4")
    assert (Vote("planung", "x").punkte, Vote("planung", "x").text) == (0, "")
    assert case.dient("1.2", "Archiv") is False
    assert replace(case, arten={"Archiv": "querschnitt"}).dient("1.2", "Archiv")


def test_a_changed_case_asks_anew_what_is_missing() -> None:
    case = Case(BOOK, ())
    nr, needed = next((nr, found) for nr in BOOK.massnahmen if (found := case.zwingend(nr)))
    done = replace(case, umgesetzt=frozenset(needed))
    assert done.zwingend(nr) == ()
    assert case.zwingend(nr) == needed
    assert case == Case(BOOK, ()), "what was looked up is no difference"


def test_in_a_phase_more_points_come_first_and_equal_ones_by_number() -> None:
    found = planned(*(rule_for(nr) for nr in FREE))
    for phase in (1, 2):
        here = [nr for nr in found.order if found.phase[nr] == phase and nr != "0"]
        ranks = [(-found.rang[nr], nr) for nr in here]
        assert ranks == sorted(ranks)
        assert len(here) == 3
    first = min(found.rang[nr] for nr in FREE if found.phase[nr] == 1)
    assert first >= max(found.rang[nr] for nr in FREE if found.phase[nr] == 2)


@pytest.mark.parametrize("poor", FREE)
def test_whoever_has_most_points_gets_room_first(poor: str) -> None:
    fired = [rule_for(nr, "nutzen_gering" if nr == poor else "nutzen_hoch") for nr in FREE]
    assert planned(*fired).phase[poor] == 2
    rich = [rule_for(nr, "nutzen_hoch" if nr == poor else "nutzen_gering") for nr in FREE]
    assert planned(*rich).order[:2] == ("0", poor)


def test_what_a_scenario_prescribes_gets_room_before_what_rules_ask_for() -> None:
    step = replace(SZENARIEN["S1"].schritte[2], massnahmen=("4.3",), phase=1)
    szenario = replace(SZENARIEN["S1"], schritte=(step,))
    rules = [rule_for(nr, "nutzen_hoch") for nr in FREE if nr != "4.3"]
    plenty = [replace(f, regel=replace(f.regel, id=f"{f.regel.id}-noch")) for f in rules]
    assert planned(*rules, *plenty, erkannt=(szenario,)).phase["4.3"] == 1


def test_what_is_urgent_is_so_in_this_order() -> None:
    entry = Entry(BOOK.massnahmen["4.4"])
    found = phases(rule_for("4.4"))
    assert found._urgency(Entry(BOOK.massnahmen["0"])) == 0
    assert found._urgency(entry) == 4
    assert found._urgency(replace(entry, im_fenster=True)) == 2
    assert found._urgency(replace(entry, kurzfristig=True, im_fenster=True)) == 1
    assert found._urgency(replace(entry, ideen=["Idee"], im_fenster=True)) == 1
    assert found._urgency(replace(entry, aufschub=put_off("4.4"), kurzfristig=True)) == 5
    begun = phases(rule_for("4.4"), begonnen=frozenset({"4.4"}))
    assert begun._urgency(replace(entry, aufschub=put_off("4.4"))) == 0
    step = replace(SZENARIEN["S1"].schritte[2], massnahmen=("4.4",))
    asked = phases(erkannt=(replace(SZENARIEN["S1"], schritte=(step,)),))
    assert asked._urgency(entry) == 3


def test_what_something_urgent_needs_is_as_urgent() -> None:
    found = phases(rule_for("1.3", "nutzen_gering"), *(rule_for(nr, "nutzen_hoch") for nr in FREE))
    found.entries["1.3"].kurzfristig = True
    order = found._processing_order()
    assert order[:3] == ["0", "1.1", "1.3"]


def test_what_is_begun_needs_nothing_before_it_any_more() -> None:
    assert phases(rule_for("1.1"), rule_for("1.3")).hard == {("1.1", "1.3"): "zwingend"}
    begun = phases(rule_for("1.1"), rule_for("1.3"), begonnen=frozenset({"1.3"}))
    assert begun.hard == {}


def test_a_block_starts_when_all_of_it_can() -> None:
    step = replace(SZENARIEN["S2"].schritte[2], massnahmen=("1.3", "4.3"))
    szenario = replace(SZENARIEN["S2"], schritte=(step,))
    twice = (rule_for("1.1", "nutzen_hoch"), Fired(replace(rule_for("1.1").regel, id="noch")))
    for fired in (twice, twice[:1], ()):  # however much speaks for what comes first
        phase = planned(*fired, erkannt=(szenario,)).phase
        assert phase == {"0": 1, "1.1": 1, "1.3": 2, "4.3": 2}
    found = planned(*twice, erkannt=(szenario,))
    assert found.ursachen["4.3"].art == "vorarbeit"
    assert found.bloecke == (("1.3", "4.3"),)


def test_the_phase_of_vorhaben_is_the_latest_that_a_scenario_asks_for() -> None:
    assert planned().vorhaben_phase == 1
    assert planned(erkannt=(SZENARIEN["S1"],)).vorhaben_phase == 1
    assert planned(erkannt=(SZENARIEN["S2"],)).vorhaben_phase == 1
    assert planned(erkannt=(SZENARIEN["S3"],)).vorhaben_phase == 2
    assert planned(erkannt=(SZENARIEN["S2"], SZENARIEN["S3"])).vorhaben_phase == 2


def test_what_is_in_the_plan_for_itself_does_not_wait_with_those_it_is_for() -> None:
    alone = planned(rule_for("1.3"), put_off("1.3"))
    assert alone.phase["1.1"] == 4
    own = planned(rule_for("1.3"), rule_for("1.1"), put_off("1.3"))
    assert own.phase["1.1"] == 1
    other = planned(rule_for("1.3"), rule_for("1.2"), put_off("1.3"))
    assert (other.phase["1.1"], other.phase["1.3"]) == (1, 4)


def test_the_foundations_are_there_for_a_reason() -> None:
    def reasons(*fired: Fired, **more: object) -> list[str]:
        case = replace(Case(BOOK, fired), **more)  # type: ignore[arg-type]
        entry = select(case).entries.get("0")
        return [vote.id for vote in entry.votes] if entry else []

    settled = frozenset({"zweckverband"})
    assert reasons() == ["ohne-angaben"]
    assert reasons(rule_for("4.4")) == ["grundlagen-zuerst"]
    assert reasons(formen=settled) == reasons(rule_for("4.4"), formen=settled) == []
    assert reasons(umgesetzt=frozenset({"0"})) == []
    assert reasons(umgesetzt=frozenset({"0"}), stockt=True) == ["reaktivieren"]
    own = reasons(rule_for("0"), umgesetzt=frozenset({"0"}), stockt=True)
    assert own == ["fuer-0", "reaktivieren"]
    begun = reasons(begonnen=frozenset({"0"}), stockt=True)
    assert begun == ["grundlagen-zuerst", "reaktivieren"]


def test_a_rule_without_a_weight_counts_little() -> None:
    rule = rule_for("0")
    light = Fired(replace(rule.regel, gewicht=None))
    for given in ({}, {"umgesetzt": frozenset({"0"}), "stockt": True}):
        case = replace(Case(BOOK, (light,)), **given)  # type: ignore[arg-type]
        vote = next(v for v in select(case).entries["0"].votes if v.id == "fuer-0")
        assert vote.punkte == BOOK.gewichte["nutzen_gering"].wert


def test_what_is_begun_calls_for_nothing_but_others_still_do() -> None:
    found = planned(rule_for("1.3"), begonnen=frozenset({"0"}))
    assert "1.1" in found.order
    waiting = planned(rule_for("1.2"), rule_for("1.3"), put_off("1.2"), put_off("1.3"))
    assert {nr for nr, phase in waiting.phase.items() if phase == 4} == {"1.1", "1.2", "1.3"}


def test_what_a_scenario_prescribes_or_is_begun_does_not_wait() -> None:
    step = replace(SZENARIEN["S1"].schritte[2], massnahmen=("2.3",), phase=1)
    szenario = replace(SZENARIEN["S1"], schritte=(step,))
    found = planned(rule_for("2.1"), put_off("2.1"), erkannt=(szenario,))
    assert found.phase["2.1"] == 4
    assert (
        select(Case(BOOK, (put_off("2.1"),), erkannt=(szenario,))).entries["2.3"].aufschub is None
    )


def test_a_full_phase_takes_nothing_less_urgent() -> None:
    found = phases(*(rule_for(nr) for nr in FREE))
    found.assign()
    assert found._full == {1}
    assert sum(phase == 1 for nr, phase in found.phase.items() if nr != "0") == 3


def test_an_open_window_moves_the_check_to_whoever_uses_it_first() -> None:
    found = phases(
        rule_for("1.3", "nutzen_hoch", "Energie"),
        rule_for("1.2", "nutzen_gering", "Kasse"),
        *(rule_for(nr, "nutzen_hoch") for nr in FREE),
        fenster=frozenset({"Energie", "Kasse"}),
        arten={"Energie": "spezial", "Kasse": "querschnitt"},
    )
    assert found.hard == {("1.1", "1.3"): "zwingend", ("1.1", "1.2"): "zwingend"}
    found.phase |= {"1.1": 3, "1.2": 2, "1.3": 1}
    found._move_short_check()
    assert found.phase["1.1"] == 1
    assert found.causes["1.1"].wegen == "1.3"


def test_what_serves_an_open_window_comes_after_the_check_even_if_it_does_not_need_it() -> None:
    found = phases(
        rule_for("1.1"),
        rule_for("4.4", "nutzen_mittel", "Einkauf"),
        fenster=frozenset({"Einkauf"}),
        arten={"Einkauf": "beschaffung"},
    )
    assert found.hard == {("1.1", "4.4"): "kurzpruefung"}
