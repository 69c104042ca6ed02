"""Twins: if every Kommune comes twice, with the same facts, what is told in shares stays.

Shares, means, least and greatest values, and whatever asks for all or for at least one, stay
exactly. Numbers and sums double; "at least so many" can only come true, never stop being true.
Only diversity moves, since it corrects for small numbers. Every Aufgabe is shared by the twins too.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from helfer.gesetze import FULL, Raw, law, plan_of, rules_of
from helfer.regelwerk_varianten import PACKAGED
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    Not,
    Quantified,
    children,
)

if TYPE_CHECKING:
    from ikz_rules import Massnahmenplan
    from ikz_rules.model.condition import Condition

SHARES = {"anteil", "mittel", "min", "max", "spannweite"}
TABLE = definitions(PACKAGED)
ONE_OR_NONE = {("mindestens", 1), ("unter", 1), ("ueber", 0), ("hoechstens", 0), ("gleich", 0)}
"""What a number that doubles cannot change."""
COUNTED = {a.id for a in PACKAGED.angaben.values() if a.pfad == "berechnet:beteiligte"}


def doubled(raw: Raw) -> Raw:
    """Give every Kommune a twin; an administration that is not on the list gets one too."""
    found: Raw = copy.deepcopy(raw)
    for kommune in raw["kommunen"]:
        twin = copy.deepcopy(kommune)
        for key in ("name", "verwaltet_durch"):
            if key in twin:
                twin[key] = f"{twin[key]} Zwilling"
        found["kommunen"].append(twin)
    for aufgabe in found.get("aufgaben", ()):
        cells = aufgabe.get("kommunen", {})
        cells.update({f"{name} Zwilling": copy.deepcopy(cell) for name, cell in cells.items()})
    return found


def moves(condition: Condition, *, up: bool) -> bool:
    """Tell whether twins could move a condition; with ``up``, only away from true counts."""
    match condition:
        case Compare(name):
            return _compare_moves(condition, PACKAGED.kennzahlen.get(name), up=up)
        case Derived(name):
            return moves(TABLE[name], up=up)
        case Not(part):
            return moves(part, up=False)
        case Quantified(ebene, least, body):
            counted = ebene == "kommune" and least not in {None, 1}
            return moves(body, up=up) or (counted and not up)
        case All() | AnyOf() | AtLeast():
            return any(moves(part, up=up) for part in children(condition))
    return False


def _compare_moves(condition: Compare, kennzahl: object, *, up: bool) -> bool:
    rising = condition.op in {"mindestens", "ueber"}
    if condition.name in COUNTED:
        return not (up and rising)
    aggregat = getattr(kennzahl, "aggregat", "anteil")
    if aggregat == "vielfalt":
        return True
    if (condition.op, condition.operand) in ONE_OR_NONE and aggregat == "anzahl":
        return False
    return aggregat not in SHARES and not (up and rising)


SHOWN = {id_ for id_, rule in PACKAGED.regeln.items() if not rule.zurueckstellen}
"""A rule that puts a measure off shows only where others have recommended that measure."""
STEADY = {id_ for id_ in SHOWN if not moves(TABLE[f"regel:{id_}"], up=False)}
RISING = {id_ for id_ in SHOWN if not moves(TABLE[f"regel:{id_}"], up=True)}


def told(plan: Massnahmenplan) -> set[str]:
    """Return the rules that hold, as far as a plan shows them."""
    rules = {id_ for measure in plan.massnahmen for id_ in rules_of(measure)}
    return (rules | {remark.kennung for remark in plan.hinweise}) & SHOWN


def test_most_rules_are_under_this_law() -> None:
    assert STEADY < RISING
    assert len(STEADY) > len(PACKAGED.regeln) / 4
    assert len(RISING) > len(PACKAGED.regeln) / 2


@law
@given(FULL)
def test_shares_means_and_limits_stay_and_numbers_and_sums_double(raw: Raw) -> None:
    one, two = plan_of(raw).kennzahlen, plan_of(doubled(raw)).kennzahlen
    for id_, before in one.items():
        after, aggregat = two[id_], PACKAGED.kennzahlen[id_].aggregat
        assert after.abdeckung == before.abdeckung
        if aggregat in SHARES:
            assert after == before
        elif aggregat != "vielfalt":
            for field in ("wert", "mindestens", "hoechstens"):
                old = getattr(before, field)
                expected = None if old is None else pytest.approx(2 * old)
                assert getattr(after, field) == expected
        elif before.wert is not None and after.wert is not None:
            assert after.wert <= before.wert


@law
@given(FULL)
def test_what_asks_for_shares_for_all_or_for_one_says_the_same(raw: Raw) -> None:
    assert told(plan_of(doubled(raw))) & STEADY == told(plan_of(raw)) & STEADY


@law
@given(FULL)
def test_at_least_so_many_never_stops_being_true(raw: Raw) -> None:
    assert told(plan_of(raw)) & RISING <= told(plan_of(doubled(raw)))


@law
@given(FULL)
def test_what_kommunen_say_of_themselves_weighs_the_same(raw: Raw) -> None:
    one, two = plan_of(raw).merkmale, plan_of(doubled(raw)).merkmale
    for name, before in one.items():
        if before.herkunft == "angegeben":
            assert two[name].wert == before.wert
