"""Any answer as a document, in three lengths; each contains what the shorter one says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ikz_rules.reports.document import Heading, Items, Paragraph, item, source, spans, strong

if TYPE_CHECKING:
    from ikz_rules.reports.answers.told import Knoten, Told
    from ikz_rules.reports.document import Block, Document, Item

Laenge = Literal["kurz", "mittel", "lang"]
LAENGEN: tuple[Laenge, ...] = ("kurz", "mittel", "lang")
"""For the mayor, the official and the auditor."""


def answer_document(told: Told, laenge: Laenge = "mittel") -> Document:
    """Return an answer: its sentence; then the paragraph and the outline; then the whole tree."""
    blocks: list[Block] = [Heading(1, told.frage), Paragraph(spans(strong(told.satz)))]
    if laenge != "kurz":
        if told.absatz:
            blocks.append(Paragraph(spans(told.absatz)))
        if told.baum:
            whole = laenge == "lang"
            blocks.append(Items(tuple(_item(knoten, whole=whole) for knoten in told.baum)))
    return tuple(blocks)


def _item(knoten: Knoten, *, whole: bool) -> Item:
    where = source(f" ({knoten.quelle})") if knoten.quelle else ""
    below = tuple(_item(part, whole=whole) for part in knoten.teile) if whole else ()
    return item(knoten.text, where, below=below)
