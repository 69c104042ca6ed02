"""A number that is younger than the rulebook it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    if subject.own:  # the day of the rulebook below is not this folder's
        return
    for section, entries in (("schwellenwerte", book.schwellenwerte), ("gewichte", book.gewichte)):
        for entry in entries.values():
            if entry.stand > book.stand:
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"{quoted(entry.id)} ist vom {entry.stand}, das Regelwerk vom {book.stand}.",
                    "Erhöhen Sie „version“ und „stand“ in regelwerk.yaml.",
                    entry.location,
                    f"{section}:{entry.id}",
                )


CHECK = Check("stand-voraus", WARNUNG, "Zahl, die jünger ist als das Regelwerk", _run)
