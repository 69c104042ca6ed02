"""How far a long call has come: one line on the terminal that is written over and over.

Elsewhere a very long call may tell so now and then, a line each time.
"""

from __future__ import annotations

import contextlib
import sys
import time

from ikz_rules.wording import number

_EVERY = 0.1


class Progress:
    """Tells on standard error what is being done and how much of it.

    ``seconds`` lie at least between two lines where there is no terminal; None: there are none.
    ``after`` so many seconds the first line is shown on a terminal.
    """

    def __init__(self, seconds: float | None = None, after: float = 0) -> None:
        self._seconds = seconds
        self._shown = False
        self._last = 0.0
        self._begin = time.monotonic() + after

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show a step; more often than ten times a second nothing is written."""
        now = time.monotonic()
        if sys.stderr is None:
            return
        line = f"{step}: {number(done)} von {number(total)}"
        if not sys.stderr.isatty():
            self._tell(now, f"{line}\n")
        elif now - self._last >= _EVERY and now >= self._begin:
            self._last, self._shown = now, True
            self._write(f"\r\x1b[K{line}")

    def _tell(self, now: float, line: str) -> None:
        if self._seconds is not None and now - self._last >= self._seconds:
            self._last = now
            self._write(line)

    def done(self) -> None:
        """Wipe the line away."""
        if self._shown:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()
