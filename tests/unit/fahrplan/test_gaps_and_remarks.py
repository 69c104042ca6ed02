"""What a Fahrplan says about its input: what is missing, doubtful, or against the criteria."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from helfer.fahrplan_faelle import NOTHING, aufgabe, cell, fahrplan, kennungen
from helfer.regelwerk_varianten import PACKAGED, put_into
from ikz_rules.model.condition import Compare

if TYPE_CHECKING:
    from helfer.fahrplan_faelle import Raw
    from ikz_rules import Fahrplan


def texts(plan: Fahrplan, kennung: str) -> list[str]:
    return [h.text for h in plan.hinweise if h.kennung == kennung]


def missing(plan: Fahrplan) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {gap.angabe: (gap.wo, gap.aufgaben) for gap in plan.fehlende_angaben}


def without(*names: str, **changes: object) -> dict[str, object]:
    return {k: v for k, v in cell(**changes).items() if k not in names}


OTHER = aufgabe("Y", {"A": cell(strategisch="ja"), "B": cell(strategisch="ja")})


@pytest.mark.parametrize("aufgaben", [None, []])
def test_without_aufgaben_the_fahrplan_is_empty_and_says_what_to_do(
    aufgaben: list[dict[str, object]] | None,
) -> None:
    plan = fahrplan(aufgaben)
    assert (plan.aufgaben, plan.fehlende_angaben) == ((), ())
    assert kennungen(plan) == ["keine-aufgaben"]
    assert "Nennen Sie die Aufgaben" in plan.hinweise[0].text
    assert ("noch keine" in plan.hinweise[0].text) == (aufgaben is None)
    assert all(k.ohne_angaben for k in plan.kommunen)


def test_everything_known_leaves_nothing_missing_and_nothing_to_remark() -> None:
    both = {"A": cell(), "B": cell()}
    plan = fahrplan([aufgabe("Standesamt", both), aufgabe("Archiv", both)], "A B")
    assert (plan.fehlende_angaben, plan.hinweise) == ((), ())


def test_kommunen_without_any_data_are_named_together() -> None:
    said = {"A": cell(), "B": {}}
    (text,) = texts(fahrplan([aufgabe("X", said)]), "kommune-ohne-angaben")
    assert text.startswith("„B“ und „C“ haben noch nichts")
    (text,) = texts(fahrplan([aufgabe("X", said)], "A B"), "kommune-ohne-angaben")
    assert text.startswith("„B“ hat noch nichts")


def test_two_names_for_one_entry_of_the_list_are_noticed() -> None:
    both = {"A": cell(), "B": cell()}
    plan = fahrplan([aufgabe("Vergabestelle", both), aufgabe("Zentrale Vergabestelle", both)])
    (text,) = texts(plan, "aufgabe-doppelt")
    assert "„Vergabestelle“ und „Zentrale Vergabestelle“" in text
    assert [a.name for a in plan.aufgaben] == ["Vergabestelle", "Zentrale Vergabestelle"]


def test_a_kommunes_word_against_the_criteria_is_said_once_for_all_its_aufgaben() -> None:
    names = [f"X{i}" for i in range(9)]
    said = {"A": cell(prioritaet="hoch"), "B": cell()}
    (few,) = texts(fahrplan([aufgabe("X", said)]), "prioritaet-abweichend")
    assert few == (
        "„A“ nennt eine andere Priorität, als die Leitfragen ergeben: „X“ (hoch statt gering). "
        "Es gilt das Wort der Kommune."
    )
    six = fahrplan([aufgabe(n, said) for n in names[:6]])
    assert "weitere" not in texts(six, "prioritaet-abweichend")[0]
    (many,) = texts(fahrplan([aufgabe(n, said) for n in names]), "prioritaet-abweichend")
    assert many.count("statt") == 5
    assert "und 4 weitere. " in many


def test_what_only_one_kommune_has_is_named_and_so_is_what_nobody_has() -> None:
    plan = fahrplan([aufgabe("X", ["A"]), aufgabe("Y", ["B"]), aufgabe("Z", {})])
    assert texts(plan, "aufgabe-nur-eine-kommune")[0].startswith(
        "„X“ und „Y“ gibt es nach den Angaben jeweils nur in einer Kommune. "
    )
    assert "„Z“" in texts(plan, "aufgabe-ohne-kommunen")[0]
    single = fahrplan([aufgabe("X", ["A"])])
    assert texts(single, "aufgabe-nur-eine-kommune")[0].startswith(
        "„X“ gibt es nach den Angaben nur in einer Kommune. "
    )


def test_an_unknown_kind_is_said() -> None:
    both = {"A": cell(), "B": cell()}
    plan = fahrplan([aufgabe("Etwas Neues", both), aufgabe("Archiv", both)])
    (text,) = texts(plan, "aufgabe-unbekannt")
    assert "„Etwas Neues“" in text
    assert "Archiv" not in text


def test_several_in_one_house_are_named_with_who_runs_them() -> None:
    plan = fahrplan([aufgabe("X", ["A", "B", "C"])], "A<Amt B<Amt C")
    (text,) = texts(plan, "eine-verwaltung")
    assert text.startswith("„Amt“ verwaltet „A“ und „B“ mit.")
    assert "einzige Verwaltung" not in text
    assert kennungen(fahrplan([aufgabe("X", ["B", "C"])], "A B<A C")).count("eine-verwaltung") == 1


def test_what_only_one_house_has_is_named_though_several_kommunen_rank_it() -> None:
    wants = cell(prioritaet="hoch")
    both = aufgabe("X", {"A": wants, "B": wants})
    plan = fahrplan([both, aufgabe("Y", ["A", "C"])], "A B<A C")
    (text,) = texts(plan, "eine-verwaltung")
    assert text.endswith(
        "Bei „X“ ist es die einzige Verwaltung. Gemeinsam wird daraus erst etwas, wenn eine "
        "weitere dazukommt."
    )


def test_an_unknown_fact_of_an_open_criterion_is_asked_for_where_it_is_missing() -> None:
    plan = fahrplan([aufgabe("X", {"A": without("strategisch"), "B": cell()}), OTHER])
    assert missing(plan)["strategisch"] == (("A",), ("X",))
    gap = next(g for g in plan.fehlende_angaben if g.angabe == "strategisch")
    assert gap.frage == PACKAGED.angaben["strategisch"].frage
    assert gap.wer_weiss == PACKAGED.angaben["strategisch"].wer_weiss


def test_a_fact_that_cannot_lift_its_criterion_any_more_is_not_asked_for() -> None:
    said = without("handlungsbedarf")
    known = aufgabe("X", {"A": said, "B": said}, gelegenheit="ja")
    assert "gelegenheit" not in missing(fahrplan([known, OTHER]))
    assert missing(fahrplan([known, OTHER])).get("handlungsbedarf") is None
    open_ = aufgabe("X", {"A": said, "B": cell()})
    assert missing(fahrplan([open_, OTHER]))["handlungsbedarf"] == (("A",), ("X",))


def test_what_a_stand_in_has_answered_is_not_asked_for() -> None:
    said = without("vzae", fallzahl=1)
    plan = fahrplan([aufgabe("X", {"A": said, "B": cell()}), OTHER])
    assert "vzae" not in missing(plan)
    assert "fallzahl" not in missing(plan)


def test_a_stand_in_answers_its_fact_even_where_the_criterion_stays_open() -> None:
    said = without("handlungsbedarf", fachwissen="knapp")
    task = {"name": "X", "neu_per_gesetz": "nein", "kommunen": {"A": said, "B": said}}
    found = missing(fahrplan([task, OTHER]))
    assert found["gelegenheit"] == ((), ("X",))
    assert "handlungsbedarf" not in found


def test_where_no_place_can_change_nothing_is_asked_for() -> None:
    alone = fahrplan([aufgabe("X", {"A": {**without("strategisch"), "prioritaet": "gering"}})])
    assert missing(alone) == {}


def test_a_kommunes_priority_is_asked_for_while_the_criteria_leave_it_open() -> None:
    open_: Raw = {"A": {}, "B": {}}
    assert missing(fahrplan([aufgabe("X", open_), OTHER]))["prioritaet"] == (("A", "B"), ("X",))
    settled = {"A": {"prioritaet": "hoch"}, "B": {"prioritaet": "gering"}}
    assert "prioritaet" not in missing(fahrplan([aufgabe("X", settled), OTHER]))


def test_facts_of_the_aufgabe_itself_are_missing_for_no_kommune() -> None:
    said = {"name": "X", "kommunen": {"A": cell(), "B": cell()}}
    found = missing(fahrplan([said, OTHER]))
    assert found["gelegenheit"] == ((), ("X",))
    assert found["neu_per_gesetz"] == ((), ("X",))


def test_strength_that_a_ground_hangs_on_is_asked_for_even_where_points_are_settled() -> None:
    open_ = {**without("spezialisierung"), "prioritaet": "gering"}
    needy = cell(handlungsbedarf="hoch", prioritaet="gering")
    plan = fahrplan([aufgabe("X", {"A": open_, "B": needy})])
    assert missing(plan) == {"spezialisierung": (("A",), ("X",))}


def test_who_has_an_aufgabe_is_asked_where_nobody_has_said_so() -> None:
    plan = fahrplan([aufgabe("X", {}), OTHER])
    assert missing(plan)["kommunen"] == ((), ("X",))


def test_figures_of_a_ground_ask_for_the_facts_they_count() -> None:
    assert PACKAGED.fahrplan is not None
    counted = replace(
        PACKAGED.fahrplan.vorrang[2], wenn=Compare("anzahl_strategisch", "mindestens", 1)
    )
    book = replace(PACKAGED, fahrplan=replace(PACKAGED.fahrplan, vorrang=(counted,)))
    said = {"A": {**without("strategisch"), "prioritaet": "gering"}}
    plan = fahrplan([aufgabe("X", said)], "A B", book)
    assert missing(plan) == {"strategisch": ((), ("X",))}


def test_what_moves_more_comes_first() -> None:
    half_open = {"A": without("strategisch"), "B": without("strategisch", "politisch")}
    plan = fahrplan([aufgabe("X", half_open), OTHER])
    names = [g.angabe for g in plan.fehlende_angaben]
    assert names.index("strategisch") < names.index("politisch")
    light = replace(PACKAGED.gewichte["kriterium_strategisch"], wert=Fraction(1, 4))
    book = put_into(PACKAGED, "gewichte", {"kriterium_strategisch": light})
    names = [
        g.angabe for g in fahrplan([aufgabe("X", half_open), OTHER], "A B", book).fehlende_angaben
    ]
    assert names.index("politisch") < names.index("strategisch")


def test_an_empty_cell_asks_for_everything_that_the_criteria_want() -> None:
    found = missing(fahrplan([aufgabe("X", {"A": {}, "B": {}}), OTHER]))
    assert set(NOTHING) <= set(found)
