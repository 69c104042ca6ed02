"""What refers to itself in a circle: every edge of every circle, each with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.graph import find_cycles
from ikz_rules.model.condition import derived_names
from ikz_rules.reader import tree
from ikz_rules.reader.tree import Items, Scalar
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.tree import Node
    from ikz_rules.rulebook.draft import Draft

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
    for cycle, at, edges in _circles(needs, draft, "massnahme", _KINDS, "braucht"):
        draft.sink.add(
            "voraussetzungen-im-kreis",
            at,
            f"Die Voraussetzungen von {listed(cycle)} drehen sich im Kreis: {edges}."
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
    for cycle, at, edges in _circles(needs, draft, "merkmale", {"merkmal"}, "fragt nach"):
        draft.sink.add(
            "definition-im-kreis",
            at,
            f"Die Definitionen von {listed(map(quoted, cycle))} drehen sich im Kreis: {edges}."
            if len(cycle) > 1
            else f"Die Definition von {quoted(cycle[0])} verweist auf sich selbst.",
            "Streichen Sie einen der Verweise.",
        )


def _succession(regelwerk: Regelwerk, draft: Draft) -> None:
    needs = {r.id: [r.ersetzt] for r in regelwerk.regeln.values() if r.ersetzt}
    for cycle, at, edges in _circles(needs, draft, "regeln", {"ersetzt"}, "ersetzt"):
        draft.sink.add(
            "ersetzt-im-kreis",
            at,
            f"Die Regeln {listed(map(quoted, cycle))} ersetzen sich im Kreis: {edges}."
            if len(cycle) > 1
            else f"Die Regel {quoted(cycle[0])} ersetzt sich selbst.",
            "Streichen Sie „ersetzt“ bei der ältesten." if len(cycle) > 1 else "Streichen Sie das.",
        )


def _circles(
    needs: Mapping[str, Iterable[str]], draft: Draft, section: str, keys: Collection[str], verb: str
) -> Iterator[tuple[list[str], Location | None, str]]:
    """Yield each circle, the place of its first edge, and all its edges with their places."""
    for cycle in find_cycles(needs):
        pairs = zip(cycle, [*cycle[1:], cycle[0]], strict=True)
        edges = [(one, _place(draft, section, one, keys, other), other) for one, other in pairs]
        told = listed(f"{one} {verb} {other} ({at})" for one, at, other in edges)
        yield cycle, edges[0][1], told


def _place(
    draft: Draft, section: str, name: str, keys: Collection[str], wanted: str
) -> Location | None:
    """Return where an entry names ``wanted`` behind one of the keys, or the entry itself.

    None where the draft does not hold the entry, as for a mixture of two rulebooks.
    """
    entry = draft.entries.get(section, {}).get(name)
    if entry is None:
        return None
    block = entry.block
    return next(_named(block.node, keys, wanted), block.location) if block.node else block.location


def _named(node: Node, keys: Collection[str], wanted: str) -> Iterator[Location]:
    if isinstance(node, tree.Mapping):
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
