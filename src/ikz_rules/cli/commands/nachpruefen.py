"""``ikz-rules nachpruefen``: make a plan again and say whether it and its reasons hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum
from ikz_rules.cli.answering import answer
from ikz_rules.cli.inputs import check_stdin
from ikz_rules.cli.output import keep_inputs
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import FactsError, Problem, QuestionError
from ikz_rules.facts.plan_reading import read_plan
from ikz_rules.inquiry.verification import verify
from ikz_rules.location import Location
from ikz_rules.reports.answers.verification import told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

OK, FOUND = 0, 1


def run(call: Namespace, console: Console) -> int:
    """Write what came of it; a plan that does not hold is a finding, not a mistake."""
    check_stdin([call.plan, call.datei])
    keep_inputs(call.ausgabe, [call.plan, call.datei])
    regelwerk = rulebook(call.regeln)
    plan, facts = _inputs(call, regelwerk)
    found = verify(plan, facts, regelwerk)
    answer(found, told(found, plan.verbundraum.name), call, console)
    return OK if found.bestaetigt else FOUND


def _inputs(call: Namespace, regelwerk: Regelwerk) -> tuple[Massnahmenplan, Verbundraum]:
    """Read both files; the mistakes of both are told at once."""
    plan, problems = None, list[Problem]()
    try:
        plan = read_plan(call.plan)
    except QuestionError as error:
        problems += error.problems
    try:
        facts = read_verbundraum(call.datei, regelwerk)
    except FactsError as error:
        problems += error.problems
        if plan is not None and plan.regelwerk.sha256 != regelwerk.sha256:
            problems.append(_other_rules(call.plan))
    if plan is None or problems:
        raise QuestionError(problems)
    return plan, facts


def _other_rules(name: str) -> Problem:
    return Problem(
        "plan-anderes-regelwerk",
        "Der Plan beruht auf einem anderen Regelwerk als dem geladenen.",
        "Nennen Sie mit „--regeln“ die Ordner, mit denen er erstellt wurde.",
        Location(name),
    )
