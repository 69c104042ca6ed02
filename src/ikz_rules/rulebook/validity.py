"""Reading when a rule is in force, and which rule it succeeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from ikz_rules.rulebook.block import Block


def validity(block: Block) -> tuple[date | None, date | None]:
    """Read the first and the last day on which a rule is in force; None where there is none."""
    first, last = block.optional_day("gueltig_ab"), block.optional_day("gueltig_bis")
    if first is not None and last is not None and last < first:
        block.problem(
            "nie-erfuellbar",
            "gueltig_bis",
            "„gueltig_bis“ liegt vor „gueltig_ab“.",
            "Vertauschen Sie die beiden, oder berichtigen Sie einen Tag.",
        )
    return first, last


def succeeded(block: Block, regeln: Collection[str]) -> str | None:
    """Read the id of the rule that this one succeeds; None where it succeeds none."""
    name = block.optional("ersetzt")
    if name and name not in regeln:
        block.missing(
            "name-unbekannt",
            ("regeln", name),
            "ersetzt",
            f"Die Regel {quoted(name)} gibt es nicht.",
            did_you_mean(name, regeln) or "Nennen Sie die Regel, die vorher galt.",
        )
    return name
