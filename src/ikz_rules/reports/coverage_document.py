"""What examples have tried of the rules, as a report: numbers first, then what is open.

In a report of everything each condition follows with what was seen of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.coverage.layout import MERKMAL, PLANUNG, REGEL
from ikz_rules.coverage.report import Gap
from ikz_rules.reports.conditions import condition_text
from ikz_rules.reports.document import (
    Fields,
    Heading,
    Items,
    Listing,
    Paragraph,
    field,
    item,
    spans,
)
from ikz_rules.reports.words import Words
from ikz_rules.wording import listed, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.coverage.layout import Node, Subject
    from ikz_rules.coverage.report import Covered, Line, Report, Share
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Block, Document, Item

TITLE = "Regelabdeckung"
_PLANUNG = {"fenster": "Zeitfenster einer Aufgabe", "knapp": "knappe Mittel"}
_FEW = 20
"""So many open entries are shown where not everything is asked for."""
_ANSWER = {True: "ja", False: "nein", None: "unbekannt"}
_WHOLE = {
    True: "In keinem Beispiel ist alles zusammen erfüllt.",
    False: "In keinem Beispiel ist alles zusammen sicher nicht erfüllt.",
}


def coverage_document(
    report: Report, regelwerk: Regelwerk, remark: str, *, everything: bool = False
) -> Document:
    """Return the report; ``remark`` says how much was run and what follows from it."""
    words = Words(regelwerk)
    blocks: list[Block] = [Heading(1, TITLE)]
    if remark:
        blocks.append(Paragraph(spans(remark)))
    blocks.append(_numbers(report))
    blocks += _open_entries(report, words, None if everything else _FEW)
    blocks += _impossible_answers(report, words)
    if everything:
        blocks.append(Heading(2, "Alle Bedingungen"))
        for entry in report.entries:
            blocks += [Heading(3, title(entry.subject, words)), _all(entry, words)]
    return tuple(blocks)


def _open_entries(report: Report, words: Words, most: int | None) -> Iterator[Block]:
    """Yield what is open of the first entries; of the others, how many there are."""
    entries = [entry for entry in report.entries if not entry.complete]
    if not entries:
        return
    yield Heading(2, "Was noch kein Beispiel zeigt")
    for entry in entries[:most]:
        yield from _open(entry, report, words)
    if most is not None and len(entries) > most:
        rest = number(len(entries) - most)
        yield Heading(3, f"… und {rest} weitere")
        yield Paragraph(spans("Alle stehen in der Datei, die --regelabdeckung-datei schreibt."))


def _impossible_answers(report: Report, words: Words) -> Iterator[Block]:
    """Yield the answers that no Verbundraum can give, or by which none can decide."""
    found = []
    for entry in report.entries:
        name = title(entry.subject, words)
        for line in (entry.whole, *entry.conditions):
            for verdict in line.impossible:
                what = _node(line, entry.subject, words) if line.node else "alles zusammen"
                found.append(item(f"{name}, {what}: {_ANSWER[verdict]}"))
    if found:
        yield Heading(2, "Was kein Beispiel zeigen kann")
        yield Paragraph(spans("Diese Antworten können nachweislich nie entscheiden:"))
        yield Items(tuple(found))


def title(subject: Subject, words: Words) -> str:
    """Name an entry as its author knows it."""
    if subject.art == REGEL:
        return f"Regel {subject.id}"
    if subject.art == MERKMAL:
        return f"Merkmal „{words.regelwerk.merkmale[subject.id].titel}“ ({subject.id})"
    return f"Planung: {_PLANUNG[subject.id]} ({subject.id})"


def node_text(node: Node, subject: Subject, words: Words) -> str:
    """Say one condition; in a quantifier, for whom."""
    shown = condition_text(node.condition, words)
    if subject.art == PLANUNG and subject.id == "fenster":
        return f"je Aufgabe: {shown}"
    outer = subject.nodes[node.counted_by - 1].condition if node.counted_by else None
    ebene = getattr(outer, "ebene", "")
    return f"je {ebene.capitalize()}: {shown}" if ebene else shown


def _numbers(report: Report) -> Fields:
    return Fields(
        (
            field("Regeln", _share(report.rules), whole=True),
            field("Bedingungen", _share(report.conditions), whole=True),
        )
    )


def _share(share: Share) -> str:
    """Never round up: 100 % means all."""
    shown = number(share.percent * 10 // 1 / 10)
    return f"{number(share.done)} von {number(share.total)} abgedeckt ({shown} %)"


def _open(entry: Covered, report: Report, words: Words) -> Iterator[Block]:
    subject = entry.subject
    yield Heading(3, title(subject, words))
    if subject.location:
        yield Fields((field("Steht in", str(subject.location), whole=True),))
    lines = [line for line in entry.conditions if line.open]
    items = [item(_WHOLE[verdict]) for verdict in entry.whole.open]
    yield Items((*items, *(_open_condition(line, subject, words) for line in lines)))
    for text in dict.fromkeys(_scenarios(entry, report)):
        yield Listing(text)


def _open_condition(line: Line, subject: Subject, words: Words) -> Item:
    missing = f"noch nie entscheidend: {listed(_ANSWER[verdict] for verdict in line.open)}"
    return item(_node(line, subject, words), below=(item(f"{missing}; {_seen(line)}"),))


def _scenarios(entry: Covered, report: Report) -> Iterator[str]:
    """Yield a scenario for each gap; one may close several."""
    for number_, line in enumerate((entry.whole, *entry.conditions)):
        gaps = (Gap(entry.subject, number_, verdict) for verdict in line.open)
        yield from (report.scenarios[gap] for gap in gaps if gap in report.scenarios)


def _all(entry: Covered, words: Words) -> Items:
    lines = (_condition(line, entry.subject, words) for line in entry.conditions)
    whole = item("alles zusammen: ", _seen(entry.whole), _impossible(entry.whole))
    return Items((whole, *lines))


def _condition(line: Line, subject: Subject, words: Words) -> Item:
    decided = listed(_ANSWER[v] for v in line.decided) if line.decided else "nie"
    return item(
        f"{_node(line, subject, words)}: {_seen(line)}; entscheidend: {decided}", _impossible(line)
    )


def _node(line: Line, subject: Subject, words: Words) -> str:
    if line.node is None:
        raise AssertionError("not a condition")
    return node_text(line.node, subject, words)


def _seen(line: Line) -> str:
    return f"gesehen: {listed(_ANSWER[v] for v in line.seen)}" if line.seen else "nie gesehen"


def _impossible(line: Line) -> str:
    if not line.impossible:
        return ""
    return f"; nicht möglich: {listed(_ANSWER[v] for v in line.impossible)}"
