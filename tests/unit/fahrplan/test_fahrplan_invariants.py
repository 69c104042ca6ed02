"""What every Fahrplan keeps, whatever is known: nothing lost, order irrelevant, unknown honest.

Knowing more never leads out of what was possible before. Two answers are no mere knowledge and are
left out: a Kommune's own priority goes before the criteria, and a fact goes before the one that
stood in for it.
"""

from __future__ import annotations

import copy
import os
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from helfer.regelwerk_varianten import PACKAGED
from helfer.verbundraeume import sparse, value, verbundraeume
from ikz_rules import Fahrplan, Verbundraum, recommend_tasks

if TYPE_CHECKING:
    from ikz_rules.model.fahrplan import Platz

Raw = dict[str, Any]
NAMES = ("A", "B", "C")
OF_CELLS = (
    "spezialisierung",
    "handlungsbedarf",
    "fachwissen",
    "abgang_absehbar",
    "vzae",
    "fallzahl",
    "strategisch",
    "politisch",
)
OF_AUFGABEN = ("gelegenheit", "neu_per_gesetz")
STOOD_IN_FOR = {
    s.anstelle_von: s.angabe
    for k in PACKAGED.kriterien.values()
    if k.fuer == "aufgaben"
    for s in k.angaben
    if s.anstelle_von
}
prop = settings(
    max_examples=int(os.environ.get("IKZ_BEISPIELE", "60")),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def known(angabe: str) -> st.SearchStrategy[Any]:
    """Return values that are not unknown; few numbers, so that limits and ties are met."""
    if angabe == "vzae":
        return st.sampled_from([0, 0.25, 0.5, 1, 2])
    if angabe == "fallzahl":
        return st.sampled_from([0, 50, 100, 500, 1000])
    return value(PACKAGED.angaben[angabe]).filter(lambda found: found != "unbekannt")


def _cell() -> st.SearchStrategy[Raw]:
    return sparse({name: known(name) for name in (*OF_CELLS, "prioritaet", "bereitschaft")})


def _aufgabe() -> st.SearchStrategy[Raw]:
    return st.fixed_dictionaries(
        {"kommunen": sparse(dict.fromkeys(NAMES, _cell()))},
        optional={name: known(name) for name in OF_AUFGABEN},
    )


CASES: st.SearchStrategy[Raw] = st.builds(
    lambda aufgaben, runs: {
        "name": "Tal",
        "kommunen": [{"name": n, **({"verwaltet_durch": "A"} if n in runs else {})} for n in NAMES],
        "aufgaben": [{"name": f"X{i}", **a} for i, a in enumerate(aufgaben)],
    },
    st.lists(_aufgabe(), min_size=1, max_size=4),
    st.sets(st.sampled_from(NAMES[1:])),
)


def plan_of(raw: Raw) -> Fahrplan:
    return recommend_tasks(Verbundraum.model_validate(raw))


def open_facts(raw: Raw) -> list[tuple[int, str, str]]:
    """Return what could still be learned: Aufgabe, Kommune (empty: the Aufgabe itself), Angabe."""
    found: list[tuple[int, str, str]] = []
    for number, task in enumerate(raw["aufgaben"]):
        cells = task["kommunen"]
        for kommune, cell in cells.items():
            found += [
                (number, kommune, name)
                for name in OF_CELLS
                if name not in cell and STOOD_IN_FOR.get(name) not in cell
            ]
        stood_in = any(STOOD_IN_FOR["gelegenheit"] in cell for cell in cells.values())
        for name in OF_AUFGABEN:
            if name not in task and not (name == "gelegenheit" and stood_in):
                found.append((number, "", name))
    return found


@st.composite
def learned(draw: st.DrawFn) -> tuple[Raw, Raw]:
    """Draw a case, and the same with one more fact known."""
    before = draw(CASES)
    facts = open_facts(before)
    assume(facts)
    number, kommune, name = draw(st.sampled_from(facts))
    after = copy.deepcopy(before)
    task: Raw = after["aufgaben"][number]
    place: Raw = task["kommunen"][kommune] if kommune else task
    place[name] = draw(known(name))
    return before, after


def within(new: Platz, old: Platz) -> bool:
    """Tell whether a place and its ranges lie within the former ranges."""
    return (
        old.rang_von <= new.rang_von <= new.rang <= new.rang_bis <= old.rang_bis
        and old.punkte_von <= new.punkte_von <= new.punkte <= new.punkte_bis <= old.punkte_bis
    )


@prop
@given(learned())
def test_knowing_more_keeps_every_place_within_what_was_possible(pair: tuple[Raw, Raw]) -> None:
    before, after = map(plan_of, pair)
    old = {a.name: a for a in before.aufgaben}
    for task in after.aufgaben:
        assert within(task.platz, old[task.name].platz)
    for ranking, former in zip(after.kommunen, before.kommunen, strict=True):
        places = {a.aufgabe: a.platz for a in former.aufgaben}
        for entry in ranking.aufgaben:
            assert within(entry.platz, places[entry.aufgabe])


@prop
@given(learned())
def test_what_is_certain_stays_certain_when_more_becomes_known(pair: tuple[Raw, Raw]) -> None:
    before, after = map(plan_of, pair)
    new = {a.name: a for a in after.aufgaben}
    for task in before.aufgaben:
        assert task.vorrang in {"unbekannt", new[task.name].vorrang}
        grounds = {g.id: g.gilt for g in new[task.name].gruende}
        assert all(g.gilt in {"unbekannt", grounds[g.id]} for g in task.gruende)
        assert set(task.hoch_bei) <= set(new[task.name].hoch_bei)
        helped = {(h.kommune, k) for h in new[task.name].hilfen for k in h.fuer}
        assert {(h.kommune, k) for h in task.hilfen for k in h.fuer} <= helped
    for ranking, former in zip(after.kommunen, before.kommunen, strict=True):
        levels = {a.aufgabe: a.prioritaet for a in ranking.aufgaben}
        assert all(a.prioritaet in {None, levels[a.aufgabe]} for a in former.aufgaben)


@prop
@given(CASES)
def test_nothing_is_lost_and_nothing_is_added(raw: Raw) -> None:
    plan = plan_of(raw)
    assert sorted(a.name for a in plan.aufgaben) == [a["name"] for a in raw["aufgaben"]]
    assert [k.kommune for k in plan.kommunen] == list(NAMES)
    for ranking in plan.kommunen:
        mine = [a["name"] for a in raw["aufgaben"] if ranking.kommune in a["kommunen"]]
        assert sorted(a.aufgabe for a in ranking.aufgaben) == mine


@prop
@given(CASES)
def test_ranks_follow_the_list_and_count_from_one(raw: Raw) -> None:
    plan = plan_of(raw)
    lists = [
        [a.platz for a in plan.aufgaben],
        *([a.platz for a in k.aufgaben] for k in plan.kommunen),
    ]
    for places in lists:
        ranks = [p.rang for p in places]
        assert ranks == sorted(ranks)
        assert all(rank == 1 + sum(other < rank for other in ranks) for rank in ranks)
        assert all(1 <= p.rang_von <= p.rang <= p.rang_bis <= len(places) for p in places)


@prop
@given(CASES)
def test_a_ground_that_holds_puts_in_front_and_what_is_in_front_has_one(raw: Raw) -> None:
    plan = plan_of(raw)
    for task in plan.aufgaben:
        verdicts = {g.gilt for g in task.gruende}
        assert (task.vorrang == "ja") == ("ja" in verdicts)
        assert (task.vorrang == "nein") == (verdicts == {"nein"})
    in_front = [a.vorrang == "ja" for a in plan.aufgaben]
    assert in_front == sorted(in_front, reverse=True)


@prop
@given(CASES, st.randoms(use_true_random=False))
def test_order_of_everything_in_the_input_is_irrelevant(raw: Raw, random: Any) -> None:  # noqa: ANN401
    assert plan_of(raw).model_dump_json() == plan_of(_shuffled(raw, random)).model_dump_json()


def _shuffled(thing: Any, random: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(thing, dict):
        keys = list(thing)
        random.shuffle(keys)
        return {key: _shuffled(thing[key], random) for key in keys}
    if isinstance(thing, list):
        return random.sample([_shuffled(part, random) for part in thing], len(thing))
    return thing


@prop
@given(CASES)
def test_what_is_asked_for_is_unknown_where_it_is_asked_for(raw: Raw) -> None:
    tasks = {a["name"]: a for a in raw["aufgaben"]}
    for gap in plan_of(raw).fehlende_angaben:
        assert gap.frage
        for name in gap.aufgaben:
            cells = tasks[name]["kommunen"]
            asked = [cells[k] for k in gap.wo if k in cells] or [tasks[name]]
            assert any(gap.angabe not in place or not place[gap.angabe] for place in asked)


@prop
@given(verbundraeume(PACKAGED))
def test_any_verbundraum_has_a_fahrplan_that_can_be_read_again(raw: Raw) -> None:
    plan = plan_of(raw)
    assert Fahrplan.model_validate_json(plan.model_dump_json()) == plan
    assert len(plan.aufgaben) == len(raw.get("aufgaben") or ())
