"""A threshold that nothing refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.references import thresholds
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.planning.needed import NUMBERS
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    used = {*NUMBERS, *thresholds(book)}
    for schwelle in book.schwellenwerte.values():
        if schwelle.id not in used:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Auf den Schwellenwert {quoted(schwelle.id)} beruft sich niemand.",
                "Nennen Sie ihn in einer Bedingung, oder löschen Sie ihn.",
                schwelle.location,
                f"schwellenwerte:{schwelle.id}",
            )


CHECK = Check("schwelle-ungenutzt", WARNUNG, "Schwellenwert, den niemand verwendet", _run)
