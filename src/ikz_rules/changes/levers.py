"""Every single fact of a Verbundraum that somebody could change, and at what effort."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from ikz_rules.changes.change import AUFGABEN, KOMMUNEN
from ikz_rules.facts.address import Address, entered_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.facts.address import Ebene
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

FACH = "dms"
"""The Fachbereich in which software is looked at where nobody has named any."""
_UNCHANGED = frozenset({"text", "datum"})
_LEVELS: tuple[Ebene, Ebene] = ("verbundraum", "kommune")


@dataclass(frozen=True, slots=True)
class Lever:
    """One fact: its ``path`` as in a change, and the declared effort of changing it.

    ``address`` names the declared fact; ``fach`` the Fachbereich of a product.
    """

    path: tuple[str, ...]
    address: Address
    aufwand: str
    fach: str = ""


def levers(verbundraum: Verbundraum, regelwerk: Regelwerk) -> Iterator[Lever]:
    """Yield every fact of the Verbundraum, its Kommunen and Aufgaben, known or not.

    Free texts, days and what is computed from other facts are left out; so are the lists of
    measures, the Stichtag, and which Kommunen and Aufgaben there are. Products of software count
    one by one, in the Fachbereiche that any Kommune names.
    """
    named = faecher(verbundraum)
    for angabe in regelwerk.angaben.values():
        if angabe.typ in _UNCHANGED or angabe.computed:
            continue
        for kommune, aufgabe in _whose(angabe.ebene, verbundraum):
            address = Address(cast("Ebene", angabe.ebene), "angabe", angabe.id, kommune, aufgabe)
            path = (*_block(address), *entered_at(address, regelwerk))
            if angabe.typ == "software":
                for fach in named:
                    yield Lever((*path, fach, "produkt"), address, angabe.aendern, fach)
            else:
                yield Lever(path, address, angabe.aendern)
    for merkmal in regelwerk.merkmale.values():
        for ebene in _LEVELS[: 1 + merkmal.je_kommune]:
            for kommune, _ in _whose(ebene, verbundraum):
                address = Address(ebene, "merkmal", merkmal.id, kommune)
                path = (*_block(address), *entered_at(address, regelwerk))
                yield Lever(path, address, merkmal.aendern)


def faecher(verbundraum: Verbundraum) -> list[str]:
    """Return the Fachbereiche in which products can be exchanged."""
    return sorted({f for k in verbundraum.kommunen for f in k.software}) or [FACH]


def _whose(ebene: str, verbundraum: Verbundraum) -> list[tuple[str, str]]:
    """Return the names of Kommune and Aufgabe for each thing of a level."""
    kommunen = [k.name for k in verbundraum.kommunen]
    aufgaben = verbundraum.aufgaben or ()
    match ebene:
        case "verbundraum":
            return [("", "")]
        case "kommune":
            return [(name, "") for name in kommunen]
        case "aufgabe":
            return [("", a.name) for a in aufgaben]
        case _:
            return [(name, a.name) for a in aufgaben for name in a.kommunen or kommunen]


def _block(address: Address) -> tuple[str, ...]:
    of_aufgabe = (AUFGABEN, address.aufgabe) if address.aufgabe else ()
    of_kommune = (KOMMUNEN, address.kommune) if address.kommune else ()
    return (*of_aufgabe, *of_kommune)
