"""Why a measure is in the plan: by hand, where random Verbundräume seldom lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from helfer.regelwerk_varianten import PACKAGED, example, new_rule, put_into
from ikz_rules import QuestionError, Verbundraum, read_verbundraum, recommend, why
from ikz_rules.facts.address import Address
from ikz_rules.inquiry.grounds import Grounds
from ikz_rules.model.condition import (
    All,
    AnyOf,
    Compare,
    Derived,
    InForce,
    Not,
    Progress,
    Stated,
    StatedIs,
    Unstated,
)

if TYPE_CHECKING:
    from ikz_rules import Massnahmenplan, Why
    from ikz_rules.inquiry.glied import Glied

MIXED = recommend(read_verbundraum(example("gemischt")))
SILVER = recommend(read_verbundraum(example("szenario-2-wille-ohne-umsetzung")))
BUYING = {"gleiche_bedarfe": "ja", "beschaffung_getrennt": "ja"}


def plan_of(**more: Any) -> Massnahmenplan:  # noqa: ANN401 - what stands in a data file
    raw = {"name": "Tal", "kommunen": [{"name": "A"}, {"name": "B"}], **more}
    return recommend(Verbundraum.model_validate(raw))


def needed(answer: Why, id_: str) -> dict[str, object]:
    (grund,) = [grund for grund in answer.gruende if grund.id == id_]
    return {fact.pfad: fact.wert for fact in grund.noetig}


def links(glied: Glied) -> list[Glied]:
    return [glied, *(below for part in glied.teile for below in links(part))]


# what is needed


def test_two_of_three_kommunen_that_say_so_are_enough_and_the_third_is_named_beside() -> None:
    answer = why(MIXED, "2.3")
    assert list(needed(answer, "dienstanweisungen-arbeit-teilen")) == [
        "kommunen.Quellenstein.angaben.dienstanweisungen_stand",
        "kommunen.Rothenau.angaben.dienstanweisungen_stand",
    ]
    (grund,) = [g for g in answer.gruende if g.id == "dienstanweisungen-arbeit-teilen"]
    assert grund.ebenso == ("Lindengrund",)


def test_who_gives_the_answer_that_a_kennzahl_counts_speaks_for_it_too() -> None:
    cell = {"fachwissen": "unzureichend"}
    task = {"name": "Vergabestelle", "kommunen": {"A": cell, "B": cell}}
    (grund,) = [
        g for g in why(plan_of(aufgaben=[task]), "1.2").gruende if g.id == "zentrale-fachwissen"
    ]
    named = {fact.kommune for fact in grund.noetig} - {""}
    assert {*named, *grund.ebenso} == {"A", "B"}
    assert len(named) == 1


def test_a_scenario_rests_on_its_leading_merkmal() -> None:
    assert needed(why(MIXED, "4.2"), "s2-wille-ohne-umsetzung") == {
        "merkmale.wille_ohne_umsetzung": "ja"
    }


def test_a_fact_says_its_address() -> None:
    ((fact,),) = [g.noetig for g in why(MIXED, "4.2").gruende]
    assert fact.address == Address("verbundraum", "merkmal", "wille_ohne_umsetzung")


def test_an_aufgabe_that_is_in_view_is_a_fact_with_those_who_share_it() -> None:
    facts = needed(why(SILVER, "1.1"), "aufgaben-gleich-wichtig")
    assert facts.pop("aufgaben.Energiemanagement") == ("Erlenbrück", "Silberfurt", "Steinwalde")
    assert set(facts.values()) == {"hoch"}


def test_the_land_that_the_keys_of_kommunen_tell_is_derived() -> None:
    (grund,) = [g for g in why(MIXED, "3.1").gruende if g.id == "lotsen-noch-nicht-dabei"]
    origins = {fact.name: fact.herkunft for fact in grund.noetig}
    assert origins == {"land": "abgeleitet", "digital_lotsen": "angegeben"}


def test_software_and_days_are_given_as_they_stand_in_a_file() -> None:
    raw = {"name": "A", "software": {"dms": {"produkt": "X", "vertragsende": "2027-01-01"}}}
    other = {"name": "B", "software": {"dms": {"produkt": "Y", "seit": 2020}}}
    plan = plan_of(
        stichtag="2026-11-22",
        kommunen=[raw, other],
        aufgaben=[{"name": "Vergabestelle", "frist": "2027-02-01", "kommunen": ["A", "B"]}],
    )
    answer = why(plan, "1.2")
    assert needed(answer, "zentrale-frist")["aufgaben.Vergabestelle.frist"] == "2027-02-01"
    software = needed(why(plan, "4.2"), "software-vertrag-endet")["kommunen.A.software"]
    assert software == {"dms": {"produkt": "X", "vertragsende": "2027-01-01"}}


def test_a_rule_that_needs_nothing_but_the_kommunen_needs_no_fact() -> None:
    plan = plan_of()
    grounds = Grounds(plan.verbundraum, PACKAGED)
    assert grounds.needed(Compare("kommunenzahl", "mindestens", 2)) == ()


def test_facts_are_asked_for_only_of_what_holds() -> None:
    grounds = Grounds(plan_of().verbundraum, PACKAGED)
    with pytest.raises(AssertionError, match="does not hold"):
        grounds.needed(Derived("merkmal:ziele_unklar"))


def test_which_kommune_runs_another_can_be_a_ground() -> None:
    run = {"name": "C", "verwaltet_durch": "A", "digitalisierungsgrad": 5}
    plan = plan_of(
        kommunen=[
            {"name": "A", "digitalisierungsgrad": 1},
            {"name": "B", "digitalisierungsgrad": 1},
            run,
        ]
    )
    grounds = Grounds(plan.verbundraum, PACKAGED)
    same = Compare("digitalisierungsgrad_spannweite", "gleich", 0)
    assert [f.address.name for f in grounds.needed(same)] == [
        "digitalisierungsgrad",
        "digitalisierungsgrad",
        "verwaltet_durch",
    ]


# reasons of planning itself


def test_what_is_begun_rests_on_the_list() -> None:
    answer = why(plan_of(begonnen=["4.4"]), "4.4")
    assert needed(answer, "begonnen") == {"begonnen": ("4.4",)}
    assert (answer.modus, answer.phase.ursache, answer.phase.wegen) == (
        "fortfuehren",
        "begonnen",
        "4.4",
    )


def test_a_prerequisite_names_the_measure_and_its_facts() -> None:
    task = {"name": "Vergabestelle", "kommunen": {"A": {"fachwissen": "unzureichend"}, "B": {}}}
    answer = why(plan_of(aufgaben=[task]), "1.1")
    (grund,) = [g for g in answer.gruende if g.id == "voraussetzung"]
    assert grund.wegen == "1.2"
    assert [fact.pfad for fact in grund.noetig] == ["aufgaben.Vergabestelle"]
    later = why(plan_of(aufgaben=[task]), "1.2")
    assert (later.phase.ursache, later.phase.wegen) == ("vorarbeit", "1.1")
    assert [(v.nr, v.grund) for v in later.rang.nach] == [("0", "grundlagen"), ("1.1", "zwingend")]


def test_starting_anew_rests_on_what_has_stalled() -> None:
    forms = {"kooperationsformen": ["arbeitsgruppe"]}
    stalled = plan_of(merkmale={"initiativen_ins_stocken_geraten": "ja"}, **forms)
    assert needed(why(stalled, "0"), "reaktivieren") == {
        "merkmale.initiativen_ins_stocken_geraten": "ja"
    }
    assert needed(why(MIXED, "0"), "reaktivieren") == {"merkmale.wille_ohne_umsetzung": "ja"}
    both = {"initiativen_ins_stocken_geraten": "ja", "entscheidungstraeger_nicht_gewonnen": "ja"}
    assert needed(why(plan_of(merkmale=both, **forms), "0"), "reaktivieren") == {
        "merkmale.initiativen_ins_stocken_geraten": "ja"
    }


def test_a_short_check_rests_on_the_window_of_its_aufgabe() -> None:
    answer = why(SILVER, "1.1")
    assert answer.modus == "kurzpruefung"
    assert "aufgaben.Energiemanagement" in needed(answer, "kurzpruefung")
    assert (answer.phase.ursache, answer.phase.wegen) == ("kurzpruefung", "1.3")


def test_with_nothing_known_the_foundations_need_no_fact() -> None:
    answer = why(plan_of(kommunen=[{"name": "A"}, {"name": "B"}]), "0")
    assert all(grund.noetig == () for grund in answer.gruende if grund.art == "planung")


# phase


def test_a_phase_without_room_is_named_with_its_threshold() -> None:
    (full,) = why(MIXED, "3.3").phase.voll
    assert (full.nr, full.titel, full.schwelle.id) == (1, "jetzt", "phase_1_weitere_knapp")
    assert [v.schwelle.id for v in why(SILVER, "4.3").phase.voll] == [
        "phase_1_weitere_knapp",
        "phase_2_weitere",
    ]


def test_what_is_put_off_says_by_which_rule_and_what_that_needs() -> None:
    task = {
        "name": "Vergabestelle",
        "kommunen": {"A": {"bereitschaft": "nein"}, "B": {"bereitschaft": "nein"}},
    }
    phase = why(plan_of(aufgaben=[task]), "1.2").phase
    assert (phase.nr, phase.ursache, phase.wegen) == (
        4,
        "zurueckgestellt",
        "zentrale-niemand-bereit",
    )
    assert phase.grund is not None
    assert len(phase.grund.noetig) == 3


def test_what_runs_alongside_and_what_a_scenario_prescribes() -> None:
    assert why(MIXED, "3.1").phase.ursache == "nebenher"
    assert (why(MIXED, "2.1").phase.ursache, why(MIXED, "2.1").phase.wegen) == ("szenario", "S2")
    assert why(MIXED, "2.1").rang.neben == ("2.3", "4.2")
    assert why(plan_of(angaben=BUYING), "4.4").phase.ursache == "platz"


# chain


def test_the_chain_leads_over_merkmal_and_kennzahl_to_the_members_with_thresholds() -> None:
    (grund,) = [g for g in why(MIXED, "2.1").gruende if g.id == "prozesse-uneinheitlich"]
    assert grund.kette is not None
    found = links(grund.kette)
    (figure,) = [g for g in found if g.name == "prozessdokumentation_vielfalt"]
    assert (figure.art, figure.herkunft, figure.bekannt, figure.gesamt) == (
        "kennzahl",
        "abgeleitet",
        4,
        5,
    )
    assert [(s.id, s.wert) for s in figure.schwellen] == [("prozessvielfalt_ab", 0.5)]
    assert figure.schwellen[0].setzung
    assert {part.wo: part.wert for part in figure.teile}["Rothenau"] == "in_koepfen"
    (merkmal,) = [g for g in found if g.art == "merkmal"]
    assert (merkmal.name, merkmal.urteil, merkmal.herkunft) == (
        "prozesse_heterogen",
        "ja",
        "abgeleitet",
    )


def test_a_merkmal_stated_by_kommunen_names_who_said_what() -> None:
    (grund,) = [g for g in why(MIXED, "3.5").gruende if g.art == "szenario"]
    assert grund.kette is not None
    said = {g.wo: g.wert for g in links(grund.kette) if g.art == "aussage"}
    assert said == {"Lindengrund": "ja", "Quellenstein": "ja", "Rothenau": "ja", "Sandbach": "nein"}


def test_software_stands_in_the_chain_as_people_wrote_it() -> None:
    (grund,) = [g for g in why(MIXED, "2.1").gruende if g.id == "prozesse-anzeichen-szenario-2"]
    assert grund.kette is not None
    products = [g.wert for g in links(grund.kette) if g.name == "software"]
    assert ("dms: Registratur", "einwohnerwesen: Bürgerkartei", "finanzwesen: Haushalt 21") in (
        products
    )


def test_every_link_that_is_shown_agrees_with_what_it_decided() -> None:
    for measure in MIXED.massnahmen:
        for grund in why(MIXED, measure.nr).gruende:
            if grund.kette is not None:
                assert grund.kette.urteil == "ja"
                assert all(g.teile for g in links(grund.kette) if g.art in {"alle", "eines"})


def test_days_lists_and_stated_merkmale_are_links_too() -> None:
    parts = (
        InForce(None, None),
        Not(Progress("4.4", "begonnen")),
        AnyOf((StatedIs("ziele_unklar"), Stated("schwerpunkte_fehlen"))),
        Unstated("schwerpunkte_fehlen"),
        Derived("merkmal:ziele_unklar"),
    )
    book = put_into(PACKAGED, "regeln", {"neu": new_rule("neu", wenn=All(parts))})
    raw = {
        "name": "Tal",
        "kommunen": [{"name": "A"}],
        "merkmale": {"ziele_unklar": "ja"},
        "begonnen": [],
    }
    plan = recommend(Verbundraum.model_validate(raw), book)
    (grund,) = [g for g in why(plan, "2.5", book).gruende if g.id == "neu"]
    assert grund.kette is not None
    arts = {(g.art, g.name, g.wert) for g in links(grund.kette)}
    assert {
        ("zeit", "", "2026-11-22"),
        ("stand", "4.4", "nein"),
        ("aussage", "ziele_unklar", "ja"),
        ("aussage", "schwerpunkte_fehlen", None),
    } <= arts


# mistakes


def test_a_measure_that_is_not_in_the_plan_points_to_the_other_question() -> None:
    with pytest.raises(QuestionError) as caught:
        why(MIXED, "1,3")
    problem = caught.value.problems[0]
    assert problem.code == "massnahme-nicht-im-plan"
    assert problem.hint == "Warum nicht, sagt „ikz-rules warum-nicht DATEI 1.3“."
