"""Firmness said to people: short sentences, with the Kommune where there is one."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ikz_rules.fahrplan.firmness import Labels, robustheit
from ikz_rules.ranking.candidate import Candidate, Method, Row
from ikz_rules.ranking.firmness import Firmness, Tip
from ikz_rules.ranking.robust import robustness

if TYPE_CHECKING:
    from ikz_rules.fahrplan.firmness import Gegenstand
    from ikz_rules.model.fahrplan import Kipppunkt

GERING, MITTEL, HOCH = Fraction(0), Fraction(1, 2), Fraction(1)


def labels(gegenstand: Gegenstand = "Aufgabe", *kommunen: str) -> Labels:
    return Labels(
        gegenstand,
        (("k-1", "Eigene Stärke"), ("k-2", "Politische Bedeutung")),
        {GERING: "gering", MITTEL: "mittel", HOCH: "hoch"},
        {"Bauhof": kommunen} if kommunen else {},
    )


def said(tip: Tip, first: int = 5, *kommunen: str, gegenstand: Gegenstand = "Aufgabe") -> Kipppunkt:
    firmness = Firmness("Bauhof", 0.5, 0.0, 1, 9, exact=True, tips=(tip,))
    return robustheit(firmness, first, labels(gegenstand, *kommunen)).kipppunkte[0]


def weight(factor: Fraction, rank: int, *, into: bool = False) -> Tip:
    return Tip("weight", into, rank, criterion=1, factor=factor)


@pytest.mark.parametrize(
    ("factor", "text"),
    [
        (Fraction(2), "doppelt"),
        (Fraction(1, 2), "nur halb"),
        (Fraction(3), "3-mal so viel"),
        (Fraction(2, 3), "nur 0,667-mal so viel"),
    ],
)
def test_a_weight_is_said_as_what_it_then_counts(factor: Fraction, text: str) -> None:
    found = said(weight(factor, 7))
    assert found.text == (
        f"Zählt „Politische Bedeutung“ {text}, fällt die Aufgabe aus den ersten 5 (Platz 7)."
    )
    assert (found.art, found.richtung, found.kriterium, found.kommune) == (
        "gewicht",
        "hinaus",
        "k-2",
        None,
    )


def test_an_unknown_fact_names_the_kommune_and_what_it_would_bring() -> None:
    found = said(Tip("unknown", True, 4, criterion=0, row=1, mark=HOCH), 5, "Adorf", "Bedorf")
    assert found.text == (
        "Bei Bedorf ist „Eigene Stärke“ noch offen. "
        "Ist die Stufe hoch, kommt die Aufgabe unter die ersten 5 (Platz 4)."
    )
    assert (found.art, found.richtung, found.kriterium, found.kommune) == (
        "angabe",
        "hinein",
        "k-1",
        "Bedorf",
    )


def test_an_idea_has_no_kommune() -> None:
    found = said(Tip("unknown", False, 6, criterion=0, row=0, mark=GERING), 3, gegenstand="Idee")
    assert found.text == (
        "„Eigene Stärke“ ist noch offen. "
        "Ist die Stufe gering, fällt die Idee aus den ersten 3 (Platz 6)."
    )
    assert found.kommune is None


def test_a_place_that_hangs_on_one_optimistic_mark_says_so() -> None:
    found = said(Tip("mark", False, 8, criterion=0, row=0, mark=MITTEL), 5, "Adorf")
    assert found.text == (
        "Der Platz hängt an einer einzigen Angabe: "
        "Wäre „Eigene Stärke“ bei Adorf nur mittel, fiele die Aufgabe aus den ersten 5 (Platz 8)."
    )
    assert (found.art, found.richtung, found.kommune) == ("marke", "hinaus", "Adorf")


def test_where_several_facts_could_each_cost_the_place_none_is_called_the_only_one() -> None:
    tips = tuple(Tip("mark", False, 8, criterion=n, row=0, mark=GERING) for n in (0, 1))
    found = robustheit(
        Firmness("Bauhof", 0.5, 0.0, 1, 9, exact=True, tips=tips), 5, labels("Aufgabe", "Adorf")
    )
    assert [kipppunkt.text for kipppunkt in found.kipppunkte] == [
        "Schon eine Angabe kann den Platz kosten: "
        f"Wäre „{title}“ bei Adorf nur gering, fiele die Aufgabe aus den ersten 5 (Platz 8)."
        for title in ("Eigene Stärke", "Politische Bedeutung")
    ]


def test_a_place_that_hangs_on_a_stated_priority_says_so() -> None:
    found = said(Tip("level", False, 6, row=0, level=1), 5, "Adorf")
    assert found.text == (
        "Der Platz hängt an einer einzigen Angabe: "
        "Wäre die Priorität bei Adorf nur mittel, fiele die Aufgabe aus den ersten 5 (Platz 6)."
    )
    assert (found.art, found.kriterium) == ("marke", None)


@pytest.mark.parametrize(
    ("tip", "text"),
    [
        (weight(Fraction(2), 1, into=True), "kommt der Prozess auf Platz 1."),
        (weight(Fraction(2), 2), "fällt der Prozess auf Platz 2."),
    ],
)
def test_the_first_place_alone_is_called_so(tip: Tip, text: str) -> None:
    assert (
        said(tip, 1, gegenstand="Prozess").text == f"Zählt „Politische Bedeutung“ doppelt, {text}"
    )


def test_figures_are_handed_on() -> None:
    found = robustheit(Firmness("x", 0.25, 0.02, 2, 8, exact=False), 5, labels())
    assert (found.erste, found.anteil, found.fehler) == (5, 0.25, 0.02)
    assert (found.rang_von, found.rang_bis, found.exakt) == (2, 8, False)
    assert found.kipppunkte == ()


def test_a_ranking_is_said_from_end_to_end() -> None:
    scale = (GERING, MITTEL, HOCH)
    candidates = [
        Candidate("Bauhof", (Row(((HOCH,), scale)), Row(((MITTEL,), (HOCH,))))),
        Candidate("Kasse", (Row(((MITTEL,), (MITTEL,))),)),
    ]
    method = Method((Fraction(1), Fraction(1)))
    bauhof, _ = (
        robustheit(found, 1, labels("Aufgabe", "Adorf", "Bedorf"))
        for found in robustness(candidates, method, 1, 2)
    )
    assert (bauhof.rang_von, bauhof.rang_bis, bauhof.exakt) == (1, 1, True)
    assert (bauhof.anteil, bauhof.fehler, bauhof.kipppunkte) == (1.0, 0.0, ())
