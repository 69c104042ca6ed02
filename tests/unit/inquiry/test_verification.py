from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.verbundraeume import verbundraeume
from ikz_rules import (
    Massnahmenplan,
    QuestionError,
    Verbundraum,
    load_regelwerk,
    read_verbundraum,
    recommend,
)
from ikz_rules.advisor import consider
from ikz_rules.engines import durable
from ikz_rules.facts.plan_reading import read_plan
from ikz_rules.inquiry import verification
from ikz_rules.inquiry.verification import Abweichung, Verification, deviations, verify
from ikz_rules.reports.answers.verification import told
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from ikz_rules import Regelwerk
    from ikz_rules.model.plan import Wert
    from ikz_rules.reports.answers.told import Knoten

ROOT = Path(__file__).resolve().parents[3]
BOOK = load_regelwerk()
FACTS = read_verbundraum(ROOT / "beispiele" / "gemischt.yaml")
PLAN = recommend(FACTS)
TREE = PLAN.model_dump(mode="json")
Step = str | int
FileBook = tuple[Path, "Regelwerk"]


def leaves(tree: object, path: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    inner: list[tuple[Step, Any]] = (
        list(tree.items())
        if isinstance(tree, dict)
        else list(enumerate(tree))
        if isinstance(tree, list)
        else []
    )
    return [p for key, value in inner for p in leaves(value, (*path, key))] or [path]


def other(value: object) -> object:
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            return f"{value}x"
        case list():
            return ["x"]
        case dict():
            return {"x": "ja"}
        case _:
            return "x"


def changed(path: tuple[Step, ...]) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(json.dumps(TREE))
    block: Any = tree
    for step in path[:-1]:
        block = block[step]
    block[path[-1]] = other(block[path[-1]])
    return tree


def as_read(tree: dict[str, Any], folder: Path) -> Massnahmenplan | None:
    """Return a plan as it is read from a file; None where it is refused."""
    path = folder / "plan.json"
    path.write_text(json.dumps(tree), "utf-8")
    try:
        return read_plan(path)
    except QuestionError:
        return None


def confirmed(tree: dict[str, Any], folder: Path) -> bool:
    """Tell whether a plan in a file is read and confirmed."""
    plan = as_read(tree, folder)
    return plan is not None and verify(plan, FACTS).bestaetigt


def kinds() -> list[tuple[Step, ...]]:
    """Return one place for each attribute of a plan, whatever entry of a list it is of."""
    found: dict[tuple[Step, ...], tuple[Step, ...]] = {}
    for path in leaves(TREE):
        found.setdefault(tuple("[]" if isinstance(s, int) else s for s in path), path)
    return list(found.values())


def said(nodes: tuple[Knoten, ...]) -> list[str]:
    return [text for node in nodes for text in (node.text, *said(node.teile))]


def test_a_plan_is_confirmed_by_the_file_it_was_made_from() -> None:
    found = verify(PLAN, FACTS)
    assert found.bestaetigt
    assert verify(PLAN) == found
    assert not found.abweichungen
    assert {(g.massnahme, g.regel) for g in found.gruende if g.haelt} == {
        (m.nr, b.regel) for m in PLAN.massnahmen for b in m.begruendungen
    }
    assert [way.name for way in found.rechenwege] == ["generated", "durable"]
    assert [way.gelaufen for way in found.rechenwege] == [True, durable.available()]
    assert Verification.model_validate_json(found.model_dump_json()) == found


@pytest.mark.unmeasured
@pytest.mark.parametrize("each", [6, pytest.param(1, marks=pytest.mark.lang)])
def test_a_change_of_any_attribute_is_found(each: int, tmp_path: Path) -> None:
    assert confirmed(TREE, tmp_path)
    read = [(path, as_read(changed(path), tmp_path)) for path in kinds()[::each]]
    assert not [path for path, plan in read if plan and not deviations(PLAN, plan)]


def test_a_plan_with_a_deviation_anywhere_is_not_confirmed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    deviation = Abweichung(pfad="x", art="zusaetzlich", erwartet=None, gefunden=1)
    monkeypatch.setattr(verification, "deviations", lambda *_: [deviation])
    assert not verify(PLAN, FACTS).bestaetigt


@given(st.sampled_from(leaves(TREE)))
@settings(max_examples=drawn(10), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_change_of_any_value_is_found(tmp_path: Path, path: tuple[Step, ...]) -> None:
    assert not confirmed(changed(path), tmp_path)


@given(verbundraeume(BOOK))
@settings(max_examples=drawn(10))
def test_every_plan_is_confirmed_also_after_it_was_written_and_read(raw: dict[str, Any]) -> None:
    facts = Verbundraum.model_validate(raw)
    plan = recommend(facts)
    read = Massnahmenplan.model_validate_json(plan.model_dump_json())
    assert verify(read, facts).bestaetigt
    assert verify(read).bestaetigt


def test_a_deviation_tells_place_and_both_values() -> None:
    measure = PLAN.massnahmen[0].model_copy(update={"titel": "Anders"})
    plan = PLAN.model_copy(update={"massnahmen": (measure, *PLAN.massnahmen[1:])})
    (found,) = verify(plan, FACTS).abweichungen
    assert found.pfad == f"massnahmen[{measure.nr}].titel"
    assert (found.art, found.erwartet, found.gefunden) == (
        "anders",
        PLAN.massnahmen[0].titel,
        "Anders",
    )
    answer = told(verify(plan, FACTS), "Tal")
    assert answer.satz == (
        "Der Plan ist nicht bestätigt: der neu erstellte Plan sieht anders aus (eine Stelle)."
    )
    assert f"Betroffen ist die Maßnahme {measure.nr}." in answer.absatz
    assert "massnahmen[" not in answer.satz + answer.absatz
    assert "„Anders“ statt „" in " ".join(said(answer.baum))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "nichts"),
        (True, "ja"),
        (False, "nein"),
        (2.5, "2,5"),
        (("a", "b"), "a, b"),
        ((), "eine leere Liste"),
        ("", "ein leerer Text"),
        ("a", "„a“"),
    ],
)
def test_every_kind_of_value_is_told_in_german(value: Wert, shown: str) -> None:
    found = Abweichung(pfad="x", art="zusaetzlich", erwartet=None, gefunden=value)
    answer = told(verify(PLAN, FACTS).model_copy(update={"abweichungen": (found,)}), "Tal")
    assert f"x: Zu viel ist {shown}." in said(answer.baum)


