"""Where something stands: file, line, column."""

from __future__ import annotations

from typing import NamedTuple


class Location(NamedTuple):
    """A place in a text file; line and column count from 1, 0 means the whole file.

    ``file`` is the name as the user gave it, so that messages name what the user knows.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file
