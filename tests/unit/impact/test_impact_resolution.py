"""What of two rulebooks can stand together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from helfer.regelwerk_varianten import PACKAGED, new_rule, with_entries
from ikz_rules.impact.resolution import resolves
from ikz_rules.model.condition import All, Compare, Derived, Not, Progress, Quantified
from ikz_rules.model.massnahme import Voraussetzungen

if TYPE_CHECKING:
    from ikz_rules.model.condition import Condition


def test_the_packaged_rulebook_resolves() -> None:
    assert resolves(PACKAGED)


@pytest.mark.parametrize(
    "condition",
    [
        Compare("gibt_es_nicht", "mindestens", 1),
        Derived("merkmal:gibt_es_nicht"),
        Derived("anzeichen:S9"),
        Progress("9.9", "begonnen"),
        Quantified("kommune", 1, Compare("merkmal:gibt_es_nicht", "gleich", "ja")),
        All((Not(Derived("szenario:S9")),)),
        Compare("land", "gleich", 3),
        Compare("begeisterung_der_hauptleitung", "gleich", date(2026, 1, 1)),
        Compare("einwohner", "gleich", "viele"),
    ],
)
def test_a_condition_needs_all_its_names_and_the_right_types(condition: Condition) -> None:
    assert not resolves(with_entries("regeln", **{"neue-regel": new_rule(wenn=condition)}))


def test_a_rule_needs_its_measures_and_its_weight() -> None:
    for change in ({"nr": "9.9"}, {"gewicht": "nutzen_riesig"}, {"zurueckstellen": "9.9"}):
        assert not resolves(with_entries("regeln", **{"neue-regel": new_rule(**change)}))


@pytest.mark.parametrize(
    "change",
    [
        {"ueber": "gibt_es_nicht"},
        {"ueber": "land"},
        {"aggregat": "summe", "ueber": "personal"},
        {"aggregat": "anzahl", "ueber": "software"},
    ],
)
def test_a_kennzahl_needs_a_fact_that_it_can_measure(change: dict[str, str]) -> None:
    kennzahl = replace(PACKAGED.kennzahlen["kommunenzahl"], **change)  # type: ignore[arg-type]
    assert not resolves(with_entries("kennzahlen", kommunenzahl=kennzahl))


def test_prerequisites_must_not_go_in_a_circle() -> None:
    needed = Voraussetzungen(zwingend=("1.3",))
    first = replace(PACKAGED.massnahmen["1.2"], voraussetzungen=needed)
    second = replace(PACKAGED.massnahmen["1.3"], voraussetzungen=Voraussetzungen(zwingend=("1.2",)))
    assert not resolves(with_entries("massnahmen", **{"1.2": first, "1.3": second}))


def test_definitions_must_not_go_in_a_circle() -> None:
    one = PACKAGED.merkmale["ziele_unklar"]
    circle = replace(one, definition=Derived(f"merkmal:{one.id}"))
    assert not resolves(with_entries("merkmale", ziele_unklar=circle))


def test_planning_and_scenarios_need_their_names() -> None:
    planung = PACKAGED.planung
    for change in (
        {"skeptisch": ("gibt_es_nicht",)},
        {"begleitend": ("9.9",)},
        {"szenario_vorrang": ("S9",)},
        {"massnahmen_je_art": {"querschnitt": "9.9"}},
        {"fenster": Compare("gibt_es_nicht", "gleich", "ja")},
    ):
        assert not resolves(replace(PACKAGED, planung=replace(planung, **change)))
    szenario = replace(PACKAGED.ausgangsszenarien["S1"], leitmerkmal="gibt_es_nicht")
    assert not resolves(with_entries("ausgangsszenarien", S1=szenario))
    assert not resolves(with_entries("ausgangsszenarien", S2=None))


def test_followers_of_a_measure_have_to_exist() -> None:
    massnahme = replace(PACKAGED.massnahmen["1.2"], anschluss=("alle", "9.9"))
    assert not resolves(with_entries("massnahmen", **{"1.2": massnahme}))
