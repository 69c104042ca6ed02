"""``ikz-rules testen``: what is said about coverage reaches the run, wrong calls do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cli_call import call, start

if TYPE_CHECKING:
    from pathlib import Path

FEATURE = """\
# language: de
Funktionalität: Probe

  Szenario: Wille
    Angenommen ein Verbundraum mit 3 Kommunen
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S2 erkannt
"""


OWN = """\
regeln:
  - id: eigene-regel
    wenn:
      angabe: land
      gleich: SN
    dann:
      empfehlen: "2.5"
      gewicht: hoch
    begruendung: Bei uns ist das so.
    quelle:
      werk: leitfaden
      stelle: 2d
"""


@pytest.fixture
def features(tmp_path: Path) -> Path:
    folder = tmp_path / "features"
    folder.mkdir()
    (folder / "a.feature").write_text(FEATURE, encoding="utf-8")
    return folder


@pytest.mark.processes
def test_coverage_is_shown_written_and_judged(
    features: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file, own = tmp_path / "x.md", tmp_path / "eigene"
    own.mkdir()
    (own / "eigene.yaml").write_text(OWN, encoding="utf-8")
    asked = ("testen", features, "--regeln", own, "--regelabdeckung")
    found = call(
        capfd, *asked, "--regelabdeckung-mindestens", "99,5", "--regelabdeckung-datei", file
    )
    assert (found.code, found.err) == (1, "")
    assert "Verlangt sind je 99,5 %: nicht erreicht." in found.out
    assert file.read_text(encoding="utf-8").startswith("# Regelabdeckung\n")
    assert call(capfd, *asked, "--regelabdeckung-mindestens", "0").code == 0


@pytest.mark.parametrize(
    ("option", "value", "line"),
    [
        ("mindestens", "101", "[aufruf] „101“ ist kein Anteil in Prozent. Nennen Sie"),
        ("mindestens", "-1", "[aufruf] "),
        ("datei", "x.txt", "x.txt: [endung] "),
        ("datei", "fehlt/x.md", "fehlt/x.md: [nicht-schreibbar] "),
    ],
)
def test_a_wrong_call_is_one_line(
    features: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, line: str
) -> None:
    found = call(capsys, "testen", features, f"--regelabdeckung-{option}", value)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(line)
    assert found.err.count("\n") == 1


def test_own_rules_beside_the_features_hold_too(
    features: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (features / "a.feature").write_text(
        FEATURE.replace(
            "ist das Ausgangsszenario S2 erkannt", 'ist die Regel "eigene-regel" offen'
        ),
        encoding="utf-8",
    )
    assert call(capfd, "testen", features).code == 1
    own = tmp_path / "regeln"
    own.mkdir()
    (own / "eigene.yaml").write_text(OWN, encoding="utf-8")
    found = call(capfd, "testen", features)
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(f"Mit den Regeln aus {own}.\n")
    found = call(capfd, "testen", tmp_path)
    assert (found.code, found.err) == (0, ""), "the folder that holds both"
    assert found.out.startswith(f"Mit den Regeln aus {own}.\n")
    (own / "eigene.yaml").write_text("regel: []\n", encoding="utf-8")
    found = call(capfd, "testen", features)
    assert found.code == 2
    assert found.err.count("[abschnitt-unbekannt]") == 1


@pytest.mark.unmeasured
def test_a_terminal_of_another_encoding_gets_the_report_all_the_same(
    features: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    assert start("testen", features).code == 0
