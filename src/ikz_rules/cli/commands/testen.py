"""``ikz-rules testen``: run the feature files of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules import testing
from ikz_rules.errors import QuestionError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Run the features; their report goes to standard output. 1 where one fails."""
    del console
    return testing.run(call.ordner, list(_coverage(call)), call.regeln)


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
