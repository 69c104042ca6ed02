"""Findings as lines: one for each, never wrapped, made harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import printable
from ikz_rules.reader.files import display_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.errors import Problem


def lines(problems: Iterable[Problem]) -> str:
    """Return ``DATEI:ZEILE:SPALTE: [kennung] …`` for each problem, each on its own line."""
    return "".join(f"{problem}\n" for problem in problems)


def name(path: str) -> str:
    """Return a file's name as lines show it."""
    return printable(display_name(path))
