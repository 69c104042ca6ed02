"""A rule that is no longer in force on the day of the rulebook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    today = date.fromisoformat(subject.regelwerk.stand)
    for regel in subject.regelwerk.regeln.values():
        end = regel.gueltig_bis
        if end is not None and end < today:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Die Regel {quoted(regel.id)} gilt nur bis {end:%d.%m.%Y}; das "
                f"Regelwerk hat den Stand {today:%d.%m.%Y}.",
                "Löschen Sie sie, oder schreiben Sie eine Nachfolgerin mit „ersetzt“.",
                regel.location,
                f"regeln:{regel.id}",
            )


CHECK = Check("regel-abgelaufen", WARNUNG, "Regel, die nicht mehr gilt", _run)
