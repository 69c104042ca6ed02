"""The plan uses the Fahrplan: the order of a measure's Aufgaben, and what it says of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from helfer.fahrplan_faelle import Raw, aufgabe, cell, fahrplan, raw
from helfer.regelwerk_varianten import PACKAGED, example
from ikz_rules import Verbundraum, read_verbundraum, recommend, recommend_tasks
from ikz_rules.difference.movements import movements
from ikz_rules.reports.measure_tasks import task_fields

if TYPE_CHECKING:
    from ikz_rules import Massnahmenplan, Regelwerk
    from ikz_rules.model.plan import PlanMassnahme

LACKING = {"fachwissen": "unzureichend", "vertretung": "nein"}
"""What makes the rules recommend 1.2 for a querschnitt Aufgabe."""


def measures(
    aufgaben: list[Raw], kommunen: str = "A B C", regelwerk: Regelwerk | None = None
) -> Massnahmenplan:
    return recommend(Verbundraum.model_validate(raw(aufgaben, kommunen)), regelwerk)


def of(plan: Massnahmenplan, nr: str = "1.2") -> PlanMassnahme:
    (found,) = (m for m in plan.massnahmen if m.nr == nr)
    return found


def both(**said: object) -> Raw:
    return {"A": {**LACKING, **said}, "B": {**LACKING, **said}}


TASKS = [
    aufgabe("Archiv", both(), art="querschnitt"),
    aufgabe("Vergabestelle", both(prioritaet="hoch"), art="querschnitt"),
    aufgabe("Lohnbuchhaltung", both(strategisch="ja"), art="querschnitt"),
]


def test_aufgaben_of_a_measure_stand_in_the_order_of_the_fahrplan() -> None:
    found = of(measures(TASKS))
    order = [a.name for a in fahrplan(TASKS).aufgaben]
    assert list(found.aufgaben) == order
    assert order[0] == "Vergabestelle"
    assert [t.aufgabe for t in found.fahrplan] == order


def test_what_the_fahrplan_says_of_an_aufgabe_stands_in_the_plan() -> None:
    said = {
        "A": {**LACKING, "spezialisierung": "hoch"},
        "B": {**LACKING, "handlungsbedarf": "hoch"},
        "C": {**LACKING, "handlungsbedarf": "hoch"},
    }
    (task,) = of(measures([aufgabe("Vergabestelle", said)])).fahrplan
    assert (task.vorrang, task.form) == ("ja", "zweckvereinbarung")
    assert task.hilfen == ("A für B und C",)
    assert task.gruende == ("Stärken und Bedarf ergänzen sich. Stark: „A“. Bedarf: „B“ und „C“.",)


def test_without_any_data_they_stand_by_name_and_nothing_is_claimed() -> None:
    bare = [
        {"name": name, "art": "querschnitt", "kommunen": {"A": {"vertretung": "nein"}, "B": {}}}
        for name in ("Vergabestelle", "Archiv")
    ]
    found = of(measures(bare))
    assert (tuple(found.aufgaben), len(found.fahrplan)) == (("Archiv", "Vergabestelle"), 0)


@pytest.mark.parametrize("said", [{"prioritaet": "gering"}, {"strategisch": "nein"}])
def test_one_answer_to_a_question_of_the_fahrplan_is_enough(said: Raw) -> None:
    task = {
        "name": "Archiv",
        "art": "querschnitt",
        "kommunen": {"A": {"vertretung": "nein"}, "B": said},
    }
    assert [t.aufgabe for t in of(measures([task])).fahrplan] == ["Archiv"]


def test_what_nobody_knows_of_an_aufgabe_does_not_hide_what_is_known_of_another() -> None:
    silent = {"A": {"vertretung": "nein"}, "B": {}}
    open_ = {"name": "Archiv", "art": "querschnitt", "kommunen": silent}
    found = of(measures([open_, TASKS[1]]))
    assert [(t.aufgabe, t.vorrang) for t in found.fahrplan] == [
        ("Vergabestelle", "ja"),
        ("Archiv", "unbekannt"),
    ]


def test_a_form_that_is_open_is_none() -> None:
    rules = PACKAGED.fahrplan
    assert rules is not None
    plan = measures(TASKS, regelwerk=replace(PACKAGED, fahrplan=replace(rules, formen=())))
    assert {t.form for t in of(plan).fahrplan} == {"zweckvereinbarung"}


def test_a_rulebook_without_the_section_makes_plans_as_before() -> None:
    found = of(measures(TASKS, regelwerk=replace(PACKAGED, fahrplan=None)))
    assert tuple(found.aufgaben) == ("Archiv", "Lohnbuchhaltung", "Vergabestelle")
    assert len(found.fahrplan) == 0


def test_measures_for_no_aufgabe_have_none() -> None:
    assert of(measures(TASKS), "0").fahrplan == ()


def test_the_order_of_aufgaben_is_no_movement_but_another_aufgabe_is() -> None:
    before, after = measures(TASKS), measures([TASKS[0], aufgabe(**_turned()), TASKS[2]])
    assert of(before).aufgaben != of(after).aufgaben
    assert ("massnahme", "1.2", "inhalt") not in movements(before, after)
    fewer = measures(TASKS[:2])
    assert "aufgaben" in str(movements(before, fewer)["massnahme", "1.2", "inhalt"].neu)


def _turned() -> Raw:
    said = cell(**LACKING)
    return {"name": "Vergabestelle", "kommunen": {"A": said, "B": said}, "art": "querschnitt"}


@pytest.mark.unmeasured
def test_the_example_says_the_same_in_plan_and_fahrplan() -> None:
    given = read_verbundraum(example("fahrplan-fuenf-kommunen"))
    plan, tasks = recommend(given), recommend_tasks(given)
    place = {a.name: a for a in tasks.aufgaben}
    order = [a.name for a in tasks.aufgaben]
    told = [(m, t) for m in plan.massnahmen for t in m.fahrplan]
    assert told
    for measure, task in told:
        entry = place[task.aufgabe]
        assert task.vorrang == entry.vorrang
        assert list(task.gruende) == [g.text for g in entry.gruende if g.gilt == "ja"]
        assert len(task.hilfen) == len(entry.hilfen)
        assert task.form == (entry.form.form if entry.form else None)
        assert list(measure.aufgaben) == sorted(measure.aufgaben, key=order.index)


def shown(measure: PlanMassnahme) -> str:
    return "\n".join(str(f) for f in task_fields(measure))


def test_the_report_names_what_goes_first_and_who_could_help() -> None:
    said = {
        name: {**LACKING, "spezialisierung": "hoch", "handlungsbedarf": "hoch"}
        for name in ("A", "B", "C", "D")
    }
    text = shown(of(measures([aufgabe("Vergabestelle", said)], "A B C D")))
    assert "Helfen könnte: A für B, C und D; B für A, C und D; C für A, B und D und andere." in text
    assert "Form: Zweckvereinbarung." in text


def test_the_report_leaves_out_what_has_nothing_to_say_and_cuts_long_lists() -> None:
    names = ["Archiv", "Vergabestelle", "Lohnbuchhaltung", "Vollstreckung", "Versicherungen"]
    wanted = [aufgabe(n, both(prioritaet="hoch"), art="querschnitt") for n in names]
    assert "zu 2 weiteren Aufgaben" in shown(of(measures(wanted)))
    assert "zu einer weiteren Aufgabe" in shown(of(measures(wanted[:4])))
    assert "weiter" not in shown(of(measures(wanted[:3])))
    low = [aufgabe("Archiv", both(prioritaet="gering"), art="querschnitt")]
    assert shown(of(measures(low))) == ""


def test_an_aufgabe_without_a_form_is_shown_without_one() -> None:
    plan = of(measures([TASKS[1]]))
    (task,) = plan.fahrplan
    bare = plan.model_copy(update={"fahrplan": (task.model_copy(update={"form": None}),)})
    assert "Form:" not in shown(bare)
