"""Asking in a terminal: line by line, without cursor games; the only place of prompt_toolkit.

Where colours or cursor movements are not wanted (``NO_COLOR``, ``TERM=dumb``), the terminal's own
line is used and nothing but text is sent.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.interview.dialog import Closed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

EXTRA = "befragung"


def is_terminal() -> bool:
    """Tell whether somebody can read and answer here."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


class Terminal:
    """Somebody at a terminal. ``write`` sends text there; ``gone``: it was closed.

    Raises QuestionError where the extra is missing.
    """

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._line = _plain_line if _plain() else _rich_line()
        self.gone = False
        self._asking = False
        if hasattr(signal, "SIGHUP"):
            signal.signal(signal.SIGHUP, self._hang_up)

    def ask(self, prompt: str, offer: str = "") -> str:
        """Return the line that was typed; ``offer`` stands behind the prompt. Raises Closed."""
        lead = f"{prompt} [{offer}] " if offer else prompt if prompt.endswith(" ") else f"{prompt} "
        try:
            self._asking = True
            if self.gone:
                raise EOFError  # noqa: TRY301 - the same as an end of input
            return self._line(lead)
        except (EOFError, KeyboardInterrupt):
            raise Closed from None
        except OSError:
            self.gone = True
            raise Closed from None
        finally:
            self._asking = False

    def show(self, lines: Iterable[str]) -> None:
        """Write lines; long ones are left to the terminal, so that they can be read out whole."""
        if not self.gone:
            self._write("".join(f"{line}\n" for line in lines))

    def _hang_up(self, signum: int, frame: object) -> None:
        """Turn a closed terminal into the end of the input; what is being saved is finished."""
        del signum, frame
        self.gone = True
        if self._asking:
            raise KeyboardInterrupt


def _plain() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM", "dumb") in {"dumb", "unknown"}


def _plain_line(prompt: str) -> str:
    sys.stdout.write(prompt)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def _rich_line() -> Callable[[str], str]:
    """Return a line editor with history; nothing is completed or painted while typing."""
    try:
        from prompt_toolkit import PromptSession  # noqa: PLC0415 - an extra
    except ImportError:
        raise QuestionError(
            Problem(
                "extra-fehlt",
                f"Für die Befragung fehlt das Zusatzpaket „{EXTRA}“.",
                f"Installieren Sie es mit „pip install 'ikz-rules[{EXTRA}]'“, oder füllen Sie "
                "„ikz-rules fragebogen“ aus.",
            )
        ) from None
    session: PromptSession[str] = PromptSession(reserve_space_for_menu=0)
    return session.prompt
