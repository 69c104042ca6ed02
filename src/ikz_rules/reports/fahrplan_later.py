"""Processes to begin with, ideas with what becomes of them, and working groups by topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.document import Field, Fields, Heading, Items, Paragraph, field, item, spans
from ikz_rules.reports.fahrplan_words import (
    ALL_IN_JSON,
    counted,
    firmness,
    more,
    placed,
    quoted_names,
    tips,
)
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.fahrplan import FahrplanGruppe, FahrplanIdee, FahrplanProzess, Robustheit
    from ikz_rules.reports.document import Block, Item

SHOWN_PROCESSES = 10
SHOWN_IDEAS = 15
_VERDICTS = {
    "ausgewaehlt": "Jetzt beginnen",
    "vertiefen": "Weiter ausarbeiten",
    "zurueckgestellt": "Zurückgestellt",
    "verworfen": "Verworfen",
}


def processes(found: Sequence[FahrplanProzess]) -> Iterator[Block]:
    """Yield the processes for measure 2.1: those to begin with, then the others."""
    if not found:
        return
    yield Heading(2, "Prozesse, mit denen Sie beginnen (Maßnahme 2.1)")
    first = [p for p in found if p.beginnen]
    others = [p for p in found if not p.beginnen]
    if first:
        yield Items(tuple(_process(p, len(found)) for p in first))
    else:
        yield Paragraph(spans("Noch lässt sich kein Prozess auswählen."))
    if others:
        shown = tuple(
            item(f"{quoted(p.aufgabe)}, {placed(p.platz)}") for p in others[:SHOWN_PROCESSES]
        )
        rest = more(len(others) - SHOWN_PROCESSES, "ein weiterer Prozess", "weitere Prozesse")
        yield Fields((field("Weitere Prozesse", items=shown + rest),))


def _process(process: FahrplanProzess, total: int) -> Item:
    where = f"{quoted(process.aufgabe)}, Platz {number(process.platz.rang)}"
    return item(f"{where}: {process.grund}", below=(_firm(process.robustheit, total),))


def _firm(found: Robustheit, total: int) -> Item:
    return item(f"Wie fest ist der Platz: {firmness(found, total)}", below=tips(found))


def ideas(found: Sequence[FahrplanIdee]) -> Iterator[Block]:
    """Yield every idea with what becomes of it and why."""
    if not found:
        return
    yield Heading(2, "Ihre Ideen")
    yield Fields(tuple(_verdicts(found)))
    if any(sum(idea.stand == stand for idea in found) > SHOWN_IDEAS for stand in _VERDICTS):
        yield Paragraph(spans(ALL_IN_JSON))


def _verdicts(found: Sequence[FahrplanIdee]) -> Iterator[Field]:
    for stand, label in _VERDICTS.items():
        those = [idea for idea in found if idea.stand == stand]
        if those:
            shown = tuple(_idea(idea, len(found)) for idea in those[:SHOWN_IDEAS])
            rest = more(len(those) - SHOWN_IDEAS, "eine weitere Idee", "weitere Ideen")
            yield field(label, items=shown + rest)


def _idea(idea: FahrplanIdee, total: int) -> Item:
    measure = f" (Maßnahme {idea.massnahme})" if idea.massnahme else ""
    chosen = idea.stand in {"ausgewaehlt", "vertiefen"}
    return item(
        f"{quoted(idea.name)}{measure}, {placed(idea.platz)}: {idea.grund}",
        below=(_firm(idea.robustheit, total),) if chosen else (),
    )


def working_groups(found: Sequence[FahrplanGruppe]) -> Iterator[Block]:
    """Yield the working groups that have something to do."""
    busy = [group for group in found if group.aufgaben or group.ideen]
    if not busy:
        return
    yield Heading(2, "Arbeitsgruppen")
    yield Items(tuple(_group(group) for group in busy))


def _group(group: FahrplanGruppe) -> Item:
    below = [
        item(f"{counted(len(names), one, many)}: {quoted_names(names)}")
        for names, one, many in (
            (group.aufgaben, "Eine Aufgabe", "Aufgaben"),
            (group.ideen, "Eine Idee", "Ideen"),
        )
        if names
    ]
    return item(group.titel, below=tuple(below))
