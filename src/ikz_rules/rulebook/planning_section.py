"""Reading what planning is told besides numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.angaben import STUFEN
from ikz_rules.model.regelwerk import ANLAESSE, LISTEN, Liste, Planung, Planungsgrund
from ikz_rules.model.verbundraum import ARTEN, KOOPERATIONSFORMEN
from ikz_rules.rulebook.catalogue import numbers
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Entry, References
    from ikz_rules.rulebook.rules import Deciders


def _precedence(block: Block, deciders: Deciders) -> tuple[str, ...]:
    """Read which scenario's order wins where they contradict each other."""
    off = block.sink.off
    found = tuple(
        p for p in block.placed("szenario_vorrang") if ("ausgangsszenario", p[0]) not in off
    )
    for name, at in found:
        if name not in deciders.szenarien:
            block.sink.add(
                "name-unbekannt",
                at,
                f"Das Ausgangsszenario {quoted(name)} gibt es nicht.",
                f"Es gibt {listed(sorted(deciders.szenarien))}.",
            )
    return tuple(name for name, _ in found)


def planung(block: Block, entry: Entry, deciders: Deciders) -> Planung:
    """Read what planning is told besides numbers."""
    reasons = {grund.id: grund for grund in _reasons(block, entry.folder, deciders.references)}
    kinds = block.block("massnahmen_je_art", "massnahmen_je_art")
    by_kind = {
        art: nr for art in ARTEN if (nr := deciders.nr(kinds, art, lenient=True)) is not None
    }
    kinds.done()
    grounds = block.block("anlaesse", "anlaesse")
    texts = {key: grounds.text(key) for key in ANLAESSE}
    grounds.done()
    return Planung(
        reasons,
        deciders.conditions.read(block.get("fenster"), "aufgabe"),
        deciders.known_merkmale(block, block.placed("skeptisch")),
        deciders.known_merkmale(block, block.placed("stockt")),
        deciders.conditions.read(block.get("knapp")),
        block.choices("verfestigt", KOOPERATIONSFORMEN) or (),
        numbers(block, "begleitend", deciders.massnahmen, lenient=True),
        by_kind,
        _precedence(block, deciders),
        texts,
        block.texts("vorhaben_suchen"),
        block.texts("phasen"),
        {liste.id: liste for liste in _lists(block)},
    )


def _reasons(block: Block, folder: str, references: References) -> Iterator[Planungsgrund]:
    """Read the reasons that planning gives."""
    for inner in block.blocks("gruende", "ein Grund"):
        quelle = references.source(inner)
        yield Planungsgrund(
            inner.id(),
            inner.text("text"),
            quelle,
            references.statements(inner),
            references.reason(inner, quelle, "setzung"),
            folder,
        )


def _lists(block: Block) -> Iterator[Liste]:
    """Read what to ask about each list."""
    for inner in block.blocks("listen", "eine Liste"):
        yield Liste(
            inner.choice("id", LISTEN),
            inner.text("frage"),
            inner.optional("hilfe") or "",
            inner.optional("wer_weiss") or "",
            inner.choice("ermitteln", STUFEN, "mittel"),
        )
