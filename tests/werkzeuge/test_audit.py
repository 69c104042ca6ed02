"""The audit of the locked versions never says „none known“ where nothing could be asked."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

AUDIT = Path(__file__).resolve().parents[2] / "tools" / "audit.py"
STUB = """
import json, os, pathlib, sys
lock = sys.argv[sys.argv.index("--requirement") + 1]
kind = json.loads(os.environ["ANTWORTEN"])[int(lock[-5])]
vulns = [{"id": "CVE-1"}] if kind == 1 else []
package = {"name": "p", "version": "1", "vulns": vulns}
if kind != 2:
    answer = json.dumps({"dependencies": [package]})
    pathlib.Path(sys.argv[sys.argv.index("--output") + 1]).write_text(answer)
"""
FINE = {"name": "gut", "version": "1", "vulns": []}
SKIPPED = {"name": "fremd", "skip_reason": "not found"}
WEAK = {"name": "alt", "version": "2", "vulns": [{"id": "CVE-1", "fix_versions": ["3"]}]}
HOPELESS = {"name": "arm", "version": "2", "vulns": [{"id": "CVE-2", "fix_versions": []}]}
NOTHING = "x.txt: Die Daten über Schwachstellen sind nicht erreichbar."


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        ([FINE], 0, ["x.txt: Zu keinem der 1 Pakete ist eine Schwachstelle bekannt."]),
        ([SKIPPED], 2, [f"{NOTHING} Nichts ist geprüft."]),
        ([FINE, SKIPPED], 2, ["x.txt: Nicht geprüft sind fremd."]),
        ([WEAK], 1, ["x.txt: Schwachstelle in alt 2: CVE-1; behoben: 3."]),
        ([HOPELESS], 1, ["x.txt: Schwachstelle in arm 2: CVE-2; behoben: noch in keiner Version."]),
        (
            [WEAK, SKIPPED],
            1,
            [
                "x.txt: Schwachstelle in alt 2: CVE-1; behoben: 3.",
                "x.txt: Nicht geprüft sind fremd.",
            ],
        ),
        (None, 2, [f"{NOTHING} (etwas ging schief: kein Netz)"]),
    ],
)
def test_it_says_what_is_known_and_what_is_not(
    answer: list[object] | None, code: int, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told = runpy.run_path(str(AUDIT))["told"]
    assert told("x.txt", answer, "Fehler\netwas ging schief: kein Netz\n") == code
    assert capsys.readouterr().out.splitlines() == said


@pytest.mark.parametrize(("answers", "code"), [("[0,2]", 2), ("[1,2]", 1), ("[0,0]", 0)])
def test_it_asks_about_each_file_and_a_weakness_counts_most(
    answers: str, code: int, tmp_path: Path
) -> None:
    (tmp_path / "pip_audit.py").write_text(STUB, "utf-8")
    done = subprocess.run(
        [sys.executable, str(AUDIT), "requirements/x0.txt", "requirements/x1.txt"],
        env={**os.environ, "PYTHONPATH": str(tmp_path), "ANTWORTEN": answers},
        capture_output=True,
        check=False,
    )
    assert done.returncode == code, done.stdout
