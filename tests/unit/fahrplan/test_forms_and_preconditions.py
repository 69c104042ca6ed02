"""For every Aufgabe the measure, the form of cooperation, and the preconditions of section 1b."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from helfer.fahrplan_faelle import aufgabe, entry, fahrplan
from helfer.regelwerk_varianten import PACKAGED, with_entries
from ikz_rules.model.condition import Derived, Not

if TYPE_CHECKING:
    from helfer.fahrplan_faelle import Raw

EIGHT = "A B C D E F G H"


def test_the_kind_of_an_aufgabe_names_its_measure() -> None:
    plan = fahrplan([aufgabe("Vergabestelle", ["A", "B"])])
    found = entry(plan, "Vergabestelle")
    assert (found.art, found.massnahme) == ("querschnitt", "1.2")
    assert found.massnahme_titel == PACKAGED.massnahmen["1.2"].titel


@pytest.mark.parametrize("art", sorted(PACKAGED.planung.massnahmen_je_art))
def test_every_kind_with_a_measure_gets_it_and_a_form(art: str) -> None:
    found = entry(fahrplan([aufgabe("X", ["A", "B"], art=art)]), "X")
    assert found.massnahme == PACKAGED.planung.massnahmen_je_art[art]
    assert found.form is not None


def test_without_a_kind_there_is_neither_measure_nor_form() -> None:
    found = entry(fahrplan([aufgabe("Etwas Neues", ["A", "B"])]), "Etwas Neues")
    assert (found.art, found.massnahme, found.massnahme_titel, found.form) == (None,) * 4


def test_a_kind_without_a_measure_has_none() -> None:
    found = entry(fahrplan([aufgabe("X", ["A", "B"], art="sonstige")]), "X")
    assert (found.art, found.massnahme, found.form) == ("sonstige", None, None)


@pytest.mark.parametrize(("land", "massnahme"), [("SN", "1.3"), (None, "1.3"), ("BY", None)])
def test_a_measure_of_one_land_is_not_offered_in_another(
    land: str | None, massnahme: str | None
) -> None:
    book = with_entries("massnahmen", **{"1.3": replace(PACKAGED.massnahmen["1.3"], nur_land="SN")})
    said = aufgabe("X", ["A", "B"], art="spezial")
    assert entry(fahrplan([said], "A B", book, land=land), "X").massnahme == massnahme


def test_new_law_begins_with_a_working_group_whatever_the_kind() -> None:
    found = entry(fahrplan([aufgabe("Etwas", ["A"], neu_per_gesetz="ja")]), "Etwas").form
    assert found is not None
    assert (found.form, found.aussagen, found.auch_moeglich) == ("arbeitsgruppe", ("N109",), ())


def test_many_kommunen_with_many_posts_can_carry_a_zweckverband() -> None:
    cells = {name: {"vzae": 1} for name in EIGHT.split()}
    found = entry(fahrplan([aufgabe("Bauhof", cells)], EIGHT), "Bauhof").form
    assert found is not None
    assert found.form == "zweckverband"
    assert found.setzung is not None


def test_a_form_for_other_kinds_does_not_fit() -> None:
    cells = {name: {"vzae": 1, "bereitschaft": "ja"} for name in EIGHT.split()}
    found = entry(fahrplan([aufgabe("X", cells, art="spezial")], EIGHT), "X").form
    assert found is not None
    assert (found.form, found.auch_moeglich) == ("zweckvereinbarung", ())


@pytest.mark.parametrize(
    ("art", "form"), [("beauftragte", "dienstleistungsvertrag"), ("spezial", "arbeitsgruppe")]
)
def test_where_nobody_is_willing_the_kind_decides_what_is_left(art: str, form: str) -> None:
    cells = {"A": {"bereitschaft": "nein"}, "B": {"bereitschaft": "nein"}}
    found = entry(fahrplan([aufgabe("X", cells, art=art)]), "X").form
    assert found is not None
    assert found.form == form


def test_without_a_certain_rule_the_form_of_the_measure_stands_and_open_ones_are_named() -> None:
    cells: Raw = {name: {} for name in EIGHT.split()}
    found = entry(fahrplan([aufgabe("Bauhof", cells)], EIGHT), "Bauhof").form
    assert found is not None
    assert (found.form, found.auch_moeglich) == (
        "zweckvereinbarung",
        ("zweckverband", "arbeitsgruppe"),
    )
    assert "1.4" in found.text
    assert found.quelle == str(PACKAGED.massnahmen["1.4"].quelle)


def test_an_open_form_before_a_certain_one_is_named_beside_it() -> None:
    open_ = {"name": "Bauhof", "kommunen": {"A": {"bereitschaft": "nein"}}}
    found = entry(fahrplan([open_], EIGHT), "Bauhof").form
    assert found is not None
    assert (found.form, found.auch_moeglich) == ("arbeitsgruppe", ())
    many = {name: {"bereitschaft": "nein"} for name in EIGHT.split()}
    found = entry(fahrplan([aufgabe("Bauhof", many)], EIGHT), "Bauhof").form
    assert found is not None
    assert (found.form, found.auch_moeglich) == ("arbeitsgruppe", ("zweckverband",))


def test_an_unknown_kind_could_be_one_that_a_form_is_for() -> None:
    assert PACKAGED.fahrplan is not None
    forms = {f.id: f for f in PACKAGED.fahrplan.formen}
    rules = (
        replace(forms["form-beauftragte-extern"], wenn=None),
        replace(forms["form-erst-absprechen"], arten=(), wenn=None),
    )
    book = replace(PACKAGED, fahrplan=replace(PACKAGED.fahrplan, formen=rules))
    found = entry(fahrplan([aufgabe("Etwas", ["A"])], "A", book), "Etwas").form
    assert found is not None
    assert (found.form, found.auch_moeglich) == ("arbeitsgruppe", ("dienstleistungsvertrag",))


def stand(said: dict[str, object], id_: str, **more: object) -> str | None:
    task = {**aufgabe("X", {"A": {}}, art="linie"), **said}
    (found,) = fahrplan([task], **more).aufgaben  # type: ignore[arg-type]
    return {v.id: v.stand for v in found.vorbedingungen}.get(id_)


@pytest.mark.parametrize(
    ("merkmale", "expected"),
    [
        ({}, "zu_klaeren"),
        ({"ziele_unklar": "nein"}, "zu_klaeren"),
        ({"ziele_unklar": "nein", "schwerpunkte_fehlen": "nein"}, "erfuellt"),
        ({"ziele_unklar": "ja"}, "nicht_erfuellt"),
    ],
)
def test_a_precondition_over_unknown_merkmale_is_to_be_cleared_up(
    merkmale: dict[str, str], expected: str
) -> None:
    assert stand({}, "klarheit", merkmale=merkmale) == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"A": {"bereitschaft": "ja"}, "B": {}}, "erfuellt"),
        ({"A": {"bereitschaft": "nein"}, "B": {}}, "zu_klaeren"),
        ({"A": {"bereitschaft": "nein"}, "B": {"bereitschaft": "nein"}}, "nicht_erfuellt"),
    ],
)
def test_whether_somebody_carries_it_for_others_is_asked_of_each_aufgabe(
    cells: dict[str, object], expected: str
) -> None:
    assert stand({"kommunen": cells}, "kapazitaet") == expected


def test_capacity_matters_only_where_the_measure_is_carried_out_jointly() -> None:
    assert not PACKAGED.massnahmen["1.5"].ausfuehrend
    assert stand({"art": "planung"}, "kapazitaet") is None
    assert stand({"art": "sonstige"}, "kapazitaet") is None


def test_what_only_people_can_tell_stays_to_be_cleared_up() -> None:
    assert stand({}, "gemeinwohl") == "zu_klaeren"
    everything = dict.fromkeys(PACKAGED.merkmale, "nein")
    assert stand({}, "fuehrung", merkmale=everything) == "zu_klaeren"


def test_the_checklist_stands_in_declared_order_with_its_facts_and_statements() -> None:
    assert PACKAGED.fahrplan is not None
    plan = fahrplan(
        [aufgabe("Bauhof", {"A": {"bereitschaft": "ja"}})],
        merkmale={"ikz_als_zusatzaufwand": "ja"},
    )
    found = entry(plan, "Bauhof").vorbedingungen
    assert [v.id for v in found] == [v.id for v in PACKAGED.fahrplan.vorbedingungen]
    by_id = {v.id: v for v in found}
    effort, capacity = by_id["bereitschaft-zum-aufwand"], by_id["kapazitaet"]
    assert [(a.name, a.wert, a.wo) for a in effort.angaben] == [("ikz_als_zusatzaufwand", "ja", ())]
    assert [(a.name, a.wert, a.wo) for a in capacity.angaben] == [("anzahl_bereit", 1, ("Bauhof",))]
    assert {n for v in found for n in v.aussagen} == {f"N0{n}" for n in range(15, 24)}


def test_a_precondition_of_the_verbundraum_may_ask_for_anything_that_rules_derive() -> None:
    assert PACKAGED.fahrplan is not None
    wanted = replace(PACKAGED.fahrplan.vorbedingungen[0], wenn=Not(Derived("szenario:S3")))
    book = replace(PACKAGED, fahrplan=replace(PACKAGED.fahrplan, vorbedingungen=(wanted,)))
    plan = fahrplan([aufgabe("X", ["A"])], "A", book, merkmale={"ikz_als_zusatzaufwand": "ja"})
    assert entry(plan, "X").vorbedingungen[0].stand == "nicht_erfuellt"
