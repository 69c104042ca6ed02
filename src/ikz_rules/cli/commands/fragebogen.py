"""``ikz-rules fragebogen``: an empty input ready to fill in, or all questions as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.output import deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.reports.questionnaire import questionnaire_json, questionnaire_yaml

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the questionnaire."""
    make = questionnaire_json if call.format == "json" else questionnaire_yaml
    deliver(make(rulebook(call.regeln)), call.ausgabe, console)
    return 0
