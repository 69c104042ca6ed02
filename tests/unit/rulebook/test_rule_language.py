"""The rule language: each form of a condition means one condition, or is refused."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Progress,
    Quantified,
)
from ikz_rules.reader.yaml_tree import MAX_DEPTH, parse
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.block import Sink
from ikz_rules.rulebook.comparisons import OPERATORS
from ikz_rules.rulebook.conditions import ConditionReader, Names

if TYPE_CHECKING:
    from ikz_rules.errors import Problem

ZIELE = Derived("merkmal:ziele_unklar")
S1 = Derived("szenario:S1")
VIEL = Compare("kommunenzahl", "mindestens", 3)


@lru_cache(maxsize=1)
def names() -> Names:
    rules = load_regelwerk()
    return Names(
        rules.angaben,
        rules.kennzahlen,
        {m.id: m.je_kommune for m in rules.merkmale.values()},
        rules.ausgangsszenarien,
        rules.massnahmen,
        rules.schwellenwerte,
    )


def read(text: str, ebene: str = "verbundraum") -> tuple[Condition, list[Problem]]:
    node, problems = parse(text, "x.yaml")
    assert problems == []
    sink = Sink()
    return ConditionReader(names(), sink).read(node, ebene), sink.problems


def condition(text: str, ebene: str = "verbundraum") -> Condition:
    found, problems = read(text, ebene)
    assert problems == []
    return found


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("merkmal: ziele_unklar", ZIELE),
        ("ausgangsszenario: S1", S1),
        ("{ausgangsszenario: S1, stufe: erkannt}", S1),
        ("{ausgangsszenario: S1, stufe: anzeichen}", Derived("anzeichen:S1")),
        ('begonnen: "0"', Progress("0", "begonnen")),
        ("umgesetzt: 1.1", Progress("1.1", "umgesetzt")),
        ("alle: [{merkmal: ziele_unklar}, {ausgangsszenario: S1}]", All((ZIELE, S1))),
        ("eines: [{merkmal: ziele_unklar}, {ausgangsszenario: S1}]", AnyOf((ZIELE, S1))),
        ("nicht: {merkmal: ziele_unklar}", Not(ZIELE)),
        (
            "anzahl: {mindestens: 2, von: [{merkmal: ziele_unklar}, {ausgangsszenario: S1}]}",
            AtLeast(2, (ZIELE, S1)),
        ),
        (
            "anzahl: {hoechstens: 1, von: [{merkmal: ziele_unklar}, {ausgangsszenario: S1}]}",
            Not(AtLeast(2, (ZIELE, S1))),
        ),
        (
            "anzahl: {mindestens: 1, hoechstens: 1, von: [{merkmal: ziele_unklar}]}",
            All((AtLeast(1, (ZIELE,)), Not(AtLeast(2, (ZIELE,))))),
        ),
        ("angabe: gleiche_bedarfe", Compare("gleiche_bedarfe", "gleich", "ja")),
        ("{angabe: gleiche_bedarfe, gleich: nein}", Compare("gleiche_bedarfe", "gleich", "nein")),
        ("{angabe: land, ungleich: SN}", Compare("land", "ungleich", "SN")),
        ("{angabe: land, eines_von: [SN, TH]}", Compare("land", "eines_von", ("SN", "TH"))),
        (
            "{angabe: kooperationsformen, gleich: zweckverband}",
            Compare("kooperationsformen", "gleich", "zweckverband"),
        ),
        ("{kennzahl: kommunenzahl, mindestens: 3}", VIEL),
        ("{kennzahl: softwarevielfalt, ueber: '0,5'}",
         Compare("softwarevielfalt", "ueber", Fraction(1, 2))),
        ("{kennzahl: kommunenzahl, zwischen: [2, 5]}", Compare("kommunenzahl", "zwischen", 2, 5)),
        ("{kennzahl: kommunenzahl, zwischen: [2, 2]}", Compare("kommunenzahl", "zwischen", 2, 2)),
    ],
)  # fmt: skip
def test_each_form_means_one_condition(text: str, meaning: Condition) -> None:
    assert condition(text) == meaning


def test_a_threshold_is_named_and_its_name_is_kept() -> None:
    found = condition("{kennzahl: softwarevielfalt, mindestens: softwarevielfalt_ab}")
    assert isinstance(found, Compare)
    assert found.operand == load_regelwerk().wert("softwarevielfalt_ab")
    assert found.schwelle == "softwarevielfalt_ab"


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_can_compare_a_number_or_a_word(operator: str) -> None:
    operand = {"zwischen": "[1, 2]", "eines_von": "[SN]"}.get(operator, "1")
    what = "angabe: land" if operator == "eines_von" else "kennzahl: kommunenzahl"
    found = condition(f"{{{what}, {operator}: {operand}}}")
    assert isinstance(found, Compare)
    assert found.op == operator


@pytest.mark.parametrize(
    ("text", "meaning", "named"),
    [
        ("kommunen: {mindestens: 2, mit: {angabe: hat_ausbilder}}", 2, None),
        ("kommunen: {alle: ja, mit: {angabe: hat_ausbilder}}", None, None),
        (
            "kommunen: {mindestens: gemeinsam_ab_kommunen, mit: {angabe: hat_ausbilder}}",
            2,
            "gemeinsam_ab_kommunen",
        ),
    ],
)
def test_kommunen_are_counted(text: str, meaning: int | None, named: str | None) -> None:
    body = Compare("hat_ausbilder", "gleich", "ja")
    assert condition(text) == Quantified("kommune", meaning, body, named)


def test_a_count_keeps_the_names_of_its_thresholds() -> None:
    name = "gemeinsam_ab_kommunen"
    bounds = f"{{mindestens: {name}, hoechstens: {name}, von: [{{merkmal: ziele_unklar}}, "
    bounds += "{ausgangsszenario: S1}]}"
    assert condition(f"anzahl: {bounds}") == All(
        (AtLeast(2, (ZIELE, S1), name), Not(AtLeast(3, (ZIELE, S1), name)))
    )


def test_both_ends_of_a_range_keep_their_names() -> None:
    low, high = "gemeinsam_ab_kommunen", "vorhaben_hoechstens"
    found = condition(f"{{kennzahl: kommunenzahl, zwischen: [{low}, {high}]}}")
    assert isinstance(found, Compare)
    assert found.schwellen == (low, high)
    found = condition(f"{{kennzahl: kommunenzahl, zwischen: [1, {high}]}}")
    assert isinstance(found, Compare)
    assert (found.schwelle, found.upper_schwelle) == (None, high)


def test_an_ausgangsszenario_keeps_the_names_of_its_thresholds() -> None:
    assert load_regelwerk().ausgangsszenarien["S1"].schwellen == (
        "szenario_mindest_punkte",
        "szenario_mindest_angegeben",
    )


def test_at_most_so_many_is_not_one_more() -> None:
    body = Compare("gelegenheit", "gleich", "ja")
    assert condition("aufgaben: {hoechstens: 0, mit: {angabe: gelegenheit}}") == Not(
        Quantified("aufgabe", 1, body)
    )
    assert condition("aufgaben: {mindestens: 1, hoechstens: 2, mit: {angabe: gelegenheit}}") == All(
        (Quantified("aufgabe", 1, body), Not(Quantified("aufgabe", 3, body)))
    )


def test_a_merkmal_of_a_kommune_is_its_own_word() -> None:
    found = condition("kommunen: {mindestens: 1, mit: {merkmal: ziele_unklar}}")
    assert found == Quantified("kommune", 1, Compare("merkmal:ziele_unklar", "gleich", "ja"))


def test_texts_are_compared_as_they_are() -> None:
    found = condition('{angabe: produktrahmen, gleich: "11.12"}', "aufgabe")
    assert found == Compare("produktrahmen", "gleich", "1112")  # as inputs are read
    found = condition("{angabe: verwaltet_durch, ungleich: A.b}", "kommune")
    assert found == Compare("verwaltet_durch", "ungleich", "A.b")


def test_days_are_compared_as_days() -> None:
    found = condition("{angabe: frist, ueber: 2026-11-01}", "aufgabe")
    assert found == Compare("frist", "ueber", dt.date(2026, 11, 1))


def test_a_condition_may_be_as_deep_as_a_file() -> None:
    deep = MAX_DEPTH - 1
    found = condition("{nicht: " * deep + "{merkmal: ziele_unklar}" + "}" * deep)
    for _ in range(deep):
        assert isinstance(found, Not)
        found = found.part
    assert found == ZIELE


CONDITIONS = st.recursive(
    st.sampled_from(
        [
            "{merkmal: ziele_unklar}", "{merkmal: gibt_es_nicht}", "{angabe: gleiche_bedarfe}",
            "{kennzahl: kommunenzahl, mindestens: 3}", "{kennzahl: kommunenzahl}", "{}", "x", "~",
            "{angabe: einwohner, ueber: 5}", "{angabe: land, gleich: [SN]}", "{begonnen: '0'}",
            "{kommunen: {mindestens: 1, mit: {angabe: hat_ausbilder}}}", "{ausgangsszenario: S1}",
            "{aufgaben: {mit: {angabe: gelegenheit}}}", "{angabe: [a]}", "{umgesetzt: {}}", "[]",
            "{angabe: land, eines_von: [SN, {}]}", "{kennzahl: kommunenzahl, zwischen: [1, x]}",
        ]
    ),
    lambda below: st.one_of(
        st.lists(below, max_size=3).map(lambda parts: f"{{alle: [{', '.join(parts)}]}}"),
        st.lists(below, max_size=3).map(lambda parts: f"{{eines: [{', '.join(parts)}]}}"),
        below.map(lambda part: f"{{nicht: {part}}}"),
        below.map(lambda part: f"{{kommunen: {{mindestens: 1, mit: {part}}}}}"),
        st.tuples(st.integers(-1, 3), st.lists(below, max_size=3)).map(
            lambda pair: f"{{anzahl: {{mindestens: {pair[0]}, von: [{', '.join(pair[1])}]}}}}"
        ),
    ),
    max_leaves=10,
)  # fmt: skip


@given(CONDITIONS)
@settings(deadline=None)
def test_whatever_stands_there_is_a_condition_or_a_problem_with_its_place(text: str) -> None:
    found, problems = read(text)
    assert found is not None
    for problem in problems:
        assert problem.location is not None
        assert problem.location.line == 1
        assert problem.hint
