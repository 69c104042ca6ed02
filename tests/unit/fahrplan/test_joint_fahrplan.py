"""The joint Fahrplan: what puts an Aufgabe in front, for whom, and who could help whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from helfer.fahrplan_faelle import (
    FULL,
    aufgabe,
    cell,
    entry,
    fahrplan,
    grund,
    kennungen,
    raw,
)
from helfer.fahrplan_start import start_of
from helfer.regelwerk_varianten import PACKAGED, put_into, with_entries
from ikz_rules import Verbundraum, recommend_tasks
from ikz_rules.fahrplan.administrations import administrations, speakers
from ikz_rules.fahrplan.joint import joint_ranking
from ikz_rules.fahrplan.voices import read_voices
from ikz_rules.model.condition import Compare

if TYPE_CHECKING:
    from helfer.fahrplan_faelle import Raw

HIGH, NEW, SYNERGY = "mehrere-gleich-hoch", "neu-durch-gesetz", "staerke-trifft-bedarf"
WANTS = cell(prioritaet="hoch")


def order(plan: object) -> list[str]:
    return [a.name for a in plan.aufgaben]  # type: ignore[attr-defined]


def test_what_several_rank_high_comes_before_what_one_ranks_higher() -> None:
    plan = fahrplan(
        [
            aufgabe("Einer", {"A": FULL_CELL, "B": FULL_CELL | {"prioritaet": "gering"}}),
            aufgabe("Mehrere", {"A": WANTS, "B": WANTS}),
        ]
    )
    assert order(plan) == ["Mehrere", "Einer"]
    assert [a.vorrang for a in plan.aufgaben] == ["ja", "nein"]
    assert entry(plan, "Mehrere").hoch_bei == ("A", "B")
    assert grund(plan, "Mehrere", HIGH).gilt == "ja"
    assert "„A“ und „B“" in grund(plan, "Mehrere", HIGH).text
    assert grund(plan, "Einer", HIGH).gilt == "nein"


FULL_CELL = {
    **{k: v for k, v in FULL.items() if k not in {"gelegenheit", "handlungsbedarf"}},
    "handlungsbedarf": "gering",
    "abgang_absehbar": "nein",
}


def test_among_what_is_not_in_front_the_mean_of_those_who_have_it_counts() -> None:
    plan = fahrplan(
        [
            aufgabe("Eins von zwei", {"A": cell(strategisch="ja"), "B": cell()}),
            aufgabe("Eins von drei", {"A": cell(strategisch="ja"), "B": cell(), "C": cell()}),
        ]
    )
    assert order(plan) == ["Eins von zwei", "Eins von drei"]
    assert [a.platz.punkte for a in plan.aufgaben] == [0.1, 0.066667]


def test_one_kommune_alone_is_no_ground_over_several_and_is_said_to_be_alone() -> None:
    plan = fahrplan([aufgabe("X", {"A": cell(**FULL_CELL, prioritaet="hoch")})])
    assert entry(plan, "X").vorrang == "nein"
    assert "aufgabe-nur-eine-kommune" in kennungen(plan)


def test_strength_here_and_need_there_complement_each_other() -> None:
    plan = fahrplan(
        [
            aufgabe(
                "X",
                {
                    "A": cell(spezialisierung="hoch", bereitschaft="ja"),
                    "B": cell(handlungsbedarf="hoch"),
                    "C": cell(handlungsbedarf="hoch", spezialisierung="hoch"),
                },
            )
        ]
    )
    found = grund(plan, "X", SYNERGY)
    assert (found.gilt, entry(plan, "X").vorrang) == ("ja", "ja")
    assert "Stark: „A“ und „C“. Bedarf: „B“ und „C“." in found.text
    assert [(h.kommune, h.fuer, h.bereit) for h in entry(plan, "X").hilfen] == [
        ("A", ("B", "C"), "ja"),
        ("C", ("B",), "unbekannt"),
    ]


def test_where_nobody_is_known_to_have_an_aufgabe_who_it_is_about_is_open() -> None:
    plan = fahrplan([{"name": "X"}])
    assert grund(plan, "X", HIGH).text.endswith("ein (noch offen).")
    assert "Stark: noch offen. Bedarf: noch offen." in grund(plan, "X", SYNERGY).text


def test_only_those_are_named_who_find_somebody_on_the_other_side() -> None:
    both = cell(spezialisierung="hoch", handlungsbedarf="hoch")
    plan = fahrplan([aufgabe("X", {"A": both, "B": cell(handlungsbedarf="hoch")})])
    assert "Stark: „A“. Bedarf: „B“." in grund(plan, "X", SYNERGY).text
    maybe = {"A": {"handlungsbedarf": "gering"}, "B": {"handlungsbedarf": "hoch"}}
    found = grund(fahrplan([aufgabe("X", maybe)]), "X", SYNERGY)
    assert found.gilt == "unbekannt"
    assert "Stark: vielleicht „A“. Bedarf: vielleicht „B“." in found.text


def test_who_is_strong_and_in_need_at_once_needs_another() -> None:
    both = {"A": cell(spezialisierung="hoch", handlungsbedarf="hoch"), "B": cell()}
    plan = fahrplan([aufgabe("X", both)])
    assert grund(plan, "X", SYNERGY).gilt == "nein"
    assert "Stark: „A“. Bedarf: „A“." in grund(plan, "X", SYNERGY).text
    assert entry(plan, "X").hilfen == ()


def test_the_willing_come_first_among_those_who_could_help_and_the_unwilling_last() -> None:
    strong = cell(spezialisierung="hoch")
    plan = fahrplan(
        [
            aufgabe(
                "X",
                {
                    "A": {**strong, "bereitschaft": "nein"},
                    "B": strong,
                    "C": {**strong, "bereitschaft": "ja"},
                    "D": cell(handlungsbedarf="hoch"),
                },
            )
        ],
        "A B C D",
    )
    assert [(h.kommune, h.bereit) for h in entry(plan, "X").hilfen] == [
        ("C", "ja"),
        ("B", "unbekannt"),
        ("A", "nein"),
    ]


def test_unknown_strength_leaves_the_ground_open_and_names_for_whom() -> None:
    said = {"A": {k: v for k, v in cell().items() if k != "spezialisierung"}}
    plan = fahrplan([aufgabe("X", {**said, "B": cell(handlungsbedarf="hoch")})])
    found = grund(plan, "X", SYNERGY)
    assert (found.gilt, entry(plan, "X").vorrang) == ("unbekannt", "unbekannt")
    assert "Stark: vielleicht „A“. Bedarf: vielleicht „B“." in found.text


def test_unknown_priorities_leave_the_ground_open_until_too_few_are_left() -> None:
    tasks: Raw = {"A": {}, "B": {}}
    assert grund(fahrplan([aufgabe("X", tasks)]), "X", HIGH).gilt == "unbekannt"
    one = {"A": {}, "B": cell()}
    assert grund(fahrplan([aufgabe("X", one)]), "X", HIGH).gilt == "nein"
    assert "niemand" in grund(fahrplan([aufgabe("X", one)]), "X", HIGH).text


def test_an_open_ground_names_for_whom_it_can_hold_and_nobody_ranks_high_for_sure() -> None:
    plan = fahrplan([aufgabe("X", {"A": WANTS, "B": {}, "C": cell()})])
    found = grund(plan, "X", HIGH)
    assert (found.gilt, entry(plan, "X").hoch_bei) == ("unbekannt", ("A",))
    assert "„A“ und „B“" in found.text


def test_only_certain_need_and_certain_strength_make_a_help() -> None:
    open_ = {k: v for k, v in cell().items() if k != "handlungsbedarf"}
    plan = fahrplan([aufgabe("X", {"A": cell(spezialisierung="hoch"), "B": open_})])
    assert (grund(plan, "X", SYNERGY).gilt, entry(plan, "X").hilfen) == ("unbekannt", ())


def test_what_several_rank_high_hangs_on_weights_and_is_left_to_the_ranking() -> None:
    start = start_of([aufgabe("X", {"A": WANTS, "B": WANTS})], "A B")
    joint = joint_ranking(start, read_voices(start))
    assert [(c.name, c.front) for c in joint.candidates] == [("X", False)]
    assert [p.front for p in joint.places] == [True]


def test_a_statutory_task_that_is_new_stands_in_front_with_its_fact() -> None:
    plan = fahrplan(
        [
            aufgabe("Alt", {"A": cell(strategisch="ja"), "B": cell(strategisch="ja")}),
            aufgabe("Neu", {"A": cell(), "B": cell()}, neu_per_gesetz="ja"),
        ]
    )
    assert order(plan) == ["Neu", "Alt"]
    found = grund(plan, "Neu", NEW)
    assert found.gilt == "ja"
    assert [(a.name, a.wert, a.wo) for a in found.angaben] == [("neu_per_gesetz", "ja", ("Neu",))]
    assert "N035" in found.aussagen
    assert grund(plan, "Alt", NEW).gilt == "nein"


def test_whether_an_aufgabe_is_new_can_be_open() -> None:
    open_ = {"name": "X", "gelegenheit": "nein", "kommunen": {"A": cell(), "B": cell()}}
    plan = fahrplan([open_])
    assert (grund(plan, "X", NEW).gilt, entry(plan, "X").vorrang) == ("unbekannt", "unbekannt")


def test_an_aufgabe_that_nobody_is_known_to_have_is_open_in_everything() -> None:
    known = {"A": cell(strategisch="ja"), "B": cell()}
    plan = fahrplan([aufgabe("X", {}), aufgabe("Y", known)])
    found = entry(plan, "X")
    assert (found.platz.rang_von, found.platz.rang_bis) == (1, 2)
    assert (found.platz.punkte_von, found.platz.punkte_bis) == (0, 1)
    assert {g.id: g.gilt for g in found.gruende} == {
        HIGH: "unbekannt",
        SYNERGY: "unbekannt",
        NEW: "nein",
    }
    assert "aufgabe-ohne-kommunen" in kennungen(plan)


def test_where_there_is_one_administration_only_nothing_can_be_joint() -> None:
    plan = fahrplan([aufgabe("X", {})], "A B<A")
    assert entry(plan, "X").vorrang == "nein"
    assert all(g.gilt == "nein" for g in entry(plan, "X").gruende)


def test_a_kommune_run_by_another_is_one_voice_with_it() -> None:
    wants = {"A": WANTS, "B": WANTS}
    apart, one_house = fahrplan([aufgabe("X", wants)]), fahrplan([aufgabe("X", wants)], "A B<A C")
    assert grund(apart, "X", HIGH).gilt == "ja"
    assert grund(one_house, "X", HIGH).gilt == "nein"
    assert entry(one_house, "X").kommunen == ("A", "B")
    assert "eine-verwaltung" in kennungen(one_house)
    assert "eine-verwaltung" not in kennungen(apart)


def test_strength_and_need_in_one_house_are_no_synergy() -> None:
    said = {"A": cell(spezialisierung="hoch"), "B": cell(handlungsbedarf="hoch")}
    plan = fahrplan([aufgabe("X", said)], "A B<A C")
    assert grund(plan, "X", SYNERGY).gilt == "nein"
    assert entry(plan, "X").hilfen == ()


def test_the_administration_speaks_for_itself_else_the_first_that_it_runs() -> None:
    verbundraum = Verbundraum.model_validate(raw(None, "A<C B<A C D<Amt E<Amt F"))
    runs = administrations(verbundraum)
    assert runs == {"A": "C", "B": "C", "C": "C", "D": "Amt", "E": "Amt", "F": "F"}
    assert speakers("FEDCBA", runs) == ("C", "D", "F")
    assert speakers("BA", runs) == ("A",)
    assert speakers("", runs) == ()


def test_the_voice_of_the_administration_is_the_one_that_counts() -> None:
    said = {"A": cell(strategisch="ja"), "B": cell()}
    low, high = (fahrplan([aufgabe("X", said)], k) for k in ("A<B B", "A B<A"))
    assert (low.aufgaben[0].platz.punkte, high.aufgaben[0].platz.punkte) == (0, 0.2)


def test_more_voices_can_be_asked_for_by_the_rulebook() -> None:
    least = replace(PACKAGED.schwellenwerte["gemeinsam_ab_kommunen"], wert=3)
    book = with_entries("schwellenwerte", gemeinsam_ab_kommunen=least)
    two = {"A": WANTS, "B": WANTS}
    assert grund(fahrplan([aufgabe("X", two)], "A B C", book), "X", HIGH).gilt == "nein"
    three = {**two, "C": WANTS}
    assert grund(fahrplan([aufgabe("X", three)], "A B C", book), "X", HIGH).gilt == "ja"


def test_a_rulebook_without_that_ground_ranks_by_the_others() -> None:
    assert PACKAGED.fahrplan is not None
    kept = tuple(v for v in PACKAGED.fahrplan.vorrang if v.art != "gleich_hoch")
    book = replace(PACKAGED, fahrplan=replace(PACKAGED.fahrplan, vorrang=kept))
    plan = fahrplan([aufgabe("X", {"A": WANTS, "B": WANTS})], "A B", book)
    assert (entry(plan, "X").vorrang, len(entry(plan, "X").gruende)) == ("nein", 2)


def test_a_ground_names_its_kommunen_where_its_sentence_asks_for_them() -> None:
    assert PACKAGED.fahrplan is not None
    new = replace(PACKAGED.fahrplan.vorrang[2], text="Neu für {kommunen}.", grund="Unsere Wahl.")
    book = replace(PACKAGED, fahrplan=replace(PACKAGED.fahrplan, vorrang=(new,)))
    found = grund(fahrplan([aufgabe("X", ["A", "B"])], "A B", book), "X", NEW)
    assert (found.text, found.setzung) == ("Neu für „A“ und „B“.", "Unsere Wahl.")


def test_weights_decide_and_a_weight_of_zero_takes_a_criterion_out() -> None:
    tasks = [
        aufgabe("Strategisch", {"A": cell(strategisch="ja"), "B": cell()}),
        aufgabe("Politisch", {"A": cell(politisch="ja"), "B": cell()}),
    ]
    assert [a.platz.rang for a in fahrplan(tasks).aufgaben] == [1, 1]
    heavy = replace(PACKAGED.gewichte["kriterium_strategisch"], wert=2)
    without = replace(PACKAGED.gewichte["kriterium_strategisch"], wert=0)
    more = fahrplan(tasks, regelwerk=with_entries("gewichte", kriterium_strategisch=heavy))
    assert [(a.name, a.platz.rang) for a in more.aufgaben] == [("Strategisch", 1), ("Politisch", 2)]
    book = with_entries("gewichte", kriterium_strategisch=without)
    none = fahrplan(tasks, regelwerk=book)
    assert order(none) == ["Politisch", "Strategisch"]
    assert {k.id: k.anteil for k in none.kriterien}["aufgabe-4-strategisch"] == 0


def test_levels_count_what_the_rulebook_says() -> None:
    half = replace(PACKAGED.gewichte["stufe_mittel"], wert=1)
    book = put_into(PACKAGED, "gewichte", {"stufe_mittel": half})
    plan = fahrplan([aufgabe("X", {"A": cell(spezialisierung="mittel")})], regelwerk=book)
    assert plan.aufgaben[0].platz.punkte == 0.2


def test_a_ground_whose_condition_counts_is_asked_of_the_aufgabe() -> None:
    assert PACKAGED.fahrplan is not None
    counted = replace(
        PACKAGED.fahrplan.vorrang[2], wenn=Compare("anzahl_strategisch", "mindestens", 2)
    )
    book = replace(PACKAGED, fahrplan=replace(PACKAGED.fahrplan, vorrang=(counted,)))
    yes, no = cell(strategisch="ja"), cell()
    assert grund(fahrplan([aufgabe("X", {"A": yes, "B": yes})], "A B", book), "X", NEW).gilt == "ja"
    assert grund(fahrplan([aufgabe("X", {"A": yes, "B": no})], "A B", book), "X", NEW).gilt == (
        "nein"
    )


@pytest.mark.parametrize("kommunen", ["A B C", "C B A"])
def test_equals_stand_in_order_of_their_names(kommunen: str) -> None:
    tasks = [aufgabe(name, ["A", "B"]) for name in ("Z", "M", "B")]
    verbundraum = Verbundraum.model_validate(raw(tasks, kommunen))
    assert order(recommend_tasks(verbundraum)) == ["B", "M", "Z"]
