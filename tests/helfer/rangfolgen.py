"""Small rankings, drawn by hypothesis: few enough worlds to try them all out."""

from __future__ import annotations

from fractions import Fraction
from math import prod
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from ikz_rules.ranking.candidate import Candidate, Method, Row, Turn

if TYPE_CHECKING:
    from ikz_rules.ranking.candidate import Marks

GERING, MITTEL, HOCH = Fraction(0), Fraction(1, 2), Fraction(1)
SCALE = (GERING, MITTEL, HOCH)
KNOWN = st.sampled_from([(mark,) for mark in (*SCALE, Fraction(1, 3))])
OPEN = st.sampled_from([SCALE, (GERING, HOCH), (MITTEL, HOCH), (GERING, GERING, HOCH)])
WEIGHT = st.sampled_from([Fraction(n) for n in (1, 1, 2, 3)] + [Fraction(1, 2)])
MOST_WORLDS = 800


def marks(unknown: bool = True) -> st.SearchStrategy[Marks]:
    return st.one_of(KNOWN, KNOWN, OPEN) if unknown else KNOWN


@st.composite
def methods(draw: st.DrawFn, by_level: bool | None = None) -> Method:
    width = draw(st.integers(1, 3))
    weights = [draw(WEIGHT) for _ in range(width)]
    if width > 1 and draw(st.booleans()):
        weights[0] = Fraction(0)
    levels = draw(st.sampled_from([(MITTEL, HOCH), (Fraction(3, 10), Fraction(6, 10))]))
    least = draw(st.sampled_from([None, 1, 2]))
    own = draw(st.booleans()) if by_level is None else by_level
    return Method(tuple(weights), levels, least, own)


@st.composite
def candidates(draw: st.DrawFn, method: Method, most: int = 5) -> list[Candidate]:
    found = []
    for number in range(draw(st.integers(1, most))):
        rows = tuple(_row(draw, method) for _ in range(draw(st.sampled_from([0, 1, 1, 1, 2]))))
        front = draw(st.sampled_from([False, False, True, None]))
        changes = {(row, n) for row in range(len(rows)) for n in range(len(method.weights))}
        turns = tuple(
            Turn(row, n, front is not True) for row, n in sorted(changes) if draw(st.booleans())
        )
        found.append(Candidate(f"k{number}", rows, front, turns))
    return found


def _row(draw: st.DrawFn, method: Method) -> Row:
    """A row; a known mark may hang on one thing, which then could be worse, or worse or as good."""
    found = tuple(draw(marks()) for _ in method.weights)
    lower = tuple(
        draw(st.sampled_from([(), (less,), (less, *marks)]))
        if len(marks) == 1
        and (less := max((m for m in SCALE if m < marks[0]), default=None)) is not None
        else ()
        for marks in found
    )
    return Row(found, draw(st.sampled_from([None, None, 0, 1, 2])), lower)


def world_count(rows: list[Candidate]) -> int:
    return prod(
        (3 if not c.rows else 1)
        * (2 if c.front is None and c.rows else 1)
        * prod(len(m) for row in c.rows for m in row.marks)
        for c in rows
    )


@st.composite
def rankings(draw: st.DrawFn, most: int = 5) -> tuple[Method, list[Candidate]]:
    """A method with candidates; those that would make too many worlds are left out."""
    method = draw(methods())
    kept: list[Candidate] = []
    for candidate in draw(candidates(method, most)):
        if world_count([*kept, candidate]) <= MOST_WORLDS:
            kept.append(candidate)
    return method, kept
