"""From a model of the solver to an input: the plain dict that a data file would hold."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ikz_rules.model.angaben import PREFIX

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.witness.space import Cell, Place, Space, Term

Block = dict[str, Any]
_SHORTEST = 28
FACH = "dms"
"""The Fachbereich whose product examples tell."""


class Reader:
    """Reads one model; what the model leaves open is left out."""

    def __init__(self, space: Space, value: Callable[[Term], Any]) -> None:
        self._space = space
        self._value = value
        self._dated = space.today is not None
        self._stichtag = self._day_of_question()

    def _day_of_question(self) -> dt.date:
        """Return the Stichtag: the day that rules ask for, else the first of a month."""
        space = self._space
        if space.today is not None:
            return dt.date.fromordinal(int(self._value(space.today)))
        stand = dt.date.fromisoformat(space.regelwerk.stand)
        month = stand.month if space.month is None else int(self._value(space.month)) + 1
        return dt.date(stand.year, month, 1)

    def daten(self) -> Block:
        """Return the input."""
        space = self._space
        kommunen = [self._kommune(i) for i, here in enumerate(space.kommunen) if self._value(here)]
        daten: Block = {"name": "Verbundraum", "kommunen": kommunen}
        self._facts(daten, ("verbundraum", 0, 0))
        self._merkmale(daten, -1)
        for kind, numbers in space.progress.items():
            if self._value(space.progress_known[kind]):
                daten[kind] = [nr for nr, term in numbers.items() if self._value(term)]
        if self._value(space.aufgaben_known):
            daten["aufgaben"] = [
                self._aufgabe(t) for t, here in enumerate(space.aufgaben) if self._value(here)
            ]
        if self._dated:
            daten["stichtag"] = self._stichtag.isoformat()
        return daten

    def _kommune(self, index: int) -> Block:
        block: Block = {"name": _name(index)}
        if not self._value(self._space.own[index]):
            block["verwaltet_durch"] = _name(0)
        self._facts(block, ("kommune", index, 0))
        self._merkmale(block, index)
        return block

    def _aufgabe(self, index: int) -> Block:
        block: Block = {"name": f"Aufgabe {index + 1}"}
        self._facts(block, ("aufgabe", index, 0))
        shares: Block = {}
        for kommune, term in enumerate(self._space.sharing[index]):
            if self._value(term):
                shares[_name(kommune)] = self._cells(("aufgabe_je_kommune", index, kommune))
        if shares:
            block["kommunen"] = shares
        return block

    def _merkmale(self, block: Block, index: int) -> None:
        for (merkmal, who), (known, yes) in self._space.stated.items():
            if who == index and self._value(known):
                block.setdefault("merkmale", {})[merkmal] = "ja" if self._value(yes) else "nein"

    def _cells(self, place: Place) -> Block:
        return {
            name: self._plain(cell)
            for (where, name), cell in self._space.cells.items()
            if where == place and self._value(cell.known)
        }

    def _facts(self, block: Block, place: Place) -> None:
        for name, value in self._cells(place).items():
            angabe = self._space.regelwerk.angaben[name]
            pfad = angabe.pfad
            if angabe.typ == "software":
                block.setdefault("software", {}).setdefault(FACH, {})["produkt"] = value
            elif pfad == f"{PREFIX}software_alter":
                self._dated = True
                year = self._stichtag.year - int(value)
                block.setdefault("software", {}).setdefault(FACH, {})["seit"] = year
            elif pfad == f"{PREFIX}vertragsende":
                day = self._day(value)
                block.setdefault("software", {}).setdefault(FACH, {})["vertragsende"] = day
            elif pfad == f"{PREFIX}frist":
                block["frist"] = self._day(value)
            else:
                *above, last = pfad.split(".") if pfad else ("angaben", name)
                target = block
                for step in above:
                    target = target.setdefault(step, {})
                target[last] = value

    def _day(self, months: Fraction) -> str:
        """Return the day that lies so many months ahead."""
        self._dated = True
        whole, rest = divmod(months, 1)
        year, month = divmod(self._stichtag.month - 1 + int(whole), 12)
        start = dt.date(self._stichtag.year + year, month + 1, min(self._stichtag.day, _SHORTEST))
        return (start + dt.timedelta(days=int(rest * 31))).isoformat()

    def _plain(self, cell: Cell) -> Any:  # noqa: ANN401 - what data files hold
        if cell.chosen:
            return [word for word, term in cell.chosen.items() if self._value(term)]
        value = self._value(cell.value)
        if cell.words:
            return cell.words[int(value)]
        if cell.angabe.typ == "datum":
            return dt.date.fromordinal(int(value)).isoformat()
        if cell.angabe.pfad.startswith(PREFIX) or cell.angabe.typ == "ganzzahl":
            return value if cell.scale > 1 else int(value)
        return int(value) if Fraction(value).denominator == 1 else float(value)


def _name(index: int) -> str:
    return f"Kommune {index + 1}"
