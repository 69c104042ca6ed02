"""Looking for a smallest Verbundraum: what is found holds, what is impossible never happens."""

from __future__ import annotations

import datetime as dt
import sys
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from helfer.verbundraeume import verbundraeume
from helfer.zufallsbedingungen import condition
from ikz_rules.errors import QuestionError
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import (
    All,
    AnyOf,
    Compare,
    Derived,
    InForce,
    Not,
    Quantified,
    Stated,
    StatedIs,
)
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.witness.rails import Translator
from ikz_rules.witness.search import (
    FALSE,
    NOT_TRUE,
    TRUE,
    UNKNOWN,
    Differ,
    Found,
    Impossible,
    Unsure,
    Want,
    find,
    satisfied,
    solver_available,
)
from ikz_rules.witness.shrink import one_less, shrunk
from ikz_rules.witness.sizes import Sizes
from ikz_rules.witness.space import Space

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition

BOOK = load_regelwerk()
SEEDS = st.integers(0, 2**32)


@pytest.mark.measured
@given(SEEDS, st.sampled_from([TRUE, FALSE, UNKNOWN]))
def test_the_solver_and_the_judge_mean_the_same(seed: int, verdicts: frozenset[Verdict]) -> None:
    rng = Random(seed)
    wants = [Want(condition(rng, BOOK, rng.randint(0, 2)), verdicts)]
    found = find(BOOK, wants)
    assert not isinstance(found, Unsure)
    if isinstance(found, Found):
        assert satisfied(BOOK, wants, found.daten)


@pytest.mark.measured
@given(st.integers(0, 2**32), verbundraeume(BOOK))
def test_what_is_called_impossible_never_happens(seed: int, raw: dict[str, Any]) -> None:
    rng = Random(seed)
    asked = condition(rng, BOOK, rng.randint(0, 2))
    situation = build_situation(Verbundraum.model_validate(raw), BOOK)
    verdict = Judge(definitions(BOOK), situation).holds(asked, situation.verbundraum)
    assert isinstance(find(BOOK, [Want(asked, frozenset({verdict}))]), Found)


@pytest.mark.parametrize(("day", "found"), [("1976-01-01", True), ("1975-12-31", False)])
@pytest.mark.parametrize("first", [True, False], ids=["day first", "age first"])
def test_a_program_is_no_older_than_the_first_year_a_file_can_hold(
    day: str, found: bool, first: bool
) -> None:
    alter = next(a for a in BOOK.angaben.values() if a.pfad == "berechnet:software_alter")
    old = Quantified("kommune", 1, Compare(alter.id, "mindestens", 6))
    early = InForce(None, dt.date.fromisoformat(day))
    wants = [Want(All((early, old) if first else (old, early)), TRUE)]
    assert isinstance(find(BOOK, wants), Found if found else Impossible)


def test_every_single_thing_of_an_input_is_left_out_once() -> None:
    daten: dict[str, Any] = {
        "name": "T",
        "kommunen": [{"name": "A"}, {"name": "B"}],
        "begonnen": ["1.1"],
    }
    both, progress = daten["kommunen"], {"begonnen": ["1.1"]}
    assert list(one_less(daten)) == [
        {"name": "T", "kommunen": both},
        {"name": "T", "kommunen": both, "begonnen": []},
        {"name": "T", **progress},
        {"name": "T", "kommunen": [{"name": "A"}], **progress},
        {"name": "T", "kommunen": [{"name": "B"}], **progress},
    ]


def test_what_went_with_something_larger_is_not_left_out_again() -> None:
    facts = {"einwohner": 5, "kassenkredite": 1}
    daten = {"name": "T", "kommunen": [{"name": "A", "angaben": facts}]}
    assert shrunk(daten, lambda _: True) == {"name": "T"}


@pytest.mark.parametrize("id_", sorted(BOOK.regeln))
def test_every_rule_has_a_smallest_verbundraum_in_which_it_holds(id_: str) -> None:
    wants = [Want(Derived(f"regel:{id_}"), TRUE)]
    found = find(BOOK, wants)
    assert isinstance(found, Found)
    for key in ("aufgaben", "merkmale", "angaben", "begonnen", "umgesetzt"):
        smaller = {name: value for name, value in found.daten.items() if name != key}
        assert smaller == found.daten or not satisfied(BOOK, wants, smaller)


