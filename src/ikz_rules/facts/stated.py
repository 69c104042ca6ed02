"""What was stated about a Verbundraum, fact by fact, and the Verbundraum with only some of it.

Kommunen with their names, the day, and which spellings of products are equal are no facts that
could be unknown: they stay.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ikz_rules.facts.address import Address, entered_at
from ikz_rules.facts.situation import land_of
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN
from ikz_rules.model.verbundraum import Aufgabe, Kommune, Ressourcen, Verbundraum

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.model.regelwerk import Regelwerk

_GIVEN = frozenset({"name", "kommunen"})
"""What is never unknown: names, and who shares an Aufgabe that is in view."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A stated fact: where it stands and what was said.

    That an Aufgabe is in view is a fact of its own, ``Address("aufgabe", "liste", "aufgaben")``
    with the Aufgabe; its value are the Kommunen that it names. ``herkunft`` is abgeleitet for the
    Land that only the AGS of Kommunen tell.
    """

    address: Address
    wert: Any
    herkunft: str = ANGEGEBEN


Keys = tuple[str, ...]
Places = dict[str, dict[Keys, str]]
_Blocks = dict[tuple[str, str], dict[str, Any]]


def stated_facts(verbundraum: Verbundraum, regelwerk: Regelwerk) -> tuple[Fact, ...]:
    """Return every stated fact once, in the order of their addresses."""
    return tuple(sorted(_facts(verbundraum, regelwerk), key=lambda fact: fact.address))


@lru_cache(maxsize=16)
def places(regelwerk: Regelwerk) -> Places:
    """Map, for each level, where facts are entered to the Angabe that stands there.

    What is only computed has a place of its own where no Angabe is entered there.
    """
    found: Places = {"verbundraum": {}, "kommune": {}, "aufgabe": {}, "aufgabe_je_kommune": {}}
    for angabe in sorted(regelwerk.angaben.values(), key=lambda a: a.computed != ""):
        address = Address(angabe.ebene, "angabe", angabe.id)  # type: ignore[arg-type]
        keys = entered_at(address, regelwerk)
        if keys[0] not in _GIVEN:
            found[angabe.ebene].setdefault(keys, angabe.id)
    return found


def _facts(verbundraum: Verbundraum, regelwerk: Regelwerk) -> Iterator[Fact]:
    known = places(regelwerk)
    yield from _of(verbundraum, Address("verbundraum", "angabe", ""), known)
    if verbundraum.land is None and (land := land_of(verbundraum)) is not None:
        name = known["verbundraum"].get(("land",))
        if name is not None:
            yield Fact(Address("verbundraum", "angabe", name), land, ABGELEITET)
    for name in ("begonnen", "umgesetzt"):
        if (found := getattr(verbundraum, name)) is not None:
            yield Fact(Address("verbundraum", "liste", name), found)
    if verbundraum.aufgaben == ():
        yield Fact(Address("verbundraum", "liste", "aufgaben"), ())
    for kommune in verbundraum.kommunen:
        yield from _of(kommune, Address("kommune", "angabe", "", kommune.name), known)
    for aufgabe in verbundraum.aufgaben or ():
        yield from _of_task(aufgabe, known)


def _of_task(aufgabe: Aufgabe, known: Places) -> Iterator[Fact]:
    owner = Address("aufgabe", "angabe", "", "", aufgabe.name)
    yield Fact(replace(owner, art="liste", name="aufgaben"), tuple(aufgabe.kommunen))
    yield from _of(aufgabe, owner, known)
    for name, cell in aufgabe.kommunen.items():
        for key, wert in cell.items():
            if wert is not None:
                at = Address("aufgabe_je_kommune", "angabe", key, name, aufgabe.name)
                yield Fact(at, wert)


def _of(thing: Verbundraum | Kommune | Aufgabe, owner: Address, known: Places) -> Iterator[Fact]:
    """Yield the facts that one thing holds itself."""
    for keys, name in known[owner.ebene].items():
        wert: Any = thing
        for key in keys:
            wert = wert.get(key) if isinstance(wert, dict) else getattr(wert, key)
        if wert is not None and wert != {}:
            yield Fact(replace(owner, name=name), wert)
    for name, wert in getattr(thing, "merkmale", {}).items():
        if wert is not None:
            yield Fact(replace(owner, art="merkmal", name=name), wert)


def only(facts: Iterable[Fact], verbundraum: Verbundraum, regelwerk: Regelwerk) -> Verbundraum:
    """Return the Verbundraum as if nothing but these facts were known.

    What is known about an Aufgabe that is not in view itself is left out.
    """
    blocks: _Blocks = {}
    top = blocks.setdefault(("", ""), {})
    cells: list[Fact] = []
    for fact in facts:
        at = fact.address
        if at.art == "liste" and at.aufgabe:
            names: dict[str, dict[str, Any]] = {name: {} for name in fact.wert}
            blocks.setdefault(("", at.aufgabe), {})["kommunen"] = names
        elif at.ebene == "aufgabe_je_kommune":
            cells.append(fact)
        else:
            *above, last = entered_at(at, regelwerk)
            block = blocks.setdefault((at.kommune, at.aufgabe), {})
            for key in above:
                block = block.setdefault(key, {})
            block[last] = fact.wert
    for fact in cells:
        task = blocks.get(("", fact.address.aufgabe), {}).get("kommunen")
        if task is not None:
            task[fact.address.kommune][fact.address.name] = fact.wert
    if tasks := tuple(_aufgaben(blocks)):
        top["aufgaben"] = tasks
    return Verbundraum.model_construct(
        name=verbundraum.name,
        stichtag=verbundraum.stichtag,
        gleiche_software=verbundraum.gleiche_software,
        kommunen=tuple(
            _kommune(k.name, blocks.get((k.name, ""), {})) for k in verbundraum.kommunen
        ),
        **top,
    )


def _aufgaben(blocks: _Blocks) -> Iterator[Aufgabe]:
    for (_, name), block in blocks.items():
        if name and "kommunen" in block:
            yield Aufgabe.model_construct(name=name, **block)


def _kommune(name: str, block: dict[str, Any]) -> Kommune:
    resources = Ressourcen.model_construct(**block.pop("ressourcen", {}))
    return Kommune.model_construct(name=name, ressourcen=resources, **block)
