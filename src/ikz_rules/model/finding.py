"""Findings: what a check of a rulebook has to say. Values, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem

if TYPE_CHECKING:
    from ikz_rules.location import Location

FEHLER, WARNUNG, HINWEIS = "fehler", "warnung", "hinweis"
LEVELS = (FEHLER, WARNUNG, HINWEIS)
"""Levels, the gravest first. A Fehler stops loading; the others do not."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: which check, how grave, what is wrong, what to do, and where.

    ``check`` is the id of the check and the stem of its page in docs/pruefungen (a–z, 0–9,
    hyphens). ``entry`` is the id of the entry it is about, to which an exception may be declared.
    ``scenario`` is a German scenario, ready to paste into a feature file, that shows the finding
    by a smallest Verbundraum; empty where the finding needs none.
    """

    check: str
    level: str
    message: str
    hint: str = ""
    location: Location | None = None
    entry: str = ""
    scenario: str = ""

    @property
    def problem(self) -> Problem:
        """The finding as a line: place, id, message, hint."""
        return Problem(self.check, self.message, self.hint, self.location)
