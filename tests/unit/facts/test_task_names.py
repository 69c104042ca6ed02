"""Officials name tasks; the list knows their kinds, whatever the spelling."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

import ikz_rules
from ikz_rules.facts.kinds import kind_of_name, nearest_names
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

NAMEN = Path(__file__).parent / "aufgabennamen.yaml"


@lru_cache(maxsize=1)
def regelwerk() -> Regelwerk:
    return load_regelwerk(Path(__file__).parent / "regeln")


def real_names() -> list[dict[str, str | None]]:
    content = yaml.safe_load(NAMEN.read_text(encoding="utf-8"))
    found: list[dict[str, str | None]] = content["namen"]
    return found


@pytest.mark.parametrize("entry", real_names(), ids=lambda entry: entry["name"])
def test_names_as_administrations_write_them_mean_their_kind(entry: dict[str, str | None]) -> None:
    name = entry["name"]
    assert name
    found = kind_of_name(name, ikz_rules.load_regelwerk())
    assert (found.art if found else None) == entry["art"]


def test_every_name_of_the_packaged_list_means_its_own_entry() -> None:
    rules = ikz_rules.load_regelwerk()
    wrong = [
        name
        for entry in rules.aufgabenverzeichnis
        for name in (entry.name, *entry.synonyme)
        if kind_of_name(name, rules) is not entry
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "name",
    [
        "Vergabestelle",
        "VERGABESTELLE",
        "Vergabe-Stelle",
        "Vergabe Stelle",
        "  vergabestelle ",
        "Gemeinsame Vergabestelle",
        "Aufbau einer zentralen Vergabestelle",
        "Vergabe",
        "Vergabestelle für Coswig und Radebeul",
    ],
)
def test_case_signs_and_filling_words_do_not_matter(name: str) -> None:
    found = kind_of_name(name, regelwerk())
    assert found is not None
    assert found.name == "Vergabestelle"


def test_the_longest_known_name_inside_wins() -> None:
    found = kind_of_name("Unser digitales Archiv im Tal", regelwerk())
    assert found is not None
    assert (found.name, found.art) == ("Digitales Archiv", "linie")


@pytest.mark.parametrize("name", ["Betrieb", "betrieb", "Gemeinsamer Betrieb"])
def test_a_name_of_filling_words_alone_still_means_its_entry(name: str) -> None:
    found = kind_of_name(name, regelwerk())
    assert found is not None
    assert found.name == "Betrieb"


@pytest.mark.parametrize(
    "name", ["Vergabestellenleiter", "Datenschutzkonzept", "Xyz", "", "der die"]
)
def test_parts_of_words_and_unknown_names_mean_nothing(name: str) -> None:
    assert kind_of_name(name, regelwerk()) is None


def test_an_endless_name_is_looked_up_in_no_time() -> None:
    assert kind_of_name("x " * 100_000, regelwerk()) is None
    assert nearest_names("x" * 100_000, regelwerk()) == []


def test_the_nearest_names_are_offered_at_most_three() -> None:
    assert nearest_names("Standesant", regelwerk()) == ["Standesamt"]
    assert nearest_names("Datenschutzbeauftragte", regelwerk())[0] == "Datenschutzbeauftragter"
    assert len(nearest_names("Datenschutz", ikz_rules.load_regelwerk())) <= 3
