"""What a new entry is about, where nobody said: the person's own entries first, then any."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.scaffolding.ground import of_angabe, of_kennzahl, of_merkmal
from ikz_rules.scaffolding.order import KINDS
from ikz_rules.scaffolding.samples import samples
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.scaffolding.ground import Ground
    from ikz_rules.scaffolding.order import Order

_GROUNDS = ("merkmal", "kennzahl", "angabe")
COUNTABLE = ("kommune", "aufgabe_je_kommune")
"""The levels of facts that a Kennzahl can be about."""
_ENTRY = {"ueber": "angabe"}
_KIND = {
    "angabe": "Die Angabe",
    "ueber": "Die Angabe",
    "kennzahl": "Die Kennzahl",
    "merkmal": "Das Merkmal",
    "massnahme": "Die Maßnahme",
}


class Choice:
    """Reads the options of one order; what is wrong with them is added to ``problems``."""

    def __init__(self, order: Order, book: Regelwerk) -> None:
        self.order = order
        self.book = book
        self.problems: list[Problem] = []
        self._known: dict[str, Mapping[str, object]] = {
            "angabe": book.angaben,
            "ueber": book.angaben,
            "kennzahl": book.kennzahlen,
            "merkmal": book.merkmale,
            "massnahme": book.massnahmen,
        }
        self._check_options()

    def _check_options(self) -> None:
        fitting = KINDS[self.order.kind]
        for option in self.order.options:
            if option not in fitting:
                self._add(
                    "option-passt-nicht",
                    f"Die Option „--{option}“ passt nicht zu „neu {self.order.kind}“.",
                    f"Hier gibt es {listed(f'„--{name}“' for name in fitting)}.",
                )
        grounds = [name for name in _GROUNDS if self.said(name) and name in fitting]
        if self.order.kind != "ausgangsszenario" and len(grounds) > 1:
            self._add(
                "mehrere-bedingungen",
                f"Nennen Sie nur eine der Optionen {listed(f'„--{g}“' for g in grounds)}.",
                "Weitere Bedingungen ergänzen Sie danach in der Datei.",
            )

    def said(self, option: str) -> str | None:
        """Return what a person said; None where they left it open."""
        return self.order.options.get(option)

    def name(self, option: str) -> str | None:
        """Return the name said, if the rulebook knows it; a problem and None if it does not."""
        name = self.said(option)
        if name is not None and name not in self._known[option]:
            self._add(
                "name-unbekannt",
                f"{_KIND[option]} {quoted(name)} gibt es nicht.",
                did_you_mean(name, self._known[option])
                or f"Legen Sie das zuerst mit „ikz-rules neu {_ENTRY.get(option, option)}“ an.",
            )
            return None
        return name

    def massnahme(self) -> str:
        """Return the measure said, else an own one, else the first of all."""
        return self.name("massnahme") or next(
            iter((*self._own("massnahme"), *self.book.massnahmen)), ""
        )

    def ground(self) -> Ground | None:
        """Return what the condition rests on; None with a problem where there is nothing."""
        fitting = [name for name in _GROUNDS if name in KINDS[self.order.kind]]
        for option in fitting:
            if self.said(option) is not None:
                name = self.name(option)
                return None if name is None else self._said_ground(option, name)
        own = [(option, name) for option in fitting for name in self._own(option)]
        for option, name in (*own, *(("angabe", name) for name in self._facts())):
            if found := self._make(option, name):
                return found
        self._add(
            "nichts-zu-vergleichen",
            "Dieses Regelwerk hat keine Angabe, nach der eine Bedingung fragen kann.",
            "Legen Sie zuerst eine an: ikz-rules neu angabe KENNUNG",
        )
        return None

    def _said_ground(self, option: str, name: str) -> Ground | None:
        found = self._make(option, name)
        if found is None:
            self._add(
                "nicht-vergleichbar",
                f"Für {quoted(name)} lässt sich keine Bedingung vorgeben.",
                f"Legen Sie erst eine Kennzahl an: ikz-rules neu kennzahl KENNUNG --ueber {name}"
                if option == "angabe" and self.book.angaben[name].ebene == "aufgabe_je_kommune"
                else "Nehmen Sie etwas anderes, und ändern Sie die Datei danach.",
            )
        return found

    def _make(self, option: str, name: str) -> Ground | None:
        makers: dict[str, Callable[[], Ground | None]] = {
            "merkmal": lambda: of_merkmal(self.book.merkmale[name]),
            "kennzahl": lambda: of_kennzahl(self.book.kennzahlen[name], self.book),
            "angabe": lambda: of_angabe(self.book.angaben[name]),
        }
        return makers[option]()

    def ueber(self) -> str:
        """Return the fact that a Kennzahl is about; empty with a problem where none fits."""
        if self.said("ueber") is not None:
            name = self.name("ueber")
            return "" if name is None else self._countable(name)
        several = [n for n in self._facts() if self.book.angaben[n].ebene == "kommune"]
        if not several:
            self._add(
                "nichts-zu-zaehlen",
                "Es gibt noch keine Angabe zu Kommunen, aus der sich eine Kennzahl bilden lässt.",
                "Legen Sie zuerst eine an: ikz-rules neu angabe KENNUNG",
            )
        return next(iter(several), "")

    def _countable(self, name: str) -> str:
        angabe = self.book.angaben[name]
        if angabe.ebene in COUNTABLE and samples(angabe) is not None:
            return name
        self._add(
            "nicht-zaehlbar",
            f"Aus {quoted(name)} lässt sich keine Kennzahl vorgeben.",
            f"Nennen Sie hinter „--ueber“ eine Angabe der Ebene {listed(COUNTABLE, 'oder')}.",
        )
        return ""

    def _own(self, option: str) -> list[str]:
        """Return the names that stand in the folder of the order."""
        return [name for name, entry in self._known[option].items() if self._is_own(entry)]

    def _is_own(self, entry: object) -> bool:
        place: Location | None = getattr(entry, "location", None)
        return place is not None and Path(place.file).is_relative_to(self.order.folder)

    def _facts(self) -> list[str]:
        """Return usable facts: own ones first, then those that ask Kommunen for yes or no."""
        usable = [name for name, angabe in self.book.angaben.items() if samples(angabe)]
        own = set(self._own("angabe"))
        return sorted(usable, key=lambda name: (name not in own, *_far(self.book.angaben[name])))

    def _add(self, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(code, message, hint))


def _far(angabe: Angabe) -> tuple[bool, bool]:
    return angabe.ebene != "kommune", angabe.typ != "ja_nein"
