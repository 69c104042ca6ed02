"""A folder for plans: one file for each input, named after it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.cli.inputs import STDIN
from ikz_rules.cli.output import deliver
from ikz_rules.cli.plan_text import ENDINGS
from ikz_rules.errors import Problem, QuestionError, printable, reason
from ikz_rules.location import Location
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.cli.console import Console

_HINT = "Nennen Sie hinter „--ordner“ einen anderen Ordner."


class PlanFolder:
    """Where the plans of a call go. The folder is made with the first plan.

    Raises QuestionError where two inputs would give one file, or a plan would replace an input.
    """

    def __init__(self, folder: str, names: Sequence[str], form: str) -> None:
        self._folder = Path(folder)
        self._files = [str(self._folder / _file(name, form)) for name in names]
        inputs = {_real(name) for name in names if name != STDIN}
        seen: dict[str, str] = {}
        problems = []
        for name, file in zip(names, self._files, strict=True):
            other = seen.setdefault(file.casefold(), name)
            if other is not name:
                problems.append(_twice(name, other, Path(file).name))
            elif _real(file) in inputs:
                problems.append(_is_input(file))
        if problems:
            raise QuestionError(problems)

    def write(self, number: int, text: str, console: Console) -> None:
        """Write the plan of an input, whole or not at all. Raises QuestionError if it cannot be."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            message = f"Der Ordner lässt sich nicht anlegen ({reason(error)})."
            place = Location(str(self._folder))
            raise QuestionError(Problem("nicht-schreibbar", message, _HINT, place)) from None
        try:
            deliver(text, self._files[number], console)
        except QuestionError as error:
            raise QuestionError(replace(p, hint=_HINT) for p in error.problems) from None


def _file(name: str, form: str) -> str:
    stem = "standardeingabe" if name == STDIN else Path(name).stem
    return f"{stem}{ENDINGS[form]}"


def _real(name: str) -> str:
    """Follow links; a name with a NUL is nowhere, and reading or writing it is told later."""
    try:
        return os.path.realpath(name)
    except ValueError:
        return name


def _is_input(file: str) -> Problem:
    return Problem("ausgabe-ist-eingabe", "Das ist eine der Eingaben.", _HINT, Location(file))


def _twice(name: str, other: str, file: str) -> Problem:
    if _real(name) == _real(other):
        message, hint = "Diese Datei ist zweimal genannt.", "Nennen Sie sie einmal."
    else:
        message = f"Der Plan hieße {quoted(file)}, wie der zu „{printable(other)}“."
        hint = "Benennen Sie eine der Eingaben um, oder nehmen Sie für jede einen eigenen Ordner."
    return Problem("aufruf", message, hint, Location(name))
