"""Documents as Markdown (CommonMark). Nothing that people wrote is taken for Markdown or HTML.

One paragraph or entry is one line, so that no line can begin with a sign by accident.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ikz_rules.errors import printable
from ikz_rules.reports.document import Heading, Item, Items, Listing, Paragraph, clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.reports.document import Block, Document, Spans

_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SIGNS = re.compile(r"[\\`*_\[\]~|$]")
_LINKS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_CLOSING = re.compile(r"#(?=#*$)")
_FENCE = re.compile(r"`+")
_NUMBER = re.compile(r"\d{1,9}[.)]")


def render(document: Document) -> str:
    """Return the document as Markdown that ends with a line break."""
    parts = ["\n".join(_lines(block)) for block in document]
    return "\n\n".join(parts) + "\n"


def escaped(text: str, *, start: bool = False) -> str:
    """Return text that Markdown shows as it is; ``start``: it begins a line."""
    shown = _LINKS.sub(r"\\\g<0>", _SIGNS.sub(r"\\\g<0>", clean(text).translate(_HTML)))
    if start and shown[:1] in {"#", "+", "-", "="}:
        return "\\" + shown
    if start and (number := _NUMBER.match(shown)):
        return f"{shown[: number.end() - 1]}\\{shown[number.end() - 1 :]}"
    return shown


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        shown = _CLOSING.sub(r"\\#", escaped(block.text))
        yield f"{'#' * block.level} {shown}"
    elif isinstance(block, Paragraph):
        yield _sentence(block.spans, start=True)
    elif isinstance(block, Items):
        yield from _items(block.items, "")
    elif isinstance(block, Listing):
        yield from _listing(block.text)
    else:
        for entry in block.fields:
            sentence = _sentence(entry.spans)
            yield f"- **{escaped(entry.label)}:** {sentence}".rstrip()
            yield from _items(entry.items, "  ")


def _listing(text: str) -> Iterator[str]:
    """A fence longer than any in the text cannot be closed by it."""
    longest = max((len(run) for run in _FENCE.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    yield fence
    yield from map(printable, text.splitlines())
    yield fence


def _items(items: tuple[Item, ...], indent: str) -> Iterator[str]:
    for entry in items:
        yield f"{indent}- {_sentence(entry.spans, start=True)}"
        yield from _items(entry.below, indent + "  ")


def _sentence(spans: Spans, *, start: bool = False) -> str:
    marks = {"strong": "**", "source": "*", "plain": ""}
    result = ""
    for span in spans:
        text = escaped(span.text, start=start and not result)
        before = " " if span.text[:1].isspace() and result else ""
        after = " " if span.text[-1:].isspace() else ""
        result += f"{before}{marks[span.role]}{text}{marks[span.role]}{after}" if text else before
    return result.rstrip()
