"""What refers to itself in a circle: every edge of every circle, each with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.graph import find_cycles
from ikz_rules.model.condition import derived_names
from ikz_rules.reader.tree import Items, Mapping, Scalar
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ikz_rules.location import Location
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.tree import Node
    from ikz_rules.rulebook.draft import Draft

Edge = tuple[str, "Location | None", str]
_KINDS = frozenset({"zwingend", "teilweise", "hilfreich"})


def check_cycles(regelwerk: Regelwerk, draft: Draft) -> None:
    """Record every circle of prerequisites, of definitions, and of rules that succeed others."""
    _prerequisites(regelwerk, draft)
    _definitions(regelwerk, draft)
    _succession(regelwerk, draft)


def prerequisites(massnahme: Massnahme) -> tuple[str, ...]:
    """Return all measures that should come before, of whatever kind."""
    needed = massnahme.voraussetzungen
    return () if needed is None else (*needed.zwingend, *needed.teilweise, *needed.hilfreich)


def _prerequisites(regelwerk: Regelwerk, draft: Draft) -> None:
    needs = {nr: prerequisites(m) for nr, m in regelwerk.massnahmen.items()}
    for cycle in find_cycles(needs):
        edges = _edges(cycle, lambda one, other: _place(draft, "massnahme", one, _KINDS, other))
        draft.sink.add(
            "voraussetzungen-im-kreis",
            edges[0][1],
            f"Die Voraussetzungen von {listed(cycle)} drehen sich im Kreis: "
            f"{_told(edges, 'braucht')}."
            if len(cycle) > 1
            else f"Die Maßnahme {cycle[0]} setzt sich selbst voraus.",
            "Streichen Sie eine davon." if len(cycle) > 1 else "Streichen Sie das.",
        )


def _definitions(regelwerk: Regelwerk, draft: Draft) -> None:
    needs = {
        m.id: [n.removeprefix("merkmal:") for n in derived_names(m.definition)]
        for m in regelwerk.merkmale.values()
        if m.definition is not None
    }
    for cycle in find_cycles(needs):
        edges = _edges(
            cycle, lambda one, other: _place(draft, "merkmale", one, frozenset({"merkmal"}), other)
        )
        draft.sink.add(
            "definition-im-kreis",
            edges[0][1],
            f"Die Definitionen von {listed(map(quoted, cycle))} drehen sich im Kreis: "
            f"{_told(edges, 'fragt nach')}."
            if len(cycle) > 1
            else f"Die Definition von {quoted(cycle[0])} verweist auf sich selbst.",
            "Streichen Sie einen der Verweise.",
        )


def _succession(regelwerk: Regelwerk, draft: Draft) -> None:
    needs = {r.id: [r.ersetzt] for r in regelwerk.regeln.values() if r.ersetzt}
    for cycle in find_cycles(needs):
        edges = _edges(
            cycle, lambda one, other: _place(draft, "regeln", one, frozenset({"ersetzt"}), other)
        )
        draft.sink.add(
            "ersetzt-im-kreis",
            edges[0][1],
            f"Die Regeln {listed(map(quoted, cycle))} ersetzen sich im Kreis: "
            f"{_told(edges, 'ersetzt')}."
            if len(cycle) > 1
            else f"Die Regel {quoted(cycle[0])} ersetzt sich selbst.",
            "Streichen Sie „ersetzt“ bei der ältesten." if len(cycle) > 1 else "Streichen Sie das.",
        )


def _edges(cycle: Sequence[str], place: Callable[[str, str], Location | None]) -> list[Edge]:
    """Return each name of a cycle with the place where it refers to the next one."""
    following = [*cycle[1:], cycle[0]]
    return [(one, place(one, other), other) for one, other in zip(cycle, following, strict=True)]


def _told(edges: Sequence[Edge], verb: str) -> str:
    return listed(f"{one} {verb} {other} ({at})" for one, at, other in edges)


def _place(
    draft: Draft, section: str, name: str, keys: frozenset[str], wanted: str
) -> Location | None:
    """Return where an entry names ``wanted`` behind one of the keys, or the entry itself.

    None where the draft does not hold the entry, as for a mixture of two rulebooks.
    """
    entry = draft.entries.get(section, {}).get(name)
    if entry is None:
        return None
    block = entry.block
    return next(_named(block.node, keys, wanted), block.location) if block.node else block.location


def _named(node: Node, keys: frozenset[str], wanted: str) -> Iterator[Location]:
    if isinstance(node, Mapping):
        for key, value in node:
            if key.text in keys:
                yield from _texts(value, wanted)
            yield from _named(value, keys, wanted)
    elif isinstance(node, Items):
        for item in node:
            yield from _named(item, keys, wanted)


def _texts(node: Node, wanted: str) -> Iterator[Location]:
    for item in node if isinstance(node, Items) else (node,):
        if isinstance(item, Scalar) and item.text.strip() == wanted:
            yield item.location
