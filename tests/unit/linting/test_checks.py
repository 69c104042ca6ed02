"""What single checks promise beyond the examples of their pages (test_pages.py)."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from rulebooks import found, regel

from ikz_rules.linting.check import Sentence, Subject
from ikz_rules.linting.registry import lint
from ikz_rules.reader import gherkin
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.testing import satzliste

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.reader.feature import Feature

FEATURE = """\
# language: de
Funktionalität: Test
  Szenariogrundriss: {name}
    Angenommen ein Verbundraum mit 2 Kommunen
    Dann {satz}
    Beispiele:
      | regel        |
      | eigene-regel |
"""


def feature(satz: str, name: str = "<regel>") -> dict[str, str]:
    return {"test.feature": FEATURE.format(satz=satz, name=name)}


@pytest.mark.parametrize(
    "satz",
    [
        'ist die Regel "<regel>" nicht erfüllt',
        "ist die Regel „eigene-regel“ erfüllt",
        "stützt sich die Maßnahme 0 auf die Regel eigene-regel",
    ],
)
def test_a_rule_has_an_example_wherever_an_expectation_names_it(satz: str, tmp_path: Path) -> None:
    rules = regel("{merkmal: ziele_unklar}")
    assert found(tmp_path, rules, "regel-ohne-beispiel", features=feature(satz)) == ()


def test_a_rule_that_is_only_talked_about_has_no_example(tmp_path: Path) -> None:
    other = feature('ist die Regel "zentrale-vertretung" erfüllt', "Die Regel eigene-regel <regel>")
    rules = regel("{merkmal: ziele_unklar}")
    [finding] = found(tmp_path, rules, "regel-ohne-beispiel", features=other)
    assert finding.entry == "regeln:eigene-regel"
    assert 'Dann ist die Regel "eigene-regel" erfüllt' in finding.hint


def test_a_number_beyond_the_range_is_told_with_its_limit_and_its_threshold(tmp_path: Path) -> None:
    def wrong(condition: str) -> list[str]:
        return [f.message for f in found(tmp_path, regel(condition), "vergleich-ausserhalb")]

    assert wrong("{kennzahl: anteil_in_koepfen, ueber: 2}") == [
        "„anteil_in_koepfen“ beträgt höchstens 1, verglichen wird mit 2."
    ]
    assert wrong("{kennzahl: softwarevielfalt, zwischen: [-1, 1,5]}".replace("1,5", "'1,5'")) == [
        "„softwarevielfalt“ beträgt höchstens 1, verglichen wird mit 1,5.",
        "„softwarevielfalt“ beträgt mindestens 0, verglichen wird mit -1.",
    ]
    assert wrong("{kennzahl: digitalisierungsgrad_spannweite, mindestens: 6}") == [
        "„digitalisierungsgrad_spannweite“ beträgt höchstens 5, verglichen wird mit 6."
    ]
    assert wrong("{kennzahl: kommunenzahl, unter: -2}") == [
        "„kommunenzahl“ beträgt mindestens 0, verglichen wird mit -2."
    ]
    assert (
        wrong("{kennzahl: digitalisierungsgrad_spannweite, mindestens: vorhaben_hoechstens}") == []
    )
    per_kommune = "{merkmal: entscheidungstraeger_nicht_gewonnen}"
    assert wrong(f"{{kommunen: {{mindestens: 1, mit: {per_kommune}}}}}") == []
    threshold = """
schwellenwerte:
  - {id: viel, wert: 50, titel: T, stand: "2026-11-22", grund: T,
     quelle: {werk: setzung, stelle: T}}
"""
    rules = regel("{kennzahl: anteil_in_koepfen, mindestens: viel}") + threshold
    [finding] = found(tmp_path, rules, "vergleich-ausserhalb")
    assert finding.message.endswith("verglichen wird mit 50 (viel).")


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        (
            "{kennzahl: anteil_in_koepfen, mindestens: 0}",
            "„anteil_in_koepfen“ beträgt immer mindestens 0",
        ),
        (
            "{kennzahl: anteil_in_koepfen, hoechstens: 1}",
            "„anteil_in_koepfen“ beträgt immer höchstens 1",
        ),
        (
            "{kommunen: {mindestens: 1, mit: {angabe: offene_stellen, mindestens: 0}}}",
            "„offene_stellen“ beträgt immer mindestens 0",
        ),
        ("{kennzahl: anteil_in_koepfen, mindestens: 1}", ""),
        ("{kennzahl: anteil_in_koepfen, hoechstens: 0}", ""),
        ("{kennzahl: anteil_in_koepfen, gleich: 0}", ""),
    ],
)
def test_a_comparison_that_holds_for_every_value_is_told_with_the_limit(
    condition: str, message: str, tmp_path: Path
) -> None:
    told = [f.message for f in found(tmp_path, regel(condition), "vergleich-ausserhalb")]
    assert told == ([f"{message}; der Vergleich gilt daher immer."] if message else [])


def test_a_value_that_only_planning_or_a_kennzahl_asks_for_makes_a_difference(
    tmp_path: Path,
) -> None:
    rules = """\
