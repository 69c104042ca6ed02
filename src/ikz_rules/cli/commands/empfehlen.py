"""``ikz-rules empfehlen``: one plan for each description of a Verbundraum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum, recommend
from ikz_rules.cli.inputs import check_stdin
from ikz_rules.cli.output import deliver, keep_inputs
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import IkzError, Problem, QuestionError
from ikz_rules.reports import markdown, text
from ikz_rules.reports.json_report import plan_json, plans_json
from ikz_rules.reports.plan_document import plan_document

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from ikz_rules.cli.console import Console
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

OK, WRONG = 0, 2


def run(call: Namespace, console: Console) -> int:
    """Write the plans; the mistakes of one file do not cost the plans of the others."""
    check_stdin(call.dateien)
    keep_inputs(call.ausgabe, call.dateien)
    regelwerk = rulebook(call.regeln)
    problems: list[Problem] = []
    plans = list(_plans(call.dateien, regelwerk, problems))
    if plans:
        style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
        report = _report(plans, call.format, len(call.dateien) > 1, regelwerk, style)
        _deliver(report, call.ausgabe, console, problems)
    console.tell(problems)
    return WRONG if problems else OK


def _plans(
    names: Sequence[str], regelwerk: Regelwerk, problems: list[Problem]
) -> Iterator[Massnahmenplan]:
    for name in names:
        try:
            yield recommend(read_verbundraum(name, regelwerk), regelwerk)
        except IkzError as error:
            problems.extend(error.problems)


def _deliver(report: str, target: str | None, console: Console, problems: list[Problem]) -> None:
    try:
        deliver(report, target, console)
    except QuestionError as error:
        problems.extend(error.problems)


def _report(
    plans: Sequence[Massnahmenplan], form: str, many: bool, regelwerk: Regelwerk, style: text.Style
) -> str:
    if form == "json":
        return plans_json(plans) if many else plan_json(plans[0])
    documents = (plan_document(plan, regelwerk) for plan in plans)
    if form == "markdown":
        return "\n".join(map(markdown.render, documents))
    return "\n\n".join(text.render(document, style) for document in documents)
