"""All feature files of a folder: what they say, and all that is wrong with them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.reader.files import ReadError, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.reader.feature import Feature

ENDING = ".feature"
_WRONG_ENDINGS = (".feature.txt",)


def read_features(
    folder: str | os.PathLike[str],
) -> tuple[tuple[Feature, ...], tuple[Problem, ...]]:
    """Return the right feature files below ``folder``, and the problems of the others.

    Files come in the order of their names; links to folders are not followed. Raises ImportError
    where the extra ``features`` is missing.
    """
    from ikz_rules.reader import gherkin  # noqa: PLC0415 - needs the extra, and only here

    features: list[Feature] = []
    problems: list[Problem] = []
    for path in _files(Path(folder)):
        if path.name.lower().endswith(_WRONG_ENDINGS):
            problems.append(_wrong_ending(path))
            continue
        try:
            feature, found = gherkin.parse(read_text(path), str(path))
        except ReadError as error:
            feature, found = None, [error.problem]
        problems += found
        features += [feature] if feature is not None else []
    return tuple(features), tuple(problems)


def _files(folder: Path) -> Iterator[Path]:
    for place, below, names in os.walk(folder):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith((ENDING, *_WRONG_ENDINGS)) and not name.startswith("."):
                yield Path(place) / name


def _wrong_ending(path: Path) -> Problem:
    message = "Diese Feature-Datei hat eine falsche Endung."
    hint = "Löschen Sie die Endung hinter „.feature“."
    return Problem("endung", message, hint, Location(str(path)))
