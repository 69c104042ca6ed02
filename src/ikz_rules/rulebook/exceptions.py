"""Exceptions from checks, declared beside the entry they are about.

Which checks there are is not known here: linting stands above and judges the ids.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import Ausnahme
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.rulebook.block import Block


def exceptions(block: Block, eintrag: str) -> Iterator[Ausnahme]:
    """Yield the ``ausnahmen`` of an entry, each with its reason; one check is excepted once."""
    seen: set[str] = set()
    for inner in block.blocks("ausnahmen", "eine Ausnahme"):
        pruefung = inner.id("pruefung")
        if pruefung and pruefung in seen:
            inner.problem(
                "kennung-doppelt",
                "pruefung",
                f"Zur Prüfung {quoted(pruefung)} steht hier schon eine Ausnahme.",
                "Fassen Sie beide zusammen.",
            )
        seen.add(pruefung)
        yield Ausnahme(pruefung, eintrag, inner.text("grund"), inner.location)
