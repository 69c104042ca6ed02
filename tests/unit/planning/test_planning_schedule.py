"""Selection and schedule from bare verdicts: what no real rulebook shows often."""

from __future__ import annotations

from dataclasses import replace

from ikz_rules import load_regelwerk
from ikz_rules.planning.case import Case, Fired
from ikz_rules.planning.points import points, score, total, unit
from ikz_rules.planning.schedule import Schedule, schedule
from ikz_rules.planning.selection import Selection, select

REGELWERK = load_regelwerk()
SZENARIEN = REGELWERK.ausgangsszenarien


def planned(case: Case) -> tuple[Selection, Schedule]:
    found = select(case)
    return found, schedule(case, found)


def rule_for(nr: str) -> Fired:
    return Fired(next(r for r in REGELWERK.regeln.values() if r.massnahme == nr))


def put_off(nr: str) -> Fired:
    some = next(r for r in REGELWERK.regeln.values() if r.zurueckstellen)
    return Fired(replace(some, id=f"aufschub-{nr}", zurueckstellen=nr, massnahme=None))


def test_what_needs_a_measure_that_is_put_off_waits_with_it() -> None:
    found, order = planned(Case(REGELWERK, (rule_for("2.1"), rule_for("2.3"), put_off("2.1"))))
    assert order.phase["2.1"] == 4
    assert order.phase["2.3"] == 4
    assert order.order.index("2.1") < order.order.index("2.3")
    assert found.entries["2.3"].aufschub is not None


def test_a_prerequisite_only_for_what_is_put_off_waits_too() -> None:
    found, order = planned(Case(REGELWERK, (rule_for("1.3"), put_off("1.3"))))
    assert order.phase == {"0": 1, "1.1": 4, "1.3": 4}
    assert found.entries["1.1"].aufschub is found.entries["1.3"].aufschub


def test_steps_of_a_scenario_are_never_put_off() -> None:
    _, order = planned(Case(REGELWERK, (put_off("4.2"),), erkannt=(SZENARIEN["S2"],)))
    assert order.phase["4.2"] == 1


def test_orders_that_contradict_each_other_give_way_to_the_declared_precedence() -> None:
    first, second = SZENARIEN["S1"], SZENARIEN["S3"]
    swapped = replace(
        second,
        schritte=(
            replace(first.schritte[3], massnahmen=("2.1",), phase=1),
            replace(first.schritte[2], massnahmen=("1.1",), phase=1),
        ),
    )
    _, order = planned(Case(REGELWERK, (), erkannt=(first, swapped)))
    assert ("1.1", "2.1") in order.widersprueche
    assert order.order.index("2.1") < order.order.index("1.1")


def test_overlapping_blocks_are_one_block() -> None:
    other = replace(
        SZENARIEN["S2"],
        id="S9",
        stem="s9",
        schritte=(replace(SZENARIEN["S2"].schritte[2], massnahmen=("4.2", "4.3")),),
    )
    _, order = planned(Case(REGELWERK, (), erkannt=(SZENARIEN["S2"], other)))
    assert order.bloecke == (("2.1", "2.3", "4.2", "4.3"),)
    assert len({order.phase[nr] for nr in order.bloecke[0]}) == 1


def test_short_staff_leaves_less_room_in_the_first_phase() -> None:
    needs = tuple(rule_for(nr) for nr in ("3.2", "3.3", "3.4", "4.4"))
    _, plenty = planned(Case(REGELWERK, needs))
    _, scarce = planned(Case(REGELWERK, needs, knapp=True))
    count = [
        sum(phase == 1 and nr != "0" for nr, phase in found.phase.items())
        for found in (plenty, scarce)
    ]
    assert count == [3, 2]


def test_what_is_not_known_about_a_measure_costs_no_more_than_declared() -> None:
    bare = replace(REGELWERK.massnahmen["4.4"], annahmen=())
    rules = replace(REGELWERK, massnahmen={**REGELWERK.massnahmen, "4.4": bare})
    found = select(Case(rules, (rule_for("4.4"),)))
    parts = {p.name: p for p in points(found.entries["4.4"], list(found.entries), rules)}
    assert parts["Direkte Kosten"].punkte == REGELWERK.wert("kosten_unbekannt")
    assert parts["Zeithorizont"].punkte == REGELWERK.wert("horizont_unbekannt")
    assert "nicht bekannt" in parts["Direkte Kosten"].grund


