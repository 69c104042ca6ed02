"""A statement of the sources that nothing in the rulebook honours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.citations import statements
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    cited = statements(book)
    for aussage in book.aussagen.values():
        if aussage.id not in cited:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Die Aussage {quoted(aussage.id)} berücksichtigt kein Eintrag.",
                "Nennen Sie sie bei der Regel, die ihr folgt, oder schreiben Sie eine.",
                aussage.location,
                f"aussagen:{aussage.id}",
            )


CHECK = Check("aussage-unzitiert", WARNUNG, "Aussage der Quellen, der niemand folgt", _run)
