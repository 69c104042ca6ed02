"""Tables below a sentence: rows with a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.abweichung import SatzFehler
from ikz_rules.testing.muster import key
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence


def rows(datatable: Sequence[Sequence[str]], required: str) -> list[dict[str, str]]:
    """Return each line of a table by its headings; ``required`` has to be one of them."""
    header = [_heading(cell, required) for cell in datatable[0]]
    if required not in header:
        raise SatzFehler(
            f"In der Tabelle fehlt die Spalte {quoted(required)}. In der Kopfzeile steht "
            f"{listed(quoted(name) for name in header)}."
        )
    for name in header:
        if not name or header.count(name) > 1:
            raise SatzFehler(f"Die Spalte {quoted(name)} hat keinen eigenen Namen.")
    if len(datatable) == 1:
        raise SatzFehler("Die Tabelle hat nur eine Kopfzeile. Ergänzen Sie Zeilen darunter.")
    return [dict(zip(header, row, strict=True)) for row in datatable[1:]]


def _heading(cell: str, required: str) -> str:
    """Return a heading; the required one may be written with a capital."""
    return required if key(cell) == required else cell
