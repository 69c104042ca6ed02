"""All plans that can still come about, where the open facts allow few enough combinations."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any

from ikz_rules.facts.address import plain, put
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.prospect.answers import comparisons
from ikz_rules.prospect.giving import choices, complete
from ikz_rules.prospect.standing import Standing
from ikz_rules.prospect.verdict_sets import UNKNOWN
from ikz_rules.prospect.verdicts import MERKMAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ikz_rules.facts.address import Address
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.prospect.planner import Order, Planner
    from ikz_rules.prospect.verdicts import Outcomes

    _Option = tuple[Address, list[Any]]

MOST = 128
"""So many combinations of answers are tried; beyond that, bounds are given."""


def every_order(
    outcomes: Outcomes, facts: Iterable[Address], planner: Planner
) -> frozenset[Order] | None:
    """Return the order of every plan over all extensions; None where they are too many to try.

    ``facts`` are the open facts that can change a plan. Each gets an answer of every class, or
    stays open. None too where answers of one class are not all alike, or where a Merkmal that
    is known now could become unknown and be stated after all.
    """
    standing = outcomes.standing
    asked = tuple(_asked(standing, facts))
    if any(not complete(standing, fact) for fact in asked) or _reopened(outcomes):
        return None
    options = [(fact, [value for _, value in choices(standing, fact)]) for fact in asked]
    if prod(len(values) + 1 for _, values in options) > MOST:
        return None
    every = _given(plain(standing.verbundraum), options, standing.regelwerk)
    return frozenset(map(planner.order, every))


def _asked(standing: Standing, facts: Iterable[Address]) -> Iterator[Address]:
    """Leave out what single Kommunen can say of a Merkmal where the Verbundraum can say it too.

    Rules see the same then, unless one of them asks the Kommunen themselves.
    """
    found = sorted(facts)
    said = {f.name for f in found if f.art == "merkmal" and f.ebene == "verbundraum"}
    known = comparisons(standing.regelwerk)
    for fact in found:
        alone = fact.ebene == "kommune" and fact.art == "merkmal" and fact.name in said
        if not alone or MERKMAL + fact.name in known:
            yield fact


def _reopened(outcomes: Outcomes) -> bool:
    """Tell whether a Merkmal that follows from facts now may become unknown as more is known."""
    return any(
        merkmal.definition is not None
        and merkmal.id not in outcomes.standing.situation.stated
        and outcomes.now(merkmal.id) is not None
        and outcomes.defined(merkmal.id, merkmal.definition) & UNKNOWN
        for merkmal in outcomes.standing.regelwerk.merkmale.values()
    )


def _given(
    daten: dict[str, Any], options: Sequence[_Option], regelwerk: Regelwerk
) -> Iterator[Standing]:
    """Yield where the Verbundraum stands with every combination of answers, and with none."""
    if not options:
        yield Standing(canonical(Verbundraum(**daten), regelwerk), regelwerk)
        return
    (fact, values), *rest = options
    yield from _given(daten, rest, regelwerk)
    for value in values:
        yield from _given(put(daten, fact, value, regelwerk), rest, regelwerk)
