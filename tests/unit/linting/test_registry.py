from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rulebooks import found, regel, subject

from ikz_rules import linting
from ikz_rules.errors import QuestionError
from ikz_rules.linting.check import Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.registry import IDS, checks, lint
from ikz_rules.location import Location
from ikz_rules.model.finding import LEVELS
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from ikz_rules.model.finding import Finding

pytestmark = pytest.mark.usefixtures("without_proofs")
MERKMAL = """\
merkmale:
  - id: {id}
    titel: Test {id}
    frage: Test {id}?
    quelle: {{werk: setzung, stelle: Test}}
"""
AUSNAHME = "    ausnahmen: [{{pruefung: {}, grund: Test}}]\n"


def shown(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{f.check} {f.entry}" for f in findings]


def test_every_module_of_a_check_is_registered_once() -> None:
    folder = Path(linting.__file__ or "").parent
    modules = {
        path.stem for path in folder.glob("*.py") if "CHECK = Check(" in path.read_text("utf-8")
    }
    assert {id_.replace("-", "_") for id_ in IDS} == modules
    assert len(set(IDS)) == len(IDS)
    assert all(check.level in LEVELS and check.titel for check in checks())


def test_our_own_rules_are_clean_without_features() -> None:
    assert lint(Subject(load_regelwerk())) == ()


def test_findings_come_sorted_by_place(tmp_path: Path) -> None:
    rules = (
        MERKMAL.format(id="b") + MERKMAL.format(id="a").partition("\n")[2] + regel("{merkmal: b}")
    )
    places = [f.location for f in found(tmp_path, rules)]
    assert len(places) >= 1
    lines = [place.line for place in places if place]
    assert lines == sorted(lines)


def test_only_the_named_checks_are_made(tmp_path: Path) -> None:
    rules = MERKMAL.format(id="a") + regel(
        "{alle: [{merkmal: ziele_unklar}, {merkmal: ziele_unklar}]}"
    )
    both = ["bedingung-doppelt regeln:eigene-regel", "merkmal-ungenutzt merkmale:a"]
    assert sorted(shown(found(tmp_path, rules, *both[0].split()[:1], "merkmal-ungenutzt"))) == both
    assert shown(found(tmp_path, rules, "merkmal-ungenutzt")) == both[1:]


def test_an_unknown_check_is_a_question_with_the_nearest() -> None:
    with pytest.raises(QuestionError, match="Meinten Sie „merkmal-ungenutzt“"):
        lint(Subject(load_regelwerk()), ["merkmal-unbenutzt"])
    with pytest.raises(QuestionError, match="Es gibt angabe-ungenutzt, "):
        checks(["xyz"])


def test_an_exception_silences_its_check_at_its_entry_and_no_other(tmp_path: Path) -> None:
    one = MERKMAL.format(id="a") + AUSNAHME.format("merkmal-ungenutzt")
    two = MERKMAL.format(id="b").partition("\n")[2]
    assert shown(found(tmp_path, one + two)) == ["merkmal-ungenutzt merkmale:b"]
    wrong = one.replace("merkmal-ungenutzt", "frage-doppelt")
    assert shown(found(tmp_path, wrong)) == [
        "merkmal-ungenutzt merkmale:a",
        "ausnahme-unnoetig merkmale:a",
    ]


def test_an_exception_that_silences_nothing_or_names_no_check_is_told_where_it_stands(
    tmp_path: Path,
) -> None:
    rules = MERKMAL.format(id="a") + AUSNAHME.format("merkmal-ungenuzt") + regel("{merkmal: a}")
    [finding] = found(tmp_path, rules)
    assert str(finding.problem).endswith(
        "eigene.yaml:6:17: [ausnahme-unbekannt] Die Prüfung „merkmal-ungenuzt“ gibt es nicht; "
        "Fehler lassen sich nicht ausnehmen. Meinten Sie „merkmal-ungenutzt“?"
    )
    rules = rules.replace("merkmal-ungenuzt", "merkmal-ungenutzt")
    [finding] = found(tmp_path, rules)
    assert str(finding.problem).endswith(
        "eigene.yaml:6:17: [ausnahme-unnoetig] Die Prüfung „merkmal-ungenutzt“ hat hier nichts zu "
        "beanstanden. Löschen Sie die Ausnahme."
    )


@pytest.mark.unmeasured
def test_an_exception_from_a_check_that_was_not_made_is_not_judged(tmp_path: Path) -> None:
    without_features = MERKMAL.format(id="a") + AUSNAHME.format("regel-ohne-beispiel")
    rules = without_features + regel("{merkmal: a}")
    assert found(tmp_path, rules) == ()
    assert shown(found(tmp_path, rules, features={})) == [
        "ausnahme-unnoetig merkmale:a",
        "regel-ohne-beispiel regeln:eigene-regel",
    ]
    needless = MERKMAL.format(id="a") + AUSNAHME.format("frage-doppelt") + regel("{merkmal: a}")
    assert found(tmp_path, needless, "merkmal-ungenutzt", "ausnahme-unbekannt") == ()
    assert shown(found(tmp_path, needless, "ausnahme-unnoetig")) == ["ausnahme-unnoetig merkmale:a"]


def test_only_entries_of_the_own_folder_are_judged(tmp_path: Path) -> None:
    about = subject(tmp_path, regel("{merkmal: ziele_unklar}"), {})
    only = ["regel-ohne-beispiel"]
    assert [f.entry for f in lint(about, only)] == ["regeln:eigene-regel"]
    assert len(lint(replace(about, own=frozenset()), only)) == len(about.regelwerk.regeln)


SCHWELLE = """\
schwellenwerte:
  - {id: anteil_in_koepfen_ab, wert: 50, titel: T, stand: "2026-11-22", grund: T, einheit: Stellen,
     quelle: {werk: setzung, stelle: T}}
"""
GEWICHT = """\
gewichte:
  - {id: nutzen_gering, wert: 5, titel: T, stand: "2026-11-22", grund: T,
     quelle: {werk: setzung, stelle: T}}
"""
TITEL = """\
gewichte:
  - {id: a_gewicht, wert: 5, titel: Starker Grund, stand: "2026-11-22", grund: T,
     quelle: {werk: setzung, stelle: T}}
"""
ANGABE = """\
angaben:
  - {id: a_angabe, ebene: kommune, typ: text, frage: "Wie heißt die Kommune?",
     quelle: {werk: setzung, stelle: T}}
"""


@pytest.mark.parametrize(
    ("rules", "check", "entry"),
    [
        (SCHWELLE, "vergleich-ausserhalb", "schwellenwerte:anteil_in_koepfen_ab"),
        (GEWICHT, "gewicht-verkehrt", "gewichte:nutzen_gering"),
        (TITEL, "titel-doppelt", "gewichte:a_gewicht"),
        (ANGABE, "frage-doppelt", "angaben:a_angabe"),
    ],
)
def test_what_an_own_entry_does_to_those_below_is_told_at_the_own_entry(
    rules: str, check: str, entry: str, tmp_path: Path
) -> None:
    told = found(tmp_path, rules, check)
    assert [f.entry for f in told] == [entry]


@pytest.mark.parametrize(
    ("file", "folders", "own"),
    [
        ("a/b.yaml", (), True),
        ("a/b.yaml", ("a",), True),
        ("a/x/b.yaml", ("c", "a"), True),
        ("./a/b.yaml", ("a/",), True),
        ("ab/b.yaml", ("a",), False),
        ("/a/b.yaml", ("a",), False),
    ],
)
def test_a_place_belongs_to_the_folder_it_lies_in(
    file: str, folders: tuple[str, ...], own: bool
) -> None:
    assert is_own(Location(file, 1, 1), folders) is own


def test_what_has_no_place_belongs_to_no_folder() -> None:
    assert is_own(None, ())
    assert not is_own(None, ("a",))


def test_survivors_of_changed_rules_may_be_accepted(tmp_path: Path) -> None:
    accepted = MERKMAL.format(id="a") + AUSNAHME.format("mutation-ueberlebt")
    known = shown(tuple(found(tmp_path, accepted + regel("{merkmal: a}"))))
    assert not [line for line in known if line.startswith("ausnahme-")]
