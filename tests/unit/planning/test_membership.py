"""The formulas of membership say the same as planning itself, for every measure and any case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from helfer.beispiele import drawn
from helfer.regelwerk_varianten import BEISPIELE, PACKAGED
from helfer.verbundraeume import verbundraeume
from ikz_rules import Verbundraum, read_verbundraum
from ikz_rules.advisor import consider
from ikz_rules.planning.membership import (
    NEVER,
    Both,
    Either,
    Formula,
    No,
    Unsettled,
    is_so,
    membership,
)

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.condition import Condition

S3 = {
    "name": "Tal",
    "kommunen": [{"name": "A"}, {"name": "B"}],
    "merkmale": {"ikz_als_zusatzaufwand": "ja"},
}


def bounds(verbundraum: Verbundraum, unsettled: bool) -> set[str]:
    context = consider(verbundraum, PACKAGED)
    judge, top = context.explainer.judge, context.situation.verbundraum

    def known(condition: Condition) -> bool:
        return judge.holds(condition, top) is True

    formulas = membership(PACKAGED, verbundraum.ideen)
    return {nr for nr, f in formulas.items() if is_so(f, known, unsettled=unsettled)}


def planned(verbundraum: Verbundraum) -> set[str]:
    return set(consider(verbundraum, PACKAGED).selection.entries)


@given(verbundraeume(PACKAGED))
@settings(max_examples=drawn(40))
def test_what_the_formulas_say_is_what_is_planned(raw: dict[str, Any]) -> None:
    verbundraum = Verbundraum.model_validate(raw)
    least, most = bounds(verbundraum, unsettled=False), bounds(verbundraum, unsettled=True)
    assert least <= planned(verbundraum) <= most
    if len(verbundraum.ideen) <= PACKAGED.wert("vorhaben_hoechstens"):
        assert least == most


@pytest.mark.parametrize("path", sorted(BEISPIELE.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_examples_are_planned_as_the_formulas_say(path: Path) -> None:
    verbundraum = read_verbundraum(path, PACKAGED)
    assert bounds(verbundraum, unsettled=False) == planned(verbundraum)


def with_ideas(*numbers: str | None, **more: object) -> Verbundraum:
    ideen = [
        {"name": f"Idee {i}", "massnahme": nr, "umsetzbarkeit": "kurzfristig"}
        for i, nr in enumerate(numbers)
    ]
    return Verbundraum.model_validate({**S3, "ideen": ideen, **more})


def test_an_idea_brings_its_measure_into_the_plan() -> None:
    raum = with_ideas("4.4")
    assert "4.4" in planned(raum)
    assert "4.4" in bounds(raum, unsettled=False)


def test_an_idea_for_another_land_brings_nothing() -> None:
    only = next(nr for nr, m in PACKAGED.massnahmen.items() if m.nur_land == "SN")
    for land, there in (("SN", True), ("TH", False)):
        raum = with_ideas(only, land=land)
        assert (only in bounds(raum, unsettled=True)) is there is (only in planned(raum))


def test_which_of_too_many_ideas_are_chosen_is_left_open() -> None:
    raum = with_ideas(None, "4.1", "4.4")
    assert "4.4" not in planned(raum)
    assert "4.4" not in bounds(raum, unsettled=False)
    assert "4.4" in bounds(raum, unsettled=True)
    assert "4.1" in bounds(raum, unsettled=False)


def test_an_idea_for_the_foundations_adds_nothing_to_them() -> None:
    raum = with_ideas("0", kooperationsformen=["zweckverband"])
    formula = membership(PACKAGED, raum.ideen)["0"]
    assert formula == membership(PACKAGED)["0"]


def test_a_field_that_the_rulebook_does_not_declare_leaves_it_open() -> None:
    angaben = {name: a for name, a in PACKAGED.angaben.items() if a.pfad != "kooperationsformen"}
    found = membership(replace(PACKAGED, angaben=angaben))["0"]
    assert is_so(found, lambda _: False, unsettled=True)
    assert not is_so(found, lambda _: False, unsettled=False)


@pytest.mark.parametrize(
    ("formula", "least", "most"),
    [
        (Unsettled(), False, True),
        (No(Unsettled()), False, True),
        (No(No(Unsettled())), False, True),
        (NEVER, False, False),
        (No(NEVER), True, True),
        (Both((No(NEVER), Unsettled())), False, True),
        (Either((No(NEVER), Unsettled())), True, True),
        (Both((NEVER, Unsettled())), False, False),
    ],
)
def test_what_is_open_stays_between_its_bounds(formula: Formula, least: bool, most: bool) -> None:
    assert is_so(formula, lambda _: True, unsettled=False) is least
    assert is_so(formula, lambda _: True, unsettled=True) is most


@pytest.mark.parametrize("nr", [n for n, m in PACKAGED.massnahmen.items() if m.voraussetzungen])
def test_what_is_begun_calls_for_nothing_any_more(nr: str) -> None:
    needed = PACKAGED.massnahmen[nr].voraussetzungen
    assert needed is not None
    raum = Verbundraum.model_validate({**S3, "merkmale": {}, "begonnen": [nr]})
    found = bounds(raum, unsettled=True)
    assert found == planned(raum)
    assert found.isdisjoint(needed.zwingend)
