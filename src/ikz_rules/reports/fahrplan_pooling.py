"""Posts and machines that Kommunen fill together: groups with everyone's share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.document import Heading, Items, Paragraph, item, source, spans
from ikz_rules.reports.fahrplan_words import ALL_IN_JSON, cited, counted, kommunen, more
from ikz_rules.reports.words import few
from ikz_rules.wording import number, quoted, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.fahrplan import Buendel, FahrplanAufgabe, Gruppe
    from ikz_rules.reports.document import Block, Item
    from ikz_rules.reports.words import Words

SHOWN_AUFGABEN = 15


def pooling(aufgaben: Sequence[FahrplanAufgabe], words: Words) -> Iterator[Block]:
    """Yield the section; nothing where no Aufgabe can be pooled."""
    found = [(aufgabe, bundle) for aufgabe in aufgaben for bundle in aufgabe.buendel]
    if not found:
        return
    yield Heading(2, "Gemeinsame Stellen und Geräte")
    yield Paragraph(
        spans(
            "Keine Kommune einer Gruppe ist überflüssig: Ohne sie reicht es nicht. Die kleinste "
            "Gruppe steht zuerst."
        )
    )
    yield Items(tuple(_bundle(a, b, words) for a, b in found[:SHOWN_AUFGABEN]))
    rest = len(found) - SHOWN_AUFGABEN
    if rest > 0:
        also = counted(rest, "Ein weiterer Vorschlag steht", "weitere Vorschläge stehen")
        yield Paragraph(spans(f"{also} nicht hier. {ALL_IN_JSON}"))


def _bundle(aufgabe: FahrplanAufgabe, bundle: Buendel, words: Words) -> Item:
    total = f"bekannt sind zusammen {number(bundle.summe)} {bundle.einheit}"
    below = [item(_group(group, bundle.einheit)) for group in bundle.gruppen]
    kind = "weitere Gruppen" if bundle.vollstaendig else "weitere Gruppen, mindestens"
    below += more(bundle.weitere, "eine weitere Gruppe", kind)
    if bundle.unbekannt:
        below.append(item(source(f"Nicht bekannt ist der Umfang in {kommunen(bundle.unbekannt)}.")))
    return item(
        f"{quoted(aufgabe.name)} – {bundle.titel}: {total}. {bundle.text}",
        cited(words, bundle.quelle, bundle.setzung, bundle.aussagen),
        below=tuple(below),
    )


def _group(group: Gruppe, unit: str) -> str:
    shares = few(
        [
            f"{shortened(share.kommune)} mit {number(share.umfang)} ({number(share.prozent)} %)"
            for share in group.anteile
        ]
    )
    return f"{shares}: zusammen {number(group.summe)} {unit}; das reicht für {group.reicht_fuer}."
