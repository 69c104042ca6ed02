"""The inputs that a call names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError

if TYPE_CHECKING:
    from collections.abc import Sequence

STDIN = "-"


def check_stdin(names: Sequence[str]) -> None:
    """Refuse to read standard input twice, or where there is none."""
    count = list(names).count(STDIN)
    if count > 1:
        raise _refused("Die Standardeingabe „-“ lässt sich nur einmal lesen.")
    if count and sys.stdin is None:
        raise _refused("Die Standardeingabe ist geschlossen.")


def _refused(message: str) -> QuestionError:
    return QuestionError(Problem("aufruf", message, "Nennen Sie stattdessen eine Datei."))
