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
from ikz_rules.reports.fahrplan_summary import beginning, extent
from ikz_rules.reports.fahrplan_words import (
    ALL_IN_JSON,
    kommunen,
    more,
    quoted_names,
    ranked,
)
from ikz_rules.reports.imprint import imprint
from ikz_rules.reports.words import Words
from ikz_rules.wording import number, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.fahrplan import (
        Fahrplan,
        FahrplanAufgabe,
        FahrplanLuecke,
        Vorbedingungsstand,
    )
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Block, Document, Item

SHOWN_LINES = 40
"""So many Aufgaben of a part are listed; more nobody reads."""
SHOWN_ENTRIES = 10
"""So many Aufgaben are told with everything about them."""
SHOWN_MISSING = 10
_PARTS = {"ja": "Vorn", "nein": "Danach", "unbekannt": "Noch offen"}
_STATEMENTS = "„N064“ und ähnliche Zeichen benennen Aussagen der Quellen."


def fahrplan_document(fahrplan: Fahrplan, regelwerk: Regelwerk) -> Document:
    """Return the report of a Fahrplan; ``regelwerk`` is the one that it was made with."""
    words = Words(regelwerk)
    told = _told(fahrplan)
    return (
        Heading(1, f"Fahrplan für {fahrplan.verbundraum}"),
        Paragraph(spans(*beginning(fahrplan))),
        Paragraph(spans(*extent(fahrplan))),
        *_overview(fahrplan),
        *_parts(fahrplan, told, words),
        *_preconditions(fahrplan, words),
        *pooling(fahrplan.aufgaben, words),
        *processes(fahrplan.prozesse),
        *ideas(fahrplan.ideen),
        *working_groups(fahrplan.arbeitsgruppen),
        *own_rankings(fahrplan),
        *criteria(fahrplan, words),
        *firm_places(fahrplan, told),
        *_missing(fahrplan),
        *_remarks(fahrplan, words),
        *imprint("Fahrplan", fahrplan.regelwerk, fahrplan.stichtag, words, _STATEMENTS),
    )


def _told(fahrplan: Fahrplan) -> frozenset[str]:
    """Return the Aufgaben that are told with everything: those in front, and the first places."""
    first = [
        a.name for a in fahrplan.aufgaben if a.vorrang == "ja" or a.platz.rang <= a.robustheit.erste
    ]
    return frozenset(first[:SHOWN_ENTRIES])


def _overview(fahrplan: Fahrplan) -> Iterator[Block]:
    if not fahrplan.aufgaben:
        return
    yield Heading(2, "Auf einen Blick")
    yield Fields(tuple(_part(fahrplan, answer) for answer in _PARTS))
    counts = [len(_of(fahrplan, answer)) for answer in _PARTS]
    if max(counts) > SHOWN_LINES:
        yield Paragraph(spans(ALL_IN_JSON))


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


def _parts(fahrplan: Fahrplan, told: frozenset[str], words: Words) -> Iterator[Block]:
    groups = {group.id: group.titel for group in fahrplan.arbeitsgruppen}
    common = _common(fahrplan)
    for answer, title in _PARTS.items():
        found = _of(fahrplan, answer)
        if not found:
            continue
        yield Heading(2, title)
        yield Paragraph(spans(_MEANING[answer]))
        for aufgabe in found:
            if aufgabe.name in told:
                yield Heading(3, f"{number(aufgabe.platz.rang)}. {aufgabe.name}")
                yield Fields(tuple(entry_fields(aufgabe, words, groups, common)))
        short = [a for a in found if a.name not in told]
        if short:
            if len(short) < len(found):
                yield Heading(3, "Weitere Aufgaben")
            shown = tuple(_short(a) for a in short[:SHOWN_ENTRIES])
            yield Items(shown + _rest(len(short) - SHOWN_ENTRIES))


def _short(aufgabe: FahrplanAufgabe) -> Item:
    """Tell an Aufgabe in a few lines: who has it, and what is open."""
    open_ = [item(f"Noch offen: {g.text}") for g in aufgabe.gruende if g.gilt == "unbekannt"]
    measure = f" Maßnahme {aufgabe.massnahme}." if aufgabe.massnahme else ""
    return item(
        ranked(aufgabe.name, aufgabe.platz),
        below=(item(f"{who(aufgabe)}{measure}"), *open_),
    )


def _common(fahrplan: Fahrplan) -> dict[str, Vorbedingungsstand]:
    """Return the preconditions that stand the same with every Aufgabe."""
    if not fahrplan.aufgaben:
        return {}
    found = {v.id: v for v in fahrplan.aufgaben[0].vorbedingungen}
    for aufgabe in fahrplan.aufgaben[1:]:
        stands = {v.id: v.stand for v in aufgabe.vorbedingungen}
        found = {key: v for key, v in found.items() if stands.get(key) == v.stand}
    return found


def _preconditions(fahrplan: Fahrplan, words: Words) -> Iterator[Block]:
    common = _common(fahrplan).values()
    if not common:
        return
    yield Heading(2, "Voraussetzungen für alle Aufgaben")
    yield Items(
        tuple(precondition(v, words) for stand in STAND for v in common if v.stand == stand)
    )


def _missing(fahrplan: Fahrplan) -> Iterator[Block]:
    missing = fahrplan.fehlende_angaben
    if not missing:
        return
    yield Heading(2, "Fehlende Angaben")
    yield Paragraph(
        spans(
            "Diese Angaben fehlen und könnten den Fahrplan ändern. Die wichtigsten stehen oben; "
            "alle lassen sich in der Eingabe nachtragen."
        )
    )
    yield Items(tuple(_question(gap) for gap in missing[:SHOWN_MISSING]))
    rest = len(missing) - SHOWN_MISSING
    if rest > 0:
        also = (
            "Eine weitere Angabe fehlt" if rest == 1 else f"{number(rest)} weitere Angaben fehlen"
        )
        yield Paragraph(spans(f"{also}. {ALL_IN_JSON}"))


def _question(gap: FahrplanLuecke) -> Item:
    notes = []
    if gap.aufgaben:
        notes.append(f"bei {quoted_names(gap.aufgaben)}")
    if gap.wo:
        notes.append(f"in {kommunen(gap.wo)}")
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
