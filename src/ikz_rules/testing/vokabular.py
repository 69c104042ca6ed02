"""The whole vocabulary, as a list for people and as the names of its modules."""

from __future__ import annotations

import importlib
import textwrap
from typing import TYPE_CHECKING

from ikz_rules.reader.feature import GERMAN_KIND
from ikz_rules.testing.satz import sentences_of
from ikz_rules.testing.vorschlag import advice

if TYPE_CHECKING:
    from ikz_rules.reader.feature import Kind, Step
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
    "ikz_rules.testing.saetze_auskunft",
    "ikz_rules.testing.saetze_fahrplan",
    "ikz_rules.testing.saetze_fahrplan_umsetzung",
    "ikz_rules.testing.saetze_meldungen",
)


def satzliste() -> list[Satz]:
    """Return every sentence: first Angenommen, then Wenn, then Dann."""
    found = [satz for name in MODULES for satz in sentences_of(importlib.import_module(name))]
    order = ("Angenommen", "Wenn", "Dann")
    return sorted(found, key=lambda satz: order.index(satz.schluesselwort))


def nearest(step: Step) -> str:
    """Say which of our sentences resemble a step that none reads; empty where none does."""
    return advice(step, _Vokabular())


class _Vokabular:
    """Our sentences alone, without those of a project's own steps."""

    def matching(self, text: str, kind: Kind) -> list[Satz]:
        return [satz for satz in self._of(kind) if satz.pattern.is_matching(text)]

    def patterns(self, kind: Kind) -> list[str]:
        return sorted({satz.muster for satz in self._of(kind)})

    def _of(self, kind: Kind) -> list[Satz]:
        return [satz for satz in satzliste() if satz.schluesselwort == GERMAN_KIND[kind]]


def as_text() -> str:
    """Return the list as text: each sentence with an example below it."""
    lines = []
    for satz in satzliste():
        lines.append(f"{satz.schluesselwort} {satz.muster}")
        lines.append(textwrap.indent(satz.beispiel, "    "))
    return "\n".join(lines)
