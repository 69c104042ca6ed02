"""Standard output and standard error: always UTF-8, quiet about closed pipes, colour on terminals.

Results go to ``write``, mistakes to ``tell``.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

from ikz_rules.errors import Problem, reason

if TYPE_CHECKING:
    from collections.abc import Iterable


class Console:
    """The two streams of one call."""

    def __init__(self) -> None:
        self._closed = False
        self._failure: OSError | None = None
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    @property
    def colour(self) -> bool:
        """True where colours are shown and nobody has switched them off (https://no-color.org)."""
        if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
            return False
        return sys.stdout is not None and sys.stdout.isatty()

    def write(self, text: str) -> None:
        """Write a result. A reader who has seen enough (``| head``) is no mistake."""
        if self._closed or self._failure:
            return
        try:
            _send(sys.stdout, text)
        except BrokenPipeError:
            self._closed = True
            _silence(sys.stdout)
        except OSError as error:
            self._failure = error
            _silence(sys.stdout)

    def tell(self, problems: Iterable[Problem]) -> None:
        """Write mistakes, one on each line, never wrapped."""
        try:
            _send(sys.stderr, "".join(f"{problem}\n" for problem in problems))
        except OSError:
            _silence(sys.stderr)

    def failed(self) -> bool:
        """Tell, and say once, whether results could not be written (a full disk, for one)."""
        if self._failure is None:
            return False
        self.tell(
            [
                Problem(
                    "ausgabe",
                    f"Die Ausgabe ließ sich nicht schreiben ({reason(self._failure)}).",
                    "Prüfen Sie, wohin sie geleitet wird.",
                )
            ]
        )
        return True


def _send(stream: TextIO | None, text: str) -> None:
    if stream is None:
        raise OSError("closed")
    binary = getattr(stream, "buffer", None)
    if isinstance(binary, io.RawIOBase):
        _send_all(binary, text.replace("\n", os.linesep).encode("utf-8", "backslashreplace"))
    else:
        stream.write(text)
        stream.flush()


def _send_all(stream: io.RawIOBase, data: bytes) -> None:
    """Write to a stream without a buffer of its own (``python -u``, PYTHONUNBUFFERED).

    A disk that is nearly full takes a part only; Python's text streams then lose the rest without
    a word.
    """
    rest = memoryview(data)
    while rest:
        taken = stream.write(rest)
        if not taken:
            raise BlockingIOError(errno.EAGAIN, "nobody reads")
        rest = rest[taken:]


def _silence(stream: TextIO | None) -> None:
    """Lead the stream to nowhere, so that the interpreter can close it in peace."""
    try:
        number = stream.fileno() if stream is not None else -1
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)
    except OSError:  # no file stands behind the stream
        return
