"""``ikz-rules testen``: run the feature files of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules import testing

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console


def run(call: Namespace, console: Console) -> int:
    """Run the features; their report goes to standard output. 1 where a scenario fails."""
    del console
    return testing.run(call.ordner, regeln=call.regeln)