def test_a_measure_left_out_and_another_order_are_one_deviation_each() -> None:
    first, second, *rest = PLAN.massnahmen
    left_out = PLAN.model_copy(update={"massnahmen": (second, *rest)})
    assert [(a.pfad, a.art, a.erwartet) for a in verify(left_out, FACTS).abweichungen] == [
        (f"massnahmen[{first.nr}]", "fehlt", first.nr)
    ]
    turned = PLAN.model_copy(update={"massnahmen": (second, first, *rest)})
    (found,) = verify(turned, FACTS).abweichungen
    assert found.art == "reihenfolge"
    text = " ".join(said(told(verify(turned, FACTS), "Tal").baum))
    assert f"Die Reihenfolge ist {second.nr}, {first.nr}" in text
    both = told(verify(PLAN.model_copy(update={"massnahmen": tuple(rest)}), FACTS), "Tal")
    assert f"Betroffen sind die Maßnahmen {first.nr} und {second.nr}." in both.absatz
    assert f"Es fehlt „{first.nr}“." in " ".join(said(both.baum))


def test_another_file_is_told_by_what_differs() -> None:
    raw = FACTS.model_dump()
    raw["kommunen"][0]["einwohner"] = 77
    raw["ideen"] = ({"name": "Neu"},)
    found = verify(PLAN, Verbundraum.model_validate(raw))
    assert not found.bestaetigt
    assert any(a.pfad.endswith(".einwohner") and a.erwartet == 77 for a in found.abweichungen)
    assert "seine Angaben zum Verbundraum weichen ab" in told(found, "Tal").satz


def ground(**change: object) -> Verification:
    """Check the plan with one reason changed."""
    measure = next(m for m in PLAN.massnahmen if m.begruendungen[0].regel in BOOK.regeln)
    reason = measure.begruendungen[0].model_copy(update=change)
    wrong = measure.model_copy(update={"begruendungen": (reason, *measure.begruendungen[1:])})
    rest = tuple(wrong if m.nr == measure.nr else m for m in PLAN.massnahmen)
    return verify(PLAN.model_copy(update={"massnahmen": rest}), FACTS)


def flaws(found: Verification) -> list[tuple[str, str, str]]:
    return [(m.art, m.erwartet, m.gefunden) for g in found.gruende for m in g.maengel]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("text", "Ein anderer Satz."),
        ("quelle", "Leitfaden, 9z"),
        ("aussagen", ("N001",)),
        ("angaben", ()),
        ("setzung", "Weil wir es so wollen."),
        ("ordner", "fremd"),
    ],
)
def test_every_part_of_a_reason_is_checked(part: str, value: object) -> None:
    found = ground(**{part: value})
    assert [art for art, _, _ in flaws(found)] == [part]
    assert "1 von " in told(found, "Tal").satz
    assert any("im Plan: „" in text for text in said(told(found, "Tal").baum))


def test_a_fact_of_a_reason_with_another_value_is_found() -> None:
    reason = next(m for m in PLAN.massnahmen if m.begruendungen[0].angaben).begruendungen[0]
    wrong = reason.angaben[0].model_copy(update={"wert": None, "wo": ("X", "Y")})
    ((art, expected, given_),) = flaws(ground(angaben=(wrong,)))
    assert art == "angaben"
    assert expected
    assert "unbekannt" in given_
    assert "(X, Y)" in given_


def rule(*, verdict: bool | None) -> str:
    judge = consider(FACTS, BOOK).explainer.judge
    return next(r for r in BOOK.regeln if judge.verdict(f"regel:{r}") is verdict)


