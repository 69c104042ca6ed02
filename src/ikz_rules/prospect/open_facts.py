"""Open facts: what nobody has said yet about a Verbundraum, its Kommunen and its Aufgaben.

Lists that are given are complete: Kommunen, Aufgaben, the Kommunen that share an Aufgabe if any
are named, the products of a Kommune, forms of cooperation, measures begun and carried out. An
Aufgabe that names no Kommunen is asked for these first, then for what is known there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.facts.address import Address, entered_at
from ikz_rules.model.regelwerk import LISTEN
from ikz_rules.prospect.possible import movable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.facts.address import Ebene
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Scope
    from ikz_rules.prospect.standing import Standing
    from ikz_rules.prospect.verdicts import Outcomes


def open_facts(outcomes: Outcomes) -> tuple[Address, ...]:
    """Return every open fact, the Verbundraum's first, then by Kommune, then by Aufgabe."""
    standing = outcomes.standing
    found = [
        *(
            Address("verbundraum", "liste", name)
            for name in LISTEN
            if getattr(standing.verbundraum, name) is None
        ),
        *_merkmale(outcomes),
        *_of_scope(standing, "verbundraum", standing.situation.verbundraum),
    ]
    for kommune in standing.situation.kommunen:
        found += [*_of_scope(standing, "kommune", kommune), *_attitudes(outcomes, kommune.name)]
    for aufgabe in standing.situation.aufgaben:
        found += [*_of_scope(standing, "aufgabe", aufgabe), *_cells(standing, aufgabe)]
    return tuple(found)


def asked_as(angabe: Angabe, regelwerk: Regelwerk, *, products: bool = True) -> str:
    """Return the fact that people are asked for to know this one.

    A date is computed from a fact of its own; of software the products come first.
    """
    if not angabe.computed:
        return angabe.id
    at = ".".join(entered_at(Address("kommune", "angabe", angabe.id), regelwerk))
    entered = [a.id for a in regelwerk.angaben.values() if a.ebene == angabe.ebene and a.pfad == at]
    return entered[0] if entered and not (at == "software" and products) else angabe.id


def _of_scope(standing: Standing, ebene: Ebene, scope: Scope) -> Iterator[Address]:
    kommune = scope.name if ebene == "kommune" else ""
    aufgabe = scope.name if ebene == "aufgabe" else ""
    products = ebene == "kommune" and bool(standing.kommunen[kommune].software)
    for angabe in standing.regelwerk.angaben.values():
        if (
            angabe.ebene == ebene
            and movable(standing, angabe, scope)
            and asked_as(angabe, standing.regelwerk, products=products) == angabe.id
        ):
            yield Address(ebene, "angabe", angabe.id, kommune, aufgabe)


def _merkmale(outcomes: Outcomes) -> Iterator[Address]:
    for merkmal in outcomes.standing.regelwerk.merkmale:
        if _unsaid(outcomes, merkmal):
            yield Address("verbundraum", "merkmal", merkmal)


def _attitudes(outcomes: Outcomes, kommune: str) -> Iterator[Address]:
    """Yield what a Kommune can still say itself, unless other facts have answered it already."""
    standing = outcomes.standing
    for merkmal in standing.regelwerk.merkmale.values():
        if (
            merkmal.je_kommune
            and standing.kommunen[kommune].merkmale.get(merkmal.id) is None
            and (merkmal.id in standing.situation.stated or _unsaid(outcomes, merkmal.id))
        ):
            yield Address("kommune", "merkmal", merkmal.id, kommune)


def _unsaid(outcomes: Outcomes, merkmal: str) -> bool:
    """Tell whether a Merkmal is neither stated nor known from other facts."""
    return merkmal not in outcomes.standing.situation.stated and outcomes.now(merkmal) is None


def _cells(standing: Standing, aufgabe: Scope) -> Iterator[Address]:
    told = standing.aufgaben[aufgabe.name].kommunen
    for kommune in aufgabe.members:
        for angabe in standing.regelwerk.angaben.values():
            if (
                angabe.ebene == "aufgabe_je_kommune"
                and (told[kommune] or {}).get(angabe.id) is None
            ):
                yield Address("aufgabe_je_kommune", "angabe", angabe.id, kommune, aufgabe.name)
