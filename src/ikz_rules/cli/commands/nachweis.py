"""``ikz-rules nachweis``: what honours each statement of the sources, and whether it was shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules import testing
from ikz_rules.cli.output import deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.location import Location
from ikz_rules.reports import markdown, text
from ikz_rules.reports.traceability_document import matrix_document
from ikz_rules.reports.traceability_json import matrix_json
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.traceability.matrix import Features, matrix

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from ikz_rules.cli.console import Console
    from ikz_rules.traceability.matrix import Matrix

OK, WRONG = 0, 2
_EXTRA = "extra-fehlt"


def run(call: Namespace, console: Console) -> int:
    """Write the matrix; gaps are its content, never an error. 2 where a feature file is wrong."""
    regelwerk = rulebook(call.regeln)
    features, problems = _features(_folders(call.features, call.regeln), call.regeln)
    style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
    deliver(_report(matrix(regelwerk, features), call.format, style), call.ausgabe, console)
    console.tell(problems)
    return WRONG if any(problem.code != _EXTRA for problem in problems) else OK


def _report(found: Matrix, form: str, style: text.Style) -> str:
    if form == "json":
        return matrix_json(found)
    document = matrix_document(found)
    return markdown.render(document) if form == "markdown" else text.render(document, style)


def _folders(named: str | None, regeln: Sequence[str]) -> list[str]:
    """Return the folders with features: the named one, else those beside the rules."""
    if named is None:
        rules = [packaged_rules(), *map(Path, regeln)]
        found = dict.fromkeys(folder.resolve().parent / "features" for folder in rules)
        return [str(folder) for folder in found if folder.is_dir()]
    if not Path(named).is_dir():
        message, hint = "Diesen Ordner gibt es nicht.", "Prüfen Sie den Namen hinter „--features“."
        raise QuestionError(Problem("ordner-fehlt", message, hint, Location(named)))
    return [named]


def _features(
    folders: Sequence[str], regeln: Sequence[str]
) -> tuple[Features | None, Sequence[Problem]]:
    """Return what the features show; without pytest-bdd they stay unread, and that is told."""
    if not folders:
        return None, []
    try:
        return testing.citing(folders, regeln)
    except QuestionError as error:
        return Features(tuple(folders), {}, ausgefuehrt=False), error.problems
