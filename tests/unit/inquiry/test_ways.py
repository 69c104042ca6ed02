"""Ways to a measure: they lead there, nothing cheaper does, and no part of one is enough."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.regelwerk_varianten import PACKAGED, example, new_rule, put_into, with_entries
from helfer.verbundraeume import verbundraeume
from ikz_rules import (
    FactsError,
    QuestionError,
    Regelwerk,
    Verbundraum,
    Ways,
    read_verbundraum,
    recommend,
    ways_to,
)
from ikz_rules.changes.change import Edit
from ikz_rules.changes.changing import changed
from ikz_rules.changes.levers import levers
from ikz_rules.inquiry import trials as trials_module
from ikz_rules.inquiry.subject import context
from ikz_rules.inquiry.values import Values
from ikz_rules.inquiry.ways import Schritt, Weg
from ikz_rules.model.condition import All, AtLeast, Compare, Quantified, StatedIs
from ikz_rules.planning import membership as membership_module
from ikz_rules.witness.cheapest import Cheapest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules import Massnahmenplan
    from ikz_rules.changes.text import Given
    from ikz_rules.model.condition import Condition
    from ikz_rules.witness.cheapest import Found

GEMISCHT = recommend(read_verbundraum(example("gemischt")))
FENSTER = recommend(read_verbundraum(example("aufgabe-mit-fenster")))
NUMBERS = sorted(PACKAGED.massnahmen)


def keys(found: Ways) -> list[list[str]]:
    return [[step.aenderung.text for step in way.schritte] for way in found.wege]


def places(plan: Massnahmenplan, changes: Given, book: Regelwerk = PACKAGED) -> list[str]:
    """Return the measures of the plan after changes, in order."""
    verbundraum = changed(plan.verbundraum, changes, book)
    return [m.nr for m in recommend(verbundraum, book).massnahmen]


def small(wenn: Condition, **of_kommune: object) -> tuple[Regelwerk, Massnahmenplan]:
    """Return a rulebook with one rule for 2.5, and a plan of two Kommunen."""
    rules = dict.fromkeys(PACKAGED.regeln) | {"neue-regel": new_rule(wenn=wenn)}
    book = with_entries("regeln", **rules)
    some = Verbundraum(name="Tal", kommunen=[{"name": "A", **of_kommune}, {"name": "B"}])
    return book, recommend(some, book)


def test_the_cheapest_ways_come_first_each_with_its_effort_and_place() -> None:
    found = ways_to(GEMISCHT, "2.2")
    assert keys(found) == [
        ["kommunen.Lindengrund.angaben.rollenprofile=nein"],
        ["kommunen.Rothenau.angaben.rollenprofile=nein"],
        [
            "kommunen.Eichgrund.angaben.fuehrungskraefte_qualifiziert=nein",
            "kommunen.Eichgrund.angaben.rollenprofile=nein",
        ],
    ]
    assert [way.aufwand for way in found.wege] == [3, 3, 6]
    assert (found.genau, found.rang, found.hoechstens) == (True, None, None)
    best = found.wege[0]
    assert places(GEMISCHT, [best.schritte[0].aenderung])[best.rang - 1] == "2.2"
    assert best.schritte[0].bisher is None


def test_what_is_now_is_told_even_where_it_follows_from_a_name() -> None:
    found = ways_to(FENSTER, "1.4")
    assert (found.wege, found.genau) == ((), True)
    assert [(s.aenderung.text, s.bisher, s.aufwand) for s in found.im_weg] == [
        ("aufgaben.Vergabestelle.art=linie", "querschnitt", "nie")
    ]


def test_a_measure_that_is_there_needs_no_change() -> None:
    found = ways_to(GEMISCHT, "0")
    assert (found.rang, found.wege, found.genau) == (1, (), True)
    assert ways_to(GEMISCHT, "2.1", first=3).rang == 3
    assert ways_to(GEMISCHT, "2.1", first=3).hoechstens is None


def test_a_measure_that_is_carried_out_has_no_way() -> None:
    found = ways_to(FENSTER, "3.1")
    assert found.umgesetzt
    assert found.wege == ()


def test_without_an_aufgabe_what_serves_one_has_no_way() -> None:
    found = ways_to(GEMISCHT, "1.2")
    assert (found.wege, found.im_weg, found.genau, found.aufgaben_genannt) == ((), (), True, False)


def test_the_fewest_facts_that_nobody_can_change_are_named() -> None:
    found = ways_to(GEMISCHT, "1.5")
    assert {step.aenderung.pfad[-1] for step in found.im_weg} == {"flaechen_mit_nachbarn"}
    assert len(found.im_weg) == 2
    changes = [step.aenderung for step in found.im_weg]
    assert "1.5" in places(GEMISCHT, changes)
    assert "1.5" not in places(GEMISCHT, changes[:1])


def test_what_no_rule_asks_for_has_nothing_in_its_way() -> None:
    book, plan = small(All((StatedIs("ziele_unklar"), StatedIs("schwerpunkte_fehlen"))))
    found = ways_to(plan, "3.6", regelwerk=book)
    assert (found.wege, found.im_weg, found.genau) == ((), (), True)


def test_cheap_ways_with_more_facts_come_before_dear_ones_with_few() -> None:
    many = All((StatedIs("ziele_unklar"), StatedIs("schwerpunkte_fehlen")))
    dear = Quantified("kommune", 1, Compare("offene_stellen", "mindestens", 4))
    book, plan = small(AtLeast(1, (many, dear)), angaben={"offene_stellen": 2})
    found = ways_to(plan, "2.5", regelwerk=book)
    assert keys(found)[0] == ["merkmale.schwerpunkte_fehlen=ja", "merkmale.ziele_unklar=ja"]
    everything = ways_to(plan, "2.5", count=30, regelwerk=book)
    assert ["kommunen.A.angaben.offene_stellen=4"] in keys(everything)
    assert [w.aufwand for w in everything.wege] == sorted(w.aufwand for w in everything.wege)
    assert len({frozenset(texts) for texts in keys(everything)}) == len(everything.wege) < 30


def test_weights_of_the_rulebook_decide_what_is_cheap() -> None:
    gewichte = PACKAGED.gewichte
    turned = {
        "aendern_gering": replace(gewichte["aendern_gering"], wert=9),
        "aendern_hoch": replace(gewichte["aendern_hoch"], wert=1),
    }
    wenn = Quantified("kommune", 1, Compare("it_arbeitsplaetze", "gleich", "veraltet"))
    gering = Quantified("kommune", 1, Compare("digital_lotsen", "gleich", "ja"))
    book, plan = small(AtLeast(1, (wenn, gering)))
    assert keys(ways_to(plan, "2.5", count=1, regelwerk=book)) == [
        ["kommunen.A.angaben.digital_lotsen=ja"]
    ]
    other = put_into(book, "gewichte", turned)
    assert keys(ways_to(plan, "2.5", count=1, regelwerk=other)) == [
        ["kommunen.A.angaben.it_arbeitsplaetze=veraltet"]
    ]


def test_what_the_planner_refuses_is_no_way_and_leaves_the_answer_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    always = dict.fromkeys(PACKAGED.massnahmen, membership_module.Unsettled())
    monkeypatch.setattr("ikz_rules.inquiry.ways.membership", lambda *_: always)
    found = ways_to(GEMISCHT, "2.2")
    assert (found.wege, found.genau) == ((), False)
    wrong = membership_module.Holds(
        Quantified("kommune", 1, Compare("digital_lotsen", "gleich", "nein"))
    )
    bare = recommend(Verbundraum(name="X", kommunen=[{"name": "A"}]))
    monkeypatch.setattr(
        "ikz_rules.inquiry.ways.membership", lambda *_: dict.fromkeys(PACKAGED.massnahmen, wrong)
    )
    assert not ways_to(bare, "2.2").genau


def test_a_search_that_ends_too_early_claims_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ikz_rules.witness.cheapest.EFFORT", 1)
    found = ways_to(GEMISCHT, "2.2")
    assert (found.wege, found.genau) == ((), False)


@pytest.mark.parametrize("first", [None, 20])
def test_where_the_solver_stops_halfway_no_step_is_superfluous(
    monkeypatch: pytest.MonkeyPatch, first: int | None
) -> None:
    monkeypatch.setattr(Cheapest, "_least", lambda _self, model, _below: (model, False))
    monkeypatch.setattr(trials_module, "MOST_PLANS", 0)
    found = ways_to(GEMISCHT, "2.2", first, count=1)
    (way,) = found.wege
    assert not found.genau
    changes = [step.aenderung for step in way.schritte]
    assert "2.2" in places(GEMISCHT, changes)[:first]
    for out in changes:
        rest = [change for change in changes if change is not out]
        assert not rest or "2.2" not in places(GEMISCHT, rest)[:first]


def test_what_the_solver_offers_for_the_first_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    following = Cheapest.next

    def counted(self: Cheapest) -> Found | None:
        asked.append(1)
        return following(self)

    monkeypatch.setattr(Cheapest, "next", counted)
    ways_to(GEMISCHT, "2.2", 3)
    many = len(asked)
    monkeypatch.setattr("ikz_rules.inquiry.ways.MOST_LOOKED", 1)
    found = ways_to(GEMISCHT, "2.2", 3)
    assert len(asked) - many == 1 < many
    assert found.hoechstens == 1


def test_without_the_solver_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ikz_rules.witness.search.solver_available", lambda: False)
    with pytest.raises(QuestionError, match=r"extra-fehlt.*ikz-rules\[pruefung\]"):
        ways_to(GEMISCHT, "2.2")
    assert ways_to(GEMISCHT, "0").rang == 1


@pytest.mark.parametrize(
    ("given_", "code"),
    [
        ({"nr": "9.9"}, "massnahme-unbekannt"),
        ({"nr": "2.2", "first": 0}, "zahl"),
        ({"nr": "2.2", "count": 0}, "zahl"),
    ],
)
def test_what_cannot_be_asked_is_refused(given_: dict[str, Any], code: str) -> None:
    with pytest.raises(QuestionError, match=code):
        ways_to(GEMISCHT, **given_)


@pytest.mark.unmeasured
def test_a_way_among_the_first_stands_up_to_the_planner() -> None:
    found = ways_to(GEMISCHT, "3.3", first=2, count=2)
    assert (found.rang, found.hoechstens, found.genau, len(found.wege)) == (9, 1, True, 2)
    for way in found.wege:
        assert way.rang <= 2
        assert places(GEMISCHT, [s.aenderung for s in way.schritte])[way.rang - 1] == "3.3"


def test_what_cannot_come_into_the_plan_cannot_come_among_the_first() -> None:
    found = ways_to(GEMISCHT, "1.2", first=2)
    assert (found.wege, found.genau, found.hoechstens) == ((), True, None)
    assert not found.aufgaben_genannt


def test_ways_of_the_solver_count_beyond_what_is_tried_one_by_one() -> None:
    both = All((StatedIs("ziele_unklar"), StatedIs("schwerpunkte_fehlen")))
    book, plan = small(both)
    found = ways_to(plan, "2.5", first=5, regelwerk=book)
    assert found.hoechstens == 1
    assert keys(found)[0] == ["merkmale.schwerpunkte_fehlen=ja", "merkmale.ziele_unklar=ja"]


def test_where_there_is_little_to_change_pairs_are_tried_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(trials_module, "MOST_PLANS", 30_000)
    both = All((StatedIs("ziele_unklar"), StatedIs("schwerpunkte_fehlen")))
    book, plan = small(both)
    few = {name: replace(angabe, aendern="nie") for name, angabe in book.angaben.items()}
    book = put_into(book, "angaben", few)
    fixed = {
        name: replace(
            m, aendern="mittel" if name in {"ziele_unklar", "schwerpunkte_fehlen"} else "nie"
        )
        for name, m in book.merkmale.items()
    }
    book = put_into(book, "merkmale", fixed)
    found = ways_to(plan, "2.5", first=3, regelwerk=book, count=20)
    assert found.hoechstens == 2
    assert ["merkmale.schwerpunkte_fehlen=ja", "merkmale.ziele_unklar=ja"] in keys(found)
    for texts in keys(found):
        assert "2.5" in places(plan, texts, book)


def test_a_number_of_the_verbundraum_is_tried_around_its_limits() -> None:
    einwohner = PACKAGED.angaben["offene_stellen"]
    stellen = replace(einwohner, id="stellen", ebene="verbundraum", minimum=None, maximum=None)
    rules = dict.fromkeys(PACKAGED.regeln) | {
        "neue-regel": new_rule(wenn=Compare("stellen", "mindestens", 3))
    }
    book = put_into(with_entries("regeln", **rules), "angaben", {"stellen": stellen})
    plan = recommend(Verbundraum(name="Tal", kommunen=[{"name": "A"}, {"name": "B"}]), book)
    found = ways_to(plan, "2.5", first=9, regelwerk=book)
    assert keys(found) == [["angaben.stellen=3"]]


def test_with_too_much_to_try_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials_module, "MOST_PLANS", 3)
    found = ways_to(GEMISCHT, "3.3", first=2)
    assert (found.wege, found.genau, found.hoechstens) == ((), False, 0)


@settings(max_examples=drawn(5))
@given(verbundraeume(PACKAGED), st.sampled_from(NUMBERS))
def test_every_way_leads_there_and_no_part_of_it_does(raw: dict[str, Any], nr: str) -> None:
    try:
        plan = recommend(Verbundraum.model_validate(raw))
    except FactsError:
        return
    found = ways_to(plan, nr, count=2)
    if found.rang is not None:
        assert plan.massnahmen[found.rang - 1].nr == nr
        return
    assert found.genau
    for way in found.wege:
        changes = [step.aenderung for step in way.schritte]
        assert places(plan, changes)[way.rang - 1] == nr
        for left in changes:
            assert nr not in places(plan, [each for each in changes if each is not left])
    assert ways_to(plan, nr, count=2) == found


@settings(max_examples=drawn(2))
@given(verbundraeume(PACKAGED), st.sampled_from(NUMBERS))
def test_no_single_change_is_cheaper(raw: dict[str, Any], nr: str) -> None:
    try:
        plan = recommend(Verbundraum.model_validate(raw))
    except FactsError:
        return
    found = ways_to(plan, nr, count=1)
    if found.rang is not None or found.umgesetzt:
        return
    limit = found.wege[0].aufwand if found.wege else float("inf")
    values = Values(context(plan))
    for lever in levers(plan.verbundraum, PACKAGED):
        weight = PACKAGED.gewichte.get(f"aendern_{lever.aufwand}")
        if weight is None or weight.wert >= limit:
            continue
        for value in values.of(lever):
            assert nr not in places(plan, {".".join(lever.path): value})


@settings(max_examples=drawn(5))
@given(st.data())
def test_on_a_small_rulebook_no_pair_of_changes_is_cheaper(data: st.DataObject) -> None:
    names = ["digital_lotsen", "rollenprofile", "it_arbeitsplaetze", "offene_stellen"]
    parts = []
    for name in data.draw(st.lists(st.sampled_from(names), min_size=2, max_size=4)):
        angabe = PACKAGED.angaben[name]
        part = (
            Compare("offene_stellen_summe", "mindestens", data.draw(st.integers(1, 5)))
            if angabe.typ == "ganzzahl"
            else Quantified(
                "kommune",
                data.draw(st.sampled_from([1, 2])),
                Compare(name, "gleich", (angabe.allowed or ("ja", "nein"))[0]),
            )
        )
        parts.append(part)
    least = data.draw(st.integers(1, 2))
    book, plan = small(AtLeast(least, tuple(parts)))
    found = ways_to(plan, "2.5", count=1, regelwerk=book)
    limit = found.wege[0].aufwand if found.wege else float("inf")
    values = Values(context(plan, book))
    mine = [one for one in levers(plan.verbundraum, book) if one.address.name in names]
    singles = [
        (lever, value, book.gewichte[f"aendern_{lever.aufwand}"].wert)
        for lever in mine
        for value in values.of(lever)
    ]
    for index, (one, value, price) in enumerate(singles):
        for other, another, second in singles[index:]:
            total = price if one is other else price + second
            if total < limit:
                pair = {".".join(one.path): value} | {".".join(other.path): another}
                assert "2.5" not in places(plan, pair, book)


def test_what_a_task_is_now_is_not_taken_from_a_kommune_of_its_name() -> None:
    raum = {
        "name": "Datenschutz",
        "kommunen": [{"name": "Datenschutz"}, {"name": "B"}],
        "aufgaben": [{"name": "Datenschutz"}],
    }
    found = ways_to(recommend(Verbundraum.model_validate(raum)), "1.2", count=1)
    of_kind = [s for s in found.im_weg if s.aenderung.text.startswith("aufgaben.Datenschutz.art")]
    assert [s.bisher for s in of_kind] == ["beauftragte"]


@pytest.mark.parametrize(
    ("aggregat", "least"), [("summe", 1.7), ("mittel", 3.7), ("spannweite", 2.3), ("max", 2)]
)
def test_a_number_is_tried_where_a_kennzahl_over_all_reaches_its_limit(
    aggregat: str, least: float
) -> None:
    figure = replace(PACKAGED.kennzahlen["digitalisierungsgrad_spannweite"], aggregat=aggregat)
    book = with_entries("kennzahlen", **{figure.id: figure})
    kommunen = [{"name": "A", "digitalisierungsgrad": 0.3}, {"name": "B"}]
    before = context(recommend(Verbundraum(name="Tal", kommunen=kommunen), book), book)
    path = ("kommunen", "B", "digitalisierungsgrad")
    (lever,) = (one for one in levers(before.verbundraum, book) if one.path == path)
    assert least in Values(before).of(lever)


def test_what_contains_a_known_way_is_not_kept_beside_it() -> None:
    def way(edits: Sequence[Edit]) -> Weg:
        steps = [Schritt(aenderung=e.change(e.wert), aufwand="gering", punkte=1) for e in edits]
        return Weg(schritte=tuple(steps), aufwand=len(steps), rang=1, phase=1)

    one, other = Edit(("a",), "setzen", 1), Edit(("b",), "setzen", 1)
    trials = trials_module.Trials(context(GEMISCHT), [], way)
    trials.try_out((one,))
    trials.try_out((one, other))
    assert [len(found.schritte) for found in trials.cheapest(3)] == [1]
