"""Every fact has one address, and another value can be put there without touching the rest."""

from __future__ import annotations

from copy import deepcopy

import pytest

from helfer.regelwerk_varianten import BEISPIELE, PACKAGED, example
from ikz_rules import Verbundraum, read_verbundraum
from ikz_rules.facts.address import Address, plain, put, written

RAUM = {
    "name": "Tal",
    "kommunen": [{"name": "St. Egidien", "einwohner": 3200}, {"name": "Musterstadt"}],
    "aufgaben": [{"name": "Archiv", "kommunen": {"Musterstadt": {"vzae": 0.4}}}],
}
PLACES = {
    "begonnen": Address("verbundraum", "liste", "begonnen"),
    "land": Address("verbundraum", "angabe", "land"),
    "merkmale.ziele_unklar": Address("verbundraum", "merkmal", "ziele_unklar"),
    "kommunen.St. Egidien.einwohner": Address("kommune", "angabe", "einwohner", "St. Egidien"),
    "kommunen.St. Egidien.ressourcen.zeit": Address("kommune", "angabe", "zeit", "St. Egidien"),
    "kommunen.Musterstadt.software": Address("kommune", "angabe", "software_alter", "Musterstadt"),
    "aufgaben.Archiv.gelegenheit": Address("aufgabe", "angabe", "gelegenheit", aufgabe="Archiv"),
    "aufgaben.Archiv.frist": Address("aufgabe", "angabe", "frist_in_monaten", aufgabe="Archiv"),
    "aufgaben.Archiv.kommunen.Musterstadt.vzae": Address(
        "aufgabe_je_kommune", "angabe", "vzae", "Musterstadt", "Archiv"
    ),
}


@pytest.mark.parametrize("text", PLACES)
def test_an_address_is_written_as_in_a_data_file(text: str) -> None:
    assert written(PLACES[text], PACKAGED) == text


def test_a_computed_fact_is_entered_where_it_is_computed_from() -> None:
    beteiligte = Address("aufgabe", "angabe", "beteiligte", aufgabe="Archiv")
    assert written(beteiligte, PACKAGED) == "aufgaben.Archiv.kommunen"


@pytest.mark.parametrize("path", sorted(BEISPIELE.glob("*.yaml")), ids=lambda path: path.stem)
def test_plain_data_is_the_same_verbundraum(path: object) -> None:
    verbundraum = read_verbundraum(str(path), PACKAGED)
    assert Verbundraum.model_validate(plain(verbundraum)) == verbundraum


def test_a_list_that_is_known_to_be_empty_stays_known() -> None:
    verbundraum = read_verbundraum(example("gemischt"), PACKAGED)
    assert plain(verbundraum)["begonnen"] == []


def test_put_changes_one_value_of_a_copy() -> None:
    before = deepcopy(RAUM)
    after = put(RAUM, PLACES["kommunen.St. Egidien.ressourcen.zeit"], "knapp", PACKAGED)
    assert after["kommunen"][0] == {
        "name": "St. Egidien",
        "einwohner": 3200,
        "ressourcen": {"zeit": "knapp"},
    }
    assert after["kommunen"][1] == RAUM["kommunen"][1]
    assert before == RAUM


def test_put_none_takes_a_fact_away() -> None:
    after = put(RAUM, PLACES["kommunen.St. Egidien.einwohner"], None, PACKAGED)
    assert after["kommunen"][0] == {"name": "St. Egidien"}
    assert put(after, PLACES["kommunen.St. Egidien.einwohner"], None, PACKAGED) == after


def test_put_makes_the_cell_of_a_kommune_that_an_aufgabe_did_not_name() -> None:
    cell = Address("aufgabe_je_kommune", "angabe", "vzae", "St. Egidien", "Archiv")
    after = put(RAUM, cell, 0.5, PACKAGED)
    assert after["aufgaben"][0]["kommunen"] == {
        "Musterstadt": {"vzae": 0.4},
        "St. Egidien": {"vzae": 0.5},
    }


@pytest.mark.parametrize("aufgabe", ["", "Bauhof"])
def test_put_knows_nobody_else(aufgabe: str) -> None:
    kommune = "" if aufgabe else "Nirgendwo"
    ebene = "aufgabe" if aufgabe else "kommune"
    with pytest.raises(KeyError, match=aufgabe or kommune):
        put(RAUM, Address(ebene, "angabe", "einwohner", kommune, aufgabe), 1, PACKAGED)  # type: ignore[arg-type]
