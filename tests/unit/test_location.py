"""A place names the file as the user gave it, and sorts as people read."""

from __future__ import annotations

import pytest

from ikz_rules.location import Location


def test_a_place_reads_file_line_column() -> None:
    assert str(Location("../a b.yaml", 3, 14)) == "../a b.yaml:3:14"


def test_a_place_without_a_line_is_the_whole_file() -> None:
    assert str(Location("a.yaml")) == "a.yaml"


def test_places_sort_by_file_line_and_column_as_numbers() -> None:
    places = [
        Location("b.yaml", 1, 1),
        Location("a.yaml", 10, 1),
        Location("a.yaml", 2, 10),
        Location("a.yaml", 2, 9),
        Location("a.yaml"),
    ]
    assert sorted(places) == [
        Location("a.yaml"),
        Location("a.yaml", 2, 9),
        Location("a.yaml", 2, 10),
        Location("a.yaml", 10, 1),
        Location("b.yaml", 1, 1),
    ]


def test_a_place_never_changes() -> None:
    with pytest.raises(AttributeError):
        Location("a.yaml").line = 2  # type: ignore[misc]
