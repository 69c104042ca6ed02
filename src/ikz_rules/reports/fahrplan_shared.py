"""What is the same for many Aufgaben of a Fahrplan, so that it need be told only once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.fahrplan import (
        Fahrplan,
        FahrplanAufgabe,
        FahrplanGrund,
        Vorbedingungsstand,
    )

_MANY = 5
"""What is open for so many Aufgaben, and for most of all, is told once."""


@dataclass(frozen=True, slots=True)
class Shared:
    """How many Kommunen and Aufgaben there are, and what is told for all at once.

    ``groups``: titles of working groups. ``preconditions``: by id, those that stand the same with
    every Aufgabe. ``open_grounds``: sentences that are open for most Aufgaben, with how many of
    those that somebody is known to have.
    """

    everyone: int
    total: int
    groups: Mapping[str, str]
    preconditions: Mapping[str, Vorbedingungsstand]
    open_grounds: Mapping[str, int]

    def still_open(self, aufgabe: FahrplanAufgabe) -> list[FahrplanGrund]:
        """Return the grounds that may hold of this Aufgabe, without what is told once for all.

        None as long as nobody knows who has the Aufgabe: that comes first.
        """
        if not aufgabe.kommunen:
            return []
        return [g for g in _open(aufgabe) if g.text not in self.open_grounds]


def shared(fahrplan: Fahrplan) -> Shared:
    """Return what the Aufgaben of a Fahrplan have in common."""
    counts = Counter(g.text for a in fahrplan.aufgaben if a.kommunen for g in _open(a))
    most = max(_MANY, len(fahrplan.aufgaben) / 2)
    return Shared(
        len(fahrplan.kommunen),
        len(fahrplan.aufgaben),
        {group.id: group.titel for group in fahrplan.arbeitsgruppen},
        _preconditions(fahrplan),
        {text: count for text, count in counts.items() if count >= most},
    )


def reasons(aufgabe: FahrplanAufgabe) -> list[FahrplanGrund]:
    """Return the grounds that hold."""
    return [g for g in aufgabe.gruende if g.gilt == "ja"]


def _open(aufgabe: FahrplanAufgabe) -> list[FahrplanGrund]:
    return [g for g in aufgabe.gruende if g.gilt == "unbekannt"]


def _preconditions(fahrplan: Fahrplan) -> dict[str, Vorbedingungsstand]:
    if not fahrplan.aufgaben:
        return {}
    found = {v.id: v for v in fahrplan.aufgaben[0].vorbedingungen}
    for aufgabe in fahrplan.aufgaben[1:]:
        stands = {v.id: v.stand for v in aufgabe.vorbedingungen}
        found = {key: v for key, v in found.items() if stands.get(key) == v.stand}
    return found
