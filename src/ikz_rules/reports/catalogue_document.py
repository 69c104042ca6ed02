"""The catalogue: an overview of the measures, or everything about them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ikz_rules.reports import words as german
from ikz_rules.reports.document import (
    Field,
    Fields,
    Heading,
    Items,
    Paragraph,
    field,
    item,
    source,
    spans,
)
from ikz_rules.reports.words import Words
from ikz_rules.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.massnahme import Arbeitspaket, Massnahme, Voraussetzungen
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Block, Document, Item

UNKNOWN = "unbekannt (der Leitfaden nennt nur den Titel)"


def overview_document(massnahmen: Sequence[Massnahme]) -> Document:
    """Return all measures by Handlungsfeld, each with its title on one line."""
    blocks: list[Block] = [Heading(1, "Maßnahmenkatalog")]
    for feld, group in groupby(massnahmen, key=lambda m: m.handlungsfeld):
        blocks.append(Heading(2, "Grundlagen" if feld is None else f"Handlungsfeld {feld}"))
        blocks.append(
            Items(tuple(item(f"{m.nr} {m.titel}", below=(_short(m),), whole=True) for m in group))
        )
    blocks.append(
        Paragraph(spans("Alles zu einer Maßnahme zeigt zum Beispiel „ikz-rules katalog 1.2“."))
    )
    return tuple(blocks)


def _short(measure: Massnahme) -> Item:
    if not measure.ausfuehrlich:
        return item(source("nur der Titel ist bekannt"))
    horizon, cost = german.span(measure.umsetzbarkeit), german.span(measure.direkte_kosten)
    return item(source(f"{horizon} umsetzbar; direkte Kosten: {cost}"))


def catalogue_document(massnahmen: Sequence[Massnahme], regelwerk: Regelwerk) -> Document:
    """Return everything about the given measures."""
    words = Words(regelwerk)
    blocks: list[Block] = [Heading(1, "Maßnahmenkatalog")] if len(massnahmen) > 1 else []
    for measure in massnahmen:
        blocks.append(Heading(2, f"Maßnahme {measure.nr} – {measure.titel}"))
        blocks.append(Paragraph(spans(measure.kurz)))
        blocks.append(Fields(tuple(_fields(measure, words))))
    return tuple(blocks)


def _fields(measure: Massnahme, words: Words) -> Iterator[Field]:
    feld = measure.handlungsfeld
    yield field("Handlungsfeld", "gehört zu keinem" if feld is None else str(feld))
    yield field("Zielgruppe", measure.zielgruppe or UNKNOWN)
    yield field("Umsetzbarkeit", german.span(measure.umsetzbarkeit) or UNKNOWN)
    yield field("Direkte Kosten", german.span(measure.direkte_kosten) or UNKNOWN)
    if measure.kostenhinweis:
        yield field("Hinweis zu den Kosten", measure.kostenhinweis)
    yield _prerequisites(measure.voraussetzungen, words)
    yield field("Anschluss", _followers(measure))
    yield _packages(measure)
    if measure.hilfen:
        yield field(
            "Hilfe",
            items=tuple(
                item(f"{german.HILFE[h.art]}{f' (nur {h.land})' if h.land else ''}: {h.text}")
                for h in measure.hilfen
            ),
        )
    yield field("Quelle", words.source(str(measure.quelle)))
    yield from _own_words(measure, words)


def _prerequisites(needed: Voraussetzungen | None, words: Words) -> Field:
    if needed is None:
        return field("Voraussetzungen", UNKNOWN)
    entries = [
        item(f"{label}: {listed(map(words.massnahme, found))}")
        for label, found in (
            ("Zwingend", needed.zwingend),
            ("Zum Teil", needed.teilweise),
            ("Hilfreich", needed.hilfreich),
        )
        if found
    ]
    if needed.sonstige:
        entries.append(item(f"Sonstige: {'; '.join(needed.sonstige)}"))
    return Field("Voraussetzungen", spans("" if entries else "keine"), tuple(entries))


def _followers(measure: Massnahme) -> str:
    if measure.anschluss is None:
        return UNKNOWN
    numbers = [nr for nr in measure.anschluss if nr != "alle"]
    if "alle" not in measure.anschluss:
        return listed(numbers) if numbers else "keiner genannt"
    return f"alle Maßnahmen, besonders {listed(numbers)}" if numbers else "alle Maßnahmen"


def _packages(measure: Massnahme) -> Field:
    if measure.arbeitspakete is None:
        return field("Arbeitspakete", UNKNOWN)
    if not measure.arbeitspakete:
        return field("Arbeitspakete", "keine genannt")
    return field("Arbeitspakete", items=tuple(map(_package, measure.arbeitspakete)))


def _package(package: Arbeitspaket) -> Item:
    mark = source(" (freigestellt)") if package.optional else ""
    return item(package.text, mark, below=tuple(map(_package, package.unterpunkte)))


def _own_words(measure: Massnahme, words: Words) -> Iterator[Field]:
    """Yield what does not come from the guide: known faults of the sources, our assumptions."""
    errata = [e for e in words.regelwerk.errata if measure.nr in e.massnahmen]
    if errata:
        yield field(
            "Fehler der Quellen",
            items=tuple(item(f"{e.titel}. {e.text} {e.behandlung}") for e in errata),
        )
    if measure.annahmen:
        yield field(
            "Eigene Annahmen",
            items=tuple(
                item(f"{_label(a.merkmal)}: {german.plain(a.wert)}. {a.grund}")
                for a in measure.annahmen
            ),
        )


def _label(merkmal: str) -> str:
    shown = german.MERKMAL.get(merkmal.rpartition(".")[2], merkmal)
    return shown[:1].upper() + shown[1:]
