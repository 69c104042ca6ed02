"""The page says what was measured, who is missing and which goal was missed."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from vergleich import chart, page, tables
from vergleich.contest import Contest, Timing
from vergleich.goal import Goal, at_least, at_most, german, not_measured, plain
from vergleich.growth import Curve
from vergleich.machine import machine
from vergleich.peers.entries import BASE, GENERATED, Entry
from vergleich.workload import neutral

if TYPE_CHECKING:
    from pathlib import Path

MISSING = Entry("fehlt", "Fehlende Maschine", "x:X", "gibt-es-nicht", "gibt_es_nicht")


def contest(*, with_base: bool = True) -> Contest:
    own = (
        Timing(0.00001, 0.00002, 0.01, 0.02) if with_base else Timing(0.00001, 0.00002, None, None)
    )
    timings = {GENERATED.key: own}
    if with_base:
        timings[BASE.key] = Timing(0.001, 0.001, 1, 1)
    return Contest(neutral("Probe", 2), 1, timings)


def test_an_engine_that_is_not_installed_is_named_as_missing() -> None:
    text = tables.engines([contest()], [GENERATED, BASE, MISSING])
    assert "| Fehlende Maschine | nicht installiert |  |" in text
    assert "| **ikz-rules, erzeugtes Programm** | 0,010 | 0,020 |" in text
    assert "| durable-rules | 1,00 | 1,00 |" in text


def test_without_the_base_engine_times_stand_instead_of_ratios() -> None:
    text = tables.engines([contest(with_base=False)], [GENERATED, BASE])
    assert "| **ikz-rules, erzeugtes Programm** | 0,010 ms | 0,020 ms |" in text
    assert "| durable-rules | nicht installiert |  |" in text
    assert "| Probe | 112 | 2 | – | – |" in tables.base_times([contest(with_base=False)])


def test_a_missed_goal_and_one_not_measured_are_explained() -> None:
    text = tables.goals(
        [
            at_most("1", "schnell", 3, 2.5, "nie zu sehen"),
            at_most("2", "schneller", 3, 3.5, "Darum."),
            at_least("3", "viel", 10, 12, "nie zu sehen"),
            not_measured("4", "alles", "läuft", "Es fehlt."),
        ]
    )
    assert "| 1 | schnell | höchstens 3-fach | 2,50-fach | erreicht |" in text
    assert "| 2 | schneller | höchstens 3-fach | 3,50-fach | **verfehlt** |" in text
    assert "| 3 | viel | mindestens 10-fach | 12,0-fach | erreicht |" in text
    assert "- **2** verfehlt: Darum." in text
    assert "- **4** nicht gemessen: Es fehlt." in text
    assert "nie zu sehen" not in text


def test_goals_that_are_all_reached_need_no_explanation() -> None:
    assert tables.goals([Goal("1", "a", "b", "c", reached=True)]).count("\n") == 2


def test_growth_shows_the_factor_of_each_step() -> None:
    text = tables.growth([Curve("Plan", "Kommunen", (2, 20), (0.01, 0.05))])
    assert text.splitlines()[0] == "| Kommunen | Plan, ms | Schritt |"
    assert text.splitlines()[2:] == ["| 2 | 10,0 |  |", "| 20 | 50,0 | × 5,00 |"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [(1234.5, "1.234"), (123.4, "123"), (12.34, "12,3"), (1.234, "1,23"), (0.01234, "0,012")],
)
def test_numbers_are_german_and_as_exact_as_they_deserve(value: float, shown: str) -> None:
    assert german(value) == shown
    assert (plain(10_000), plain(0.01)) == ("10.000", "0,01")


def test_pictures_are_well_formed_and_have_titles_on_their_axes() -> None:
    drawn = chart.bars(
        "A & B", "Zeit", [chart.Bar("<x>", 2, own=True), chart.Bar("y", 300, own=False)]
    )
    texts = [element.text for element in ET.fromstring(drawn).iter() if element.text]  # noqa: S314
    assert {"A & B", "<x>", "y", "Zeit", "2,00", "300"} <= set(texts)
    line = chart.Line("Plan", ((2, 10), (20, 90)))
    drawn = chart.curves("T", "Größe", "Zeit", [line])
    texts = [element.text for element in ET.fromstring(drawn).iter() if element.text]  # noqa: S314
    assert {"Größe", "Zeit", "Plan", "genau im gleichen Maß"} <= set(texts)


def test_a_curve_that_begins_with_nothing_has_an_even_axis() -> None:
    drawn = chart.curves("T", "fehlt", "Zeit", [chart.Line("Plan", ((0, 10), (10, 11), (20, 10)))])
    assert "genau im gleichen Maß" not in drawn
    dots = [e for e in ET.fromstring(drawn).iter() if e.tag.endswith("circle")]  # noqa: S314
    assert [dot.attrib["cx"] for dot in dots] == ["80.0", "405.0", "730.0"]


def test_the_page_is_written_whole_with_its_pictures(tmp_path: Path) -> None:
    page.write(tmp_path, "Seite", {"bild": "<svg/>"})
    page.write(tmp_path, "Neue Seite", {"bild": "<svg/>"})
    written = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert written == {"geschwindigkeit.md", "bilder/bild.svg"}
    assert (tmp_path / "geschwindigkeit.md").read_text(encoding="utf-8") == "Neue Seite"


def test_a_template_never_leaves_a_mark_behind() -> None:
    made = ("art", "ziele", "maschinen", "grundzeiten", "einzeln", "rechner")
    grown = ("wachstum-regeln", "wachstum-kommunen", "wachstum-unbekannt")
    assert "{{" not in page.fill(dict.fromkeys((*made, *grown), "x"))
    with pytest.raises(KeyError):
        page.fill({})


def test_the_machine_is_told_without_its_name() -> None:
    text = machine()
    assert "| Python |" in text
    assert "| Prozessorkerne |" in text
    assert "/" not in text.replace("(", "")
