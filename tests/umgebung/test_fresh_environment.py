"""A third party's folder with nothing but feature files works in an environment of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FEATURE = """# language: de
Funktionalität: Eigene Erwartungen

  Szenario: Am Anfang stehen die Grundlagen
    Angenommen ein Verbundraum mit 3 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen
"""


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV", "PYTEST"))}
    return subprocess.run(
        [str(c) for c in command],
        cwd=cwd,
        env=plain,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


@pytest.fixture(scope="session")
def binaries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel and install it, with nothing of the checkout on the path."""
    base = tmp_path_factory.mktemp("umgebung")
    venv.create(base / "env")
    found = base / "env" / ("Scripts" if os.name == "nt" else "bin")
    python = found / Path(sys.executable).name
    python = python if python.exists() else found / "python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    installed = run(*pip, "install", "--quiet", f"{ROOT}[features]", cwd=base)
    assert installed.returncode == 0, installed.stderr
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "eigene.feature").write_text(FEATURE, "utf-8")
    return tmp_path


def test_testen_needs_nothing_but_feature_files(binaries: Path, folder: Path) -> None:
    done = run(binaries / "ikz-rules", "testen", "features", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 in Ordnung" in done.stdout
    assert sorted(p.name for p in folder.rglob("*")) == ["eigene.feature", "features"]


def test_testen_tells_what_fails(binaries: Path, folder: Path) -> None:
    wrong = folder / "features" / "eigene.feature"
    wrong.write_text(FEATURE.replace("Maßnahme 0", "Maßnahme 4.3"), "utf-8")
    done = run(binaries / "ikz-rules", "testen", "features", cwd=folder)
    assert done.returncode == 1
    assert "4.3" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_one_ini_line_is_enough_for_plain_pytest(binaries: Path, folder: Path) -> None:
    (folder / "pytest.ini").write_text("[pytest]\nikz_features = features\n", "utf-8")
    done = run(binaries / "pytest", "-q", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_without_that_line_foreign_features_are_left_alone(binaries: Path, folder: Path) -> None:
    done = run(binaries / "pytest", "-q", cwd=folder)
    assert "no tests ran" in done.stdout


def test_the_installed_package_carries_its_rules(binaries: Path, tmp_path: Path) -> None:
    done = run(binaries / "ikz-rules", "katalog", "1.2", cwd=tmp_path)
    assert done.returncode == 0
    assert "Zentrale Funktionseinheiten gemeinsam betreiben" in done.stdout