def test_the_smallest_example_names_nothing_that_does_not_matter() -> None:
    rule = Derived("regel:zentrale-vertretung")
    assert find(BOOK, [Want(rule, TRUE)]) == Found(
        {
            "name": "Verbundraum",
            "kommunen": [{"name": "Kommune 1"}, {"name": "Kommune 2"}],
            "aufgaben": [
                {
                    "name": "Aufgabe 1",
                    "art": "querschnitt",
                    "kommunen": {"Kommune 1": {"vertretung": "nein"}, "Kommune 2": {}},
                }
            ],
        }
    )


def _einwohner(op: str, number: int) -> Condition:
    return Quantified("kommune", 1, Compare("einwohner", op, number))


@pytest.mark.parametrize(
    "asked",
    [
        Quantified(
            "kommune",
            1,
            All((Compare("einwohner", "ueber", 9), Compare("einwohner", "unter", 10))),
        ),
        Quantified("kommune", 1, Compare("einwohner", "unter", 0)),
        Compare("kommunenzahl", "unter", 1),
        All((Compare("land", "gleich", "SN"), Not(Compare("land", "ungleich", "TH")))),
        All((Quantified("aufgabe", 2, _einwohner("mindestens", 1)), AnyOf(()))),
        Compare("softwarevielfalt", "ueber", 1),
    ],
)
def test_what_cannot_be_is_proved(asked: Condition) -> None:
    assert isinstance(find(BOOK, [Want(asked, TRUE)]), Impossible)


def test_a_decimal_may_lie_where_a_whole_number_cannot() -> None:
    between = All(
        (
            Compare("digitalisierungsgrad", "ueber", 2),
            Compare("digitalisierungsgrad", "unter", 3),
        )
    )
    assert isinstance(find(BOOK, [Want(Quantified("kommune", 1, between), TRUE)]), Found)


def test_two_wishes_hold_together() -> None:
    one, other = BOOK.regeln["zentrale-gemeinsam"].wenn, BOOK.regeln["zentrale-vertretung"].wenn
    assert isinstance(find(BOOK, [Want(one, TRUE), Want(other, NOT_TRUE)]), Found)
    assert isinstance(find(BOOK, [Want(other, TRUE), Want(one, NOT_TRUE)]), Impossible)


def test_two_conditions_can_be_told_apart_unless_they_mean_the_same() -> None:
    three, two = Compare("kommunenzahl", "mindestens", 3), Compare("kommunenzahl", "mindestens", 2)
    found = find(BOOK, [Differ(three, two)])
    assert isinstance(found, Found)
    assert len(found.daten["kommunen"]) == 2
    assert isinstance(find(BOOK, [Differ(two, Compare("kommunenzahl", "ueber", 1))]), Impossible)


def test_conditions_that_are_true_alike_may_differ_in_what_is_known() -> None:
    asked = Compare("foerdermittel_verfuegbar", "gleich", "ja")
    never_false = AnyOf((asked, All((asked, Derived("merkmal:ziele_unklar")))))
    assert isinstance(find(BOOK, [Differ(asked, never_false, TRUE)]), Impossible)
    unsaid = All((asked, Not(Compare("foerdermittel_verfuegbar", "gleich", "nein"))))
    assert isinstance(find(BOOK, [Differ(asked, unsaid)]), Impossible)
    stated = AnyOf((StatedIs("ziele_unklar"), All((Stated("ziele_unklar"), AnyOf(())))))
    closed = All((Stated("ziele_unklar"), StatedIs("ziele_unklar")))
    assert isinstance(find(BOOK, [Differ(stated, closed, TRUE)]), Impossible)
    assert isinstance(find(BOOK, [Differ(stated, closed, FALSE)]), Found)


def test_too_many_to_look_at_is_no_proof() -> None:
    many = Compare("kommunenzahl", "mindestens", 100)
    assert isinstance(find(BOOK, [Want(many, TRUE)]), Unsure)


def test_the_same_question_has_the_same_answer() -> None:
    wants = [Want(Derived("szenario:S2"), TRUE)]
    assert find(BOOK, wants) == find(BOOK, wants)


