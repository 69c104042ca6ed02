"""Checks that prove: what they claim holds, and the scenario that comes with it shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ikz_rules.linting import proofs
from ikz_rules.linting.check import SOLVER, Subject
from ikz_rules.linting.registry import left_out, lint
from ikz_rules.model.condition import All, Not, StatedIs
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing import run
from ikz_rules.witness.search import Differ, Found, Unsure, satisfied

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.finding import Finding

RULE = """
  - id: {id}
    wenn:
{wenn}
    dann:
      {dann}
    begruendung: Grund von {id}.
    quelle:
      werk: setzung
      stelle: Probe
    setzung: Nur zur Probe.
"""
HOCH = 'empfehlen: "2.5"\n      gewicht: hoch'
MITTEL = 'empfehlen: "2.5"\n      gewicht: mittel'
SPAETER = 'zurueckstellen: "2.5"'
ZIELE = "      merkmal: ziele_unklar"
ZIELE_BEI_VIELEN = """\
      alle:
        - merkmal: ziele_unklar
        - kennzahl: kommunenzahl
          mindestens: 4"""


def rules(*parts: tuple[str, str, str]) -> str:
    return "regeln:" + "".join(RULE.format(id=i, wenn=w, dann=d) for i, w, d in parts)


def found(folder: Path, text: str, check: str) -> list[Finding]:
    (folder / "eigene.yaml").write_text(text, encoding="utf-8")
    book = load_regelwerk(packaged_rules(), folder)
    return list(lint(Subject(book, own=frozenset({str(folder)})), [check]))


def count(wenn: str) -> tuple[str, str, str]:
    return ("probe", wenn, MITTEL)


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    ("text", "check"),
    [
        (rules(("eins", ZIELE_BEI_VIELEN, MITTEL), ("zwei", ZIELE, HOCH)), "regel-enthalten"),
        (rules(("eins", ZIELE_BEI_VIELEN, MITTEL), ("zwei", ZIELE, SPAETER)), "regel-widerspruch"),
        (
            rules(
                ("eins", "      kennzahl: kommunenzahl\n      mindestens: 4", MITTEL),
                ("zwei", "      kennzahl: kommunenzahl\n      ueber: 3", HOCH),
            ),
            "regel-doppelt",
        ),
    ],
)
def test_two_rules_are_shown_together_by_a_scenario_that_holds(
    text: str, check: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder, features = tmp_path / "regeln", tmp_path / "features"
    folder.mkdir()
    features.mkdir()
    (finding,) = found(folder, text, check)
    head = "# language: de\nFunktionalität: Probe\n\n"
    (features / "probe.feature").write_text(head + finding.scenario, encoding="utf-8")
    assert run(features, regeln=[folder]) == 0, capfd.readouterr().out
    assert 'die Regel "eins" erfüllt' in finding.scenario
    assert 'die Regel "zwei" erfüllt' in finding.scenario


def test_a_narrower_rule_that_says_more_is_not_contained(tmp_path: Path) -> None:
    text = rules(("eins", ZIELE_BEI_VIELEN, HOCH), ("zwei", ZIELE, MITTEL))
    assert found(tmp_path, text, "regel-enthalten") == []
    remark = ("eins", ZIELE_BEI_VIELEN, "hinweis: Ein Hinweis.")
    assert found(tmp_path, rules(remark, ("zwei", ZIELE, HOCH)), "regel-enthalten") == []
    ground = ("eins", ZIELE_BEI_VIELEN, f"{MITTEL}\n      anlass: effizienz")
    assert found(tmp_path, rules(ground, ("zwei", ZIELE, HOCH)), "regel-enthalten") == []


def test_the_same_remark_or_package_twice_is_double(tmp_path: Path) -> None:
    remark = "hinweis: Ein Hinweis."
    text = rules(("eins", ZIELE, remark), ("zwei", ZIELE, remark), ("drei", ZIELE, "hinweis: O."))
    (finding,) = found(tmp_path, text, "regel-doppelt")
    assert "„eins“ und „zwei“" in finding.message
    package = "arbeitspakete:\n        - 0#2.1"
    (finding,) = found(
        tmp_path, rules(("eins", ZIELE, package), ("zwei", ZIELE, package)), "regel-doppelt"
    )
    assert "„eins“ und „zwei“" in finding.message


USELESS = {
    "in nicht": """\
      nicht:
        eines:
          - kennzahl: kommunenzahl
            unter: 3
          - kennzahl: kommunenzahl
            unter: 2""",
    "in anzahl": """\
      anzahl:
        mindestens: 2
        von:
          - merkmal: ziele_unklar
          - alle:
              - kennzahl: kommunenzahl
                mindestens: 2
              - kennzahl: kommunenzahl
                mindestens: 3""",
    "im Zähler": """\
      kommunen:
        mindestens: 1
        mit:
          alle:
            - angabe: einwohner
              mindestens: 5
            - angabe: einwohner
              ueber: 5""",
    "tiefer": """\
      alle:
        - merkmal: ziele_unklar
        - eines:
            - angabe: land
              gleich: SN
            - angabe: land
              eines_von:
                - SN
                - TH""",
}


@pytest.mark.parametrize("where", USELESS)
def test_a_part_that_changes_nothing_is_told_once_for_each_such_part(
    where: str, tmp_path: Path
) -> None:
    (finding,) = found(tmp_path, rules(count(USELESS[where])), "bedingung-wirkungslos")
    assert finding.entry == "regeln:probe"


def test_parts_that_matter_only_for_what_stays_open_matter(tmp_path: Path) -> None:
    open_or_not = """\
      eines:
        - angabe: foerdermittel_verfuegbar
        - alle:
            - angabe: foerdermittel_verfuegbar
            - merkmal: ziele_unklar"""
    told = found(tmp_path, rules(count(open_or_not)), "bedingung-wirkungslos")
    assert [f.entry for f in told] == ["regeln:probe"] * 2


def test_a_condition_too_large_to_prove_is_told_and_takes_no_time(tmp_path: Path) -> None:
    many = "".join(
        f"        - kennzahl: kommunenzahl\n          mindestens: {n}\n" for n in range(2, 110)
    )
    (finding,) = found(tmp_path, rules(count(f"      eines:\n{many}")), "bedingung-wirkungslos")
    assert (finding.level, "zu umfangreich" in finding.message) == ("hinweis", True)


def test_where_the_solver_gives_up_nothing_is_claimed_about_the_rest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ikz_rules.linting.proofs.find", lambda *_, **__: Unsure())
    (finding,) = found(tmp_path, rules(count(USELESS["tiefer"])), "bedingung-wirkungslos")
    assert (finding.level, "zu umfangreich" in finding.message) == ("hinweis", True)


def test_what_never_holds_implies_nothing() -> None:
    book, unclear = load_regelwerk(), StatedIs("ziele_unklar")
    assert not proofs.implies(book, All((unclear, Not(unclear))), unclear)
    assert proofs.implies(book, unclear, unclear)


def test_what_an_example_shows_is_not_asked_of_the_solver(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book, parts = load_regelwerk(), (StatedIs("ziele_unklar"), StatedIs("schwerpunkte_fehlen"))
    both = All(parts)
    assert not proofs.never(book, both)
    monkeypatch.setattr(proofs, "find", lambda *_, **__: pytest.fail("the solver was asked"))
    for told, other in zip(proofs.parted(book, both, parts), parts, strict=True):
        assert isinstance(told, Found)
        assert satisfied(book, [Differ(both, other)], told.daten)


@pytest.mark.unmeasured
def test_only_the_entries_of_the_folder_are_judged(tmp_path: Path) -> None:
    text = rules(count("      kennzahl: kommunenzahl\n      mindestens: 3"))
    for check in ("regel-nie-erfuellt", "massnahme-nie-empfohlen", "bedingung-wirkungslos"):
        assert found(tmp_path, text, check) == []


def test_a_new_rule_is_compared_with_the_packaged_ones(tmp_path: Path) -> None:
    text = rules(
        (
            "abc-ziele",
            "      merkmal: schwerpunkte_fehlen",
            'empfehlen: "1.1"\n      gewicht: gering',
        )
    )
    told = [f.message for f in found(tmp_path, text, "regel-doppelt")]
    told += [f.message for f in found(tmp_path, text, "regel-enthalten")]
    assert any("aufgaben-schwerpunkte-fehlen" in message for message in told)


@pytest.mark.unmeasured
def test_a_need_that_nobody_answers_any_more_is_told_where_its_answer_is_switched_off(
    tmp_path: Path,
) -> None:
    off = ["abschalten:"]
    for nr in ("arbeitsplatz-veraltet", "arbeitsplatz-beschaffen"):
        off += [f"  - art: regel\n    id: {nr}\n    grund: Bei uns nicht."]
    told = found(tmp_path, "\n".join(off), "luecke")
    assert [finding.entry for finding in told] == ["bedarfe:arbeitsplaetze-veraltet"]
    assert told[0].location is not None
    assert told[0].location.file.endswith("eigene.yaml")
    assert found(tmp_path, rules(("eins", ZIELE, HOCH)), "luecke") == []


def test_without_the_solver_its_checks_are_left_out_and_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = rules(("eins", ZIELE, HOCH), ("zwei", ZIELE, HOCH))
    assert found(tmp_path, text, "regel-doppelt")
    about = Subject(load_regelwerk())
    assert left_out(about, ["regel-doppelt"]) == {}
    monkeypatch.setattr("ikz_rules.linting.check.solver_available", lambda: False)
    assert found(tmp_path, text, "regel-doppelt") == []
    assert left_out(about, ["regel-doppelt", "frage-doppelt"]) == {"regel-doppelt": SOLVER}


NEED = """
  - id: {id}
    titel: Bedarf {id}
    wenn:
      angabe: foerdermittel_verfuegbar
      gleich: {value}
    quelle:
      werk: setzung
      stelle: Probe
    setzung: Nur zur Probe.
"""


def test_needs_that_no_input_can_have_at_once_are_each_told_if_nothing_answers(
    tmp_path: Path,
) -> None:
    needs = "bedarfe:" + NEED.format(id="a", value="ja") + NEED.format(id="b", value="nein")
    told = found(tmp_path, needs, "luecke")
    assert {finding.entry for finding in told} == {"bedarfe:a", "bedarfe:b"}
