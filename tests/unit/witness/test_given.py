"""A given Verbundraum as terms says what the judge says; what is cheapest, really is."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.regelwerk_varianten import PACKAGED, put_into
from helfer.verbundraeume import verbundraeume
from helfer.zufallsbedingungen import condition
from ikz_rules import FactsError, Verbundraum
from ikz_rules.changes.changing import changed
from ikz_rules.changes.levers import Lever, levers
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.canonical import canonical
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.angaben import Angabe, Kennzahl
from ikz_rules.model.condition import AnyOf, Compare, Quantified
from ikz_rules.model.quellen import Quelle
from ikz_rules.planning.membership import Both, Either, Holds, No, Unsettled
from ikz_rules.witness import solver
from ikz_rules.witness.cheapest import Cheapest
from ikz_rules.witness.given import Given
from ikz_rules.witness.given_terms import GivenTranslator

if TYPE_CHECKING:
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.planning.membership import Formula

TABLE = definitions(PACKAGED)
ALL = {"nie": 1, "gering": 1, "mittel": 3, "hoch": 10}


def drawn(raw: dict[str, Any]) -> Verbundraum | None:
    try:
        return canonical(Verbundraum.model_validate(raw), PACKAGED)
    except FactsError:
        return None


def verdict(space: Given, asked: Condition, book: Regelwerk = PACKAGED) -> bool | None:
    return told(GivenTranslator(space, definitions(book)), asked)


def told(translator: GivenTranslator, asked: Condition) -> bool | None:
    rails = translator.rails(asked)
    true, false = z3.simplify(rails.true), z3.simplify(rails.false)
    assert {z3.is_true(true) or z3.is_false(true), z3.is_true(false) or z3.is_false(false)} == {
        True
    }
    return True if z3.is_true(true) else False if z3.is_true(false) else None


def judged(verbundraum: Verbundraum, asked: Condition, book: Regelwerk = PACKAGED) -> bool | None:
    situation = build_situation(verbundraum, book)
    return Judge(definitions(book), situation).holds(asked, situation.verbundraum)


@pytest.mark.measured
@settings(max_examples=8)
@given(verbundraeume(PACKAGED), st.integers(0, 10**6))
def test_without_anything_free_every_name_has_the_verdict_of_the_judge(
    raw: dict[str, Any], seed: int
) -> None:
    verbundraum = drawn(raw)
    if verbundraum is None:
        return
    space, rng = Given(verbundraum, PACKAGED, []), Random(seed)
    translator = GivenTranslator(space, TABLE)
    situation = build_situation(verbundraum, PACKAGED)
    judge = Judge(TABLE, situation)
    for asked in [*TABLE.values(), *(condition(rng, PACKAGED, 2) for _ in range(40))]:
        assert told(translator, asked) is judge.holds(asked, situation.verbundraum)
    assert not space.free


def test_a_space_that_is_asked_again_says_the_same() -> None:
    some = drawn(
        {"name": "Tal", "kommunen": [{"name": "A", "software": {"dms": "X"}}, {"name": "B"}]}
    )
    assert some is not None
    space, asked = Given(some, PACKAGED, []), Compare("softwarevielfalt", "mindestens", 1)
    assert [verdict(space, asked), verdict(space, asked)] == [judged(some, asked)] * 2


@pytest.mark.measured
@settings(max_examples=40)
@given(verbundraeume(PACKAGED), st.integers(0, 10**6))
def test_the_cheapest_changes_do_it_by_the_word_of_the_judge(
    raw: dict[str, Any], seed: int
) -> None:
    verbundraum, asked = drawn(raw), condition(Random(seed), PACKAGED, 2)
    if verbundraum is None or judged(verbundraum, asked):
        return
    search = Cheapest(verbundraum, PACKAGED, Holds(asked), levers(verbundraum, PACKAGED), ALL)
    seen: list[frozenset[tuple[str, ...]]] = []
    price = {lever.path: ALL[lever.aufwand] for lever in levers(verbundraum, PACKAGED)}
    costs = []
    for _ in range(3):
        found = search.next()
        if found is None:
            assert not search.gave_up
            break
        assert found.minimal
        changes = [edit.change(edit.wert) for edit in found.edits]
        assert judged(changed(verbundraum, changes, PACKAGED), asked) is True
        for left in changes:
            rest = [change for change in changes if change is not left]
            assert judged(changed(verbundraum, rest, PACKAGED), asked) is not True
        paths = frozenset(edit.path for edit in found.edits)
        assert not any(before <= paths for before in seen)
        seen.append(paths)
        costs.append(sum(price[path] for path in paths))
    assert costs == sorted(costs)


def levered(verbundraum: Verbundraum, *names: str) -> list[Lever]:
    return [one for one in levers(verbundraum, PACKAGED) if one.address.name in names]


TWO = canonical(
    Verbundraum.model_validate(
        {
            "name": "Tal",
            "kommunen": [
                {"name": "A", "software": {"dms": "X", "finanzwesen": "Neues Produkt 1"}},
                {"name": "B", "software": {"dms": "x", "finanzwesen": "neues produkt 1"}},
            ],
        }
    ),
    PACKAGED,
)
VARIED = Compare("softwarevielfalt", "mindestens", 1)


def test_products_are_exchanged_for_one_in_use_or_a_new_one() -> None:
    search = Cheapest(TWO, PACKAGED, Holds(VARIED), levers(TWO, PACKAGED), ALL)
    found = search.next()
    assert found is not None
    assert [(edit.path[1:], edit.wert) for edit in found.edits] == [
        (("A", "software", "dms", "produkt"), "Neues Produkt 1"),
        (("A", "software", "finanzwesen", "produkt"), "Neues Produkt 2"),
    ]
    other = changed(TWO, [edit.change(edit.wert) for edit in found.edits], PACKAGED)
    back = Compare("softwarevielfalt", "hoechstens", 0)
    again = Cheapest(other, PACKAGED, Holds(back), levers(other, PACKAGED), ALL).next()
    assert again is not None
    assert [edit.wert for edit in again.edits] == ["x", "neues produkt 1"]


def test_where_nobody_names_software_one_fachbereich_is_looked_at() -> None:
    bare = Verbundraum(name="Tal", kommunen=[{"name": "A"}, {"name": "B"}])
    found = Cheapest(bare, PACKAGED, Holds(VARIED), levers(bare, PACKAGED), ALL).next()
    assert found is not None
    assert {edit.path[3] for edit in found.edits} == {"dms"}
    assert Cheapest(bare, PACKAGED, Holds(VARIED), [], ALL).next() is None


def test_a_number_moves_no_further_than_it_has_to() -> None:
    some = Verbundraum(
        name="Tal",
        kommunen=[
            {"name": "A", "angaben": {"offene_stellen": 7}, "digitalisierungsgrad": 0.12345},
            {"name": "B", "angaben": {"offene_stellen": 0}, "digitalisierungsgrad": 3},
        ],
    )
    asked = Compare("offene_stellen_summe", "hoechstens", 4)
    found = Cheapest(some, PACKAGED, Holds(asked), levers(some, PACKAGED), ALL).next()
    assert found is not None
    assert [(edit.path[1], edit.wert) for edit in found.edits] == [("A", 4)]
    spread = Compare("digitalisierungsgrad_spannweite", "mindestens", 3)
    found = Cheapest(some, PACKAGED, Holds(spread), levers(some, PACKAGED), ALL).next()
    assert found is not None
    assert [(edit.path[1], edit.wert) for edit in found.edits] == [("A", 0)]


def test_a_list_changes_by_as_few_words_as_can_be() -> None:
    some = Verbundraum(name="Tal", kooperationsformen=["arbeitsgruppe"], kommunen=[{"name": "A"}])
    forms = ("zweckverband", "verwaltungsverband")
    asked = Compare("kooperationsformen", "eines_von", forms)
    found = Cheapest(some, PACKAGED, Holds(asked), levers(some, PACKAGED), ALL).next()
    assert found is not None
    assert len(found.edits[0].wert) == 2
    assert "arbeitsgruppe" in found.edits[0].wert
    none = Compare("kooperationsformen", "gleich", "keine")
    found = Cheapest(some, PACKAGED, Holds(none), levers(some, PACKAGED), ALL).next()
    assert found is not None
    assert found.edits[0].wert == ()


def test_facts_not_named_before_come_first_then_few_then_by_name() -> None:
    some = Verbundraum(name="Tal", kommunen=[{"name": n} for n in "AB"])
    asked = AnyOf(
        tuple(
            Quantified("kommune", 1, Compare(name, "gleich", "ja"))
            for name in ("rollenprofile", "projekte_viele")
        )
    )
    search = Cheapest(some, PACKAGED, Holds(asked), levers(some, PACKAGED), ALL)
    found = [search.next() for _ in range(5)]
    assert [f and (f.edits[0].path[1], f.edits[0].path[-1]) for f in found] == [
        ("A", "projekte_viele"),
        ("A", "rollenprofile"),
        ("B", "projekte_viele"),
        ("B", "rollenprofile"),
        None,
    ]


def test_what_costs_nothing_is_still_changed_only_where_needed() -> None:
    some = Verbundraum(name="Tal", kommunen=[{"name": n} for n in "AB"])
    asked = Quantified("kommune", 1, Compare("rollenprofile", "gleich", "ja"))
    search = Cheapest(some, PACKAGED, Holds(asked), levers(some, PACKAGED), dict.fromkeys(ALL, 0))
    found = search.next()
    assert found is not None
    assert len(found.edits) == 1


@pytest.mark.parametrize(
    ("formula", "possible"),
    [
        (Either(()), False),
        (Both(()), True),
        (Unsettled(), True),
        (No(Unsettled()), True),
        (No(Both(())), False),
        (No(Holds(Compare("land", "gleich", "SN"))), True),
    ],
)
def test_what_nothing_is_said_about_is_taken_for_possible(formula: Formula, possible: bool) -> None:
    asked = Holds(Quantified("kommune", 1, Compare("rollenprofile", "gleich", "ja")))
    some = Verbundraum(name="Tal", land="TH", kommunen=[{"name": "A"}])
    search = Cheapest(some, PACKAGED, Both((asked, formula)), levers(some, PACKAGED), ALL)
    assert (search.next() is not None) is possible
    assert not search.gave_up


def test_names_and_texts_are_those_of_the_verbundraum() -> None:
    quelle = Quelle("setzung", "x")
    texte = Angabe("amt", "kommune", "text", "Welches Amt?", quelle)
    zelle = Angabe("wer", "aufgabe_je_kommune", "text", "Wer?", quelle)
    vielfalt = Kennzahl("aemter", "verbundraum", "vielfalt", "amt", "T", "D", quelle)
    wer = Kennzahl("leute", "aufgabe", "vielfalt", "wer", "T", "D", quelle)
    book = put_into(PACKAGED, "angaben", {"amt": texte, "wer": zelle})
    book = put_into(book, "kennzahlen", {"aemter": vielfalt, "leute": wer})
    some = Verbundraum(
        name="Tal",
        kommunen=[
            {"name": "A", "angaben": {"amt": "Bau"}},
            {"name": "B", "angaben": {"amt": "Ordnung"}},
            {"name": "C"},
        ],
        aufgaben=[{"name": "X", "kommunen": {"A": {"wer": "Eins"}, "B": {"wer": "Zwei"}, "C": {}}}],
    )
    space = Given(some, book, [])
    for asked in (
        Quantified("kommune", 1, Compare("name", "gleich", "A")),
        Quantified("kommune", 1, Compare("name", "gleich", "Z")),
        Quantified("kommune", 2, Compare("amt", "eines_von", ("Bau", "Ordnung"))),
        Compare("aemter", "gleich", 1),
        Quantified("aufgabe", 1, Compare("leute", "gleich", 1)),
    ):
        assert verdict(space, asked, book) is judged(some, asked, book)


@pytest.mark.parametrize("least", [None, 0, 1])
@pytest.mark.parametrize("aufgaben", [None, []])
def test_of_no_aufgaben_all_is_said_as_the_judge_says_it(
    least: int | None, aufgaben: list[str] | None
) -> None:
    some = Verbundraum(name="Tal", kommunen=[{"name": "A"}], aufgaben=aufgaben)
    asked = Quantified("aufgabe", least, Compare("gelegenheit", "gleich", "ja"))
    assert verdict(Given(some, PACKAGED, []), asked) is judged(some, asked)


def test_when_the_solver_gives_up_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    some = Verbundraum(name="Tal", kommunen=[{"name": n} for n in "AB"])
    asked = Quantified("kommune", 1, Compare("rollenprofile", "gleich", "ja"))
    search = Cheapest(some, PACKAGED, Holds(asked), levers(some, PACKAGED), ALL)
    verdicts = iter([None, z3.unknown])
    monkeypatch.setattr(
        "ikz_rules.witness.cheapest.check",
        lambda asking: next(verdicts, None) or solver.check(asking),
    )
    found = search.next()
    assert found is not None
    assert not found.minimal
    monkeypatch.setattr("ikz_rules.witness.cheapest.check", lambda _: z3.unknown)
    assert search.next() is None
    assert search.gave_up
