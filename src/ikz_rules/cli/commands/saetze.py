"""``ikz-rules saetze``: the sentences that feature files are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules import testing
from ikz_rules.reports.sentences import sentences_text

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the sentences; needs the extra ``features`` and says so where it is missing."""
    del call
    console.write(sentences_text(testing.satzliste()))
    return 0
