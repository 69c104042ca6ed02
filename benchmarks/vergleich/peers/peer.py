"""What every engine of the comparison can do, in the form that is quickest for it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from vergleich.workload import read_inputs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ikz_rules.engines.program import Program


class Peer(ABC):
    """An engine with a program loaded. Only ``one`` and ``many`` are timed."""

    def __init__(self, program: Program) -> None:
        self.inputs = read_inputs(program)

    def prepare(self, facts: frozenset[int]) -> Any:
        """Return the facts in the form that the engine takes."""
        return facts

    @abstractmethod
    def one(self, given: Any) -> Collection[Any]:
        """Return what follows from prepared facts, by atoms or by their names."""

    def many(self, givens: Sequence[Any]) -> list[Collection[Any]]:
        """Return the same for many sets of facts, by the engine's batch mode if it has one."""
        one = self.one
        return [one(given) for given in givens]

    def atoms(self, derived: Collection[Any]) -> frozenset[int]:
        """Return the atoms of what ``one`` returned."""
        return frozenset(derived)


class NamedPeer(Peer):
    """An engine that takes a dict of names with yes or no, and answers with names."""

    def prepare(self, facts: frozenset[int]) -> dict[str, bool]:
        return {name(atom): atom in facts for atom in self.inputs}

    def atoms(self, derived: Collection[str]) -> frozenset[int]:
        return frozenset(int(text[1:]) for text in derived)


def name(atom: int) -> str:
    """Return the name of an atom for engines that need one."""
    return f"a{atom:d}"
