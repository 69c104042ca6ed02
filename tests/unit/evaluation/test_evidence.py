"""The facts that a verdict rested on, and who fulfilled it: small cases by hand."""

from __future__ import annotations

from datetime import date

import pytest

from ikz_rules.evaluation.evidence import Beleg, Evidence, Explainer, decisive
from ikz_rules.evaluation.unknown import Unknown
from ikz_rules.evaluation.witnesses import Witnesses
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN, Measured, Scope, Situation, Statement

DAY = date(2026, 5, 1)
YES = Compare("haushalt", "gleich", "ja")
A = Scope("A", {"haushalt": "ja"})
B = Scope("B", {"haushalt": "nein"})
C = Scope("C", {}, derived=frozenset({"haushalt"}))
CASE = Situation(
    Scope("", {"zahl": 3, "anteil": Measured(1, 1, 1, 2, 2)}),
    (A, B, C),
    (Scope("A", {"haushalt": "nein"}),),
    {"wille": Statement("ja"), "druck": Statement("nein")},
    begonnen=frozenset({"4.4"}),
    stichtag=DAY,
)
TABLE: dict[str, Condition] = {
    "merkmal:wille": StatedIs("wille"),
    "merkmal:zahl": All((Compare("zahl", "mindestens", 2), Compare("zahl", "hoechstens", 9))),
}


def belege(condition: Condition, case: Situation = CASE) -> list[Beleg]:
    explainer = Explainer(TABLE, case)
    return list(explainer.belege(explainer.explain(condition, case.verbundraum)))


@pytest.mark.parametrize(
    ("condition", "facts"),
    [
        (Compare("zahl", "mindestens", 2), [Beleg("zahl", 3, ANGEGEBEN)]),
        (Compare("anteil", "gleich", 1), [Beleg("anteil", Measured(1, 1, 1, 2, 2), ABGELEITET)]),
        (Compare("fehlt", "gleich", 1), [Beleg("fehlt", None, ANGEGEBEN)]),
        (Compare("merkmal:x", "gleich", "ja"), [Beleg("x", None, ANGEGEBEN)]),
        (StatedIs("wille"), [Beleg("wille", "ja", ANGEGEBEN)]),
        (StatedIs("druck"), [Beleg("druck", "nein", ANGEGEBEN)]),
        (StatedIs("fehlt"), [Beleg("fehlt", None, ANGEGEBEN)]),
        (Stated("wille"), []),
        (Unstated("wille"), []),
        (Progress("4.4", "begonnen"), [Beleg("begonnen 4.4", "ja", ANGEGEBEN)]),
        (Progress("4.3", "begonnen"), [Beleg("begonnen 4.3", "nein", ANGEGEBEN)]),
        (Progress("4.4", "umgesetzt"), [Beleg("umgesetzt 4.4", "nein", ANGEGEBEN)]),
        (Progress("4.3", "umgesetzt"), [Beleg("umgesetzt 4.3", None, ANGEGEBEN)]),
        (InForce(DAY), [Beleg("stichtag", DAY, ANGEGEBEN)]),
        (Derived("merkmal:wille"), [Beleg("wille", "ja", ANGEGEBEN)]),
        (
            Derived("merkmal:zahl"),
            [Beleg("zahl", "ja", ABGELEITET), Beleg("zahl", 3, ANGEGEBEN)],
        ),
        (Quantified("kommune", 1, YES), [Beleg("haushalt", "ja", ANGEGEBEN, "A")]),
        (Quantified("aufgabe", 1, YES), [Beleg("haushalt", "nein", ANGEGEBEN, "A")]),
        (Quantified("kommune", 2, YES), [Beleg("haushalt", None, ABGELEITET, "C")]),
        (Not(Quantified("kommune", 1, YES)), [Beleg("haushalt", "ja", ANGEGEBEN, "A")]),
        (Quantified("kommune", None, YES), [Beleg("haushalt", "nein", ANGEGEBEN, "B")]),
    ],
)
def test_every_kind_of_condition_names_the_facts_that_decided_it(
    condition: Condition, facts: list[Beleg]
) -> None:
    assert belege(condition) == facts


def test_a_day_that_nobody_gave_counts_as_derived() -> None:
    derived = Scope("", {}, derived=frozenset({"stichtag"}))
    assert belege(InForce(DAY), Situation(derived, (), (), stichtag=DAY)) == [
        Beleg("stichtag", DAY, ABGELEITET)
    ]


