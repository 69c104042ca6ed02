"""``ikz-rules fahrplan``: which Aufgaben to share, with whom, in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum, recommend_tasks
from ikz_rules.cli.inputs import check_stdin
from ikz_rules.cli.output import deliver, keep_inputs
from ikz_rules.cli.rules import rulebook
from ikz_rules.reports import markdown, text
from ikz_rules.reports.fahrplan_document import fahrplan_document
from ikz_rules.reports.json_report import fahrplan_json

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the Fahrplan."""
    check_stdin([call.datei])
    keep_inputs(call.ausgabe, [call.datei])
    regelwerk = rulebook(call.regeln)
    fahrplan = recommend_tasks(read_verbundraum(call.datei, regelwerk), regelwerk)
    if call.format == "json":
        report = fahrplan_json(fahrplan)
    elif call.format == "markdown":
        report = markdown.render(fahrplan_document(fahrplan, regelwerk))
    else:
        style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
        report = text.render(fahrplan_document(fahrplan, regelwerk), style)
    deliver(report, call.ausgabe, console)
    return 0
