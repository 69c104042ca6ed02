"""Where a fact stands in a Verbundraum, and the same Verbundraum with another value there."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ikz_rules.model.angaben import PREFIX

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

Ebene = Literal["verbundraum", "kommune", "aufgabe", "aufgabe_je_kommune"]
_ENTERED_AS = {"software_alter": "software", "vertragsende": "software"}


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One fact of one thing.

    ``name`` is the id of an Angabe or Merkmal, or one of ``model.regelwerk.LISTEN``; ``kommune``
    and ``aufgabe`` name whom it is about, where its level has such.
    """

    ebene: Ebene
    art: Literal["angabe", "merkmal", "liste"]
    name: str
    kommune: str = ""
    aufgabe: str = ""


def entered_at(address: Address, regelwerk: Regelwerk) -> tuple[str, ...]:
    """Return the keys that lead to a fact inside its block of a data file.

    A computed fact stands where the facts that it is computed from are entered.
    """
    if address.art == "liste":
        return (address.name,)
    if address.art == "merkmal":
        return ("merkmale", address.name)
    pfad = regelwerk.angaben[address.name].pfad
    if pfad.startswith(PREFIX):
        computed = pfad.removeprefix(PREFIX)
        return (_ENTERED_AS.get(computed, "kommunen" if computed == "beteiligte" else computed),)
    if pfad:
        return tuple(pfad.split("."))
    return (address.name,) if address.ebene == "aufgabe_je_kommune" else ("angaben", address.name)


def written(address: Address, regelwerk: Regelwerk) -> str:
    """Return an address as people write it: ``kommunen.Musterstadt.ressourcen.personal``."""
    of_aufgabe = ("aufgaben", address.aufgabe) if address.aufgabe else ()
    of_kommune = ("kommunen", address.kommune) if address.kommune else ()
    return ".".join((*of_aufgabe, *of_kommune, *entered_at(address, regelwerk)))


def plain(verbundraum: Verbundraum) -> dict[str, Any]:
    """Return a Verbundraum as a data file holds it: nothing that is unknown, no defaults."""
    return verbundraum.model_dump(mode="json", exclude_defaults=True)


def put(
    daten: dict[str, Any], address: Address, value: object, regelwerk: Regelwerk
) -> dict[str, Any]:
    """Return plain data with another value at an address; None takes the fact away.

    The data given stays as it is. Raises KeyError for a Kommune or Aufgabe that is not there.
    """
    changed = deepcopy(daten)
    block = _block(changed, address)
    *above, last = entered_at(address, regelwerk)
    for key in above:
        block = block.setdefault(key, {})
    if value is None:
        block.pop(last, None)
    else:
        block[last] = value
    return changed


def _block(daten: dict[str, Any], address: Address) -> dict[str, Any]:
    """Return the block that a fact stands in; a cell of an Aufgabe is made where it is missing."""
    if address.aufgabe:
        aufgabe = _named(daten.get("aufgaben", ()), address.aufgabe)
        if not address.kommune:
            return aufgabe
        cell: dict[str, Any] = aufgabe.setdefault("kommunen", {}).setdefault(address.kommune, {})
        return cell
    return _named(daten["kommunen"], address.kommune) if address.kommune else daten


def _named(blocks: Any, name: str) -> dict[str, Any]:  # noqa: ANN401 - what a data file holds
    for block in blocks:
        if block["name"] == name:
            found: dict[str, Any] = block
            return found
    raise KeyError(name)
