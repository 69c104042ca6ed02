"""``ikz-rules aussicht``: what is certain, possible or excluded, whatever else becomes known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.answering import answer, asked
from ikz_rules.inquiry.outlook import outlook
from ikz_rules.reports.answers.outlook import told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write what can still become of every measure."""
    plan, regelwerk = asked(call)
    found = outlook(plan, regelwerk)
    answer(found, told(found), call, console)
    return 0
