"""Which question comes next: of the facts that can still change the plan, the most telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.facts.address import Address
from ikz_rules.facts.situation import build_situation
from ikz_rules.interview.notes import blocks
from ikz_rules.interview.question import OF_PROGRAMS, question
from ikz_rules.interview.storing import answered, noted
from ikz_rules.model.angaben import PREFIX
from ikz_rules.model.regelwerk import LISTEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.interview.notes import Notes
    from ikz_rules.interview.question import Frage
    from ikz_rules.model.plan import FehlendeAngabe, Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk


def open_questions(plan: Massnahmenplan, notes: Notes, regelwerk: Regelwerk) -> list[Frage]:
    """Return what is still to be asked, in order; nothing that was answered, not even
    by ``unbekannt``."""
    found: dict[Address, Frage] = {}
    for address in _addresses(plan, regelwerk):
        for first in _with_what_it_needs(address, notes, regelwerk):
            if first not in found and _askable(first, notes, regelwerk):
                frage = question(first, notes, regelwerk)
                if answered(notes, frage, regelwerk) is None:
                    found[first] = frage
    return list(found.values())


def _with_what_it_needs(address: Address, notes: Notes, regelwerk: Regelwerk) -> Iterator[Address]:
    """Ask who shares an Aufgabe before what is known of it there."""
    if address.ebene == "aufgabe_je_kommune":
        sharing = [a for a in regelwerk.angaben.values() if a.pfad == f"{PREFIX}beteiligte"]
        for angabe in sharing:
            first = Address("aufgabe", "angabe", angabe.id, aufgabe=address.aufgabe)
            if noted(notes, first, regelwerk) is None:
                yield first
                return
    yield address


def _askable(address: Address, notes: Notes, regelwerk: Regelwerk) -> bool:
    """Ask years and ends of programs only where programs are known, and cells of who shares."""
    if address.art != "angabe":
        return True
    if regelwerk.angaben[address.name].pfad.removeprefix(PREFIX) in OF_PROGRAMS:
        return isinstance(noted(notes, address, regelwerk), dict)
    if address.ebene == "aufgabe_je_kommune":
        block = next(b for b in blocks(notes, "aufgaben") if b["name"] == address.aufgabe)
        cells = block.get("kommunen")
        return cells is None or (isinstance(cells, dict) and address.kommune in cells)
    return True


def _addresses(plan: Massnahmenplan, regelwerk: Regelwerk) -> Iterator[Address]:
    for missing in plan.fehlende_angaben:
        if missing.angabe in LISTEN:
            yield Address("verbundraum", "liste", missing.angabe)
        elif missing.ebene == "verbundraum" and missing.angabe in regelwerk.merkmale:
            yield Address("verbundraum", "merkmal", missing.angabe)
        else:
            yield from _of_angabe(missing, plan, regelwerk)


def _of_angabe(
    missing: FehlendeAngabe, plan: Massnahmenplan, regelwerk: Regelwerk
) -> Iterator[Address]:
    """Yield everyone for whom a fact is unknown; a computed one goes by where it is entered."""
    situation = build_situation(plan.verbundraum, regelwerk)
    for angabe in regelwerk.angaben.values():
        if angabe.ebene != missing.ebene or missing.angabe not in _names(angabe.id, angabe.pfad):
            continue
        match angabe.ebene:
            case "verbundraum":
                yield Address("verbundraum", "angabe", angabe.id)
            case "kommune":
                for scope in situation.kommunen:
                    if angabe.id not in scope.values:
                        yield Address("kommune", "angabe", angabe.id, kommune=scope.name)
            case "aufgabe":
                for scope in situation.aufgaben:
                    if angabe.id not in scope.values:
                        yield Address("aufgabe", "angabe", angabe.id, aufgabe=scope.name)
            case _:
                yield from _cells(angabe.id, plan)


def _names(id_: str, pfad: str) -> tuple[str, ...]:
    """Return what a plan calls a fact: itself, or where people enter what it is computed from."""
    if not pfad.startswith(PREFIX):
        return (id_,)
    computed = pfad.removeprefix(PREFIX)
    return ("software",) if computed in OF_PROGRAMS else (computed,)


def _cells(name: str, plan: Massnahmenplan) -> Iterator[Address]:
    everyone = [kommune.name for kommune in plan.verbundraum.kommunen]
    for aufgabe in plan.verbundraum.aufgaben or ():
        for kommune in sorted(aufgabe.kommunen) or everyone:
            if (aufgabe.kommunen.get(kommune) or {}).get(name) is None:
                yield Address("aufgabe_je_kommune", "angabe", name, kommune, aufgabe.name)
