"""Diversity of software in a given Verbundraum, where single products may be exchanged."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import comb, lcm
from typing import TYPE_CHECKING

import z3

from ikz_rules.witness.kennzahl_terms import Amount
from ikz_rules.witness.space import Term, total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.angaben import Kennzahl
    from ikz_rules.witness.space import Space

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Product:
    """What one Kommune uses in one Fachbereich: whether it is known, and which, as terms."""

    known: Term
    value: Term


def software_amount(
    space: Space, kennzahl: Kennzahl, columns: Sequence[Sequence[Product]]
) -> Amount:
    """Return the mean diversity over Fachbereiche; a column holds everyone counted in one.

    The same as ``kennzahlen.map_diversity``: Fachbereiche that too few have named do not count.
    """
    everyone = max(map(len, columns), default=0)
    scale = lcm(*(comb(n, _PAIR) for n in range(_PAIR, everyone + 1)))
    values, usable = [], []
    for column in columns:
        known = total([p.known for p in column])
        pairs = [
            z3.And(a.known, b.known, a.value != b.value) for a, b in combinations(column, _PAIR)
        ]
        differ = total([space.no, *pairs])
        enough = [
            n for n in range(_PAIR, everyone + 1) if n >= kennzahl.mindestabdeckung * everyone
        ]
        values += [z3.If(known == n, differ * (scale // comb(n, _PAIR)), 0) for n in enough]
        usable += [z3.Or([space.no, *(known == n for n in enough)])]
    part = z3.Sum([z3.IntVal(0, space.context), *values])
    count = total([space.no, *usable])
    exact, zero = count > 0, space.number(0)
    return Amount(space, part, z3.If(exact, count, 1) * scale, exact, exact, exact, zero)
