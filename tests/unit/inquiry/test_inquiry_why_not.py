"""Why a measure is not in the plan: distances, counts, what is unknown, and what else there is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from helfer.regelwerk_varianten import PACKAGED, example, new_rule, put_into
from ikz_rules import QuestionError, Verbundraum, read_verbundraum, recommend, why_not
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Evidence, Explainer
from ikz_rules.facts.situation import build_situation
from ikz_rules.inquiry.unmet import Unmet
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)

if TYPE_CHECKING:
    from ikz_rules import Massnahmenplan, WhyNot
    from ikz_rules.inquiry.why_not_result import Anlass, Fehlt

MIXED = recommend(read_verbundraum(example("gemischt")))
COSWIG = recommend(read_verbundraum(example("fall-coswig")))


def raw(**more: Any) -> dict[str, Any]:  # noqa: ANN401 - what stands in a data file
    return {"name": "Tal", "kommunen": [{"name": "A"}, {"name": "B"}], **more}


def asked(condition: Condition, **more: Any) -> Anlass:  # noqa: ANN401 - as above
    """Ask about a measure that one rule alone could recommend."""
    rest = {r.id: None for r in PACKAGED.regeln.values() if r.massnahme == "2.5"}
    book = put_into(PACKAGED, "regeln", {**rest, "neu": new_rule("neu", wenn=condition)})
    answer = why_not(recommend(Verbundraum.model_validate(raw(**more)), book), "2.5", book)
    (occasion,) = answer.anlaesse
    return occasion


def only(occasion: Anlass) -> Fehlt:
    ((one,),) = [weg.fehlt for weg in occasion.wege]
    return one


def occasion(answer: WhyNot, id_: str) -> Anlass:
    return next(one for one in answer.anlaesse if one.id == id_)


def plan_of(**more: Any) -> Massnahmenplan:  # noqa: ANN401 - as above
    return recommend(Verbundraum.model_validate(raw(**more)))


# distances


def test_a_third_kommune_is_missing() -> None:
    one = only(asked(Compare("kommunenzahl", "mindestens", 3)))
    assert (one.art, one.urteil, one.wert, one.abstand) == ("kennzahl", "nein", 2, 1)


@pytest.mark.parametrize(
    ("op", "operand", "upper", "abstand"),
    [
        ("mindestens", 10_000, None, 800),
        ("ueber", 9_200, None, 0),
        ("hoechstens", 9_000, None, 200),
        ("unter", 9_200, None, 0),
        ("zwischen", 10_000, 20_000, 800),
        ("zwischen", 1_000, 9_000, 200),
        ("gleich", 1, None, None),
    ],
)
def test_a_number_says_how_much_it_lacks(
    op: str, operand: int, upper: int | None, abstand: float | None
) -> None:
    body = Compare("einwohner", op, operand, upper)
    towns = [{"name": "A", "einwohner": 9_200}, {"name": "B", "einwohner": 9_200}]
    count = only(asked(Quantified("kommune", 1, body), kommunen=towns))
    ((one,), *_) = [member.fehlt for member in count.mitglieder]
    assert (one.wo, one.wert, one.abstand) == ("A", 9_200, abstand)


@pytest.mark.parametrize(
    ("op", "operand", "upper", "abstand"),
    [("mindestens", 9_000, None, 200), ("unter", 9_300, None, 100), ("zwischen", 1, 9_999, None)],
)
def test_what_must_not_hold_says_how_far_it_has_to_go_back(
    op: str, operand: int, upper: int | None, abstand: float | None
) -> None:
    body = Not(Compare("einwohner", op, operand, upper))
    towns = [{"name": "A", "einwohner": 9_200}]
    count = only(asked(Quantified("kommune", None, body), kommunen=towns))
    ((one,),) = [member.fehlt for member in count.mitglieder]
    assert (one.soll, one.abstand) == ("nein", abstand)


def test_a_kennzahl_below_its_coverage_is_measured_by_its_bound() -> None:
    towns = [{"name": "A", "digitalisierungsgrad": 1}, {"name": "B", "digitalisierungsgrad": 5}]
    figure = Compare("digitalisierungsgrad_spannweite", "unter", 3)
    one = only(asked(figure, kommunen=[*towns, {"name": "C"}]))
    assert (one.urteil, one.wert, one.abstand) == ("nein", None, 1)


def test_a_choice_says_what_it_is() -> None:
    one = only(
        asked(Compare("gleiche_bedarfe", "gleich", "ja"), angaben={"gleiche_bedarfe": "nein"})
    )
    assert (one.art, one.wert, one.urteil, one.abstand) == ("angabe", "nein", "nein", None)


def test_counting_says_how_many_do_and_who_does_not() -> None:
    towns = [
        {"name": name, "angaben": {"hat_ausbilder": wert}}
        for name, wert in (("A", "ja"), ("B", "nein"), ("C", "unbekannt"))
    ]
    condition = Quantified("kommune", 3, Compare("hat_ausbilder", "gleich", "ja"))
    one = only(asked(condition, kommunen=towns))
    assert (one.erfuellt, one.braucht, one.gesamt) == (1, 3, 3)
    assert (one.nicht, one.offen) == (("B",), ("C",))
    assert [(m.name, m.urteil) for m in one.mitglieder] == [("C", "unbekannt"), ("B", "nein")]
    everyone = only(asked(Quantified("kommune", None, condition.body), kommunen=towns))
    assert (everyone.braucht, everyone.urteil) == (3, "nein")


def test_a_kennzahl_that_counts_answers_names_who_does_not_give_them() -> None:
    towns = [{"name": n, "angaben": {"kann_allein_ausbilden": "ja"}} for n in ("A", "B")]
    one = only(asked(Compare("anzahl_ohne_eigene_ausbildung", "mindestens", 1), kommunen=towns))
    assert (one.erfuellt, one.nicht, one.abstand) == (0, ("A", "B"), 1)


def test_an_aufgabe_of_another_kind_does_not_come_near() -> None:
    one = only(occasion(why_not(COSWIG, "1.3"), "spezial-gelegenheit"))
    assert (one.art, one.name, one.mitglieder) == ("zaehlung", "aufgabe", ())
    assert one.nicht == ("Vergabestelle",)


def test_an_aufgabe_of_the_kind_says_what_it_lacks() -> None:
    one = only(occasion(why_not(COSWIG, "2.6"), "digital-geplant"))
    assert [member.name for member in one.mitglieder] == ["Vergabestelle"]
    assert one.angaben[0].angabe == "digital_geplant"


# false or unknown


def test_what_is_not_known_says_what_to_find_out_for_whom_and_who_knows() -> None:
    one = only(occasion(why_not(MIXED, "2.2"), "rollen-ohne-profile"))
    (angabe,) = one.angaben
    assert (one.urteil, angabe.angabe, angabe.massnahmen) == (
        "unbekannt",
        "rollenprofile",
        ("2.2",),
    )
    assert angabe.wo == ("Eichgrund", "Lindengrund", "Quellenstein", "Rothenau", "Sandbach")
    assert angabe.wer_weiss


def test_a_merkmal_that_was_denied_can_only_be_stated_otherwise() -> None:
    one = only(
        asked(Derived("merkmal:prozesse_heterogen"), merkmale={"prozesse_heterogen": "nein"})
    )
    assert (one.art, one.name, one.wert, one.urteil) == (
        "aussage",
        "prozesse_heterogen",
        "nein",
        "nein",
    )


def test_a_merkmal_that_kommunen_deny_names_them() -> None:
    towns = [{"name": n, "merkmale": {"ziele_unklar": w}} for n, w in (("A", "nein"), ("B", "ja"))]
    more = [*towns, {"name": "C", "merkmale": {"ziele_unklar": "nein"}}]
    assert only(asked(Derived("merkmal:ziele_unklar"), kommunen=more)).nicht == ("A", "C")
    assert only(asked(Not(Derived("merkmal:ziele_unklar")), kommunen=towns)).nicht == ("B",)


def test_a_merkmal_that_nobody_stated_can_hold_by_its_definition() -> None:
    towns = [{"name": n, "digitalisierungsgrad": 3} for n in ("A", "B")]
    found = asked(Derived("merkmal:digitalisierungsgrade_unterschiedlich"), kommunen=towns)
    assert [[one.name for one in weg.fehlt] for weg in found.wege] == [
        ["digitalisierungsgrad_spannweite"],
        ["digitalisierungsgrade_unterschiedlich"],
    ]
    assert found.wege[0].fehlt[0].abstand == 2


def test_a_rule_outside_its_time_says_so() -> None:
    other = put_into(
        PACKAGED,
        "regeln",
        {
            **{r.id: None for r in PACKAGED.regeln.values() if r.massnahme == "2.5"},
            "neu": new_rule("neu", gueltig_ab=date(2030, 1, 1)),
        },
    )
    answer = why_not(recommend(Verbundraum.model_validate(raw()), other), "2.5", other)
    (found,) = answer.anlaesse
    assert found.zeit
    assert (only(found).art, only(found).wert) == ("zeit", "2026-11-22")


def test_the_nearest_way_stands_first_and_there_can_be_more_than_are_told() -> None:
    many = tuple(StatedIs(m.id) for m in PACKAGED.merkmale.values() if m.definition is None)
    found = asked(AnyOf((All(many[:3]), *many[3:])), merkmale={many[4].merkmal: "nein"})
    assert len(found.wege) == 5
    assert not found.alle_wege
    assert found.wege[0].offen
    few = asked(AnyOf((All(many[:2]), many[2])), merkmale={many[2].merkmal: "nein"})
    assert few.alle_wege
    assert [len(weg.fehlt) for weg in few.wege] == [2, 1]


def test_what_nobody_can_bring_about_has_no_way() -> None:
    merkmal = "ziele_unklar"
    found = asked(Unstated(merkmal), merkmale={merkmal: "nein"})
    assert (found.wege, found.alle_wege, found.zeit) == ((), True, False)
    assert only(asked(Not(Unstated(merkmal)))).name == merkmal


# besides rules


def test_a_measure_that_is_carried_out_has_nothing_to_wait_for() -> None:
    answer = why_not(plan_of(umgesetzt=["4.4"]), "4.4")
    assert (answer.umgesetzt, answer.anlaesse) == (True, ())


def test_what_is_carried_out_can_only_be_started_anew_if_it_is_the_foundations() -> None:
    answer = why_not(plan_of(umgesetzt=["0"]), "0")
    assert [(a.art, a.id) for a in answer.anlaesse] == [
        ("szenario", "S2"),
        ("merkmal", "initiativen_ins_stocken_geraten"),
        ("merkmal", "wille_ohne_umsetzung"),
    ]


def test_established_cooperation_is_why_the_foundations_are_left_out() -> None:
    answer = why_not(
        plan_of(kooperationsformen=["zweckverband", "arbeitsgruppe"], merkmale={}), "0"
    )
    assert answer.gefestigt == ("zweckverband",)
    assert why_not(plan_of(), "4.4").gefestigt == ()


@pytest.mark.parametrize(("land", "nur_land"), [("BY", "SN"), (None, "SN"), ("SN", None)])
def test_a_measure_that_exists_elsewhere_only_says_where(
    land: str | None, nur_land: str | None
) -> None:
    answer = why_not(plan_of(land=land, umgesetzt=["3.1"]), "3.1")
    assert (answer.nur_land, answer.land) == (nur_land, land)


def test_measures_that_need_it_first_are_named_with_how_they_stand() -> None:
    answer = why_not(plan_of(begonnen=["1.2"], umgesetzt=["1.3"]), "1.1")
    assert [(user.nr, user.stand) for user in answer.nutzer] == [
        ("1.2", "begonnen"),
        ("1.3", "umgesetzt"),
    ]
    assert [user.stand for user in why_not(MIXED, "1.1").nutzer] == ["nicht_im_plan"] * 2


def test_an_idea_that_lacked_a_place_names_those_that_went_before() -> None:
    ideas = [
        {"name": name, "massnahme": nr, "umsetzbarkeit": "kurzfristig", "nutzen": nutzen}
        for name, nr, nutzen in (
            ("Erste", "3.2", "hoch"),
            ("Zweite", "3.4", "hoch"),
            ("Dritte", "4.1", "gering"),
            ("Langsame", "4.3", "hoch"),
        )
    ]
    ideas[3]["umsetzbarkeit"] = "langfristig"
    plan = plan_of(merkmale={"ikz_als_zusatzaufwand": "ja"}, ideen=ideas)
    (idea,) = why_not(plan, "4.1").ideen
    assert idea.verdraengt_von == ("Erste", "Zweite")
    (slow,) = why_not(plan, "4.3").ideen
    assert slow.verdraengt_von == ()
    assert slow.text == "Nicht ausgewählt: Sie ist erst langfristig umsetzbar."


# ways on their own


def ways(condition: Condition, **more: Any) -> list[list[tuple[str, bool]]]:  # noqa: ANN401
    situation = build_situation(Verbundraum.model_validate(raw(**more)), PACKAGED)
    table = {**definitions(PACKAGED), "regel:x": condition}
    finder = Unmet(Explainer(table, situation), table)
    found, _ = finder.to("regel:x", 9)
    return [
        [
            (getattr(one.condition, "merkmal", getattr(one.condition, "nr", "?")), one.soll)
            for one in finder.in_order(way)
        ]
        for way in found
    ]


A, B, C = (
    StatedIs(name) for name in ("ziele_unklar", "schwerpunkte_fehlen", "gemeinsame_basis_fehlt")
)


def test_at_least_and_its_denial_are_counted() -> None:
    assert [len(way) for way in ways(AtLeast(2, (A, B, C)))] == [2, 2, 2]
    assert ways(AtLeast(2, (A, B, C)), merkmale={"ziele_unklar": "ja"}) == [
        [("schwerpunkte_fehlen", True)],
        [("gemeinsame_basis_fehlt", True)],
    ]
    assert ways(Not(AtLeast(2, (A, B))), merkmale={"ziele_unklar": "ja"}) == [
        [("schwerpunkte_fehlen", False)],
        [("ziele_unklar", False)],
    ]
    assert ways(Not(All((A, B)))) == [[("ziele_unklar", False)], [("schwerpunkte_fehlen", False)]]
    assert ways(Not(AnyOf((A, B)))) == [[("ziele_unklar", False), ("schwerpunkte_fehlen", False)]]
    assert ways(AtLeast(3, (A, B))) == []


def test_a_way_that_contains_another_is_none() -> None:
    assert ways(AnyOf((All((A, B)), A))) == [[("ziele_unklar", True)]]


def test_what_must_be_said_directly_is_one_thing_with_what_is_said() -> None:
    assert ways(All((Derived("merkmal:ziele_unklar"), Stated("ziele_unklar")))) == [
        [("ziele_unklar", True)]
    ]
    assert ways(All((Derived("merkmal:ziele_unklar"), Unstated("ziele_unklar")))) == []


def test_lists_of_measures_can_be_otherwise() -> None:
    assert ways(All((Progress("2.1", "umgesetzt"), Not(Progress("2.2", "begonnen"))))) == [
        [("2.1", True), ("2.2", False)]
    ]


def test_very_many_ways_are_cut_to_the_nearest() -> None:
    every = tuple(StatedIs(m.id) for m in PACKAGED.merkmale.values())
    situation = build_situation(Verbundraum.model_validate(raw()), PACKAGED)
    table = {**definitions(PACKAGED), "regel:x": AtLeast(3, every), "regel:y": Derived("regel:x")}
    finder = Unmet(Explainer(table, situation), table)
    found, complete = finder.to("regel:y", 99)
    assert len(found) == 24
    assert not complete
    assert not finder.to("regel:x", 99)[1]


def test_only_counting_has_members() -> None:
    situation = build_situation(Verbundraum.model_validate(raw()), PACKAGED)
    finder = Unmet(Explainer({}, situation), {})
    with pytest.raises(AssertionError, match="counts nothing"):
        finder.members(Evidence(InForce(None, None), verdict=False), soll=True)


# mistakes


def test_a_measure_that_is_in_the_plan_points_to_the_other_question() -> None:
    with pytest.raises(QuestionError) as caught:
        why_not(MIXED, "2,1")
    problem = caught.value.problems[0]
    assert (problem.code, problem.hint) == (
        "massnahme-im-plan",
        "Warum, sagt „ikz-rules warum DATEI 2.1“.",
    )
