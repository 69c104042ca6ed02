"""What people read about the impact of changed rules: causes in German, in a fixed order."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from helfer.regelwerk_varianten import PACKAGED, example, new_rule, put_into, with_entries
from ikz_rules.difference.causes import Cause
from ikz_rules.difference.movements import BEWEGUNGEN, Movement
from ikz_rules.errors import Problem
from ikz_rules.impact.changes import Change, difference
from ikz_rules.impact.comparison import CaseResult, Comparison, Moved, compare
from ikz_rules.impact.expected import Expectation
from ikz_rules.location import Location
from ikz_rules.model.condition import All, AnyOf, AtLeast, Compare, Derived, Not, Quantified
from ikz_rules.model.massnahme import Voraussetzungen
from ikz_rules.reports import markdown, text
from ikz_rules.reports.impact_changes import ChangeWords
from ikz_rules.reports.impact_document import ImpactReport, impact_document
from ikz_rules.reports.impact_json import impact_json
from ikz_rules.reports.impact_sentences import MovementWords

FEW = Compare("kommunenzahl", "mindestens", 2)
MORE = Compare("kommunenzahl", "mindestens", 3)
NAMED = Compare("kommunenzahl", "mindestens", 2, None, "gemeinsam_ab_kommunen")
BODY = Compare("gelegenheit", "gleich", "ja")
S1 = Derived("szenario:S1")
WORDS = ChangeWords(PACKAGED, PACKAGED)
ALONE = Cause("allein", (0,), aufgehoben=True)
ADDED = Change(0, "regeln", "x", "", None, new_rule("x"))


def change(section: str, name: str, feld: str, alt: object, neu: object) -> Change:
    return Change(0, section, name, feld, alt, neu)


def clause(alt: object, neu: object) -> str:
    return WORDS.because(change("regeln", "x", "wenn", alt, neu))


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (ADDED, "die Regel „x“ hinzugekommen ist"),
        (
            change("merkmale", "ziele_unklar", "", PACKAGED.merkmale["ziele_unklar"], None),
            "das Merkmal „ziele_unklar“ weggefallen ist",
        ),
        (
            change("schwellenwerte", "stellenanteil", "wert", 2, 3),
            "der Schwellenwert „stellenanteil“ jetzt 3 statt 2 beträgt",
        ),
        (
            change("gewichte", "nutzen_hoch", "wert", 2, 3),
            "das Gewicht „nutzen_hoch“ jetzt 3 statt 2 beträgt",
        ),
        (
            change("regeln", "x", "massnahme", ("1.2", "nutzen_hoch"), (None, None)),
            "bei der Regel „x“ die Empfehlung jetzt keine Maßnahme statt Maßnahme 1.2 "
            f"({PACKAGED.gewichte['nutzen_hoch'].titel}) lautet",
        ),
        (
            change("regeln", "x", "gueltig_bis", None, date(2027, 1, 1)),
            "bei der Regel „x“ der letzte Tag jetzt 01.01.2027 statt leer lautet",
        ),
        (
            change("merkmale", "x", "je_kommune", False, True),
            "beim Merkmal „x“ die Frage an jede Kommune jetzt „ja“ statt „nein“ lautet",
        ),
        (
            change("regeln", "x", "arbeitspakete", ("0#1",), ("0#1", "0#2")),
            "bei der Regel „x“ die Liste der Arbeitspakete jetzt „0#1“ und „0#2“ statt „0#1“ "
            "lautet",
        ),
        (
            change("regeln", "x", "begruendung", "A" * 70, "B"),
            "bei der Regel „x“ die Begründung geändert wurde",
        ),
        (
            change("massnahmen", "1.2", "voraussetzungen", None, Voraussetzungen()),
            "bei der Maßnahme „1.2“ die Liste der Voraussetzungen geändert wurde",
        ),
        (
            change("regelwerk", "stand", "", "2026-01-01", "2027-01-01"),
            "der Stand des Regelwerks jetzt „2027-01-01“ statt „2026-01-01“ lautet",
        ),
        (
            change("angaben", "land", "", PACKAGED.angaben["land"], PACKAGED.angaben["art"]),
            "die Angabe „land“ geändert wurde",
        ),
        (
            change("etwas_neues", "x", "ganz_neu", 1, 2),
            "beim Eintrag „x“ der Wert „ganz_neu“ jetzt 2 statt 1 lautet",
        ),
    ],
)
def test_a_change_is_a_reason_in_german(what: Change, said: str) -> None:
    assert WORDS.because(what) == said


def test_a_clause_is_quoted_as_it_was_and_as_it_is() -> None:
    assert clause(FEW, MORE) == (
        "bei der Regel „x“ jetzt „die Kennzahl ‚Zahl der Kommunen‘ beträgt mindestens 3“ statt "
        "„die Kennzahl ‚Zahl der Kommunen‘ beträgt mindestens 2“ verlangt ist"
    )
    assert clause(All((FEW, S1)), AnyOf((FEW,))).startswith(
        "bei der Regel „x“ jetzt „mindestens eine dieser Bedingungen gilt: die Kennzahl"
    )


def test_a_clause_comes_or_goes() -> None:
    assert clause(None, FEW).endswith("beträgt mindestens 2“ hinzugekommen ist")
    assert clause(FEW, None).startswith("bei der Regel „x“ die Bedingung „die Kennzahl")
    assert clause(FEW, None).endswith("weggefallen ist")


@pytest.mark.parametrize(
    ("alt", "neu", "said"),
    [
        (
            Quantified("kommune", 2, BODY),
            Quantified("kommune", 1, BODY),
            "die Regel „x“ jetzt ab 1 statt ab 2 Kommunen gilt",
        ),
        (
            Quantified("aufgabe", 1, BODY),
            Quantified("aufgabe", 2, BODY),
            "die Regel „x“ jetzt ab 2 statt ab 1 Aufgabe gilt",
        ),
        (
            Quantified("aufgabe", None, BODY),
            Quantified("aufgabe", 1, BODY),
            "die Regel „x“ jetzt ab 1 statt in allen Aufgaben gilt",
        ),
        (
            Not(Quantified("kommune", 3, BODY)),
            Not(Quantified("kommune", None, BODY)),
            "die Regel „x“ jetzt nicht in allen statt bis 2 Kommunen gilt",
        ),
        (
            AtLeast(1, (S1,)),
            AtLeast(2, (S1,)),
            "bei der Regel „x“ jetzt ab 2 statt ab 1 der Bedingungen gelten müssen",
        ),
    ],
)
def test_a_changed_count_is_said_as_people_say_it(alt: object, neu: object, said: str) -> None:
    assert clause(alt, neu) == said


def test_details_show_old_and_new_or_what_happened() -> None:
    angabe = PACKAGED.angaben["land"]
    whole = change("angaben", "land", "", angabe, replace(angabe, frage="?", hilfe="!"))
    assert WORDS.details(whole) == ("geändert: frage und hilfe",)
    assert WORDS.details(ADDED) == ("hinzugekommen",)
    assert WORDS.details(replace(ADDED, alt=ADDED.neu, neu=None)) == ("weggefallen",)
    threshold = change("schwellenwerte", "stellenanteil", "wert", 1, 2)
    titel = PACKAGED.schwellenwerte["stellenanteil"].titel
    assert WORDS.title(threshold) == f"Schwellenwert „stellenanteil“ ({titel})"
    assert WORDS.details(change("gewichte", "x", "wert", 1, 2)) == ("bisher: 1", "jetzt: 2")
    assert WORDS.details(change("regeln", "x", "wenn", None, S1))[0].startswith("hinzugekommen: ")
    assert WORDS.details(change("regeln", "x", "wenn", S1, None))[0].startswith("weggefallen: ")
    packages = PACKAGED.massnahmen["1.2"].arbeitspakete
    assert WORDS.details(change("massnahmen", "1.2", "arbeitspakete", (), packages)) == (
        "geändert",
    )


# movements

MOVES: dict[tuple[str, str], tuple[object, object, str]] = {
    ("massnahme", "neu"): (None, None, "kommt neu in den Plan von „Tal“"),
    ("massnahme", "entfallen"): (None, None, "steht nicht mehr im Plan von „Tal“"),
    ("massnahme", "rang"): (3, 1, "rückt von Platz 3 auf Platz 1"),
    ("massnahme", "phase"): (1, 2, "wechselt von Phase 1 in Phase 2"),
    ("massnahme", "modus"): (
        "einleiten",
        "kurzpruefung",
        "heißt jetzt „kurz prüfen“ statt „neu beginnen“",
    ),
    ("massnahme", "vorhaben"): (False, True, "ist jetzt ein kurzfristiges Vorhaben"),
    ("massnahme", "begruendung"): (
        ("alt", "beide"),
        ("beide", "neu"),
        "ist jetzt anders begründet (neu: „neu“; entfallen: „alt“; anderer Wortlaut: „beide“)",
    ),
    ("massnahme", "inhalt"): (
        ("aufgaben", "anlass"),
        ("aufgaben", "anlass"),
        "hat im Plan jetzt andere Angaben (Aufgaben und Anlass)",
    ),
    ("ausgangsszenario", "neu"): (None, None, "kommt neu in den Plan von „Tal“"),
    ("ausgangsszenario", "entfallen"): (None, None, "steht nicht mehr im Plan von „Tal“"),
    ("ausgangsszenario", "stufe"): (
        "anzeichen",
        "erkannt",
        "ist jetzt erkannt (bisher in Anzeichen erkennbar)",
    ),
    ("hinweis", "neu"): (None, None, "kommt neu in den Plan von „Tal“"),
    ("hinweis", "entfallen"): (None, None, "steht nicht mehr im Plan von „Tal“"),
    ("hinweis", "text"): (None, None, "lautet jetzt anders"),
    ("idee", "vorhaben"): (True, False, "ist jetzt kein kurzfristiges Vorhaben"),
    ("schritt", "neu"): (None, None, "kommt neu in den Plan von „Tal“"),
    ("schritt", "entfallen"): (None, None, "steht nicht mehr im Plan von „Tal“"),
    ("schritt", "phase"): (1, 2, "wechselt von Phase 1 in Phase 2"),
}
SUBJECTS = {
    "massnahme": ("1.2", f"Die Maßnahme 1.2 „{PACKAGED.massnahmen['1.2'].titel}“"),
    "ausgangsszenario": (
        "S1",
        f"Das Ausgangsszenario S1 „{PACKAGED.ausgangsszenarien['S1'].titel}“",
    ),
    "hinweis": ("h", "Der Hinweis „h“"),
    "idee": ("Idee", "Die Idee „Idee“"),
    "schritt": ("Los", "Der Schritt „Los“"),
}


def comparison(*cases: CaseResult, changes: tuple[Change, ...] = (ADDED,)) -> Comparison:
    return Comparison(PACKAGED, PACKAGED, changes, cases)


def words(*changes: Change) -> MovementWords:
    return MovementWords(comparison(changes=changes), WORDS)


@pytest.mark.parametrize(
    ("thema", "bewegung"), [(t, b) for t, kinds in BEWEGUNGEN.items() for b in kinds]
)
def test_every_movement_has_its_sentence(thema: str, bewegung: str) -> None:
    alt, neu, said = MOVES[thema, bewegung]
    was, subject = SUBJECTS[thema]
    movement = Movement(thema, was, bewegung, alt, neu)
    assert words(ADDED).sentence(movement, ALONE, "Tal") == (
        f"{subject} {said}, weil die Regel „x“ hinzugekommen ist."
    )


def test_a_measure_that_others_pass_keeps_its_place() -> None:
    movement = Movement("massnahme", "1.2", "rang", 4, 4)
    assert "bleibt auf Platz 4" in words(ADDED).moved(movement, "Tal")


def said_of(cause: Cause, count: int = 3) -> str:
    changes = tuple(replace(ADDED, nr=nr, id=f"r{nr}") for nr in range(count))
    movement = Movement("hinweis", "h", "text")
    return words(*changes).sentence(movement, cause, "Tal").removeprefix("Der Hinweis „h“ lautet ")


def test_several_changes_are_told_by_how_they_work() -> None:
    assert said_of(Cause("zusammen", (0, 1), aufgehoben=True)) == (
        "jetzt anders, weil die Regel „r0“ hinzugekommen ist und weil die Regel „r1“ "
        "hinzugekommen ist. Erst alle diese Änderungen zusammen bewirken das."
    )
    assert said_of(Cause("jede", (0, 1), aufgehoben=False)) == (
        "jetzt anders, weil die Regel „r0“ hinzugekommen ist oder weil die Regel „r1“ "
        "hinzugekommen ist. Jede dieser Änderungen genügt dafür."
    )
    assert said_of(Cause("allein", (0,), aufgehoben=False)).endswith(
        " Mit den anderen Änderungen käme es auch sonst dazu."
    )


def test_many_changes_are_counted_instead_of_named() -> None:
    shown = said_of(Cause("zusammen", tuple(range(7)), aufgehoben=True), 7)
    assert "„r3“ hinzugekommen ist und weil 3 andere Änderungen dazukommen." in shown
    assert "„r4“" not in shown


def test_a_cause_that_was_not_narrowed_down_says_so() -> None:
    assert said_of(Cause("unklar", (0, 1), aufgehoben=None)) == (
        "jetzt anders. Die Ursache liegt in 2 Änderungen; weiter ließ sie sich nicht eingrenzen. "
        "Es sind: die Regel „r0“ hinzugekommen ist; die Regel „r1“ hinzugekommen ist."
    )
    assert said_of(Cause("unklar", tuple(range(7)), aufgehoben=None), 7).endswith(
        "Die Ursache liegt in 7 Änderungen; weiter ließ sie sich nicht eingrenzen."
    )


# the whole report


def moved_case(*movements: Movement, name: str = "Tal", cause: Cause = ALONE) -> CaseResult:
    return CaseResult(f"{name}.yaml", name, tuple(Moved(m, cause) for m in movements))


NEW = Movement("massnahme", "1.2", "neu")
GONE = Movement("massnahme", "1.10", "entfallen")


def shown(report: ImpactReport) -> str:
    return text.render(impact_document(report))


def test_the_report_begins_in_short_then_measures_cases_and_changes() -> None:
    found = compare(
        PACKAGED, with_entries("regeln", **{"neue-regel": new_rule()}), [example("gemischt")]
    )
    lines = [line for line in shown(ImpactReport(found)).splitlines() if line]
    order = [
        "Wirkung der geänderten Regeln",
        "Verglichen: 1 Fall. Bewegt: 1, unverändert: 0.",
        "Nach Maßnahmen",
        "   Neu im Plan: 1 Fall („Verbund Sandbachland“)",
        "Nach Fällen",
        f"Verbund Sandbachland ({example('gemischt')})",
        "   – Weil die Regel „neue-regel“ hinzugekommen ist:",
        "Was an den Regeln anders ist",
        "– Regel „neue-regel“ (bewegt 1 Fall)",
    ]
    assert [line for line in lines if line in order] == order
    assert "Nicht erwartet" not in "\n".join(lines)


def test_nothing_changed_is_a_short_report() -> None:
    assert shown(ImpactReport(compare(PACKAGED, PACKAGED, [example("gemischt")]))) == (
        "Wirkung der geänderten Regeln\n=============================\n\n"
        "Verglichen: 1 Fall. Bewegt: 0, unverändert: 1.\n\nBeide Regelwerke sagen dasselbe.\n"
    )


def test_one_movement_is_one_sentence_and_several_share_their_cause() -> None:
    one = shown(ImpactReport(comparison(moved_case(NEW))))
    assert "in den Plan von „Tal“, weil die Regel „x“ hinzugekommen ist." in " ".join(one.split())
    two = shown(ImpactReport(comparison(moved_case(NEW, Movement("hinweis", "h", "text")))))
    assert "   – Weil die Regel „x“ hinzugekommen ist:\n     · Die Maßnahme 1.2" in two
    vague = Cause("unklar", (0,), aufgehoben=None)
    three = moved_case(NEW, Movement("hinweis", "h", "text"), cause=vague)
    assert "   – Die Ursache liegt in 1 Änderung;" in shown(ImpactReport(comparison(three)))


def test_many_cases_of_a_measure_are_cut_short() -> None:
    cases = [moved_case(NEW, name=f"Tal {number}") for number in range(12)]
    lines = " ".join(shown(ImpactReport(comparison(*cases))).split())
    assert "Neu im Plan: 12 Fälle („Tal 0“, „Tal 1“," in lines
    assert "„Tal 9“ und 2 weitere)" in lines


def test_measures_stand_in_the_order_of_the_catalogue() -> None:
    alt = with_entries("massnahmen", **{"1.10": replace(PACKAGED.massnahmen["1.2"], nr="1.10")})
    found = Comparison(alt, PACKAGED, (ADDED,), (moved_case(GONE, NEW),))
    report = shown(ImpactReport(found))
    assert report.index("Maßnahme 1.2 –") < report.index("Maßnahme 1.10 –")


def test_what_is_expected_is_told_from_what_is_not() -> None:
    at = Location("erwartet.yaml", 2, 3)
    expected = (
        Expectation("Tal", "massnahme", "1.2", "neu"),
        Expectation("alle", "massnahme", "2.5", "phase", at),
        Expectation("Tal", "", "", "nicht_vergleichbar", at),
    )
    case = moved_case(NEW, Movement("hinweis", "h", "text"))
    report = ImpactReport(comparison(case), expected)
    assert (report.unexpected, len(report.missing), report.clean) == (1, 2, False)
    lines = shown(report)
    assert "Nicht erwartete Bewegungen: 1. Erwartete, die ausblieben: 2." in lines
    assert "– alle: Maßnahme „2.5“, Bewegung „phase“ (erwartet.yaml:2:3)" in lines
    assert "– Tal: Bewegung „nicht_vergleichbar“ (erwartet.yaml:2:3)" in lines
    assert "Der Hinweis „h“ lautet jetzt anders. Nicht erwartet." in lines
    assert lines.count("Nicht erwartet.") == 1
    good = ImpactReport(comparison(moved_case(NEW)), expected[:1])
    assert good.clean
    assert "ausblieben: 0." in shown(good)


def test_cases_that_cannot_be_compared_stand_apart_with_all_their_mistakes() -> None:
    problem = Problem("name-unbekannt", "Das gibt es nicht.")
    other = Problem("anders", "Das auch nicht.")
    report = ImpactReport(
        comparison(
            CaseResult("alt.yaml", "Alt", probleme_alt=(problem,)),
            CaseResult("neu.yaml", "", (), (problem,), (other,)),
            CaseResult("falsch.yaml", "", (), (problem,), (problem,)),
            changes=(),
        )
    )
    lines = shown(report)
    assert "Nicht verglichen: 3 Fälle." in lines
    assert lines.index("Nur mit einem der beiden") < lines.index("alt.yaml")
    assert "Mit den alten Regeln:\n    · [name-unbekannt] Das gibt es nicht." in lines
    assert "Mit den neuen Regeln:\n    · [anders] Das auch nicht." in lines
    assert lines.index("Mit keinem der beiden") < lines.index("falsch.yaml")
    assert (report.unexpected, report.clean) == (2, False)


def test_changes_that_move_nothing_or_never_can_are_listed_too() -> None:
    rule = PACKAGED.regeln["zentrale-vertretung"]
    never = new_rule(wenn=Not(Compare("kommunenzahl", "mindestens", 1)))
    neu = with_entries("regeln", **{rule.id: replace(rule, grund="Darum."), "neue-regel": never})
    lines = shown(ImpactReport(compare(PACKAGED, neu, [example("gemischt")])))
    assert "– Regel „neue-regel“ (bewegt keinen Fall)" in lines
    assert "– Regel „zentrale-vertretung“: der Grund der Setzung (wirkt auf keinen Plan)" in lines


def test_a_name_cannot_become_markdown_or_steer_a_terminal() -> None:
    evil = moved_case(NEW, name="**\x1b[31m<b>")
    document = impact_document(ImpactReport(comparison(evil)))
    assert "\x1b" not in text.render(document)
    assert "<b>" not in markdown.render(document)
    assert "\x1b" not in impact_json(ImpactReport(comparison(evil)))


# JSON


def as_json(report: ImpactReport) -> Any:  # noqa: ANN401
    return json.loads(impact_json(report))


def test_json_holds_every_change_and_every_movement_with_its_cause() -> None:
    neu = put_into(
        with_entries("regeln", **{"neue-regel": new_rule()}),
        "angaben",
        {"land": replace(PACKAGED.angaben["land"], hilfe="!")},
    )
    found = as_json(ImpactReport(compare(PACKAGED, neu, [example("leitmerkmal-nein")])))
    assert found["zusammenfassung"] == {
        "faelle": 1,
        "bewegt": 1,
        "nicht_vergleichbar": 0,
        "unerwartet": 1,
        "ausgeblieben": 0,
        "in_ordnung": False,
    }
    assert [c["attribute"] for c in found["aenderungen"]] == [["hilfe"], []]
    assert found["aenderungen"][1]["satz"] == "die Regel „neue-regel“ hinzugekommen ist"
    (case,) = found["faelle"]
    (moved,) = case["bewegungen"]
    assert (moved["thema"], moved["was"], moved["bewegung"]) == ("massnahme", "2.5", "neu")
    assert moved["ursache"] == {"art": "allein", "aenderungen": [1], "aufgehoben": True}
    assert moved["erwartet"] is None
    assert moved["satz"].endswith(
        "kommt neu in den Plan von „Am Rosenberg“, weil die Regel „neue-regel“ hinzugekommen ist."
    )
    assert (found["alt"]["version"], found["neu"]["sha256"]) == (PACKAGED.version, neu.sha256)


def test_json_says_what_was_expected_and_what_went_wrong() -> None:
    expected = (
        Expectation("Tal", "massnahme", "1.2", "neu"),
        Expectation("weg", "", "", "nicht_vergleichbar"),
        Expectation("alle", "schritt", "Los", "neu"),
    )
    problem = Problem("x", "Falsch.")
    weg = CaseResult("weg.yaml", "", probleme_neu=(problem,))
    found = as_json(ImpactReport(comparison(moved_case(NEW), weg), expected))
    first, second = found["faelle"]
    assert first["bewegungen"][0]["erwartet"] is True
    assert (first["erwartet"], second["erwartet"]) == (None, True)
    assert (second["vergleichbar"], second["probleme_neu"]) == (False, ["[x] Falsch."])
    assert found["ausgeblieben"] == [
        {"fall": "alle", "thema": "schritt", "was": "Los", "bewegung": "neu"}
    ]


def test_every_field_that_can_change_by_itself_has_words() -> None:
    from ikz_rules.impact.changes import _BY_FIELD, _NO_DIFFERENCE, _TOGETHER  # noqa: PLC0415
    from ikz_rules.reports.impact_changes import _FIELDS, _SECTIONS  # noqa: PLC0415

    named = {c.section for c in difference(PACKAGED, PACKAGED).changes} | set(_BY_FIELD)
    assert named <= set(_SECTIONS)
    for section in _BY_FIELD:
        owner: Any = PACKAGED.planung if "." in section else PACKAGED
        entries = getattr(owner, section.rpartition(".")[2])
        for entry in list(entries.values())[:1]:
            wanted = set(type(entry).__dataclass_fields__) - _NO_DIFFERENCE - set(_TOGETHER)
            assert wanted <= set(_FIELDS), section
