"""Facts as sentences and tables name them: by a name that leads back to the same place.

``Unsayable`` is raised for what no sentence or table can carry without loss.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.facts.typed import read_value
from ikz_rules.wording import fold, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Aufgabe, Kommune

_UNSAFE = frozenset('"„“”»«<>|\\')
_BARE = re.compile(r"-?\w+(?:[-.,]\w+)*")
_RESSOURCEN = ("personal", "zeit", "finanzen", "kompetenzen")


class Unsayable(Exception):  # noqa: N818 - never leaves this package
    """No sentence says this; the scenario then holds the whole input as a text."""


@dataclass(frozen=True, slots=True)
class Said:
    """A fact: ``value`` as a sentence says it, ``cell`` as it stands in a table."""

    name: str
    value: str
    cell: str
    merkmal: bool = False


class Sayer:
    """Names the facts of one rulebook."""

    def __init__(self, regelwerk: Regelwerk) -> None:
        self._regelwerk = regelwerk
        self._questions = [(a, fold(a.frage)) for a in regelwerk.angaben.values()]

    def free(self, ebene: str, angaben: Mapping[str, object]) -> Iterator[Said]:
        """Yield the declared facts of a block."""
        for name, raw in angaben.items():
            angabe = self._regelwerk.angaben[name]
            if self._meant(ebene, name) is not angabe:
                raise Unsayable(name)
            yield _said(name, read_value(angabe, raw), exact=angabe.typ == "text", grouped=True)

    def fixed(self, ebene: str, name: str, value: object, *, exact: bool = False) -> Iterator[Said]:
        """Yield a fact that has a place of its own; nothing where it is unknown."""
        if value is None:
            return
        meant = self._meant(ebene, name)
        if meant is not None and meant.pfad != name:
            raise Unsayable(name)
        yield _said(name, value, exact=exact, grouped=meant is not None)

    def merkmale(self, ebene: str, stated: Mapping[str, str | None]) -> Iterator[Said]:
        """Yield stated Merkmale."""
        for name, wert in stated.items():
            others = (m for m in self._regelwerk.merkmale.values() if m.id != name)
            taken = any(fold(name) in (fold(m.frage), fold(m.titel)) for m in others)
            if taken or self._meant(ebene, name):
                raise Unsayable(name)
            yield Said(name, wert or "unbekannt", wert or "unbekannt", merkmal=True)

    def kommune(self, kommune: Kommune) -> dict[str, Said]:
        """Return all that is known about a Kommune."""
        return {said.name: said for said in self._kommune(kommune)}

    def aufgabe(self, aufgabe: Aufgabe) -> Iterator[Said]:
        """Yield what is known about an Aufgabe itself."""
        yield from self.fixed("aufgabe", "produktrahmen", aufgabe.produktrahmen, exact=True)
        for name in ("neu_per_gesetz", "frist", "gelegenheit"):
            yield from self.fixed("aufgabe", name, getattr(aufgabe, name))
        yield from self.free("aufgabe", aufgabe.angaben)

    def _kommune(self, kommune: Kommune) -> Iterator[Said]:
        yield from self.fixed("kommune", "ags", kommune.ags, exact=True)
        for name in ("einwohner", "digitalisierungsgrad"):
            yield from self.fixed("kommune", name, getattr(kommune, name))
        yield from self.fixed("kommune", "verwaltet_durch", kommune.verwaltet_durch, exact=True)
        for fach, software in kommune.software.items():
            name, seit, ende = f"software.{fach}", software.seit, software.vertragsende
            if seit is None and ende is None:
                yield _said(name, software.produkt, exact=True)
                continue
            yield from self.fixed("kommune", f"{name}.produkt", software.produkt, exact=True)
            yield from self.fixed("kommune", f"{name}.seit", seit)
            yield from self.fixed("kommune", f"{name}.vertragsende", ende)
        for art in _RESSOURCEN:
            yield from self.fixed("kommune", f"ressourcen.{art}", getattr(kommune.ressourcen, art))
        yield from self.merkmale("kommune", kommune.merkmale)
        yield from self.free("kommune", kommune.angaben)

    def _meant(self, ebene: str, name: str) -> Angabe | None:
        """Return the declared fact that a sentence of this level means by a name."""
        folded = fold(name)
        for angabe, question in self._questions:
            named = name in (angabe.id, angabe.pfad) or folded == question
            if angabe.ebene == ebene and named:
                return angabe
        return None


def text_said(text: str) -> str:
    """Return a text in quotation marks."""
    return f'"{safe(text)}"'


def safe(text: str) -> str:
    """Return a text that sentences and tables carry as it is; raise Unsayable for others."""
    if not text.isprintable() or _UNSAFE & set(text) or text != text.strip():
        raise Unsayable(text)
    if not unicodedata.is_normalized("NFC", text):
        raise Unsayable(text)
    return text


def day(value: date) -> str:
    """Return a day the German way."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}"


def _said(name: str, value: object, *, exact: bool = False, grouped: bool = False) -> Said:
    if isinstance(value, frozenset):
        if not value:
            raise Unsayable(name)
        text = listed(_word(item) for item in sorted(value))
        return Said(name, text, text)
    cell = "unbekannt" if value is None else _cell(value, grouped)
    return Said(name, text_said(cell) if exact and value is not None else _word(cell), cell)


def _word(text: str) -> str:
    return text if _BARE.fullmatch(text) else text_said(text)


def _cell(value: object, grouped: bool) -> str:
    if isinstance(value, str):
        return safe(value)
    return day(value) if isinstance(value, date) else _number(value, grouped)


def _number(value: object, grouped: bool) -> str:
    """Write a number exactly, the German way; years and the like without digit groups."""
    if isinstance(value, Fraction):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
    else:
        exact = Decimal(repr(value))
    whole, _, decimals = f"{exact:,f}".partition(".")
    whole = whole.replace(",", "." if grouped else "")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole
