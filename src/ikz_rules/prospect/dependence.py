"""Which derived names hang on which facts, so that a new fact is judged where it matters only."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.address import Address, entered_at
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
from ikz_rules.prospect.verdicts import DEFINITION, MERKMAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

    Key = tuple[str, str]
    """A level and where the fact is entered there; ``merkmal`` and the id."""

TASKS: Key = ("verbundraum", "aufgaben")
SHARING: Key = ("aufgabe", "kommunen")


def key_of(address: Address, regelwerk: Regelwerk) -> Key:
    """Return the key of a fact: the same for all Kommunen and Aufgaben."""
    if address.art == "merkmal":
        return "merkmal", address.name
    return address.ebene, ".".join(entered_at(address, regelwerk))


def keys_of(condition: Condition, regelwerk: Regelwerk) -> frozenset[Key]:
    """Return the keys of the facts that a leaf of a condition asks for."""
    return frozenset(_keys(condition, regelwerk))


@lru_cache(maxsize=16)
def dependents(regelwerk: Regelwerk) -> Mapping[Key, frozenset[str]]:
    """Return for each key the names whose verdict can hang on it, directly or not."""
    table = definitions(regelwerk)
    whole: dict[str, frozenset[Key]] = {}

    def gather(name: str) -> frozenset[Key]:
        if name not in whole:
            whole[name] = frozenset()  # definitions are acyclic but for what can be stated
            found: set[Key] = set()
            for part in _parts(name, table):
                found |= gather(part) if isinstance(part, str) else keys_of(part, regelwerk)
            whole[name] = frozenset(found)
        return whole[name]

    by_key: dict[Key, set[str]] = {}
    for name in table:
        for key in gather(name):
            by_key.setdefault(key, set()).add(name)
            if name.startswith(MERKMAL):
                by_key[key].add(DEFINITION + name.removeprefix(MERKMAL))
    return {key: frozenset(names) for key, names in by_key.items()}


def _parts(name: str, table: Mapping[str, Condition]) -> Iterator[str | Condition]:
    for part in walk(table[name]):
        yield part.name if isinstance(part, Derived) else part
        if isinstance(part, Stated | Unstated | StatedIs) and name != MERKMAL + part.merkmal:
            yield MERKMAL + part.merkmal


def _keys(condition: Condition, regelwerk: Regelwerk) -> Iterable[Key]:
    if isinstance(condition, Stated | Unstated | StatedIs):
        yield "merkmal", condition.merkmal
    elif isinstance(condition, Progress):
        yield from (("verbundraum", "begonnen"), ("verbundraum", "umgesetzt"))
    elif isinstance(condition, Quantified):
        yield from [TASKS] if condition.ebene == "aufgabe" else []
    elif isinstance(condition, Compare):
        name = condition.name
        kennzahl = regelwerk.kennzahlen.get(name)
        angabe = regelwerk.angaben.get(kennzahl.ueber if kennzahl else name)
        if angabe is None:
            yield "merkmal", name.removeprefix(MERKMAL)
        else:
            yield key_of(Address(angabe.ebene, "angabe", angabe.id), regelwerk)  # type: ignore[arg-type]
        if kennzahl is not None and kennzahl.ebene == "aufgabe":
            yield SHARING
