"""What there is to cover: every entry with a condition, and each single condition in it, numbered.

Entries are the rules (with their time, where they have one), the Merkmale that follow from other
facts, and the two conditions of planning. Numbers count from 1 in the order of writing; a
quantifier stands before its body.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import rule
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Condition,
    Not,
    Quantified,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.model.regelwerk import Regelwerk

REGEL, MERKMAL, PLANUNG = "regel", "merkmal", "planung"
VERBUNDRAUM, AUFGABE = "verbundraum", "aufgabe"


@dataclass(frozen=True, slots=True)
class Node:
    """A condition in an entry.

    ``number`` is 0 for what only joins others. At least ``need`` of the ``parts`` have to hold
    (None: all members of a quantifier, of which there must be one); ``denied`` turns the verdict
    of the only part around. ``counted_by`` is the number of the quantifier around, else 0.
    """

    condition: Condition
    number: int = 0
    parts: tuple[Node, ...] = ()
    need: int | None = None
    denied: bool = False
    counted_by: int = 0

    def numbered(self) -> Iterator[Node]:
        """Yield the single conditions in the order of their numbers."""
        if self.number:
            yield self
        for part in self.parts:
            yield from part.numbered()


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """An entry to be covered, compared by identity.

    ``key`` changes with its condition, so that notes on another wording are never taken for notes
    on this one. ``ebene`` says what it is judged for: the Verbundraum, or each Aufgabe.
    """

    art: str
    id: str
    key: str
    root: Node
    nodes: tuple[Node, ...]
    ebene: str
    location: Location | None


@lru_cache(maxsize=16)
def subjects(regelwerk: Regelwerk) -> tuple[Subject, ...]:
    """Return all entries of a rulebook, rules first; computed once for each."""
    planung = regelwerk.planung
    return (
        *(subject(REGEL, r.id, rule(r), location=r.location) for r in regelwerk.regeln.values()),
        *(
            subject(MERKMAL, m.id, m.definition, location=m.location)
            for m in regelwerk.merkmale.values()
            if m.definition is not None
        ),
        subject(PLANUNG, "fenster", planung.fenster, AUFGABE),
        subject(PLANUNG, "knapp", planung.knapp),
    )


def subject(
    art: str,
    id_: str,
    condition: Condition,
    ebene: str = VERBUNDRAUM,
    location: Location | None = None,
) -> Subject:
    """Return an entry with its conditions numbered; ``art``: regel, merkmal or planung."""
    digest = hashlib.sha256(repr(condition).encode()).hexdigest()[:8]
    root = _node(condition, count(1), 0)
    key = f"{art}:{id_}#{digest}"
    return Subject(art, id_, key, root, tuple(root.numbered()), ebene, location)


def _node(condition: Condition, numbers: Iterator[int], counted_by: int) -> Node:
    match condition:
        case All(parts):
            return _group(condition, len(parts), numbers, counted_by)
        case AnyOf():
            return _group(condition, 1, numbers, counted_by)
        case AtLeast(least):
            return _group(condition, least, numbers, counted_by)
        case Not(part):
            return Node(condition, parts=(_node(part, numbers, counted_by),), denied=True)
        case Quantified(_, least, body):
            number = next(numbers)
            return Node(condition, number, (_node(body, numbers, number),), least)
        case _:
            return Node(condition, next(numbers), counted_by=counted_by)


def _group(
    condition: All | AnyOf | AtLeast, need: int, numbers: Iterator[int], counted_by: int
) -> Node:
    parts = tuple(_node(part, numbers, counted_by) for part in condition.parts)
    return Node(condition, 0, parts, need)
