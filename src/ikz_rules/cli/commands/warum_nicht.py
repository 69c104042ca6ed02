"""``ikz-rules warum-nicht``: why a measure is not in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.answering import answer, asked
from ikz_rules.inquiry.why_not import why_not
from ikz_rules.reports.answers.why_not import why_not_told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write why not."""
    plan, regelwerk = asked(call)
    found = why_not(plan, call.nr, regelwerk)
    answer(found, why_not_told(found, regelwerk), call, console)
    return 0
