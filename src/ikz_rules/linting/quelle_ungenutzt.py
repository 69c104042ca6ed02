"""A source that no entry cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.citations import works
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    cited = works(book)
    for werk in book.quellen.values():
        if werk.id not in cited:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Auf das Werk {quoted(werk.id)} beruft sich kein Eintrag.",
                "Nennen Sie es bei „quelle“, oder löschen Sie es.",
                werk.location,
                f"quellen:{werk.id}",
            )


CHECK = Check("quelle-ungenutzt", WARNUNG, "Quelle, auf die sich niemand beruft", _run)
