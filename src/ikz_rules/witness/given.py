"""The symbolic form of one given Verbundraum: all of it is fixed but the facts that are free.

Kommunen, Aufgaben, who shares what, and every fact that is not free are constants; a free fact
is a variable that can take every declared value. What is known never becomes unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import z3

from ikz_rules.changes.levers import faecher
from ikz_rules.facts.address import Address
from ikz_rules.facts.situation import administrations, build_situation
from ikz_rules.facts.typed import read_value
from ikz_rules.model.values import JA
from ikz_rules.witness.free import Free, constant, of_cell, of_merkmal, of_product
from ikz_rules.witness.products import Product
from ikz_rules.witness.sizes import Sizes
from ikz_rules.witness.space import Cell, Place, Space, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.changes.levers import Lever
    from ikz_rules.facts.address import Ebene
    from ikz_rules.model.angaben import Angabe, Kennzahl
    from ikz_rules.model.condition import InForce
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Value
    from ikz_rules.model.verbundraum import Verbundraum


class Given(Space):
    """A space that holds one Verbundraum, in which only the levers given move.

    ``free`` holds those that conditions have asked for so far, by their path.
    """

    made_up = False

    def __init__(
        self, verbundraum: Verbundraum, regelwerk: Regelwerk, levers: Iterable[Lever]
    ) -> None:
        self._verbundraum = verbundraum
        self._situation = build_situation(verbundraum, regelwerk)
        self._levers = {(lever.address, lever.fach): lever for lever in levers}
        self._faecher = faecher(verbundraum)
        self._products: dict[tuple[int, str], Product] = {}
        self.free: dict[tuple[str, ...], Free] = {}
        sizes = Sizes(len(verbundraum.kommunen), len(self._situation.aufgaben))
        super().__init__(regelwerk, sizes)
        self._fix()

    def _fix(self) -> None:
        """Make constants of who and what is there."""
        situation = self._situation
        by_name = sorted(self._verbundraum.kommunen, key=lambda k: k.name)
        own = {scope.name for scope in administrations(by_name, situation.kommunen)}
        names = [scope.name for scope in situation.kommunen]
        self.rules = []
        self.kommunen = [self.yes] * len(names)
        self.own = [self._bool(name in own) for name in names]
        self.aufgaben = [self.yes] * len(situation.aufgaben)
        self.aufgaben_known = self._bool(situation.aufgaben_bekannt)
        self.sharing = [
            [self._bool(name in scope.members) for name in names] for scope in situation.aufgaben
        ]
        for kind in self.progress:
            listed = getattr(situation, kind)
            self.progress_known[kind] = self._bool(listed is not None)
            self.progress[kind] = {
                nr: self._bool(nr in (listed or ())) for nr in self.regelwerk.massnahmen
            }

    def _bool(self, value: bool) -> Term:
        return self.yes if value else self.no

    def in_force(self, condition: InForce) -> Term:
        """Return whether the Stichtag lies within; it is given."""
        return self._bool(condition.holds(self._situation.stichtag))

    def says(self, merkmal: str, index: int) -> tuple[Term, Term]:
        """Return whether someone states a Merkmal and whether it is ja; -1: the Verbundraum."""
        key = (merkmal, index)
        if key not in self.stated:
            self.stated[key] = self._says(merkmal, index)
        return self.stated[key]

    def _says(self, merkmal: str, index: int) -> tuple[Term, Term]:
        name = "" if index < 0 else self._situation.kommunen[index].name
        whose = [self._verbundraum] if index < 0 else self._verbundraum.kommunen
        found = next(thing.merkmale for thing in whose if index < 0 or thing.name == name)
        present = found.get(merkmal)
        ebene: Ebene = "verbundraum" if index < 0 else "kommune"
        lever = self._levers.get((Address(ebene, "merkmal", merkmal, name), ""))
        if lever is None:
            return self._bool(present is not None), self._bool(present == JA)
        free, known, yes = of_merkmal(self, lever, present)
        self.free[lever.path] = free
        return known, yes

    def cell(self, angabe: Angabe, place: Place) -> Cell:
        """Return a fact at a place of its level."""
        key = (place, angabe.id)
        if key not in self.cells:
            present = self._present(angabe, place)
            lever = self._levers.get((self._address(angabe, place), ""))
            if lever is None:
                self.cells[key] = constant(self, angabe, present, self._texts_of(angabe))
            else:
                free = of_cell(self, self._new(".".join(lever.path), angabe), lever, present)
                self.free[lever.path] = free
                self.cells[key] = cast("Cell", free.cell)
        return self.cells[key]

    def _address(self, angabe: Angabe, place: Place) -> Address:
        ebene, index, member = place
        kommunen, aufgaben = self._situation.kommunen, self._situation.aufgaben
        kommune = {"kommune": index, "aufgabe_je_kommune": member}.get(ebene)
        return Address(
            cast("Ebene", ebene),
            "angabe",
            angabe.id,
            "" if kommune is None else kommunen[kommune].name,
            aufgaben[index].name if ebene.startswith("aufgabe") else "",
        )

    def _present(self, angabe: Angabe, place: Place) -> Value | None:
        ebene, index, member = place
        situation = self._situation
        match ebene:
            case "verbundraum":
                return situation.verbundraum.values.get(angabe.id)
            case "kommune":
                return situation.kommunen[index].values.get(angabe.id)
            case "aufgabe":
                return situation.aufgaben[index].values.get(angabe.id)
        name, kommune = situation.aufgaben[index].name, situation.kommunen[member].name
        found = next(a for a in self._verbundraum.aufgaben or () if a.name == name)
        return read_value(angabe, (found.kommunen.get(kommune) or {}).get(angabe.id))

    def _texts_of(self, angabe: Angabe) -> list[str]:
        """Return every text that a fact of Kommunen or Aufgaben has, so that these compare."""
        if angabe.typ != "text":
            return []
        scopes = (*self._situation.kommunen, *self._situation.aufgaben)
        cells = (c for a in self._verbundraum.aufgaben or () for c in a.kommunen.values())
        found = [scope.values.get(angabe.id) for scope in scopes]
        found += [read_value(angabe, cell.get(angabe.id)) for cell in cells]
        found.append(self._situation.verbundraum.values.get(angabe.id))
        return sorted({str(text) for text in found if text is not None})

    def columns(self, kennzahl: Kennzahl) -> list[list[Product]]:
        """Return, for each Fachbereich, the products of all that a Kennzahl counts."""
        angabe = self.regelwerk.angaben[kennzahl.ueber]
        counted = self.own if kennzahl.zaehlt == "verwaltungen" else self.kommunen
        members = [index for index, here in enumerate(counted) if here is self.yes]
        return [[self._product(angabe, fach, i) for i in members] for fach in self._faecher]

    def _product(self, angabe: Angabe, fach: str, index: int) -> Product:
        if (index, fach) not in self._products:
            used = [_software(scope.values.get(angabe.id)) for scope in self._situation.kommunen]
            names = self._names(fach, used)
            present = used[index].get(fach)
            lever = self._levers.get((self._address(angabe, ("kommune", index, 0)), fach))
            if lever is None:
                at = 0 if present is None else list(names).index(present)
                term = z3.IntVal(at, self.context)
                self._products[index, fach] = Product(self._bool(present is not None), term)
            else:
                free = of_product(self, lever, angabe, names, present)
                self.free[lever.path] = free
                cell = cast("Cell", free.cell)
                self._products[index, fach] = Product(cell.known, cell.value)
        return self._products[index, fach]

    def _names(self, fach: str, used: list[Mapping[str, str]]) -> dict[str, str]:
        """Map what the products of a Fachbereich are compared by to the first spelling of each."""
        kommunen = sorted(self._verbundraum.kommunen, key=lambda k: k.name)
        spelled = sorted(
            (own[fach], kommune.software[fach].produkt or "")
            for own, kommune in zip(used, kommunen, strict=True)
            if fach in own
        )
        return dict(reversed(spelled))


def _software(value: Value | None) -> Mapping[str, str]:
    return cast("Mapping[str, str]", value or {})
