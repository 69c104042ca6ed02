"""Making an input smaller for as long as something about it stays true."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Block = dict[str, Any]
Path = tuple[str | int, ...]
_REQUIRED = ("name",)


def shrunk(daten: Block, holds: Callable[[Block], bool]) -> Block:
    """Return a part of ``daten`` that still ``holds`` and loses that with any single thing less.

    Whole Kommunen and Aufgaben go first, then single facts. Names stay.
    """
    best = deepcopy(daten)
    going = True
    while going:
        going = False
        for path in sorted(_paths(best), key=len):
            smaller = _without(best, path)
            if smaller is not None and holds(smaller):
                best, going = smaller, True
    return best


def one_less(daten: Block) -> Iterator[Block]:
    """Yield every input that lacks a single thing of ``daten``: a Kommune, an Aufgabe, a fact."""
    for path in _paths(daten):
        smaller = _without(daten, path)
        if smaller is not None:
            yield smaller


def _paths(node: object, above: Path = ()) -> Iterator[Path]:
    """Yield what could be left out, the last ones first."""
    items: list[tuple[str | int, object]] = []
    if isinstance(node, dict):
        items = [(key, value) for key, value in node.items() if key not in _REQUIRED]
    elif isinstance(node, list):
        items = list(enumerate(node))
    for key, value in reversed(items):
        yield (*above, key)
        yield from _paths(value, (*above, key))


def _without(daten: Block, path: Path) -> Block | None:
    """Return the input without what stands at ``path``; None where it is gone already."""
    smaller = deepcopy(daten)
    target: Any = smaller
    for step in path[:-1]:
        try:
            target = target[step]
        except (KeyError, IndexError):
            return None
    last = path[-1]
    if last not in (target if isinstance(target, dict) else range(len(target))):
        return None
    gone = target.pop(last)
    if path[:1] == ("kommunen",) and len(path) == 2:  # noqa: PLR2004 - a whole Kommune
        return _forget(smaller, gone["name"]) if smaller["kommunen"] else None
    return _without_empty(smaller)


def _forget(daten: Block, name: str) -> Block:
    """Take a Kommune out of everything that names it."""
    for aufgabe in daten.get("aufgaben", ()):
        aufgabe.get("kommunen", {}).pop(name, None)
    for kommune in daten["kommunen"]:
        if kommune.get("verwaltet_durch") == name:
            del kommune["verwaltet_durch"]
    return _without_empty(daten)


def _without_empty(node: Block) -> Block:
    """Leave out blocks that say nothing any more; an empty list of Aufgaben says something."""
    for key in list(node):
        value = node[key]
        if isinstance(value, dict) and key != "kommunen":
            if not _without_empty(value):
                del node[key]
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    _without_empty(item)
    return node
