"""``ikz-rules katalog``: the measures, or everything about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.output import deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.reports import markdown, text
from ikz_rules.reports.catalogue_document import catalogue_document, overview_document
from ikz_rules.reports.json_report import catalogue_json
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Regelwerk


def run(call: Namespace, console: Console) -> int:
    """Write the catalogue."""
    regelwerk = rulebook(call.regeln)
    chosen = list(regelwerk.massnahmen.values()) if call.nr is None else [_one(call.nr, regelwerk)]
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


def _one(nr: str, regelwerk: Regelwerk) -> Massnahme:
    found = regelwerk.massnahmen.get(nr.strip().replace(",", "."))
    if found is None:
        known = regelwerk.massnahmen
        raise QuestionError(
            Problem(
                "massnahme-unbekannt",
                f"Die Maßnahme {quoted(nr)} gibt es nicht.",
                did_you_mean(nr, known) or f"Es gibt {', '.join(known)}.",
            )
        )
    return found
