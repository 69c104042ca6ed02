"""Each change of a rule is made once, and says in German what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ikz_rules.evaluation.phrases import phrase
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
    Stated,
)
from ikz_rules.mutation.comparisons import step
from ikz_rules.mutation.conditions import variants
from ikz_rules.mutation.entries import mutants
from ikz_rules.mutation.mutant import Change, Mutant, mutated
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.regelwerk import Regelwerk

QUELLE = "    quelle: {werk: setzung, stelle: Test}\n    begruendung: Test.\n    setzung: Test.\n"
TRUE = Derived("merkmal:ziele_unklar")
MONEY = Compare("foerdermittel_verfuegbar", "gleich", "ja")


@pytest.fixture(scope="module")
def book() -> Regelwerk:
    return load_regelwerk()


def texts(condition: Condition, book: Regelwerk) -> list[str]:
    return [variant.text for variant in variants(condition, book)]


def task(*parts: Condition) -> Quantified:
    return Quantified("aufgabe", 2, All(parts))


COMPARISONS: list[tuple[Compare, list[str]]] = [
    # whole numbers: „ueber 2“ would be „mindestens 3“ once more
    (
        Compare("einwohner", "mindestens", 3),
        ["aus „mindestens 3“ „mindestens 2“", "aus „mindestens 3“ „mindestens 4“"],
    ),
    (
        Compare("einwohner", "unter", 3),
        ["aus „unter 3“ „unter 2“", "aus „unter 3“ „unter 4“"],
    ),
    # shares: the limit itself, and a step towards where it does not matter yet
    (
        Compare("softwarevielfalt", "mindestens", Fraction(1, 2)),
        ["aus „mindestens 0,5“ „ueber 0,5“", "aus „mindestens 0,5“ „mindestens 0,4“"],
    ),
    (
        Compare("softwarevielfalt", "hoechstens", Fraction(1, 4)),
        ["aus „hoechstens 0,25“ „unter 0,25“", "aus „hoechstens 0,25“ „hoechstens 0,26“"],
    ),
    (
        Compare("softwarevielfalt", "ueber", 1),
        ["aus „ueber 1“ „mindestens 1“", "aus „ueber 1“ „ueber 1,1“"],
    ),
    (
        Compare("softwarevielfalt", "unter", Fraction(11, 10)),
        ["aus „unter 1,1“ „hoechstens 1,1“", "aus „unter 1,1“ „unter 1“"],
    ),
    (
        Compare("einwohner", "gleich", 3),
        [
            "aus „gleich 3“ „ungleich 3“",
            "aus „gleich 3“ „gleich 2“",
            "aus „gleich 3“ „gleich 4“",
        ],
    ),
    # a named threshold changes wherever it is used, the operator only here
    (
        Compare("einwohner", "mindestens", 3, schwelle="drei"),
        ["aus „mindestens drei“ „ueber drei“"],
    ),
    (
        Compare("einwohner", "zwischen", 3, 4),
        [
            "aus „zwischen 3 und 4“ „zwischen 2 und 4“",
            "aus „zwischen 3 und 4“ „zwischen 4 und 4“",
            "aus „zwischen 3 und 4“ „zwischen 3 und 3“",
            "aus „zwischen 3 und 4“ „zwischen 3 und 5“",
        ],
    ),
    (
        Compare("einwohner", "zwischen", 3, 3, upper_schwelle="drei"),
        ["aus „zwischen 3 und drei“ „zwischen 2 und drei“"],
    ),
    (
        Compare("frist", "mindestens", date(2027, 1, 1)),
        [
            "aus „mindestens 2027-01-01“ „mindestens 2026-12-31“",
            "aus „mindestens 2027-01-01“ „mindestens 2027-01-02“",
        ],
    ),
    (Compare("gelegenheit", "gleich", "ja"), ["aus „ja“ „nein“"]),
    (Compare("gelegenheit", "gleich", "nein"), ["aus „nein“ „ja“"]),
    (Compare("art", "gleich", "querschnitt"), ["aus „querschnitt“ „spezial“"]),
    (Compare("art", "gleich", "sonstige"), ["aus „sonstige“ „wissen“"]),
    (Compare("art", "ungleich", "spezial"), ["aus „ungleich spezial“ „spezial“"]),
    (Compare("name", "gleich", "Adorf"), ["aus „Adorf“ „ungleich Adorf“"]),
    (
        Compare("art", "eines_von", ("linie", "spezial")),
        ["der Wert „linie“ weggelassen", "der Wert „spezial“ weggelassen"],
    ),
    (Compare("art", "eines_von", ("linie",)), []),
]


@pytest.mark.parametrize(("condition", "expected"), COMPARISONS)
def test_a_comparison_is_changed_in_every_way_that_some_value_can_tell(
    condition: Compare, expected: list[str], book: Regelwerk
) -> None:
    found = texts(condition, book)
    assert found == [f"bei „{condition.name}“ {text}" for text in expected]


def test_the_changed_comparison_is_what_its_words_say(book: Regelwerk) -> None:
    (lower, _) = variants(Compare("einwohner", "mindestens", 3), book)
    assert lower.condition == Compare("einwohner", "mindestens", 2)
    (_, lower) = variants(Compare("softwarevielfalt", "unter", Fraction(11, 10)), book)
    assert lower.condition == Compare("softwarevielfalt", "unter", 1)


def test_parts_are_left_out_and_joined_the_other_way(book: Regelwerk) -> None:
    found = list(variants(All((TRUE, MONEY)), book))
    assert [v.text for v in found] == [
        "vor „Merkmal ziele_unklar; foerdermittel_verfuegbar ja“ aus „alle“ „eines“",
        "die Bedingung „Merkmal ziele_unklar“ weggelassen",
        "die Bedingung „foerdermittel_verfuegbar ja“ weggelassen",
        "bei „foerdermittel_verfuegbar“ aus „ja“ „nein“",
    ]
    assert [v.condition for v in found[:3]] == [AnyOf((TRUE, MONEY)), All((MONEY,)), All((TRUE,))]
    assert texts(AnyOf((TRUE, MONEY)), book)[0].endswith("aus „eines“ „alle“")


def test_what_stands_alone_is_negated_and_a_denied_one_no_longer(book: Regelwerk) -> None:
    assert texts(TRUE, book) == ["die Bedingung „Merkmal ziele_unklar“ verneint"]
    assert [v.condition for v in variants(Not(TRUE), book)] == [TRUE]
    assert [v.condition for v in variants(All((TRUE,)), book)] == [All((Not(TRUE),))]


def test_counts_move_by_one_within_what_is_possible(book: Regelwerk) -> None:
    body = Compare("gelegenheit", "gleich", "ja")
    counts = {
        least: [
            v.condition.least
            for v in variants(Quantified("aufgabe", least, body), book)
            if isinstance(v.condition, Quantified) and v.art == "anzahl"
        ]
        for least in (None, 1, 3)
    }
    assert counts == {None: [1], 1: [2, None], 3: [2, 4]}
    assert not [
        v for v in variants(Quantified("aufgabe", 3, body, "drei"), book) if v.art == "anzahl"
    ]
    assert texts(Quantified("aufgabe", 1, body), book)[:2] == [
        "vor „gelegenheit ja“ aus „mindestens 1 Aufgabe“ „mindestens 2 Aufgaben“",
        "vor „gelegenheit ja“ aus „mindestens 1 Aufgabe“ „alle Aufgaben“",
    ]


def test_a_denied_count_is_told_as_it_was_written(book: Regelwerk) -> None:
    body = Compare("gelegenheit", "gleich", "ja")
    assert texts(Not(Quantified("aufgabe", 2, body)), book)[:3] == [
        "die Bedingung „höchstens 1 Aufgabe: gelegenheit ja“ verneint",
        "vor „gelegenheit ja“ aus „höchstens 1 Aufgabe“ „keine Aufgabe“",
        "vor „gelegenheit ja“ aus „höchstens 1 Aufgabe“ „höchstens 2 Aufgaben“",
    ]


def test_so_many_of_several_is_changed_as_counts_and_groups_are(book: Regelwerk) -> None:
    found = list(variants(AtLeast(2, (TRUE, Derived("szenario:S1"), MONEY)), book))
    assert [v.text for v in found] == [
        "aus „mindestens 2 von“ „mindestens 1 von“",
        "aus „mindestens 2 von“ „mindestens 3 von“",
        "die Bedingung „Merkmal ziele_unklar“ weggelassen",
        "die Bedingung „Ausgangsszenario S1“ weggelassen",
        "aus „Ausgangsszenario S1“ „Anzeichen für S1“",
        "die Bedingung „foerdermittel_verfuegbar ja“ weggelassen",
        "bei „foerdermittel_verfuegbar“ aus „ja“ „nein“",
    ]
    both = AtLeast(2, (TRUE, MONEY), "zwei")
    assert [v.art for v in variants(both, book)] == ["wert"]


def test_progress_and_degrees_are_swapped(book: Regelwerk) -> None:
    assert texts(Progress("1.1", "begonnen"), book) == ["aus „1.1 begonnen“ „1.1 umgesetzt“"]
    assert texts(Derived("anzeichen:S1"), book) == ["aus „Anzeichen für S1“ „Ausgangsszenario S1“"]


def test_what_is_no_part_of_the_language_is_not_changed(book: Regelwerk) -> None:
    assert texts(Stated("ziele_unklar"), book) == []


def test_the_same_condition_is_never_made_twice(book: Regelwerk) -> None:
    twice = All((MONEY, MONEY))
    assert [v.art for v in variants(twice, book)].count("weggelassen") == 1
    inner = Not(Not(All((MONEY, TRUE))))
    assert phrase(inner) == "nicht: nicht: alle: foerdermittel_verfuegbar ja; Merkmal ziele_unklar"
    conditions = [v.condition for v in variants(inner, book)]
    assert len(set(conditions)) == len(conditions)
    assert inner not in conditions


def test_conditions_are_named_in_the_words_of_the_rules() -> None:
    assert (
        phrase(AnyOf((MONEY, TRUE))) == "eines: foerdermittel_verfuegbar ja; Merkmal ziele_unklar"
    )
    assert phrase(AtLeast(1, (MONEY,))) == "mindestens 1 von: foerdermittel_verfuegbar ja"
    assert (
        phrase(Quantified("kommune", None, MONEY)) == "alle Kommunen: foerdermittel_verfuegbar ja"
    )
    assert phrase(Progress("0", "begonnen")) == "0 begonnen"
    with pytest.raises(AssertionError):
        phrase(Stated("x"))


@pytest.mark.parametrize(
    ("value", "whole", "expected"),
    [(3, True, 1), (3, False, Fraction(1, 10)), (Fraction(1, 4), False, Fraction(1, 100))],
)
def test_a_step_is_the_smallest_sensible_one(
    value: int | Fraction, whole: bool, expected: Fraction
) -> None:
    assert step(value, whole=whole) == expected
    assert step(Fraction(1, 3), whole=False) == Fraction(1, 1000)


def overlay(tmp_path: Path, rules: str) -> tuple[Regelwerk, list[Mutant]]:
    (tmp_path / "eigene.yaml").write_text(rules, encoding="utf-8")
    book = load_regelwerk(packaged_rules(), tmp_path)
    return book, [m for m in mutants(book) if str(m.location).startswith(str(tmp_path))]


def test_conclusions_weights_and_days_of_a_rule_are_changed(tmp_path: Path) -> None:
    _, found = overlay(
        tmp_path,
        "regeln:\n"
        "  - id: eine\n"
        "    wenn: {merkmal: ziele_unklar}\n"
        '    dann: {empfehlen: "1.2", gewicht: hoch, anlass: effizienz, hinweis: Bitte prüfen.}\n'
        "    gueltig_ab: 2027-01-01\n" + QUELLE,
    )
    assert [m.sentence for m in found] == [
        f"Wird {text}, schlägt kein Beispiel fehl."
        for text in (
            "die Regel „eine“ entfernt",
            "in der Regel „eine“ die Bedingung „Merkmal ziele_unklar“ verneint",
            "in der Regel „eine“ aus „gewicht: hoch“ „gewicht: mittel“",
            "in der Regel „eine“ aus „gueltig_ab 2027-01-01“ „gueltig_ab 2026-12-31“",
            "in der Regel „eine“ aus „gueltig_ab 2027-01-01“ „gueltig_ab 2027-01-02“",
            "in der Regel „eine“ der Anlass „effizienz“ weggelassen",
            "in der Regel „eine“ „empfehlen“ weggelassen",
            "in der Regel „eine“ der Hinweis weggelassen",
        )
    ]
    assert {m.entry for m in found} == {"regeln:eine"}


def test_a_ground_that_no_plan_names_is_not_left_out(book: Regelwerk) -> None:
    found = {m.entry for m in mutants(book) if "der Anlass" in m.text}
    kinds = {book.massnahmen[book.regeln[e[7:]].massnahme or ""].art for e in found}
    assert kinds == {"ausfuehrend", "mischform"}


@pytest.mark.unmeasured
def test_packages_and_what_is_put_off_can_be_left_out_where_more_is_left(tmp_path: Path) -> None:
    _, found = overlay(
        tmp_path,
        "regeln:\n"
        "  - id: pakete\n"
        "    wenn: {merkmal: ziele_unklar}\n"
        '    dann: {arbeitspakete: ["0#2.1"], zurueckstellen: "1.1"}\n' + QUELLE,
    )
    assert [m.text for m in found if m.art == "folge"] == [
        "in der Regel „pakete“ „zurueckstellen“ weggelassen",
        "in der Regel „pakete“ das Arbeitspaket „0#2.1“ weggelassen",
    ]


@pytest.mark.unmeasured
def test_a_threshold_is_changed_once_with_all_that_uses_it(tmp_path: Path) -> None:
    book, found = overlay(
        tmp_path,
        "schwellenwerte:\n"
        "  - {id: zwei, wert: 2, titel: Zwei, quelle: {werk: setzung, stelle: Test}, grund: Test,"
        ' stand: "2026-01-01"}\n'
        "regeln:\n"
        "  - id: eine\n"
        "    wenn:\n"
        "      alle:\n"
        "        - kommunen: {hoechstens: zwei, mit: {angabe: einwohner, zwischen: [1, zwei]}}\n"
        "        - anzahl: {mindestens: zwei, von: [{merkmal: ziele_unklar}, {umgesetzt: '0'}]}\n"
        "        - nicht: {kennzahl: softwarevielfalt, unter: zwei}\n"
        "    dann: {hinweis: Bitte prüfen.}\n" + QUELLE,
    )
    lower = next(m for m in found if m.art == "schwelle")
    assert lower.sentence == (
        "Wird beim Schwellenwert „zwei“ aus „2“ „1,9“, schlägt kein Beispiel fehl."
    )
    higher = next(m for m in found if m.art == "schwelle" and m is not lower)
    assert higher.entry == "schwellenwerte:zwei"
    assert [change.id for change in lower.changes] == ["zwei", "eine"]
    other = mutated(book, lower)
    assert other.wert("zwei") == Fraction(19, 10)
    assert other.regeln["eine"].wenn != book.regeln["eine"].wenn
    assert book.wert("zwei") == 2


@pytest.mark.unmeasured
def test_our_own_rulebook_gives_many_mutants_and_none_twice(book: Regelwerk) -> None:
    found = list(mutants(book))
    assert len(found) > 1500
    assert len({(m.entry, repr(m.changes)) for m in found}) == len(found)
    assert all(m.location is not None for m in found)
    assert all(change.new != change.old for m in found for change in m.changes)
    assert found == list(mutants(load_regelwerk(packaged_rules())))


def test_thresholds_reach_planning_and_starting_points(book: Regelwerk) -> None:
    found = {m.sentence: m for m in mutants(book)}
    window = found[
        "Wird beim Schwellenwert „frist_fenster_monate“ aus „12“ „12,1“, schlägt kein "
        "Beispiel fehl."
    ]
    assert mutated(book, window).planung.fenster != book.planung.fenster
    points = found[
        "Wird beim Schwellenwert „szenario_mindest_punkte“ aus „2“ „1“, schlägt kein Beispiel fehl."
    ]
    assert {s.mindest_punkte for s in mutated(book, points).ausgangsszenarien.values()} == {1}


def test_degrees_and_steps_of_a_starting_point_are_changed(book: Regelwerk) -> None:
    plain = replace(book.ausgangsszenarien["S1"], schwellen=("", ""))
    other = replace(book, ausgangsszenarien={"S1": plain})
    found = [m.text for m in mutants(other) if m.entry == "ausgangsszenarien:S1"]
    assert found[:4] == [
        f"beim Ausgangsszenario „S1“ aus „{a}“ „{b}“"
        for a, b in (
            ("mindest_punkte 2", "mindest_punkte 1"),
            ("mindest_punkte 2", "mindest_punkte 3"),
            ("mindest_angegeben 1", "mindest_angegeben 0"),
            ("mindest_angegeben 1", "mindest_angegeben 2"),
        )
    ]
    assert len(found) == 4 + len(plain.punkte) + len(plain.schritte)
    edge = replace(plain, mindest_angegeben=0, mindest_punkte=len(plain.punkte))
    bounded = replace(book, ausgangsszenarien={"S1": edge})
    assert len([m for m in mutants(bounded) if m.art == "zahl" and "S1" in m.text]) == 2


def test_equal_weights_are_not_swapped_and_missing_ones_are_passed_over(book: Regelwerk) -> None:
    weights = {
        name: replace(book.gewichte[name], wert=1) for name in ("kosten_keine", "kosten_gering")
    }
    found = list(mutants(replace(book, gewichte=weights)))
    assert not [m for m in found if m.entry.startswith("gewichte:")]
    unused = replace(book.schwellenwerte["viele_faelle"], id="niemand")
    other = replace(book, schwellenwerte={"niemand": unused})
    assert not [m for m in mutants(other) if m.entry.startswith("schwellenwerte:")]


def test_what_another_folder_replaced_stays_as_it_is(book: Regelwerk) -> None:
    regel = next(iter(book.regeln.values()))
    mutant = Mutant("entfernt", "x", "x", (Change("regeln", regel.id, regel, None),))
    assert regel.id not in mutated(book, mutant).regeln
    own = replace(book, regeln={regel.id: replace(regel, begruendung="Eigene.")})
    assert mutated(own, mutant).regeln == own.regeln


# the Fahrplan


@pytest.mark.unmeasured
def test_parts_of_the_fahrplan_are_left_out_each_by_itself(book: Regelwerk) -> None:
    found = {m.text: m for m in mutants(book)}
    without = mutated(book, found["das Kriterium „idee-1-nutzen“ entfernt"])
    assert book.kriterien.keys() - without.kriterien.keys() == {"idee-1-nutzen"}
    without = mutated(book, found["die Bündelung „buendel-geraet“ entfernt"])
    assert list(without.buendelungen) == ["buendel-stelle"]
    left_out = found["der Grund für Vorrang „neu-durch-gesetz“ entfernt"]
    assert left_out.location is not None
    road, before = mutated(book, left_out).fahrplan, book.fahrplan
    assert road is not None
    assert before is not None
    assert road == replace(before, vorrang=before.vorrang[:2])
    assert mutated(replace(book, fahrplan=None), left_out).fahrplan is None


def test_the_last_criterion_of_a_ranking_stays(book: Regelwerk) -> None:
    only = replace(book, kriterien={"idee-1-nutzen": book.kriterien["idee-1-nutzen"]})
    assert not any(m.entry.startswith("kriterien:") for m in mutants(only))


def test_a_rulebook_without_fahrplan_has_no_mutants_of_it(book: Regelwerk) -> None:
    bare = replace(book, fahrplan=None, kriterien={}, buendelungen={})
    entries = {m.entry for m in mutants(bare)}
    assert not any(e.startswith(("fahrplan:", "kriterien:", "buendelungen:")) for e in entries)
    assert not entries & {"gewichte:stufe_hoch", "schwellenwerte:aufwand_hoch_ab"}


def test_conditions_and_thresholds_of_the_fahrplan_are_changed(book: Regelwerk) -> None:
    found = {m.text: m for m in mutants(book)}
    moved = found["beim Schwellenwert „zweckverband_ab_kommunen“ aus „4“ „5“"]
    assert [(c.section, c.id) for c in moved.changes] == [
        ("schwellenwerte", "zweckverband_ab_kommunen"),
        ("fahrplan", "formen"),
    ]
    assert mutated(book, moved).fahrplan != book.fahrplan
    turned = found[
        "in der Vorbedingung „kapazitaet“ bei „anzahl_bereit“ aus „mindestens 1“ „mindestens 2“"
    ]
    assert turned.entry == "fahrplan:fahrplan"
    assert "beim Schwellenwert „aufwand_hoch_ab“ aus „0,5“ „0,6“" in found
    assert "das Gewicht „stufe_hoch“ mit „stufe_mittel“ vertauscht" in found
