"""What every plan keeps, for every input: the seven invariants, each as a property."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helfer.verbundraeume import Raw, verbundraeume
from ikz_rules import Massnahmenplan, Verbundraum, load_regelwerk, recommend

if TYPE_CHECKING:
    from ikz_rules.model.plan import PlanMassnahme

REGELWERK = load_regelwerk()
EXAMPLES = int(os.environ.get("IKZ_BEISPIELE", "30"))
VERBUNDRAEUME = verbundraeume(REGELWERK)
FORMAL = {
    "kommunale_arbeitsgemeinschaft",
    "zweckvereinbarung",
    "zweckverband",
    "verwaltungsgemeinschaft",
    "verwaltungsverband",
}
ZWINGEND = {"1.2": ["1.1"], "1.3": ["1.1"], "2.3": ["2.1"]}
"""Transcribed from the guide by hand, so that the rulebook cannot vouch for itself."""
PRESCRIBED = {"S1": {"0", "1.1", "2.1"}, "S2": {"0", "2.1", "2.3", "4.2"}, "S3": {"0", "3.5"}}

prop = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def plan_of(raw: Raw) -> Massnahmenplan:
    return recommend(Verbundraum.model_validate(raw), REGELWERK)


def by_nr(plan: Massnahmenplan) -> dict[str, PlanMassnahme]:
    return {m.nr: m for m in plan.massnahmen}


def done(raw: Raw) -> set[str]:
    return set(raw.get("umgesetzt", []))


def begun(raw: Raw) -> set[str]:
    return set(raw.get("begonnen", []))


def recognised(plan: Massnahmenplan) -> set[str]:
    return {s.id for s in plan.ausgangsszenarien if s.erkannt}


def is_yes(plan: Massnahmenplan, merkmal: str) -> bool:
    return plan.merkmale[merkmal].wert == "ja"


def open_windows(raw: Raw) -> set[str]:
    """The tasks with an opportunity or a willing partner; deadlines are tested in features."""
    return {
        a["name"]
        for a in raw.get("aufgaben", [])
        if a.get("gelegenheit") == "ja"
        or any(cell.get("bereitschaft") == "ja" for cell in a.get("kommunen", {}).values())
    }


@prop
@given(VERBUNDRAEUME)
def test_a_zwingend_prerequisite_is_carried_out_or_stands_earlier(raw: Raw) -> None:
    plan = plan_of(raw)
    measures = by_nr(plan)
    for nr, needed in ZWINGEND.items():
        if nr not in measures or nr in begun(raw):
            continue
        for prerequisite in needed:
            if prerequisite in done(raw):
                assert prerequisite not in measures
                continue
            assert measures[prerequisite].rang < measures[nr].rang
            assert prerequisite in measures[nr].nach


@prop
@given(VERBUNDRAEUME)
def test_an_added_prerequisite_says_which_measure_it_is_for(raw: Raw) -> None:
    plan = plan_of(raw)
    measures = by_nr(plan)
    for nr, needed in ZWINGEND.items():
        if nr in measures and nr not in begun(raw):
            for prerequisite in needed:
                if prerequisite in measures:
                    texts = [
                        b.text
                        for b in measures[prerequisite].begruendungen
                        if b.regel == "voraussetzung"
                    ]
                    assert any(nr in text for text in texts)


@prop
@given(VERBUNDRAEUME)
def test_1_1_shrinks_to_a_short_check_while_a_window_is_open(raw: Raw) -> None:
    plan = plan_of(raw)
    measures = by_nr(plan)
    if "1.1" not in measures:
        return
    windows = open_windows(raw)
    users = [
        m
        for m in plan.massnahmen
        if m.nr not in begun(raw) | {"0", "1.1"} and m.phase < 4 and windows & set(m.aufgaben)
    ]
    if "1.1" not in begun(raw):
        assert all(measures["1.1"].rang < m.rang for m in users)
    if "1.1" in begun(raw):
        assert measures["1.1"].modus == "fortfuehren"
    elif "S1" in recognised(plan):
        assert measures["1.1"].modus == "einleiten"
        if users:
            assert measures["1.1"].phase == min(m.phase for m in users)
    elif users:
        assert measures["1.1"].modus == "kurzpruefung"
        assert measures["1.1"].phase == min(m.phase for m in users)


@prop
@given(VERBUNDRAEUME)
def test_no_measure_stands_twice_and_none_is_carried_out_already(raw: Raw) -> None:
    plan = plan_of(raw)
    numbers = [m.nr for m in plan.massnahmen]
    assert len(numbers) == len(set(numbers))
    for nr in done(raw) & set(numbers):
        assert nr == "0"
        assert by_nr(plan)["0"].modus == "reaktivieren"
    steps = [s.massnahme for phase in plan.phasen for s in phase.schritte if s.massnahme]
    assert sorted(steps) == sorted(numbers)


@prop
@given(VERBUNDRAEUME)
def test_measures_begun_stay_in_the_first_phase_and_are_continued(raw: Raw) -> None:
    measures = by_nr(plan_of(raw))
    for nr in begun(raw):
        assert measures[nr].phase == 1
        assert measures[nr].modus in (
            {"fortfuehren", "reaktivieren"} if nr == "0" else {"fortfuehren"}
        )


@prop
@given(VERBUNDRAEUME)
def test_0_opens_every_plan_that_needs_it_in_the_fitting_mode(raw: Raw) -> None:
    plan = plan_of(raw)
    measures = by_nr(plan)
    forms = raw.get("kooperationsformen", [])
    forms = set() if forms == "keine" else set(forms)
    established = bool(forms & FORMAL) or "0" in done(raw)
    stalled = (
        "S2" in recognised(plan)
        or is_yes(plan, "wille_ohne_umsetzung")
        or is_yes(plan, "initiativen_ins_stocken_geraten")
    )
    if "0" in measures:
        assert measures["0"].rang == 1
        assert measures["0"].phase == 1
    if "0" in done(raw):
        assert ("0" in measures) == stalled
        return
    if not established or recognised(plan):
        assert "0" in measures
    if "0" not in measures:
        return
    expected = "einleiten"
    if stalled and (forms or "0" in begun(raw)):
        expected = "reaktivieren"
    elif "0" in begun(raw):
        expected = "fortfuehren"
    assert measures["0"].modus == expected


@prop
@given(VERBUNDRAEUME)
def test_persuasion_comes_before_everything_where_s3_is_recognised(raw: Raw) -> None:
    plan = plan_of(raw)
    steps = [step.art for phase in plan.phasen for step in phase.schritte]
    if "S3" in recognised(plan):
        assert plan.phasen[0].schritte[0].art == "ueberzeugen"
    assert steps.count("ueberzeugen") <= 1
    if not recognised(plan) & {"S1", "S3"}:
        assert "ueberzeugen" not in steps


@prop
@given(VERBUNDRAEUME)
def test_at_most_two_short_term_vorhaben_and_only_where_a_scenario_asks(raw: Raw) -> None:
    plan = plan_of(raw)
    found = recognised(plan)
    marked = [m for m in plan.massnahmen if m.kurzfristiges_vorhaben]
    ideas = [i for i in plan.ideen if i.kurzfristiges_vorhaben]
    search = [s for p in plan.phasen for s in p.schritte if s.art == "vorhaben_auswaehlen"]
    assert len(marked) + len(ideas) <= 2
    if not found & {"S2", "S3"}:
        assert not marked
        assert not ideas
        assert not search
        return
    assert bool(search) == (not marked and not ideas)
    prescribed = set().union(*(PRESCRIBED[s] for s in found))
    for measure in marked:
        assert measure.nr not in prescribed | {"0"}
        assert measure.umsetzbarkeit is None or "kurzfristig" in measure.umsetzbarkeit
        assert measure.nr not in {i.massnahme for i in ideas}
        assert measure.phase < 4
    for idea in ideas:
        if idea.massnahme is not None:
            assert idea.massnahme in by_nr(plan)
            assert idea.massnahme not in prescribed


@prop
@given(VERBUNDRAEUME)
def test_coordinating_comes_before_executing(raw: Raw) -> None:
    plan = plan_of(raw)
    measures = by_nr(plan)
    forms = raw.get("kooperationsformen", [])
    established = forms != "keine" and bool(set(forms) & FORMAL)
    for measure in plan.massnahmen:
        if measure.zusammenarbeit == "ausfuehrend" and not (established or "0" in done(raw)):
            assert "0" in measures
            assert measures["0"].rang < measure.rang
        if measure.zusammenarbeit == "ausfuehrend":
            assert measure.anlass


@prop
@given(VERBUNDRAEUME)
def test_scenario_orders_hold_in_the_merged_plan(raw: Raw) -> None:
    plan = plan_of(raw)
    measures, found = by_nr(plan), recognised(plan)
    for szenario, before, after in (("S1", "1.1", "2.1"), ("S2", "2.1", "2.3")):
        if szenario in found and before in measures and after in set(measures) - begun(raw):
            assert measures[before].rang < measures[after].rang
    if "S3" in found and "3.5" in measures and "3.5" not in begun(raw):
        for measure in plan.massnahmen:
            if measure.kurzfristiges_vorhaben:
                assert measures["3.5"].rang < measure.rang
    if "S2" in found:
        block = {nr for nr in ("2.1", "2.3", "4.2") if nr in measures}
        if len(block) > 1:
            assert {measures[nr].phase for nr in block} == {measures[min(block)].phase}
            for nr in block:
                assert set(measures[nr].parallel_zu) == block - {nr}
    for szenario in found:
        assert PRESCRIBED[szenario] - done(raw) <= set(measures)


@prop
@given(VERBUNDRAEUME)
def test_every_entry_has_reasons_with_rule_and_passage(raw: Raw) -> None:
    plan = plan_of(raw)
    names = {k["name"] for k in raw["kommunen"]}
    for measure in plan.massnahmen:
        assert measure.begruendungen
        for reason in measure.begruendungen:
            assert reason.regel
            assert reason.text
            assert reason.quelle
            assert "{" not in reason.text
            for fact in reason.angaben:
                assert fact.herkunft in {"angegeben", "abgeleitet"}
                assert fact.wert is not None or fact.name == "kooperationsformen"
        assert set(measure.beteiligte_kommunen) <= names
        assert measure.beteiligte_kommunen
        assert round(sum(t.punkte for t in measure.punkte.teile), 6) == measure.punkte.gesamt


@prop
@given(VERBUNDRAEUME)
def test_ranks_follow_phase_and_order_and_the_plan_can_be_carried(raw: Raw) -> None:
    plan = plan_of(raw)
    assert [m.rang for m in plan.massnahmen] == list(range(1, len(plan.massnahmen) + 1))
    phases = [m.phase for m in plan.massnahmen]
    assert phases == sorted(phases)
    in_steps = [s.massnahme for p in plan.phasen for s in p.schritte if s.massnahme]
    assert in_steps == [m.nr for m in plan.massnahmen]
    names = {m.nr for m in plan.massnahmen}
    blocks = [m for m in plan.massnahmen if m.parallel_zu and m.phase == 1]
    idea_measures = {i.massnahme for i in plan.ideen if i.kurzfristiges_vorhaben}
    further = [
        m.nr
        for m in plan.massnahmen
        if m.phase == 1
        and m.nr not in {"0", "3.1"}
        and m.modus not in {"fortfuehren", "kurzpruefung"}
        and not m.kurzfristiges_vorhaben
        and m.nr not in idea_measures
    ]
    assert len(further) <= 3 or blocks
    for measure in plan.massnahmen:
        assert set(measure.parallel_zu) | set(measure.nach) <= names - {measure.nr}
        for other in measure.nach:
            assert by_nr(plan)[other].rang < measure.rang


@prop
@given(VERBUNDRAEUME, st.randoms(use_true_random=False))
def test_order_of_kommunen_and_keys_and_the_engine_never_matter(raw: Raw, rng: Any) -> None:  # noqa: ANN401
    def shuffled(thing: object) -> object:
        if isinstance(thing, dict):
            keys = list(thing)
            rng.shuffle(keys)
            return {key: shuffled(thing[key]) for key in keys}
        if isinstance(thing, list):
            items = [shuffled(item) for item in thing]
            rng.shuffle(items)
            return items
        return thing

    first = plan_of(raw).model_dump_json()
    other = Verbundraum.model_validate(json.loads(json.dumps(shuffled(raw))))
    assert recommend(other, REGELWERK, prefer="generated").model_dump_json() == first


@prop
@given(VERBUNDRAEUME)
def test_a_plan_survives_json_and_can_be_made_again_from_itself(raw: Raw) -> None:
    plan = plan_of(raw)
    read = Massnahmenplan.model_validate_json(plan.model_dump_json())
    assert read == plan
    assert recommend(read.verbundraum, REGELWERK) == plan
