"""The rulebook by hand as a whole, and the words that facts and conclusions are said in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.condition import Not, Stated, Unstated, children, derived_names
from vergleich.hand.measures import measures
from vergleich.hand.rules import rules
from vergleich.hand.scenarios import scenarios

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.engines.lowering import Lowered
    from ikz_rules.model.condition import Condition

Pair = tuple[int | None, int | None]


def conclude(facts: frozenset[str]) -> set[str]:
    """Return what follows: ``szenario:S1 ja``, ``anzeichen:S2 nein``, ``massnahme:1.1 ja``, …

    ``facts``: ``x ja`` or ``x nein`` of each Merkmal and each rule that asks for facts only,
    where it is known; ``x gesagt`` where a Merkmal was stated directly; ``regel:1 ja`` or
    ``regel:1 nein`` of the first such condition within another rule, and so on.
    """
    held: set[str] = set()
    scenarios(facts, held)
    rules(facts, held)
    measures(facts, held)
    return held


def vocabulary(lowered: Lowered, table: Mapping[str, Condition]) -> dict[int, list[str]]:
    """Return what each input atom of a lowered rulebook is called here."""
    words: dict[int, list[str]] = {}
    for atom, word in _said(lowered, table):
        if atom is not None:
            words.setdefault(atom, []).append(word)
    return words


def _said(lowered: Lowered, table: Mapping[str, Condition]) -> Iterator[tuple[int | None, str]]:
    for name, pair in lowered.goals.items():
        if _given(lowered, pair):
            yield from _both(name.removeprefix("merkmal:"), pair)
        elif name.startswith("regel:"):
            for number, inner in enumerate(_open(table[name], lowered), start=1):
                yield from _both(f"{name.removeprefix('regel:')}:{number}", inner)
    for condition, (plus, minus) in lowered.inputs.items():
        if isinstance(condition, Stated):
            yield plus, f"{condition.merkmal} gesagt"
        elif isinstance(condition, Unstated):
            yield minus, f"{condition.merkmal} gesagt"


def _both(name: str, pair: Pair) -> Iterator[tuple[int | None, str]]:
    yield pair[0], f"{name} ja"
    yield pair[1], f"{name} nein"


def conclusions(lowered: Lowered, derived: frozenset[int]) -> set[str]:
    """Return what an executor derived from the same rules, in the words of ``conclude``."""
    return {
        f"{name} {word}"
        for name, pair in lowered.goals.items()
        for atom, word in zip(pair, ("ja", "nein"), strict=True)
        if atom in derived
    }


def _given(lowered: Lowered, pair: Pair) -> bool:
    return any(atom in lowered.program.inputs for atom in pair)


def _open(condition: Condition, lowered: Lowered) -> Iterator[Pair]:
    """Yield the atoms of the parts that ask for facts only, as large as they come."""
    if isinstance(condition, Not):
        yield from (pair[::-1] for pair in _open(condition.part, lowered))
    elif not derived_names(condition):
        yield lowered.inputs[condition]
    else:
        for part in children(condition):
            yield from _open(part, lowered)