def test_benefit_and_leverage_are_capped_and_say_so() -> None:
    rules = tuple(Fired(r) for r in REGELWERK.regeln.values() if r.massnahme == "2.1")
    found = select(Case(REGELWERK, rules))
    parts = points(found.entries["2.1"], list(REGELWERK.massnahmen), REGELWERK)
    benefit = next(p for p in parts if p.name == "Nutzen")
    assert benefit.punkte == REGELWERK.wert("nutzen_hoechstens")
    assert "höchstens" in benefit.grund
    assert total(parts) == sum(p.punkte for p in parts)
    assert score(found.entries["2.1"], list(REGELWERK.massnahmen), REGELWERK) == (
        total(parts) * unit(REGELWERK)
    )
    start = points(found.entries["0"], list(REGELWERK.massnahmen), REGELWERK)
    assert "höchstens" in next(p for p in start if p.name == "Hebel").grund


def test_a_measure_that_a_scenario_names_twice_has_one_reason() -> None:
    twice = replace(SZENARIEN["S2"], schritte=(SZENARIEN["S2"].schritte[0],) * 2)
    found, _ = planned(Case(REGELWERK, (), erkannt=(twice,)))
    assert [v.id for v in found.entries["0"].votes].count(twice.stem) == 1


def cause(order: Schedule, nr: str) -> tuple[str, str]:
    return order.ursachen[nr].art, order.ursachen[nr].wegen


def test_every_measure_says_why_it_stands_in_its_phase() -> None:
    needs = tuple(rule_for(nr) for nr in ("1.3", "3.1", "3.2", "3.3", "3.4", "4.4"))
    _, order = planned(Case(REGELWERK, (*needs, put_off("4.4")), begonnen=frozenset({"2.5"})))
    assert set(order.ursachen) == set(order.order)
    assert cause(order, "0") == ("nebenher", "")
    assert cause(order, "2.5") == ("begonnen", "2.5")
    assert cause(order, "3.1") == ("nebenher", "")
    assert cause(order, "1.3") == ("vorarbeit", "1.1")
    assert cause(order, "4.4") == ("zurueckgestellt", "aufschub-4.4")
    waiting = [nr for nr, found in order.ursachen.items() if found.voll]
    assert [order.ursachen[nr].voll for nr in waiting] == [((1, "phase_1_weitere"),)]
    assert {order.phase[nr] for nr in waiting} == {2}


def test_a_block_with_something_begun_runs_already() -> None:
    _, order = planned(Case(REGELWERK, (), erkannt=(SZENARIEN["S2"],), begonnen=frozenset({"2.3"})))
    assert cause(order, "4.2") == ("begonnen", "2.3")


def test_a_scenario_prescribes_a_phase_or_only_an_order() -> None:
    _, order = planned(Case(REGELWERK, (rule_for("3.2"),), erkannt=(SZENARIEN["S3"],)))
    assert cause(order, "3.5") == ("szenario", "S3")
    first = SZENARIEN["S1"].schritte[3]
    chained = replace(
        SZENARIEN["S1"],
        schritte=(
            replace(first, massnahmen=("2.1",), phase=2),
            replace(first, massnahmen=("3.4",), phase=1),
        ),
    )
    _, order = planned(Case(REGELWERK, (), erkannt=(chained,)))
    assert cause(order, "3.4") == ("reihenfolge", "2.1")
    assert order.kanten["2.1", "3.4"] == "szenario"


def test_a_short_check_stands_where_it_is_used_and_every_edge_says_why() -> None:
    task = Fired(rule_for("1.3").regel, frozenset({"Energie"}))
    _, order = planned(
        Case(
            REGELWERK,
            (task, rule_for("1.4")),
            fenster=frozenset({"Energie"}),
            arten={"Energie": "spezial"},
        )
    )
    assert cause(order, "1.1") == ("kurzpruefung", "1.3")
    assert order.kanten["1.1", "1.3"] == "zwingend"
    assert order.kanten["0", "1.1"] == "grundlagen"
    assert {"grundlagen", "zwingend"} <= set(order.kanten.values())


def test_what_is_begun_is_not_moved_to_where_it_is_used() -> None:
    task = Fired(rule_for("1.3").regel, frozenset({"Energie"}))
    _, order = planned(
        Case(
            REGELWERK,
            (task,),
            begonnen=frozenset({"1.1"}),
            fenster=frozenset({"Energie"}),
            arten={"Energie": "spezial"},
        )
    )
    assert cause(order, "1.1") == ("begonnen", "1.1")
