"""What people read about ways to a measure: the cheapest, how sure that is, or why none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from helfer.regelwerk_varianten import PACKAGED, example
from ikz_rules import Verbundraum, Ways, read_verbundraum, recommend, ways_to
from ikz_rules.reports.answers.ways import told

if TYPE_CHECKING:
    from ikz_rules.reports.answers.told import Told

GEMISCHT = recommend(read_verbundraum(example("gemischt")))
FENSTER = recommend(read_verbundraum(example("aufgabe-mit-fenster")))
ROLLEN = "„Gibt es schriftliche Profile dafür, was einzelne Rollen können und dürfen?“"
LIMITS = (
    "Geändert werden nur Angaben, die als änderbar gelten, zum Verbundraum, zu seinen Kommunen und "
    "zu seinen Aufgaben. Welche Kommunen und Aufgaben dabei sind und was begonnen oder umgesetzt "
    "ist, bleibt."
)


def say(found: Ways) -> Told:
    return told(found, PACKAGED, "Tal")


def test_the_cheapest_way_is_the_sentence_and_all_are_the_tree() -> None:
    found = say(ways_to(GEMISCHT, "2.2", count=1))
    assert found.frage.endswith("“ in den Plan für „Tal“?")
    assert found.satz == (
        f"Am wenigsten Aufwand macht: {ROLLEN} bei Lindengrund: nein (bisher unbekannt)."
    )
    assert found.absatz == (
        "Dass nichts weniger Aufwand macht, ist für alle erlaubten Werte bewiesen. Was bisher "
        "unbekannt ist, ist vielleicht schon so; dann genügt es, die Angabe einzutragen. " + LIMITS
    )
    assert [knoten.text for knoten in found.baum] == [
        f"Weg 1, Aufwand 3: {ROLLEN} bei Lindengrund: nein (bisher unbekannt). Die Maßnahme stünde "
        "dann auf Platz 12, in Phase 2."
    ]
    assert [part.text for part in found.baum[0].teile] == [
        "kommunen.Lindengrund.angaben.rollenprofile=nein: Aufwand mittel (3)."
    ]


def test_a_measure_that_is_there_needs_nothing() -> None:
    found = say(ways_to(GEMISCHT, "0"))
    assert found.satz == "Sie ist schon dort, auf Platz 1; ändern muss sich nichts."
    assert (found.absatz, found.baum) == ("", ())


def test_a_measure_that_is_carried_out_is_told_as_such() -> None:
    found = say(ways_to(FENSTER, "3.1"))
    assert found.satz == "Gar nicht: Die Maßnahme 3.1 ist bereits umgesetzt."
    assert found.absatz == ""


def test_what_stands_in_the_way_is_named() -> None:
    found = say(ways_to(FENSTER, "1.4"))
    assert found.satz == "Mit änderbaren Angaben ist das nicht zu erreichen."
    assert found.absatz.startswith(
        "Das ist für alle erlaubten Werte bewiesen. Im Weg steht, was niemand ändern kann. "
        "Anders sein müsste: „"
    )
    assert "bei der Aufgabe „Vergabestelle“: " in found.absatz
    assert found.absatz.endswith(LIMITS)


def test_what_nobody_knows_yet_is_no_obstacle_that_is_known() -> None:
    raw = {
        "name": "Tal",
        "kommunen": [{"name": "A"}, {"name": "B"}],
        "aufgaben": [],
        "umgesetzt": [],
    }
    task = {"name": "Vergabestelle", "art": "querschnitt", "kommunen": {"A": {}, "B": {}}}
    plan = recommend(Verbundraum.model_validate({**raw, "aufgaben": [task]}))
    found = say(ways_to(plan, "3.3"))
    assert found.satz == "Mit änderbaren Angaben ist das nicht zu erreichen."
    assert (
        "Es hängt an Angaben, die niemand ändern kann und die noch fehlen: „Wie viele Beschäftigte "
        "gehen in den nächsten fünf Jahren in den Ruhestand?“" in found.absatz
    )
    assert "Im Weg steht" not in found.absatz
    done = say(ways_to(plan, "1.4"))
    assert "was-waere-wenn DATEI aufgaben+=NAME" in done.absatz


def test_a_title_with_quotes_is_not_quoted_twice() -> None:
    raw = {"name": "Tal", "land": "TH", "kommunen": [{"name": "A"}]}
    found = say(ways_to(recommend(Verbundraum.model_validate(raw)), "3.1"))
    assert "„Teilnahme am Programm ‚Digital-Lotsen-Sachsen‘“ in den Plan" in found.frage


def test_without_an_aufgabe_the_next_step_is_named() -> None:
    found = say(ways_to(GEMISCHT, "1.2"))
    assert "Es ist keine Aufgabe genannt. " in found.absatz
    assert "„ikz-rules was-waere-wenn DATEI aufgaben+=NAME“" in found.absatz


@pytest.mark.parametrize(
    ("given", "satz", "absatz"),
    [
        (
            {"genau": True},
            "Mit änderbaren Angaben ist das nicht zu erreichen.",
            "Das ist für alle erlaubten Werte bewiesen. Auch mit anderen Angaben empfiehlt sie "
            "hier keine Regel.",
        ),
        (
            {"genau": False},
            "Ob es einen Weg gibt, ließ sich nicht klären.",
            "Die Suche ist nicht zu Ende gekommen; es kann günstigere Wege geben.",
        ),
        (
            {"hoechstens": 1, "unter_den_ersten": 3},
            "Ein Weg dorthin ist nicht gefunden.",
            "Geprüft ist jede Änderung einer Angabe: bei Zahlen die Werte rund um die Schwellen "
            "der Regeln, bei Listen ein Eintrag mehr oder weniger. Mit mehr Angaben zugleich kann "
            "es weitere Wege geben.",
        ),
        (
            {"hoechstens": 2, "unter_den_ersten": 3},
            "Ein Weg dorthin ist nicht gefunden.",
            "Geprüft ist jede Änderung von bis zu zwei Angaben: bei Zahlen die Werte rund um die "
            "Schwellen der Regeln, bei Listen ein Eintrag mehr oder weniger. Mit mehr Angaben "
            "zugleich kann es weitere Wege geben.",
        ),
        (
            {"hoechstens": 0, "genau": False, "unter_den_ersten": 3, "rang": 9},
            "Ein Weg dorthin ist nicht gefunden.",
            "Nicht jede einzelne Änderung ließ sich prüfen; es kann günstigere Wege geben.",
        ),
    ],
)
def test_how_sure_the_answer_is_stands_in_it(given: dict[str, int], satz: str, absatz: str) -> None:
    found = say(Ways.model_validate({"nr": "1.1", "titel": "X", **given}))
    assert (found.satz, found.absatz) == (satz, f"{absatz} {LIMITS}")


@pytest.mark.parametrize(
    ("first", "goal"), [(1, "an die Spitze des Plans"), (3, "unter die ersten 3 des Plans")]
)
def test_the_goal_is_named(first: int, goal: str) -> None:
    found = say(Ways(nr="1.1", titel="X", unter_den_ersten=first))
    assert found.frage == f"Wie kommt die Maßnahme 1.1 „X“ {goal} für „Tal“?"
