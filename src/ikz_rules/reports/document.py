"""What a report says, before anyone decides how it looks: headings, paragraphs, lists, fields.

Texts hold whatever people wrote; the writers make them harmless. No block knows of lines,
columns, colours or Markdown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ikz_rules.errors import printable

Role = Literal["plain", "strong", "source"]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a sentence; ``source`` is where something is taken from."""

    text: str
    role: Role = "plain"


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (the report), 2 (a section) or 3 (an entry); never wrapped."""

    level: Literal[1, 2, 3]
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list. ``whole`` keeps it on one line; ``below`` is one level deeper."""

    spans: Spans
    below: tuple[Item, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list without numbers."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A label with a sentence, a list, or both. ``whole`` keeps the sentence on one line."""

    label: str
    spans: Spans = ()
    items: tuple[Item, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Labelled facts about one thing, close together."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines to copy as they are, such as a scenario; never wrapped."""

    text: str


Block = Heading | Paragraph | Items | Fields | Listing
Document = tuple[Block, ...]


def spans(*parts: str | Span) -> Spans:
    """Build a sentence from pieces; plain text needs no Span of its own."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts if part)


def source(text: str) -> Span:
    """Name where something is taken from."""
    return Span(text, "source")


def strong(text: str) -> Span:
    """Stress a word."""
    return Span(text, "strong")


def item(*parts: str | Span, below: tuple[Item, ...] = (), whole: bool = False) -> Item:
    """Build an entry of a list."""
    return Item(spans(*parts), below, whole)


def field(
    label: str, *parts: str | Span, items: tuple[Item, ...] = (), whole: bool = False
) -> Field:
    """Build a labelled fact."""
    return Field(label, spans(*parts), items, whole)


def clean(text: str) -> str:
    """Return text on one line: any blank is a space, control characters are shown, not sent."""
    return printable(" ".join(text.split()))
