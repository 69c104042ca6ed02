"""What a verdict needs: a smallest set of stated facts with which alone it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.address import Address, entered_at
from ikz_rules.facts.situation import build_situation
from ikz_rules.facts.stated import only, places, stated_facts
from ikz_rules.model.condition import (
    Compare,
    Derived,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
    walk,
)
from ikz_rules.shrinking import smallest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ikz_rules.facts.stated import Fact
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

_ADMINISTRATION = ("verwaltet_durch",)
_MERKMAL = "merkmal:"


@dataclass(frozen=True, slots=True)
class Reads:
    """What a name of the rulebook reads, other names included.

    ``names`` are Angaben and Kennzahlen, ``angaben`` those Angaben under which facts are stated,
    ``listen`` the lists of the Verbundraum.
    """

    names: frozenset[str]
    angaben: frozenset[str]
    merkmale: frozenset[str]
    listen: frozenset[str]

    def about(self, address: Address) -> bool:
        """Tell whether a fact is read."""
        if address.art == "liste":
            return address.name in self.listen
        return address.name in (self.merkmale if address.art == "merkmal" else self.angaben)


@lru_cache(maxsize=4096)
def reads(name: str, regelwerk: Regelwerk) -> Reads:
    """Return what a name of the rulebook reads; worked out once for each."""
    leaves = list(_leaves(definitions(regelwerk)[name], definitions(regelwerk)))
    names = {leaf.name for leaf in leaves if isinstance(leaf, Compare)}
    figures = [regelwerk.kennzahlen[n] for n in names & regelwerk.kennzahlen.keys()]
    names |= {figure.ueber for figure in figures}
    known = places(regelwerk)
    angaben = set()
    for id_ in names & regelwerk.angaben.keys():
        ebene = regelwerk.angaben[id_].ebene
        keys = entered_at(Address(ebene, "angabe", id_), regelwerk)  # type: ignore[arg-type]
        angaben.add(known[ebene].get(keys, ""))
    if any(f.ebene == "verbundraum" and f.zaehlt == "verwaltungen" for f in figures):
        angaben.add(known["kommune"].get(_ADMINISTRATION, ""))
    merkmale = {
        m
        for leaf in leaves
        if isinstance(leaf, Stated | Unstated | StatedIs)
        for m in [leaf.merkmal]
    }
    merkmale |= {n.removeprefix(_MERKMAL) for n in names if n.startswith(_MERKMAL)}
    listen = set()
    if any(isinstance(leaf, Progress) for leaf in leaves):
        listen |= {"begonnen", "umgesetzt"}
    if any(isinstance(leaf, Quantified) and leaf.ebene == "aufgabe" for leaf in leaves):
        listen.add("aufgaben")
    return Reads(frozenset(names), frozenset(angaben), frozenset(merkmale), frozenset(listen))


def _leaves(condition: Condition, table: Mapping[str, Condition]) -> Iterator[Condition]:
    for part in walk(condition):
        if isinstance(part, Derived):
            yield from _leaves(table[part.name], table)
        else:
            yield part


class Grounds:
    """Finds what the names of a rulebook that hold for one Verbundraum rest on."""

    def __init__(self, verbundraum: Verbundraum, regelwerk: Regelwerk) -> None:
        self._verbundraum = verbundraum
        self._regelwerk = regelwerk
        self._facts = stated_facts(verbundraum, regelwerk)

    def needed(self, name: str) -> tuple[Fact, ...]:
        """Return facts with which alone a name that holds still holds, and not without any of them.

        Everything else counts as unknown. What stands first in the order of addresses is kept
        where several sets would do.
        """
        read = reads(name, self._regelwerk)
        facts = [fact for fact in self._facts if read.about(fact.address)]
        facts.reverse()
        if self._holds(name, read, ()):
            return ()
        found, exact = smallest(
            range(len(facts)), lambda chosen: self._holds(name, read, [facts[i] for i in chosen])
        )
        if not exact:
            raise AssertionError(f"{name} does not hold by the facts that it reads")
        return tuple(sorted((facts[i] for i in found), key=lambda fact: fact.address))

    def _holds(self, name: str, read: Reads, facts: Sequence[Fact]) -> bool:
        known = only(facts, self._verbundraum, self._regelwerk)
        situation = build_situation(known, self._regelwerk, read.names)
        return Judge(definitions(self._regelwerk), situation).verdict(name) is True
