"""A Fahrplan as people take it to the council: what to begin with, why, with whom, how firm."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from ikz_rules.reports.fahrplan_entry import STAND, entry_fields, precondition, who
from ikz_rules.reports.fahrplan_later import ideas, processes, working_groups
from ikz_rules.reports.fahrplan_method import criteria, firm_places, own_rankings
from ikz_rules.reports.fahrplan_pooling import pooling
from ikz_rules.reports.fahrplan_shared import reasons, shared
from ikz_rules.reports.fahrplan_summary import beginning, extent
from ikz_rules.reports.fahrplan_words import (
    ALL_IN_JSON,
    LEGEND,
    is_open,
    kommunen,
    more,
    quoted_names,
    ranked,
)
from ikz_rules.reports.imprint import imprint
from ikz_rules.reports.missing import missing_facts
from ikz_rules.reports.words import Words
from ikz_rules.wording import number, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.fahrplan import (
        Fahrplan,
        FahrplanAufgabe,
        FahrplanLuecke,
    )
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Block, Document, Item
    from ikz_rules.reports.fahrplan_shared import Shared

SHOWN_LINES = 50
"""So many Aufgaben of a part are listed; more nobody reads."""
SHOWN_ENTRIES = 10
"""Of the first places so many are told with everything about them, where many share a rank."""
SHOWN_SHORT = 10
"""So many further Aufgaben of a part are told in a few lines."""
SHOWN_NAMES = 3
_PARTS = {"ja": "Vorn", "nein": "Danach", "unbekannt": "Noch offen"}
_STATEMENTS = "„N064“ und ähnliche Zeichen benennen Aussagen der Quellen."


def fahrplan_document(fahrplan: Fahrplan, regelwerk: Regelwerk) -> Document:
    """Return the report of a Fahrplan; ``regelwerk`` is the one that it was made with."""
    words = Words(regelwerk)
    told, common = _told(fahrplan), shared(fahrplan)
    return (
        Heading(1, f"Fahrplan für {fahrplan.verbundraum}"),
        Paragraph(spans(*beginning(fahrplan))),
        Paragraph(spans(*extent(fahrplan))),
        *_overview(fahrplan, common),
        *_parts(fahrplan, told, words, common),
        *_preconditions(common, words),
        *pooling(fahrplan.aufgaben, words),
        *processes(fahrplan.prozesse),
        *ideas(fahrplan.ideen),
        *working_groups(fahrplan.arbeitsgruppen),
        *own_rankings(fahrplan),
        *criteria(fahrplan, words),
        *firm_places(fahrplan, told, words),
        *missing_facts("Fahrplan", [_question(gap, common) for gap in fahrplan.fehlende_angaben]),
        *_remarks(fahrplan, words),
        *imprint("Fahrplan", fahrplan.regelwerk, fahrplan.stichtag, words, _STATEMENTS),
    )


def _told(fahrplan: Fahrplan) -> frozenset[str]:
    """Return the first places, which are told with everything."""
    first = [a.name for a in fahrplan.aufgaben if a.platz.rang <= a.robustheit.erste]
    return frozenset(first[:SHOWN_ENTRIES])


def _overview(fahrplan: Fahrplan, common: Shared) -> Iterator[Block]:
    if not fahrplan.aufgaben:
        return
    yield Heading(2, "Auf einen Blick")
    if any(is_open(a.platz) for a in fahrplan.aufgaben):
        yield Paragraph(spans(LEGEND))
    yield Fields(tuple(_part(fahrplan, answer) for answer in _PARTS))
    if max(len(_of(fahrplan, answer)) for answer in _PARTS) > SHOWN_LINES:
        yield Paragraph(spans(ALL_IN_JSON))
    for text, count in common.open_grounds.items():
        yield Paragraph(spans(f"Bei {number(count)} Aufgaben ist noch offen, ob das gilt: {text}"))


def _of(fahrplan: Fahrplan, answer: str) -> list[FahrplanAufgabe]:
    return [a for a in fahrplan.aufgaben if a.vorrang == answer]


def _part(fahrplan: Fahrplan, answer: str) -> Field:
    found, label = _of(fahrplan, answer), _PARTS[answer]
    if not found:
        return field(label, "keine Aufgabe")
    shown = tuple(item(ranked(a.name, a.platz), whole=True) for a in found[:SHOWN_LINES])
    return field(label, items=shown + _rest(len(found) - SHOWN_LINES))


def _rest(rest: int) -> tuple[Item, ...]:
    return more(rest, "eine weitere Aufgabe", "weitere Aufgaben")


_MEANING = {
    "ja": "Für diese Aufgaben gilt ein Grund, sie gemeinsam zuerst anzugehen.",
    "nein": "Für diese Aufgaben gilt kein solcher Grund. Sie folgen nach Punkten.",
    "unbekannt": "Bei diesen Aufgaben fehlen Angaben. Sie können noch nach vorn kommen.",
}


def _parts(
    fahrplan: Fahrplan, told: frozenset[str], words: Words, common: Shared
) -> Iterator[Block]:
    for answer, title in _PARTS.items():
        found = _of(fahrplan, answer)
        if not found:
            continue
        yield Heading(2, title)
        yield Paragraph(spans(_MEANING[answer]))
        for aufgabe in found:
            if aufgabe.name in told:
                yield Heading(3, f"{number(aufgabe.platz.rang)}. {aufgabe.name}")
                yield Fields(tuple(entry_fields(aufgabe, words, common)))
        short = [a for a in found if a.name not in told]
        if short:
            if len(short) < len(found):
                yield Heading(3, "Weitere Aufgaben")
            shown = tuple(_short(a, common) for a in short[:SHOWN_SHORT])
            yield Items(shown + _rest(len(short) - SHOWN_SHORT))


def _short(aufgabe: FahrplanAufgabe, common: Shared) -> Item:
    """Tell an Aufgabe in a few lines: why it is in front, who has it, and what is open."""
    measure = f" Maßnahme {aufgabe.massnahme}." if aufgabe.massnahme else ""
    return item(
        ranked(aufgabe.name, aufgabe.platz),
        below=(
            *(item(g.text) for g in reasons(aufgabe)),
            item(f"{who(aufgabe, common.everyone)}{measure}"),
            *(item(f"Noch offen: {g.text}") for g in common.still_open(aufgabe)),
        ),
    )


def _preconditions(common: Shared, words: Words) -> Iterator[Block]:
    found = common.preconditions.values()
    if not found:
        return
    yield Heading(2, "Voraussetzungen für alle Aufgaben")
    yield Items(tuple(precondition(v, words) for s in STAND for v in found if v.stand == s))


def _question(gap: FahrplanLuecke, common: Shared) -> Item:
    notes = []
    if len(gap.aufgaben) > SHOWN_NAMES:
        count = number(len(gap.aufgaben))
        notes.append(f"bei {count} Aufgaben, etwa {quoted_names(gap.aufgaben[:SHOWN_NAMES])}")
    elif gap.aufgaben:
        notes.append(f"bei {quoted_names(gap.aufgaben)}")
    if gap.wo:
        everywhere = len(gap.wo) == common.everyone > 1
        notes.append("in allen Kommunen" if everywhere else f"in {kommunen(gap.wo)}")
    if gap.wer_weiss:
        notes.append(f"weiß meist: {shortened(gap.wer_weiss)}")
    return item(gap.frage, source(f" ({'; '.join(notes)})" if notes else ""))


def _remarks(fahrplan: Fahrplan, words: Words) -> Iterator[Block]:
    if not fahrplan.hinweise:
        return
    yield Heading(2, "Hinweise")
    yield Items(
        tuple(
            item(remark.text, source(f" ({words.source(remark.quelle)})" if remark.quelle else ""))
            for remark in fahrplan.hinweise
        )
    )