angaben:
  - {{id: farbe, ebene: kommune, typ: {typ}, frage: Welche Farbe?, werte: [{{wert: a}}, {{wert: b}},
     {{wert: c}}], quelle: {{werk: setzung, stelle: T}}}}
kennzahlen:
  - {{id: farben, ebene: verbundraum, aggregat: {aggregat}, ueber: farbe, titel: T, definition: T.,
     quelle: {{werk: setzung, stelle: T}}}}
"""
    check = "wert-ungenutzt"
    diverse = rules.format(typ="auswahl", aggregat="vielfalt")
    assert found(tmp_path, diverse, check) == ()
    some = rules.format(typ="auswahl", aggregat="anzahl, wert: a")
    [finding] = found(tmp_path, some, check)
    assert finding.message == "Ob bei „farbe“ „b“ oder „c“ steht, ist für alle Regeln gleich."
    asked = some + regel("{kommunen: {mindestens: 1, mit: {angabe: farbe, eines_von: [b]}}}")
    assert found(tmp_path, asked, check) == ()


def test_of_several_values_at_once_each_must_make_a_difference(tmp_path: Path) -> None:
    rules = """\
angaben:
  - {id: farben, ebene: verbundraum, typ: mehrfachauswahl, frage: Welche Farben?,
     werte: [{wert: a}, {wert: b}], quelle: {werk: setzung, stelle: T}}
""" + regel("{angabe: farben, gleich: a}")
    [finding] = found(tmp_path, rules, "wert-ungenutzt")
    assert "„farben“ „b“" in finding.message


def test_thresholds_that_are_counted_with_are_used(tmp_path: Path) -> None:
    threshold = """
schwellenwerte:
  - {id: viele, wert: 2, titel: T, stand: "2026-11-22", grund: T,
     quelle: {werk: setzung, stelle: T}}
"""
    some = "{merkmal: ziele_unklar}, {merkmal: schwerpunkte_fehlen}"
    for condition in (
        "{kommunen: {mindestens: viele, mit: {angabe: einwohner, ueber: 1}}}",
        f"{{anzahl: {{mindestens: viele, von: [{some}]}}}}",
        "{kennzahl: kommunenzahl, zwischen: [1, viele]}",
    ):
        assert found(tmp_path, regel(condition) + threshold, "schwelle-ungenutzt") == ()


def test_days_without_either_version_of_a_rule_are_told(tmp_path: Path) -> None:
    old = regel("{merkmal: ziele_unklar}", "alt") + '    gueltig_bis: "2027-12-31"\n'
    new = regel("{merkmal: ziele_unklar}", "neu").partition("\n")[2]
    later = '    gueltig_ab: "2028-02-01"\n    ersetzt: alt\n'
    [finding] = found(tmp_path, old + new + later, "gueltigkeit-ueberschneidung")
    assert finding.message == "Vom 01.01.2028 bis 31.01.2028 gilt weder „alt“ noch „neu“."


@pytest.mark.parametrize("end", ["", '    gueltig_bis: "2028-01-01"\n'])
def test_days_with_both_versions_of_a_rule_are_told(end: str, tmp_path: Path) -> None:
    old = regel("{merkmal: ziele_unklar}", "alt") + end
    new = regel("{merkmal: ziele_unklar}", "neu").partition("\n")[2]
    later = '    gueltig_ab: "2028-01-01"\n    ersetzt: alt\n'
    [finding] = found(tmp_path, old + new + later, "gueltigkeit-ueberschneidung")
    assert finding.message == "„neu“ ersetzt „alt“, aber beide gelten an denselben Tagen."


def test_a_sentence_is_used_where_a_step_of_its_kind_is_made_of_it() -> None:
    text = FEATURE.format(satz="wird die Maßnahme 0 empfohlen", name="<regel>")
    parsed = cast("Feature", gherkin.parse(text, "x.feature")[0])
    known = {(s.schluesselwort, s.muster) for s in satzliste()}
    subject = Subject(load_regelwerk(), (parsed,), saetze=tuple(satzliste()), all_used=True)
    unused = lint(subject, ["satz-ungenutzt"])
    assert len(unused) == len(known) - 2
    assert not any("ein Verbundraum mit ZAHL Kommune(n)“" in f.message for f in unused)


def test_a_sentence_is_called_unused_only_where_features_are_meant_to_use_all() -> None:
    sentence = SimpleNamespace(schluesselwort="Dann", muster="x", pattern=None)
    said = (cast("Sentence", sentence),)
    for subject in (
        Subject(load_regelwerk(), saetze=said, all_used=True),
        Subject(load_regelwerk(), (), all_used=True),
        Subject(load_regelwerk(), (), saetze=said),
    ):
        assert lint(subject, ["satz-ungenutzt"]) == ()
