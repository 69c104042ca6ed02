"""A Merkmal that neither scenarios nor rules nor planning look at."""

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
    used = {
        merkmal for szenario in book.ausgangsszenarien.values() for merkmal in szenario.merkmale
    }
    used |= {*book.planung.skeptisch, *book.planung.stockt}
    for merkmal in book.merkmale.values():
        if merkmal.id not in used and f"merkmal:{merkmal.id}" not in named(book):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Das Merkmal {quoted(merkmal.id)} gehört zu keinem Ausgangsszenario, und keine "
                "Bedingung fragt danach.",
                "Verwenden Sie es, oder löschen Sie es.",
                merkmal.location,
                f"merkmale:{merkmal.id}",
            )


CHECK = Check("merkmal-ungenutzt", WARNUNG, "Merkmal, das niemand verwendet", _run)
