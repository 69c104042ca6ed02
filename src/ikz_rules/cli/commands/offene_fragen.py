"""``ikz-rules offene-fragen``: what to find out next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.answering import answer, asked
from ikz_rules.inquiry.questions import open_questions
from ikz_rules.reports.answers.questions import told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the questions that matter, the most telling first; JSON holds them all."""
    plan, regelwerk = asked(call)
    found = open_questions(plan, call.erste, regelwerk)
    answer(found, told(found, call.anzahl), call, console)
    return 0
