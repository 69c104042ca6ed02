"""The cases of a call: files, and all data files of folders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.cli.inputs import expanded
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENDINGS = frozenset({".yaml", ".yml", ".json"})


def case_files(names: Sequence[str], beside: str | None = None) -> tuple[str, ...]:
    """Return the named files, and those that lie in named folders, each once and in order.

    ``beside`` is a file that is no case although it may lie in such a folder. Hidden files and
    folders within are passed over. Raises QuestionError for a folder without cases.
    """
    found: dict[str, str] = {}
    problems = []
    for name in expanded(names):
        if not os.path.isdir(name):  # noqa: PTH112 - a name with a NUL is no folder
            found.setdefault(os.path.abspath(name), name)  # noqa: PTH100
            continue
        inside = [path for path in _inside(name) if not _same(path, beside)]
        if not inside:
            problems.append(
                Problem(
                    "ordner-leer",
                    "In diesem Ordner stehen keine Fälle (*.yaml, *.yml, *.json).",
                    "Nennen Sie einen anderen Ordner.",
                    Location(name),
                )
            )
        for path in inside:
            found.setdefault(os.path.abspath(path), path)  # noqa: PTH100
    if problems:
        raise QuestionError(problems)
    return tuple(found.values())


def _inside(folder: str) -> Iterator[str]:
    """A folder that may not be read holds nothing, as far as anyone can tell."""
    _, _, files = next(os.walk(folder), (folder, [], []))
    for name in sorted(files):
        if not name.startswith(".") and Path(name).suffix.lower() in _ENDINGS:
            yield str(Path(folder) / name)


def _same(path: str, other: str | None) -> bool:
    try:
        return other is not None and Path(path).resolve() == Path(other).resolve()
    except (OSError, ValueError, RuntimeError):  # a name that cannot be, a link to itself
        return False
