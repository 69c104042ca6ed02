"""How a rule is written does not matter: laws of logic, as they show in the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given

from helfer.gesetze import CASES, FULL, Raw, law, numbers, plan_of, rewritten, with_rules
from helfer.regelwerk_varianten import PACKAGED
from ikz_rules.model.condition import All, AnyOf, Condition, InForce, Not, Stated, Unstated

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regel

AND_ITSELF = rewritten(lambda wenn: All((wenn, wenn)))
OR_ITSELF = rewritten(lambda wenn: AnyOf((wenn, wenn)))
NOT_NOT = rewritten(lambda wenn: Not(Not(wenn)))
SAID = "ziele_unklar"
ALWAYS, NEVER = AnyOf((Stated(SAID), Unstated(SAID))), All((Stated(SAID), Unstated(SAID)))
AND_ALWAYS = rewritten(lambda wenn: All((wenn, ALWAYS)))
OR_NEVER = rewritten(lambda wenn: AnyOf((NEVER, wenn)))


def de_morgan(wenn: Condition) -> Condition:
    """Say the same with „nicht“ around it, one step deep."""
    if isinstance(wenn, All):
        return Not(AnyOf(tuple(map(Not, wenn.parts))))
    return Not(All(tuple(map(Not, wenn.parts)))) if isinstance(wenn, AnyOf) else wenn


DE_MORGAN = rewritten(de_morgan)
NO_RULES = tuple(
    replace(
        PACKAGED.regeln["zentrale-vertretung"],
        id=f"nie-{nr}",
        massnahme=nr,
        wenn=InForce(None, date(1990, 10, 2)),
    )
    for nr in PACKAGED.massnahmen
)
WITH_NEVER = with_rules([*PACKAGED.regeln.values(), *NO_RULES])
TORN = tuple(
    replace(rule, id=f"widerspruch-{rule.id}", wenn=All((rule.wenn, Not(rule.wenn))))
    for rule in PACKAGED.regeln.values()
)
WITH_TORN = with_rules([*PACKAGED.regeln.values(), *TORN])


@law
@given(CASES)
def test_saying_a_condition_twice_changes_nothing(raw: Raw) -> None:
    plan = plan_of(raw)
    assert plan_of(raw, AND_ITSELF) == plan
    assert plan_of(raw, OR_ITSELF) == plan


@law
@given(CASES)
def test_not_not_changes_nothing(raw: Raw) -> None:
    assert plan_of(raw, NOT_NOT) == plan_of(raw)


@law
@given(CASES)
def test_what_always_holds_and_what_never_holds_can_be_left_out(raw: Raw) -> None:
    plan = plan_of(raw)
    assert plan_of(raw, AND_ALWAYS) == plan
    assert plan_of(raw, OR_NEVER) == plan


@law
@given(CASES)
def test_turning_and_into_or_by_not_changes_nothing(raw: Raw) -> None:
    assert plan_of(raw, DE_MORGAN) == plan_of(raw)


@law
@given(CASES)
def test_a_rule_that_never_holds_changes_nothing(raw: Raw) -> None:
    assert plan_of(raw, WITH_NEVER) == plan_of(raw)


@law
@given(CASES)
def test_a_rule_that_contradicts_itself_recommends_nothing(raw: Raw) -> None:
    """It is unknown where its parts are: it may ask for facts and leave a ground open."""
    plan, other = plan_of(raw), plan_of(raw, WITH_TORN)
    assert other.phasen == plan.phasen
    assert other.hinweise == plan.hinweise
    assert other.zu_klaeren == plan.zu_klaeren
    for one, two in zip(plan.massnahmen, other.massnahmen, strict=True):
        assert two.model_copy(update={"anlass": one.anlass}) == one


def groups() -> dict[str, list[Regel]]:
    """Return rules that only recommend, and differ in nothing but condition and sentence."""
    found: dict[str, list[Regel]] = {}
    for rule in PACKAGED.regeln.values():
        other = (rule.hinweis, rule.zurueckstellen, rule.arbeitspakete)
        limited = (rule.gueltig_ab, rule.gueltig_bis)
        if rule.massnahme and not any(other) and not any(limited):
            key = f"oder~{rule.massnahme}~{rule.gewicht}~{rule.anlass}"
            found.setdefault(key, []).append(rule)
    return {key: rules for key, rules in found.items() if len(rules) > 1}


JOINED = {rule.id: key for key, rules in groups().items() for rule in rules}
IN_ONE = with_rules(
    [
        *(rule for rule in PACKAGED.regeln.values() if rule.id not in JOINED),
        *(
            replace(rules[0], id=key, wenn=AnyOf(tuple(rule.wenn for rule in rules)))
            for key, rules in groups().items()
        ),
    ]
)


PLANNING = set(PACKAGED.planung.gruende)


def test_most_rules_are_joined_with_others() -> None:
    assert len(JOINED) > len(PACKAGED.regeln) / 2


@law
@given(FULL)
def test_one_rule_with_or_says_the_same_as_its_parts_on_their_own(raw: Raw) -> None:
    """The same measures for the same Aufgaben.

    Fewer rules speak for them: points, ranks, and which of them become Vorhaben may move.
    """
    plan, other = plan_of(raw), plan_of(raw, IN_ONE)
    assert other.merkmale == plan.merkmale
    assert set(numbers(other)) == set(numbers(plan))
    found = {measure.nr: measure for measure in other.massnahmen}
    for one in plan.massnahmen:
        two = found[one.nr]
        expected = {JOINED.get(b.regel, b.regel) for b in one.begruendungen} - PLANNING
        assert {b.regel for b in two.begruendungen} - PLANNING == expected
        assert set(two.aufgaben) == set(one.aufgaben)
        assert (two.modus, two.anlass) == (one.modus, one.anlass)
