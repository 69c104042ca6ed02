"""Read feature files, run what cites statements in them, and tell both together.

The scenarios run in a process of their own, as those of ``run`` do.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.reader import gherkin
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.testing import runner
from ikz_rules.testing.ergebnisse import OPTION
from ikz_rules.traceability.examples import examples
from ikz_rules.traceability.matrix import Features

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Sequence

    from ikz_rules.reader.feature import Feature

_PLUGIN = "ikz_rules.testing.ergebnisse"


def citing(
    ordner: Sequence[str | os.PathLike[str]], regeln: Sequence[str | os.PathLike[str]] = ()
) -> tuple[Features | None, list[Problem]]:
    """Return the citing scenarios of some folders with their outcomes, and what is wrong there.

    None where there is no feature file at all. ``regeln`` are folders of rules on top of the
    packaged ones. A wrong file costs its own scenarios only. Nothing is left behind.
    """
    folders = [Path(folder).resolve() for folder in ordner]
    paths = {path: _name(path) for folder in folders for path in _files(folder)}
    if not paths:
        return None, []
    features, problems = _read(paths.values())
    outcomes: dict[tuple[str, int], str] = {}
    broken: list[Problem] = []
    for folder in folders if features else ():
        seen, found = _outcomes(folder, regeln)
        outcomes |= {(paths.get(Path(path), path), line): fate for path, line, fate in seen}
        broken += found
    names = tuple(map(_name, folders))
    return Features(names, examples(features, outcomes), not broken), [*problems, *broken]


def _read(names: Iterable[str]) -> tuple[list[Feature], list[Problem]]:
    features: list[Feature] = []
    problems: list[Problem] = []
    for name in names:
        try:
            feature, found = gherkin.parse(read_text(name), name)
        except ReadError as error:
            feature, found = None, [error.problem]
        features += [feature] if feature else []
        problems += found
    return features, problems


def _files(folder: Path) -> list[Path]:
    """Return the feature files of a folder, as pytest names them."""
    found = folder.rglob("*")
    return sorted(p for p in found if p.name.lower().endswith(".feature") and p.is_file())


def _name(path: Path) -> str:
    """Return a resolved path as people know it: from here where it lies below, else in full."""
    here = Path.cwd().resolve()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _outcomes(
    folder: Path, regeln: Sequence[str | os.PathLike[str]]
) -> tuple[list[tuple[str, int, str]], list[Problem]]:
    with tempfile.TemporaryDirectory(prefix="ikz-") as kept:
        file = Path(kept, "ergebnisse.json")
        command = runner.command(folder, regeln, (_PLUGIN,), ("-o", f"{OPTION}={file}"))
        subprocess.run(  # noqa: S603 - our own call
            command, env=runner.environment(), check=False, capture_output=True
        )
        if file.is_file():
            return json.loads(file.read_text(encoding="utf-8")), []
    message = "Die Szenarien dieses Ordners ließen sich nicht ausführen."
    hint = "Warum, zeigt „ikz-rules testen“ mit diesem Ordner."
    place = Location(_name(folder))
    return [], [Problem("features-nicht-ausgefuehrt", message, hint, place)]
