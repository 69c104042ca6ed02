"""How far a long call has come: one line on the terminal that is written over and over."""

from __future__ import annotations

import contextlib
import sys
import time

_EVERY = 0.1


class Progress:
    """Tells on standard error, and only on a terminal, what is being done and how much of it."""

    def __init__(self) -> None:
        self._shown = False
        self._last = 0.0

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show a step; more often than ten times a second nothing is written."""
        now = time.monotonic()
        if now - self._last >= _EVERY and sys.stderr is not None and sys.stderr.isatty():
            self._last, self._shown = now, True
            self._write(f"\r\x1b[K{step}: {done} von {total}")

    def done(self) -> None:
        """Wipe the line away."""
        if self._shown:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()
