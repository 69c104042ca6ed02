"""What the rulebook's types say of themselves."""

from __future__ import annotations

import pytest

import ikz_rules
from ikz_rules.model.quellen import Quelle


def test_a_passage_reads_title_and_place_and_without_a_title_the_id() -> None:
    assert str(Quelle("leitfaden", "2d, Szenario 1", "Leitfaden IKZ")) == (
        "Leitfaden IKZ, 2d, Szenario 1"
    )
    assert str(Quelle("leitfaden", "2d")) == "leitfaden, 2d"


def test_the_merkmale_of_a_scenario_are_the_leading_one_and_those_of_its_bullets() -> None:
    rules = ikz_rules.load_regelwerk()
    found = [name for s in rules.ausgangsszenarien.values() for name in s.merkmale]
    assert sorted(found) == sorted(rules.merkmale)
    for szenario in rules.ausgangsszenarien.values():
        assert szenario.merkmale[0] == szenario.leitmerkmal


def test_an_assumption_is_found_by_its_attribute_and_stands_apart_from_what_the_guide_says() -> (
    None
):
    massnahmen = ikz_rules.load_regelwerk().massnahmen
    assert massnahmen["4.4"].annahme("direkte_kosten") is not None
    assert massnahmen["4.4"].direkte_kosten is None
    assert massnahmen["4.4"].annahme("gibt_es_nicht") is None


def test_executing_measures_are_known_as_such() -> None:
    massnahmen = ikz_rules.load_regelwerk().massnahmen
    assert massnahmen["1.2"].ausfuehrend
    assert not massnahmen["0"].ausfuehrend


def test_a_named_number_is_found_among_thresholds_and_weights() -> None:
    rules = ikz_rules.load_regelwerk()
    for section in (rules.schwellenwerte, rules.gewichte):
        for name, entry in section.items():
            assert rules.wert(name) == entry.wert
    with pytest.raises(KeyError):
        rules.wert("gibt_es_nicht")
