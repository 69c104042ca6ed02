"""What came of changed rules, as a report: what no example notices stands first."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ikz_rules.reports.document import (
    Fields,
    Heading,
    Items,
    Listing,
    Paragraph,
    field,
    item,
    source,
    spans,
)
from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from ikz_rules.mutation.outcome import Fate, Outcome
    from ikz_rules.reports.document import Block, Document, Item, Span

TITLE = "Merken die Beispiele jede Änderung der Regeln?"
_CLEAN = "Jede Änderung, die etwas bewirkt, lässt ein Beispiel fehlschlagen."
_NO_PROOF = (
    "Ob manche Änderung gar nichts bewirken kann, wurde nicht geprüft; dafür fehlt ein Paket. "
    'Installieren Sie es mit: pip install "ikz-rules[pruefung]"'
)
_NO_SCENARIO = "Ein Beispiel, das fehlschlagen würde, wurde nicht gefunden."


def mutation_document(outcome: Outcome) -> Document:
    """Return the report: survivors by file, accepted ones with their reason, the numbers."""
    blocks: list[Block] = [Heading(1, TITLE), _numbers(outcome)]
    if not outcome.proved:
        blocks.append(Paragraph(spans(_NO_PROOF)))
    if outcome.unexplained:
        blocks.append(Heading(2, "Was noch kein Beispiel merkt"))
        blocks += _by_file(outcome.unexplained, outcome)
    else:
        blocks.append(Paragraph(spans(_CLEAN)))
    accepted = [fate for fate in outcome.survivors if fate.reason]
    if accepted:
        blocks.append(Heading(2, "Was aus gutem Grund keines merkt"))
        blocks.append(Items(tuple(_accepted(fate) for fate in accepted)))
    if same := [fate for fate in outcome.fates if fate.equivalent]:
        blocks.append(Heading(2, "Was nachweislich nichts bewirkt"))
        blocks.append(Items(tuple(item(f"{_changed(fate)}.", _place(fate)) for fate in same)))
    return tuple(blocks)


def percent(share: Fraction) -> str:
    """Never round up: 100 % means all."""
    return f"{number(share * 1000 // 1 / 10)} %"


def _numbers(outcome: Outcome) -> Fields:
    counted = len(outcome.fates) - outcome.equivalent
    shown = f"{number(outcome.killed)} von {number(counted)} ({percent(outcome.score)})"
    found = [
        field("Bemerkte Änderungen", shown, whole=True),
        field("Nicht bemerkt", number(len(outcome.unexplained)), whole=True),
    ]
    if accepted := len(outcome.survivors) - len(outcome.unexplained):
        found.append(field("Mit Begründung nicht bemerkt", number(accepted), whole=True))
    if outcome.equivalent:
        found.append(field("Nachweislich ohne Wirkung", number(outcome.equivalent), whole=True))
    found.append(field("Beispiele", number(outcome.scenarios), whole=True))
    return Fields(tuple(found))


def _by_file(fates: Sequence[Fate], outcome: Outcome) -> Iterator[Block]:
    ordered = sorted(fates, key=_where)
    for file, group in groupby(ordered, key=lambda fate: _where(fate)[0]):
        yield Heading(3, file)
        for fate in group:
            line = f" (Zeile {fate.mutant.location.line})" if fate.mutant.location else ""
            remark = () if fate.scenario or not outcome.proved else (item(_NO_SCENARIO),)
            yield Items((item(fate.mutant.sentence, source(line), below=remark),))
            if fate.scenario:
                yield Listing(fate.scenario)


def _where(fate: Fate) -> tuple[str, int]:
    at = fate.mutant.location
    return (at.file, at.line) if at else ("", 0)


def _accepted(fate: Fate) -> Item:
    return item(fate.mutant.sentence, _place(fate), below=(item(f"Grund: {fate.reason}"),))


def _changed(fate: Fate) -> str:
    return f"Wird {fate.mutant.text}, bleibt jeder Plan gleich"


def _place(fate: Fate) -> Span:
    return source(f" ({fate.mutant.location})" if fate.mutant.location else "")
