"""``ikz-rules pruefen``: which folders, which features, which form, which exit code."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from cli_call import call, run, small

from ikz_rules.linting.registry import checks
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

    Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.usefixtures("without_proofs")
FEATURES = packaged_rules().parent / "features"
MERKMAL = """\
merkmale:
  - id: brunnen_versiegt
    titel: Brunnen versiegen
    frage: Versiegen Brunnen?
    quelle: {werk: setzung, stelle: Test}
"""
REGEL = """\
regeln:
  - id: brunnen-teilen
    wenn: {merkmal: brunnen_versiegt}
    dann: {hinweis: Teilen Sie die Brunnen.}
    begruendung: Brunnen versiegen.
    quelle: {werk: setzung, stelle: Test}
    setzung: Test.
"""
FEATURE = """\
# language: de
Funktionalität: Brunnen
  Szenario: Brunnen werden geteilt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "brunnen_versiegt" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "brunnen-teilen" erfüllt
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of further rules with one finding, and no features beside it."""
    folder = tmp_path / "regeln"
    folder.mkdir()
    (folder / "eigene.yaml").write_text(MERKMAL, encoding="utf-8")
    return folder


def with_feature(own: Path, text: str = FEATURE) -> Path:
    (own / "eigene.yaml").write_text(MERKMAL + REGEL, encoding="utf-8")
    features = own.parent / "features"
    features.mkdir(exist_ok=True)
    (features / "brunnen.feature").write_text(text, encoding="utf-8")
    return features


@pytest.mark.unmeasured
def test_our_own_rules_and_features_are_clean(capsys: Capture) -> None:
    found = call(capsys, "pruefen", packaged_rules(), "--features", FEATURES)
    assert (found.code, found.err) == (0, "")
    assert "Feature-Dateien" in found.out
    assert found.out.count("\n") == 1, "not even hints"


@pytest.mark.unmeasured
def test_features_beside_the_packaged_rules_are_checked_without_being_asked_for(
    capsys: Capture,
) -> None:
    count = len(list(FEATURES.rglob("*.feature")))
    assert f"; {count} Feature-Dateien" in call(capsys, "pruefen").out


def test_warnings_lead_to_exit_code_1_and_a_closing_line(capsys: Capture, own: Path) -> None:
    found = call(capsys, "pruefen", own)
    assert (found.code, found.err) == (1, "")
    line, closing = found.out.splitlines()
    assert line.startswith(f"{own / 'eigene.yaml'}:2:5: [merkmal-ungenutzt] Warnung: Das Merkmal ")
    assert closing.startswith(f"{own}: 1 Warnung (22 Maßnahmen, ")
    assert "; ohne Feature-Dateien; zusammen mit den mitgelieferten Regeln" in closing
    assert closing.endswith('das Zusatzpaket „pruefung“ fehlt: pip install "ikz-rules[pruefung]").')


def test_hints_do_not_change_the_exit_code(capsys: Capture, own: Path) -> None:
    text = MERKMAL.replace("Brunnen?", "Brunnen") + REGEL
    (own / "eigene.yaml").write_text(text, encoding="utf-8")
    found = call(capsys, "pruefen", own)
    assert found.code == 0
    assert "[satzzeichen-fehlt] Hinweis: " in found.out
    assert f"{own}: 1 Hinweis (" in found.out


def test_features_beside_a_folder_belong_to_it(
    capsys: Capture, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    features = with_feature(own)
    monkeypatch.chdir(own.parent)
    assert "regeln: in Ordnung (" in call(capsys, "pruefen", "regeln").out
    assert "; 1 Feature-Datei; " in call(capsys, "pruefen", own).out
    text = FEATURE.replace("brunnen-teilen", "zentrale-vertretung")
    (features / "brunnen.feature").write_text(text, encoding="utf-8")
    found = call(capsys, "pruefen", "regeln")
    assert found.code == 1
    assert "[regel-ohne-beispiel]" in found.out


def test_features_can_lie_elsewhere(capsys: Capture, own: Path, tmp_path: Path) -> None:
    features = with_feature(own).rename(tmp_path / "beispiele")
    assert "ohne Feature-Dateien" in call(capsys, "pruefen", own).out
    assert "1 Feature-Datei;" in call(capsys, "pruefen", own, "--features", features).out


@pytest.mark.parametrize(
    ("name", "code"), [("fehlt", "ordner-fehlt"), ("leer", "ordner-leer"), ("x\0y", "ordner-fehlt")]
)
def test_a_folder_without_features_is_a_wrong_call(
    name: str, code: str, capsys: Capture, own: Path, tmp_path: Path
) -> None:
    (tmp_path / "leer").mkdir()
    found = call(capsys, "pruefen", own, "--features", str(tmp_path / name))
    assert (found.code, found.out) == (2, "")
    assert f"[{code}]" in found.err


def test_rules_that_lie_too_deep_are_findings_whoever_names_the_folder(
    capsys: Capture, own: Path, tmp_path: Path
) -> None:
    deep = tmp_path / "eigene" / "regeln" / "merkmale"
    deep.parent.mkdir(parents=True)
    own.rename(deep)
    own.mkdir()
    (own / "eigene.yaml").write_text(MERKMAL, encoding="utf-8")
    found = call(capsys, "pruefen", tmp_path / "eigene")
    assert (found.code, found.err) == (1, "")
    line, closing = found.out.splitlines()
    assert line.startswith(f"{deep / 'eigene.yaml'}: [zu-tief] ")
    assert closing == f"{tmp_path / 'eigene'}: 1 Fehler."
    found = call(capsys, "pruefen", own, "--regeln", tmp_path / "eigene")
    assert (found.code, found.err) == (1, "")
    assert f"{deep / 'eigene.yaml'}: [zu-tief] " in found.out


def test_folders_of_rules_that_are_not_there_are_a_wrong_call(
    capsys: Capture, own: Path, tmp_path: Path
) -> None:
    for words in ([], [own]):
        found = call(capsys, "pruefen", *words, "--regeln", tmp_path / "fehlt")
        assert (found.code, found.out) == (2, "")
        assert "[ordner-fehlt]" in found.err


def test_sentences_are_not_asked_for_where_features_of_our_own_rules_are_wrong(
    capsys: Capture, own: Path
) -> None:
    features = with_feature(own, FEATURE.replace("    Dann", "    dann"))
    found = call(capsys, "pruefen", "--features", features)
    assert found.code == 1
    assert "[schluesselwort]" in found.out
    assert "satz-ungenutzt" not in found.out


def test_sentences_and_names_that_do_not_exist_are_told_in_everybodys_features(
    capsys: Capture, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = FEATURE.replace("2 Kommunen", "2 Gemeinden").replace('"brunnen_v', '"brunnen_w')
    with_feature(own, text)
    monkeypatch.chdir(own.parent)
    found = call(capsys, "pruefen", "regeln")
    assert found.code == 1
    unknown, unnamed, _ = found.out.splitlines()
    assert unknown.startswith("features/brunnen.feature:4:5: [satz-unbekannt] Warnung: Den Satz ")
    assert "Meinten Sie „ein Verbundraum mit ZAHL Kommune(n)“" in unknown
    assert unnamed.startswith("features/brunnen.feature:5:5: [beispiel-ohne-eintrag] Warnung: ")
    assert "satz-ungenutzt" not in found.out
    assert call(capsys, "pruefen", "regeln", "--nur", "titel-doppelt").code == 0


@pytest.mark.parametrize("place", ["conftest.py", "features/conftest.py", "features/a/conftest.py"])
def test_where_a_project_has_steps_of_its_own_no_sentence_is_called_unknown(
    place: str, capsys: Capture, own: Path
) -> None:
    with_feature(own, FEATURE.replace("2 Kommunen", "2 Gemeinden"))
    steps = own.parent / place
    steps.parent.mkdir(exist_ok=True)
    steps.write_text("", encoding="utf-8")
    assert call(capsys, "pruefen", own).code == 0


def test_an_empty_folder_of_features_beside_the_rules_is_none(capsys: Capture, own: Path) -> None:
    (own.parent / "features").mkdir()
    assert "ohne Feature-Dateien" in call(capsys, "pruefen", own).out


def test_wrong_features_and_wrong_rules_are_told_at_once(
    capsys: Capture, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    features = with_feature(own, FEATURE.replace("    Dann", "    dann"))
    (features / "b.feature").write_bytes("# language: de\nFunktionalität: ö".encode("cp1252"))
    (features / "c.feature.txt").write_text(FEATURE, encoding="utf-8")
    (own / "eigene.yaml").write_text(REGEL, encoding="utf-8")
    monkeypatch.chdir(own.parent)
    found = call(capsys, "pruefen", "regeln")
    assert (found.code, found.err) == (1, "")
    places = [line.partition("]")[0] for line in found.out.splitlines()]
    assert places == [
        "features/b.feature:2:13: [kodierung",
        "features/brunnen.feature:7:5: [schluesselwort",
        "features/c.feature.txt: [endung",
        "regeln/eigene.yaml:3:21: [name-unbekannt",
        "regeln: 4 Fehler.",
    ]


def test_where_a_feature_is_wrong_nothing_is_concluded_from_what_features_lack(
    capsys: Capture, own: Path
) -> None:
    with_feature(own, FEATURE.replace("    Dann", "    dann"))
    found = call(capsys, "pruefen", own)
    assert found.code == 1
    assert "[schluesselwort]" in found.out
    assert "regel-ohne-beispiel" not in found.out


def test_only_named_checks_are_made_but_mistakes_are_always_told(
    capsys: Capture, own: Path
) -> None:
    found = call(capsys, "pruefen", own, "--nur", "titel-doppelt", "--nur", "frage-doppelt")
    assert found.code == 0
    assert call(capsys, "pruefen", own, "--nur=merkmal-ungenutzt").code == 1
    (own / "eigene.yaml").write_text(REGEL, encoding="utf-8")
    assert "[name-unbekannt]" in call(capsys, "pruefen", own, "--nur", "titel-doppelt").out
    found = call(capsys, "pruefen", own, "--nur", "titel-dopelt")
    assert (found.code, found.out) == (2, "")
    assert "[pruefung-unbekannt]" in found.err
    assert "Meinten Sie „titel-doppelt“?" in found.err


def test_findings_in_every_form(capsys: Capture, own: Path) -> None:
    listed = json.loads(call(capsys, "pruefen", own, "--format", "json").out)
    assert [(f["pruefung"], f["ordner"]) for f in listed] == [("merkmal-ungenutzt", str(own))]
    command = call(capsys, "pruefen", own, "--format", "github")
    assert command.code == 1
    assert command.out.startswith(f"::warning file={own / 'eigene.yaml'},line=2,col=5,title=")
    root = ET.fromstring(call(capsys, "pruefen", own, "--format=junit").out)  # noqa: S314
    assert {case.get("name") for case in root.iter("testcase")} == {c.id for c in checks()}
    assert len(list(root.iter("failure"))) == 1


def skipped(capsys: Capture, own: Path) -> dict[str | None, str | None]:
    """Return the checks that junit calls skipped, each with the reason."""
    root = ET.fromstring(call(capsys, "pruefen", own, "--format=junit").out)  # noqa: S314
    cases = [case for case in root.iter("testcase") if case.find("skipped") is not None]
    assert root.get("skipped") == str(len(cases))
    assert all([part.tag for part in case] == ["skipped"] for case in cases)
    return {case.get("name"): case[0].get("message") for case in cases}


@pytest.mark.unmeasured
def test_junit_calls_no_check_passed_that_was_not_made(capsys: Capture, own: Path) -> None:
    told = skipped(capsys, own)
    assert told["regel-ohne-beispiel"] == "Es gibt keine Feature-Dateien dazu."
    assert "ikz-rules[pruefung]" in (told["luecke"] or "")
    assert "frage-doppelt" not in told
    features = with_feature(own)
    told = skipped(capsys, own)
    assert {"regel-ohne-beispiel", "satz-unbekannt"}.isdisjoint(told)
    assert told["satz-ungenutzt"] == "Das wird nur bei den mitgelieferten Regeln geprüft."
    (features / "conftest.py").write_text("", encoding="utf-8")
    assert "conftest.py" in (skipped(capsys, own)["satz-unbekannt"] or "")
    with_feature(own, FEATURE.replace("    Dann", "    dann"))
    assert "fehlerhaft" in (skipped(capsys, own)["regel-ohne-beispiel"] or "")
    (own / "eigene.yaml").write_text(REGEL, encoding="utf-8")
    told = skipped(capsys, own)
    assert set(told) == {check.id for check in checks()}
    assert set(told.values()) == {"Die Regeln sind fehlerhaft. Beheben Sie zuerst die Fehler."}


def test_data_files_are_checked_in_every_form(capsys: Capture, tmp_path: Path) -> None:
    path = small(tmp_path, "falsch.yaml", "nmae: X\n")
    listed = json.loads(call(capsys, "pruefen", path, "--format", "json").out)
    assert {(f["datei"], f["stufe"]) for f in listed} == {(str(path), "fehler")}
    good = small(tmp_path)
    assert call(capsys, "pruefen", good, "--format", "json").out == "[]\n"
    root = ET.fromstring(call(capsys, "pruefen", path, "--format", "junit").out)  # noqa: S314
    assert len(list(root.iter("failure"))) == 2


@pytest.mark.parametrize("option", [["--features", "x"], ["--nur", "titel-doppelt"]])
def test_what_belongs_to_rules_is_refused_for_data(
    option: list[str], capsys: Capture, tmp_path: Path
) -> None:
    found = call(capsys, "pruefen", small(tmp_path), *option)
    assert (found.code, found.out) == (2, "")
    assert "[aufruf]" in found.err


def test_a_feature_file_alone_is_a_wrong_call(capsys: Capture, own: Path) -> None:
    feature = with_feature(own)
    found = call(capsys, "pruefen", *feature.rglob("*.feature"))
    assert (found.code, found.out) == (2, "")
    assert "[aufruf] Eine Feature-Datei wird mit ihren Regeln geprüft." in found.err


def test_findings_can_go_to_a_file_but_never_over_an_input(
    capsys: Capture, own: Path, tmp_path: Path
) -> None:
    target = tmp_path / "funde.xml"
    found = call(capsys, "pruefen", own, "--format", "junit", "-o", target)
    assert (found.code, found.out) == (1, "")
    assert target.read_text(encoding="utf-8").startswith('<?xml version="1.0" encoding="UTF-8"?>')
    path = small(tmp_path)
    assert call(capsys, "pruefen", path, "-o", path).code == 2


def test_of_several_folders_only_those_on_top_are_judged(capsys: Capture, own: Path) -> None:
    found = call(capsys, "pruefen", "--regeln", own)
    assert found.code == 1
    assert found.out.count("\n") == 2
    assert "zusammen mit" not in found.out


@pytest.mark.processes
def test_without_the_extra_rules_are_checked_and_features_asked_for_say_what_is_missing(
    own: Path,
) -> None:
    features = with_feature(own)
    code = (
        "import sys; sys.modules['gherkin'] = None\n"
        "from ikz_rules.cli import main\nsys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "pruefen", str(own)]
    plain = run(command)
    assert plain.returncode == 0, plain.stdout
    assert "ohne Feature-Dateien" in plain.stdout.decode("utf-8")
    unknown = FEATURE.replace("2 Kommunen", "2 Gemeinden")
    (features / "brunnen.feature").write_text(unknown, encoding="utf-8")
    without_sentences = [*command[:2], code.replace("gherkin", "pytest_bdd"), *command[3:]]
    left = run([*without_sentences, "--format=junit"])
    assert left.returncode == 0, left.stdout
    assert "Ein Zusatzpaket fehlt: pip install &quot;ikz-rules[features]" in left.stdout.decode()
    asked = run([*command, "--features", str(features)])
    assert (asked.returncode, asked.stdout) == (2, b"")
    assert 'pip install "ikz-rules[features]"' in asked.stderr.decode("utf-8")
