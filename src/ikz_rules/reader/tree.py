"""The positioned tree: what a YAML or JSON file says, before anyone gives it a meaning.

All scalars stay text: ``no``, ``12:30``, ``03241001`` mean nothing yet. An empty plain scalar
(``schluessel:``), ``~`` and ``null`` are the absence of a value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location

type_names = {
    "Scalar": "ein einzelner Wert",
    "Mapping": "ein Block aus „schluessel: wert“",
    "Items": "eine Liste",
}

_ABSENT = frozenset({"", "~", "null", "Null", "NULL"})


class Scalar(NamedTuple):
    """A single value as it was written; ``quoted`` tells "12" from 12."""

    text: str
    location: Location
    quoted: bool = False

    @property
    def absent(self) -> bool:
        """True where nothing was written."""
        return not self.quoted and self.text in _ABSENT


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]
    location: Location

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Pairs of key and value, by the key's text, in the order of the file."""

    entries: dict[str, tuple[Scalar, Node]]
    location: Location

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        return iter(self.entries.values())

    def entry(self, key: object) -> tuple[Scalar, Node] | None:
        """Return ``key`` with its value; None where it is missing. Soon, however many there are."""
        return self.entries.get(key) if isinstance(key, str) else None

    def get(self, key: str) -> Node | None:
        """Return the value of ``key``; None where it is missing."""
        found = self.entries.get(key)
        return found[1] if found else None


Node = Scalar | Items | Mapping


def kind_of(node: Node) -> str:
    """Say in German what kind of thing stands here, for messages."""
    if isinstance(node, Scalar) and node.absent:
        return "nichts"
    return type_names[type(node).__name__]


def plain(node: Node) -> object:
    """Return the tree as dicts, lists, texts and None, without places."""
    if isinstance(node, Scalar):
        return None if node.absent else node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.nodes]
    return {key.text: plain(value) for key, value in node}


def locate(node: Node, path: tuple[str | int, ...]) -> Location:
    """Return the place of the value at ``path``, or of the nearest thing above it."""
    at = node.location
    current: Node | None = node
    for step in path:
        if isinstance(current, Mapping):
            hit = current.entry(step)
            if hit is None:
                break
            at, current = (
                (hit[1].location if isinstance(hit[1], Scalar) else hit[0].location),
                hit[1],
            )
        elif isinstance(current, Items) and (below := _item(current, step)) is not None:
            current = below
            at = below.location
        else:
            break
    return at


def _item(items: Items, step: str | int) -> Node | None:
    """Return an item by its number, or the text that a short form lists instead of a key."""
    if isinstance(step, int):
        return items.nodes[step] if step < len(items.nodes) else None
    return next((n for n in items.nodes if isinstance(n, Scalar) and n.text == step), None)


def locate_key(node: Node, path: tuple[str | int, ...]) -> Location:
    """Return the place of the key that ends ``path``, or of the nearest thing above it."""
    above = node
    for step in path[:-1]:
        below = (
            above.get(str(step))
            if isinstance(above, Mapping)
            else (above.nodes[step] if isinstance(above, Items) and isinstance(step, int) else None)
        )
        if below is None:
            return locate(node, path)
        above = below
    if isinstance(above, Mapping) and (hit := above.entry(path[-1])) is not None:
        return hit[0].location
    return locate(node, path)
