"""What alone tips a place in the Fahrplan is one fact; entered in the input it does just that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from helfer.fahrplan_faelle import aufgabe, cell, entry, fahrplan, raw
from helfer.regelwerk_varianten import PACKAGED, put_into
from ikz_rules import Verbundraum, recommend_tasks

if TYPE_CHECKING:
    from helfer.fahrplan_faelle import Raw
    from ikz_rules import Fahrplan

FIRST = replace(PACKAGED.schwellenwerte["fahrplan_erste"], wert=1)
BOOK = put_into(PACKAGED, "schwellenwerte", {"fahrplan_erste": FIRST})
"""Only the first place counts, so that two Aufgaben are enough."""
RIVAL = aufgabe("Standesamt", {k: cell(strategisch="ja", handlungsbedarf="mittel") for k in "AB"})
STRONG_RIVAL = aufgabe("Standesamt", {"A": cell(strategisch="ja", politisch="ja")})
NEEDY = cell(handlungsbedarf="hoch")


def plan(**archive: Raw) -> Fahrplan:
    return fahrplan([aufgabe("Archiv", archive), RIVAL], "A B C", BOOK)


def tips(found: Fahrplan, art: str, name: str = "Archiv") -> list[tuple[str | None, str | None]]:
    """Return Kommune and criterion of what tips a place."""
    firm = entry(found, name).robustheit
    return [(k.kommune, k.kriterium) for k in firm.kipppunkte if k.art == art]


def first(found: Fahrplan) -> str:
    return found.aufgaben[0].name


def test_a_front_that_hangs_on_one_optimistic_strength_says_so() -> None:
    found = plan(A=cell(spezialisierung="hoch"), B=NEEDY, C=NEEDY)
    assert first(found) == "Archiv"
    assert tips(found, "marke") == [("A", "aufgabe-1-staerke")]
    (text,) = [k.text for k in entry(found, "Archiv").robustheit.kipppunkte]
    assert text == (
        "Der Platz hängt an einer einzigen Angabe: "
        "Wäre „Eigene Stärke“ bei A nur mittel, fiele die Aufgabe auf Platz 2."
    )
    assert first(plan(A=cell(spezialisierung="mittel"), B=NEEDY, C=NEEDY)) == "Standesamt"


def test_a_front_that_hangs_on_one_need_says_so_and_two_needs_carry_each_other() -> None:
    strong = cell(spezialisierung="hoch")
    assert tips(plan(A=strong, B=NEEDY, C=strong), "marke") == [("B", "aufgabe-2-handlungsbedarf")]
    assert tips(plan(A=strong, B=NEEDY, C={**strong, **NEEDY, **strong}), "angabe") == []
    both = {**NEEDY, "spezialisierung": "hoch"}
    assert tips(plan(A=both, B=both), "marke") == []


def test_an_unknown_strength_that_alone_brings_the_front_is_named() -> None:
    open_ = cell()
    del open_["spezialisierung"]
    found = plan(A=open_, B=NEEDY)
    assert first(found) == "Standesamt"
    assert tips(found, "angabe") == [("A", "aufgabe-1-staerke")]
    assert first(plan(A=cell(spezialisierung="hoch"), B=NEEDY)) == "Archiv"


@pytest.mark.parametrize("opportunity", ["ja", "nein", None])
def test_a_need_that_an_opportunity_carries_too_does_not_tip_a_place(
    opportunity: str | None,
) -> None:
    need = cell(handlungsbedarf="hoch", strategisch="ja")
    other = cell(strategisch="ja", vzae=0.3)
    found = fahrplan(
        [
            aufgabe("Archiv", {"A": need}, gelegenheit=opportunity or "unbekannt"),
            aufgabe("Standesamt", {"A": cell(strategisch="ja", vzae=1), "B": other}),
        ],
        "A B",
        BOOK,
    )
    hangs = ("A", "aufgabe-2-handlungsbedarf") in tips(found, "marke")
    assert hangs == (opportunity == "nein")


def test_a_need_that_carries_the_front_is_named_even_where_its_criterion_would_not_fall() -> None:
    cells = {"A": cell(spezialisierung="hoch"), "B": NEEDY}
    found = fahrplan([aufgabe("Archiv", cells, gelegenheit="ja"), STRONG_RIVAL], "A B C", BOOK)
    assert [k.text for k in entry(found, "Archiv").robustheit.kipppunkte] == [
        "Schon eine Angabe kann den Platz kosten: "
        "Wäre „Eigene Stärke“ bei A nur mittel, fiele die Aufgabe auf Platz 2.",
        "Schon eine Angabe kann den Platz kosten: Wäre die Angabe zu „Handlungsbedarf oder "
        "Gelegenheit“ bei B eine Stufe geringer, fiele die Aufgabe auf Platz 2.",
    ]
    cells["B"] = cell(handlungsbedarf="mittel")
    found = fahrplan([aufgabe("Archiv", cells, gelegenheit="ja"), STRONG_RIVAL], "A B C", BOOK)
    assert first(found) == "Standesamt"


def test_a_law_that_puts_in_front_needs_no_strength() -> None:
    cells = {"A": cell(spezialisierung="hoch"), "B": NEEDY}
    found = fahrplan([aufgabe("Archiv", cells, neu_per_gesetz="ja"), RIVAL], "A B C", BOOK)
    assert tips(found, "marke") == []


def test_processes_tip_by_one_fact_of_several_only_where_the_others_say_less() -> None:
    def found(**more: str) -> Fahrplan:
        low = {"fallzahl": 10, "vzae": 0, "handlungsbedarf": "gering"}
        said = {"finanziell": "nein", "rechtlich": "nein", "politisch": "nein"}
        three = [
            {"name": f"P{i}", "art": "prozess", "kommunen": {"A": {**low, **said, "vzae": 0.3}}}
            for i in range(3)
        ]
        best = {"name": "Best", "art": "prozess", "kommunen": {"A": {**low, **said, **more}}}
        return recommend_tasks(Verbundraum.model_validate(raw([*three, best])))

    for more, number in (({"finanziell": "ja"}, 1), ({"finanziell": "ja", "rechtlich": "ja"}, 0)):
        (process,) = (p for p in found(**more).prozesse if p.aufgabe == "Best")
        held = [k for k in process.robustheit.kipppunkte if k.kriterium == "prozess-3-bedeutung"]
        assert len([k for k in held if k.art == "marke"]) == number
