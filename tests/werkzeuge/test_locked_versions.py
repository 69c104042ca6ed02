"""What ``make test`` installs: the locked versions, others only where those do not exist here."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = """#!/bin/sh
echo "$*" >> "$PROTOKOLL"
case "$*" in *entwicklung.txt*) echo "$ANTWORT"; test -z "$ANTWORT"; exit;; esac
"""
"""Stands for the interpreter of the new environment; pip says what the test wants."""

needs_make = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("make"), reason="needs make and a shell"
)


def prepared(answer: str, folder: Path) -> tuple[int, str, list[str]]:
    """Return exit code and output of make, and what pip was asked to install in editable mode."""
    (folder / "bin").mkdir(parents=True)
    python = folder / "bin" / "python"
    python.write_text(PYTHON, "utf-8")
    python.chmod(0o700)
    log = folder / "protokoll"
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(
        ["make", "-s", f"VENV={folder}", str(folder / ".test")],  # noqa: S607 - whichever make
        cwd=ROOT,
        env={**plain, "ANTWORT": answer, "PROTOKOLL": str(log)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    calls = log.read_text("utf-8").splitlines()
    assert "--require-hashes" in calls[0]
    return done.returncode, done.stdout, [call for call in calls if "--editable" in call]


@needs_make
def test_the_locked_versions_are_installed_and_nothing_else(tmp_path: Path) -> None:
    code, _, [editable] = prepared("", tmp_path / "v")
    assert code == 0
    assert "--no-deps" in editable


@needs_make
def test_where_they_do_not_exist_others_are_taken_and_that_is_told(tmp_path: Path) -> None:
    code, said, [editable] = prepared("ERROR: No matching distribution found", tmp_path / "v")
    assert code == 0
    assert said.startswith("Hinweis: Die festgehaltenen Versionen lassen sich hier nicht install")
    assert ".[dev]" in editable


@needs_make
def test_where_a_hash_is_wrong_nothing_is_installed(tmp_path: Path) -> None:
    answer = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."
    code, said, editable = prepared(answer, tmp_path / "v")
    assert (code, editable) == (2, [])
    assert said.endswith(
        "Ein Paket hat nicht die festgehaltene Prüfsumme. Nichts ist installiert.\n"
    )
    assert not (tmp_path / "v" / ".test").exists()
