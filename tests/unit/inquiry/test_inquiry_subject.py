"""What a question is about: the plan, its rulebook, and the measure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from helfer.regelwerk_varianten import PACKAGED, example
from ikz_rules import QuestionError, read_verbundraum, recommend
from ikz_rules.inquiry.subject import context, measure, subject

PLAN = recommend(read_verbundraum(example("gemischt")))


def test_a_plan_is_thought_through_again_to_the_same_order() -> None:
    found = subject(PLAN, "1.1")
    assert list(found.schedule.order) == [m.nr for m in PLAN.massnahmen]
    assert found.verbundraum == PLAN.verbundraum
    assert context(PLAN, PACKAGED).schedule == found.schedule


def test_a_plan_of_another_rulebook_is_refused() -> None:
    other = replace(PACKAGED, sha256="0" * 64)
    with pytest.raises(QuestionError) as caught:
        subject(PLAN, "1.1", other)
    assert str(caught.value).startswith("[plan-anderes-regelwerk] Der Plan beruht auf anderen")
    assert "Prüfsumme 000000000000" in caught.value.message


@pytest.mark.parametrize(
    ("nr", "hint"),
    [("1.11", "Meinten Sie „1.1“?"), ("x", f"Es gibt {', '.join(PACKAGED.massnahmen)}.")],
)
def test_a_measure_that_nobody_knows_is_refused_with_a_remedy(nr: str, hint: str) -> None:
    with pytest.raises(QuestionError) as caught:
        subject(PLAN, nr)
    assert caught.value.problems[0].code == "massnahme-unbekannt"
    assert caught.value.hint == hint


def test_a_number_may_be_written_with_a_comma() -> None:
    assert measure(" 1,1 ", PACKAGED).nr == "1.1"


def test_a_number_that_is_no_text_is_read_as_one() -> None:
    assert measure(1.2, PACKAGED).nr == "1.2"  # type: ignore[arg-type]
    with pytest.raises(QuestionError):
        measure(9.9, PACKAGED)  # type: ignore[arg-type]
