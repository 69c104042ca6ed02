"""What a verdict needs: a smallest set of stated facts with which alone it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.difference.shrinking import smallest
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

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from ikz_rules.facts.stated import Fact
    from ikz_rules.model.angaben import Kennzahl
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
def reads(condition: Condition, regelwerk: Regelwerk) -> Reads:
    """Return what a condition of a rulebook reads; worked out once for each."""
    leaves = list(_leaves(condition, definitions(regelwerk)))
    names = {leaf.name for leaf in leaves if isinstance(leaf, Compare)}
    figures = [regelwerk.kennzahlen[n] for n in names & regelwerk.kennzahlen.keys()]
    names |= {figure.ueber for figure in figures}
    said = [leaf.merkmal for leaf in leaves if isinstance(leaf, Stated | Unstated | StatedIs)]
    said += [name.removeprefix(_MERKMAL) for name in names if name.startswith(_MERKMAL)]
    progress = any(isinstance(leaf, Progress) for leaf in leaves)
    tasks = any(isinstance(leaf, Quantified) and leaf.ebene == "aufgabe" for leaf in leaves)
    return Reads(
        frozenset(names),
        frozenset(_stated_under(names, figures, regelwerk)),
        frozenset(said),
        frozenset([*(("begonnen", "umgesetzt") if progress else ()), *(("aufgaben",) * tasks)]),
    )


def _stated_under(
    names: Iterable[str], figures: Iterable[Kennzahl], regelwerk: Regelwerk
) -> Iterator[str]:
    """Yield the Angaben under which facts are stated that names are worked out from."""
    known = places(regelwerk)
    for name in names:
        if name in regelwerk.angaben:
            ebene = regelwerk.angaben[name].ebene
            keys = entered_at(Address(ebene, "angabe", name), regelwerk)  # type: ignore[arg-type]
            yield known[ebene].get(keys, "")
    if any(f.ebene == "verbundraum" and f.zaehlt == "verwaltungen" for f in figures):
        yield known["kommune"].get(_ADMINISTRATION, "")


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

    def needed(
        self, condition: Condition, aufgaben: Collection[str] | None = None
    ) -> tuple[Fact, ...]:
        """Return facts with which alone a condition that holds still holds; not without any.

        Everything else counts as unknown. Which set is taken where several would do depends on
        the order of addresses alone. ``aufgaben`` limits which Aufgaben may serve.
        """
        read = reads(condition, self._regelwerk)
        facts = [fact for fact in self._facts if read.about(fact.address)]
        if aufgaben is not None:
            facts = [f for f in facts if not f.address.aufgabe or f.address.aufgabe in aufgaben]
        facts.reverse()
        if self._holds(condition, read, ()):
            return ()
        found, exact = smallest(
            range(len(facts)),
            lambda chosen: self._holds(condition, read, [facts[i] for i in chosen]),
        )
        if not exact:
            raise AssertionError(f"does not hold by the facts that it reads: {condition}")
        return tuple(sorted((facts[i] for i in found), key=lambda fact: fact.address))

    def _holds(self, condition: Condition, read: Reads, facts: Sequence[Fact]) -> bool:
        known = only(facts, self._verbundraum, self._regelwerk)
        situation = build_situation(known, self._regelwerk, read.names)
        judge = Judge(definitions(self._regelwerk), situation)
        return judge.holds(condition, situation.verbundraum) is True
