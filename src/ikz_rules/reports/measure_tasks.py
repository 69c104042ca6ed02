"""What the Fahrplan says of a measure's Aufgaben: why some go first, and who could help whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports import words as german
from ikz_rules.reports.document import Field, field, item, source
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.plan import PlanAufgabe, PlanMassnahme
    from ikz_rules.reports.document import Item

SHOWN_TASKS = 3
_SHOWN_HELP = 3


def task_fields(measure: PlanMassnahme) -> Iterator[Field]:
    """Yield the Aufgaben of a measure that go first, or with which some could help, best first."""
    told = [task for task in measure.fahrplan if task.gruende or task.hilfen]
    if told:
        shown = tuple(_task(task) for task in told[:SHOWN_TASKS])
        if rest := len(told) - len(shown):
            more = "einer weiteren Aufgabe" if rest == 1 else f"{number(rest)} weiteren Aufgaben"
            shown += (item(source(f"… und zu {more} (ikz-rules fahrplan DATEI)")),)
        yield field("Aus dem Fahrplan", items=shown)


def _task(task: PlanAufgabe) -> Item:
    parts = [*task.gruende]
    if task.hilfen:
        more = " und andere" if len(task.hilfen) > _SHOWN_HELP else ""
        parts.append(f"Helfen könnte: {'; '.join(task.hilfen[:_SHOWN_HELP])}{more}.")
    if task.form:
        parts.append(f"Form: {german.form(task.form)}.")
    return item(f"{quoted(task.aufgabe)}: {' '.join(parts)}")
