"""Which files of which folders are rules, and what each folder is called."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, RulebookError, printable
from ikz_rules.location import Location
from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.rulebook.overlooked import ENDINGS, overlooked
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MAX_FILES = 2000


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of rules: its name in reports, and its files with their names in it."""

    name: str
    files: tuple[tuple[Path, str], ...]


def packaged_rules() -> Path:
    """Return the folder of the rules that come with the package."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"


def folder_names(folders: Sequence[str | os.PathLike[str]]) -> tuple[str, ...]:
    """Return what reports call the folders: their own names, never where they lie.

    The packaged rules are „mitgeliefert“. Folders of one name are numbered in the given order.
    """
    packaged = packaged_rules().resolve()
    names: list[str] = []
    for folder in folders:
        path = _resolved(Path(folder))
        own = printable(os.fsencode(path.name).decode("utf-8", "backslashreplace")) or "regeln"
        base = name = MITGELIEFERT if path == packaged else own
        count = 1
        while name in names or (name == MITGELIEFERT and path != packaged):
            count += 1
            name = f"{base} ({count})"
        names.append(name)
    return tuple(names)


def open_folders(given: Sequence[str | os.PathLike[str]]) -> list[Folder]:
    """Find the rule files of all folders, in a fixed order.

    Only files ``*.yaml`` and ``*.yml`` up to two levels deep count; links that lead out of the
    folder are refused, and so are files that lie deeper or are named wrongly. Raises RulebookError
    with everything that is wrong with any folder.
    """
    problems: list[Problem] = []
    found = []
    seen: dict[Path, str] = {}
    for folder, name in zip(given, folder_names(given), strict=True):
        path = Path(folder)
        real = _resolved(path)
        if real in seen:
            problems.append(_twice(path, name, seen[real]))
        elif (problem := _unusable(path)) is not None:
            problems.append(problem)
        else:
            files, wrong = _rule_files(path)
            problems += wrong
            found.append(Folder(name, files))
        seen.setdefault(real, str(path))
    if problems:
        raise RulebookError(problems)
    return found


def _twice(path: Path, name: str, first: str) -> Problem:
    return Problem(
        "ordner-doppelt",
        "Die mitgelieferten Regeln sind schon geladen."
        if name.startswith(MITGELIEFERT)
        else f"Diesen Ordner mit Regeln haben Sie zweimal genannt (zuerst als {quoted(first)}).",
        "Nennen Sie jeden Ordner nur einmal.",
        Location(str(path)),
    )


def _unusable(path: Path) -> Problem | None:
    """Return why a folder cannot be read at all; None where it can."""
    if _is(path, Path.is_dir):
        return None
    message, hint = (
        ("Das ist eine Datei, kein Ordner.", "Nennen Sie den Ordner, in dem die Regeln stehen.")
        if _is(path, Path.exists)
        else ("Diesen Ordner mit Regeln gibt es nicht.", "Prüfen Sie den Namen.")
    )
    return Problem("ordner-fehlt", message, hint, Location(str(path)))


def _rule_files(folder: Path) -> tuple[tuple[tuple[Path, str], ...], list[Problem]]:
    root = folder.resolve()
    found = sorted(_candidates(folder), key=lambda item: item[1])
    wrong = list(overlooked(folder, MAX_FILES))
    if wrong and not found:
        return (), wrong
    if not found or len(found) > MAX_FILES:
        problem = Problem(
            "ordner-leer" if not found else "zu-viele-dateien",
            "In diesem Ordner stehen keine Regeldateien (*.yaml)."
            if not found
            else f"In diesem Ordner stehen mehr als {number(MAX_FILES)} Regeldateien.",
            "Nennen Sie den Ordner mit den Regeln.",
            Location(str(folder)),
        )
        return (), [problem]
    outside = [
        Problem(
            "verweis-nach-aussen",
            "Diese Datei ist ein Verweis aus dem Ordner hinaus.",
            "Legen Sie die Datei selbst in den Ordner.",
            Location(str(path)),
        )
        for path, _ in found
        if not _inside(path, root)
    ]
    return tuple(found), wrong + outside


def _candidates(folder: Path) -> Iterator[tuple[Path, str]]:
    for pattern in ("*.y*ml", "*/*.y*ml"):
        for path in folder.glob(pattern):
            inner = path.relative_to(folder)
            if path.suffix in ENDINGS and not any(p.startswith(".") for p in inner.parts):
                yield path, inner.as_posix()


def _is(path: Path, kind: Callable[[Path], bool]) -> bool:
    try:
        return kind(path)
    except (OSError, ValueError):  # a name that cannot be
        return False


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):  # a name that cannot be, a link to itself
        return path


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # a link that leads to itself
        return True
