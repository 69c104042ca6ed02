"""What a Kennzahl can still come to, over all ways to fill the data that is missing.

The value of an aggregate of so many known and so many new data lies between bounds that can be
reached; a comparison is judged at values that stand for all between them.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import bounds, measure
from ikz_rules.model.situation import Measured
from ikz_rules.prospect.ranges import points

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ikz_rules.model.angaben import Angabe, Kennzahl
    from ikz_rules.model.condition import Operand
    from ikz_rules.model.values import Number

    Span = tuple[Number | None, Number | None]

_PAIR = 2


def outcomes(
    kennzahl: Kennzahl,
    angabe: Angabe,
    known: Sequence[object],
    total: int,
    cuts: Sequence[Operand],
) -> Iterator[Measured]:
    """Yield values that stand for all that a Kennzahl can have as more data becomes known.

    ``known`` is the data there is, of ``total`` that there can be; what is missing may stay so.
    """
    positive = angabe.minimum is not None and angabe.minimum >= 0
    least = kennzahl.mindestabdeckung
    yield measure(
        kennzahl.aggregat, [*known, *[None] * (total - len(known))], least, kennzahl.wert, positive
    )
    for new in range(1, total - len(known) + 1):
        count = len(known) + new
        missing = total - count
        for value in _values(kennzahl, angabe, known, new, cuts):
            if value is not None and Fraction(count, total) >= least:
                yield Measured(value, value, value, count, total)
            else:
                low, high = bounds(kennzahl.aggregat, value, missing, positive)
                yield Measured(None, low, high, count, total)


def _values(
    kennzahl: Kennzahl, angabe: Angabe, known: Sequence[object], new: int, cuts: Sequence[Operand]
) -> Iterable[Number | None]:
    """Return values that stand for all of the aggregate with exactly ``new`` data more."""
    aggregate, count = kennzahl.aggregat, len(known) + new
    if aggregate in {"anzahl", "anteil"}:
        counted = kennzahl.wert
        fixed = count if counted is None else sum(1 for item in known if item == counted)
        hits = range(fixed, fixed + (0 if counted is None else new) + 1)
        return hits if aggregate == "anzahl" else [Fraction(hit, count) for hit in hits]
    if aggregate == "vielfalt":
        return [None] if count < _PAIR else points(*_diversity(angabe, known, new), cuts)
    numbers = [item for item in known if isinstance(item, int | Fraction)]
    return points(*_SPANS[aggregate](numbers, new, angabe), cuts)


def _diversity(angabe: Angabe, known: Sequence[object], new: int) -> Span:
    """All new data joins the largest group, or spreads over the smallest ones."""
    groups = sorted(Counter(map(str, known)).values())
    pairs = (len(known) + new) * (len(known) + new - 1)
    joined = [*groups[:-1], (groups[-1] if groups else 0) + new]
    kinds = {"ja_nein": 2, "auswahl": len(angabe.allowed)}.get(angabe.typ, len(known) + new)
    spread = groups + [0] * max(kinds - len(groups), 0)
    for _ in range(new):
        spread.sort()
        spread[0] += 1
    return 1 - Fraction(_alike(joined), pairs), 1 - Fraction(_alike(spread), pairs)


def _alike(groups: Iterable[int]) -> int:
    return sum(size * (size - 1) for size in groups)


def _sum(known: list[Number], new: int, angabe: Angabe) -> Span:
    fixed = sum(known, Fraction(0))
    low, high = angabe.minimum, angabe.maximum
    return (
        None if low is None else fixed + new * low,
        None if high is None else fixed + new * high,
    )


def _mean(known: list[Number], new: int, angabe: Angabe) -> Span:
    low, high = _sum(known, new, angabe)
    count = len(known) + new
    return (
        None if low is None else Fraction(low) / count,
        None if high is None else Fraction(high) / count,
    )


def _least(known: list[Number], new: int, angabe: Angabe) -> Span:
    del new
    low = angabe.minimum
    return (
        None if low is None else min([low, *known]),
        min(known) if known else angabe.maximum,
    )


def _greatest(known: list[Number], new: int, angabe: Angabe) -> Span:
    del new
    high = angabe.maximum
    return (
        max(known) if known else angabe.minimum,
        None if high is None else max([high, *known]),
    )


def _width(known: list[Number], new: int, angabe: Angabe) -> Span:
    """One new number can widen one end only, several both."""
    low, high = angabe.minimum, angabe.maximum
    narrow = max(known) - min(known) if known else 0
    if not known and new == 1:
        return 0, 0
    if low is None or high is None:
        return narrow, None
    if new > 1:
        return narrow, max([high, *known]) - min([low, *known])
    return narrow, max(high - min(known), max(known) - low, narrow)


_SPANS = {"summe": _sum, "mittel": _mean, "min": _least, "max": _greatest, "spannweite": _width}
