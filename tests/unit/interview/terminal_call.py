"""Somebody at a terminal, for tests: a call of ``ikz-rules`` behind a pseudo-terminal."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import ikz_rules

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

pty = pytest.importorskip("pty", reason="a pseudo-terminal exists on POSIX systems only")
SRC = str(Path(ikz_rules.__file__ or "").parents[1])
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[a-zA-Z]|[=>]|\][^\x07]*\x07)")
_PATIENCE = 30.0


class Somebody:
    """Types answers and reads what is shown; leaving closes the terminal."""

    def __init__(self, folder: Path, *words: str | Path, **env: str) -> None:
        self.shown = ""
        self._seen = 0
        self._end, inner = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "ikz_rules", *map(str, words)],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            cwd=folder,
            env=self.environment(**env),
            start_new_session=True,
            preexec_fn=_own_terminal,  # noqa: PLW1509 - no threads in the tests' process
        )
        os.close(inner)

    @staticmethod
    def environment(**more: str) -> dict[str, str]:
        """Return an environment in which a call finds this checkout."""
        kept = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "IKZ_DEBUG"}}
        return {**kept, "PYTHONPATH": SRC, "TERM": "xterm", **more}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        if self._end >= 0:
            os.close(self._end)

    @property
    def text(self) -> str:
        """What was shown, without escape sequences."""
        return ESCAPES.sub("", self.shown).replace("\r", "")

    def sees(self, text: str) -> None:
        """Wait until a text is shown that was not waited for before."""
        until = time.monotonic() + _PATIENCE
        while (found := self.text.find(text, self._seen)) < 0:
            if time.monotonic() > until or not self._read():
                raise AssertionError(f"{text!r} was not shown in:\n{self.text[self._seen :]}")
        self._seen = found + len(text)

    def waits(self, text: str, instead: str) -> bool:
        """Wait for a text or for what comes instead; tell which it was."""
        while (found := self.text.find(text, self._seen)) < 0:
            if self.text.find(instead, self._seen) >= 0 or not self._read():
                return False
        self._seen = found + len(text)
        return True

    def types(self, *lines: str) -> None:
        """Type an answer to each question that follows."""
        for line in lines:
            self.sees("Frage ")
            self.sees("Antwort:")
            self.enter(line)

    def reaches(self, question: str) -> None:
        """Go on without knowing anything until a question is asked."""
        while True:
            begin = self._seen
            self.sees("Frage ")
            self.sees("Antwort:")
            if question in self.text[begin : self._seen]:
                return
            self.enter("weiß nicht")

    def enter(self, line: str) -> None:
        """Type a line."""
        os.write(self._end, f"{line}\r".encode())

    def press(self, key: str) -> None:
        """Press a key without the enter key."""
        os.write(self._end, key.encode())

    def close(self) -> None:
        """Close the terminal."""
        os.close(self._end)
        self._end = -1

    def ended(self) -> int:
        """Return the exit code of the call.

        Python hears a Ctrl-C that comes just before its own ``input`` waits for keys only with the
        next key; whoever sees nothing happen presses one.
        """
        while self._end >= 0 and self._read():
            pass
        try:
            return self._process.wait(2)
        except subprocess.TimeoutExpired:
            if self._end >= 0:
                self.press("\r")
                while self._read():
                    pass
        return self._process.wait(_PATIENCE)

    def interrupt(self, number: int = signal.SIGHUP) -> None:
        """Send a signal to the call."""
        self._process.send_signal(number)

    def _read(self) -> bool:
        """Read what is there; False at the end."""
        ready, _, _ = select.select([self._end], [], [], _PATIENCE)
        try:
            found = os.read(self._end, 65536) if ready else b""
        except OSError:
            return False
        self.shown += found.decode("utf-8", "replace")
        if "\x1b[6n" in found.decode("utf-8", "replace"):
            os.write(self._end, b"\x1b[1;1R")
        return bool(found)


def _own_terminal() -> None:
    """Make the pseudo-terminal the one whose closing ends the call."""
    import fcntl  # noqa: PLC0415 - POSIX only
    import termios  # noqa: PLC0415

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
