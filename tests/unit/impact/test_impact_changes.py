"""Two rulebooks become single changes, by entry, field and clause."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from helfer.regelwerk_varianten import PACKAGED, names, new_rule, put_into, with_entries
from ikz_rules.impact.changes import difference
from ikz_rules.impact.parts import put_together, taken_apart
from ikz_rules.location import Location
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Quantified,
)
from ikz_rules.model.quellen import Quelle
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

FEW = Compare("kommunenzahl", "mindestens", 2)
MORE = Compare("kommunenzahl", "mindestens", 3)
S1 = Derived("szenario:S1")
S2 = Derived("szenario:S2")
BODY = Compare("gelegenheit", "gleich", "ja")
OTHER = Compare("neu_per_gesetz", "gleich", "ja")


def shown(before: Condition, after: Condition) -> list[tuple[Condition | None, Condition | None]]:
    """Return the clauses that differ between two conditions of one rule."""
    alt = with_entries("regeln", **{"neue-regel": new_rule(wenn=before)})
    neu = with_entries("regeln", **{"neue-regel": new_rule(wenn=after)})
    found = difference(alt, neu)
    assert {(c.section, c.id, c.feld) for c in found.changes} <= {("regeln", "neue-regel", "wenn")}
    everything = found.mixed({c.nr for c in found.changes})["regeln", "neue-regel"]
    assert getattr(everything, "wenn", None) == after
    assert getattr(found.mixed(())["regeln", "neue-regel"], "wenn", None) == before
    return [(change.alt, change.neu) for change in found.changes]


def test_a_rulebook_differs_in_nothing_from_itself_read_again() -> None:
    assert difference(PACKAGED, load_regelwerk(packaged_rules())).changes == ()


def test_taking_apart_and_putting_together_changes_nothing() -> None:
    found = put_together(taken_apart(PACKAGED), PACKAGED)
    for section in ("regeln", "merkmale", "ausgangsszenarien", "massnahmen", "planung", "errata"):
        assert getattr(found, section) == getattr(PACKAGED, section)
    assert list(found.massnahmen) == list(PACKAGED.massnahmen)


def test_place_folder_and_file_do_not_count() -> None:
    moved = replace(
        PACKAGED.regeln["zentrale-vertretung"], ordner="woanders", location=Location("x", 1, 1)
    )
    neu = with_entries("regeln", **{"zentrale-vertretung": moved})
    assert difference(PACKAGED, neu).changes == ()


def test_the_title_of_a_source_is_told_once_and_not_at_everything_that_cites_it() -> None:
    work = replace(PACKAGED.quellen["leitfaden"], titel="Leitfaden")
    rule = new_rule("zentrale-vertretung")
    cited = replace(rule, quelle=Quelle("leitfaden", rule.quelle.stelle, "Leitfaden"))
    alt = with_entries("regeln", **{"zentrale-vertretung": rule})
    neu = put_into(alt, "regeln", {"zentrale-vertretung": cited})
    found = difference(alt, put_into(neu, "quellen", {"leitfaden": work}))
    assert names(found.changes) == [("quellen", "leitfaden", "")]
    assert found.changes[0].silent


def test_a_changed_threshold_is_one_change_however_many_rules_use_it() -> None:
    schwelle = replace(PACKAGED.schwellenwerte["gemeinsam_ab_kommunen"], wert=3)

    def with_three(condition: Condition) -> Condition:
        if isinstance(condition, Compare) and condition.schwelle == schwelle.id:
            return replace(condition, operand=3)
        if isinstance(condition, All):
            return All(tuple(map(with_three, condition.parts)))
        return condition

    rule = PACKAGED.regeln["grundlagen-partner-suchen"]
    neu = with_entries("schwellenwerte", gemeinsam_ab_kommunen=schwelle)
    neu = put_together(taken_apart(PACKAGED) | taken_apart_threshold(schwelle), neu)
    assert neu.regeln[rule.id] == replace(rule, wenn=with_three(rule.wenn))
    found = difference(PACKAGED, neu)
    assert names(found.changes) == [("schwellenwerte", "gemeinsam_ab_kommunen", "wert")]
    assert (found.changes[0].alt, found.changes[0].neu) == (2, 3)


def taken_apart_threshold(schwelle: object) -> dict[tuple[str, str], object]:
    return {("schwellenwerte", "gemeinsam_ab_kommunen"): schwelle}


def test_a_threshold_that_no_longer_counts_in_whole_numbers_makes_no_rulebook() -> None:
    parts = taken_apart(PACKAGED)
    key = ("schwellenwerte", "szenario_mindest_punkte")
    half = replace(PACKAGED.schwellenwerte["szenario_mindest_punkte"], wert=Fraction(1, 2))
    with pytest.raises(LookupError):
        put_together({**parts, key: half}, PACKAGED)
    with pytest.raises(LookupError):
        put_together({k: v for k, v in parts.items() if k != key}, PACKAGED)


def test_entries_come_and_go_as_a_whole() -> None:
    rule = PACKAGED.regeln["zentrale-vertretung"]
    neu = with_entries("regeln", **{"neue-regel": new_rule(), rule.id: None})
    found = difference(PACKAGED, neu)
    assert names(found.changes) == [("regeln", "neue-regel", ""), ("regeln", rule.id, "")]
    added, dropped = found.changes
    assert (added.alt, added.neu, dropped.neu) == (None, new_rule(), None)
    assert ("regeln", "neue-regel") in found.mixed({added.nr})
    assert ("regeln", rule.id) in found.mixed({added.nr})
    assert ("regeln", rule.id) not in found.mixed({dropped.nr})


def test_fields_of_a_rule_change_one_by_one_but_measure_and_weight_together() -> None:
    rule = PACKAGED.regeln["zentrale-vertretung"]
    other = replace(rule, massnahme="1.3", gewicht="nutzen_gering", begruendung="Anders.")
    found = difference(PACKAGED, with_entries("regeln", **{rule.id: other}))
    assert names(found.changes) == [
        ("regeln", rule.id, "begruendung"),
        ("regeln", rule.id, "massnahme"),
    ]
    assert found.changes[1].alt == ("1.2", "nutzen_hoch")
    mixed = put_together(found.mixed({found.changes[1].nr}), PACKAGED).regeln[rule.id]
    assert mixed == replace(rule, massnahme="1.3", gewicht="nutzen_gering")


@pytest.mark.parametrize(
    ("section", "name", "feld", "wert", "silent"),
    [
        ("schwellenwerte", "gemeinsam_ab_kommunen", "titel", "Anders", True),
        ("gewichte", "nutzen_hoch", "wert", 99, False),
        ("regeln", "zentrale-vertretung", "grund", "Darum.", True),
        ("massnahmen", "1.2", "aufwand", "gering", False),
        ("merkmale", "ziele_unklar", "titel", "Anders", False),
    ],
)
def test_what_no_plan_depends_on_is_told_apart(
    section: str, name: str, feld: str, wert: object, silent: bool
) -> None:
    entry = replace(getattr(PACKAGED, section)[name], **{feld: wert})
    found = difference(PACKAGED, with_entries(section, **{name: entry}))
    assert names(found.changes) == [(section, name, feld)]
    assert found.changes[0].silent is silent


def test_an_angabe_is_changed_as_a_whole() -> None:
    angabe = replace(PACKAGED.angaben["gelegenheit"], frage="Anders?", hilfe="Anders.")
    found = difference(PACKAGED, with_entries("angaben", gelegenheit=angabe))
    assert names(found.changes) == [("angaben", "gelegenheit", "")]


def test_planning_is_compared_in_its_parts() -> None:
    planung = replace(
        PACKAGED.planung,
        begleitend=("0",),
        knapp=FEW,
        anlaesse={**PACKAGED.planung.anlaesse, "keiner": "Keiner."},
        massnahmen_je_art={"querschnitt": "1.3"},
    )
    found = difference(PACKAGED, replace(PACKAGED, planung=planung))
    assert set(names(found.changes)) >= {
        ("planung", "begleitend", ""),
        ("planung", "knapp", ""),
        ("planung.anlaesse", "keiner", ""),
        ("planung.massnahmen_je_art", "querschnitt", ""),
    }
    everything = put_together(found.mixed({c.nr for c in found.changes}), PACKAGED)
    assert everything.planung == planung


def test_the_day_of_the_rulebook_is_a_change_since_months_are_counted_from_it() -> None:
    found = difference(PACKAGED, replace(PACKAGED, stand="2030-01-01", version="9", sha256="x"))
    assert names(found.changes) == [("regelwerk", "stand", "")]


def test_lists_of_tasks_and_errata_are_compared_by_name() -> None:
    task = PACKAGED.aufgabenverzeichnis[0]
    neu = replace(
        PACKAGED,
        aufgabenverzeichnis=(
            replace(task, art="prozess", location=None),
            *PACKAGED.aufgabenverzeichnis[1:],
        ),
        errata=PACKAGED.errata[1:],
    )
    found = difference(PACKAGED, neu)
    assert names(found.changes) == [
        ("aufgabenverzeichnis", task.name, ""),
        ("errata", PACKAGED.errata[0].id, ""),
    ]


# clauses


def test_a_leaf_is_one_clause() -> None:
    assert shown(FEW, MORE) == [(FEW, MORE)]
    assert shown(All((S1, FEW)), All((S1, MORE))) == [(FEW, MORE)]
    assert shown(AnyOf((FEW, S1)), AnyOf((MORE, S1))) == [(FEW, MORE)]


def test_clauses_come_and_go() -> None:
    assert shown(All((S1,)), All((S1, FEW))) == [(None, FEW)]
    assert shown(AnyOf((S1, FEW)), AnyOf((S1,))) == [(FEW, None)]


def test_clauses_about_the_same_thing_are_paired() -> None:
    alt = with_entries("regeln", **{"neue-regel": new_rule(wenn=All((FEW, S1)))})
    neu = with_entries("regeln", **{"neue-regel": new_rule(wenn=All((S2, MORE)))})
    found = difference(alt, neu).changes
    assert [(change.alt, change.neu) for change in found] == [(FEW, MORE), (S1, S2)]


def test_a_negated_clause_is_shown_negated() -> None:
    assert shown(Not(FEW), Not(MORE)) == [(Not(FEW), Not(MORE))]
    assert shown(Not(Quantified("aufgabe", 1, BODY)), Not(Quantified("aufgabe", 2, BODY))) == [
        (Not(Quantified("aufgabe", 1, BODY)), Not(Quantified("aufgabe", 2, BODY)))
    ]


def test_how_many_and_of_what_are_two_changes() -> None:
    before, after = Quantified("aufgabe", 1, BODY), Quantified("aufgabe", 2, OTHER)
    assert shown(before, after) == [(before, Quantified("aufgabe", 2, BODY)), (BODY, OTHER)]
    assert shown(AtLeast(1, (S1, FEW)), AtLeast(2, (S1, MORE))) == [
        (AtLeast(1, (S1, FEW)), AtLeast(2, (S1, FEW))),
        (FEW, MORE),
    ]
    assert shown(AtLeast(1, (S1, FEW)), AtLeast(1, (S1, MORE))) == [(FEW, MORE)]


def test_what_has_another_form_is_replaced() -> None:
    assert shown(All((S1, FEW)), AnyOf((S1, FEW))) == [(All((S1, FEW)), AnyOf((S1, FEW)))]
    one, other = Quantified("aufgabe", 1, BODY), Quantified("kommune", 1, BODY)
    assert shown(one, other) == [(one, other)]


def test_the_order_of_clauses_does_not_count() -> None:
    alt = with_entries("regeln", **{"neue-regel": new_rule(wenn=All((S1, FEW)))})
    neu = with_entries("regeln", **{"neue-regel": new_rule(wenn=All((FEW, S1)))})
    assert difference(alt, neu).changes == ()


def test_a_changed_part_of_the_fahrplan_is_one_change() -> None:
    book = load_regelwerk()
    road = book.fahrplan
    assert road is not None
    first = replace(road.formen[1], text="Anders.", location=None)
    other = replace(
        book,
        kriterien={
            **book.kriterien,
            "idee-1-nutzen": replace(book.kriterien["idee-1-nutzen"], gewicht="idee_kosten"),
        },
        fahrplan=replace(road, formen=(road.formen[0], first, *road.formen[2:]), location=None),
    )
    found = difference(book, other)
    assert [(c.section, c.id, c.feld) for c in found.changes] == [
        ("fahrplan", "formen", ""),
        ("kriterien", "idee-1-nutzen", "gewicht"),
    ]
    everything = put_together(found.mixed({0, 1}), book)
    assert everything.kriterien["idee-1-nutzen"].gewicht == "idee_kosten"
    assert everything.fahrplan is not None
    assert everything.fahrplan.formen == other.fahrplan.formen  # type: ignore[union-attr]
    nothing = put_together(found.mixed(()), book)
    assert nothing.fahrplan == replace(road, location=None)


def test_a_fahrplan_can_come_and_go() -> None:
    book = load_regelwerk()
    bare = replace(book, fahrplan=None)
    found = difference(bare, book)
    assert {c.section for c in found.changes} == {"fahrplan"}
    assert put_together(found.mixed(()), bare).fahrplan is None
    assert put_together(found.mixed(range(len(found.changes))), bare).fahrplan is not None
    with pytest.raises(LookupError):
        put_together(found.mixed({0}), bare)
