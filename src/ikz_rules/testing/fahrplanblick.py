"""A Fahrplan as Dann sentences look at it: parts by name, and words for what is there instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.abweichung import SatzFehler
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Collection

    from ikz_rules.model.fahrplan import (
        Fahrplan,
        FahrplanAufgabe,
        FahrplanIdee,
        KommunenAufgabe,
        Platz,
    )


class Fahrplanblick:
    """Finds what a sentence is about; a name that exists nowhere could never fail."""

    def __init__(self, fahrplan: Fahrplan) -> None:
        self.fahrplan = fahrplan

    def aufgabe(self, name: str) -> FahrplanAufgabe:
        """Return an Aufgabe of the joint Fahrplan."""
        found = {a.name: a for a in self.fahrplan.aufgaben}
        self.known("Die Aufgabe", name, found)
        return found[name]

    def idee(self, name: str) -> FahrplanIdee:
        """Return an idea."""
        found = {i.name: i for i in self.fahrplan.ideen}
        self.known("Die Idee", name, found)
        return found[name]

    def own(self, kommune: str, aufgabe: str) -> KommunenAufgabe:
        """Return an Aufgabe in a Kommune's own ranking."""
        kommunen = {k.kommune: k for k in self.fahrplan.kommunen}
        self.known("Die Kommune", kommune, kommunen)
        found = {a.aufgabe: a for a in kommunen[kommune].aufgaben}
        self.known("Die Aufgabe", aufgabe, found)
        return found[aufgabe]

    def known(self, what: str, name: str, names: Collection[str]) -> None:
        """Refuse a name that is not there, with the nearest one."""
        if name not in names:
            hint = did_you_mean(name, names)
            raise SatzFehler(f"{what} {quoted(name)} gibt es hier nicht. {hint}".strip())

    def order(self) -> list[str]:
        """Say in which order the Aufgaben stand."""
        return [f"{a.platz.rang}. {a.name}" for a in self.fahrplan.aufgaben]


def reasons(aufgabe: FahrplanAufgabe) -> list[str]:
    """Say what speaks for an Aufgabe, and how its criteria stand."""
    return [f"Grund {quoted(g.id)}: {g.gilt}. {g.text}" for g in aufgabe.gruende]


def judged(entry: KommunenAufgabe) -> list[str]:
    """Say what the criteria came to."""
    return [
        f"{b.titel}: {b.stufe or f'{b.von} bis {b.bis}'}"
        + (f" ({listed(a.name for a in b.angaben)})" if b.angaben else "")
        for b in entry.bewertungen
    ]


def place(platz: Platz) -> str:
    """Say which rank something has, and which it can have."""
    if platz.rang_von == platz.rang_bis:
        return f"Rang {platz.rang}"
    return f"Rang {platz.rang}, möglich ist {platz.rang_von} bis {platz.rang_bis}"
