"""Declarations: sources, statements, errata, thresholds, and names of Aufgaben."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.angaben import Aufgabenart, Schwellenwert
from ikz_rules.model.quellen import Aussage, Erratum, Werk
from ikz_rules.model.verbundraum import ARTEN
from ikz_rules.rulebook import produktrahmen
from ikz_rules.rulebook.catalogue import numbers
from ikz_rules.rulebook.hints import SNAKE
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.model.fahrplanregeln import Produktgruppe
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Entry, References


def werk(block: Block, entry: Entry) -> Werk:
    """Read a source."""
    del entry
    return Werk(
        block.id(),
        block.text("titel"),
        block.optional("herausgeber") or "",
        block.optional("stand") or "",
        block.optional("art") or "",
        block.optional("hinweis") or "",
        block.location,
    )


def aussage(block: Block, werke: Mapping[str, Werk]) -> Aussage:
    """Read a statement."""
    for key in ("staerke", "zeile", "massnahmen"):
        block.get(key)
    werk = block.optional("werk") or ""
    if werk and werk not in werke:
        block.missing(
            "quelle-unbekannt",
            ("quellen", werk),
            "werk",
            f"Das Werk {quoted(werk)} steht nicht in quellen.yaml.",
            did_you_mean(werk, werke) or "Tragen Sie es dort ein.",
        )
    return Aussage(
        block.text("id"),
        block.text("text"),
        block.flag("wichtig"),
        block.optional("thema") or "",
        werk,
        block.location,
    )


def erratum(block: Block, references: References, massnahmen: Iterable[str]) -> Erratum:
    """Read a known fault of a source."""
    return Erratum(
        block.id(),
        block.text("titel"),
        block.text("text"),
        block.text("behandlung"),
        references.source(block),
        numbers(block, "massnahmen", massnahmen, lenient=True),
        block.location,
    )


def schwellenwert(block: Block, references: References) -> Schwellenwert:
    """Read a named number with its source, or as a Setzung with its reason."""
    quelle = references.source(block)
    return Schwellenwert(
        block.id(pattern=SNAKE),
        block.number("wert"),
        block.text("titel"),
        quelle,
        references.reason(block, quelle),
        block.day("stand"),
        block.optional("einheit") or "",
        block.location,
    )


def aufgabenart(block: Block, produktgruppen: Mapping[str, Produktgruppe]) -> Aufgabenart:
    """Read an entry of the list task name → kind."""
    return Aufgabenart(
        block.text("name"),
        block.choice("art", ARTEN),
        produktrahmen.number(block, produktgruppen),
        block.texts("synonyme"),
        block.optional("hinweis") or "",
        block.location,
    )
