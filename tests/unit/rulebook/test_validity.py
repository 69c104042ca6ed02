"""Rules in time: in force from the first to the last day, both included, by the Stichtag."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from ikz_rules import recommend
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.model.condition import All, InForce
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reports import text
from ikz_rules.reports.rule_document import rule_document
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.plan import AngabeBeleg, Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

FIRST, LAST = "2027-01-01", "2027-12-31"


def rule(id_: str, more: str, wenn: str = "{angabe: gemeinsame_projekte}") -> str:
    return (
        f"  - id: {id_}\n    wenn: {wenn}\n"
        '    dann: {empfehlen: "2.5", gewicht: hoch}\n    begruendung: Projekte.\n'
        f"    quelle: {{werk: setzung, stelle: T}}\n    setzung: T.\n    {more}\n"
    )


def book(folder: Path, *rules: str) -> Regelwerk:
    (folder / "a.yaml").write_text("regeln:\n" + "".join(rules), encoding="utf-8")
    return load_regelwerk(packaged_rules(), folder)


def planned(regelwerk: Regelwerk, stichtag: str | None, projekte: str = "ja") -> Massnahmenplan:
    given: dict[str, Any] = {
        "name": "Tal",
        "kommunen": [{"name": "A"}, {"name": "B"}],
        "angaben": {"gemeinsame_projekte": projekte},
    }
    if stichtag is not None:
        given["stichtag"] = stichtag
    return recommend(Verbundraum.model_validate(given), regelwerk)


def fired(plan: Massnahmenplan, name: str) -> tuple[AngabeBeleg, ...] | None:
    return next(
        (b.angaben for m in plan.massnahmen for b in m.begruendungen if b.regel == name), None
    )


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    ("stichtag", "holds"),
    [("2026-12-31", False), (FIRST, True), ("2027-06-15", True), (LAST, True),
     ("2028-01-01", False)],
)  # fmt: skip
def test_a_rule_holds_from_its_first_to_its_last_day(
    stichtag: str, holds: bool, tmp_path: Path
) -> None:
    found = book(tmp_path, rule("befristet", f"gueltig_ab: {FIRST}\n    gueltig_bis: {LAST}"))
    assert (fired(planned(found, stichtag), "befristet") is not None) == holds


@pytest.mark.parametrize(
    ("more", "before", "after"),
    [(f"gueltig_ab: {FIRST}", False, True), (f"gueltig_bis: {FIRST}", True, False)],
)
def test_one_limit_leaves_the_other_side_open(
    more: str, before: bool, after: bool, tmp_path: Path
) -> None:
    found = book(tmp_path, rule("befristet", more))
    for stichtag, holds in (("1990-01-01", before), ("2099-01-01", after)):
        assert (fired(planned(found, stichtag), "befristet") is not None) == holds


def test_the_day_is_a_fact_that_the_reason_rests_on(tmp_path: Path) -> None:
    found = book(tmp_path, rule("befristet", f"gueltig_ab: {FIRST}"))
    facts = fired(planned(found, LAST), "befristet")
    assert facts is not None
    shown = [(f.name, f.wert, f.herkunft) for f in facts]
    assert shown == [("stichtag", LAST, "angegeben"), ("gemeinsame_projekte", "ja", "angegeben")]


def test_without_a_stichtag_the_stand_of_the_rules_counts(tmp_path: Path) -> None:
    stand = load_regelwerk().stand
    found = book(
        tmp_path,
        rule("gilt", f"gueltig_bis: {stand}"),
        rule("gilt-nicht", f"gueltig_bis: {dt.date.fromisoformat(stand) - dt.timedelta(1)}"),
    )
    plan = planned(found, None)
    facts = fired(plan, "gilt")
    assert facts is not None
    assert next((f.name, f.wert, f.herkunft) for f in facts) == ("stichtag", stand, "abgeleitet")
    assert fired(plan, "gilt-nicht") is None


def test_a_rule_that_is_not_in_force_asks_for_nothing(tmp_path: Path) -> None:
    wenn = "{angabe: neue_frage}"
    asked = (
        "angaben:\n  - {id: neue_frage, ebene: verbundraum, typ: ja_nein, frage: Neu?,\n"
        "     quelle: {werk: setzung, stelle: T}}\n"
    )
    (tmp_path / "b.yaml").write_text(asked, encoding="utf-8")
    found = book(tmp_path, rule("befristet", f"gueltig_ab: {FIRST}", wenn))
    for stichtag, asks in (("2026-12-31", False), (FIRST, True)):
        missing = {f.angabe for f in planned(found, stichtag).fehlende_angaben}
        assert ("neue_frage" in missing) == asks


def test_a_rule_without_days_means_its_condition_and_nothing_else(tmp_path: Path) -> None:
    found = book(tmp_path, rule("ohne", ""), rule("mit", f"gueltig_ab: {FIRST}"))
    table = definitions(found)
    assert table["regel:ohne"] is found.regeln["ohne"].wenn
    assert table["regel:mit"] == All((InForce(dt.date(2027, 1, 1), None), found.regeln["mit"].wenn))


def test_a_successor_takes_over_on_its_first_day(tmp_path: Path) -> None:
    found = book(
        tmp_path,
        rule("alt", "gueltig_bis: 2026-12-31"),
        rule("neu", f"gueltig_ab: {FIRST}\n    ersetzt: alt"),
    )
    assert found.regeln["neu"].ersetzt == "alt"
    for stichtag, one, other in (("2026-12-31", "alt", "neu"), (FIRST, "neu", "alt")):
        plan = planned(found, stichtag)
        assert fired(plan, one) is not None
        assert fired(plan, other) is None


def test_the_report_of_a_rule_says_when_it_holds_and_what_it_succeeds(tmp_path: Path) -> None:
    found = book(
        tmp_path,
        rule("alt", "gueltig_bis: 2026-12-31"),
        rule("neu", f"gueltig_ab: {FIRST}\n    gueltig_bis: {LAST}\n    ersetzt: alt"),
        rule("spaeter", "gueltig_ab: 2028-01-01\n    ersetzt: neu"),
        rule("daneben", "gueltig_ab: 2028-01-01\n    ersetzt: neu"),
    )

    def said(name: str) -> str:
        return " ".join(text.render(rule_document(name, found)).split())

    assert "Gilt: wenn der Stichtag in der Zeit bis zum 31.12.2026 liegt" in said("alt")
    assert "Nachfolge: die Regel „neu“" in said("alt")
    assert "in der Zeit vom 01.01.2027 bis zum 31.12.2027 liegt" in said("neu")
    assert "Folgt auf: die Regel „alt“" in said("neu")
    assert "Nachfolge: die Regeln „daneben“ und „spaeter“" in said("neu")
    assert "in der Zeit ab dem 01.01.2028 liegt" in said("spaeter")
    assert "Gilt:" not in said("grundlagen-ziele")
