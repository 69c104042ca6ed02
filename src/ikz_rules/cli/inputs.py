"""The inputs that a call names."""

from __future__ import annotations

import glob
import os
import sys
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError

if TYPE_CHECKING:
    from collections.abc import Sequence

STDIN = "-"
_MAGIC = frozenset("*?[")


def expanded(names: Sequence[str]) -> list[str]:
    """Put the files that match in place of patterns such as ``*.yaml``, sorted.

    Some shells (on Windows) leave that to the program. A name that is there is no pattern, and a
    pattern that nothing matches stays a name.
    """
    found = []
    for name in names:
        is_pattern = not _MAGIC.isdisjoint(name) and not os.path.lexists(name)
        found += (is_pattern and sorted(glob.glob(name))) or [name]  # noqa: PTH207 - keeps names as they were written
    return found


def check_stdin(names: Sequence[str]) -> None:
    """Refuse to read standard input twice, or where there is none."""
    count = list(names).count(STDIN)
    if count > 1:
        raise _refused("Die Standardeingabe „-“ lässt sich nur einmal lesen.")
    if count and sys.stdin is None:
        raise _refused("Die Standardeingabe ist geschlossen.")


def _refused(message: str) -> QuestionError:
    return QuestionError(Problem("aufruf", message, "Nennen Sie stattdessen eine Datei."))
