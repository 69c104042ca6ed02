"""Every Kommune's own ranking: its word, the criteria, and what is still open."""

from __future__ import annotations

import pytest

from helfer.fahrplan_faelle import aufgabe, cell, fahrplan, own
from helfer.regelwerk_varianten import PACKAGED


def ranked(*cells: dict[str, object]) -> list[tuple[str, int, int, int]]:
    """Return name, rank and range of Aufgaben X, Y, Z … of Kommune A with the given cells."""
    tasks = [aufgabe(name, {"A": c}) for name, c in zip("XYZUVW", cells, strict=False)]
    return [
        (a.aufgabe, a.platz.rang, a.platz.rang_von, a.platz.rang_bis)
        for a in own(fahrplan(tasks), "A").aufgaben
    ]


def test_what_comes_to_more_points_stands_first_and_equals_share_a_rank() -> None:
    assert ranked(cell(), cell(strategisch="ja"), cell()) == [
        ("Y", 1, 1, 1),
        ("X", 2, 2, 2),
        ("Z", 2, 2, 2),
    ]


def test_a_kommunes_own_word_goes_before_points() -> None:
    by_points = cell(strategisch="ja", politisch="ja")
    assert ranked(by_points, cell(prioritaet="hoch"))[0][0] == "Y"
    plan = fahrplan([aufgabe("X", {"A": cell(prioritaet="hoch")})])
    (found,) = own(plan, "A").aufgaben
    assert (found.prioritaet, found.angegeben, found.abweichend) == ("hoch", True, "gering")


def test_a_word_that_agrees_with_the_criteria_or_cannot_be_checked_is_no_contradiction() -> None:
    agreeing = fahrplan([aufgabe("X", {"A": cell(prioritaet="gering")})])
    assert own(agreeing, "A").aufgaben[0].abweichend is None
    unchecked = fahrplan([aufgabe("X", {"A": {"prioritaet": "gering"}})])
    assert own(unchecked, "A").aufgaben[0].abweichend is None


@pytest.mark.parametrize(
    ("hits", "priority"), [(0, "gering"), (1, "gering"), (2, "mittel"), (3, "hoch"), (4, "hoch")]
)
def test_the_criteria_give_a_priority_where_the_kommune_says_none(hits: int, priority: str) -> None:
    high = {"spezialisierung": "hoch", "handlungsbedarf": "hoch", "vzae": 9, "strategisch": "ja"}
    said = cell(**dict(list(high.items())[:hits]))
    (found,) = own(fahrplan([aufgabe("X", {"A": said})]), "A").aufgaben
    assert (found.prioritaet, found.angegeben) == (priority, False)
    assert found.platz.punkte == hits / 5


def test_unknown_facts_widen_points_and_ranks_and_leave_the_priority_open() -> None:
    plan = fahrplan([aufgabe("X", {"A": {}}), aufgabe("Y", {"A": cell(strategisch="ja")})])
    first, second = own(plan, "A").aufgaben
    open_ = first if first.aufgabe == "X" else second
    assert (open_.platz.punkte_von, open_.platz.punkte_bis) == (0, 1)
    assert (open_.platz.rang_von, open_.platz.rang_bis) == (1, 2)
    assert open_.prioritaet is None


def test_as_long_as_points_are_open_their_middle_ranks() -> None:
    same = {"prioritaet": "mittel"}
    low, high = (
        cell(strategisch="ja", **same),
        cell(strategisch="ja", politisch="ja", handlungsbedarf="hoch", **same),
    )
    assert [name for name, *_ in ranked({**same}, low, high)] == ["Z", "X", "Y"]


def test_a_criterion_shows_its_levels_and_the_facts_that_spoke() -> None:
    plan = fahrplan(
        [
            {
                "name": "X",
                "gelegenheit": "nein",
                "kommunen": {"A": {"fachwissen": "knapp", "vzae": "0,4"}},
            }
        ]
    )
    (found,) = own(plan, "A").aufgaben
    need, work, strategic = (found.bewertungen[i] for i in (1, 2, 3))
    assert (need.kriterium, need.titel) == (
        "aufgabe-2-handlungsbedarf",
        "Handlungsbedarf oder Gelegenheit",
    )
    assert [(a.name, a.wert, a.herkunft) for a in need.angaben] == [
        ("fachwissen", "knapp", "angegeben"),
        ("gelegenheit", "nein", "angegeben"),
    ]
    assert (need.stufe, need.von, need.bis) == ("mittel", "mittel", "mittel")
    assert work.angaben[0].wert == 0.4
    assert (strategic.stufe, strategic.von, strategic.bis) == (None, "gering", "hoch")
    assert [b.kriterium for b in found.bewertungen] == [
        k.id for k in PACKAGED.kriterien.values() if k.fuer == "aufgaben"
    ]


def test_each_kommune_ranks_what_it_has_and_nothing_else() -> None:
    plan = fahrplan([aufgabe("X", ["A", "B"]), aufgabe("Y", ["B"]), aufgabe("Z", {})])
    assert [(k.kommune, sorted(a.aufgabe for a in k.aufgaben)) for k in plan.kommunen] == [
        ("A", ["X"]),
        ("B", ["X", "Y"]),
        ("C", []),
    ]


def test_who_has_said_nothing_is_marked_so() -> None:
    plan = fahrplan([aufgabe("X", {"A": {"vzae": 0}, "B": {"vzae": "unbekannt"}})])
    assert {k.kommune: k.ohne_angaben for k in plan.kommunen} == {"A": False, "B": True, "C": True}


def test_a_kommune_has_spoken_once_the_administration_that_runs_it_has() -> None:
    plan = fahrplan([aufgabe("Standesamt", {"A": {"vzae": 1}})], "A B<A C D<C")
    assert {k.kommune: k.ohne_angaben for k in plan.kommunen} == {
        "A": False,
        "B": False,
        "C": True,
        "D": True,
    }
