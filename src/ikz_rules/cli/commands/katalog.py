"""``ikz-rules katalog``: the measures, or everything about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.output import deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.inquiry.subject import measure
from ikz_rules.reports import markdown, text
from ikz_rules.reports.catalogue_document import catalogue_document, overview_document
from ikz_rules.reports.json_report import catalogue_json

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the catalogue."""
    regelwerk = rulebook(call.regeln)
    chosen = (
        list(regelwerk.massnahmen.values()) if call.nr is None else [measure(call.nr, regelwerk)]
    )
    if call.format == "json":
        report = catalogue_json(chosen, regelwerk)
    elif call.format == "markdown":
        report = markdown.render(catalogue_document(chosen, regelwerk))
    else:
        style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
        whole = call.nr is not None
        document = catalogue_document(chosen, regelwerk) if whole else overview_document(chosen)
        report = text.render(document, style)
    deliver(report, call.ausgabe, console)
    return 0
