"""``ikz-rules schema``: JSON Schema of the input or of rule files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.output import deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.reports.rule_schema import regeln_schema
from ikz_rules.reports.schema import verbundraum_schema

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the schema."""
    make = regeln_schema if call.was == "regeln" else verbundraum_schema
    deliver(make(rulebook(call.regeln)), call.ausgabe, console)
    return 0
