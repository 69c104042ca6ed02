"""Facts of a given Verbundraum as terms: constants, and variables that know what is given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import z3

from ikz_rules.model.values import JA, NEIN
from ikz_rules.model.verbundraum import KEINE
from ikz_rules.witness.space import Cell, Space, Term
from ikz_rules.wording import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ikz_rules.changes.levers import Lever
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.situation import Value


@dataclass(frozen=True, slots=True)
class Free:
    """A free fact. ``changed`` is true where it differs from what is given, by ``far``.

    ``cell`` holds its value; of a Merkmal ``yes`` does.
    """

    lever: Lever
    changed: Term
    far: Term
    cell: Cell | None = None
    yes: Term | None = None

    def value(self, plain: Callable[[Term], Any]) -> str | int | float | tuple[str, ...]:
        """Return the value in a model, as a data file would hold it."""
        if self.cell is None:
            return JA if plain(self.yes) else NEIN
        cell = self.cell
        if cell.chosen:
            return tuple(w for w, term in cell.chosen.items() if w != KEINE and plain(term))
        found = plain(cell.value)
        if cell.words:
            return cell.words[int(found)]
        return int(found) if Fraction(found).denominator == 1 else float(found)


def constant(space: Space, angabe: Angabe, present: Value | None, texts: Sequence[str]) -> Cell:
    """Return a fact that stays as it is; ``texts`` are all values of a fact without a choice."""
    known = space.yes if present is not None else space.no
    if angabe.typ == "mehrfachauswahl":
        found = present if isinstance(present, frozenset) else frozenset()
        chosen = {word: space.yes if word in found else space.no for word in angabe.allowed}
        return Cell(angabe, known, None, (), chosen)
    if angabe.typ in {"zahl", "ganzzahl", "datum"}:
        day = present.toordinal() if isinstance(present, date) else present
        return Cell(angabe, known, space.number(_number(day or 0)))
    words = (JA, NEIN) if angabe.typ == "ja_nein" else angabe.allowed or (*texts, "")
    at = 0 if present is None else words.index(str(present))
    return Cell(angabe, known, z3.IntVal(at, space.context), words)


def of_cell(space: Space, cell: Cell, lever: Lever, present: Value | None) -> Free:
    """Return an Angabe that can change."""
    if present is None:
        return Free(lever, cell.known, one(cell.known), cell)
    if isinstance(present, frozenset):
        others = {word: term for word, term in cell.chosen.items() if word != KEINE}
        moved = [z3.Not(term) if word in present else term for word, term in others.items()]
        known = replace(cell, known=space.yes)
        return Free(lever, z3.Or(moved), z3.Sum([one(term) for term in moved]), known)
    if cell.words:
        at, value = cell.words.index(str(present)), cell.value
        changed = value != at
    else:  # what is given may have more decimals than can be tried
        changed = space.flag(f"{'.'.join(lever.path)}!")
        at = space.number(_number(present))
        value = z3.If(changed, cell.value, at)
    far = z3.If(value > at, value - at, at - value)
    return Free(lever, changed, far, replace(cell, known=space.yes, value=value))


def of_merkmal(space: Space, lever: Lever, present: str | None) -> tuple[Free, Term, Term]:
    """Return a statement that can change, whether it is made, and whether it is ja."""
    name = ".".join(lever.path)
    yes = space.flag(name)
    if present is None:
        known = space.flag(f"{name}?")
        return Free(lever, known, one(known), None, yes), known, yes
    changed = z3.Not(yes) if present == JA else yes
    return Free(lever, changed, one(changed), None, yes), space.yes, yes


def of_product(
    space: Space, lever: Lever, angabe: Angabe, names: Mapping[str, str], present: str | None
) -> Free:
    """Return a product that can be exchanged for one in use, or for a new one.

    ``names`` maps what products are compared by to how people write them.
    """
    new = (f"Neues Produkt {n + 1}" for n in range(len(names) + len(space.kommunen)))
    fresh = [name for name in new if fold(name) not in names][: len(space.kommunen)]
    words = (*names.values(), *fresh)
    name = ".".join(lever.path)
    value = z3.Int(name, space.context)
    space.rules += [value >= 0, value < len(words)]
    known = space.flag(f"{name}?") if present is None else space.yes
    changed = known if present is None else value != list(names).index(present)
    return Free(lever, changed, one(changed), Cell(angabe, known, value, words))


def one(changed: Term) -> Term:
    """Return 1 where the term is true, else 0."""
    return z3.If(changed, 1, 0)


def _number(present: object) -> int | Fraction:
    if not isinstance(present, int | Fraction):
        raise AssertionError(present)
    return present
