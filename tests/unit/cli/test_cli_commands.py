from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from cli_call import SMALL, call, fed, run, small, start

from ikz_rules import read_verbundraum, recommend
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
OWN_RULE = """\
regeln:
  - id: eigene-regel
    wenn:
      kennzahl: kommunenzahl
      mindestens: 1
    dann:
      empfehlen: "2.5"
      gewicht: hoch
    begruendung: Bei uns ist das so.
    quelle:
      werk: leitfaden
      stelle: 2d
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "eigene"
    folder.mkdir()
    (folder / "eigene.yaml").write_text(OWN_RULE, encoding="utf-8")
    return folder


# empfehlen


def test_a_plan_is_a_text_for_people(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "empfehlen", small(tmp_path))
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Maßnahmenplan für Tal\n")
    assert "\n1. Maßnahme 0 – Grundlagen für Kooperation schaffen\n" in found.out


def test_a_plan_as_json_is_the_plan_of_the_library(capsys: Capture, tmp_path: Path) -> None:
    path = small(tmp_path)
    found = call(capsys, "empfehlen", path, "--format", "json")
    assert json.loads(found.out) == json.loads(recommend(read_verbundraum(path)).model_dump_json())


def test_a_plan_as_markdown(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "empfehlen", small(tmp_path), "--format=markdown")
    assert found.out.startswith("# Maßnahmenplan für Tal\n")


def test_standard_input_is_read(tmp_path: Path) -> None:
    del tmp_path
    found = start("empfehlen", "-", stdin=SMALL.encode())
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Maßnahmenplan für Tal")


def test_standard_input_can_be_read_only_once(capsys: Capture) -> None:
    found = call(capsys, "empfehlen", "-", "-")
    assert (found.code, found.out) == (2, "")
    assert "nur einmal" in found.err


def test_several_files_give_several_plans(capsys: Capture, tmp_path: Path) -> None:
    first = small(tmp_path)
    second = small(tmp_path, "berg.yaml", SMALL.replace("Tal", "Berg"))
    said = call(capsys, "empfehlen", first, second).out
    assert said.index("Maßnahmenplan für Tal") < said.index("Maßnahmenplan für Berg")
    plans = json.loads(call(capsys, "empfehlen", first, second, "--format", "json").out)
    assert [plan["verbundraum"]["name"] for plan in plans] == ["Tal", "Berg"]
    marked = call(capsys, "empfehlen", first, second, "--format", "markdown").out
    assert "\n\n# Maßnahmenplan für Berg\n" in marked


def test_a_wrong_file_does_not_cost_the_others_their_plans(capsys: Capture, tmp_path: Path) -> None:
    good = small(tmp_path)
    bad = small(tmp_path, "falsch.yaml", "name: X\n")
    for words in ([bad, good], [good, bad]):
        found = call(capsys, "empfehlen", *words)
        assert found.code == 2
        assert found.out.startswith("Maßnahmenplan für Tal")
        assert "falsch.yaml:1:1: [pflichtangabe]" in found.err
    found = call(capsys, "empfehlen", good, bad, tmp_path / "fehlt", "--format", "json")
    assert [plan["verbundraum"]["name"] for plan in json.loads(found.out)] == ["Tal"]
    assert found.err.count("\n") == 2


def test_all_wrong_files_are_told_and_nothing_is_written(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "plan.txt"
    found = call(capsys, "empfehlen", tmp_path / "a", tmp_path / "b", "-o", target)
    assert found.code == 2
    assert found.err.count("[datei-fehlt]") == 2
    assert not target.exists()


def test_further_rules_are_added_on_top(capsys: Capture, tmp_path: Path, own: Path) -> None:
    path = small(tmp_path)
    assert "Bei uns ist das so." not in call(capsys, "empfehlen", path).out
    assert "Bei uns ist das so." in call(capsys, "empfehlen", path, "--regeln", own).out
    assert "Bei uns ist das so." in call(capsys, "--regeln", own, "empfehlen", path).out


# katalog


def test_the_catalogue_is_an_overview_and_all_about_one(capsys: Capture) -> None:
    overview = call(capsys, "katalog")
    assert overview.code == 0
    assert "– 1.2 Zentrale Funktionseinheiten gemeinsam betreiben\n" in overview.out
    one = call(capsys, "katalog", "1.2").out
    assert one.startswith("Maßnahme 1.2 – Zentrale Funktionseinheiten gemeinsam betreiben\n")
    assert call(capsys, "katalog", "1,2").out == one
    assert call(capsys, "katalog", "1.2", "--format", "markdown").out.startswith("## Maßnahme 1.2")


def test_the_catalogue_as_json_is_a_list_even_of_one(capsys: Capture) -> None:
    assert len(json.loads(call(capsys, "katalog", "--format", "json").out)) == 22
    [one] = json.loads(call(capsys, "katalog", "--format", "json", "0").out)
    assert (one["nr"], one["handlungsfeld"]) == ("0", None)


@pytest.mark.parametrize(
    ("nr", "hint"), [("1.22", "Meinten Sie „1.2“?"), ("xyz", "Es gibt 0, 1.1, ")]
)
def test_a_wrong_number_is_a_question_with_the_nearest(nr: str, hint: str, capsys: Capture) -> None:
    found = call(capsys, "katalog", nr)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(f"[massnahme-unbekannt] Die Maßnahme „{nr}“ gibt es nicht. {hint}")


# pruefen


def test_a_right_input_is_in_order(capsys: Capture, tmp_path: Path) -> None:
    path = small(tmp_path)
    found = call(capsys, "pruefen", path)
    assert (found.code, found.err) == (0, "")
    assert found.out == f"{path}: in Ordnung (2 Kommunen, 0 Aufgaben).\n"
    one = small(tmp_path, "eins.yaml", "name: X\nkommunen: [{name: A}]\naufgaben: [{name: B}]\n")
    assert "(1 Kommune, 1 Aufgabe)" in call(capsys, "pruefen", one).out


def test_findings_are_the_result_and_exit_code_1(capsys: Capture, tmp_path: Path) -> None:
    path = small(tmp_path, "falsch.yaml", "nmae: X\nkommunen: [{name: A}]\n")
    found = call(capsys, "pruefen", path)
    assert (found.code, found.err) == (1, "")
    first, second, closing = found.out.splitlines()
    assert closing == f"{path}: 2 Fehler."
    assert first == f"{path}:1:1: [pflichtangabe] Die Angabe „name“ fehlt. Ergänzen Sie „name: …“."
    assert second.startswith(f"{path}:1:1: [schluessel-unbekannt] Den Schlüssel „nmae“ gibt es")
    assert second.endswith(" Meinten Sie „name“?")


def test_standard_input_can_be_checked(capsys: Capture) -> None:
    assert fed(capsys, SMALL.encode(), "pruefen", "-").code == 0
    found = fed(capsys, b"name: X\n", "pruefen", "-")
    assert (found.code, found.err) == (1, "")
    assert "[pflichtangabe]" in found.out


def test_what_cannot_be_read_is_a_wrong_call_and_no_finding(
    capsys: Capture, tmp_path: Path
) -> None:
    for path, code in ((tmp_path / "fehlt", "datei-fehlt"), (tmp_path, "ordner-leer")):
        found = call(capsys, "pruefen", path)
        assert (found.code, found.out) == (2, "")
        assert f"[{code}]" in found.err


@pytest.mark.unmeasured
@pytest.mark.usefixtures("without_proofs")
def test_the_packaged_rules_are_in_order(capsys: Capture) -> None:
    found = call(capsys, "pruefen")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(f"{packaged_rules()}: in Ordnung (22 Maßnahmen, ")


@pytest.mark.usefixtures("without_proofs")
def test_a_folder_of_further_rules_is_checked_with_the_packaged_ones(
    capsys: Capture, own: Path
) -> None:
    found = call(capsys, "pruefen", own)
    assert found.code == 0
    assert found.out.startswith(f"{own}: in Ordnung (22 Maßnahmen, ")
    assert "zusammen mit den mitgelieferten Regeln" in found.out
    beside = call(capsys, "pruefen", "--regeln", own)
    assert beside.out.startswith(f"{packaged_rules()}, {own}: in Ordnung")


@pytest.mark.usefixtures("without_proofs")
def test_a_whole_rulebook_is_checked_by_itself(capsys: Capture) -> None:
    found = call(capsys, "pruefen", packaged_rules())
    assert found.code == 0
    assert "zusammen mit" not in found.out


@pytest.mark.usefixtures("without_proofs")
def test_mistakes_of_rules_are_findings(capsys: Capture, own: Path) -> None:
    (own / "eigene.yaml").write_text(OWN_RULE.replace('"2.5"', '"2.9"'), encoding="utf-8")
    for options in ([], ["--regeln"]):
        found = call(capsys, "pruefen", *options, own)
        assert (found.code, found.err) == (1, "")
        assert f"{own / 'eigene.yaml'}:7:18: [massnahme-unbekannt]" in found.out


# fragebogen, schema, regel


def test_the_questionnaire_can_be_checked_and_gives_a_plan(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "fragebogen.yaml"
    assert call(capsys, "fragebogen", "-o", target).code == 0
    assert call(capsys, "pruefen", target).code == 0
    assert "Maßnahme 0" in call(capsys, "empfehlen", target).out
    assert isinstance(json.loads(call(capsys, "fragebogen", "--format", "json").out), list)


def test_both_schemas_are_json(capsys: Capture) -> None:
    verbundraum = json.loads(call(capsys, "schema").out)
    assert verbundraum == json.loads(call(capsys, "schema", "verbundraum").out)
    assert verbundraum["title"] == "Verbundraum"
    assert json.loads(call(capsys, "schema", "regeln").out)["title"] == "Regeldatei"


def test_a_rule_is_shown_in_words(capsys: Capture, own: Path) -> None:
    found = call(capsys, "regel", "eigene-regel", "--regeln", own)
    assert found.code == 0
    assert "die Kennzahl „Zahl der Kommunen“ beträgt mindestens 1" in found.out
    assert call(capsys, "regel", "S1", "--format", "markdown").out.startswith("# Ausgangsszenario")


def test_an_unknown_rule_is_a_question(capsys: Capture) -> None:
    found = call(capsys, "regel", "zentrale-vertretungen")
    assert (found.code, found.out) == (2, "")
    assert "Meinten Sie „zentrale-vertretung“?" in found.err


# saetze, testen


def test_all_sentences_are_listed_with_examples(capsys: Capture) -> None:
    found = call(capsys, "saetze")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Verbundraum und Kommunen\n------------------------\n\nAngenommen ")
    assert "\n    Dann " in found.out


def test_sentences_can_be_searched_by_words_in_any_spelling(capsys: Capture) -> None:
    found = call(capsys, "saetze", "MERKMAL", "kommune")
    assert found.code == 0
    assert 'das Merkmal "NAME" der Kommune "NAME" ist' in found.out
    assert "Kennzahl" not in found.out


def test_sentences_are_also_a_list_of_data(capsys: Capture) -> None:
    found = json.loads(call(capsys, "saetze", "idee", "--format", "json").out)
    assert {"Angenommen", "Dann"} == {entry["schluesselwort"] for entry in found}
    assert all(set(e) == {"thema", "schluesselwort", "muster", "beispiel"} for e in found)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["kenzahl"], "Meinten Sie „kennzahl“?"),
        (["qqqq"], "Alle Sätze zeigt „ikz-rules saetze“."),
        (["stichtag", "idee"], "Alle Sätze zeigt „ikz-rules saetze“."),
    ],
)
def test_words_in_no_sentence_are_told_with_what_is_near(
    words: list[str], hint: str, capsys: Capture
) -> None:
    found = call(capsys, "saetze", *words)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith("[satz-unbekannt] Kein Satz enthält ")
    assert hint in found.err


FEATURE = """\
# language: de
Funktionalität: Beispiel
  Szenario: Grundlagen
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann {satz}
"""


@pytest.mark.parametrize("missing", ["pytest", "pytest_bdd", "gherkin"])
@pytest.mark.parametrize("command", ["saetze", "testen"])
def test_without_the_extra_a_kind_line_says_how_to_get_it(
    command: str, missing: str, tmp_path: Path
) -> None:
    (tmp_path / "features").mkdir()
    code = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        f"from ikz_rules.cli import main\nsys.exit(main([{command!r}]))"
    )
    found = run([sys.executable, "-c", code], cwd=tmp_path)
    said = found.stderr.decode("utf-8")
    assert (found.returncode, found.stdout) == (2, b""), said
    assert 'pip install "ikz-rules[features]"' in said
    assert said.count("\n") == 1


def test_a_folder_without_features_is_a_wrong_call(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "testen", tmp_path / "fehlt")
    assert found.code == 2
    assert "[ordner-fehlt]" in found.err


@pytest.mark.unmeasured
def test_features_hold_or_fail_by_exit_code(capfd: Capture, tmp_path: Path) -> None:
    feature = tmp_path / "x.feature"
    for satz, code in (
        ("wird die Maßnahme 0 empfohlen", 0),
        ("wird die Maßnahme 4.3 empfohlen", 1),
    ):
        feature.write_text(FEATURE.format(satz=satz), encoding="utf-8")
        found = call(capfd, "testen", tmp_path)
        assert found.code == code, found.out + found.err
        assert "Grundlagen" in found.out
