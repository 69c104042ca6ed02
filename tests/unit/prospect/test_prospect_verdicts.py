"""The sets of verdicts hold what the judge says in every extension."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.erweiterungen import REGELWERK, beginning, extended, outcomes_of
from helfer.seltene_regeln import SELTEN
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.prospect.verdict_sets import only


@pytest.mark.measured
@settings(max_examples=drawn(30))
@given(seed=st.integers(0, 10**9), rare=st.booleans())
def test_every_verdict_of_every_extension_is_in_the_set(seed: int, rare: bool) -> None:
    random = Random(seed)
    book = SELTEN if rare else REGELWERK
    start = extended(beginning(random), random, random.randint(0, 60), book)
    outcomes = outcomes_of(start, book)
    table = definitions(book)
    sets = {name: outcomes.name(name) for name in table}
    later = start
    for steps in (0, 1, 5, 60, 1000):
        later = extended(later, random, steps, book)
        judge = Judge(table, build_situation(later, book))
        wrong = [n for n in table if not only(judge.verdict(n)) & sets[n]]
        assert not wrong, (start, later)
