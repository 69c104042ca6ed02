"""``ikz-rules regel``: a rule in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.rules import rulebook
from ikz_rules.reports import markdown, text
from ikz_rules.reports.rule_document import rule_document

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the rule."""
    document = rule_document(call.id, rulebook(call.regeln))
    if call.format == "markdown":
        console.write(markdown.render(document))
    else:
        console.write(text.render(document, text.ANSI if console.colour else text.PLAIN))
    return 0
