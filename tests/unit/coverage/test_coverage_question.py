"""What is asked for is enough, and what is needed is necessary: checked on random situations."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helfer import zufallsregeln
from ikz_rules.coverage.layout import AUFGABE, PLANUNG, REGEL, subject
from ikz_rules.coverage.observation import DECIDED_FALSE, DECIDED_TRUE, FALSE, TRUE, Observer
from ikz_rules.coverage.question import needed, wanted
from ikz_rules.coverage.report import Gap
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import All, AnyOf, Not, Quantified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.coverage.layout import Subject
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Situation
    from ikz_rules.witness.search import Want


def task_condition(rng: Random, depth: int) -> Condition:
    """Return a condition on the facts of one Aufgabe."""
    if not depth:
        return zufallsregeln.simple(rng)
    parts = tuple(task_condition(rng, depth - 1) for _ in range(rng.randint(1, 3)))
    return rng.choice((All(parts), AnyOf(parts), Not(parts[0])))


def random_subject(rng: Random, names: list[str]) -> Subject:
    if rng.random() < 0.2:
        return subject(PLANUNG, "fenster", task_condition(rng, 2), AUFGABE)
    if rng.random() < 0.5:
        return subject(REGEL, "x", counting(rng))
    return subject(REGEL, "x", zufallsregeln.condition(rng, names, 3))


def counting(rng: Random) -> Condition:
    """Return a condition that counts, denied or not, perhaps beside another."""
    ebene, least = rng.choice(("kommune", "aufgabe")), rng.choice((None, 1, 2))
    counted: Condition = Quantified(ebene, least, task_condition(rng, rng.randint(0, 2)))
    counted = Not(counted) if rng.random() < 0.5 else counted
    return rng.choice((counted, AnyOf((zufallsregeln.leaf(rng), counted))))


def situation(rng: Random) -> Situation:
    """Where nobody said which Aufgaben are in view, none is known."""
    found = zufallsregeln.situation(rng)
    return found if found.aufgaben_bekannt else replace(found, aufgaben=())


def hold(wants: Iterable[Want], judge: Judge) -> bool:
    top = judge.situation.verbundraum
    return all(judge.holds(want.condition, top) in want.verdicts for want in wants)


@pytest.mark.measured
@given(st.integers(0, 10**9))
def test_what_is_wanted_closes_the_gap_and_what_closes_it_has_what_is_needed(seed: int) -> None:
    rng = Random(seed)
    table = zufallsregeln.definitions(rng, 3)
    one = random_subject(rng, list(table))
    for _ in range(20):
        judge = Judge(table, situation(rng))
        marks = Observer(judge).marks(one)
        for number, mark in enumerate(marks):
            flags = (DECIDED_TRUE, DECIDED_FALSE) if number else (TRUE, FALSE)
            for verdict, flag in zip((True, False), flags, strict=True):
                gap = Gap(one, number, verdict)
                if hold(wanted(gap), judge):
                    assert mark & flag
                if mark & flag:
                    assert hold(needed(gap), judge)
