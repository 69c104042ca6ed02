"""Files that were meant as rules and would be passed over in silence: too deep, wrongly named."""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDINGS = (".yaml", ".yml")
_LEVELS = 2


def overlooked(folder: Path, most: int) -> Iterator[Problem]:
    """Yield one problem per file below ``folder`` that is meant as a rule file and is not read.

    What is hidden (leading dot) is left alone, links to folders are not followed, and after
    ``most`` entries the search ends; what lies higher is looked at first.
    """
    waiting = deque([folder])
    left = most
    while waiting and left > 0:
        for path, is_folder in _entries(waiting.popleft())[:left]:
            left -= 1
            if is_folder:
                waiting.append(path)
            elif (problem := _problem(path, len(path.relative_to(folder).parts))) is not None:
                yield problem


def _entries(folder: Path) -> list[tuple[Path, bool]]:
    try:
        with os.scandir(folder) as entries:
            found = [(e.name, e.is_dir(follow_symlinks=False)) for e in entries]
    except OSError:  # may not be looked into
        return []
    return [(folder / name, below) for name, below in sorted(found) if not name.startswith(".")]


def _problem(path: Path, level: int) -> Problem | None:
    name = path.name.lower()
    if name.endswith(tuple(f"{ending}.txt" for ending in ENDINGS)):
        hint = f"Nennen Sie sie „{path.stem}“."
    elif name.endswith(ENDINGS) and path.suffix not in ENDINGS:
        hint = f"Nennen Sie sie „{path.stem}{path.suffix.lower()}“."
    elif path.suffix in ENDINGS and level > _LEVELS:
        return Problem(
            "zu-tief",
            "Diese Regeldatei liegt zu tief und wird nicht gelesen.",
            f"Nennen Sie den Ordner „{path.parent.parent}“, oder legen Sie die Datei dorthin.",
            Location(str(path)),
        )
    else:
        return None
    message = "Diese Datei hat eine falsche Endung und wird nicht gelesen."
    return Problem("endung", message, hint, Location(str(path)))
