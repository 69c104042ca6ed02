"""Ctrl-C and the request to end: the first ends a call in order and quietly, the second at once."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs
    from types import FrameType

_USUAL = (signal.SIG_DFL, signal.default_int_handler)
_taken: list[signal.Signals] = []
_received: list[int] = []


def listen() -> None:
    """Let Ctrl-C and SIGTERM raise KeyboardInterrupt once; after that they end the process.

    What this process was made to ignore stays ignored. A process that is forked from it passes
    Ctrl-C over, since the one that was called decides. In a finalizer, where Python would print
    the interruption and go on, the process ends.
    """
    if threading.current_thread() is not threading.main_thread():
        return  # signals are another's business
    own = os.getpid()

    def end(number: int, frame: FrameType | None) -> None:
        del frame
        if os.getpid() == own:
            _received.append(number)
            forget()
            raise KeyboardInterrupt
        if number != signal.SIGINT:
            os._exit(128 + number)

    sys.unraisablehook = _unraisable
    _taken[:] = [s for s in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(s) in _USUAL]
    for each in _taken:
        signal.signal(each, end)


def forget() -> None:
    """Let the system end the process from now on, which is quiet even when Python is ending."""
    while _taken:
        signal.signal(_taken[-1], signal.SIG_DFL)
        _taken.pop()


def received() -> bool:
    """Tell whether the end was asked for: whatever fails then may be a consequence."""
    return bool(_received)


def exit_code() -> int:
    """Return what a shell expects: 143 after SIGTERM, else 130."""
    return 128 + (_received[0] if _received else signal.SIGINT)


def leave() -> None:
    """End now. Whoever still works for this process ends by itself and is not waited for."""
    os._exit(exit_code())


def _unraisable(found: UnraisableHookArgs) -> None:
    if isinstance(found.exc_value, KeyboardInterrupt):
        leave()
    sys.__unraisablehook__(found)
