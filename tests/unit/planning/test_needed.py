"""What a rulebook lacks to make plans and a Fahrplan is said name by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.model.fahrplanregeln import FAHRPLAN_ZAHLEN, KRITERIEN_FUER, STUFEN_GEWICHTE
from ikz_rules.model.regelwerk import LISTEN, Aenderung
from ikz_rules.planning.needed import missing_for_fahrplan, missing_for_plans

if TYPE_CHECKING:
    from collections.abc import Mapping

BOOK = load_regelwerk()
KIND = "regelwerk-unvollstaendig"
LOAD = "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln."


def without(table: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in table.items() if key != name}


def lacking(name: str, section: str) -> tuple[Problem, ...]:
    return (Problem(KIND, f"Für einen Plan fehlt „{name}“ ({section}).", LOAD),)


def test_the_packaged_rules_lack_nothing() -> None:
    assert missing_for_plans(BOOK) == missing_for_fahrplan(BOOK) == ()


@pytest.mark.parametrize(
    "name",
    [
        "vorhaben_hoechstens",
        "phase_1_weitere",
        "phase_1_weitere_knapp",
        "phase_2_weitere",
        "hebel_hoechstens",
    ],
)
def test_every_threshold_that_a_plan_reads_is_asked_for(name: str) -> None:
    book = replace(BOOK, schwellenwerte=without(BOOK.schwellenwerte, name))
    assert missing_for_plans(book) == lacking(name, "schwellenwerte")
    assert missing_for_fahrplan(book) == (), "what a plan lacks is said by the plan"


def test_every_weight_that_a_plan_or_a_fahrplan_reads_is_asked_for() -> None:
    read = ("nutzen_", "kosten_", "horizont_", "aufwand_", "hebel_", "ermitteln_", "aendern_")
    for name in BOOK.gewichte:
        book = replace(BOOK, gewichte=without(BOOK.gewichte, name))
        expected = lacking(name, "gewichte")
        assert missing_for_plans(book) == (expected if name.startswith(read) else ()), name
        if name in STUFEN_GEWICHTE:
            assert missing_for_fahrplan(book) == expected


def test_lists_reasons_measures_and_phases_are_asked_for() -> None:
    planung = BOOK.planung
    for name in LISTEN:
        book = replace(BOOK, planung=replace(planung, listen=without(planung.listen, name)))
        assert missing_for_plans(book) == lacking(name, "planung: listen")
    for name in planung.gruende:
        book = replace(BOOK, planung=replace(planung, gruende=without(planung.gruende, name)))
        assert missing_for_plans(book) == lacking(name, "planung: gruende")
    for name in ("0", "1.1"):
        book = replace(BOOK, massnahmen=without(BOOK.massnahmen, name))
        assert missing_for_plans(book) == lacking(name, "massnahme")
    three = replace(BOOK, planung=replace(planung, phasen=planung.phasen[:3]))
    assert missing_for_plans(three) == (
        Problem(
            KIND,
            "Ein Plan hat 4 Phasen, genannt sind 3.",
            "Nennen Sie vier Titel unter „planung: phasen“.",
        ),
    )


def test_what_was_switched_off_is_said_to_be_so_and_where() -> None:
    place = Location("regeln.yaml", 3, 5)
    for art in ("abgeschaltet", "neu"):
        change = Aenderung(art, "gewichte:kosten_keine", "eigene", location=place)
        book = replace(BOOK, gewichte=without(BOOK.gewichte, "kosten_keine"), aenderungen=(change,))
        off = Problem(
            KIND,
            "„kosten_keine“ ist hier abgeschaltet, jeder Plan braucht es aber (gewichte).",
            "Streichen Sie das Abschalten, oder ersetzen Sie den Eintrag.",
            place,
        )
        expected = (off,) if art == "abgeschaltet" else lacking("kosten_keine", "gewichte")
        assert missing_for_plans(book) == expected


def test_a_fahrplan_asks_for_its_numbers_its_section_and_criteria_with_weight() -> None:
    for name in FAHRPLAN_ZAHLEN:
        if name != "vorhaben_hoechstens":
            book = replace(BOOK, schwellenwerte=without(BOOK.schwellenwerte, name))
            assert missing_for_fahrplan(book) == lacking(name, "schwellenwerte")
    assert missing_for_fahrplan(replace(BOOK, fahrplan=None)) == (
        Problem(KIND, "Für einen Fahrplan fehlt der Abschnitt „fahrplan“.", LOAD),
    )
    for fuer in KRITERIEN_FUER:
        kept = {key: k for key, k in BOOK.kriterien.items() if k.fuer != fuer}
        assert missing_for_fahrplan(replace(BOOK, kriterien=kept)) == (
            Problem(
                KIND,
                f"Kein Kriterium für „{fuer}“ hat ein Gewicht über 0.",
                "Geben Sie mindestens einem Kriterium in priorisierung.yaml ein Gewicht.",
            ),
        )
