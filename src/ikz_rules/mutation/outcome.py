"""What came of the mutants: caught, survived, or proved to change nothing."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.mutation.mutant import Mutant

CHECK = "mutation-ueberlebt"
"""The name under which a rule may declare, with a reason, that its mutants survive."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What came of one mutant.

    ``killer`` is the scenario that fails; None where none of the ``ran`` ones does.
    ``equivalent``: proved that no Verbundraum tells it from the original. ``reason``: why its
    survival is accepted. ``scenario``: a German scenario that would fail.
    """

    mutant: Mutant
    killer: str | None = None
    ran: int = 0
    equivalent: bool = False
    reason: str = ""
    scenario: str = ""

    @property
    def survived(self) -> bool:
        """True where no example fails although one could."""
        return self.killer is None and not self.equivalent


@dataclass(frozen=True, slots=True)
class Outcome:
    """The fates of all mutants, in the order of the mutants.

    ``proved`` is False where nobody looked for equivalent mutants.
    """

    fates: tuple[Fate, ...]
    scenarios: int
    proved: bool = False

    @property
    def survivors(self) -> tuple[Fate, ...]:
        """All that survived, explained or not."""
        return tuple(fate for fate in self.fates if fate.survived)

    @property
    def unexplained(self) -> tuple[Fate, ...]:
        """The survivors without a reason."""
        return tuple(fate for fate in self.survivors if not fate.reason)

    @property
    def killed(self) -> int:
        """How many mutants made an example fail."""
        return sum(fate.killer is not None for fate in self.fates)

    @property
    def equivalent(self) -> int:
        """How many are proved to change nothing."""
        return sum(fate.equivalent for fate in self.fates)

    @property
    def score(self) -> Fraction:
        """The share of caught mutants among those that can be caught, 0–1; 1 without any."""
        counted = len(self.fates) - self.equivalent
        return Fraction(self.killed, counted) if counted else Fraction(1)
