"""A Kennzahl that nothing depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.references import named
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for kennzahl in book.kennzahlen.values():
        if kennzahl.id not in named(book):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Nach der Kennzahl {quoted(kennzahl.id)} fragt keine Bedingung, und kein Satz "
                "zeigt sie.",
                "Verwenden Sie sie in einer Bedingung, oder löschen Sie sie.",
                kennzahl.location,
                f"kennzahlen:{kennzahl.id}",
            )


CHECK = Check("kennzahl-ungenutzt", WARNUNG, "Kennzahl, die niemand verwendet", _run)
