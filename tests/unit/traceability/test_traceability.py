"""The matrix knows every citation, and puts what is not covered first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.reader import gherkin
from ikz_rules.traceability.citations import Zitat, citations
from ikz_rules.traceability.examples import Beispiel, examples
from ikz_rules.traceability.matrix import Features, Matrix, matrix

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.feature import Feature

FEATURE = """\
# language: de
@N001
Funktionalität: F

  Szenario: Ein Satz
    Angenommen x
    Dann beruft sich die Maßnahme 1.2 auf die Aussage N066

  @N106
  Regel: R

    @wichtig @N007 @N7
    Szenariogrundriss: Fall <x>
      Dann <x>

      Beispiele:
        | x |
        | a |
        | b |

      @N014
      Beispiele:
        | x |
        | c |
"""


def feature(text: str = FEATURE) -> Feature:
    found, problems = gherkin.parse(text, "a.feature")
    assert found is not None, problems
    return found


def test_tags_of_everything_above_and_sentences_cite() -> None:
    found = examples([feature()], {})
    assert {id_: [b.zeile for b in listed] for id_, listed in found.items()} == {
        "N001": [5, 13],
        "N066": [5],
        "N106": [13],
        "N007": [13],
        "N7": [13],
        "N014": [13],
    }
    assert found["N007"][0] == Beispiel("a.feature", 13, "Fall <x>", "nicht_ausgefuehrt")


@pytest.mark.parametrize(
    ("outcomes", "of_all", "of_one_line"),
    [
        (("bestanden", "bestanden", "bestanden"), "bestanden", "bestanden"),
        (("bestanden", "fehlgeschlagen", "bestanden"), "fehlgeschlagen", "bestanden"),
        (("bestanden", "uebersprungen", "bestanden"), "uebersprungen", "bestanden"),
        (("uebersprungen", None, "fehlgeschlagen"), "fehlgeschlagen", "fehlgeschlagen"),
        (("uebersprungen", None, None), "nicht_ausgefuehrt", "nicht_ausgefuehrt"),
    ],
)
def test_of_an_outline_the_gravest_outcome_of_the_citing_lines_counts(
    outcomes: tuple[str | None, ...], of_all: str, of_one_line: str
) -> None:
    lines = dict(zip((18, 19, 24), outcomes, strict=True))
    known = {("a.feature", line): outcome for line, outcome in lines.items() if outcome}
    found = examples([feature()], known)
    assert (found["N007"][0].ergebnis, found["N014"][0].ergebnis) == (of_all, of_one_line)


def small(**cited: tuple[str, ...]) -> Regelwerk:
    """Return our rulebook in which only these rules cite; N003 and N004 are not important."""
    book = load_regelwerk()
    rule = next(iter(book.regeln.values()))
    return replace(
        book,
        aussagen={id_: book.aussagen[id_] for id_ in ("N001", "N003", "N004", "N007", "N011")},
        regeln={id_: replace(rule, id=id_, aussagen=found) for id_, found in cited.items()},
        massnahmen={},
        merkmale={},
        ausgangsszenarien={},
        planung=replace(book.planung, gruende={}),
        kriterien={},
        buendelungen={},
        arbeitsgruppen={},
        fahrplan=None,
    )


def stands(found: Matrix) -> dict[str, str]:
    return {nachweis.aussage.id: nachweis.stand for nachweis in found.nachweise}


def example(ergebnis: str) -> tuple[Beispiel, ...]:
    return (Beispiel("a.feature", 1, "S", "bestanden"), Beispiel("a.feature", 2, "T", ergebnis))


def test_what_is_not_covered_stands_first_then_what_fails_the_important_ones_ahead() -> None:
    book = small(a=("N001", "N004"), b=("N007",), c=("N011", "N011"))
    features = Features(
        ("features",), {"N001": example("bestanden"), "N007": example("fehlgeschlagen")}
    )
    found = matrix(book, features)
    assert list(stands(found).items()) == [
        ("N011", "ohne_beispiel"),
        ("N003", "ohne_regel"),
        ("N004", "ohne_beispiel"),
        ("N007", "fehlgeschlagen"),
        ("N001", "belegt"),
    ]
    assert [book.aussagen[id_].wichtig for id_ in ("N011", "N003", "N004")] == [True, False, False]
    assert (found.count("ohne_beispiel"), found.count("ohne_beispiel", wichtig=True)) == (2, 1)
    last = found.nachweise[-1]
    assert [zitat.id for zitat in last.regeln] == ["a"]
    assert last.eintraege == ()
    assert [zitat.id for zitat in found.nachweise[0].zitate] == ["c"]


def test_without_features_nothing_lacks_an_example() -> None:
    book = small(a=("N001", "N007"))
    assert stands(matrix(book, None))["N001"] == "ungeprueft"
    assert stands(matrix(book, None))["N004"] == "ohne_regel"
    unread = Features(("features",), {}, ausgefuehrt=False)
    assert stands(matrix(book, unread))["N001"] == "ungeprueft"


def test_scenarios_that_were_not_run_prove_nothing() -> None:
    book = small(a=("N001", "N007"))
    beispiele = {"N001": (Beispiel("a.feature", 1, "S", "nicht_ausgefuehrt"),)}
    found = matrix(book, Features(("features",), beispiele, ausgefuehrt=False))
    assert (stands(found)["N001"], stands(found)["N007"]) == ("ungeprueft", "ohne_beispiel")


def test_statements_that_do_not_exist_are_told() -> None:
    beispiele = {"N999": example("bestanden"), "N66": example("bestanden")}
    found = matrix(small(), Features(("features",), beispiele))
    assert list(found.unbekannt) == ["N66", "N999"]
    assert "N999" not in stands(found)


def test_every_kind_of_entry_is_found_in_our_own_rulebook() -> None:
    book = load_regelwerk()
    found = citations(book)
    assert set(found) == set(book.aussagen)
    kinds = {zitat.art for zitate in found.values() for zitat in zitate}
    assert kinds == {
        *("regel", "massnahme", "merkmal", "ausgangsszenario", "planungsgrund"),
        *("kriterium", "buendelung", "arbeitsgruppe", "vorrang", "form", "vorbedingung"),
        "prozesse",
    }
    assert [zitat.id for zitat in found["N061"] if zitat.art == "kriterium"] == [
        *("aufgabe-1-staerke", "aufgabe-2-handlungsbedarf", "aufgabe-3-aufwand"),
        *("aufgabe-4-strategisch", "aufgabe-5-politisch"),
    ]
    rule = book.regeln["zentrale-arbeitsteilung"]
    assert Zitat("regel", rule.id, rule.location) in found["N066"]
    assert [zitat.id for zitat in found["N117"] if zitat.art == "planungsgrund"] == ["reaktivieren"]


def test_every_important_statement_is_honoured_by_our_own_rulebook() -> None:
    found = matrix(load_regelwerk(), None)
    bare = {n.aussage.id for n in found.nachweise if n.stand == "ohne_regel"}
    assert bare == {"N033", "N135"}  # what the guide calls a field, and that both sources agree
    assert found.count("ohne_regel", wichtig=True) == 0
