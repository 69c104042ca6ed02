"""The builder: what Angenommen sentences say becomes a plain dict in the form of a data file.

Nothing is judged here but names that a sentence has to mean: the dict goes the way of every
input, through the same checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules.testing.abweichung import SatzFehler
from ikz_rules.testing.ziel import Ziel, find, merkmal_id
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.model.regelwerk import Regelwerk

Block = dict[str, Any]


class Aufbau:
    """Collects one Verbundraum; ``daten`` is what a data file would say."""

    def __init__(self, regelwerk: Regelwerk) -> None:
        self._regelwerk = regelwerk
        self.daten: Block = {}

    def begin(self, daten: Mapping[str, Any]) -> None:
        """Start with these facts; a scenario has one Verbundraum."""
        if self.daten:
            raise SatzFehler(
                "Das Szenario hat schon einen Verbundraum. Löschen Sie einen der beiden Sätze."
            )
        self.daten = {"name": "Verbundraum", **daten}

    def state(self, ebene: str, target: Block, name: str, texts: Sequence[str]) -> None:
        """Write a value to where it belongs in the block of a Verbundraum, Kommune or Aufgabe."""
        ziel = find(self._regelwerk, ebene, name)
        _put(target, ziel, ziel.value(texts))

    def add(self, key: str, values: Sequence[str]) -> None:
        """Add to a list of the Verbundraum; what stands there stays."""
        listed = self.verbundraum().setdefault(key, [])
        listed.extend(value for value in values if value not in listed)

    def verbundraum(self) -> Block:
        """Return the Verbundraum's block."""
        if not self.daten:
            raise SatzFehler(
                "Vor diesem Satz fehlt der Verbundraum. Beginnen Sie zum Beispiel mit "
                "„Angenommen ein Verbundraum mit 3 Kommunen“."
            )
        return self.daten

    def kommunen(self) -> list[Block]:
        """Return the blocks of all Kommunen."""
        return _blocks(self.verbundraum(), "kommunen")

    def kommune(self, name: str) -> Block:
        """Return the block of a Kommune."""
        return _named(self.kommunen(), name, "Die Kommune")

    def aufgabe(self, name: str) -> Block:
        """Return the block of an Aufgabe."""
        return _named(_blocks(self.verbundraum(), "aufgaben"), name, "Die Aufgabe")

    def add_aufgabe(self, name: str) -> Block:
        """Add an Aufgabe that the Verbundraum has in view."""
        block: Block = {"name": name}
        self.verbundraum().setdefault("aufgaben", []).append(block)
        return block

    def share(self, aufgabe: str, kommune: str) -> Block:
        """Return the block of an Aufgabe for one Kommune."""
        self.kommune(kommune)
        shared: Block = self.aufgabe(aufgabe).setdefault("kommunen", {}).setdefault(kommune, {})
        return shared

    def merkmal(self, target: Block, name: str, wert: str) -> None:
        """Write a directly stated Merkmal, named by id, question or title."""
        target.setdefault("merkmale", {})[merkmal_id(self._regelwerk, name)] = wert

    def from_row(self, ebene: str, target: Block, row: Mapping[str, str]) -> Block:
        """Write the cells of a table's row; empty ones say nothing."""
        for column, cell in row.items():
            if cell:
                ziel = find(self._regelwerk, ebene, column)
                _put(target, ziel, ziel.cell(cell))
        return target


def _put(target: Block, ziel: Ziel, value: object) -> None:
    *above, last = ziel.path
    for step in above:
        target = target.setdefault(step, {})
    target[last] = value


def _blocks(block: Block, key: str) -> list[Block]:
    """Return the named blocks of a list; a wrong input may hold anything."""
    found = block.get(key)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _named(blocks: list[Block], name: str, what: str) -> Block:
    for block in blocks:
        if block.get("name") == name:
            return block
    known = [str(block.get("name")) for block in blocks]
    raise SatzFehler(
        f"{what} {quoted(name)} kommt in diesem Szenario noch nicht vor. "
        f"{did_you_mean(name, known) or 'Nennen Sie sie in einem Satz davor.'}"
    )