def test_where_there_is_nobody_to_count_their_number_is_the_fact() -> None:
    nobody = Situation(Scope("", {}), (), (), stichtag=DAY)
    assert belege(Quantified("kommune", 1, YES), nobody) == [Beleg("kommunen", 0, ANGEGEBEN)]
    assert belege(Quantified("aufgabe", 1, YES), nobody) == [Beleg("aufgaben", 0, ANGEGEBEN)]
    silent = Situation(Scope("", {}), (), (), aufgaben_bekannt=False, stichtag=DAY)
    assert belege(Quantified("aufgabe", 1, YES), silent) == [Beleg("aufgaben", None, ANGEGEBEN)]
    assert belege(Quantified("kommune", 1, YES), silent) == [Beleg("kommunen", 0, ANGEGEBEN)]


def test_parts_that_did_not_decide_are_not_named_and_each_fact_once() -> None:
    true, false = Compare("zahl", "gleich", 3), Compare("zahl", "gleich", 4)
    other = Compare("anteil", "gleich", 2)
    assert belege(AnyOf((other, true))) == [Beleg("zahl", 3, ANGEGEBEN)]
    assert belege(All((true, other)))[0].name == "anteil"
    assert belege(All((false, true, false))) == [Beleg("zahl", 3, ANGEGEBEN)]
    explainer = Explainer(TABLE, CASE)
    at_least = AtLeast(1, (true, false, true))
    found = list(decisive(explainer.explain(at_least, CASE.verbundraum)))
    assert [leaf.condition for leaf in found] == [true, true]


def test_a_fact_of_a_kommune_that_is_known_within_limits_is_shown_by_what_is_known() -> None:
    """Of several products one without a date leaves the age of the oldest open above."""
    old = Quantified("kommune", 1, Compare("alter", "mindestens", 3))
    for age, shown in ((Measured(None, 7, None, 1, 2), 7), (Measured(None, None, 9, 1, 2), 9)):
        one = Situation(Scope("", {}), (Scope("A", {"alter": age}),), (), stichtag=DAY)
        facts = belege(old, one)
        assert [(fact.wert, fact.wo) for fact in facts] == [(shown, "A")]
    whole = Situation(Scope("", {"alter": age}), (), (), stichtag=DAY)
    assert [fact.wert for fact in belege(old.body, whole)] == [age]


def named(evidence: Evidence) -> set[tuple[str, str, str]]:
    """Return who a tree of evidence is about, part by part: scope, member, level."""
    found = {(evidence.scope, evidence.member, evidence.ebene)}
    return found.union(*(named(part) for part in evidence.parts))


def test_evidence_names_kommunen_and_aufgaben_only_where_they_were_asked() -> None:
    explainer, top = Explainer(TABLE, CASE), CASE.verbundraum
    high, wille = Compare("zahl", "gleich", 3), Derived("merkmal:wille")
    whole = All((high, Not(high), AnyOf((wille, StatedIs("wille"))), AtLeast(1, (high,))))
    assert named(explainer.explain(whole, top)) == {("", "", "")}
    assert {leaf.member for leaf in decisive(explainer.explain(wille, top))} == {""}
    assert named(Evidence(high, None)) == {("", "", "")}
    some = explainer.explain(Quantified("aufgabe", 1, Not(YES)), top)
    assert named(some) == {("", "", ""), ("A", "A", "aufgabe"), ("A", "", "aufgabe")}
    assert explainer.belege(explainer.explain(high, top)) == (Beleg("zahl", 3, ANGEGEBEN, ""),)
    stated = explainer.explain(StatedIs("wille"), top)
    assert explainer.belege(stated) == (Beleg("wille", "ja", ANGEGEBEN, ""),)


def witnesses(condition: Condition, ebene: str = "kommune") -> list[set[str]]:
    table = {**TABLE, "x": condition}
    judge = Explainer(table, CASE).judge
    return [set(who) for who in Witnesses(table, CASE, judge.verdict).of("x", ebene)]


