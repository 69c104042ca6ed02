"""Every scenario that is offered closes its gap; what is called impossible is proven to be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from coverage_probe import BOOK, named

from ikz_rules.coverage.closing import close
from ikz_rules.coverage.layout import MERKMAL, PLANUNG, REGEL, subject
from ikz_rules.coverage.report import Gap
from ikz_rules.errors import QuestionError
from ikz_rules.model.condition import All, AnyOf, AtLeast, Compare, Derived, Not, Quantified

if TYPE_CHECKING:
    from ikz_rules.coverage.layout import Subject
    from ikz_rules.model.condition import Condition

RULE = "lotsen-alle-dabei"
ALIKE = Compare("gleiche_bedarfe", "gleich", "ja")
GOALS = Derived("merkmal:ziele_unklar")
GUIDES = Compare("digital_lotsen", "gleich", "ja")
TRAINED = Compare("fuehrungskraefte_qualifiziert", "gleich", "ja")
LAW = Compare("neu_per_gesetz", "gleich", "ja")
CHANCE = Compare("gelegenheit", "gleich", "ja")


def gaps(one: Subject) -> list[Gap]:
    return [Gap(one, n, v) for n in range(len(one.nodes) + 1) for v in (True, False)]


@pytest.mark.parametrize(
    "condition",
    [
        ALIKE,
        Not(ALIKE),
        All((ALIKE, GOALS)),
        AnyOf((ALIKE, Not(GOALS))),
        AtLeast(2, (ALIKE, GOALS, Derived("merkmal:schwerpunkte_fehlen"))),
        Quantified("kommune", 1, GUIDES),
        Quantified("kommune", 3, All((GUIDES, Not(TRAINED)))),
        Quantified("kommune", None, AnyOf((GUIDES, TRAINED))),
        Not(Quantified("kommune", 2, GUIDES)),
        Not(Quantified("kommune", None, All((GUIDES, TRAINED)))),
        Not(Quantified("aufgabe", 2, All((LAW, Not(CHANCE))))),
        All((ALIKE, Quantified("aufgabe", 2, AnyOf((LAW, CHANCE))))),
        AnyOf((Not(ALIKE), Quantified("aufgabe", None, Not(LAW)))),
    ],
    ids=str,
)
def test_a_scenario_is_found_for_every_gap_that_can_be_closed(condition: Condition) -> None:
    one = subject(REGEL, RULE, condition)
    found = close(BOOK, gaps(one))
    assert set(found.scenarios) == set(gaps(one))
    assert found.impossible == frozenset()


MANY = Compare("kommunenzahl", "mindestens", 2)
TWO_GUIDES = Quantified("kommune", 2, GUIDES)
SHARED = Compare("beteiligte", "mindestens", 2)
WISHED = Compare("anzahl_strategisch", "mindestens", 2)


@pytest.mark.parametrize(
    ("condition", "number"),
    [
        (All((MANY, TWO_GUIDES)), 1),  # two that take part are two
        (AnyOf((Not(MANY), Not(TWO_GUIDES))), 1),
        (Quantified("aufgabe", 1, All((WISHED, SHARED))), 3),  # two that wish it share it
        (Not(Quantified("aufgabe", 1, All((WISHED, SHARED)))), 3),
    ],
    ids=str,
)
def test_an_answer_that_can_never_decide_is_proven_impossible(
    condition: Condition, number: int
) -> None:
    one = subject(REGEL, RULE, condition)
    found = close(BOOK, gaps(one))
    assert found.impossible == {Gap(one, number, False)}
    assert set(found.scenarios) == set(gaps(one)) - found.impossible


@pytest.mark.parametrize("id_", ["fenster", "knapp"])
def test_the_conditions_of_planning_get_scenarios_too(id_: str) -> None:
    one = named(PLANUNG, id_)
    found = close(BOOK, gaps(one))
    assert set(found.scenarios) == set(gaps(one))
    assert all("Dann werden die Angaben angenommen" in t for t in found.scenarios.values())


def test_a_merkmal_is_left_to_its_definition() -> None:
    one = named(MERKMAL, "zeit_personal_fehlen")
    found = close(BOOK, gaps(one))
    assert set(found.scenarios) == set(gaps(one))
    text = found.scenarios[Gap(one, 0, True)]
    assert 'Dann ist das Merkmal "zeit_personal_fehlen" ja\n' in text
    assert 'Merkmal "zeit_personal_fehlen" ist' not in text


def test_a_scenario_names_the_rule_and_what_becomes_of_it() -> None:
    one = named(REGEL, RULE)
    found = close(BOOK, [Gap(one, 0, False)])
    [text] = found.scenarios.values()
    assert text.startswith(f"  Szenario: {RULE} ist nicht erfüllt\n    Angenommen ")
    assert text.endswith(f'    Dann ist die Regel "{RULE}" nicht erfüllt\n')


def test_one_scenario_may_close_several_gaps_of_an_entry() -> None:
    one = subject(REGEL, RULE, ALIKE)
    found = close(BOOK, gaps(one))
    assert len(set(found.scenarios.values())) == 2


def test_what_is_neither_found_nor_proven_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    from ikz_rules.coverage import closing  # noqa: PLC0415
    from ikz_rules.witness.search import Unsure  # noqa: PLC0415

    monkeypatch.setattr(closing, "find", lambda *_: Unsure())
    found = close(BOOK, gaps(named(PLANUNG, "knapp")))
    assert (found.scenarios, found.impossible) == ({}, frozenset())


def test_without_the_solver_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "ikz_rules.witness.solver", raising=False)
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(QuestionError) as caught:
        close(BOOK, gaps(named(PLANUNG, "knapp")))
    assert "pruefung" in caught.value.hint
