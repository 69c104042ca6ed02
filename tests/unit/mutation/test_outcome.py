"""Numbers say how many changes are noticed; survivors are proved harmless or shown."""

from __future__ import annotations

import sys
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from helfer.plan_beispiel import rules
from ikz_rules.errors import QuestionError
from ikz_rules.model.condition import AnyOf, Derived
from ikz_rules.mutation import thresholds
from ikz_rules.mutation.entries import mutants
from ikz_rules.mutation.mutant import Change, Mutant
from ikz_rules.mutation.outcome import Fate, Outcome
from ikz_rules.mutation.proof import examined
from ikz_rules.witness import search

if TYPE_CHECKING:
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

MUTANT = Mutant("zahl", "regeln:x", "etwas geändert", ())
KILLED, LEFT = Fate(MUTANT, "a.feature::x"), Fate(MUTANT)


def quiet(*_: object) -> None:
    return


def test_what_changes_nothing_does_not_count() -> None:
    outcome = Outcome(
        (KILLED, KILLED, LEFT, replace(LEFT, reason="gewollt"), replace(LEFT, equivalent=True)), 7
    )
    assert outcome.score == Fraction(2, 4)
    assert (outcome.killed, outcome.equivalent) == (2, 1)
    assert len(outcome.survivors) == 2
    assert outcome.unexplained == (LEFT,)
    assert Outcome((replace(LEFT, equivalent=True),), 7).score == 1


def survivor(text: str) -> Fate:
    return Fate(next(m for m in mutants(rules()) if text in m.sentence))


def one(fate: Fate, regelwerk: Regelwerk | None = None) -> Fate:
    (found,) = examined([fate], regelwerk or rules(), quiet)
    return found


def test_a_survivor_is_shown_by_a_scenario_about_its_rule() -> None:
    found = one(survivor("in der Regel „aufgaben-neu-per-gesetz“ vor"))
    assert not found.equivalent
    assert "Wenn der Maßnahmenplan erstellt wird" in found.scenario
    assert 'Dann ist die Regel "aufgaben-neu-per-gesetz" erfüllt' in found.scenario


def test_a_survivor_among_definitions_is_shown_by_its_merkmal() -> None:
    mutant = next(m for m in mutants(rules()) if m.entry.startswith("merkmale:"))
    name = mutant.entry.partition(":")[2]
    assert f'Dann ist das Merkmal "{name}"' in one(Fate(mutant)).scenario


def test_of_a_starting_point_no_scenario_is_claimed() -> None:
    fate = survivor("„szenario_mindest_punkte“ aus „2“ „1“")
    found = one(fate)
    assert (found.equivalent, found.scenario) == (False, "")


def changed(wenn: Condition) -> Fate:
    regel = rules().regeln["aufgaben-schwerpunkte-fehlen"]
    change = Change("regeln", regel.id, regel, replace(regel, wenn=wenn))
    return Fate(Mutant("zahl", f"regeln:{regel.id}", "etwas geändert", (change,)))


def test_what_no_verbundraum_can_tell_apart_is_proved_equivalent() -> None:
    same = changed(AnyOf((Derived("merkmal:schwerpunkte_fehlen"),) * 2))
    assert one(same).equivalent


def test_where_the_solver_gives_up_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ikz_rules.mutation.proof.find", lambda *_: search.Unsure())
    found = one(changed(Derived("merkmal:ziele_unklar")))
    assert (found.equivalent, found.scenario) == (False, "")


def test_conclusions_are_never_proved_equivalent() -> None:
    assert not one(survivor("die Regel „aufgaben-schwerpunkte-fehlen“ entfernt")).equivalent
    assert not one(survivor("gewicht: mittel“ „gewicht: gering“")).equivalent


def test_what_is_caught_is_not_looked_at() -> None:
    assert one(KILLED) is KILLED


def test_without_the_solver_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in sys.modules if n == "z3" or n.startswith("ikz_rules.witness.solver")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(QuestionError, match="extra-fehlt"):
        one(changed(Derived("merkmal:ziele_unklar")))


def test_no_example_is_made_up_for_a_rule_that_never_holds() -> None:
    regel = replace(rules().regeln["zentrale-vertretung"], wenn=AnyOf(()))
    book = replace(rules(), regeln={**rules().regeln, regel.id: regel})
    mutant = next(m for m in mutants(book) if (m.art, m.entry) == ("gewicht", f"regeln:{regel.id}"))
    assert one(Fate(mutant), book).scenario == ""


def test_a_threshold_never_moves_below_zero() -> None:
    none = replace(next(iter(rules().schwellenwerte.values())), wert=0)
    assert [moved.wert for moved in thresholds._moved(none, whole=True)] == [1]
