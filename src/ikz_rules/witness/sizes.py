"""How large a Verbundraum has to be looked at, from the conditions that are asked about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.condition import Compare, Derived, Quantified, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

_FEW, _OF_SHARES, _MOST = 3, 5, 60
"""So many Kommunen are always looked at, and where conditions ask for shares; more Kommunen or
Aufgaben than the last never."""
_SHARES = frozenset({"anteil", "mittel", "vielfalt"})


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many Kommunen and Aufgaben there can be at most, at least one of each."""

    kommunen: int
    aufgaben: int

    @property
    def too_large(self) -> bool:
        """True where fewer are looked at than the conditions count."""
        return max(self.kommunen, self.aufgaben) > _MOST


def reached(conditions: Sequence[Condition], table: Mapping[str, Condition]) -> Iterator[Condition]:
    """Yield every condition that the given ones rest on, each derived name once."""
    pending, seen = list(conditions), set()
    while pending:
        for part in walk(pending.pop()):
            yield part
            if isinstance(part, Derived) and part.name not in seen:
                seen.add(part.name)
                pending.append(table[part.name])


def texts(used: Sequence[Condition]) -> list[str]:
    """Return the words that conditions compare texts with."""
    found = [c.operand for c in used if isinstance(c, Compare)]
    words = [w for o in found for w in (o if isinstance(o, tuple) else (o,))]
    return sorted({word for word in words if isinstance(word, str)})


def small_and_largest(regelwerk: Regelwerk, used: Sequence[Condition]) -> tuple[Sizes, Sizes]:
    """Return a small size to try first, and the one beyond which nothing new can happen.

    A quantifier is decided by as many members as it counts; a comparison with a count by one more.
    """
    counts: dict[str, list[int]] = {"kommune": [0], "aufgabe": [0]}
    for part in dict.fromkeys(used):
        if isinstance(part, Quantified):
            counts[part.ebene].append(part.least or 1)
    comparisons = [part for part in used if isinstance(part, Compare)]
    limits = [n + 1 for c in comparisons for n in _counted(regelwerk, c)]
    few = _OF_SHARES if any(_of_shares(regelwerk, c) for c in comparisons) else _FEW
    kommunen = max(few, *limits, *counts["kommune"])
    aufgaben = max(*counts["aufgabe"], min(len(counts["aufgabe"]) - 1, _FEW), 1)
    largest = Sizes(min(kommunen, _MOST + 1), min(aufgaben, _MOST + 1))
    small = Sizes(min(2, largest.kommunen), 1)
    return small, largest


def _counted(regelwerk: Regelwerk, condition: Compare) -> list[int]:
    """Return the numbers that a comparison counts Kommunen up to."""
    kennzahl = regelwerk.kennzahlen.get(condition.name)
    angabe = regelwerk.angaben.get(condition.name)
    counts = (kennzahl is not None and kennzahl.aggregat == "anzahl") or (
        angabe is not None and angabe.pfad == "berechnet:beteiligte"
    )
    limits = (condition.operand, condition.upper)
    return [n for n in limits if isinstance(n, int)] if counts else []


def _of_shares(regelwerk: Regelwerk, condition: Compare) -> bool:
    kennzahl = regelwerk.kennzahlen.get(condition.name)
    return kennzahl is not None and kennzahl.aggregat in _SHARES
