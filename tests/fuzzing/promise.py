"""What holds for any input whatever: a result or an IkzError that helps, and harmless text."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

from ikz_rules.errors import EngineError, IkzError

if TYPE_CHECKING:
    from ikz_rules.errors import Problem

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
WHOLE_CALL = frozenset({"abschnitt-fehlt", "aufruf"})
"""Mistakes that stand nowhere: a section that no file holds, a word of the call."""


def steering(text: str) -> list[str]:
    """Return the signs of a report that a terminal could obey: all but line ends are wrong."""
    if text.isprintable():
        return []
    return sorted({repr(c) for c in text if c != "\n" and unicodedata.category(c) in _STEERING})


def harmless(text: str) -> None:
    """A report holds no sign that steers a terminal, hides text or turns its direction."""
    assert not (found := steering(text)), f"raw signs in a report: {found}"


def told(error: IkzError, *, placed: bool = True) -> None:
    """Every problem says what is wrong, what to do and (unless of the whole call) where."""
    assert not isinstance(error, EngineError), f"our own fault: {error}"
    assert error.problems
    for problem in error.problems:
        one(problem, placed=placed and problem.code not in WHOLE_CALL)


def one(problem: Problem, *, placed: bool) -> None:
    """One problem is one harmless line with kind, remedy and place."""
    line = str(problem)
    assert _CODE.fullmatch(problem.code), line
    assert problem.message, line
    assert problem.hint, f"no remedy: {line}"
    assert problem.location is not None or not placed, f"no place: {line}"
    assert "\n" not in line
    harmless(line)
    assert len(line) < 4000, f"a line of {len(line)} signs: {line[:200]}"


def same_json(text: str, content: object) -> None:
    """JSON says the same after reading as before writing, and is safe to show."""
    harmless(text)
    assert json.loads(text) == content
