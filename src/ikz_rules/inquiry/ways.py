"""Ways to a measure: the cheapest changes of facts that bring it into the plan."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from ikz_rules.advisor import order_of
from ikz_rules.changes.change import Change, value_at
from ikz_rules.changes.changing import changed
from ikz_rules.changes.levers import levers
from ikz_rules.evaluation.judge import scopes
from ikz_rules.facts.address import plain
from ikz_rules.inquiry.subject import at_least_one, measure, subject
from ikz_rules.inquiry.trials import Trials
from ikz_rules.model.angaben import NIE, STUFEN
from ikz_rules.model.base import Frozen
from ikz_rules.planning.case import GRUNDLAGEN
from ikz_rules.planning.membership import membership
from ikz_rules.witness.search import require_solver

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from ikz_rules.assembly.context import Context
    from ikz_rules.changes.change import Edit
    from ikz_rules.changes.levers import Lever
    from ikz_rules.facts.address import Address
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.witness.cheapest import Cheapest, Found

_OPEN = "nie, aber offen"
MOST_REFUSED = 20
"""So many ways of the solver may fail with the planner before the search ends."""


MOST_LOOKED = 40_000
"""So often the solver looks at facts before it stops offering what to try: a second or two."""


class Schritt(Frozen):
    """One changed fact. ``bisher`` is what it is now, None where unknown; ``aufwand`` the
    declared effort of changing it (``nie``: nobody can), ``punkte`` its weight.
    """

    aenderung: Change
    bisher: Any = None
    aufwand: str
    punkte: float = 0


class Weg(Frozen):
    """Facts to change together; leaving out one is not enough. ``aufwand``: their weights in sum.

    ``rang``: the place that the measure then has in the plan, ``phase`` its phase.
    """

    schritte: tuple[Schritt, ...]
    aufwand: float
    rang: int
    phase: int


class Ways(Frozen):
    """How a measure comes into the plan, or among its first ``unter_den_ersten`` measures.

    ``rang``: where it stands already, None where it does not. ``wege``: the cheapest first, none
    containing another. ``genau``: it is proved that nothing cheaper exists, and that these are
    all ways there are if fewer than asked for; with ``hoechstens`` only of so many changed facts.
    Without any way ``im_weg`` holds the fewest facts that nobody can change and that would have
    to be different, rather such as are not known yet; ``umgesetzt`` says that the measure is
    carried out.
    """

    nr: str
    titel: str
    unter_den_ersten: int | None = None
    rang: int | None = None
    wege: tuple[Weg, ...] = ()
    genau: bool = True
    hoechstens: int | None = None
    im_weg: tuple[Schritt, ...] = ()
    umgesetzt: bool = False
    aufgaben_genannt: bool = True


def ways_to(
    plan: Massnahmenplan,
    nr: str,
    first: int | None = None,
    count: int = 3,
    regelwerk: Regelwerk | None = None,
) -> Ways:
    """Return up to ``count`` cheapest ways of bringing a measure into a plan.

    With ``first`` into its first so many measures. Only facts change that are declared to be
    changeable, on the Verbundraum, its Kommunen and Aufgaben: to any declared value, never to
    unknown. Which Kommunen and Aufgaben there are stays as it is, and so does what is begun or
    carried out. Every way was tried with the planner itself.

    >>> from ikz_rules import Verbundraum, recommend
    >>> tal = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bdorf"}]}
    >>> found = ways_to(recommend(Verbundraum.model_validate(tal)), "3.2", count=1)
    >>> [step.aenderung.text for step in found.wege[0].schritte]
    ['kommunen.Adorf.angaben.offene_stellen=1']

    Raises QuestionError for a measure that does not exist, a plan of another rulebook, ``count``
    or ``first`` below 1, and where the extra ``pruefung`` is missing.
    """
    before = subject(plan, nr, regelwerk)
    found = measure(nr, before.regelwerk)
    order = before.schedule.order
    rang = order.index(found.nr) + 1 if found.nr in order else None
    for number in (1 if first is None else first, count):
        at_least_one(number)
    known: dict[str, Any] = {
        "nr": found.nr,
        "titel": found.titel,
        "unter_den_ersten": first,
        "rang": rang,
    }
    if rang is not None and rang <= (first or rang):
        return Ways(**known)
    require_solver("diese Frage")
    return Ways(**known, **_Looking(before, found.nr, first).answer(count))


class _Looking:
    def __init__(self, before: Context, nr: str, first: int | None) -> None:
        self._before = before
        self._nr = nr
        self._first = first
        book = before.regelwerk
        self._prices = {each: book.gewichte[f"aendern_{each}"].wert for each in STUFEN}
        self._levers = {one.path: one for one in levers(before.verbundraum, book)}
        self._daten = plain(before.verbundraum)
        self._kept = True

    def answer(self, count: int) -> dict[str, Any]:
        """Return the ways, and what they are worth."""
        if self._nr != GRUNDLAGEN and self._nr in self._before.case.umgesetzt:
            return {"umgesetzt": True}
        if self._first is not None:
            return self._among_the_first(count)
        search = self._search(self._prices)
        ways = list(self._checked(search, count))
        genau = self._kept and not search.gave_up and not search.unsettled
        found = {"wege": tuple(ways), "genau": genau}
        return found if ways else {**found, **self._in_the_way()}

    def _open(self, lever: Lever) -> Lever:
        """Tell what nobody can change and nobody knows yet from what is known."""
        known = value_at(self._daten, lever.path) is not None or self._derived(lever.address)
        return replace(lever, aufwand=_OPEN) if lever.aufwand == NIE and not known else lever

    def _search(
        self, prices: Mapping[str, int | Fraction], among: Iterable[Lever] | None = None
    ) -> Cheapest:
        from ikz_rules.witness.cheapest import Cheapest  # noqa: PLC0415 - loads z3

        context = self._before
        goal = membership(context.regelwerk, context.verbundraum.ideen)[self._nr]
        everything = self._levers.values() if among is None else among
        return Cheapest(context.verbundraum, context.regelwerk, goal, everything, prices)

    def _checked(self, search: Cheapest, count: int) -> Iterator[Weg]:
        """Yield what the planner agrees to; what it refuses leaves open whether that is all."""
        left, refused = count, 0
        while left and refused < MOST_REFUSED and (found := search.next()) is not None:
            self._kept = self._kept and found.minimal
            way = self._way(self._needed(found))
            if way is None:
                self._kept = False
                refused += 1
            else:
                left -= 1
                yield way

    def _needed(self, found: Found) -> tuple[Edit, ...]:
        """Return the edits without those that a search which ended too early left in."""
        edits, one = found.edits, None if found.minimal else found.edits
        while one is not None:
            edits = one
            fewer = (tuple(e for e in edits if e is not out) for out in edits if len(edits) > 1)
            one = next((rest for rest in fewer if self._way(rest) is not None), None)
        return edits

    def _way(self, edits: Sequence[Edit]) -> Weg | None:
        """Return a way if the planner finds the measure where it should be."""
        book = self._before.regelwerk
        changes = [edit.change(edit.wert) for edit in edits]
        schedule = order_of(changed(self._before.verbundraum, changes, book), self._before)
        rang = schedule.order.index(self._nr) + 1 if self._nr in schedule.order else 0
        if not 0 < rang <= (self._first or rang):
            return None
        steps = tuple(self._step(edit) for edit in edits)
        effort = sum(step.punkte for step in steps)
        return Weg(schritte=steps, aufwand=effort, rang=rang, phase=schedule.phase[self._nr])

    def _step(self, edit: Edit) -> Schritt:
        lever = self._levers[edit.path]
        aufwand, present = lever.aufwand, value_at(self._daten, edit.path)
        return Schritt(
            aenderung=edit.change(edit.wert),
            bisher=self._derived(lever.address) if present is None else present,
            aufwand=aufwand,
            punkte=float(self._prices.get(aufwand, 0)),
        )

    def _derived(self, address: Address) -> str | None:
        """Return what follows from other facts where none is stated: a Land, the kind of a task."""
        situation = self._before.situation
        if address.ebene == "verbundraum":
            whose = situation.verbundraum
        else:
            name = address.aufgabe or address.kommune
            ebene = "aufgabe" if address.aufgabe else "kommune"
            whose = next(one for one in scopes(situation, ebene) if one.name == name)
        found = whose.values.get(address.name)
        return found if isinstance(found, str) else None

    def _in_the_way(self) -> dict[str, Any]:
        """Return what nobody can change and would have to be different, rather the unknown."""
        many = len(self._levers)
        prices = {**dict.fromkeys(self._prices, 0), _OPEN: 1, NIE: many}
        search = self._search(prices, map(self._open, self._levers.values()))
        found = search.next()
        edits = () if found is None else found.edits
        steps = (self._step(edit) for edit in edits if self._levers[edit.path].aufwand == NIE)
        return {
            "im_weg": tuple(steps),
            "aufgaben_genannt": bool(self._before.verbundraum.aufgaben),
        }

    def _among_the_first(self, count: int) -> dict[str, Any]:
        """Try every change of one fact, of two where that is few, and what the solver finds."""
        found: list[Found] = []
        if self._nr not in self._before.schedule.order:
            search = self._search(self._prices)
            for one in islice(iter(search.next, None), MOST_REFUSED):
                found.append(one)
                if search.looked > MOST_LOOKED:
                    break
            if not found and not search.gave_up and not search.unsettled:
                return self._in_the_way()
        trials = Trials(self._before, self._changeable(), self._way)
        trials.run()
        for each in found:
            trials.try_out(self._needed(each))
        size = trials.size
        return {"wege": trials.cheapest(count), "genau": size > 0, "hoechstens": size}

    def _changeable(self) -> list[Lever]:
        return [one for one in self._levers.values() if one.aufwand in self._prices]
