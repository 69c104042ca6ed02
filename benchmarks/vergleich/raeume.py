"""Random Verbundräume for measuring, drawn with a seed from what the rulebook declares."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ikz_rules.model.verbundraum import ARTEN, KOOPERATIONSFORMEN, STUFEN, VORRAT

if TYPE_CHECKING:
    from random import Random

    from ikz_rules import Regelwerk
    from ikz_rules.model.angaben import Angabe

Raw = dict[str, Any]
_DAY = dt.date(2026, 1, 1)
_PRODUCTS = ("Produkt A", "Produkt B", "Produkt C")
_RESSOURCEN = ("personal", "zeit", "finanzen", "kompetenzen")
_BEGUN, _DONE = 2, 2


def drawn(book: Regelwerk, random: Random, kommunen: int, aufgaben: int, known: float) -> Raw:
    """Return a Verbundraum of so many Kommunen, all sharing so many Aufgaben.

    ``known`` is the share of facts that are stated, from 0 to 1; with 1 nothing is unknown.
    """
    draw = _Draw(book, random, known)
    names = [f"Kommune {number + 1}" for number in range(kommunen)]
    numbers = random.sample(sorted(book.massnahmen), _BEGUN + _DONE)
    tasks = random.sample([entry.name for entry in book.aufgabenverzeichnis], aufgaben)
    return {
        "name": "Probe",
        "land": "SN",
        "kooperationsformen": [random.choice(sorted(KOOPERATIONSFORMEN))],
        "begonnen": numbers[:_BEGUN],
        "umgesetzt": numbers[_BEGUN:],
        "merkmale": draw.merkmale(per_kommune=False),
        "angaben": draw.angaben("verbundraum"),
        "kommunen": [draw.kommune(name) for name in names],
        "aufgaben": [draw.aufgabe(name, names) for name in tasks],
        "ideen": [
            {"name": f"Idee {number}", "massnahme": nr, "nutzen": random.choice(STUFEN)}
            for number, nr in enumerate(numbers)
        ],
    }


def without(raw: Raw, count: int, random: Random) -> Raw:
    """Return the Verbundraum with so many stated facts left out, whichever the draw hits."""
    blocks = [raw["merkmale"], raw["angaben"]]
    for kommune in raw["kommunen"]:
        blocks += [kommune[key] for key in ("ressourcen", "merkmale", "angaben")]
    for aufgabe in raw["aufgaben"]:
        blocks += [aufgabe["angaben"], *aufgabe["kommunen"].values()]
    gone = random.sample([(id(block), key) for block in blocks for key in block], count)
    left: Raw = _left(raw, frozenset(gone))
    return left


def _left(value: Any, gone: frozenset[tuple[int, str]]) -> Any:
    if isinstance(value, list):
        return [_left(entry, gone) for entry in value]
    if isinstance(value, dict):
        return {k: _left(v, gone) for k, v in value.items() if (id(value), k) not in gone}
    return value


class _Draw:
    def __init__(self, book: Regelwerk, random: Random, known: float) -> None:
        self._book = book
        self._random = random
        self._known = known

    def merkmale(self, *, per_kommune: bool) -> Raw:
        names = [m.id for m in self._book.merkmale.values() if m.je_kommune or not per_kommune]
        return self._some({name: self._one("ja", "nein") for name in names})

    def angaben(self, ebene: str) -> Raw:
        found = (a for a in self._book.angaben.values() if a.ebene == ebene and not a.pfad)
        return self._some({angabe.id: self._value(angabe) for angabe in found})

    def kommune(self, name: str) -> Raw:
        fixed = {
            "einwohner": self._random.randint(500, 30_000),
            "digitalisierungsgrad": self._random.randint(0, 5),
        }
        return {
            "name": name,
            **self._some(fixed),
            "software": self._some({key: self._one(*_PRODUCTS) for key in ("dms", "finanzwesen")}),
            "ressourcen": self._some({key: self._one(*VORRAT) for key in _RESSOURCEN}),
            "merkmale": self.merkmale(per_kommune=True),
            "angaben": self.angaben("kommune"),
        }

    def aufgabe(self, name: str, names: list[str]) -> Raw:
        fixed = {
            "art": self._one(*ARTEN),
            "neu_per_gesetz": self._one("ja", "nein"),
            "gelegenheit": self._one("ja", "nein"),
        }
        return {
            "name": name,
            **self._some(fixed),
            "angaben": self.angaben("aufgabe"),
            "kommunen": {kommune: self.angaben("aufgabe_je_kommune") for kommune in names},
        }

    def _some(self, values: Raw) -> Raw:
        return {key: v for key, v in values.items() if self._random.random() < self._known}

    def _one(self, *values: str) -> str:
        return self._random.choice(values)

    def _value(self, angabe: Angabe) -> Any:
        random = self._random
        low = int(angabe.minimum or 0)
        match angabe.typ:
            case "ja_nein":
                return random.choice(("ja", "nein"))
            case "auswahl":
                return random.choice(angabe.allowed)
            case "mehrfachauswahl":
                return random.sample(angabe.allowed, 1)
            case "zahl" | "ganzzahl":
                return random.randint(low, int(angabe.maximum or low + 50))
            case "datum":
                return str(_DAY + dt.timedelta(days=random.randint(0, 900)))
            case _:
                return "Text"
