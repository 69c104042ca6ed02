"""What can still become of every measure: certain, possible or excluded, and at which rank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.graph import closure
from ikz_rules.planning.case import GRUNDLAGEN
from ikz_rules.planning.membership import membership
from ikz_rules.prospect.cases import Cases
from ikz_rules.prospect.completions import every_order
from ikz_rules.prospect.goals import ordering
from ikz_rules.prospect.open_facts import open_facts
from ikz_rules.prospect.planner import Planner
from ikz_rules.prospect.relevance import Relevance
from ikz_rules.prospect.settling import settled
from ikz_rules.prospect.standing import Standing
from ikz_rules.prospect.turning import turned
from ikz_rules.prospect.verdict_sets import FALSE, TRUE
from ikz_rules.prospect.verdicts import Outcomes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.facts.address import Address
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum
    from ikz_rules.planning.membership import Formula
    from ikz_rules.prospect.planner import Order

Status = Literal["sicher", "moeglich", "ausgeschlossen"]
STATUS: Mapping[int, Status] = {TRUE: "sicher", FALSE: "ausgeschlossen"}


@dataclass(frozen=True, slots=True)
class Chance:
    """What can become of one measure.

    ``status`` holds for all extensions; ``exakt`` says that it is proved both ways: a certain or
    excluded measure always is, a possible one by ``beispiel``, an extension that differs from the
    plan as it is, or by trying all. ``bester`` and ``schlechtester`` bound the rank wherever the
    measure stands in the plan (None where it never does); ``rang_exakt``: both are reached.
    """

    nr: str
    status: Status
    exakt: bool
    rang: int | None
    bester: int | None
    schlechtester: int | None
    rang_exakt: bool
    beispiel: Verbundraum | None = None


class Prospect:
    """What can still become of a plan: its verdict sets, its open facts and what hangs on them.

    ``orders`` are all plans that can still come about, ``bounding`` these and perhaps some that
    cannot; None where they are too many.
    """

    def __init__(self, verbundraum: Verbundraum, regelwerk: Regelwerk) -> None:
        self.regelwerk = regelwerk
        self.standing = Standing(verbundraum, regelwerk)
        self.definitions = definitions(regelwerk)
        self.outcomes = Outcomes(self.definitions, self.standing)
        self.formulas: Mapping[str, Formula] = membership(regelwerk, verbundraum.ideen)
        self.masks = {nr: settled(f, self.outcomes) for nr, f in self.formulas.items()}
        self.facts = open_facts(self.outcomes)
        relevance = Relevance(self.definitions, self.outcomes, self.facts)
        self.deciding = {nr: relevance.of_formula(f) for nr, f in self.formulas.items()}
        self.ordering = ordering(self.masks, self.outcomes, relevance, self.facts)
        self.planner = Planner()
        case = self.planner.case(self.standing)
        self.order = self.planner.of_case(case)
        self.orders = every_order(self.outcomes, self.relevant, self.planner)
        self.bounding = self.orders or Cases(self.definitions, self.outcomes, self.masks).orders(
            case, self.planner
        )

    @property
    def relevant(self) -> frozenset[Address]:
        """The open facts that can still change the set or the order of the measures."""
        return self.ordering.union(*self.deciding.values())

    @property
    def moving(self) -> bool:
        """Tell whether anything can still change; False is proved."""
        return bool(self.relevant) and (self.bounding is None or len(self.bounding) > 1)

    def chances(self) -> tuple[Chance, ...]:
        """Return what can become of each measure, in the order of the catalogue."""
        return tuple(map(self.chance, self.regelwerk.massnahmen))

    def chance(self, nr: str) -> Chance:
        """Return what can become of one measure."""
        return self._bounded(nr) if self.orders is None else self._tried(nr, self.orders)

    def first_settled(self, first: int) -> bool:
        """Tell whether it is proved that the first measures stay as they are, whatever comes."""
        if not self.moving:
            return True
        return self.bounding is not None and len({order[:first] for order in self.bounding}) == 1

    def _tried(self, nr: str, orders: frozenset[Order]) -> Chance:
        ranks = [order.index(nr) + 1 for order in orders if nr in order]
        status: Status = "moeglich" if ranks else "ausgeschlossen"
        if len(ranks) == len(orders):
            status = "sicher"
        best, worst = min(ranks, default=None), max(ranks, default=None)
        return Chance(nr, status, True, self.rank(nr), best, worst, True)

    def _bounded(self, nr: str) -> Chance:
        status = self._status(nr)
        now = self.rank(nr)
        example = None
        if status == "moeglich":
            found = turned(self.definitions, self.outcomes, self.formulas[nr], wanted=now is None)
            example = None if found is None else self._confirmed(nr, found)
        exact = status != "moeglich" or example is not None
        best, worst = (None, None) if status == "ausgeschlossen" else self._bounds(nr)
        return Chance(nr, status, exact, now, best, worst, exact and best == worst, example)

    def _status(self, nr: str) -> Status:
        """Return what is proved of a measure, by its formula or by all plans there can be."""
        found = {nr in order for order in self.bounding or ()}
        if len(found) == 1:
            return "sicher" if True in found else "ausgeschlossen"
        return STATUS.get(self.masks[nr], "moeglich")

    def rank(self, nr: str) -> int | None:
        """Return the rank that a measure has as things stand."""
        return self.order.index(nr) + 1 if nr in self.order else None

    def _confirmed(self, nr: str, found: Standing) -> Verbundraum | None:
        """Ask the planner itself whether an extension does what it was found for."""
        changed = (nr in self.planner.order(found)) != (nr in self.order)
        return found.verbundraum if changed else None

    def _bounds(self, nr: str) -> tuple[int, int]:
        """Return bounds of a rank: after what certainly comes before, within what is possible."""
        if nr == GRUNDLAGEN:
            return 1, 1
        if self.bounding is not None:
            ranks = [order.index(nr) + 1 for order in self.bounding if nr in order]
            return min(ranks), max(ranks)
        possible = sum(1 for mask in self.masks.values() if mask & TRUE)
        before = {GRUNDLAGEN} if self.masks[GRUNDLAGEN] == TRUE else set()
        raum = self.standing.verbundraum
        if raum.begonnen is not None and raum.umgesetzt is not None:
            before |= closure([nr], {n: self._needed(n) for n in self.regelwerk.massnahmen})
        return len(before - {nr}) + 1, possible

    def _needed(self, nr: str) -> tuple[str, ...]:
        """Return the zwingend prerequisites that stand in the plan before a measure."""
        raum, needed = self.standing.verbundraum, self.regelwerk.massnahmen[nr].voraussetzungen
        if needed is None or nr in (raum.begonnen or ()):
            return ()
        return tuple(p for p in needed.zwingend if p not in (raum.umgesetzt or ()))
