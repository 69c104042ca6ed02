"""Processes for measure 2.1: their order, three to five to begin with, and the reasons."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.fahrplan_start import start_of
from ikz_rules.fahrplan.process_voices import read_processes
from ikz_rules.fahrplan.processes import prozesse

if TYPE_CHECKING:
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplan import FahrplanProzess

Cell = dict[str, Any]
STRONG: Cell = {"fallzahl": 5000, "vzae": 2, "politisch": "ja", "handlungsbedarf": "hoch"}
MIDDLE: Cell = {
    "fallzahl": 5000,
    "vzae": 0,
    "finanziell": "nein",
    "rechtlich": "nein",
    "politisch": "nein",
    "handlungsbedarf": "hoch",
}
WEAK: Cell = {**MIDDLE, "fallzahl": 1, "handlungsbedarf": "gering"}


def start_with(cells: dict[str, Cell | list[Cell]], art: str = "linie", **more: object) -> Start:
    """Aufgaben by name with what Adorf, Bach … know of them."""
    names = ("Adorf", "Bach", "Celle")
    return start_of(
        [
            {
                "name": name,
                "art": art,
                "kommunen": dict(
                    zip(names, found if isinstance(found, list) else [found], strict=False)
                ),
            }
            for name, found in cells.items()
        ],
        **more,  # type: ignore[arg-type]
    )


def ranked(cells: dict[str, Cell | list[Cell]], **more: object) -> list[FahrplanProzess]:
    return list(prozesse(start_with(cells, **more)))  # type: ignore[arg-type]


def begun(found: list[FahrplanProzess]) -> str:
    return "".join(p.aufgabe[-1] for p in found if p.beginnen)


def grund(found: list[FahrplanProzess], name: str) -> str:
    return next(p.grund for p in found if p.aufgabe == name)


def numbered(*cells: Cell) -> dict[str, Cell | list[Cell]]:
    return {f"Aufgabe {i}": cell for i, cell in enumerate(cells, 1)}


def test_only_kinds_with_processes_are_ranked() -> None:
    assert ranked({"Aufgabe": STRONG}, art="fuehrung") == []
    assert ranked({}) == []
    assert len(ranked({"Aufgabe": STRONG})) == 1


def test_without_criteria_nothing_is_ranked() -> None:
    start = start_with({"Aufgabe": STRONG})
    assert prozesse(replace(start, regelwerk=replace(start.regelwerk, kriterien={}))) == ()


def test_the_mean_of_the_kommunen_decides() -> None:
    found = ranked({"A": [STRONG, WEAK], "B": [STRONG, STRONG], "C": [WEAK, WEAK]})
    assert [p.aufgabe for p in found] == ["B", "A", "C"]
    assert [p.platz.punkte for p in found] == [1.0, 0.5, 0.0]


def test_what_is_unknown_widens_and_is_not_nothing() -> None:
    found = ranked({"A": {"handlungsbedarf": "hoch"}, "B": WEAK})
    assert (found[0].platz.punkte_von, found[0].platz.punkte_bis) == (0.25, 1.0)
    assert found[0].aufgabe == "A"
    assert found[0].platz.rang_bis == 1


def test_a_bewertung_spans_what_the_kommunen_say_and_names_who_said_it() -> None:
    (found,) = ranked({"A": [STRONG, {**WEAK, "vzae": 2}, {}]})
    by_name = {b.kriterium: b for b in found.bewertungen}
    often, staff = by_name["prozess-1-haeufigkeit"], by_name["prozess-2-personal"]
    assert (often.von, often.bis, often.stufe) == ("gering", "hoch", None)
    assert [(a.wert, a.wo) for a in often.angaben] == [(5000, ("Adorf",)), (1, ("Bach",))]
    assert (staff.von, staff.bis) == ("gering", "hoch")
    assert [(a.name, a.wert, a.wo) for a in staff.angaben] == [("vzae", 2, ("Adorf", "Bach"))]
    (known,) = ranked({"A": [STRONG, STRONG]})
    assert [b.stufe for b in known.bewertungen] == ["hoch"] * 4


def test_the_first_three_are_begun_always_and_who_is_level_with_them() -> None:
    found = ranked(numbered(WEAK, WEAK, WEAK, WEAK))
    assert begun(found) == "1234"
    found = ranked(numbered(STRONG, MIDDLE, {**WEAK, "handlungsbedarf": "mittel"}, WEAK))
    assert begun(found) == "123"
    assert grund(found, "Aufgabe 1") == (
        "Er gehört zu den ersten 3. Dafür sprechen vor allem „Häufigkeit“, „Personalaufwand“, "
        "„Finanzielle, rechtliche oder politische Bedeutung“ und „Akuter Bedarf“."
    )
    assert grund(found, "Aufgabe 4") == (
        "Vorerst nicht. Sicher sind ihm nur 0 von 100 Punkten; ab 30 käme er dazu."
    )


def test_a_fourth_and_a_fifth_come_in_where_they_are_worth_it() -> None:
    found = ranked(numbered(STRONG, STRONG, STRONG, {**MIDDLE, "vzae": 2}, MIDDLE, MIDDLE))
    assert begun(found) == "12345"
    assert "Mindestens 30 von 100 Punkten sind ihm sicher." in grund(found, "Aufgabe 4")
    assert "Hier entscheidet nur der Name." in grund(found, "Aufgabe 6")
    more = ranked(numbered(*[STRONG] * 5, MIDDLE))
    assert grund(more, "Aufgabe 6") == (
        "Vorerst nicht. Andere gehen vor; mehr als 5 zugleich wären zu viele."
    )


def test_who_is_level_with_the_third_comes_in_too() -> None:
    found = ranked(numbered(STRONG, STRONG, WEAK, WEAK, WEAK, WEAK))
    assert begun(found) == "12345"
    assert "gleichauf mit dem Prozess davor" in grund(found, "Aufgabe 4")


def test_what_is_not_certainly_worth_it_is_passed_over_for_one_that_is() -> None:
    vague = {"handlungsbedarf": "hoch", "vzae": 0}
    sure = {**MIDDLE, "handlungsbedarf": "mittel"}
    found = ranked(numbered(STRONG, STRONG, STRONG, vague, sure, sure))
    assert [p.aufgabe[-1] for p in found] == list("123456")
    assert begun(found) == "12356"
    assert "Sicher sind ihm nur 25 von 100 Punkten" in grund(found, "Aufgabe 4")


def test_of_what_nothing_is_known_none_is_begun_and_it_says_what_to_find_out() -> None:
    found = ranked(numbered({}, {}))
    assert begun(found) == ""
    assert grund(found, "Aufgabe 1") == (
        "Über den Prozess ist noch nichts bekannt. Finden Sie heraus: „Häufigkeit“, "
        "„Personalaufwand“, „Finanzielle, rechtliche oder politische Bedeutung“ und "
        "„Akuter Bedarf“."
    )
    nobody = list(prozesse(start_of([{"name": "X", "art": "linie"}])))
    assert nobody[0].grund.startswith("Noch ist nicht bekannt, welche Kommunen")
    assert (nobody[0].bewertungen[0].von, nobody[0].bewertungen[0].bis) == ("gering", "hoch")


def test_known_processes_are_begun_before_unknown_ones() -> None:
    found = ranked(numbered({}, WEAK, {"handlungsbedarf": "mittel"}))
    assert begun(found) == "32"
    assert grund(found, "Aufgabe 3") == "Er gehört zu den ersten 2, von denen etwas bekannt ist."


def test_a_single_process_is_said_to_be_first_and_not_one_of_the_first_one() -> None:
    assert grund(ranked(numbered(WEAK)), "Aufgabe 1").startswith("Er steht an erster Stelle.")
    told = grund(ranked(numbered({}, WEAK)), "Aufgabe 2")
    assert told.startswith("Er ist der erste von denen, über die etwas bekannt ist.")


def test_what_is_only_possible_does_not_speak_for_a_process() -> None:
    found = ranked(numbered({"handlungsbedarf": "gering"}))
    assert "Dafür" not in found[0].grund
    one = ranked(numbered({"handlungsbedarf": "hoch"}))
    assert "Dafür spricht vor allem „Akuter Bedarf“." in one[0].grund


def test_a_kommune_that_another_runs_has_no_voice_of_its_own() -> None:
    start = start_of(
        [{"name": "A", "art": "linie", "kommunen": {"Adorf": STRONG, "Bach": WEAK}}],
        kommunen=[{"name": "Adorf"}, {"name": "Bach", "verwaltet_durch": "Adorf"}],
    )
    (found,) = prozesse(start)
    assert found.platz.punkte == 1.0
    assert all(b.stufe == "hoch" for b in found.bewertungen)


def test_firmness_stands_beside_each_place() -> None:
    found = ranked(numbered(STRONG, WEAK, {}))
    assert found[0].robustheit.erste == 3
    assert found[0].robustheit.anteil == 1.0


CELL = st.fixed_dictionaries(
    {},
    optional={
        "fallzahl": st.sampled_from([0, 100, 600]),
        "vzae": st.sampled_from([0, 0.2, 1]),
        "rechtlich": st.sampled_from(["ja", "nein"]),
        "handlungsbedarf": st.sampled_from(["hoch", "mittel", "gering", "unbekannt"]),
    },
)
CELLS = st.dictionaries(
    st.sampled_from([f"Aufgabe {i}" for i in range(9)]), st.lists(CELL, max_size=3)
)


@given(CELLS, st.randoms())
@settings(max_examples=30)
def test_the_choice_keeps_its_bounds_and_never_depends_on_the_order(
    cells: dict[str, list[Cell]], random: object
) -> None:
    found = ranked(dict(cells))
    chosen = [p for p in found if p.beginnen]
    known = [p for p in found if any(b.angaben for b in p.bewertungen)]
    assert min(3, len(known)) <= len(chosen) <= 5
    assert chosen[: min(3, len(known))] == known[: min(3, len(known))]
    for extra in chosen[3:]:
        level = extra.platz.rang == chosen[chosen.index(extra) - 1].platz.rang
        assert level or extra.platz.punkte_von >= 0.3
    assert all(p.grund for p in found)
    mixed = list(cells.items())
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert ranked(dict(mixed)) == found


@pytest.mark.unmeasured
def test_400_kommunen_with_many_processes_are_read_in_a_moment() -> None:
    names = [f"K{i:03}" for i in range(400)]
    start = start_of(
        [
            {
                "name": f"Aufgabe {j}",
                "art": "linie",
                "kommunen": {n: {"fallzahl": i * j % 900} for i, n in enumerate(names)},
            }
            for j in range(20)
        ],
        " ".join(names),
    )
    before = perf_counter()
    found = read_processes(start)
    assert sum(len(process.kommunen) for process in found) == 8000
    assert perf_counter() - before < 2
