"""What the numbers of a ranking stand for."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ikz_rules import load_regelwerk
from ikz_rules.fahrplan.labels import labels
from ikz_rules.planning.merit import idea_criteria
from ikz_rules.ranking.firmness import Tip

REGELWERK = load_regelwerk()
KRITERIEN = idea_criteria(REGELWERK)
NO_COSTS = Tip("unknown", into=True, rank=1, criterion=1, mark=Fraction(1))
DEAR = Tip("mark", into=False, rank=3, criterion=1, mark=Fraction(0))


def test_marks_of_ideas_are_said_in_the_values_that_come_to_them() -> None:
    said = labels("Idee", KRITERIEN, REGELWERK, {})
    assert said.value(NO_COSTS) == "„keine“"
    assert said.value(DEAR) == "„moderat“ oder „hoch“"
    assert said.value(Tip("weight", into=True, rank=1, criterion=1)) is None
    assert said.niveaus == {Fraction(1): "hoch", Fraction(1, 2): "mittel", Fraction(0): "gering"}


def test_where_several_facts_make_a_mark_its_level_is_said() -> None:
    benefit, cost, effort = KRITERIEN
    both = replace(cost, angaben=(*cost.angaben, *effort.angaben))
    said = labels("Idee", (benefit, both, effort), REGELWERK, {})
    assert said.value(NO_COSTS) is None


def test_marks_of_processes_are_said_as_levels() -> None:
    said = labels("Prozess", KRITERIEN, REGELWERK, {"X": ("Adorf",)})
    assert said.value(NO_COSTS) is None
    assert said.kommunen == {"X": ("Adorf",)}
