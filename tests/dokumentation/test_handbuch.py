"""The handbook, walked through as its reader would: every file, every command, every screen."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from handbuch import PROJECT, Block, Walk, WrongPageError, blocks, pages, shows

from ikz_rules.cli import main
from ikz_rules.cli.command_list import COMMANDS
from ikz_rules.cli.commands import befragen
from ikz_rules.interview.dialog import Closed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

ALL = [block for page in pages() for block in blocks(page)]
RUN = [c for b in ALL if b.language == "sh" and "einrichten" not in b.notes for c in b.commands]
INSTALL = [block for block in ALL if "einrichten" in block.notes]
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

    walk = Walk(tmp_path, call)

    class Reader:
        """The reader, who types what the page says."""

        gone = False

        def __init__(self, write: Callable[[str], None]) -> None:
            self.write = write

        def ask(self, prompt: str, offer: str = "") -> str:
            if not walk.typed:
                raise Closed
            self.show([f"{prompt.strip()} {f'[{offer}] ' if offer else ''}{walk.typed[0]}"])
            return walk.typed.pop(0)

        def show(self, lines: Iterable[str]) -> None:
            self.write("".join(f"{line}\n" for line in lines))

    monkeypatch.setattr(befragen, "is_terminal", lambda: True)
    monkeypatch.setattr(befragen, "Terminal", Reader)
    return walk


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_who_follows_a_chapter_sees_what_it_shows(page: Path, walk: Walk) -> None:
    for block in blocks(page):
        if block not in INSTALL:
            walk.do(block)
    assert not walk.undo, "a mistake is shown but never met"


def test_every_command_of_the_program_is_shown() -> None:
    shown = {command.split()[1] for command in RUN}
    assert {command.name for command in COMMANDS} <= shown


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_a_command_named_in_a_sentence_is_run_somewhere(page: Path) -> None:
    for said in _SPAN.findall(page.read_text("utf-8")):
        assert any(f"{command} ".startswith(f"{said} ") for command in RUN), said


def test_installing_brings_what_the_chapters_need() -> None:
    (block,) = INSTALL
    offered = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert (
        f'"{offered["name"]}[befragung,features,pruefung] @ https://github.com/ikz-rules/'
        in block.text
    )
    assert {"befragung", "features", "pruefung"} <= set(offered["optional-dependencies"])


def test_the_reader_is_told_the_name_of_every_file() -> None:
    for page in pages():
        lines = page.read_text("utf-8").splitlines()
        for block in blocks(page):
            for note in ("datei", "ändern", "fehler"):
                if note in block.notes:
                    name = block.notes[note].split(" | ")[0]
                    before = "\n".join(lines[max(0, block.line - 25) : block.line])
                    assert f"`{name}`" in before, block.place


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_every_link_of_the_handbook_leads_to_a_file(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_every_chapter_is_listed_and_leads_to_the_next() -> None:
    first, *_ = contents = [p for p in pages() if p.name == "README.md"]
    chapters = [page for page in pages() if page not in contents]
    assert _LINK.findall(first.read_text("utf-8")) == [page.name for page in chapters]
    for page, following in pairwise(chapters):
        assert f"]({following.name})" in page.read_text("utf-8"), page.name


def _block(language: str, text: str, **notes: str) -> Block:
    return Block("seite.md", 1, language, text, {k.replace("_", " "): v for k, v in notes.items()})


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (_block("sh", "rm -rf regeln\n"), "unknown command"),
        (_block("python", "print()\n"), "nobody knows how to run"),
        (_block("text", "in Ordnung\n"), "nobody knows how to run"),
        (_block("yaml", "name: Tal\n"), "nobody knows how to run"),
        (_block("sh", "ikz-rules katalog\n", endet_mit="1"), "ends with 0"),
        (_block("sh", "ikz-rules katalog 9.9\n"), "ends with 2"),
        (_block("yaml", "b: 1\n", ändern="tal.yaml | fehlt: 1"), "0 lines"),
        (_block("yaml", "b: 1\n", fehler="tal.yaml | zweimal: 1"), "2 lines"),
    ],
)
def test_a_block_that_is_wrong_or_not_run_is_refused(
    walk: Walk, block: Block, message: str
) -> None:
    (walk.folder / "tal.yaml").write_text("zweimal: 1\nzweimal: 1\n", "utf-8")
    with pytest.raises(WrongPageError, match=message):
        walk.do(block)


def test_answers_that_nobody_asks_for_are_refused(walk: Walk) -> None:
    block = _block("sh", "ikz-rules befragen\n", antworten="Tal | A, B | | ende | ja")
    with pytest.raises(WrongPageError, match="nobody asks for"):
        walk.do(block)
    assert (walk.folder / "tal.yaml").exists()


def test_a_screen_that_shows_something_else_is_refused(walk: Walk) -> None:
    walk.do(_block("sh", "ikz-rules --version\n"))
    with pytest.raises(WrongPageError, match="shows something else"):
        walk.do(_block("text", "ikz-rules 99\n"))


def test_a_mistake_is_mended_once_it_was_met(walk: Walk) -> None:
    file = walk.folder / "tal.yaml"
    walk.do(_block("yaml", "name: Tal\nkommunen:\n  - name: A\n", datei="tal.yaml"))
    walk.do(_block("yaml", "nam: Tal\n", fehler="tal.yaml | name: Tal"))
    assert file.read_text("utf-8").startswith("nam: Tal\n")
    walk.do(_block("sh", "ikz-rules pruefen tal.yaml\n", endet_mit="1"))
    assert file.read_text("utf-8").startswith("name: Tal\n")


@pytest.mark.parametrize(
    ("page", "screen", "same"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n…\n", "a\nb\nc\n", True),
        ("…\nc\n", "a\nb\nc\n", True),
        ("a\n…\nc\n", "a\nc\n", True),
        ("a  \n", "a\n\n", True),
        ("in …/rules/x.yaml:3\n", "in /opt/python/rules/x.yaml:3\n", True),
        ("in Ordnung (…).\n", "in Ordnung (22 Maßnahmen).\n", True),
        ("in Ordnung (…).\n", "in Ordnung.\n", False),
        ("a\n", "a\nb\n", False),
        ("a\n…\nc\n", "a\nb\n", False),
        ("b\n…\n", "a\nb\n", False),
        ("Meinten Sie …?\n", "Meinten Sie „a“?\n", False),
        ("a.b\n", "axb\n", False),
    ],
)
def test_a_page_may_leave_out_lines_only_where_it_says_so(
    page: str, screen: str, *, same: bool
) -> None:
    assert shows(page, screen) is same
