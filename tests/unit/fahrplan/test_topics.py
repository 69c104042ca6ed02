"""Working groups by topic: what belongs where, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from helfer.fahrplan_start import start_of
from ikz_rules.fahrplan.topics import NONE_YET, group_of_aufgabe, group_of_idee, gruppen

EMPTY = start_of([])


@pytest.mark.parametrize(
    ("aufgabe", "art", "group"),
    [
        ("Feuerwehr", None, "ag-feuerwehr"),
        ("Gemeinsamer Bauhof", None, "ag-bauhof"),
        ("Kehrmaschine", "technik", "ag-bauhof"),
        ("Feuerwehr", "technik", "ag-feuerwehr"),
        ("Drehleiter", None, "ag-feuerwehr"),
        ("Rechenzentrum", None, "ag-it"),
        ("Archiv", None, "ag-innere-verwaltung"),
        ("Serverraum X", "it_arbeitsplatz", "ag-it"),
        ("Unbekanntes X", None, None),
        ("Unbekanntes X", "sonstige", None),
    ],
)
def test_an_aufgabe_belongs_where_its_name_stands_else_where_its_kind_does(
    aufgabe: str, art: str | None, group: str | None
) -> None:
    start = start_of([{"name": aufgabe, "art": art}])
    assert group_of_aufgabe(aufgabe, start) == group


@pytest.mark.parametrize(
    ("idea", "massnahme", "group"),
    [
        ("Feuerwehr gemeinsam ausrüsten", "4.4", "ag-feuerwehr"),
        ("Papier gemeinsam kaufen", "4.4", "ag-innere-verwaltung"),
        ("Gemeinsame Cloud X", "4.3", "ag-it"),
        ("Archiv", "4.1", "ag-innere-verwaltung"),
        ("Kehrmaschine gemeinsam nutzen", "4.1", "ag-bauhof"),
        ("Etwas ganz anderes X", "4.1", None),
        ("Archiv", None, "ag-innere-verwaltung"),
        ("Etwas ganz anderes X", None, None),
    ],
)
def test_an_idea_belongs_where_its_name_stands_else_to_its_measure_else_to_its_kind(
    idea: str, massnahme: str | None, group: str | None
) -> None:
    assert group_of_idee(idea, massnahme, EMPTY) == group


def test_groups_keep_the_order_given_and_what_belongs_nowhere_stays_visible() -> None:
    start = start_of(
        [{"name": n} for n in ("Archiv", "Bauhof", "Standesamt", "Rätsel X")],
        ideen=[{"name": "Rätsel Y"}, {"name": "Bauhof: Geräte teilen"}],
    )
    found = gruppen(
        start,
        ["Standesamt", "Rätsel X", "Bauhof", "Archiv"],
        ["Rätsel Y", "Bauhof: Geräte teilen"],
    )
    assert [(g.id, g.aufgaben, g.ideen) for g in found] == [
        ("ag-bauhof", ("Bauhof",), ("Bauhof: Geräte teilen",)),
        ("ag-innere-verwaltung", ("Standesamt", "Archiv"), ()),
        ("", ("Rätsel X",), ("Rätsel Y",)),
    ]
    assert found[-1].titel == NONE_YET


def test_several_groups_that_fit_are_asked_in_order_of_their_ids() -> None:
    start = start_of([{"name": "Archiv"}])
    groups = start.regelwerk.arbeitsgruppen
    wide = replace(groups["ag-it"], id="ag-a", arten=("spezial", "querschnitt", "linie"))
    changed = replace(start.regelwerk, arbeitsgruppen={**groups, "ag-a": wide})
    assert group_of_aufgabe("Archiv", replace(start, regelwerk=changed)) == "ag-a"


def test_without_declared_groups_nothing_is_sorted() -> None:
    start = start_of([{"name": "Archiv"}])
    bare = replace(start, regelwerk=replace(start.regelwerk, arbeitsgruppen={}))
    assert gruppen(bare, ["Archiv"], []) == ()
    assert group_of_aufgabe("Archiv", bare) is None


def test_nothing_in_nothing_out() -> None:
    assert gruppen(EMPTY, [], []) == ()
