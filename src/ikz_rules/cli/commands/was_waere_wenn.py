"""``ikz-rules was-waere-wenn``: what would be different in a plan if facts changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.answering import answer, asked
from ikz_rules.inquiry.what_if import what_if
from ikz_rules.reports.answers.what_if import told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the answer."""
    plan, regelwerk = asked(call)
    found = what_if(plan, call.aenderungen, regelwerk)
    answer(found, told(found, regelwerk, plan.verbundraum.name), call, console)
    return 0
