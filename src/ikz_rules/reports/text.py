"""Documents as plain text, wrapped for reading; with a style, coloured for a terminal.

Headings and entries that must stay whole are never wrapped. Nothing from the input reaches the
terminal as a control character; the only escape sequences are the style's own.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.errors import printable
from ikz_rules.reports.document import (
    Heading,
    Item,
    Items,
    Listing,
    Paragraph,
    clean,
    strong,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.reports.document import Block, Document, Field, Role, Span, Spans

WIDTH = 88
_INDENT = "   "
_RULES = {1: "=", 2: "-"}
_BULLETS = ("–", "·")
_GLUE = "\N{NO-BREAK SPACE}"
_TOGETHER = re.compile(
    r"(?<=§) (?=\d)|(?<=Nr\.) (?=\d)|(?<=\bz\.) (?=B\.)|(?<=Maßnahme) (?=\d)|(?<=\d) (?=%)"
)


@dataclass(frozen=True, slots=True)
class Style:
    """How roles look: what to send before and after. The default sends nothing."""

    strong: str = ""
    source: str = ""
    plain: str = ""

    def sign(self, role: Role) -> str:
        """Return what begins a role."""
        return {"strong": self.strong, "source": self.source, "plain": self.plain}[role]


PLAIN = Style()
ANSI = Style("\x1b[1m", "\x1b[2m", "\x1b[0m")


def render(document: Document, style: Style = PLAIN) -> str:
    """Return the document as text that ends with a line break."""
    lines: list[str] = []
    indent = ""
    for block in document:
        if isinstance(block, Heading):
            indent = _INDENT if block.level == 3 else ""  # noqa: PLR2004 - an entry
        lines.extend(["", *_lines(block, indent, style)])
    return "\n".join(line.rstrip() for line in lines[1:]) + "\n"


def _lines(block: Block, indent: str, style: Style) -> Iterator[str]:
    if isinstance(block, Heading):
        shown = clean(block.text)
        yield _styled(shown, ["strong"] * len(shown), style)
        if block.level in _RULES:
            yield _RULES[block.level] * min(len(shown), WIDTH)
    elif isinstance(block, Paragraph):
        yield from _wrapped(block.spans, indent, indent, style)
    elif isinstance(block, Items):
        yield from _items(block.items, indent, style, 0)
    elif isinstance(block, Listing):
        yield from (indent + printable(line) for line in block.text.splitlines())
    else:
        for entry in block.fields:
            yield from _field(entry, indent, style)


def _field(entry: Field, indent: str, style: Style) -> Iterator[str]:
    sentence = (strong(f"{entry.label}: "), *entry.spans)
    if entry.whole:
        yield indent + _joined(sentence, style)
    else:
        yield from _wrapped(sentence, indent, indent + _INDENT, style)
    yield from _items(entry.items, indent + _INDENT, style, 0)


def _items(items: tuple[Item, ...], indent: str, style: Style, depth: int) -> Iterator[str]:
    for entry in items:
        first, rest = f"{indent}{_BULLETS[min(depth, 1)]} ", f"{indent}  "
        if entry.whole:
            yield first + _joined(entry.spans, style)
        else:
            yield from _wrapped(entry.spans, first, rest, style)
        yield from _items(entry.below, rest, style, depth + 1)


def _joined(spans: Spans, style: Style) -> str:
    text, roles = _flat(spans)
    return _styled(text, roles, style)


def _wrapped(spans: Spans, first: str, rest: str, style: Style) -> Iterator[str]:
    """Wrap a sentence; roles are put back letter by letter, since only blanks change."""
    text, roles = _flat(spans)
    letters = [role for role, char in zip(roles, text, strict=True) if char != " "]
    glued = _TOGETHER.sub(_GLUE, text)
    wrapped = textwrap.wrap(
        glued, WIDTH - len(first), break_long_words=False, break_on_hyphens=False
    )
    left = iter(letters)
    for index, glued_line in enumerate(wrapped):
        line = glued_line.replace(_GLUE, " ")
        own: list[Role] = ["plain" if char == " " else next(left) for char in line]
        yield (rest if index else first) + _styled(line, own, style)


def _flat(spans: Spans) -> tuple[str, list[Role]]:
    """Return the clean text of a sentence and the role of each letter."""
    text, roles = "", []
    for span in spans:
        part = _clean_part(span)
        if text.endswith(" ") or not text:
            part = part.lstrip(" ")
        text += part
        roles += [span.role] * len(part)
    return text, roles


def _clean_part(span: Span) -> str:
    """Clean a piece and keep one blank at either end where it had one."""
    shown = clean(span.text)
    before = " " if span.text[:1].isspace() else ""
    after = " " if span.text[-1:].isspace() and shown else ""
    return f"{before}{shown}{after}"


def _styled(text: str, roles: list[Role], style: Style) -> str:
    if style == PLAIN:
        return text
    result, current = "", "plain"
    for role, char in zip(roles, text, strict=True):
        if char != " " and role != current:
            result += style.plain + (style.sign(role) if role != "plain" else "")
            current = role
        result += char
    return result + (style.plain if current != "plain" else "")
