"""What the value that a comparison asks for can still become, by values that stand for all."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.evaluation.comparison import compare
from ikz_rules.model.situation import Measured
from ikz_rules.prospect.ranges import operands, points, samples
from ikz_rules.prospect.reach import outcomes
from ikz_rules.prospect.verdict_sets import ANY, NOTHING, only

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.model.angaben import Angabe, Kennzahl
    from ikz_rules.model.condition import Compare, Operand
    from ikz_rules.model.situation import Scope, Value
    from ikz_rules.model.values import Number
    from ikz_rules.prospect.standing import Standing

CLOSED = frozenset({"name", "verwaltet_durch"})
"""Fields of a Kommune that are complete as they are: an empty one says "an own administration"."""
DATES = {"software_alter": "seit", "vertragsende": "vertragsende"}
"""What each fact that is computed from software needs of a product."""
_OLDEST, _NEWEST = 1970, 2100
_PAIR = 2


def verdicts(values: Iterable[Value | None], condition: Compare) -> int:
    """Return the set of verdicts that a comparison has for these values."""
    found = NOTHING
    for value in values:
        found |= only(compare(value, condition))
        if found == ANY:
            break
    return found


def of_angabe(
    standing: Standing, angabe: Angabe, condition: Compare, scope: Scope
) -> Iterator[Value | None]:
    """Yield what a declared fact of a Kommune, an Aufgabe or the Verbundraum can be."""
    now = scope.values.get(angabe.id)
    yield now
    cuts = operands(condition)
    if movable(standing, angabe, scope):
        found = _computed(standing, angabe, now, cuts) if angabe.computed else samples(angabe, cuts)
        yield from found


def _computed(
    standing: Standing, angabe: Angabe, now: Value | None, cuts: tuple[Operand, ...]
) -> tuple[Number, ...]:
    """Return what a computed fact can become, from what it is now."""
    if isinstance(now, Measured):  # of some products the dates are known
        now = now.low if now.high is None else now.high
    known = now if isinstance(now, int | Fraction) else None
    match angabe.computed:
        case "software_alter":
            year = standing.situation.stichtag.year
            youngest = year - _NEWEST if known is None else known
            return points(youngest, max(year - _OLDEST, youngest), cuts, whole=True)
        case "vertragsende":
            return points(0, known, cuts)
        case "beteiligte":
            return points(1, len(standing.kommunen), cuts, whole=True)
        case _:
            return points(None, None, cuts)


def movable(standing: Standing, angabe: Angabe, scope: Scope) -> bool:
    """Tell whether a fact can still get a value, or a computed one another."""
    if angabe.computed in DATES:
        return standing.undated(scope.name, DATES[angabe.computed])
    if angabe.computed == "beteiligte":
        return not scope.members
    if angabe.typ == "software":
        return standing.undated(scope.name, "produkt")
    return angabe.id not in scope.values and angabe.pfad not in CLOSED


def data_of(
    standing: Standing, kennzahl: Kennzahl, scope: Scope
) -> tuple[tuple[object, ...], tuple[int, ...]]:
    """Return the data that a Kennzahl has in a scope, and of how many it can be in the end."""
    angabe = standing.regelwerk.angaben[kennzahl.ueber]
    if kennzahl.ebene == "aufgabe":
        everyone = len(standing.kommunen)
        sizes = (len(scope.members),) if scope.members else tuple(range(everyone, 0, -1))
        return tuple(standing.told(kennzahl, scope)), sizes
    counted = standing.counted(kennzahl)
    found = (one.values.get(angabe.id) for one in counted)
    told = tuple(value for value in found if value is not None and not isinstance(value, Measured))
    return told, (len(counted),)


def of_kennzahl(
    kennzahl: Kennzahl,
    angabe: Angabe,
    data: tuple[tuple[object, ...], tuple[int, ...]],
    condition: Compare,
) -> Iterator[Value]:
    """Yield what a Kennzahl over single values can be, its bounds included."""
    known, sizes = data
    for size in sizes:
        yield from outcomes(kennzahl, angabe, known, size, operands(condition))


def of_software(
    standing: Standing, kennzahl: Kennzahl, condition: Compare, scope: Scope
) -> Iterator[Value]:
    """Yield what the diversity of products can be; any value where products are still open."""
    angabe = standing.regelwerk.angaben[kennzahl.ueber]
    counted = standing.counted(kennzahl)
    yield scope.values[kennzahl.id]
    if len(counted) >= _PAIR and any(movable(standing, angabe, one) for one in counted):
        yield Measured(None, None, None, 0, len(counted))
        found = points(0, 1, operands(condition))
        yield from (Measured(n, n, n, len(counted), len(counted)) for n in found)


def unsteady(standing: Standing, kennzahl: Kennzahl) -> bool:
    """Tell whether a Kennzahl counts facts that are known and can still change."""
    angabe = standing.regelwerk.angaben[kennzahl.ueber]
    return (
        kennzahl.ebene == "verbundraum"
        and angabe.computed != ""
        and any(movable(standing, angabe, one) for one in standing.counted(kennzahl))
    )
