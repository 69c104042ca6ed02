"""``ikz-rules pruefen``: mistakes of an input or of rules are the result, not an error."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum
from ikz_rules.cli.inputs import check_stdin
from ikz_rules.cli.rules import is_complete, rulebook
from ikz_rules.errors import FactsError, RulebookError
from ikz_rules.reports import findings
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.wording import number

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from ikz_rules.cli.console import Console
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

OK, FOUND = 0, 1
_UNREADABLE = frozenset(
    {
        "datei-fehlt",
        "keine-rechte",
        "keine-datei",
        "nicht-lesbar",
        "ordner-fehlt",
        "ordner-leer",
        "zu-viele-dateien",
    }
)
"""Nothing could be checked: the call is wrong, which is not a finding."""


def run(call: Namespace, console: Console) -> int:
    """Write the findings, or one line that all is well."""
    try:
        console.write(_checked(call.pfad, call.regeln))
    except (FactsError, RulebookError) as error:
        if all(problem.code in _UNREADABLE for problem in error.problems):
            raise
        if isinstance(error, RulebookError) and not _is_rules(call.pfad):
            raise  # the rules are wrong, and not they were to be checked
        console.write(findings.lines(error.problems))
        return FOUND
    return OK


def _is_rules(path: str | None) -> bool:
    return path is None or os.path.isdir(path)  # noqa: PTH112 - a name with a NUL is no folder


def _checked(path: str | None, folders: Sequence[str]) -> str:
    if path is None:
        book = rulebook(folders)
        names = ", ".join([os.fspath(packaged_rules()), *folders])
        return f"{findings.name(names)}: in Ordnung ({_rules(book)}).\n"
    if _is_rules(path):
        return _checked_folder(path, folders)
    check_stdin([path])
    verbundraum = read_verbundraum(path, rulebook(folders))
    return f"{findings.name(path)}: in Ordnung ({_facts(verbundraum)}).\n"


def _checked_folder(path: str, folders: Sequence[str]) -> str:
    if is_complete(path):
        book, beside = load_regelwerk(path, *folders), ""
    else:
        book, beside = rulebook([*folders, path]), "; zusammen mit den mitgelieferten Regeln"
    return f"{findings.name(path)}: in Ordnung ({_rules(book)}{beside}).\n"


def _rules(book: Regelwerk) -> str:
    return (
        f"{number(len(book.massnahmen))} Maßnahmen, {number(len(book.regeln))} Regeln, "
        f"{number(len(book.angaben))} Angaben"
    )


def _facts(verbundraum: Verbundraum) -> str:
    kommunen, aufgaben = len(verbundraum.kommunen), len(verbundraum.aufgaben or ())
    return (
        f"{number(kommunen)} {'Kommune' if kommunen == 1 else 'Kommunen'}, "
        f"{number(aufgaben)} {'Aufgabe' if aufgaben == 1 else 'Aufgaben'}"
    )
