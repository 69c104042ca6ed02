"""The section on missing facts, the same for everything that can be made of a Verbundraum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.document import Heading, Items, Paragraph, spans
from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.reports.document import Block, Item

SHOWN_MISSING = 10
"""So many missing facts are asked for at once; more would not be answered."""


def missing_facts(name: str, questions: Sequence[Item]) -> Iterator[Block]:
    """Yield the section; ``name`` is what the report is, the most telling question stands first."""
    if not questions:
        return
    yield Heading(2, "Fehlende Angaben")
    yield Paragraph(
        spans(
            f"Diese Angaben fehlen und könnten den {name} ändern. Die wichtigsten stehen oben; "
            "alle lassen sich in der Eingabe nachtragen."
        )
    )
    yield Items(tuple(questions[:SHOWN_MISSING]))
    rest = len(questions) - SHOWN_MISSING
    if rest > 0:
        more = (
            "Eine weitere Angabe fehlt" if rest == 1 else f"{number(rest)} weitere Angaben fehlen"
        )
        yield Paragraph(spans(f"{more}. Alle stehen in der Ausgabe mit „--format json“."))
