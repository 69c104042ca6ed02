"""``ikz-rules vergleichen``: whose plans change from one rulebook to another, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.cases import case_files
from ikz_rules.cli.inputs import STDIN
from ikz_rules.cli.output import deliver, keep_inputs
from ikz_rules.cli.parser import wrong
from ikz_rules.cli.progress import Progress
from ikz_rules.cli.rules import rulebook_of
from ikz_rules.errors import Problem, RulebookError
from ikz_rules.impact.comparison import compare
from ikz_rules.impact.expected import check_expected, read_expected
from ikz_rules.reports import markdown, text
from ikz_rules.reports.impact_document import ImpactReport, impact_document
from ikz_rules.reports.impact_json import impact_json

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from ikz_rules.cli.console import Console
    from ikz_rules.model.regelwerk import Regelwerk

OK, FOUND, WRONG = 0, 1, 2


def run(call: Namespace, console: Console) -> int:
    """Write what moves; cases that are wrong are told and do not stop the others."""
    if STDIN in (*call.faelle, call.erwartet):
        raise wrong("Von der Standardeingabe wird hier nicht gelesen.", "Nennen Sie eine Datei.")
    files = case_files(call.faelle, call.erwartet)
    keep_inputs(call.ausgabe, [*files, *([call.erwartet] if call.erwartet else [])])
    expected = None if call.erwartet is None else read_expected(call.erwartet)
    alt, neu = _rulebooks((call.alt, call.neu), call.regeln)
    progress = Progress()
    try:
        comparison = compare(alt, neu, files, progress)
    finally:
        progress.done()
    report = ImpactReport(comparison, expected)
    problems = [problem for case in report.wrong for problem in case.probleme_neu]
    if len(report.wrong) == len(comparison.cases):
        console.tell(problems)
        return WRONG
    if expected is not None:
        check_expected(expected, comparison)
    style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
    deliver(_shown(report, call.format, style), call.ausgabe, console)
    console.tell(problems)
    return OK if report.clean else FOUND


def _rulebooks(names: Sequence[str], folders: Sequence[str]) -> list[Regelwerk]:
    """Load both rulebooks; the mistakes of both are told at once."""
    found: list[Regelwerk] = []
    problems: list[Problem] = []
    for name in names:
        try:
            found.append(rulebook_of(name, folders))
        except RulebookError as error:
            problems += error.problems
    if problems:
        raise RulebookError(dict.fromkeys(problems))
    return found


def _shown(report: ImpactReport, form: str, style: text.Style) -> str:
    if form == "json":
        return impact_json(report)
    document = impact_document(report)
    return markdown.render(document) if form == "markdown" else text.render(document, style)