def test_who_fulfilled_is_named_for_what_is_true_and_not_for_what_is_denied() -> None:
    some, most = Quantified("kommune", 1, YES), Quantified("kommune", 3, YES)
    tasks = Quantified("aufgabe", 1, YES)
    assert witnesses(some) == [{"A"}]
    assert witnesses(most) == []
    assert witnesses(some, "aufgabe") == []
    assert witnesses(All((some, Not(tasks)))) == [{"A"}]
    assert witnesses(All((some, Not(tasks))), "aufgabe") == []
    assert witnesses(AnyOf((most, some, some))) == [{"A"}, {"A"}]
    assert witnesses(Not(Not(some))) == [{"A"}]
    assert witnesses(Not(some)) == []
    assert witnesses(AtLeast(2, (some, most, Derived("merkmal:wille")))) == [{"A"}]
    assert witnesses(Not(AtLeast(2, (Not(some), tasks, tasks)))) == [{"A"}]
    assert witnesses(Not(All((Not(some), Derived("merkmal:wille"))))) == [{"A"}]
    assert witnesses(Not(AnyOf((Not(some), tasks)))) == [{"A"}]


def test_a_count_that_is_reached_after_all_denies_nobody() -> None:
    some, high = Quantified("kommune", 1, YES), Compare("zahl", "gleich", 3)
    reached = AtLeast(2, (Not(some), high, high))
    assert witnesses(AnyOf((Not(reached), high))) == []
    assert witnesses(Not(AtLeast(3, (Not(some), high, high)))) == [{"A"}]


def test_what_is_denied_of_a_level_does_not_hide_who_fulfilled_the_rest() -> None:
    none = Quantified("kommune", 1, Compare("haushalt", "gleich", "x"))
    case = Situation(Scope("", {}), (A, B), (), stichtag=DAY)
    table: dict[str, Condition] = {"x": All((Quantified("kommune", 1, YES), Not(none)))}
    judge = Explainer(table, case).judge
    assert Witnesses(table, case, judge.verdict).of("x", "kommune") == (frozenset({"A"}),)


def leaves(condition: Condition, case: Situation = CASE) -> list[tuple[Condition, str]]:
    table = {**TABLE, "x": condition}
    return list(Unknown(table, case, Explainer(table, case).judge.verdict).leaves("x"))


def test_what_is_unknown_is_named_only_where_it_could_still_decide() -> None:
    missing, other = Compare("fehlt", "gleich", 1), Compare("leer", "gleich", 1)
    true, false = Compare("zahl", "gleich", 3), Compare("zahl", "gleich", 4)
    assert leaves(missing) == [(missing, "")]
    assert leaves(true) == []
    assert leaves(All((missing, other))) == [(missing, ""), (other, "")]
    assert leaves(All((missing, false))) == []
    assert leaves(AnyOf((missing, true))) == []
    assert leaves(AnyOf((missing, false))) == [(missing, "")]
    assert leaves(AtLeast(2, (true, missing, false))) == [(missing, "")]
    assert leaves(Not(missing)) == [(missing, "")]
    assert leaves(StatedIs("fehlt")) == [(StatedIs("fehlt"), "")]
    assert leaves(Progress("4.3", "umgesetzt")) == [(Progress("4.3", "umgesetzt"), "")]
    assert leaves(Quantified("kommune", 2, YES)) == [(YES, "C")]
    assert leaves(All((missing, missing))) == [(missing, "")]
    silent = Situation(Scope("", {}), (), (), aufgaben_bekannt=False, stichtag=DAY)
    tasks = Quantified("aufgabe", 1, YES)
    assert leaves(tasks, silent) == [(tasks, "")]


def test_a_derived_name_that_does_not_hold_says_no() -> None:
    low = Situation(Scope("", {"zahl": 1}), (), (), stichtag=DAY)
    assert belege(Derived("merkmal:zahl"), low) == [
        Beleg("zahl", "nein", ABGELEITET),
        Beleg("zahl", 1, ANGEGEBEN),
    ]


def test_kommunen_and_aufgaben_are_told_apart_and_all_of_nobody_is_not_so() -> None:
    both = Situation(Scope("", {}), (A,), (Scope("T", {"haushalt": "ja"}),), stichtag=DAY)
    table: dict[str, Condition] = {"x": Quantified("kommune", 1, YES)}
    found = Witnesses(table, both, Explainer(table, both).judge.verdict)
    assert found.of("x", "kommune") == (frozenset({"A"}),)
    assert found.of("x", "aufgabe") == ()
    nobody = Situation(Scope("", {}), (A,), (), stichtag=DAY)
    judge = Explainer({}, nobody).judge
    assert judge.holds(Quantified("aufgabe", None, YES), nobody.verbundraum) is False