@pytest.mark.parametrize(
    ("regel", "flaw", "text"),
    [
        ("gibt-es-nicht", ("regel-unbekannt", "", "gibt-es-nicht"), "gibt es im Regelwerk nicht"),
        (rule(verdict=False), ("nicht-erfuellt", "ja", "nein"), "nicht erfüllt"),
        (rule(verdict=None), ("nicht-erfuellt", "ja", "unbekannt"), "nicht erfüllt"),
    ],
)
def test_a_reason_whose_rule_does_not_hold_is_found(
    regel: str, flaw: tuple[str, str, str], text: str
) -> None:
    found = ground(regel=regel)
    assert flaws(found) == [flaw]
    assert any(text in line for line in said(told(found, "Tal").baum))


def test_a_rule_that_holds_for_another_measure_is_no_reason() -> None:
    measures = [m for m in PLAN.massnahmen if m.begruendungen[0].regel in BOOK.regeln]
    theirs = next(
        m.begruendungen[0].regel
        for m in measures
        if m.begruendungen[0].regel not in {b.regel for b in measures[0].begruendungen}
    )
    assert [art for art, _, _ in flaws(ground(regel=theirs))] == ["andere-massnahme"]


@pytest.fixture(scope="session")
def with_overlay() -> FileBook:
    folder = ROOT / "beispiele" / "zusatz-thueringen"
    return folder / "verbundraum.yaml", load_regelwerk(packaged_rules(), folder / "regeln")


def test_a_plan_of_an_overlay_is_confirmed_with_it_only(with_overlay: FileBook) -> None:
    path, book = with_overlay
    facts = read_verbundraum(path, book)
    plan = recommend(facts, book)
    assert verify(plan, facts, book).bestaetigt
    found = verify(plan, facts)
    assert (found.bestaetigt, found.gleiches_regelwerk) == (False, False)
    answer = told(found, "Tal")
    assert "er beruht auf einem anderen Regelwerk als dem geladenen" in answer.satz
    assert all(h.startswith("kommunen[") for h in found.hindernisse)


def test_reasons_of_another_rulebook_are_checked_as_far_as_they_go(
    with_overlay: FileBook,
) -> None:
    _, book = with_overlay
    found = verify(PLAN, FACTS, book)
    assert not found.bestaetigt
    assert any(g.haelt for g in found.gruende)
    assert "Eigene Ordner nennen Sie mit „--regeln“." in told(found, "Tal").absatz


def test_a_rule_that_has_run_out_is_told_as_not_in_force(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(packaged_rules(), rules)
    measure = next(m for m in PLAN.massnahmen if m.begruendungen[0].regel in BOOK.regeln)
    id_ = measure.begruendungen[0].regel
    at = BOOK.regeln[id_].location
    assert at
    file = rules / Path(at.file).relative_to(packaged_rules())
    lines = file.read_text("utf-8").splitlines()
    index = next(i for i, line in enumerate(lines) if line.strip() == f"- id: {id_}")
    lead = lines[index].index("-") + 2
    lines.insert(index + 1, " " * lead + "gueltig_bis: 2020-01-01")
    file.write_text("\n".join(lines) + "\n", "utf-8")
    found = verify(PLAN, FACTS, load_regelwerk(rules))
    assert ("nicht-in-kraft", "", PLAN.stichtag) in flaws(found)
    assert any("gilt am Stichtag" in line for line in said(told(found, "Tal").baum))


def test_a_plan_of_another_format_is_not_confirmed() -> None:
    found = verify(PLAN.model_copy(update={"format": 2}), FACTS)
    assert (found.bestaetigt, found.gleiches_format) == (False, False)
    assert "er hat das Format 2, das diese Fassung nicht erstellt" in told(found, "Tal").satz


def test_a_plan_whose_facts_nobody_knows_is_told_so() -> None:
    strange = FACTS.model_copy(update={"merkmale": {"gibt_es_nicht": "ja"}})
    found = verify(PLAN.model_copy(update={"verbundraum": strange}))
    assert not found.bestaetigt
    assert "gibt_es_nicht" in found.hindernisse[0]
    assert "Der Plan lässt sich nicht neu erstellen." in said(told(found, "Tal").baum)


def test_an_executor_that_decides_otherwise_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "_agree", lambda *_: False)
    found = verify(PLAN, FACTS)
    assert not found.bestaetigt
    assert not found.rechenwege[0].einig
    answer = told(found, "Tal")
    assert "das erzeugte Programm kommt zu einem anderen Ergebnis" in answer.satz
    assert any(text.startswith("Anders als der Richter: ") for text in said(answer.baum))


def test_an_executor_that_is_not_at_hand_contradicts_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ikz_rules.engines.durable.available", lambda: False)
    book = load_regelwerk(packaged_rules(), ROOT / "beispiele" / "zusatz-thueringen" / "regeln")
    found = verify(recommend(FACTS, book), FACTS, book)
    assert found.bestaetigt
    assert not found.rechenwege[1].gelaufen
    assert "hier nicht installiert" in told(found, "Tal").absatz
