"""``ikz-rules warum``: why a measure is in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.answering import answer, asked
from ikz_rules.inquiry.why import why
from ikz_rules.reports.answers.why import why_told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write why."""
    plan, regelwerk = asked(call)
    found = why(plan, call.nr, regelwerk)
    answer(found, why_told(found, regelwerk), call, console)
    return 0
