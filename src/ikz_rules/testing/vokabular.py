"""The whole vocabulary, as a list for people and as the names of its modules."""

from __future__ import annotations

import importlib
import textwrap
from typing import TYPE_CHECKING

from ikz_rules.testing.satz import sentences_of

if TYPE_CHECKING:
    from ikz_rules.testing.satz import Satz

PLUGINS = ("ikz_rules.testing.collector", "ikz_rules.testing.fall")
MODULES = (
    "ikz_rules.testing.saetze_raum",
    "ikz_rules.testing.saetze_aufgaben",
    "ikz_rules.testing.saetze_eingabe",
    "ikz_rules.testing.saetze_massnahmen",
    "ikz_rules.testing.saetze_planung",
    "ikz_rules.testing.saetze_umsetzung",
    "ikz_rules.testing.saetze_lage",
    "ikz_rules.testing.saetze_meldungen",
)


def satzliste() -> list[Satz]:
    """Return every sentence: first Angenommen, then Wenn, then Dann."""
    found = [satz for name in MODULES for satz in sentences_of(importlib.import_module(name))]
    order = ("Angenommen", "Wenn", "Dann")
    return sorted(found, key=lambda satz: order.index(satz.schluesselwort))


def as_text() -> str:
    """Return the list as text: each sentence with an example below it."""
    lines = []
    for satz in satzliste():
        lines.append(f"{satz.schluesselwort} {satz.muster}")
        lines.append(textwrap.indent(satz.beispiel, "    "))
    return "\n".join(lines)
