"""How firm a rank is: what robust ranking says of a candidate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from fractions import Fraction

TipKind = Literal["weight", "unknown", "mark", "level"]


@dataclass(frozen=True, slots=True)
class Tip:
    """What alone moves a candidate into the first ranks (``into``) or out of them, to ``rank``.

    All else stays as in the shown ranking: base weights, the middle of what is open. By ``kind``:

    - ``weight``: the weight of ``criterion`` times ``factor``.
    - ``unknown``: the unknown mark of ``row`` for ``criterion`` turns out to be ``mark``, the best
      or the worst it can be.
    - ``mark``: the one thing that the known mark of ``row`` for ``criterion`` hangs on were a step
      worse, so that it were only ``mark``, or still open from there on; None: that changes nothing
      but the front.
    - ``level``: the level that ``row`` states were only ``level``, the next lower one.
    """

    kind: TipKind
    into: bool
    rank: int
    criterion: int | None = None
    row: int | None = None
    factor: Fraction | None = None
    mark: Fraction | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Firmness:
    """How firm a candidate's rank is, over all unknown marks and all reasonable weightings.

    ``share`` (0–1): how often it is among the first; the true value lies within ``error`` with
    95 % certainty, 0: it is exact. ``low`` and ``high``: the best and worst rank; ``exact``: every
    weighting was looked at and both ends are reached. Else only one weight at a time was changed:
    the ranks in between are reached, some beyond may be.
    """

    name: str
    share: float
    error: float
    low: int
    high: int
    exact: bool
    tips: tuple[Tip, ...] = ()
