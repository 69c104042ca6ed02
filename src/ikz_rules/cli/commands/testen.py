"""``ikz-rules testen``: run the feature files of a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ikz_rules import testing
from ikz_rules.errors import QuestionError, printable

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from ikz_rules.cli.console import Console


OWN = "regeln"
"""The name of a folder of own rules that lies beside its features, as ``neu`` lays them out."""


def run(call: Namespace, console: Console) -> int:
    """Run the features; their report goes to standard output. 1 where one fails."""
    regeln = call.regeln or _own(call.ordner)
    if regeln and not call.regeln:
        console.write(f"Mit den Regeln aus {printable(regeln[0])}.\n")
    return testing.run(call.ordner, list(_coverage(call)), regeln)


def _own(ordner: str) -> list[str]:
    """Return the folder of own rules: beside these features, or in the folder that holds both."""
    both = ordner if _is_folder(ordner, "features") else os.path.dirname(os.path.normpath(ordner))  # noqa: PTH120 - as written
    return [os.path.join(both, OWN)] if _is_folder(both, OWN) else []  # noqa: PTH118


def _is_folder(*steps: str) -> bool:
    return os.path.isdir(os.path.join(*steps))  # noqa: PTH112, PTH118 - a name with a NUL is none


def _coverage(call: Namespace) -> Iterator[str]:
    """Hand on what was said about coverage; a file that cannot be written is refused at once."""
    if call.regelabdeckung:
        yield "--regelabdeckung"
    if call.regelabdeckung_mindestens is not None:
        yield f"--regelabdeckung-mindestens={call.regelabdeckung_mindestens}"
    if call.regelabdeckung_datei is not None:
        if problem := testing.wrong_report_file(call.regelabdeckung_datei):
            raise QuestionError(problem)
        yield f"--regelabdeckung-datei={call.regelabdeckung_datei}"
