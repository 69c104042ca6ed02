"""Why and why not, for every input: what they name matters, and they never contradict a plan."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helfer.verbundraeume import Raw, verbundraeume
from ikz_rules import QuestionError, Verbundraum, load_regelwerk, recommend, why, why_not
from ikz_rules.advisor import consider
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge, scopes
from ikz_rules.facts.address import Address, put
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from random import Random

    from ikz_rules import Massnahmenplan
    from ikz_rules.inquiry.tatsache import Tatsache
    from ikz_rules.inquiry.why_not_result import Anlass, Fehlt
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope, Situation

REGELWERK = load_regelwerk()
TABLE = definitions(REGELWERK)
VERBUNDRAEUME = verbundraeume(REGELWERK)
prop = settings(
    max_examples=int(os.environ.get("IKZ_BEISPIELE", "50")) // 5,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def plan_of(raw: Raw) -> Massnahmenplan:
    return recommend(Verbundraum.model_validate(raw), REGELWERK)


def only(facts: Iterable[Tatsache], plan: Massnahmenplan) -> Verbundraum:
    """The Verbundraum as if these facts alone were known, put together through a data file."""
    top = plan.verbundraum
    daten: dict[str, Any] = {"name": top.name, "kommunen": [{"name": k.name} for k in top.kommunen]}
    rest = []
    for fact in facts:
        if fact.art == "liste" and fact.aufgabe:
            cells: Raw = {str(name): {} for name in fact.wert or ()}  # type: ignore[union-attr]
            daten.setdefault("aufgaben", []).append({"name": fact.aufgabe, "kommunen": cells})
        else:
            rest.append(fact)
    known = {task["name"] for task in daten.get("aufgaben", ())}
    for fact in rest:
        if not fact.aufgabe or fact.aufgabe in known:
            daten = put(daten, fact.address, fact.wert, REGELWERK)
    return Verbundraum.model_validate(daten)


def holds(name: str, facts: Iterable[Tatsache], plan: Massnahmenplan) -> bool:
    situation = build_situation(only(facts, plan), REGELWERK)
    return Judge(TABLE, situation).verdict(name) is True


def names_of(art: str, id_: str) -> str:
    if art == "regel":
        return f"regel:{id_}"
    (found,) = [s.id for s in REGELWERK.ausgangsszenarien.values() if s.stem == id_]
    return f"szenario:{found}"


@prop
@given(VERBUNDRAEUME)
def test_the_facts_of_a_reason_suffice_and_none_can_be_missing(raw: Raw) -> None:
    plan = plan_of(raw)
    for measure in plan.massnahmen:
        answer = why(plan, measure.nr, REGELWERK)
        grounds = [*answer.gruende, *filter(None, [answer.phase.grund])]
        assert [g.id for g in answer.gruende] == [
            b.regel for b in measure.begruendungen[: len(answer.gruende)]
        ]
        for grund in grounds:
            if grund.art == "planung":
                continue
            name = names_of(grund.art, grund.id)
            assert holds(name, grund.noetig, plan)
            for fact in grund.noetig:
                assert not holds(name, [f for f in grund.noetig if f != fact], plan)


@prop
@given(VERBUNDRAEUME)
def test_every_fact_of_a_reason_was_stated(raw: Raw) -> None:
    plan = plan_of(raw)
    written = plan.verbundraum.model_dump(mode="json")
    for measure in plan.massnahmen:
        for grund in why(plan, measure.nr, REGELWERK).gruende:
            for fact in grund.noetig:
                if fact.herkunft == "angegeben" and not fact.aufgabe and not fact.kommune:
                    found = written
                    for key in fact.pfad.split("."):
                        found = found[key]
                    assert found == fact.model_dump(mode="json")["wert"]


@prop
@given(VERBUNDRAEUME)
def test_either_why_or_why_not_answers_and_never_both(raw: Raw) -> None:
    plan = plan_of(raw)
    inside = {measure.nr for measure in plan.massnahmen}
    for nr in REGELWERK.massnahmen:
        answering, silent = (why, why_not) if nr in inside else (why_not, why)
        assert answering(plan, nr, REGELWERK).nr == nr
        with pytest.raises(QuestionError) as refused:
            silent(plan, nr, REGELWERK)
        code = "massnahme-im-plan" if nr in inside else "massnahme-nicht-im-plan"
        assert refused.value.problems[0].code == code


@prop
@given(VERBUNDRAEUME, st.randoms(use_true_random=False))
def test_neither_order_nor_executor_changes_an_answer(raw: Raw, random: Random) -> None:
    mixed = {key: raw[key] for key in random.sample(sorted(raw), len(raw))}
    for key in ("kommunen", "aufgaben", "ideen"):
        if mixed.get(key):
            mixed[key] = random.sample(mixed[key], len(mixed[key]))
    plan = plan_of(raw)
    other = recommend(Verbundraum.model_validate(mixed), REGELWERK, prefer="generated")
    inside = {measure.nr for measure in plan.massnahmen}
    for nr in random.sample(sorted(REGELWERK.massnahmen), 4):
        ask: Any = why if nr in inside else why_not
        assert ask(plan, nr, REGELWERK) == ask(other, nr, REGELWERK)


class Taken:
    """An oracle of its own: judges a condition while some conditions are taken for so or so."""

    def __init__(self, situation: Situation, lacking: Iterable[Fehlt]) -> None:
        self._judge = Judge({}, situation)
        self._situation = situation
        self._taken = {(f.bedingung, f.ebene, f.wo): f.soll == "ja" for f in lacking}
        self._said = {
            f.bedingung.merkmal: f.soll == "ja"
            for f in lacking
            if isinstance(f.bedingung, StatedIs)
        }

    def verdict(
        self, condition: Condition, scope: Scope, ebene: str = "verbundraum"
    ) -> bool | None:
        where = (condition, ebene, "" if ebene == "verbundraum" else scope.name)
        if where in self._taken:
            return self._taken[where]
        if isinstance(condition, Stated | Unstated | StatedIs):
            if condition.merkmal in self._said:
                said = self._said[condition.merkmal]
                return said if isinstance(condition, StatedIs) else isinstance(condition, Stated)
            return self._judge.holds(condition, scope)
        if isinstance(condition, Derived):
            return self.verdict(TABLE[condition.name], scope)
        if isinstance(condition, Compare | InForce | Progress | Quantified):
            return self._judge.holds(condition, scope)
        if isinstance(condition, Not):
            inner = self.verdict(condition.part, scope, ebene)
            return None if inner is None else not inner
        assert isinstance(condition, All | AnyOf | AtLeast)
        parts = [self.verdict(part, scope, ebene) for part in condition.parts]
        least = getattr(condition, "least", len(parts) if isinstance(condition, All) else 1)
        if sum(part is True for part in parts) >= least:
            return True
        return None if sum(part is not False for part in parts) >= least else False


def occasions(raw: Raw) -> Iterator[tuple[Situation, Anlass]]:
    """Everything that could have recommended a measure and did not."""
    plan = plan_of(raw)
    situation = consider(plan.verbundraum, REGELWERK).situation
    for nr in set(REGELWERK.massnahmen) - {measure.nr for measure in plan.massnahmen}:
        for occasion in why_not(plan, nr, REGELWERK).anlaesse:
            yield situation, occasion


def now(fehlt: Fehlt, situation: Situation) -> bool | None:
    scope = situation.verbundraum
    if fehlt.ebene != "verbundraum":
        (scope,) = [s for s in scopes(situation, fehlt.ebene) if s.name == fehlt.wo]
    if isinstance(fehlt.bedingung, StatedIs):
        return Judge(TABLE, situation).verdict(f"merkmal:{fehlt.bedingung.merkmal}")
    return Judge(TABLE, situation).holds(fehlt.bedingung, scope)


@prop
@given(VERBUNDRAEUME)
def test_what_is_named_as_lacking_is_not_so_and_said_to_be_unknown_only_if_it_is(raw: Raw) -> None:
    for situation, occasion in occasions(raw):
        for weg in occasion.wege:
            for fehlt in weg.fehlt:
                verdict = now(fehlt, situation)
                derived = isinstance(fehlt.bedingung, StatedIs) and (
                    fehlt.bedingung.merkmal not in situation.stated
                )
                assert verdict is not (fehlt.soll == "ja") or derived
                if not derived:
                    assert (verdict is None) == (fehlt.urteil == "unbekannt")
                assert bool(fehlt.angaben) == (fehlt.urteil == "unbekannt")


@prop
@given(VERBUNDRAEUME)
def test_a_way_is_enough_and_none_of_it_can_be_left_out(raw: Raw) -> None:
    for situation, occasion in occasions(raw):
        goal = Derived(f"{occasion.art}:{occasion.id}")
        top = situation.verbundraum
        for weg in occasion.wege:
            assert weg.fehlt
            assert Taken(situation, weg.fehlt).verdict(goal, top) is True
            for fehlt in weg.fehlt:
                rest = [other for other in weg.fehlt if other is not fehlt]
                assert Taken(situation, rest).verdict(goal, top) is not True


@prop
@given(VERBUNDRAEUME)
def test_what_a_member_lacks_is_enough_for_it_to_count(raw: Raw) -> None:
    for situation, occasion in occasions(raw):
        for fehlt in (f for weg in occasion.wege for f in weg.fehlt if f.art == "zaehlung"):
            quantified = fehlt.bedingung
            for member in fehlt.mitglieder:
                (scope,) = [s for s in scopes(situation, quantified.ebene) if s.name == member.name]
                found = Taken(situation, member.fehlt)
                wanted = fehlt.soll == "ja"
                assert found.verdict(quantified.body, scope, quantified.ebene) is wanted


@prop
@given(VERBUNDRAEUME)
def test_what_is_only_unknown_stands_first(raw: Raw) -> None:
    plan = plan_of(raw)
    for nr in set(REGELWERK.massnahmen) - {measure.nr for measure in plan.massnahmen}:
        found = [bool(a.wege) and a.wege[0].offen for a in why_not(plan, nr, REGELWERK).anlaesse]
        assert found == sorted(found, reverse=True)
        answer = why_not(plan, nr, REGELWERK)
        assert all(a.urteil != "ja" for a in answer.anlaesse) or answer.umgesetzt


def test_a_fact_has_the_address_that_it_says() -> None:
    plan = plan_of({"name": "V", "kommunen": [{"name": "A"}], "merkmale": {"ziele_unklar": "ja"}})
    (fact,) = next(g for g in why(plan, "0").gruende if g.id == "grundlagen-ziele").noetig
    assert fact.address == Address("verbundraum", "merkmal", "ziele_unklar")