def test_names_that_examples_make_up_cannot_be_asked_for() -> None:
    named = Quantified("kommune", 1, Compare("name", "gleich", "Musterstadt"))
    assert isinstance(find(BOOK, [Want(named, TRUE)]), Impossible)


def test_without_the_solver_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "z3", None)
    assert not solver_available()
    with pytest.raises(QuestionError, match=r"ikz-rules\[pruefung\]"):
        find(BOOK, [])


@pytest.mark.parametrize(
    "answer", [None, {"name": "V"}, {"name": "V", "kommunen": [{"name": "A"}]}]
)
def test_what_the_solver_leaves_open_or_the_judge_does_not_confirm_is_not_claimed(
    answer: dict[str, Any] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ikz_rules.witness.solver.Question.answer", lambda *_, **__: answer)
    wants = [Want(Compare("kommunenzahl", "mindestens", 2), TRUE)]
    assert isinstance(find(BOOK, wants), Unsure)


def test_when_the_solver_gives_up_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(z3.Solver, "check", lambda _: z3.unknown)
    assert isinstance(find(BOOK, []), Unsure)


def test_whether_there_is_an_example_can_be_asked_without_making_it_small() -> None:
    wants = [Want(Derived("szenario:S1"), TRUE)]
    found = find(BOOK, wants, smallest=False)
    assert isinstance(found, Found)
    assert satisfied(BOOK, wants, found.daten)


@pytest.mark.parametrize("name", ["frist_in_monaten", "vertragsende_in_monaten"])
@pytest.mark.parametrize("days", [-30, -3, -1, 1, 27, 28, 30, 31 + 29, 31 + 30])
def test_a_day_that_stands_in_some_month_can_be_meant(name: str, days: int) -> None:
    """Parts of a month count in 31 days, so that each stands for a day of a long month."""
    months = Fraction(days, 31)
    level = "aufgabe" if name == "frist_in_monaten" else "kommune"
    asked = Quantified(level, 1, Compare(name, "gleich", months))
    possible = days >= 0 or level == "aufgabe"
    assert isinstance(find(BOOK, [Want(asked, TRUE)]), Found if possible else Impossible)


def test_half_of_the_kommunen_that_speak_are_enough() -> None:
    space = Space(BOOK, Sizes(2, 1))
    stated = Translator(space, definitions(BOOK)).rails(StatedIs("ziele_unklar"))
    solver = z3.Solver(ctx=space.context)
    solver.add(space.rules)
    solver.add(space.kommunen[1], z3.Not(space.says("ziele_unklar", -1)[0]))
    for index, yes in enumerate((True, False)):
        known, says_yes = space.says("ziele_unklar", index)
        solver.add(known, says_yes == yes)
    assert solver.check(z3.Not(stated.true)) == z3.unsat
    assert solver.check(stated.true) == z3.sat


OWN = """
angaben:
  - id: fahrzeuge
    ebene: kommune
    typ: mehrfachauswahl
    frage: Welche Fahrzeuge gibt es?
    werte:
      - wert: kehrmaschine
      - wert: streufahrzeug
    quelle:
      werk: setzung
      stelle: Probe
"""


def test_a_fact_may_hold_several_words_at_once(tmp_path: Path) -> None:
    (tmp_path / "eigene.yaml").write_text(OWN, encoding="utf-8")
    book = load_regelwerk(packaged_rules(), tmp_path)
    words = [Compare("fahrzeuge", "gleich", word) for word in ("kehrmaschine", "streufahrzeug")]
    both, none = All(tuple(words)), All(tuple(map(Not, words)))
    for asked, wanted in ((both, ["kehrmaschine", "streufahrzeug"]), (none, [])):
        found = find(book, [Want(Quantified("kommune", 1, asked), TRUE)])
        assert isinstance(found, Found)
        assert found.daten["kommunen"][0]["angaben"] == {"fahrzeuge": wanted}


def test_ctrl_c_ends_the_search_though_the_solver_catches_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(z3.Solver, "check", lambda *_: z3.unknown)
    monkeypatch.setattr(z3.Solver, "reason_unknown", lambda *_: "interrupted from keyboard")
    wanted = [Want(Compare("kommunenzahl", "mindestens", 2), TRUE)]
    with pytest.raises(KeyboardInterrupt):
        find(BOOK, wanted)
