"""Reading declared kinds of need: what a Verbundraum may expect an answer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import Bedarf

if TYPE_CHECKING:
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.rules import Deciders


def bedarf(block: Block, deciders: Deciders) -> Bedarf:
    """Read a kind of need: its condition, its source, and the reason where the choice is ours."""
    if not block.has("wenn"):
        block.text("wenn")
    references = deciders.references
    quelle = references.source(block)
    return Bedarf(
        id=block.id(),
        titel=block.text("titel"),
        wenn=deciders.conditions.read(block.get("wenn")),
        quelle=quelle,
        aussagen=references.statements(block),
        grund=references.reason(block, quelle, "setzung"),
        location=block.location,
    )
