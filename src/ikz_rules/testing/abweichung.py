"""What a step finds wrong: told as expectation, finding and reason, never as a traceback."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MAX_LINES = 12


@dataclass
class Abweichung(AssertionError):  # noqa: N818 - a finding, not a fault of the program
    """A plan is not as expected: what was expected, what it says instead, and why."""

    erwartet: str
    gefunden: str
    warum: Sequence[str] = ()

    def __str__(self) -> str:
        lines = [f"Erwartet: {self.erwartet}", f"Im Plan:  {self.gefunden}"]
        return "\n".join([*lines, *_indented("Warum:    ", self.warum)])


class SatzFehler(AssertionError):  # noqa: N818 - the same: it is told to people as it stands
    """A sentence cannot be carried out as it stands: what is wrong, and what to do."""


def _indented(head: str, lines: Iterable[str]) -> list[str]:
    """Put one head before the first line and blanks before the others."""
    shown = [printable(line) for line in lines]
    if len(shown) > _MAX_LINES:
        shown = [*shown[:_MAX_LINES], f"… und {len(shown) - _MAX_LINES} weitere"]
    return [f"{head if not i else ' ' * len(head)}{line}" for i, line in enumerate(shown)]
