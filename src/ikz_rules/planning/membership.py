"""When a measure stands in a plan, as a formula over what is known to be so.

The same as ``selection`` decides for one case, for reasoning over many cases at once. Only
which of too many ideas are chosen is left open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.condition import Compare, Derived, Progress
from ikz_rules.planning.case import GRUNDLAGEN
from ikz_rules.planning.merit import by_merit, too_little
from ikz_rules.planning.vorhaben import soon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Idee


@dataclass(frozen=True, slots=True)
class Holds:
    """The condition, about the whole Verbundraum, is known to be true."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Both:
    """Every part is so."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part is so."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class No:
    """The part is not so."""

    part: Formula


@dataclass(frozen=True, slots=True)
class Unsettled:
    """It may be so or not; nothing is said."""


Formula = Holds | Both | Either | No | Unsettled
NEVER = Either(())


def membership(regelwerk: Regelwerk, ideen: Iterable[Idee] = ()) -> dict[str, Formula]:
    """Return for every measure the formula that is true where it stands in the plan."""
    table = _Membership(regelwerk, tuple(ideen))
    return {
        nr: table.grundlagen() if nr == GRUNDLAGEN else table.asked(nr)
        for nr in regelwerk.massnahmen
    }


def is_so(formula: Formula, known: Callable[[Condition], bool], *, unsettled: bool) -> bool:
    """Evaluate a formula; ``unsettled`` is taken for what nothing is said about."""
    match formula:
        case Holds(condition):
            return known(condition)
        case Both(parts):
            return all(is_so(part, known, unsettled=unsettled) for part in parts)
        case Either(parts):
            return any(is_so(part, known, unsettled=unsettled) for part in parts)
        case No(part):
            return not is_so(part, known, unsettled=not unsettled)
        case _:
            return unsettled


class _Membership:
    def __init__(self, regelwerk: Regelwerk, ideen: tuple[Idee, ...]) -> None:
        self._regelwerk = regelwerk
        self._pulled = self._ideas(ideen)
        self._asked: dict[str, Formula] = {}

    def asked(self, nr: str) -> Formula:
        """Begun, recommended, called for by an idea or by a measure that needs it."""
        if nr not in self._asked:
            users = [
                Both((self.asked(user), No(_begun(user))))
                for user, measure in self._regelwerk.massnahmen.items()
                if measure.voraussetzungen and nr in measure.voraussetzungen.zwingend
            ]
            ways = (_begun(nr), Holds(Derived(f"massnahme:{nr}")), *self._pulled.get(nr, ()))
            self._asked[nr] = Both((No(_done(nr)), Either((*ways, *users))))
        return self._asked[nr]

    def grundlagen(self) -> Formula:
        """0 opens every plan unless cooperation is established; carried out, it only restarts."""
        done, planung = _done(GRUNDLAGEN), self._regelwerk.planung
        verfestigt = self._compare("kooperationsformen", "eines_von", planung.verfestigt)
        stalled = [Holds(Derived(f"merkmal:{name}")) for name in planung.stockt]
        stalled += [
            Holds(Derived(f"szenario:{s.id}"))
            for s in self._regelwerk.ausgangsszenarien.values()
            if any(step.modus == "reaktivieren" for step in s.schritte)
        ]
        return Either(
            (
                Both((done, Either(tuple(stalled)))),
                Both((No(done), Either((self.asked(GRUNDLAGEN), No(verfestigt))))),
            )
        )

    def _ideas(self, ideen: tuple[Idee, ...]) -> Mapping[str, list[Formula]]:
        """Return by measure when an idea brings it into a plan that lacks it otherwise."""
        most = int(self._regelwerk.wert("vorhaben_hoechstens"))
        wanted = Either(
            tuple(
                Holds(Derived(f"szenario:{s.id}"))
                for s in self._regelwerk.ausgangsszenarien.values()
                if any(step.art == "vorhaben" for step in s.schritte)
            )
        )
        found: dict[str, list[Formula]] = {}
        rules = self._regelwerk
        quick = [i for i in by_merit(ideen, rules) if soon(i, rules) and not too_little(i, rules)]
        for place, idea in enumerate(quick):
            nr = idea.massnahme
            if nr is not None and nr != GRUNDLAGEN:
                capped = () if place < most else (Unsettled(),)
                found.setdefault(nr, []).append(Both((wanted, *self._possible(nr), *capped)))
        return found

    def _possible(self, nr: str) -> Iterable[Formula]:
        measure = self._regelwerk.massnahmen[nr]
        if measure.nur_land is not None:
            yield self._compare("land", "gleich", measure.nur_land)
        for needed in measure.voraussetzungen.zwingend if measure.voraussetzungen else ():
            yield _done(needed)

    def _compare(self, pfad: str, op: str, operand: str | tuple[str, ...]) -> Formula:
        """Compare a fixed field, under whatever name the rulebook declares it."""
        for angabe in self._regelwerk.angaben.values():
            if (angabe.ebene, angabe.pfad) == ("verbundraum", pfad):
                return Holds(Compare(angabe.id, op, operand))
        return Unsettled()


def _begun(nr: str) -> Formula:
    return Holds(Progress(nr, "begonnen"))


def _done(nr: str) -> Formula:
    return Holds(Progress(nr, "umgesetzt"))
