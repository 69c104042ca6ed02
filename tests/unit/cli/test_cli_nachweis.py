"""``ikz-rules nachweis``: gaps are no error, wrong calls and wrong feature files are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli_call import call

from ikz_rules import testing
from ikz_rules.cli.commands import nachweis
from ikz_rules.errors import Problem, QuestionError

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.errors import Problem as Told

Capture = pytest.CaptureFixture[str]
FEATURE = """\
# language: de
Funktionalität: F

  @N066 @N999
  Szenario: Gut
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen
"""


@pytest.fixture
def features(tmp_path: Path) -> Path:
    home = tmp_path / "features"
    home.mkdir()
    (home / "a.feature").write_text(FEATURE, encoding="utf-8")
    return home


def test_a_folder_of_features_is_run(capsys: Capture, features: Path) -> None:
    found = call(capsys, "nachweis", "--features", features, "--format", "json")
    assert (found.code, found.err) == (0, "")
    said = json.loads(found.out)
    (shown,) = (entry for entry in said["aussagen"] if entry["id"] == "N066")
    assert shown["stand"] == "belegt"
    assert [s["ergebnis"] for s in shown["szenarien"]] == ["bestanden"]
    assert [entry["id"] for entry in said["unbekannte_aussagen"]] == ["N999"]


@pytest.mark.unmeasured
def test_a_wrong_feature_file_is_told_beside_the_matrix(capsys: Capture, features: Path) -> None:
    (features / "b.feature").write_text("kaputt", encoding="utf-8")
    out = features.parent / "nachweis.md"
    found = call(capsys, "nachweis", "--features", features, "--format", "markdown", "-o", out)
    assert (found.code, found.out) == (2, "")
    assert "b.feature:1:1: [sprache-fehlt]" in found.err
    assert "1 bestanden" in out.read_text(encoding="utf-8")


def test_a_folder_without_features_is_said_to_have_none(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "nachweis", "--features", tmp_path)
    assert (found.code, found.err) == (0, "")
    assert "Keine Features vorhanden." in found.out


def test_a_folder_that_is_missing_is_a_wrong_call(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "nachweis", "--features", tmp_path / "fehlt")
    assert (found.code, found.out) == (2, "")
    assert "[ordner-fehlt] Diesen Ordner gibt es nicht." in found.err


def test_features_beside_the_rules_are_meant_where_none_are_named(
    capsys: Capture, features: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = features.parent / "regeln"
    rules.mkdir()
    (rules / "a.yaml").write_text("regeln: []\n", encoding="utf-8")
    asked: list[list[str]] = []

    def citing(folders: list[str], regeln: list[str]) -> tuple[None, list[Told]]:
        assert regeln == [str(rules)]
        asked.append(folders)
        return None, []

    monkeypatch.setattr(testing, "citing", citing, raising=False)
    monkeypatch.setattr(nachweis, "packaged_rules", lambda: features.parent / "mitgeliefert" / "r")
    assert call(capsys, "nachweis", "--regeln", rules).code == 0
    assert asked == [[str(features)]]


def test_an_installed_package_has_no_features(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nachweis, "packaged_rules", lambda: tmp_path / "_rules")
    found = call(capsys, "nachweis")
    assert (found.code, found.err) == (0, "")
    assert "Szenarien: keine Features vorhanden" in found.out


def test_without_the_extra_the_rest_of_the_matrix_is_shown(
    capsys: Capture, features: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def citing(*_: object) -> None:
        raise QuestionError(Problem("extra-fehlt", "Ein Paket fehlt.", "Installieren Sie es."))

    monkeypatch.setattr(testing, "citing", citing, raising=False)
    found = call(capsys, "nachweis", "--features", features)
    assert found.code == 0
    assert found.err == "[extra-fehlt] Ein Paket fehlt. Installieren Sie es.\n"
    assert "Die Features ließen sich nicht ausführen" in found.out
    assert "hinweis-groessere-kommune" in found.out
