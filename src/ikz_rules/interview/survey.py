"""Where an interview stands: what to ask next, and what is certain whatever else becomes known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.facts.address import Address
from ikz_rules.inquiry.outlook import outlook
from ikz_rules.inquiry.questions import open_questions

if TYPE_CHECKING:
    from ikz_rules.inquiry.questions import OpenQuestion
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk


@dataclass(frozen=True, slots=True)
class Survey:
    """``offen``: what can still change the plan, the most telling for its effort first.

    ``sicher`` and ``ausgeschlossen`` are numbers of measures; ``erste_fest`` says that the first
    ``erste`` measures stay as they are.
    """

    offen: tuple[Address, ...]
    sicher: frozenset[str] = frozenset()
    ausgeschlossen: frozenset[str] = frozenset()
    erste: int = 0
    erste_fest: bool = False


def _address(frage: OpenQuestion) -> Address:
    return Address(frage.ebene, frage.art, frage.name, frage.kommune, frage.aufgabe)  # type: ignore[arg-type]


def survey(plan: Massnahmenplan, regelwerk: Regelwerk) -> Survey:
    """Survey a plan; the same plan gives the same survey."""
    found = open_questions(plan, None, regelwerk)
    status: dict[str, set[str]] = {"sicher": set(), "ausgeschlossen": set()}
    for chance in outlook(plan, regelwerk).massnahmen:
        status.setdefault(chance.status, set()).add(chance.nr)
    return Survey(
        tuple(_address(frage) for frage in found.fragen),
        frozenset(status["sicher"]),
        frozenset(status["ausgeschlossen"]),
        found.erste,
        found.erste_fest,
    )
