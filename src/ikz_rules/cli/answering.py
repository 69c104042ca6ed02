"""How a question about a plan is put in a call, and how its answer is delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum, recommend
from ikz_rules.cli.inputs import check_stdin
from ikz_rules.cli.output import deliver, keep_inputs
from ikz_rules.cli.rules import rulebook
from ikz_rules.reports import markdown, text
from ikz_rules.reports.answer_document import answer_document
from ikz_rules.reports.answer_json import answer_json

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console
    from ikz_rules.model.base import Frozen
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.answers.told import Told


def asked(call: Namespace) -> tuple[Massnahmenplan, Regelwerk]:
    """Return the plan that a call asks about, and its rulebook.

    Raises FactsError or RulebookError with everything that is wrong in the files of the call.
    """
    check_stdin([call.datei])
    keep_inputs(call.ausgabe, [call.datei])
    regelwerk = rulebook(call.regeln)
    return recommend(read_verbundraum(call.datei, regelwerk), regelwerk), regelwerk


def answer(result: Frozen, told: Told, call: Namespace, console: Console) -> None:
    """Write an answer in the form and length that the call asks for; JSON is always whole."""
    style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
    if call.format == "json":
        shown = answer_json(result, told)
    else:
        document = answer_document(told, call.laenge)
        shown = (
            markdown.render(document) if call.format == "markdown" else text.render(document, style)
        )
    deliver(shown, call.ausgabe, console)
