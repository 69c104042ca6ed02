"""Prospects where something is rare: many Aufgaben, half-named products, lean rulebooks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from helfer.erweiterungen import NAMEN, REGELWERK, outcomes_of
from helfer.regelwerk_varianten import PACKAGED, put_into, with_entries
from ikz_rules.facts.address import Address
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.angaben import Angabe, Merkmal
from ikz_rules.model.condition import Compare, Quantified
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.prospect import cases, turning
from ikz_rules.prospect.answers import answers
from ikz_rules.prospect.completions import every_order
from ikz_rules.prospect.dependence import keys_of
from ikz_rules.prospect.giving import choices, complete, give
from ikz_rules.prospect.open_facts import open_facts
from ikz_rules.prospect.outlook import Prospect
from ikz_rules.prospect.planner import Planner
from ikz_rules.prospect.standing import Standing

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

LISTS: dict[str, Any] = {"begonnen": [], "umgesetzt": []}


def raum(count: int = 2, **more: Any) -> Verbundraum:  # noqa: ANN401 - whatever a file holds
    kommunen = [{"name": name} for name in NAMEN[:count]]
    found = Verbundraum(**{"name": "Tal", "kommunen": kommunen, **more})
    return canonical(found, REGELWERK)


def names(verbundraum: Verbundraum, regelwerk: Regelwerk = REGELWERK) -> list[tuple[str, str]]:
    facts = open_facts(outcomes_of(verbundraum, regelwerk))
    return [(f.name, f.kommune or f.aufgabe) for f in facts]


def test_what_is_empty_on_purpose_is_not_open() -> None:
    asked = {name for name, _ in names(raum())}
    assert asked.isdisjoint({"name", "verwaltet_durch", "frist_in_monaten", "software_alter"})
    assert {"software", "einwohner", "begonnen", "umgesetzt", "aufgaben"} <= asked


def test_dates_are_asked_for_once_products_are_named() -> None:
    kommunen = [{"name": "Ahorn", "software": {"dms": "Akte"}}, {"name": "Birke"}]
    asked = names(raum(kommunen=kommunen))
    assert ("software_alter", "Ahorn") in asked
    assert ("vertragsende_in_monaten", "Ahorn") in asked
    assert ("software", "Ahorn") not in asked
    assert ("software", "Birke") in asked
    assert ("software_alter", "Birke") not in asked


def test_a_product_without_a_name_is_filled_in() -> None:
    kommunen = [
        {"name": "Ahorn", "software": {"dms": {"seit": 2010}}},
        {"name": "Birke", "software": {"dms": "Akte"}},
        {"name": "Cedernau", "software": {"dms": "Akte"}},
    ]
    standing = Standing(raum(kommunen=kommunen), REGELWERK)
    fact = Address("kommune", "angabe", "software", "Ahorn")
    (_, alike), (_, other) = choices(standing, fact)
    assert alike == {"dms": {"produkt": "Akte", "seit": 2010}}
    assert other["dms"]["produkt"] not in {"Akte", None}
    assert not complete(standing, fact)
    assert give(standing, fact, alike).kommunen["Ahorn"].software["dms"].produkt == "Akte"


def test_an_aufgabe_is_asked_who_shares_it_before_what_is_known_there() -> None:
    open_ = names(raum(aufgaben=[{"name": "Bauhof"}]))
    assert ("beteiligte", "Bauhof") in open_
    assert "vertretung" not in {name for name, _ in open_}
    shared = names(raum(aufgaben=[{"name": "Bauhof", "kommunen": ["Ahorn"]}]))
    assert ("vertretung", "Ahorn") in shared
    assert ("vertretung", "Birke") not in shared
    assert ("beteiligte", "Bauhof") not in shared


def test_a_merkmal_that_follows_from_facts_is_not_asked_for() -> None:
    poor = [{"name": n, "ressourcen": {"finanzen": "unzureichend"}} for n in NAMEN[:2]]
    asked = names(raum(kommunen=poor))
    assert not {place for name, place in asked if name == "finanzmittel_fehlen"}


def test_a_deadline_is_asked_for_even_where_no_fact_declares_its_day() -> None:
    book = with_entries("angaben", frist=None)
    verbundraum = raum(**LISTS, aufgaben=[{"name": "Bauhof"}])
    assert ("frist_in_monaten", "Bauhof") in names(verbundraum, book)
    standing = Standing(verbundraum, book)
    fact = Address("aufgabe", "angabe", "frist_in_monaten", "", "Bauhof")
    days = [value for _, value in choices(standing, fact)]
    months = [give(standing, fact, day).situation.aufgaben[0].values[fact.name] for day in days]
    assert [0 <= count <= 12 for count in months] == [False, True, False]  # type: ignore[operator]


def test_a_text_is_answered_by_words_of_its_kind() -> None:
    found = answers(REGELWERK, "produktrahmen", date(2026, 1, 1))
    assert (found.classes, found.complete) == ((("110",),), True)


def test_what_a_kommune_says_of_a_merkmal_is_a_fact_to_depend_on() -> None:
    said = Compare("merkmal:ziele_unklar", "gleich", "ja")
    assert keys_of(said, REGELWERK) == {("merkmal", "ziele_unklar")}


def test_a_choice_of_several_need_not_offer_none() -> None:
    forms = PACKAGED.angaben["kooperationsformen"]
    book = with_entries("angaben", kooperationsformen=replace(forms, werte=forms.werte[1:]))
    found = answers(book, "kooperationsformen", outcomes_of(raum()).standing.situation.stichtag)
    assert all("keine" not in value for group in found.classes for value in group)  # type: ignore[operator]


def _every_task_open() -> Verbundraum:
    shared = {"art": "querschnitt", "kommunen": ["Ahorn", "Birke"]}
    tasks = [{"name": f"Sache {n}", **shared} for n in range(6)]
    return raum(**LISTS, aufgaben=tasks)


def test_too_many_open_aufgaben_are_not_planned_through() -> None:
    found = Prospect(_every_task_open(), REGELWERK)
    assert found.bounding is None
    case = replace(found.planner.case(found.standing), fired=())
    tried = cases.Cases(found.definitions, found.outcomes, found.masks)
    assert tried.orders(case, found.planner) is None
    assert len(tried._fenster()) > cases.MOST


def test_a_search_ends_after_its_steps() -> None:
    found = Prospect(_every_task_open(), REGELWERK)
    ask = found.formulas["2.5"]
    none = turning.turned(found.definitions, found.outcomes, ask, wanted=True, steps=1)
    assert none is None
    assert turning.turned(found.definitions, found.outcomes, ask, wanted=True) is not None


def test_the_land_decides_which_ideas_can_be_chosen() -> None:
    idea = {"name": "Lotsen", "massnahme": "3.1", "umsetzbarkeit": "kurzfristig"}
    open_ = Prospect(raum(ideen=[idea], **LISTS), REGELWERK)
    assert Address("verbundraum", "angabe", "land") in open_.relevant
    case = open_.planner.case(open_.standing)
    found = cases.Cases(open_.definitions, open_.outcomes, open_.masks)
    assert found._land(case) == [None, "SN"]
    assert found._land(replace(case, ideen=())) == [None]


def test_ideas_beyond_the_cap_leave_their_measures_open() -> None:
    ideas = [
        {"name": f"Idee {nr}", "massnahme": nr, "umsetzbarkeit": "kurzfristig"}
        for nr in ("4.1", "4.3", "4.4", "2.2")
    ]
    found = Prospect(
        raum(**LISTS, aufgaben=[], ideen=ideas, merkmale={"wille_ohne_umsetzung": "ja"}), REGELWERK
    )
    chances = {chance.nr: chance for chance in found.chances()}
    assert [chances[nr].status for nr in ("2.2", "4.1", "4.4")] == ["sicher", "sicher", "moeglich"]


@pytest.mark.parametrize("wanted", [True, False])
def test_what_no_answer_can_turn_is_not_found(wanted: bool) -> None:
    rule = replace(
        PACKAGED.regeln["zentrale-vertretung"],
        id="beides",
        massnahme="2.4",
        wenn=Quantified("kommune", 1, Compare("einwohner", "zwischen", 5, 6)),
    )
    book = put_into(PACKAGED, "regeln", {"beides": rule})
    verbundraum = raum(1, **LISTS, aufgaben=[], kommunen=[{"name": "Ahorn", "einwohner": 5}])
    found = Prospect(verbundraum, book)
    turned = turning.turned(found.definitions, found.outcomes, found.formulas["2.4"], wanted=wanted)
    assert (turned is not None) == wanted


@pytest.mark.parametrize("about", ["knapp", "stockt", "fenster"])
def test_what_only_planning_asks_for_matters_too(about: str) -> None:
    quelle = PACKAGED.errata[0].quelle
    ebene = "aufgabe" if about == "fenster" else "verbundraum"
    fact = Angabe("neu", ebene, "ja_nein", "Neu?", quelle)
    symptom = Merkmal("neu", "Neu", "Neu?", quelle)
    asked: Any = ("neu",) if about == "stockt" else Compare("neu", "gleich", "ja")
    book = (
        with_entries("merkmale", neu=symptom)
        if about == "stockt"
        else with_entries("angaben", neu=fact)
    )
    book = replace(book, planung=replace(book.planung, **{about: asked}))
    aufgaben = [{"name": "Archiv", "kommunen": {"Ahorn": {}, "Birke": {}}}]
    tal = canonical(raum(aufgaben=aufgaben, **LISTS), book)
    assert "neu" in {address.name for address in Prospect(tal, book).relevant}


def answered(ebene: str) -> dict[str, Any]:
    """Return an answer to every question of a level."""
    return {
        a.id: a.allowed[0] if a.werte else "nein" if a.typ == "ja_nein" else 3
        for a in PACKAGED.angaben.values()
        if a.ebene == ebene and (not a.pfad or a.pfad.startswith("ressourcen."))
    }


def nearly_settled(*open_: str, **more: Any) -> Verbundraum:  # noqa: ANN401 - as in a file
    """Return a Verbundraum of which all is known but some Merkmale and what is said here."""
    facts = answered("kommune")
    stuff = {name: facts.pop(name) for name in ("personal", "zeit", "finanzen", "kompetenzen")}
    product = {"produkt": "Akte", "seit": 2020, "vertragsende": "2030-01-01"}
    kommune = {
        "einwohner": 3000,
        "digitalisierungsgrad": 3,
        "software": {"dms": product},
        "angaben": facts,
        "ressourcen": stuff,
    }
    return raum(
        kommunen=[{"name": name, **kommune} for name in NAMEN[:2]],
        merkmale={name: "nein" for name in PACKAGED.merkmale if name not in open_},
        angaben=answered("verbundraum"),
        **{"aufgaben": [], "kooperationsformen": ["zweckverband"], "land": "SN", **LISTS, **more},
    )


def test_where_answers_are_too_many_the_cases_of_planning_bound_every_rank(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tal = nearly_settled("ziele_unklar", "schwerpunkte_fehlen")
    exact = Prospect(tal, PACKAGED)
    monkeypatch.setattr("ikz_rules.prospect.completions.MOST", 0)
    bounded = Prospect(tal, PACKAGED)
    assert (exact.orders is None, bounded.orders is None) == (False, True)
    assert bounded.bounding is not None
    assert exact.orders is not None
    assert exact.orders <= bounded.bounding
    statuses = set()
    for tried, bound in zip(exact.chances(), bounded.chances(), strict=True):
        statuses.add(bound.status)
        assert bound.status in {tried.status, "moeglich"}
        if tried.bester is not None and tried.schlechtester is not None:
            assert bound.bester is not None
            assert bound.schlechtester is not None
            assert bound.bester <= tried.bester <= tried.schlechtester <= bound.schlechtester
    assert statuses == {"sicher", "moeglich", "ausgeschlossen"}


@pytest.mark.parametrize(
    ("formen", "opened"),
    [(None, {True, False}), (["zweckverband"], {False}), ([], {True}), (["arbeitsgruppe"], {True})],
)
def test_while_forms_are_open_the_cases_of_planning_begin_with_the_foundations_or_not(
    monkeypatch: pytest.MonkeyPatch, formen: list[str] | None, opened: set[bool]
) -> None:
    monkeypatch.setattr("ikz_rules.prospect.completions.MOST", 0)
    found = Prospect(nearly_settled(kooperationsformen=formen), PACKAGED)
    assert {"0" in order for order in found.bounding or ()} == opened


@pytest.mark.parametrize(
    ("lists", "best"),
    [
        (LISTS, 3),
        ({"begonnen": [], "umgesetzt": ["1.1"]}, 2),
        ({"begonnen": ["1.3"], "umgesetzt": []}, 2),
        ({"begonnen": []}, 1),
    ],
)
def test_a_measure_stands_behind_what_it_needs_once_it_is_known_what_runs(
    monkeypatch: pytest.MonkeyPatch, lists: dict[str, Any], best: int
) -> None:
    for searched in ("completions", "cases"):
        monkeypatch.setattr(f"ikz_rules.prospect.{searched}.MOST", 0)
    found = Prospect(raum(kooperationsformen=[], **lists), PACKAGED)
    assert found.bounding is None
    assert found.chance("0").bester == 1
    assert found.chance("1.3").bester == best


@pytest.mark.parametrize(
    ("dated", "more", "listed"),
    [(False, {}, False), (True, {}, True), (False, {"merkmale": {"alt": "ja"}}, True)],
)
def test_plans_are_not_listed_where_a_merkmal_that_follows_now_may_be_open_again(
    dated: bool, more: dict[str, Any], listed: bool
) -> None:
    """A product without a date may turn out to be the oldest; so the Merkmal may change."""
    age = replace(
        PACKAGED.kennzahlen["altersabgaenge_summe"],
        id="alter",
        ebene="verbundraum",
        aggregat="max",
        ueber="software_alter",
        mindestabdeckung=Fraction(1, 2),
    )
    old = replace(
        PACKAGED.merkmale["softwarelandschaft_abweichend"],
        id="alt",
        definition=Compare("alter", "mindestens", 5),
    )
    book = put_into(put_into(PACKAGED, "kennzahlen", {"alter": age}), "merkmale", {"alt": old})
    young = {"produkt": "Geld", **({"seit": 2025} if dated else {})}
    software = ({"dms": {"produkt": "Akte", "seit": 2015}}, {"dms": young})
    kommunen = [{"name": n, "software": of} for n, of in zip(NAMEN, software, strict=False)]
    found = outcomes_of(raum(kommunen=kommunen, **more), book)
    assert found.now("alt") is True
    assert (every_order(found, (), Planner()) is not None) == listed
