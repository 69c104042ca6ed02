"""What is ranked, and how: candidates with voices, each with possible marks per criterion."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Marks = tuple[Fraction, ...]
"""The marks (0–1) that one voice can still give for one criterion, ascending; one: known."""


@dataclass(frozen=True, slots=True)
class Row:
    """One voice on a candidate: its possible marks, one tuple for each criterion.

    ``level`` is what the voice says of the candidate as a whole (0, 1, 2): it goes before what
    the marks come to. None: it says nothing. ``lower``: for each criterion the marks it could give
    if the one thing that its known mark hangs on were a step worse; none where there is no such
    thing, or nothing at all to say of it.
    """

    marks: tuple[Marks, ...]
    level: int | None = None
    lower: tuple[Marks, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A mark that alone decides whether a candidate stands in front for reasons of its own.

    Without ``front`` that certainty is gone once the known mark of ``row`` for ``criterion`` is a
    step worse; with it, the unknown mark brings it when it turns out at its best.
    """

    row: int
    criterion: int
    front: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A thing to rank. Without rows nothing is known of it: its score lies between 0 and 1.

    ``front`` says whether it stands in front for reasons of its own; None: unknown. ``turns`` are
    the marks on which that alone hangs.
    """

    name: str
    rows: tuple[Row, ...]
    front: bool | None = False
    turns: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """How candidates are ranked.

    ``weights``: one for each criterion, none negative, not all 0. ``levels``: from which scores
    a row's level is 1 and 2. ``least``: so many rows on level 2 put a candidate in front; None:
    rows never do. ``by_level``: the level of a candidate's only row goes before its score.
    """

    weights: tuple[Fraction, ...]
    levels: tuple[Fraction, Fraction] = (Fraction(1), Fraction(1))
    least: int | None = None
    by_level: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """What a figure can still be; ``mid`` stands for it as long as it is open."""

    low: Fraction
    high: Fraction

    @property
    def mid(self) -> Fraction:
        """The middle."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a candidate stands. ``low`` and ``high``: the best and worst rank still possible.

    ``rank`` counts those that stand better, plus one: what is equal shares a rank. ``front`` is
    None while it is open; ``level`` is the level of its only row, None while open.
    """

    name: str
    rank: int
    low: int
    high: int
    score: Spread
    front: bool | None
    level: int | None = None
