"""From the call to the exit code: whatever happens, no traceback, and streams left in order."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import traceback
from typing import TYPE_CHECKING

from ikz_rules.cli import interruption
from ikz_rules.cli.arguments import parse
from ikz_rules.cli.console import Console
from ikz_rules.cli.output import keep_inputs
from ikz_rules.cli.surroundings import lacking
from ikz_rules.errors import EngineError, IkzError, Problem

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

OK, FOUND, WRONG, OURS = 0, 1, 2, 3
"""Exit codes: done; a check found something; input or call wrong; our fault."""

_NEW_OBJECTS = 300_000
"""How many new objects make a process of our own look for what is no longer used. Python's own
700 cost a large input a third of its time, and one call leaves hardly anything behind."""
_COMMANDS = "ikz_rules.cli.commands"
_FOLDERS = ("alt", "neu", "ordner", "pfad", "features")


def carry_out(argv: Sequence[str] | None) -> int:
    """Run a call and return its exit code. Raises nothing but KeyboardInterrupt."""
    if argv is None:
        gc.set_threshold(_NEW_OBJECTS)
    console = Console()
    code = _guarded(sys.argv[1:] if argv is None else argv, console)
    return max(code, WRONG) if console.failed() else code


def _guarded(argv: Sequence[str], console: Console) -> int:
    try:
        return _run(argv, console)
    except IkzError as error:
        console.tell(error.problems)
        return OURS if isinstance(error, EngineError) else WRONG
    except Exception as error:  # noqa: BLE001 - the last line of defence against a traceback
        if interruption.received():
            raise KeyboardInterrupt from None
        if os.environ.get("IKZ_DEBUG") == "1":
            traceback.print_exc()
        lack = lacking(error)
        problem = lack or _fault(error)
    console.tell([problem])  # only now is what the call kept in memory free again
    return WRONG if lack else OURS


def _run(argv: Sequence[str], console: Console) -> int:
    call = parse(argv)
    if isinstance(call, str):
        console.write(call)
        return OK
    return _command(call, console)


def _command(call: Namespace, console: Console) -> int:
    """Only the command that is called is imported; the others cost nothing."""
    _keep_folders(call)
    module = importlib.import_module(f"{_COMMANDS}.{call.befehl.replace('-', '_')}")
    code: int = module.run(call, console)
    return code


def _keep_folders(call: Namespace) -> None:
    """Refuse to write over rules or features of any folder that the call names."""
    named = (getattr(call, name, None) for name in _FOLDERS)
    keep_inputs(getattr(call, "ausgabe", None), [*call.regeln, *filter(None, named)])


def _fault(error: Exception) -> Problem:
    return Problem(
        "interner-fehler",
        f"Das hätte nicht geschehen dürfen ({type(error).__name__}).",
        "Bitte melden Sie es mit dem Aufruf, den Sie verwendet haben; Ihre Daten brauchen wir dazu "
        "nicht. Einzelheiten zeigt IKZ_DEBUG=1 vor dem Aufruf.",
    )
