"""What a criterion makes of facts: the levels that are still possible, and which facts spoke."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

from ikz_rules.model.values import Number
from ikz_rules.model.verbundraum import STUFEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.model.fahrplanregeln import Kriterium, Stufung
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Value

ASCENDING = STUFEN[::-1]
"""gering, mittel, hoch."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The levels a criterion can still come to, lowest first, and the Angaben that spoke.

    ``derived`` is True where only facts spoke that stand in for others.
    """

    levels: tuple[str, ...]
    used: tuple[str, ...] = ()
    derived: bool = False

    @property
    def level(self) -> str | None:
        """The level; None as long as several are possible."""
        return self.levels[0] if len(self.levels) == 1 else None


@dataclass(frozen=True, slots=True)
class Hinge:
    """The one fact of a Kommune, or of an idea, on which the level of a criterion hangs.

    ``lower``: the levels still possible if that fact were one level lower; empty while the fact is
    unknown, and where there is no lower level.
    """

    angabe: str
    lower: tuple[str, ...] = ()


def marked(kriterium: Kriterium, known: Mapping[str, Value], regelwerk: Regelwerk) -> Marked:
    """Return what a criterion makes of the known facts; the highest of its Angaben counts.

    A fact that stands in for another counts only while that one is unknown.
    """
    return _marked(kriterium, _said(kriterium, known, regelwerk))


def hinge(kriterium: Kriterium, known: Mapping[str, Value], regelwerk: Regelwerk) -> Hinge | None:
    """Return the one fact on which the level of a criterion hangs; None if there is no such fact.

    What is said of an Aufgabe for all its Kommunen is no fact of one of them.
    """
    said = _said(kriterium, known, regelwerk)
    found = _marked(kriterium, said)
    if found.level is None:
        open_ = [
            s
            for s in kriterium.angaben
            if s.anstelle_von is None
            and s.angabe not in said
            and not any(o.anstelle_von == s.angabe and o.angabe in said for o in kriterium.angaben)
        ]
        one = open_[0] if len(open_) == 1 else None
    else:
        holding = [
            s for s in kriterium.angaben if s.angabe in found.used and said[s.angabe] == found.level
        ]
        one = holding[0] if len(holding) == 1 else None
    if one is None or not _own(kriterium, one.angabe, regelwerk):
        return None
    if found.level is None:
        return Hinge(one.angabe)
    below = [lv for lv in possible(one) if ASCENDING.index(lv) < ASCENDING.index(found.level)]
    if not below:
        return Hinge(one.angabe)
    return Hinge(one.angabe, _marked(kriterium, {**said, one.angabe: below[-1]}).levels)


def _own(kriterium: Kriterium, angabe: str, regelwerk: Regelwerk) -> bool:
    return kriterium.fuer == "ideen" or regelwerk.angaben[angabe].ebene == "aufgabe_je_kommune"


def _said(kriterium: Kriterium, known: Mapping[str, Value], regelwerk: Regelwerk) -> dict[str, str]:
    """Return the levels that known facts come to, by Angabe."""
    found = ((s.angabe, level_of(s, known, regelwerk)) for s in kriterium.angaben)
    return {name: level for name, level in found if level is not None}


def _marked(kriterium: Kriterium, said: Mapping[str, str]) -> Marked:
    parts: list[tuple[str, ...]] = []
    used: list[str] = []
    derived = True
    for main in (s for s in kriterium.angaben if s.anstelle_von is None):
        if main.angabe in said:
            parts.append((said[main.angabe],))
            used.append(main.angabe)
            derived = False
            continue
        stand_ins = [
            (s.angabe, said[s.angabe])
            for s in kriterium.angaben
            if s.anstelle_von == main.angabe and s.angabe in said
        ]
        used += [name for name, _ in stand_ins]
        parts.append((highest(lv for _, lv in stand_ins),) if stand_ins else possible(main))
    levels = {highest(combination) for combination in product(*parts)}
    return Marked(
        tuple(level for level in ASCENDING if level in levels), tuple(used), derived and bool(used)
    )


def level_of(stufung: Stufung, known: Mapping[str, Value], regelwerk: Regelwerk) -> str | None:
    """Return the level that a known fact comes to; None where it is unknown."""
    value = known.get(stufung.angabe)
    if value is None:
        return None
    if stufung.hoch_ab is None or stufung.mittel_ab is None:
        return stufung.stufen[str(value)]
    if not isinstance(value, Number):
        raise AssertionError("limits belong to numbers")
    if value >= regelwerk.wert(stufung.hoch_ab):
        return ASCENDING[2]
    return ASCENDING[1] if value >= regelwerk.wert(stufung.mittel_ab) else ASCENDING[0]


def possible(stufung: Stufung) -> tuple[str, ...]:
    """Return the levels that a fact can come to, lowest first."""
    if stufung.hoch_ab is not None:
        return ASCENDING
    return tuple(level for level in ASCENDING if level in stufung.stufen.values())


def highest(levels: Iterable[str]) -> str:
    """Return the highest of some levels."""
    return max(levels, key=ASCENDING.index)


def mark(level: str, regelwerk: Regelwerk) -> Fraction:
    """Return what a level counts, 0–1 (weights ``stufe_hoch`` …)."""
    return Fraction(regelwerk.gewichte[f"stufe_{level}"].wert)
