"""Examples that are left out could not have failed: their plans stay the same, to the byte."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from helfer.plan_beispiel import rules
from ikz_rules import read_verbundraum, recommend
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import All, Derived, InForce, Progress
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.mutation.entries import mutants
from ikz_rules.mutation.mutant import mutated
from ikz_rules.mutation.touched import Difference, Lage

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.mutation.mutant import Mutant

EXAMPLES = sorted(Path(__file__).parents[3].glob("beispiele/*.yaml"))
RULE = "aufgaben-neu-per-gesetz"
ENOUGH = 20
"""So many changed plans show that the sample is not idle; then only what is left out is planned."""


def lage(raum: Verbundraum, *, reasons: bool = True) -> Lage:
    book = rules()
    situation = build_situation(raum, book)
    return Lage(definitions(book), situation, reasons=reasons, fahrplan=reasons)


@cache
def examples() -> tuple[Verbundraum, ...]:
    own = Verbundraum.model_validate({"name": "Tal", "kommunen": [{"name": "Adorf"}]})
    return (own, *(read_verbundraum(path, rules()) for path in EXAMPLES))


@cache
def before() -> tuple[tuple[Verbundraum, Lage, str], ...]:
    return tuple((raum, lage(raum), plan(raum, rules())) for raum in examples())


def plan(raum: Verbundraum, book: Regelwerk) -> str:
    return recommend(raum, book, prefer="generated").model_dump_json()


def sample() -> list[Mutant]:
    """A few mutants of each kind, the same in every run."""
    kinds: dict[str, list[Mutant]] = {}
    for mutant in mutants(rules()):
        kinds.setdefault(mutant.art, []).append(mutant)
    chance = random.Random(7)
    return [m for found in kinds.values() for m in chance.sample(found, min(4, len(found)))]


@pytest.mark.unmeasured
def test_where_a_plan_changes_the_example_is_run() -> None:
    assert len(EXAMPLES) > 3
    moved = 0
    for mutant in sample():
        other = mutated(rules(), mutant)
        difference = Difference(rules(), other)
        for raum, known, shown in before():
            rank = difference.rank(known)
            if moved <= ENOUGH or not rank:
                changed = plan(raum, other) != shown
                moved += changed
                assert rank or not changed, mutant.sentence
    assert moved > ENOUGH


def raum(**more: object) -> Verbundraum:
    task = {"name": "Neues Gesetz", "art": "sonstige", **more}
    return Verbundraum.model_validate(
        {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}], "aufgaben": [task]}
    )


def with_rule(**changes: object) -> Regelwerk:
    book = rules()
    changed = replace(book.regeln[RULE], **changes)  # type: ignore[arg-type]
    return replace(book, regeln={**book.regeln, RULE: changed})


def rank(other: Regelwerk, place: Verbundraum, *, reasons: bool = True) -> int:
    return Difference(rules(), other).rank(lage(place, reasons=reasons))


def test_other_steps_touch_where_the_ausgangsszenario_holds_or_is_open() -> None:
    book = rules()
    shorter = replace(book.ausgangsszenarien["S2"], schritte=())
    other = replace(book, ausgangsszenarien={**book.ausgangsszenarien, "S2": shorter})
    ranks = [
        rank(other, raum().model_copy(update={"merkmale": said}))
        for said in ({"wille_ohne_umsetzung": "ja"}, {"wille_ohne_umsetzung": "nein"}, {})
    ]
    assert ranks == [2, 0, 1]


def test_what_only_a_fahrplan_reads_touches_where_one_is_made() -> None:
    book = rules()
    assert book.fahrplan is not None
    other = replace(book, fahrplan=replace(book.fahrplan, vorrang=()))
    difference = Difference(book, other)
    assert [difference.rank(lage(raum(), reasons=made)) for made in (True, False)] == [2, 0]


def test_another_verdict_comes_first_and_an_untouched_example_not_at_all() -> None:
    never = with_rule(wenn=Derived("merkmal:ziele_unklar"))
    assert rank(never, raum(neu_per_gesetz="ja")) == 2
    stated = raum(neu_per_gesetz="nein").model_copy(update={"merkmale": {"ziele_unklar": "nein"}})
    assert rank(never, stated) == 0


def test_conclusions_touch_where_the_rule_holds_and_measures_where_it_is_open() -> None:
    lighter = with_rule(gewicht="nutzen_gering")
    assert [rank(lighter, raum(neu_per_gesetz=w)) for w in ("ja", "nein", "unbekannt")] == [2, 0, 0]
    silent = with_rule(massnahme=None, gewicht=None, anlass=None)
    assert [rank(silent, raum(neu_per_gesetz=w)) for w in ("ja", "nein", "unbekannt")] == [2, 0, 1]


@pytest.mark.parametrize(("reasons", "expected"), [(True, 1), (False, 0)])
def test_other_reasons_count_where_somebody_may_look_at_them(
    *, reasons: bool, expected: int
) -> None:
    wenn = rules().regeln[RULE].wenn
    other = with_rule(wenn=All((wenn, Progress("4.4", "begonnen"))))
    place = raum(neu_per_gesetz="ja").model_copy(update={"begonnen": ("4.4",)})
    assert rank(other, place, reasons=reasons) == expected


def test_a_rule_without_anything_to_show_never_touches_by_its_reasons() -> None:
    book = rules()
    packages = next(
        r for r in book.regeln.values() if r.arbeitspakete and not (r.massnahme or r.hinweis)
    )
    same = replace(packages, wenn=All((packages.wenn, InForce(date(2000, 1, 1), None))))
    other = replace(book, regeln={**book.regeln, packages.id: same})
    assert {Difference(book, other).rank(lage(example)) for example in examples()} == {0}


def test_what_is_open_about_a_remark_does_not_show() -> None:
    book = rules()
    remark = next(r for r in book.regeln.values() if r.hinweis and not r.massnahme)
    wenn = All((remark.wenn, Derived("merkmal:ziele_unklar")))
    other = replace(book, regeln={**book.regeln, remark.id: replace(remark, wenn=wenn)})
    assert Difference(book, other).rank(lage(examples()[0])) == 0


def test_windows_and_short_means_touch_where_planning_sees_them_change() -> None:
    book = rules()
    task = raum(gelegenheit="ja")
    never = replace(book.planung, fenster=Derived("merkmal:ziele_unklar"))
    other = replace(book, planung=never)
    assert Difference(book, other).rank(lage(task)) == 1
    assert Difference(book, other).rank(lage(examples()[0])) == 0


def test_a_rule_limited_in_time_shows_the_day() -> None:
    wenn = rules().regeln[RULE].wenn
    other = with_rule(wenn=All((wenn, InForce(date(2000, 1, 1), None))))
    assert rank(other, raum(neu_per_gesetz="ja")) == 1


def test_of_a_stated_merkmal_the_facts_of_its_definition_show_too() -> None:
    facts = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}]}
    name = "prozesse_heterogen"
    said = Verbundraum.model_validate({**facts, "merkmale": {name: "ja"}})
    silent = Verbundraum.model_validate(facts)
    shown = [lage(raum, reasons=False).visible(f"merkmal:{name}") for raum in (said, silent)]
    assert isinstance(shown[0], tuple)
    assert shown[0][0] is True
    assert any("prozessdokumentation" in str(part) or "Compare" in str(part) for part in shown[0])
    assert shown[0] != shown[1]
