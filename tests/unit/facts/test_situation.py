"""A Verbundraum becomes a Situation: what is stated, what follows, and what stays unknown."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.facts.situation import build_situation, land_of
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN, Measured, Scope, Situation, Statement
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from random import Random

    from ikz_rules.model.regelwerk import Regelwerk

Block = dict[str, Any]


@lru_cache(maxsize=1)
def regelwerk() -> Regelwerk:
    return load_regelwerk(Path(__file__).parent / "regeln")


def situation(*kommunen: Block, **top: object) -> Situation:
    content = {"name": "Tal", "kommunen": list(kommunen) or [{"name": "A"}], **top}
    return build_situation(Verbundraum.model_validate(content), regelwerk())


def named(*blocks: Block) -> list[Block]:
    return [{"name": "ABCDEFGH"[index], **block} for index, block in enumerate(blocks)]


def of(*blocks: Block, **top: object) -> Situation:
    return situation(*named(*blocks), **top)


def measured(found: Situation | Scope, name: str) -> Measured:
    scope = found.verbundraum if isinstance(found, Situation) else found
    value = scope.values[name]
    assert isinstance(value, Measured)
    return value


# values and their origin


def test_with_nothing_said_nothing_is_known() -> None:
    found = situation()
    (kommune,) = found.kommunen
    assert kommune.values == {"name": "A"}
    assert {n for n, v in found.verbundraum.values.items() if not isinstance(v, Measured)} == set()
    assert found.stated == {}
    assert found.begonnen is None
    assert found.umgesetzt is None
    assert not found.aufgaben_bekannt


def test_stated_values_are_typed() -> None:
    found = situation(
        {
            "name": "A",
            "einwohner": "9200",
            "digitalisierungsgrad": "2,5",
            "verwaltet_durch": "Z",
            "ressourcen": {"personal": "knapp"},
            "angaben": {"offene_stellen": "3", "bildet_aus": False},
        },
        angaben={
            "foerderung": "ja",
            "budget": "1,5",
            "leitbild": " gemeinsam ",
            "themen": ["personal", "technik"],
            "beginn": "2026-11-01",
        },
        kooperationsformen=["zweckverband"],
        land="BY",
    )
    assert found.kommunen[0].values == {
        "name": "A",
        "einwohner": 9200,
        "digitalisierungsgrad": Fraction(5, 2),
        "verwaltet_durch": "Z",
        "personal": "knapp",
        "offene_stellen": 3,
        "bildet_aus": "nein",
    }
    top = found.verbundraum.values
    assert top["foerderung"] == "ja"
    assert top["budget"] == Fraction(3, 2)
    assert top["leitbild"] == "gemeinsam"
    assert top["themen"] == frozenset({"personal", "technik"})
    assert top["beginn"] == dt.date(2026, 11, 1)
    assert top["kooperationsformen"] == frozenset({"zweckverband"})
    assert top["land"] == "BY"


def test_words_of_an_enum_count_as_the_words_that_they_are() -> None:
    class Wort(StrEnum):
        JA = "ja"
        KNAPP = "knapp"

    found = situation(
        {"name": "A", "angaben": {"bildet_aus": Wort.JA}, "ressourcen": {"personal": Wort.KNAPP}}
    )
    values = found.kommunen[0].values
    assert values == {"name": "A", "bildet_aus": "ja", "personal": "knapp"}
    assert {type(value) for value in values.values()} == {str}


@pytest.mark.parametrize("unknown", [None, "unbekannt", ""])
def test_unbekannt_is_not_a_value_and_never_nein(unknown: str | None) -> None:
    found = situation(
        {
            "name": "A",
            "einwohner": unknown,
            "merkmale": {"doppelarbeit": unknown},
            "angaben": {"bildet_aus": unknown, "offene_stellen": unknown},
            "ressourcen": {"personal": unknown},
            "software": {"dms": unknown},
        },
        merkmale={"ziele_unklar": unknown},
        angaben={"foerderung": unknown, "themen": [unknown], "leitbild": unknown},
        kooperationsformen=unknown,
        begonnen=unknown,
    )
    assert found == situation()


def test_no_cooperation_is_known_and_not_unknown() -> None:
    assert situation(kooperationsformen=["keine"]).verbundraum.values["kooperationsformen"] == (
        frozenset({"keine"})
    )
    assert "kooperationsformen" not in situation().verbundraum.values


def test_lists_of_measures_are_known_where_they_are_given() -> None:
    found = situation(begonnen=["0"], umgesetzt=[])
    assert (found.begonnen, found.umgesetzt) == (frozenset({"0"}), frozenset())
    assert found.progress("0", "begonnen") is True
    assert found.progress("1.1", "begonnen") is False
    assert found.progress("0", "umgesetzt") is False


def test_a_measure_in_one_list_is_not_in_the_other_and_all_else_is_unknown() -> None:
    found = situation(begonnen=["0"])
    assert found.progress("0", "umgesetzt") is False
    assert found.progress("1.1", "umgesetzt") is None
    assert situation().progress("0", "begonnen") is None


def test_no_aufgaben_in_view_is_not_the_same_as_nothing_said() -> None:
    assert situation(aufgaben=[]).aufgaben_bekannt
    assert not situation(aufgaben=None).aufgaben_bekannt


# Land


@pytest.mark.parametrize(
    ("ags", "land"),
    [
        ("01001000", "SH"), ("02000000", "HH"), ("03241001", "NI"), ("04011000", "HB"),
        ("05111000", "NW"), ("06411000", "HE"), ("07111000", "RP"), ("08111000", "BW"),
        ("09162000", "BY"), ("10041100", "SL"), ("11000000", "BE"), ("12051000", "BB"),
        ("13003000", "MV"), ("14625010", "SN"), ("15001000", "ST"), ("16051000", "TH"),
    ],
)  # fmt: skip
def test_the_land_follows_from_the_ags(ags: str, land: str) -> None:
    content = {"name": "Tal", "kommunen": [{"name": "A", "ags": ags}, {"name": "B"}]}
    assert land_of(Verbundraum.model_validate(content)) == land


def test_a_derived_land_is_marked_as_derived() -> None:
    found = of({"ags": "14625010"}).verbundraum
    assert found.values["land"] == "SN"
    assert found.origin("land") == ABGELEITET


def test_the_stated_land_wins_over_the_ags() -> None:
    found = of({"ags": "14625010"}, land="TH").verbundraum
    assert found.values["land"] == "TH"
    assert found.origin("land") == ANGEGEBEN


def test_where_the_ags_disagree_the_land_is_unknown() -> None:
    found = of({"ags": "14625010"}, {"ags": "16051000"}).verbundraum
    assert "land" not in found.values


# stated Merkmale


def stated(*said: str | None, **top: object) -> Statement | None:
    blocks = [{"merkmale": {"doppelarbeit": word}} for word in said]
    return of(*blocks, **top).stated.get("doppelarbeit")


@pytest.mark.parametrize(
    ("said", "wert"),
    [
        (["ja"], "ja"),
        (["nein"], "nein"),
        (["ja", "nein"], "ja"),
        (["ja", "nein", "nein"], "nein"),
        (["ja", "ja", "nein"], "ja"),
        (["ja", "nein", "unbekannt", None], "ja"),
        (["nein", "unbekannt", "unbekannt"], "nein"),
        (["ja", "ja", "nein", "nein", "nein"], "nein"),
    ],
)
def test_at_least_half_of_those_that_say_anything_decide(said: list[str | None], wert: str) -> None:
    found = stated(*said)
    assert found is not None
    assert found.wert == wert
    assert found.aus_kommunen
    assert found.kommunen == tuple("ABCDE"[i] for i, word in enumerate(said) if word == "ja")


@pytest.mark.parametrize("said", [[], ["unbekannt"], [None, "unbekannt"]])
def test_where_nobody_says_anything_nothing_is_stated(said: list[str | None]) -> None:
    assert stated(*said) is None


def test_the_word_of_the_verbundraum_wins_over_that_of_its_kommunen() -> None:
    found = stated("ja", "ja", merkmale={"doppelarbeit": "nein"})
    assert found == Statement("nein")


def test_unbekannt_of_the_verbundraum_counts_as_not_stated() -> None:
    found = stated("ja", merkmale={"doppelarbeit": "unbekannt"})
    assert found == Statement("ja", ("A",), aus_kommunen=True)


def test_each_kommune_keeps_its_own_word() -> None:
    found = of({"merkmale": {"doppelarbeit": "ja"}}, {"merkmale": {"doppelarbeit": "nein"}})
    assert [k.values["merkmal:doppelarbeit"] for k in found.kommunen] == ["ja", "nein"]


@given(st.lists(st.sampled_from(["ja", "nein", None]), min_size=1, max_size=8))
@settings(deadline=None)
def test_the_majority_is_its_definition(said: list[str | None]) -> None:
    found = stated(*said)
    yes, no = said.count("ja"), said.count("nein")
    if yes + no == 0:
        assert found is None
    else:
        assert found is not None
        assert found.wert == ("ja" if yes >= no else "nein")


# administrations


def counted(*run_by: str | None) -> object:
    blocks = [{"einwohner": 10**index} for index in range(len(run_by))]
    for block, by in zip(blocks, run_by, strict=True):
        if by is not None:
            block["verwaltet_durch"] = by
    found = of(*blocks)
    assert measured(found, "kommunenzahl").value == len(run_by)
    assert measured(found, "einwohner_aller").value == sum(10**i for i in range(len(run_by)))
    return measured(found, "einwohner_summe").value


@pytest.mark.parametrize(
    ("run_by", "people"),
    [
        ([None, None, None], 111),
        ([None, "A", None], 101),
        ([None, "A", "A"], 1),
        (["C", None, None], 110),
        (["Z", None, None], 111),
        (["Z", "Z", None], 101),
        (["Z", "Z", "Y"], 101),
        (["Z", "Z", "Z"], 1),
    ],
)
def test_indicators_count_administrations_and_each_once(
    run_by: list[str | None], people: int
) -> None:
    assert counted(*run_by) == people


# Kennzahlen


def test_a_kennzahl_below_its_coverage_is_unknown_but_bounded() -> None:
    found = of({"digitalisierungsgrad": 1}, {"digitalisierungsgrad": 4}, {})
    stufen = measured(found, "stufen")
    assert (stufen.value, stufen.low, stufen.high) == (None, 3, None)
    assert stufen.coverage == Fraction(2, 3)
    assert found.verbundraum.origin("stufen") == ABGELEITET


def test_a_share_leaves_out_what_is_missing_where_enough_is_known() -> None:
    found = of(
        {"ressourcen": {"personal": "knapp"}}, {"ressourcen": {"personal": "ausreichend"}}, {}
    )
    share = measured(found, "anteil_knapp")
    assert (share.value, share.known, share.total) == (Fraction(1, 2), 2, 3)


def test_sums_of_facts_that_cannot_be_negative_have_a_lower_bound() -> None:
    found = of({"einwohner": 100, "angaben": {"temperatur": 5}}, {})
    assert measured(found, "einwohner_summe").low == 100
    assert measured(found, "temperatur_summe").low is None


def test_sums_are_exact() -> None:
    blocks = [{"angaben": {"temperatur": text}} for text in ("0,1", "0,2", "0.3")]
    assert measured(of(*blocks), "temperatur_summe").value == Fraction(3, 5)


# software


def products(*names: str | None, **top: object) -> Measured:
    return measured(of(*({"software": {"dms": name}} for name in names), **top), "softwarevielfalt")


def test_two_all_different_and_five_all_different_products_give_one() -> None:
    assert products("P", "Q").value == products("P", "Q", "R", "S", "T").value == 1
    assert products("P", "P", "P").value == 0


@pytest.mark.parametrize("other", ["produkt a", "PRODUKT-A", " Produkt  A ", "Produkt_A"])
def test_case_and_signs_do_not_make_another_product(other: str) -> None:
    assert products("Produkt A", other).value == 0


def test_spellings_that_are_declared_equal_are_one_product() -> None:
    assert products("VOIS", "MESO").value == 1
    assert products("VOIS", "Meso", gleiche_software=[["vois", "meso"]]).value == 0


@pytest.mark.parametrize(
    "groups",
    [
        [["P", "Q"], ["Q", "R"]],
        [["Q", "R"], ["P", "Q"]],
        [["R", "Q"], ["Q", "P"]],
        [["P", "Q"], ["R", "S"], ["S", "P"]],
    ],
)
def test_what_equals_the_same_is_equal_whatever_the_order(groups: list[list[str]]) -> None:
    assert products("P", "Q", "R", gleiche_software=groups).value == 0


def test_unknown_products_do_not_count() -> None:
    found = products("P", "Q", None, "unbekannt")
    assert (found.value, found.known, found.total) == (1, 2, 4)
    assert products("P", None, None).value is None


def test_age_and_contract_of_software_follow_from_its_dates() -> None:
    found = of(
        {
            "software": {
                "dms": {"seit": 2012, "vertragsende": "2026-02-15"},
                "fin": {"seit": 2020, "vertragsende": "2027-01-01"},
                "alt": {"seit": 2013, "vertragsende": "2025-12-31"},
            }
        },
        stichtag="2026-01-15",
    )
    kommune = found.kommunen[0]
    assert (kommune.values["software_alter"], kommune.values["vertragsende_in_monaten"]) == (14, 1)
    assert kommune.origin("software_alter") == ABGELEITET
    assert kommune.origin("name") == ANGEGEBEN


def test_without_dates_of_software_nothing_follows() -> None:
    kommune = of({"software": {"dms": {"produkt": "P"}}}).kommunen[0]
    assert "software_alter" not in kommune.values
    assert "vertragsende_in_monaten" not in kommune.values


# Aufgaben


def aufgabe(*blocks: Block, **values: object) -> Scope:
    found = of(*(blocks or ({}, {}, {})), aufgaben=[{"name": "Unbekanntes", **values}])
    return found.aufgaben[0]


def test_without_stichtag_the_day_of_the_rulebook_applies_and_no_clock() -> None:
    assert regelwerk().stand == "2026-01-15"
    assert aufgabe(frist="2026-03-15").values["frist_in_monaten"] == 2
    found = of({}, aufgaben=[{"name": "X", "frist": "2026-03-15"}], stichtag="2026-03-01")
    assert found.aufgaben[0].values["frist_in_monaten"] == Fraction(14, 31)


def test_the_kind_follows_from_the_name_and_is_marked_as_derived() -> None:
    (found,) = of({}, aufgaben=[{"name": "Gemeinsamer Datenschutz"}]).aufgaben
    assert (found.values["art"], found.values["produktrahmen"]) == ("beauftragte", "1112")
    assert found.origin("art") == found.origin("produktrahmen") == ABGELEITET


def test_the_stated_kind_wins_over_the_name() -> None:
    (found,) = of(
        {}, aufgaben=[{"name": "Datenschutz", "art": "linie", "produktrahmen": "1.1"}]
    ).aufgaben
    assert (found.values["art"], found.values["produktrahmen"]) == ("linie", "11")
    assert found.origin("art") == found.origin("produktrahmen") == ANGEGEBEN


def test_a_name_that_nobody_knows_has_no_kind() -> None:
    found = aufgabe()
    assert "art" not in found.values
    assert "produktrahmen" not in found.values


def test_those_who_share_an_aufgabe_are_counted_and_named_in_order() -> None:
    found = aufgabe(kommunen=["C", "A"])
    assert found.members == ("A", "C")
    assert found.values["beteiligte"] == 2
    assert aufgabe().members == ()
    assert aufgabe().values["beteiligte"] == 3


def test_data_of_an_aufgabe_is_brought_to_it_by_kennzahlen() -> None:
    found = aufgabe(
        kommunen={"A": {"vzae": "0,4", "vertretung": "nein"}, "B": {"vzae": 0.3}, "C": {}}
    )
    volume, cover = measured(found, "vzae_summe"), measured(found, "ohne_vertretung")
    assert (volume.value, volume.low, volume.known, volume.total) == (None, Fraction(7, 10), 2, 3)
    assert (cover.value, cover.low, cover.high) == (None, 1, 3)


def test_an_aufgabe_without_kommunen_is_in_view_of_all() -> None:
    assert measured(aufgabe(), "vzae_summe").total == 3
    assert measured(aufgabe(kommunen=["A"]), "vzae_summe").total == 1


# order

MEMBERS = [
    ("B", "P", "ja", ""),
    ("A", "Q", "nein", "Z"),
    ("C", "S", "ja", "Z"),
    ("Ä", "R", "ja", "B"),
]
FULL: Block = {
    "name": "Tal",
    "angaben": {"themen": ["personal", "technik"], "foerderung": "ja"},
    "merkmale": {"ziele_unklar": "ja", "doppelarbeit": "unbekannt"},
    "kooperationsformen": ["arbeitsgruppe", "zweckverband"],
    "begonnen": ["1.1", "0"],
    "gleiche_software": [["P", "Q"], ["R", "Q"]],
    "kommunen": [
        {
            "name": name,
            "einwohner": index * 100,
            "software": {"dms": product, "fin": "X"},
            "merkmale": {"doppelarbeit": word, "ziele_unklar": "nein"},
            "angaben": {"temperatur": index, "offene_stellen": 1},
            **({"verwaltet_durch": by} if by else {}),
        }
        for index, (name, product, word, by) in enumerate(MEMBERS)
    ],
    "aufgaben": [
        {"name": "Archiv", "kommunen": {"B": {"vzae": 1, "vertretung": "ja"}, "A": {"vzae": 2}}},
        {"name": "Vergabe", "kommunen": ["C", "B"]},
    ],
    "ideen": [{"name": "Y"}, {"name": "X"}],
}  # fmt: skip


def shuffled(thing: object, rng: Random) -> object:
    """Return the same content with its lists and keys in another order."""
    if isinstance(thing, dict):
        items = [(key, shuffled(value, rng)) for key, value in thing.items()]
        rng.shuffle(items)
        return dict(items)
    if isinstance(thing, list):
        below = [shuffled(item, rng) for item in thing]
        rng.shuffle(below)
        return below
    return thing


@given(st.randoms())
@settings(deadline=None, max_examples=50)
def test_the_order_of_kommunen_aufgaben_and_keys_is_irrelevant(rng: Random) -> None:
    first, second = (
        build_situation(Verbundraum.model_validate(content), regelwerk())
        for content in (FULL, shuffled(FULL, rng))
    )
    assert first == second
    assert list(first.verbundraum.values) == list(second.verbundraum.values)
