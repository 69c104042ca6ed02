"""``ikz-rules pruefen``: mistakes of an input or of rules are the result, not an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum
from ikz_rules.cli.checking import Checked, check_rules, is_rules
from ikz_rules.cli.inputs import check_stdin
from ikz_rules.cli.output import deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import FactsError, Problem, QuestionError
from ikz_rules.model.finding import FEHLER, HINWEIS, Finding
from ikz_rules.reports.findings import counted, lines, name
from ikz_rules.reports.findings_github import findings_github
from ikz_rules.reports.findings_json import findings_json
from ikz_rules.reports.findings_junit import findings_junit
from ikz_rules.wording import number

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from ikz_rules.cli.console import Console
    from ikz_rules.model.verbundraum import Verbundraum

OK, FOUND = 0, 1
_UNREADABLE = frozenset({"datei-fehlt", "keine-rechte", "keine-datei", "nicht-lesbar"})
"""Nothing could be checked: the call is wrong, which is not a finding."""


def run(call: Namespace, console: Console) -> int:
    """Write the findings, or one line that all is well. 1 for Fehler and Warnungen."""
    checked = _checked(call)
    deliver(_report(checked, call.format), call.ausgabe, console)
    return FOUND if any(finding.level != HINWEIS for finding in checked.findings) else OK


def _checked(call: Namespace) -> Checked:
    if is_rules(call.pfad):
        return check_rules(call.pfad, call.regeln, call.features, call.nur)
    if call.features or call.nur:
        raise QuestionError(
            Problem(
                "aufruf",
                "„--features“ und „--nur“ gehören zu Regeln, nicht zu einer Eingabe.",
                "Lassen Sie sie weg, oder nennen Sie einen Ordner mit Regeln.",
            )
        )
    if call.pfad.endswith(".feature"):
        raise QuestionError(
            Problem(
                "aufruf",
                "Eine Feature-Datei wird mit ihren Regeln geprüft.",
                "Nennen Sie den Ordner mit den Regeln. Ausgeführt wird sie mit „ikz-rules testen“.",
            )
        )
    return _checked_data(call.pfad, call.regeln)


def _checked_data(path: str, folders: Sequence[str]) -> Checked:
    check_stdin([path])
    rules = rulebook(folders)
    try:
        verbundraum = read_verbundraum(path, rules)
    except FactsError as error:
        if all(problem.code in _UNREADABLE for problem in error.problems):
            raise
        found = tuple(
            Finding(p.code, FEHLER, p.message, p.hint, p.location) for p in error.problems
        )
        return Checked(name(path), found, "")
    return Checked(name(path), (), _facts(verbundraum))


def _report(checked: Checked, form: str) -> str:
    if form == "json":
        return findings_json(checked.findings, checked.what)
    if form == "github":
        return findings_github(checked.findings)
    if form == "junit":
        return findings_junit(checked.findings, checked.checks, checked.what, checked.skipped)
    closing = counted(checked.findings) or "in Ordnung"
    about = f" ({checked.about})" if checked.about else ""
    return f"{lines(checked.findings)}{checked.what}: {closing}{about}.\n"


def _facts(verbundraum: Verbundraum) -> str:
    kommunen, aufgaben = len(verbundraum.kommunen), len(verbundraum.aufgaben or ())
    return (
        f"{number(kommunen)} {'Kommune' if kommunen == 1 else 'Kommunen'}, "
        f"{number(aufgaben)} {'Aufgabe' if aufgaben == 1 else 'Aufgaben'}"
    )
