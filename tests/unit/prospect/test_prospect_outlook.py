"""What is said of the future holds in every future, and what is said exactly is reached."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.erweiterungen import REGELWERK, answered, beginning, extended, reduced, values_of
from ikz_rules.advisor import consider
from ikz_rules.facts.address import plain, put
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.prospect.outlook import Chance, Prospect

SEEDS = st.integers(0, 10**9)


def prospect(verbundraum: Verbundraum) -> Prospect:
    return Prospect(canonical(verbundraum, REGELWERK), REGELWERK)


def order(verbundraum: Verbundraum) -> tuple[str, ...]:
    return consider(verbundraum, REGELWERK).schedule.order


def fits(chance: Chance, plan: tuple[str, ...]) -> bool:
    """Tell whether a plan is one of those that a chance speaks of."""
    if chance.nr not in plan:
        return chance.status != "sicher"
    rank = plan.index(chance.nr) + 1
    low, high = chance.bester, chance.schlechtester
    return chance.status != "ausgeschlossen" and low is not None and low <= rank <= (high or 0)


@pytest.mark.measured
@settings(max_examples=drawn(6))
@given(seed=SEEDS)
def test_certain_stays_excluded_never_comes_and_ranks_keep_their_bounds(seed: int) -> None:
    random = Random(seed)
    start = extended(beginning(random), random, random.randint(0, 90))
    found = prospect(start)
    chances = found.chances()
    settled = [first for first in (1, 3, 5, 22) if found.first_settled(first)]
    for steps in (0, 1, 3, 10, 1000):
        plan = order(extended(start, random, steps))
        assert all(fits(chance, plan) for chance in chances), (start, steps)
        assert all(plan[:first] == found.order[:first] for first in settled), (start, steps)
        assert found.bounding is None or plan in found.bounding, (start, steps)


@pytest.mark.measured
@settings(max_examples=drawn(6))
@given(seed=SEEDS)
def test_a_fact_more_never_turns_a_certain_statement_around(seed: int) -> None:
    random = Random(seed)
    start = extended(beginning(random), random, random.randint(0, 90))
    before = {c.nr: c.status for c in prospect(start).chances()}
    after = {c.nr: c.status for c in prospect(extended(start, random, 1)).chances()}
    turned = {nr for nr, status in before.items() if status != "moeglich" and after[nr] != status}
    assert not turned, start


@settings(max_examples=drawn(6))
@given(seed=SEEDS)
def test_an_example_of_the_other_outcome_is_real(seed: int) -> None:
    random = Random(seed)
    start = extended(beginning(random), random, random.randint(0, 60))
    plan = order(start)
    for chance in prospect(start).chances():
        if chance.beispiel is not None:
            assert (chance.nr in order(chance.beispiel)) != (chance.nr in plan)
            assert plain(start).items() <= {**plain(chance.beispiel), **plain(start)}.items()


@pytest.mark.measured
@settings(max_examples=drawn(6))
@given(seed=SEEDS)
def test_what_is_said_not_to_matter_changes_no_plan(seed: int) -> None:
    random = Random(seed)
    start = extended(beginning(random), random, random.randint(20, 120))
    found = prospect(start)
    idle = [fact for fact in found.facts if fact not in found.relevant]
    for fact in random.sample(idle, min(5, len(idle))):
        assert order(answered(start, fact, random)) == order(start), (start, fact)


@settings(max_examples=drawn(4))
@given(seed=SEEDS)
def test_few_open_facts_are_settled_exactly(seed: int) -> None:
    random = Random(seed)
    whole = extended(beginning(random, most=3), random, 1000)
    start, facts = reduced(whole, random, 4)
    options = [[None, *values_of(fact)] for fact in facts]
    plans = set()
    for values in product(*options):
        daten = plain(start)
        for fact, value in zip(facts, values, strict=True):
            daten = daten if value is None else put(daten, fact, value, REGELWERK)
        plans.add(order(Verbundraum(**daten)))
    for chance in prospect(start).chances():
        ranks = [plan.index(chance.nr) + 1 for plan in plans if chance.nr in plan]
        every = len(ranks) == len(plans)
        status = "sicher" if every else "moeglich" if ranks else "ausgeschlossen"
        assert all(fits(chance, plan) for plan in plans)
        if chance.exakt:
            assert chance.status == status, (start, facts, chance)
        if chance.rang_exakt:
            assert (chance.bester, chance.schlechtester) == (
                min(ranks, default=None),
                max(ranks, default=None),
            ), (start, facts, chance)


@settings(max_examples=drawn(4))
@given(seed=SEEDS)
def test_the_order_of_kommunen_and_keys_does_not_matter(seed: int) -> None:
    random = Random(seed)
    start = extended(beginning(random), random, random.randint(0, 60))
    daten = dict(reversed(plain(start).items()))
    daten["kommunen"] = list(reversed(daten["kommunen"]))
    there, back = prospect(start), prospect(Verbundraum(**daten))
    assert there.chances() == back.chances()
    assert there.facts == back.facts
