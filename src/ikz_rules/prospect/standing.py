"""Where a Verbundraum stands: what is known of it, arranged by what can still be added."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.facts.situation import administrations, build_situation
from ikz_rules.facts.typed import read_value
from ikz_rules.model.values import JA

if TYPE_CHECKING:
    from ikz_rules.model.angaben import Kennzahl
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Scope, Situation
    from ikz_rules.model.verbundraum import Aufgabe, Kommune, Verbundraum


@dataclass(slots=True)
class Standing:
    """A Verbundraum, its Situation, and the facts in it that other facts are made of."""

    verbundraum: Verbundraum
    regelwerk: Regelwerk
    situation: Situation = field(init=False)
    kommunen: dict[str, Kommune] = field(init=False)
    aufgaben: dict[str, Aufgabe] = field(init=False)
    _counted: tuple[Scope, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.situation = build_situation(self.verbundraum, self.regelwerk)
        named = sorted(self.verbundraum.kommunen, key=lambda kommune: kommune.name)
        self.kommunen = {kommune.name: kommune for kommune in named}
        self.aufgaben = {aufgabe.name: aufgabe for aufgabe in self.verbundraum.aufgaben or ()}
        self._counted = administrations(named, self.situation.kommunen)

    def counted(self, kennzahl: Kennzahl) -> tuple[Scope, ...]:
        """Return the Kommunen that a Kennzahl of the Verbundraum is about."""
        return self._counted if kennzahl.zaehlt == "verwaltungen" else self.situation.kommunen

    def told(self, kennzahl: Kennzahl, aufgabe: Scope) -> list[object]:
        """Return what the sharing Kommunen of an Aufgabe have said, where they have."""
        angabe = self.regelwerk.angaben[kennzahl.ueber]
        cells = self.aufgaben[aufgabe.name].kommunen if aufgabe.members else {}
        found = (read_value(angabe, (cell or {}).get(angabe.id)) for cell in cells.values())
        return [value for value in found if value is not None]

    def undated(self, kommune: str, name: str) -> bool:
        """Tell whether a product can still get a date: ``seit``, ``vertragsende``, ``produkt``.

        Products that are named are all that there are; without any, they are still to be named.
        """
        products = self.kommunen[kommune].software.values()
        return not products or any(getattr(product, name) is None for product in products)

    def votes(self, merkmal: str) -> tuple[int, int, int]:
        """Return how many Kommunen say ja to a Merkmal, how many say anything, and how many can."""
        said = [kommune.merkmale.get(merkmal) for kommune in self.kommunen.values()]
        words = [wert for wert in said if wert is not None]
        return words.count(JA), len(words), len(said)
