"""``ikz-rules empfehlen``: one plan for each description of a Verbundraum."""

from __future__ import annotations

import sys
from contextlib import closing
from math import inf
from typing import TYPE_CHECKING

from ikz_rules.cli.inputs import check_stdin, expanded
from ikz_rules.cli.many_plans import PATIENCE, Many
from ikz_rules.cli.output import deliver, keep_inputs
from ikz_rules.cli.parser import wrong
from ikz_rules.cli.plan_folder import PlanFolder
from ikz_rules.cli.plan_text import PlanText, joined
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import IkzError
from ikz_rules.reports import text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from ikz_rules.cli.console import Console

OK = 0


def run(call: Namespace, console: Console) -> int:
    """Write the plans; the mistakes of one file do not cost the plans of the others."""
    if call.ordner is not None and call.ausgabe is not None:
        raise wrong("„-o“ und „--ordner“ passen nicht zusammen.", "Nehmen Sie eines von beiden.")
    if call.ordner == "":
        raise wrong("Hinter „--ordner“ fehlt der Name des Ordners.", "Nennen Sie ihn.")
    names = expanded(call.dateien)
    check_stdin(names)
    keep_inputs(call.ausgabe, names)
    folder = None if call.ordner is None else PlanFolder(call.ordner, names, call.format)
    regelwerk = rulebook(call.regeln)
    shown = call.ausgabe is None and folder is None
    style = text.ANSI if console.colour and shown else text.PLAIN
    work = PlanText(call.format, style, single=len(names) == 1)
    if len(names) == 1 and folder is None:
        deliver(work(names[0], regelwerk), call.ausgabe, console)
        return OK
    # Plans that run over the screen tell themselves how far it has come.
    patience = inf if shown and sys.stdout is not None and sys.stdout.isatty() else PATIENCE
    many = Many(names, work, regelwerk, call.prozesse, patience)
    try:
        with closing(many.texts()) as texts:
            _write_all(texts, call, folder, console)
    except IkzError:
        console.tell(many.problems)
        raise
    console.tell(many.problems)
    return many.code


def _write_all(
    texts: Iterator[tuple[int, str]], call: Namespace, folder: PlanFolder | None, console: Console
) -> None:
    if folder is not None:
        for number, plan in texts:
            folder.write(number, plan, console)
        return
    pieces = joined((plan for _, plan in texts), call.format)
    if call.ausgabe is None:
        for piece in pieces:
            console.write(piece)
    elif whole := list(pieces):
        deliver("".join(whole), call.ausgabe, console)
