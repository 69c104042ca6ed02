"""What Ausgangsszenarien prescribe: what runs side by side, and what comes after what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules import load_regelwerk
from ikz_rules.planning.case import Case, Entry
from ikz_rules.planning.prescribed import of_vorhaben, parallel_blocks, prescribed_order

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Ausgangsszenario

BOOK = load_regelwerk()
S2 = BOOK.ausgangsszenarien["S2"]
MEASURE, VORHABEN, PARALLEL = S2.schritte
ALL = ("0", "1.1", "2.1", "2.3", "2.4", "3.4", "4.2", "4.3")


def szenario(*steps: tuple[str, tuple[str, ...]], id_: str = "S2") -> Ausgangsszenario:
    kinds = {"massnahme": MEASURE, "vorhaben": VORHABEN, "parallel": PARALLEL}
    made = tuple(replace(kinds[art], massnahmen=massnahmen) for art, massnahmen in steps)
    return replace(S2, id=id_, schritte=made)


def entries(*present: str, quick: tuple[str, ...] = ()) -> dict[str, Entry]:
    return {nr: Entry(BOOK.massnahmen[nr], kurzfristig=nr in quick) for nr in present}


def blocks(*groups: tuple[str, ...], present: tuple[str, ...] = ALL) -> dict[str, tuple[str, ...]]:
    case = Case(BOOK, (), erkannt=(szenario(*(("parallel", g) for g in groups)),))
    return parallel_blocks(case, entries(*present))


def order(
    *found: Ausgangsszenario, present: tuple[str, ...] = ALL, quick: tuple[str, ...] = ()
) -> list[tuple[str, str]]:
    return list(prescribed_order(Case(BOOK, (), erkannt=found), entries(*present, quick=quick)))


def test_blocks_that_touch_become_one_and_others_stay_apart() -> None:
    assert blocks(("2.1", "2.3")) == {"2.1": ("2.1", "2.3"), "2.3": ("2.1", "2.3")}
    found = blocks(("2.1", "2.3"), ("4.2", "4.3"), ("3.4", "1.1"), ("4.3", "2.3", "2.4"))
    joined = ("2.1", "2.3", "4.2", "4.3", "2.4")
    assert found == dict.fromkeys(joined, joined) | dict.fromkeys(("3.4", "1.1"), ("3.4", "1.1"))


def test_one_measure_alone_runs_beside_nothing() -> None:
    assert blocks(("2.1",)) == {}
    assert blocks(("2.1", "2.3"), present=("2.1",)) == {}
    assert set(blocks(("2.1", "2.3", "4.2"), present=("2.3", "4.2"))) == {"2.3", "4.2"}


def test_steps_that_do_not_run_side_by_side_are_no_block() -> None:
    case = Case(BOOK, (), erkannt=(szenario(("massnahme", ("2.1", "2.3"))),))
    assert parallel_blocks(case, entries(*ALL)) == {}


def test_every_step_comes_after_all_earlier_ones() -> None:
    found = order(szenario(("massnahme", ("0",)), ("massnahme", ("1.1",)), ("massnahme", ("2.1",))))
    assert found == [("0", "1.1"), ("0", "2.1"), ("1.1", "2.1")]


def test_what_is_not_in_the_plan_is_skipped_and_nothing_follows_itself() -> None:
    steps = szenario(("massnahme", ("0",)), ("massnahme", ("1.1", "0")), ("massnahme", ("2.1",)))
    assert order(steps, present=("0", "2.1")) == [("0", "2.1"), ("0", "2.1")]


def test_a_parallel_step_waits_for_measures_but_not_for_quick_vorhaben() -> None:
    steps = szenario(("massnahme", ("0",)), ("vorhaben", ()), ("parallel", ("2.1", "2.3")))
    assert order(steps, quick=("4.3",)) == [
        ("0", "4.3"),
        ("0", "2.1"),
        ("0", "2.3"),
    ]
    plain = szenario(("massnahme", ("0",)), ("vorhaben", ()), ("massnahme", ("2.1",)))
    assert order(plain, quick=("4.3",)) == [("0", "4.3"), ("0", "2.1"), ("4.3", "2.1")]


def test_scenarios_come_in_their_precedence_and_unknown_ones_last_by_name() -> None:
    step = (("massnahme", ("0",)), ("massnahme", ("1.1",)))
    other = (("massnahme", ("1.1",)), ("massnahme", ("0",)))
    assert order(szenario(*step), szenario(*other, id_="S3")) == [("1.1", "0"), ("0", "1.1")]
    assert order(szenario(*step, id_="S9"), szenario(*other, id_="S2")) == [
        ("1.1", "0"),
        ("0", "1.1"),
    ]
    assert order(szenario(*step, id_="S9"), szenario(*other, id_="S8")) == [
        ("1.1", "0"),
        ("0", "1.1"),
    ]


def test_what_ideas_call_for_belongs_to_the_vorhaben() -> None:
    found = entries("2.1", "4.3", "4.2", quick=("4.2",))
    found["2.1"].ideen.append("Idee")
    assert of_vorhaben(found) == ["2.1", "4.2"]
