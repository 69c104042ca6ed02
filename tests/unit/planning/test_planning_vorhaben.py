"""Short-term Vorhaben: which ideas and measures are chosen, and why the others are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ikz_rules import Idee, load_regelwerk
from ikz_rules.planning.case import Case, Fired
from ikz_rules.planning.selection import Selection, select
from ikz_rules.planning.vorhaben import Obstacle, obstacle

REGELWERK = load_regelwerk()
SZENARIEN = tuple(REGELWERK.ausgangsszenarien.values())
S2 = REGELWERK.ausgangsszenarien["S2"]


def fired(rule: str, *tasks: str) -> Fired:
    return Fired(REGELWERK.regeln[rule], frozenset(tasks))


def selection(*ideas: Idee, **case: object) -> Selection:
    start = Case(REGELWERK, (), erkannt=(S2,), ideen=ideas)
    return select(replace(start, **case))  # type: ignore[arg-type]


def reason(idea: Idee, **case: object) -> str:
    return dict(selection(idea, **case).vorhaben.gruende)[idea.name]


def idea(massnahme: str | None, umsetzbarkeit: str | None = "kurzfristig", **more: str) -> Idee:
    return Idee(
        name=more.pop("name", "Idee"), massnahme=massnahme, umsetzbarkeit=umsetzbarkeit, **more
    )


def test_a_short_term_idea_is_chosen_and_recommends_its_measure() -> None:
    found = selection(idea("4.4"))
    assert [i.name for i in found.vorhaben.ideen] == ["Idee"]
    assert found.entries["4.4"].ideen == ["Idee"]
    assert not found.entries["4.4"].kurzfristig


def test_an_idea_that_certainly_brings_too_little_is_not_chosen() -> None:
    poor = idea("4.4", nutzen="gering", kosten="hoch")
    assert not selection(poor).vorhaben.ideen
    assert reason(poor) == (
        "Nicht ausgewählt: Sie bringt zu wenig, gemessen an Kosten und Aufwand."
    )
    assert selection(idea("4.4", nutzen="gering")).vorhaben.ideen
    assert selection(idea("4.4", nutzen="mittel", kosten="hoch")).vorhaben.ideen
    limits = {k: v for k, v in REGELWERK.schwellenwerte.items() if k != "idee_potenzial_ab"}
    for bare in (replace(REGELWERK, kriterien={}), replace(REGELWERK, schwellenwerte=limits)):
        assert selection(poor, regelwerk=bare).vorhaben.ideen


def test_an_idea_without_a_measure_counts_by_its_own_horizon() -> None:
    assert selection(idea(None)).vorhaben.ideen
    assert not selection(idea(None, "langfristig")).vorhaben.ideen


@pytest.mark.parametrize(
    ("massnahme", "umsetzbarkeit", "chosen"),
    [
        ("3.2", None, True),
        ("3.2", "kurzfristig", True),
        ("3.2", "mittelfristig", False),
        ("4.2", "kurzfristig", False),
        ("4.4", None, False),
        ("4.4", "mittelfristig", False),
    ],
)
def test_the_measure_decides_how_soon_and_the_idea_where_the_guide_is_silent(
    massnahme: str, umsetzbarkeit: str | None, chosen: bool
) -> None:
    szenario = REGELWERK.ausgangsszenarien["S3"]
    found = selection(idea(massnahme, umsetzbarkeit), erkannt=(szenario,))
    assert bool(found.vorhaben.ideen) == chosen


@pytest.mark.parametrize(
    ("massnahme", "umsetzbarkeit", "words"),
    [
        (None, None, "Es ist nicht bekannt, dass sie kurzfristig machbar ist."),
        ("4.4", None, "Es ist nicht bekannt, dass sie kurzfristig machbar ist."),
        (None, "mittelfristig", "Sie ist erst mittelfristig umsetzbar."),
        ("3.2", "langfristig", "Sie ist erst langfristig umsetzbar."),
        ("4.2", None, "Maßnahme 4.2 ist nicht kurzfristig umsetzbar."),
        ("4.2", "kurzfristig", "Maßnahme 4.2 ist nicht kurzfristig umsetzbar."),
    ],
)
def test_what_is_known_not_to_be_short_term_is_not_called_unknown(
    massnahme: str | None, umsetzbarkeit: str | None, words: str
) -> None:
    assert reason(idea(massnahme, umsetzbarkeit)) == f"Nicht ausgewählt: {words}"


@pytest.mark.parametrize(
    ("massnahme", "case", "art", "words"),
    [
        (
            "4.4",
            {"umgesetzt": frozenset({"4.4"})},
            "umgesetzt",
            "Maßnahme 4.4 ist bereits umgesetzt.",
        ),
        ("0", {}, "ohnehin", "Maßnahme 0 ist ohnehin ein Schritt des Plans."),
        ("0", {"erkannt": ()}, "ohnehin", "Maßnahme 0 ist ohnehin ein Schritt des Plans."),
        ("2.1", {}, "ohnehin", "Maßnahme 2.1 ist ohnehin ein Schritt des Plans."),
        ("3.1", {"land": "BY"}, "land", "Maßnahme 3.1 gibt es nur in einem anderen Land."),
        ("3.1", {}, "land_offen", "Maßnahme 3.1 gibt es nur im Land SN; das Land fehlt."),
        ("1.3", {}, "voraussetzung", "Vorher ist Maßnahme 1.1 nötig."),
    ],
)
def test_a_rejected_idea_says_why(
    massnahme: str, case: dict[str, object], art: str, words: str
) -> None:
    wanted = idea(massnahme)
    if case.get("erkannt", S2):
        assert reason(wanted, **case) == f"Nicht ausgewählt: {words}"
    start = replace(Case(REGELWERK, (), erkannt=(S2,)), **case)  # type: ignore[arg-type]
    assert obstacle(wanted, start, {}) == Obstacle(art, words)  # type: ignore[arg-type]


def test_nothing_stands_in_the_way_of_the_rest() -> None:
    start = Case(REGELWERK, (), erkannt=(S2,), land="SN")
    assert obstacle(idea("3.1"), start, {}) is None
    assert obstacle(idea("4.4"), start, {}) is None
    assert obstacle(idea(None), start, {}) is None


def test_only_a_scenario_with_a_step_for_vorhaben_asks_for_them() -> None:
    asking = {s.id: bool(selection(idea("4.4"), erkannt=(s,)).vorhaben.ideen) for s in SZENARIEN}
    assert asking == {"S1": False, "S2": True, "S3": True}


def test_every_idea_has_a_sentence_of_its_own() -> None:
    assert reason(idea("4.4")) == "Ausgewählt: kurzfristig machbar und konkret."
    assert reason(idea("4.4"), erkannt=()) == (
        "Kurzfristige Vorhaben wählt der Plan nur aus, wenn zuerst Zutrauen wachsen muss "
        "(Ausgangsszenario 2 oder 3)."
    )
    three = selection(*(idea(None, name=name) for name in "ABC")).vorhaben
    assert dict(three.gruende)["C"] == (
        "Mehr als 2 Vorhaben zugleich wären zu viel; andere Ideen gehen vor."
    )
    assert three.verdraengt == ("C",)
    assert not three.suchen


def test_measures_take_the_places_that_ideas_leave() -> None:
    needs = (fired("beauftragte-bedarf", "Datenschutz"), fired("beschaffung-getrennt-gekauft"))
    given = {
        "fired": needs,
        "arten": {"Datenschutz": "beauftragte"},
        "umgesetzt": frozenset({"1.1"}),
    }
    assert selection(**given).vorhaben.massnahmen == ("1.3", "4.4")
    one = selection(idea(None, name="A"), **given).vorhaben
    assert (len(one.ideen), one.massnahmen) == (1, ("1.3",))
    two = selection(idea(None, name="A"), idea(None, name="B"), **given).vorhaben
    assert (len(two.ideen), two.massnahmen) == (2, ())
    same = selection(idea("1.3", name="A"), **given).vorhaben
    assert (len(same.ideen), same.massnahmen) == (1, ("4.4",))


def test_only_what_rules_ask_for_now_can_be_a_measure_of_a_vorhaben() -> None:
    need = fired("beschaffung-getrennt-gekauft")
    assert selection(fired=(need,)).vorhaben.massnahmen == ("4.4",)
    assert selection().vorhaben.massnahmen == ()
    begun = selection(fired=(need,), begonnen=frozenset({"4.4"}))
    assert begun.vorhaben.massnahmen == ()
    off = Fired(replace(need.regel, id="aufschub", massnahme=None, zurueckstellen="4.4"))
    assert selection(fired=(need, off)).vorhaben.massnahmen == ()
    step = replace(S2.schritte[0], massnahmen=("4.4",))
    prescribed = replace(S2, schritte=(*S2.schritte, step))
    assert selection(fired=(need,), erkannt=(prescribed,)).vorhaben.massnahmen == ()


def test_an_idea_for_a_measure_that_is_put_off_waits() -> None:
    off = next(r for r in REGELWERK.regeln.values() if r.zurueckstellen == "4.3")
    need = next(r for r in REGELWERK.regeln.values() if r.massnahme == "4.3")
    words = reason(idea("4.3"), fired=(Fired(off), Fired(need)))
    assert words == "Nicht ausgewählt: Maßnahme 4.3 ist vorerst zurückgestellt."


def test_an_idea_for_a_measure_begun_needs_nothing_before() -> None:
    assert "Ausgewählt" in reason(idea("1.3"), begonnen=frozenset({"1.3"}))


def test_a_window_stands_for_the_whole_comparison_of_tasks() -> None:
    found = selection(
        idea("1.3"),
        fired=(fired("beauftragte-bedarf", "Datenschutz"),),
        arten={"Datenschutz": "beauftragte"},
        fenster=frozenset({"Datenschutz"}),
    )
    assert found.vorhaben.ideen


def test_benefit_then_cost_then_effort_decide_and_at_most_two_are_chosen() -> None:
    best = idea(None, name="C", nutzen="hoch", kosten="gering", aufwand="gering")
    second = idea(None, name="B", nutzen="hoch", kosten="moderat", aufwand="gering")
    third = idea(None, name="A", nutzen="hoch", kosten="moderat", aufwand="hoch")
    unknown = idea(None, name="0")
    found = selection(unknown, third, second, best)
    assert [i.name for i in found.vorhaben.ideen] == ["C", "B"]
    assert "andere Ideen gehen vor" in dict(found.vorhaben.gruende)["A"]


def test_concrete_tasks_come_before_measures_with_a_visible_result() -> None:
    found = selection(
        fired=(fired("beauftragte-bedarf", "Datenschutz"), fired("beschaffung-getrennt-gekauft")),
        arten={"Datenschutz": "beauftragte"},
        umgesetzt=frozenset({"1.1"}),
    )
    assert found.vorhaben.massnahmen == ("1.3", "4.4")


def test_nothing_fitting_means_looking_for_a_vorhaben() -> None:
    assert selection().vorhaben.suchen
    assert not selection(erkannt=()).vorhaben.suchen


def test_ideas_are_left_alone_where_no_scenario_asks() -> None:
    found = selection(idea("4.4"), erkannt=())
    assert not found.vorhaben.ideen
    assert "4.4" not in found.entries
    assert "Zutrauen" in dict(found.vorhaben.gruende)["Idee"]
