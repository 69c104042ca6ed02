"""The handbook, walked through as its reader would: every file, every command, every screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from handbuch import Walk, blocks, pages

from ikz_rules.cli import main

ROOT = Path(__file__).resolve().parents[2]
ALL = [block for page in pages() for block in blocks(page)]
RUN = [c for b in ALL if b.language == "sh" and "einrichten" not in b.notes for c in b.commands]
_LINK = re.compile(r"\]\(([^)#:]+)\)")
_SPAN = re.compile(r"`(ikz-rules [^`]+)`")


@pytest.fixture
def walk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Walk:
    """Return a reader in an empty folder."""
    monkeypatch.chdir(tmp_path)
    capfd.readouterr()

    def call(words: list[str]) -> tuple[int, str]:
        code = main(words)
        out, err = capfd.readouterr()
        return code, out + err

    return Walk(tmp_path, call)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_a_reader_of_the_chapter_sees_what_it_shows(page: Path, walk: Walk) -> None:
    for block in blocks(page):
        if "einrichten" not in block.notes:
            walk.do(block)
    assert not walk.undo, "a mistake is shown but never run"
