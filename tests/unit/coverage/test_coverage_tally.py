"""What many situations showed adds up to the same sum, however it was gathered."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from coverage_probe import BOOK, named, situation

from ikz_rules.coverage.layout import MERKMAL, PLANUNG, subjects
from ikz_rules.coverage.observation import DECIDED_FALSE, DECIDED_TRUE, FALSE, TRUE, UNKNOWN
from ikz_rules.coverage.tally import Tally

if TYPE_CHECKING:
    from ikz_rules.model.situation import Situation

NEEDY = {"aufgaben": [{"name": "Standesamt", "gelegenheit": "ja"}]}
NO_NEED = {"aufgaben": [{"name": "Standesamt", "gelegenheit": "nein"}]}
SITUATIONS = [situation(), situation(**NEEDY), situation(**NO_NEED), situation(aufgaben=[])]


def total(tally: Tally) -> list[list[int]]:
    return [tally.marks(subject) for subject in subjects(BOOK)]


def seen(situations: list[Situation]) -> Tally:
    tally = Tally()
    for one in situations:
        tally.observe(BOOK, one)
    return tally


@pytest.mark.unmeasured
def test_the_order_of_situations_does_not_matter() -> None:
    expected = total(seen(SITUATIONS))
    for order in permutations(SITUATIONS):
        assert total(seen(list(order))) == expected


def test_lines_of_several_processes_add_up_to_what_one_would_have_seen() -> None:
    together = Tally()
    for part in (SITUATIONS[:1], SITUATIONS[1:]):
        process = Tally()
        for one in part:
            together.add(process.observe(BOOK, one))
    assert total(together) == total(seen(SITUATIONS))


def test_what_was_told_is_not_told_again() -> None:
    tally = Tally()
    assert len(tally.observe(BOOK, situation(**NEEDY))) == len(subjects(BOOK))
    assert tally.observe(BOOK, situation(**NEEDY)) == []


def test_unknown_is_still_noted_once_everything_asked_for_was_seen() -> None:
    knapp = named(PLANUNG, "knapp")
    tally = Tally()
    tally.observe(BOOK, situation(merkmale={"zeit_personal_fehlen": "ja"}))
    tally.observe(BOOK, situation(merkmale={"zeit_personal_fehlen": "nein"}))
    assert tally.marks(knapp)[0] == TRUE | FALSE
    tally.observe(BOOK, situation())
    assert tally.marks(knapp) == [
        TRUE | FALSE | UNKNOWN,
        TRUE | FALSE | UNKNOWN | DECIDED_TRUE | DECIDED_FALSE,
    ]
    assert all(not line.startswith("planung:knapp") for line in tally.observe(BOOK, situation()))


def test_the_definition_of_a_merkmal_counts_only_where_nobody_stated_it() -> None:
    merkmal = named(MERKMAL, "zeit_personal_fehlen")
    few = [{"name": "Adorf", "ressourcen": {"zeit": "unzureichend"}}]
    stated = Tally()
    stated.observe(BOOK, situation(kommunen=few, merkmale={"zeit_personal_fehlen": "nein"}))
    assert set(stated.marks(merkmal)) == {0}
    derived = Tally()
    derived.observe(BOOK, situation(kommunen=few))
    assert derived.marks(merkmal)[0] == TRUE


@pytest.mark.parametrize(("aufgaben", "expected"), [(NEEDY["aufgaben"], TRUE), ([], 0), (None, 0)])
def test_the_window_of_planning_is_looked_at_for_each_aufgabe(
    aufgaben: object, expected: int
) -> None:
    tally = Tally()
    tally.observe(BOOK, situation(aufgaben=aufgaben) if aufgaben is not None else situation())
    assert tally.marks(named(PLANUNG, "fenster"))[0] == expected
