"""Switching a rule off takes away what it gave, and nothing else; on again, all is as before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from helfer.gesetze import CASES, FULL, Raw, law, numbers, plan_of, rules_of, with_rules
from helfer.regelwerk_varianten import PACKAGED, example
from ikz_rules import load_regelwerk, read_verbundraum, recommend
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules import Regelwerk

PUTTING_OFF = {rule.id for rule in PACKAGED.regeln.values() if rule.zurueckstellen}


def without(id_: str) -> Regelwerk:
    return with_rules(rule for rule in PACKAGED.regeln.values() if rule.id != id_)


@law
@given(FULL, st.data())
def test_without_a_rule_no_measure_comes_in_and_only_its_own_can_go(
    raw: Raw, data: st.DataObject
) -> None:
    """Rules that put a measure off are left out: without them an idea may find its place."""
    plan = plan_of(raw)
    speaking = {id_ for m in plan.massnahmen for id_ in rules_of(m)} & set(PACKAGED.regeln)
    assume(speaking - PUTTING_OFF)
    off = data.draw(st.sampled_from(sorted(speaking - PUTTING_OFF)))
    other = plan_of(raw, without(off))
    assert set(numbers(other)) <= set(numbers(plan))
    assert other.merkmale == plan.merkmale
    assert other.ausgangsszenarien == plan.ausgangsszenarien
    assert other.kennzahlen == plan.kennzahlen
    left = {measure.nr: measure for measure in other.massnahmen}
    for measure in plan.massnahmen:
        rest = rules_of(measure) - {off} - PUTTING_OFF
        if rest or measure.nr in left:
            assert rules_of(left[measure.nr]) - PUTTING_OFF == rest


@law
@given(CASES, st.sampled_from(sorted(PACKAGED.regeln)))
def test_a_rule_that_does_not_hold_can_be_switched_off_unnoticed(raw: Raw, off: str) -> None:
    """It may have asked for facts and kept a ground open; nothing else may show that it is gone."""
    plan = plan_of(raw)
    assume(off not in {b.regel for m in plan.massnahmen for b in m.begruendungen})
    assume(off not in {h.kennung for h in plan.hinweise})
    assume(not PACKAGED.regeln[off].arbeitspakete)
    other = plan_of(raw, without(off))
    assert other.phasen == plan.phasen
    assert other.hinweise == plan.hinweise
    for one, two in zip(plan.massnahmen, other.massnahmen, strict=True):
        assert two.model_copy(update={"anlass": one.anlass}) == one


@pytest.fixture(scope="module")
def switched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that switches off a rule which two examples need."""
    folder = tmp_path_factory.mktemp("eigene")
    (folder / "abschalten.yaml").write_text(
        "abschalten:\n  - art: regel\n    id: grundlagen-ziele\n    grund: Nur zur Probe.\n",
        encoding="utf-8",
    )
    return folder


def test_off_and_on_again_gives_the_same_plans_to_the_byte(switched: Path) -> None:
    base = packaged_rules()
    before, off, after = PACKAGED, load_regelwerk(base, switched), load_regelwerk(base)
    for name in ("gemischt", "szenario-1-entscheidungstraeger-gewinnen"):
        raum = read_verbundraum(example(name), before)
        plans = [recommend(raum, book).model_dump_json() for book in (before, off, after)]
        assert plans[0] == plans[2]
        assert "grundlagen-ziele" in plans[0]
        assert "grundlagen-ziele" not in plans[1]
        taken_out = recommend(raum, without("grundlagen-ziele"))
        assert recommend(raum, off).massnahmen == taken_out.massnahmen
