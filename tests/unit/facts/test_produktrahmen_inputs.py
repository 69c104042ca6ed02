"""Numbers of the Produktrahmen in inputs: checked with everything else, each at its place."""

from __future__ import annotations

import pytest

from ikz_rules import load_regelwerk, recommend
from ikz_rules.errors import FactsError
from ikz_rules.facts import read_text
from ikz_rules.model.verbundraum import Verbundraum

WRONG = """\
name: Tal
kommunen: [{name: A}, {name: B}]
aufgaben:
  - name: Feuerwehr
    produktrahmen: Brandschutz
    kommunen: {A: {vzae: -0.5}, C: {}}
  - name: Feuerwehr
    produktrahmen: 12.6
  - name: Bauhof
    angaben: {produktrahmen: 191}
  - name: Archiv
    angaben: {produktrahmen: drei, frist: bald}
"""


def told(text: str) -> list[tuple[str, int, int]]:
    with pytest.raises(FactsError) as caught:
        read_text(text, "x.yaml", load_regelwerk())
    return [
        (p.code, p.location.line, p.location.column) for p in caught.value.problems if p.location
    ]


def test_all_mistakes_of_aufgaben_are_told_at_once_each_at_its_place() -> None:
    assert told(WRONG) == [
        ("produktrahmen-form", 5, 20),
        ("ausserhalb", 6, 26),
        ("kommune-unbekannt", 6, 33),
        ("doppelt", 7, 11),
        ("produktrahmen-unbekannt", 10, 30),
        ("produktrahmen-form", 12, 30),
        ("kein-datum", 12, 43),
    ]


def test_a_number_is_the_same_in_whatever_form() -> None:
    text = "name: Tal\nkommunen: [{name: A}]\naufgaben: [{name: X, produktrahmen: 11.1.3}]\n"
    found = read_text(text, "x.yaml", load_regelwerk())
    assert found.aufgaben is not None
    assert found.aufgaben[0].produktrahmen == "1113"


def test_recommend_refuses_an_unknown_bereich_too() -> None:
    given = {"name": "Tal", "kommunen": [{"name": "A"}],
             "aufgaben": [{"name": "X", "produktrahmen": "77"}]}  # fmt: skip
    with pytest.raises(FactsError) as caught:
        recommend(Verbundraum.model_validate(given))
    assert [p.code for p in caught.value.problems] == ["produktrahmen-unbekannt"]
    assert "aufgaben[1].produktrahmen" in str(caught.value)
