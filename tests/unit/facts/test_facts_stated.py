"""Every stated fact has an address, and a Verbundraum can be known by some of its facts only."""

from __future__ import annotations

from hypothesis import given

from helfer.regelwerk_varianten import PACKAGED, put_into
from helfer.verbundraeume import Raw, verbundraeume
from ikz_rules import Verbundraum
from ikz_rules.facts.address import Address, plain, put
from ikz_rules.facts.canonical import canonical
from ikz_rules.facts.situation import build_situation
from ikz_rules.facts.stated import only, places, stated_facts

RAW: Raw = {
    "name": "Tal",
    "stichtag": "2026-11-01",
    "kooperationsformen": "keine",
    "begonnen": ["0"],
    "merkmale": {"ziele_unklar": "ja", "schwerpunkte_fehlen": "unbekannt"},
    "angaben": {"gleiche_bedarfe": "ja"},
    "kommunen": [
        {
            "name": "A",
            "ags": "14625010",
            "einwohner": 900,
            "software": {"dms": "Aktenwerk"},
            "ressourcen": {"personal": "knapp"},
            "merkmale": {"ziele_unklar": "nein"},
            "angaben": {"altersabgaenge": 2},
        },
        {"name": "B", "ags": "14625020"},
    ],
    "aufgaben": [
        {
            "name": "Archiv",
            "frist": "2027-01-01",
            "angaben": {"ablaeufe_gleich": "nein"},
            "kommunen": {"A": {"vzae": 0.5, "fachwissen": "unbekannt"}},
        }
    ],
}
TAL = canonical(Verbundraum.model_validate(RAW), PACKAGED)


def told(verbundraum: Verbundraum) -> dict[tuple[str, str, str], object]:
    facts = stated_facts(verbundraum, PACKAGED)
    return {(f.address.name, f.address.kommune, f.address.aufgabe): f.wert for f in facts}


def test_every_stated_fact_is_found_once_with_whom_it_is_about() -> None:
    found = told(TAL)
    software = found.pop(("software", "A", ""))
    assert str(software).startswith("{'dms': Software(produkt='Aktenwerk'")
    assert str(found.pop(("frist", "", "Archiv"))) == "2027-01-01"
    assert found == {
        ("kooperationsformen", "", ""): (),
        ("begonnen", "", ""): ("0",),
        ("ziele_unklar", "", ""): "ja",
        ("ziele_unklar", "A", ""): "nein",
        ("gleiche_bedarfe", "", ""): "ja",
        ("land", "", ""): "SN",
        ("einwohner", "A", ""): 900,
        ("personal", "A", ""): "knapp",
        ("altersabgaenge", "A", ""): 2,
        ("aufgaben", "", "Archiv"): ("A",),
        ("ablaeufe_gleich", "", "Archiv"): "nein",
        ("vzae", "A", "Archiv"): 0.5,
    }


def test_only_the_land_that_the_keys_of_kommunen_tell_is_derived() -> None:
    derived = [f.address.name for f in stated_facts(TAL, PACKAGED) if f.herkunft == "abgeleitet"]
    assert derived == ["land"]
    own = canonical(Verbundraum.model_validate({**RAW, "land": "SN"}), PACKAGED)
    assert {f.herkunft for f in stated_facts(own, PACKAGED)} == {"angegeben"}


def test_no_aufgaben_at_all_is_a_fact_and_none_named_is_not() -> None:
    none = Verbundraum.model_validate({"name": "V", "kommunen": [{"name": "A"}], "aufgaben": []})
    (fact,) = stated_facts(none, PACKAGED)
    assert (fact.address, fact.wert) == (Address("verbundraum", "liste", "aufgaben"), ())
    assert only([fact], none, PACKAGED).aufgaben == ()
    assert only([], none, PACKAGED).aufgaben is None


def test_what_is_only_computed_has_its_own_place_where_nothing_else_stands_there() -> None:
    book = put_into(PACKAGED, "angaben", {"frist": None})
    assert places(book)["aufgabe"]["frist",] == "frist_in_monaten"
    assert places(PACKAGED)["aufgabe"]["frist",] == "frist"
    landless = put_into(PACKAGED, "angaben", {"land": None})
    assert "land" not in {f.address.name for f in stated_facts(TAL, landless)}


def test_facts_about_an_aufgabe_need_the_aufgabe() -> None:
    cells = [f for f in stated_facts(TAL, PACKAGED) if f.address.aufgabe]
    alone = [f for f in cells if f.address.art != "liste"]
    assert only(alone, TAL, PACKAGED).aufgaben is None
    (task,) = only(cells, TAL, PACKAGED).aufgaben or ()
    assert task.kommunen == {"A": {"vzae": 0.5}}


@given(verbundraeume(PACKAGED))
def test_all_facts_together_are_the_whole_verbundraum(raw: Raw) -> None:
    found = canonical(Verbundraum.model_validate(raw), PACKAGED)
    known = only(stated_facts(found, PACKAGED), found, PACKAGED)
    assert build_situation(known, PACKAGED) == build_situation(found, PACKAGED)


@given(verbundraeume(PACKAGED))
def test_a_fact_stands_where_its_address_says(raw: Raw) -> None:
    found = canonical(Verbundraum.model_validate(raw), PACKAGED)
    facts = stated_facts(found, PACKAGED)
    for fact in facts:
        if fact.address.art == "liste" and fact.address.aufgabe:
            continue
        gone = Verbundraum.model_validate(put(plain(found), fact.address, None, PACKAGED))
        assert set(told(found)) - set(told(gone)) == {
            (fact.address.name, fact.address.kommune, fact.address.aufgabe)
        }


def test_the_order_of_addresses_does_not_hang_on_that_of_the_file() -> None:
    turned = Verbundraum.model_validate({**RAW, "kommunen": RAW["kommunen"][::-1]})
    assert stated_facts(canonical(turned, PACKAGED), PACKAGED) == stated_facts(TAL, PACKAGED)


def test_a_situation_of_some_names_knows_nothing_else() -> None:
    found = build_situation(TAL, PACKAGED, {"einwohner"})
    assert [dict(scope.values) for scope in found.kommunen] == [
        {"merkmal:ziele_unklar": "nein", "einwohner": 900},
        {},
    ]
    assert not found.verbundraum.values
    assert [dict(scope.values) for scope in found.aufgaben] == [{}]
