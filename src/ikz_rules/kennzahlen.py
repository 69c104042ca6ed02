"""Aggregates over known data: exact, the same in any order, honest about what is missing.

Data that is missing does not count. Below the declared coverage the value is unknown; counts,
sums, least and greatest values then still have bounds, since more data can move them one way only.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.situation import Measured
from ikz_rules.model.values import Number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_PAIR = 2


def diversity(items: Sequence[str]) -> Fraction:
    """Return Gini-Simpson with the small-sample correction: (1 - sum p²) · n/(n-1), 0 to 1.

    All alike give 0, all different give 1 for any n ≥ 2; fewer than two items raise ValueError.
    Source: Simpson (1949), doi:10.1038/163688a0; the unbiased form for small samples.
    """
    n = len(items)
    if n < _PAIR:
        raise ValueError("diversity needs at least two items")
    alike = sum(count * (count - 1) for count in Counter(items).values())
    return 1 - Fraction(alike, n * (n - 1))


def measure(
    aggregate: str, data: Sequence[object], least: Fraction, counted: str | None, non_negative: bool
) -> Measured:
    """Aggregate ``data`` (None = missing); unknown below the coverage ``least`` (0–1).

    ``counted`` is the value that anzahl and anteil count (None counts whatever is known).
    ``non_negative`` says that missing numbers cannot be below zero, which bounds sums.
    """
    known = [item for item in data if item is not None]
    if not known and aggregate != "anzahl":
        return Measured(None, None, None, 0, len(data))
    total, missing = len(data), len(data) - len(known)
    value = _AGGREGATES[aggregate](known, counted)
    enough = bool(known) and _covers(len(known), total, least)
    low, high = (
        (value, value)
        if enough and value is not None
        else bounds(aggregate, value, missing, non_negative)
    )
    return Measured(value if enough else None, low, high, len(known), total)


def bounds(
    aggregate: str,
    value: Number | None,
    missing: int,
    non_negative: bool,
) -> tuple[Number | None, Number | None]:
    """Return what the value can still become once the missing data is known."""
    if value is None:
        return None, None
    if aggregate == "anzahl":
        return value, value + missing
    if aggregate == "summe" and non_negative:
        return value, None
    if aggregate in {"max", "spannweite"}:
        return value, None
    return (None, value) if aggregate == "min" else (None, None)


def map_diversity(data: Sequence[Mapping[str, str] | None], least: Fraction) -> Measured:
    """Return the mean diversity over all keys for which enough members name a value.

    For software: per Fachbereich the diversity of products, then the mean over Fachbereiche, so
    that one odd product does not hide behind many common ones. Fachbereiche that fewer than two
    members, or less than the share ``least`` of them, have named are left out.
    """
    total = len(data)
    keys = sorted({key for item in data if item for key in item})
    columns = [[item[key] for item in data if item and key in item] for key in keys]
    usable = [
        column for column in columns if len(column) >= _PAIR and _covers(len(column), total, least)
    ]
    known = sum(len(column) for column in columns)
    if not usable:
        return Measured(None, None, None, known, total * len(keys))
    value = sum((diversity(column) for column in usable), Fraction(0)) / len(usable)
    return Measured(value, value, value, known, total * len(keys))


def _covers(known: int, total: int, least: Fraction) -> bool:
    """Tell whether ``known`` of ``total`` is at least the share ``least``."""
    return known * least.denominator >= least.numerator * total


def _count(known: Sequence[object], counted: str | None) -> Number:
    return len(known) if counted is None else sum(1 for item in known if item == counted)


def _share(known: Sequence[object], counted: str | None) -> Number:
    return Fraction(_count(known, counted), len(known))


def _numbers(
    function: Callable[[list[Number]], Number],
) -> Callable[[Sequence[object], str | None], Number]:
    def apply(known: Sequence[object], counted: str | None) -> Number:
        del counted
        return function([item for item in known if isinstance(item, Number)])

    return apply


def _diverse(known: Sequence[object], counted: str | None) -> Number | None:
    del counted
    return diversity([str(item) for item in known]) if len(known) > 1 else None


_AGGREGATES: dict[str, Callable[[Sequence[object], str | None], Number | None]] = {
    "anzahl": _count,
    "anteil": _share,
    "summe": _numbers(lambda n: sum(n, Fraction(0))),
    "mittel": _numbers(lambda n: Fraction(sum(n, Fraction(0))) / len(n)),
    "min": _numbers(min),
    "max": _numbers(max),
    "spannweite": _numbers(lambda n: max(n) - min(n)),
    "vielfalt": _diverse,
}
AGGREGATES = tuple(_AGGREGATES)
