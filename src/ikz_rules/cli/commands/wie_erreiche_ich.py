"""``ikz-rules wie-erreiche-ich``: the smallest changes that bring a measure into the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.answering import answer, asked
from ikz_rules.inquiry.ways import ways_to
from ikz_rules.reports.answers.ways import told

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the answer; that there is no way is one."""
    plan, regelwerk = asked(call)
    found = ways_to(plan, call.nr, call.ersten, call.anzahl, regelwerk)
    answer(found, told(found, regelwerk, plan.verbundraum.name), call, console)
    return 0
