"""Posts and machines that Kommunen fill together: groups with everyone's share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.document import Heading, Items, Paragraph, item, spans
from ikz_rules.reports.fahrplan_words import ALL_IN_JSON, POOLING, amount, cited, counted, more
from ikz_rules.reports.words import few
from ikz_rules.wording import number, quoted, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.fahrplan import Buendel, FahrplanAufgabe, Gruppe
    from ikz_rules.reports.document import Block, Item
    from ikz_rules.reports.words import Words

SHOWN_AUFGABEN = 8


def pooling(aufgaben: Sequence[FahrplanAufgabe], words: Words) -> Iterator[Block]:
    """Yield the section; nothing where no Aufgabe can be pooled."""
    found = [(aufgabe, bundle) for aufgabe in aufgaben for bundle in aufgabe.buendel]
    found.sort(key=lambda pair: not pair[1].gruppen)
    if not found:
        return
    yield Heading(2, POOLING)
    if found[0][1].gruppen:
        yield Paragraph(
            spans(
                "Keine Kommune einer Gruppe ist überflüssig: Ohne sie reicht es nicht. Die "
                "kleinste Gruppe steht zuerst."
            )
        )
    yield Items(tuple(_bundle(a, b, words) for a, b in found[:SHOWN_AUFGABEN]))
    rest = len(found) - SHOWN_AUFGABEN
    if rest > 0:
        also = counted(rest, "Ein weiterer Vorschlag steht", "weitere Vorschläge stehen")
        yield Paragraph(spans(f"{also} nicht hier. {ALL_IN_JSON}"))


def _bundle(aufgabe: FahrplanAufgabe, bundle: Buendel, words: Words) -> Item:
    below = tuple(item(_group(group, bundle.einheit)) for group in bundle.gruppen)
    most = ("eine weitere Gruppe", "weitere Gruppen")
    least = ("mindestens eine weitere Gruppe", "oder mehr weitere Gruppen")
    below += more(bundle.weitere, *(most if bundle.vollstaendig else least))
    return item(
        f"{quoted(aufgabe.name)} – {bundle.titel}: {bundle.text}",
        cited(words, bundle.quelle, bundle.setzung, bundle.aussagen),
        below=below,
    )


def _group(group: Gruppe, unit: str) -> str:
    for_what = f"das reicht für {group.reicht_fuer}."
    if len(group.anteile) == 1:
        alone = group.anteile[0]
        return f"{shortened(alone.kommune)} allein: {amount(alone.umfang, unit)}; {for_what}"
    shares = few(
        [
            f"{shortened(share.kommune)} mit {number(share.umfang)} ({number(share.prozent)} %)"
            for share in group.anteile
        ]
    )
    return f"{shares}: zusammen {amount(group.summe, unit)}; {for_what}"
