"""Reading a chapter of the handbook as what its reader would do, and doing it.

Comments that nobody sees when the page is shown say what a block is for. Each holds for the next
block:

- ``<!-- datei: ORT -->``: the block is the whole file of that name.
- ``<!-- ändern: ORT | ZEILE -->``: the block replaces that line, from here on.
- ``<!-- fehler: ORT | ZEILE -->``: the same, but only until the next commands have run.
- ``<!-- endet mit: N -->``: the last command of the block ends with N (otherwise 0).
- ``<!-- antworten: WORT | WORT -->``: what the reader types while the block's command asks; an
  empty word is the enter key alone.
- ``<!-- einrichten -->``: the block installs the program; tested elsewhere.

Two stand for themselves: ``<!-- kopieren: ORT | ORT -->``, the reader copies a folder, and
``<!-- mitgeliefert -->``, from here on the reader works in this project. A block ``text``
shows what the commands above it print; a line ``…`` stands for any lines left out,
``…/`` for the folders above a path, ``(…)`` for what changes with every rule.
"""

from __future__ import annotations

import re
import shlex
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROJECT = Path(__file__).resolve().parents[2]
PAGES = PROJECT / "docs" / "handbuch"
LEFT_OUT = "…"
_COMMENT = re.compile(r"<!-- ([\wä ]+?)(?:: (.+))? -->")
_FILES = ("datei", "ändern", "fehler")


class WrongPageError(AssertionError):
    """A page shows what is not so, or something that nobody can run."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page: its language, its text, its line, and what comments say about it."""

    page: str
    line: int
    language: str
    text: str
    notes: dict[str, str]

    @property
    def place(self) -> str:
        return f"docs/handbuch/{self.page}:{self.line}"

    @property
    def commands(self) -> list[str]:
        return [line.strip() for line in self.text.splitlines() if line.strip()]


def pages() -> list[Path]:
    """Return all pages, the contents among them."""
    return sorted(PAGES.glob("*.md"))


def blocks(page: Path) -> Iterator[Block]:
    """Read a page's blocks in order; a comment without a block is one of its own."""
    notes: dict[str, str] = {}
    open_block: list[str] | None = None
    language, begin = "", 0
    for number, line in enumerate(page.read_text("utf-8").splitlines(), start=1):
        if open_block is not None:
            if line == "```":
                yield Block(page.name, begin, language, "\n".join(open_block) + "\n", notes)
                notes, open_block = {}, None
            else:
                open_block.append(line)
        elif line.startswith("```"):
            language, begin, open_block = line[3:].strip(), number, []
        elif comment := _COMMENT.fullmatch(line):
            if comment[1] in {"kopieren", "mitgeliefert"}:
                yield Block(page.name, number, comment[1], comment[2] or "", {})
            else:
                notes[comment[1]] = comment[2] or ""
    if open_block is not None or notes:
        raise WrongPageError(f"{page.name}: a block or comment is left open")


@dataclass(slots=True)
class Walk:
    """A reader in a folder of their own; ``call`` runs a command and returns (code, output)."""

    folder: Path
    call: Callable[[list[str]], tuple[int, str]]
    printed: str | None = None
    undo: list[tuple[Path, str]] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)

    def do(self, block: Block) -> None:
        """Do what a block asks for. Raises WrongPageError if it is not as the page says."""
        written = [note for note in _FILES if note in block.notes]
        if written:
            self._write(block, written[0], block.notes[written[0]])
        elif block.language == "kopieren":
            source, target = block.text.split(" | ")
            shutil.copytree(self.folder / source, self.folder / target)
        elif block.language == "mitgeliefert":
            for name in ("rules", "features", "beispiele"):
                shutil.copytree(PROJECT / name, self.folder / name)
        elif block.language == "sh":
            self._run(block)
        elif block.language == "text" and self.printed is not None:
            self._compare(block)
        else:
            raise WrongPageError(f"{block.place}: nobody knows how to run this block")

    def _write(self, block: Block, how: str, what: str) -> None:
        name, _, old = what.partition(" | ")
        path = self.folder / name
        if how == "datei":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
            return
        text = path.read_text("utf-8")
        found = [line for line in text.splitlines() if line.strip() == old]
        if len(found) != 1:
            raise WrongPageError(f"{block.place}: {name} has {len(found)} lines {old!r}\n{text}")
        if how == "fehler":
            self.undo.append((path, text))
        path.write_text(text.replace(found[0] + "\n", block.text, 1), "utf-8")

    def _run(self, block: Block) -> None:
        self.printed = ""
        if "antworten" in block.notes:
            self.typed += [word.strip() for word in block.notes["antworten"].split("|")]
        wanted = [0] * (len(block.commands) - 1) + [int(block.notes.get("endet mit", "0"))]
        for command, code in zip(block.commands, wanted, strict=True):
            program, *words = shlex.split(command)
            if program != "ikz-rules":
                raise WrongPageError(f"{block.place}: unknown command {command!r}")
            ended, output = self.call(words)
            if ended != code:
                raise WrongPageError(f"{block.place}: {command!r} ends with {ended}\n{output}")
            self.printed += output
        if self.typed:
            raise WrongPageError(f"{block.place}: nobody asks for {self.typed}\n{self.printed}")
        for path, text in reversed(self.undo):
            path.write_text(text, "utf-8")
        self.undo.clear()

    def _compare(self, block: Block) -> None:
        printed, self.printed = self.printed or "", None
        if not shows(block.text, printed):
            raise WrongPageError(f"{block.place}: the screen shows something else:\n{printed}")


def shows(page: str, screen: str) -> bool:
    """Tell whether a page shows a screen, with lines left out only where it says so."""
    parts = [r"(?:.*\n)*?" if line == LEFT_OUT else _pattern(line) for line in lines(page)]
    return re.fullmatch("".join(parts), "".join(f"{line}\n" for line in lines(screen))) is not None


def _pattern(line: str) -> str:
    line = re.escape(line).replace(f"{LEFT_OUT}/", r"\S*/")
    return line.replace(re.escape(f"({LEFT_OUT})"), r"\([^()]*\)") + r"\n"


def lines(text: str) -> list[str]:
    """Return a text's lines without blanks at their ends, and without empty lines around it."""
    return [line.rstrip() for line in text.strip("\n").splitlines()]
