"""``ikz-rules saetze``: the sentences that feature files are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules import testing
from ikz_rules.reports.sentences import found_sentences, sentences_json, sentences_text

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Write the sentences; needs the extra ``features`` and says so where it is missing."""
    found = found_sentences(testing.satzliste(), call.worte)
    console.write(sentences_json(found) if call.format == "json" else sentences_text(found))
    return 0
