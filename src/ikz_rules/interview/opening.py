"""The first questions of a new interview: who it is about, and where it is to be noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import FactsError
from ikz_rules.facts import read_text
from ikz_rules.interview.notes import Notes, render_notes
from ikz_rules.reports.document import clean
from ikz_rules.wording import fold

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

NAME = "Wie heißt der Verbundraum?"
KOMMUNEN = "Welche Kommunen gehören dazu? (Namen mit Komma getrennt)"
_ENDING = ".yaml"
_LONGEST = 60


def first_notes(name: str, kommunen: str, regelwerk: Regelwerk) -> Notes | tuple[str, ...]:
    """Return the notes that both answers make, or what is wrong with them."""
    sign = ";" if ";" in kommunen else ","
    names = [part.strip() for part in kommunen.split(sign) if part.strip()]
    notes: Notes = {
        "format": 1,
        "name": name.strip(),
        "kommunen": [{"name": one} for one in names],
    }
    try:
        read_text(render_notes(notes, ""), "", regelwerk)
    except FactsError as error:
        return tuple(clean(f"Das passt nicht: {p.message} {p.hint}") for p in error.problems)
    return notes


def file_name(name: str) -> str:
    """Return a name for the file, made of plain letters: ``oberes-beispieltal.yaml``."""
    return (fold(name).replace(" ", "-")[:_LONGEST] or "verbundraum") + _ENDING
