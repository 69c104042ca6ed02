from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from ikz_rules import QuestionError, Verbundraum, load_regelwerk, recommend
from ikz_rules.facts import read_verbundraum
from ikz_rules.facts.plan_reading import read_plan
from ikz_rules.reports.json_report import list_of, plan_json

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules import Problem

RAW = {
    "name": "Tal",
    "begonnen": ["0"],
    "merkmale": {"wille_ohne_umsetzung": "ja"},
    "kommunen": [
        {"name": "Adorf", "einwohner": 900, "digitalisierungsgrad": 2.5, "software": {"dms": "A"}},
        {"name": "Bedorf", "ressourcen": {"personal": "knapp"}},
    ],
    "aufgaben": [{"name": "Vergabestelle", "frist": "2027-01-01", "kommunen": {"Adorf": {}}}],
}
PLAN = recommend(Verbundraum.model_validate(RAW))
TEXT = plan_json(PLAN)


def problems(folder: Path, text: str) -> list[str]:
    path = folder / "plan.json"
    path.write_text(text, "utf-8")
    with pytest.raises(QuestionError) as caught:
        read_plan(path)
    return [str(problem).removeprefix(f"{path}") for problem in caught.value.problems]


def test_what_was_written_reads_back_equal(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(TEXT, "utf-8")
    assert read_plan(tmp_path / "plan.json") == PLAN
    (tmp_path / "eng.json").write_text(json.dumps(json.loads(TEXT)), "utf-8")
    assert read_plan(tmp_path / "eng.json") == PLAN


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"stichtag": "', '"stichtag2": "', "[schluessel-unbekannt] Den Schlüssel „stichtag2“"),
        ('"format": 1,\n  "verb', '"verb', ":1:1: [pflichtangabe] Die Angabe „format“ fehlt."),
        ('"format": 1,\n  "verb', '"format": 2,\n  "verb', ""),
        ('"format": 1,\n  "verb', '"format": true,\n  "verb', ":2:13: [schreibweise] „True“"),
        ('"format": 1,\n  "verb', '"format": "eins",\n  "verb', ":2:13: [falscher-typ] Dieser"),
        ('"rang": 1,', '"rang": "1",', "[schreibweise] „1“ schreibt ein Plan hier anders."),
        ('"rang": 1,', '"rang": 1e999,', "[kein-json] „1e999“ ist in einem Plan kein Wert."),
        ('"rang": 1,', '"rang": eins,', "[kein-json] „eins“ ist in einem Plan kein Wert."),
        ('"rang": 1,', "", "[pflichtangabe] Die Angabe „rang“ fehlt."),
        ('"modus": "', '"modus": "x', "[falscher-typ] Dieser Wert passt hier nicht."),
        ('"einwohner": 900', '"einwohner": -5', "[ausserhalb] Die Zahl -5 liegt außerhalb"),
        ('"einwohner": 900', '"einwohner": "900"', "[schreibweise] „900“ schreibt ein Plan"),
        ('"name": "Bedorf"', '"name": "Adorf"', "[doppelt] Zwei Kommunen haben denselben Namen"),
        ('"setzung": null,', "", "[pflichtangabe] Die Angabe „setzung“ fehlt."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in TEXT
    changed = TEXT.replace(old, new, 1)
    path = tmp_path / "plan.json"
    if not told:
        path.write_text(changed, "utf-8")
        assert read_plan(path).format == 2
        return
    found = problems(tmp_path, changed)
    assert any(told in line for line in found), found


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    wrong = TEXT.replace('"einwohner": 900', '"einwohner": -5').replace('"rang": 1,', "")
    assert len(problems(tmp_path, wrong)) == 2


def test_a_file_of_another_format_is_told_by_its_format_alone(tmp_path: Path) -> None:
    other = {**json.loads(TEXT), "format": 7, "neues": 1}
    assert problems(tmp_path, json.dumps(other, indent=2)) == [
        ":2:13: [plan-format] Der Plan hat das Format 7; diese Fassung von ikz-rules liest das "
        "Format 1. Prüfen Sie ihn mit der Fassung, die ihn erstellt hat, oder erstellen Sie ihn "
        "neu."
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "".join(list_of([plan_json(PLAN)] * 2)),
            ":1:1: [mehrere-plaene] Hier steht eine Liste von Plänen (2).",
        ),
        ("[]", "[kein-plan]"),
        ("[1]", "[kein-plan]"),
        ("name: Tal\nkommunen: [{name: A}]\n", ":1:1: [kein-plan] Diese Datei ist kein Plan"),
        ("3", "[kein-plan]"),
        ("", "[datei-leer]"),
        (TEXT[: len(TEXT) // 2], "[yaml-form]"),
        ('{"massnahmen": ' + "[" * 60 + "]" * 60 + "}", "[zu-tief]"),
        ('{"massnahmen": 1, "massnahmen": 2, "verbundraum": 3}', "[schluessel-doppelt]"),
        ('{"massnahmen": 1, "massnahmen": 2, "verbundraum": 3}', "[falscher-typ]"),
        ('{"massnahmen": [], "verbundraum": {}}', "[pflichtangabe] Die Angabe „name“ fehlt."),
    ],
)
def test_a_file_that_is_no_plan_is_told_so(tmp_path: Path, text: str, told: str) -> None:
    found = problems(tmp_path, text)
    assert any(told in line for line in found), found
    assert not any("pydantic" in line or "input" in line.lower() for line in found)


def test_a_file_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(QuestionError, match="datei-fehlt"):
        read_plan(tmp_path / "fehlt.json")


def _paths(tree: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner: list[Any] = (
        list(tree.items())
        if isinstance(tree, dict)
        else list(enumerate(tree))
        if isinstance(tree, list)
        else []
    )
    return [path, *(p for key, value in inner for p in _paths(value, (*path, key)))]


@given(
    path=st.sampled_from(_paths(json.loads(TEXT))[1:]),
    value=st.sampled_from([None, 0, -1, True, "x", "", [], [[]], {}, {"x": 1}, 1e40, 10**40]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=drawn(50))
def test_no_value_anywhere_in_a_plan_breaks_the_reader(
    tmp_path: Path, path: tuple[str | int, ...], value: object
) -> None:
    tree = json.loads(TEXT)
    block = tree
    for step in path[:-1]:
        block = block[step]
    block[path[-1]] = value
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(tree), "utf-8")
    told: tuple[Problem, ...] = ()
    try:
        read = read_plan(file)
    except QuestionError as error:
        told = error.problems
    assert all(p.location and p.hint for p in told)
    assert told or read.model_dump(mode="json") == tree


@pytest.mark.unmeasured
def test_a_large_plan_is_read_in_time(tmp_path: Path) -> None:
    raw = {"name": "Groß", "kommunen": [{"name": f"K{i}", "einwohner": i} for i in range(400)]}
    (tmp_path / "v.json").write_text(json.dumps(raw), "utf-8")
    plan = recommend(read_verbundraum(tmp_path / "v.json", load_regelwerk()))
    (tmp_path / "plan.json").write_text(plan_json(plan), "utf-8")
    begin = time.perf_counter()
    assert read_plan(tmp_path / "plan.json") == plan
    assert time.perf_counter() - begin < 10
