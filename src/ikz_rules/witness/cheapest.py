"""The cheapest changes of a given Verbundraum after which a formula is true, one after another.

Exact over every declared value of the facts that may change: nothing else costs less, and where
nothing more is found there is nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Any

import z3

from ikz_rules.changes.change import Edit
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.witness.given import Given
from ikz_rules.witness.given_terms import GivenTranslator
from ikz_rules.witness.solver import check, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ikz_rules.changes.levers import Lever
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum
    from ikz_rules.planning.membership import Formula
    from ikz_rules.witness.free import Free
    from ikz_rules.witness.space import Term

EFFORT = 4_000_000
"""When the solver gives up on one question: counted in its own steps, so that the answer never
hangs on the machine. About a second.
"""


@dataclass(frozen=True, slots=True)
class Found:
    """Changes of different facts, each value as close to what is given as can be.

    ``minimal``: it is proved that nothing costs less.
    """

    edits: tuple[Edit, ...]
    minimal: bool


class Cheapest:
    """Asks for the cheapest changes, then for the next that contain none of those before.

    ``prices`` say what each effort of changing costs; facts with other efforts stay as they are.
    Of one price those come first that name facts not named before, then few facts before many,
    then the Verbundraum's own, then by name. Changing nothing is no answer. ``gave_up``: the solver
    ended without one. ``looked``: how often it has looked at a fact so far. ``unsettled``: the
    formula may be true already, since it leaves things open.
    """

    def __init__(
        self,
        verbundraum: Verbundraum,
        regelwerk: Regelwerk,
        goal: Formula,
        levers: Iterable[Lever],
        prices: Mapping[str, int | Fraction],
    ) -> None:
        space = Given(verbundraum, regelwerk, [one for one in levers if one.aufwand in prices])
        term = GivenTranslator(space, definitions(regelwerk)).term(goal, unsettled=True)
        self.gave_up = False
        self.looked = 0
        self._free = sorted(
            space.free.values(), key=lambda free: (len(free.lever.path), free.lever.path)
        )
        self._prices = _whole(prices)
        self._named: set[str] = set()
        self._no = space.no
        self._solver = z3.Solver(ctx=space.context)
        self._solver.set("rlimit", EFFORT)
        self._solver.set("random_seed", 0)
        self._solver.add(space.rules)
        self._solver.add(term)
        self.unsettled = self._solver.check(*(z3.Not(f.changed) for f in self._free)) == z3.sat
        self._solver.add(z3.Or([self._no, *(free.changed for free in self._free)]))

    def next(self) -> Found | None:
        """Return the next cheapest changes; None where there are none, or the solver gave up."""
        verdict = check(self._solver)
        if verdict != z3.sat:
            self.gave_up = verdict != z3.unsat
            return None
        model = self._solver.model()
        self._solver.push()
        chosen, minimal = self._cheapest(model)
        edits = self._closest(chosen)
        self._solver.pop()
        self._solver.add(z3.Or([self._no, *(z3.Not(free.changed) for free in chosen)]))
        self._named |= {free.lever.address.name for free in chosen}
        return Found(edits, minimal)

    def _cheapest(self, model: Any) -> tuple[list[Free], bool]:  # noqa: ANN401 - the solver carries no types
        """Return the cheapest facts to change, and whether that is known; pin all others."""
        minimal = True
        for weights in self._weights():
            model, known = self._lightest(model, weights)
            minimal = minimal and known
        changed = [free for free in self._free if plain(model, free.changed)]
        self._solver.add([z3.Not(free.changed) for free in self._free if free not in changed])
        return changed, minimal

    def _weights(self) -> Iterator[list[int]]:
        """Yield what has to be least, the most important first."""
        many = len(self._free) + 1
        yield [self._prices[free.lever.aufwand] for free in self._free]
        yield [many if free.lever.address.name in self._named else 1 for free in self._free]
        yield list(range(1, many))

    def _lightest(self, model: Any, weights: Sequence[int]) -> tuple[Any, bool]:  # noqa: ANN401
        """Return a model in which what changes weighs least; pin the weight to that."""
        each = [(free.changed, weight) for free, weight in zip(self._free, weights, strict=True)]

        def below(found: Any) -> Term:  # noqa: ANN401
            weight = sum(weight for term, weight in each if plain(found, term))
            return z3.PbLe(each, weight - 1)

        model, known = self._least(model, below)
        self._solver.add(z3.PbLe(each, sum(w for term, w in each if plain(model, term))))
        return model, known

    def _closest(self, changed: Sequence[Free]) -> tuple[Edit, ...]:
        """Return the values closest to what is given, the first fact's first."""
        if check(self._solver) != z3.sat:
            raise AssertionError(self._solver.reason_unknown())
        model = self._solver.model()
        for free in changed:
            far = free.far
            model, _ = self._least(model, lambda found, far=far: far < _value(found, far))  # type: ignore[misc]
            self._solver.add(far <= _value(model, far))
        return tuple(
            Edit(free.lever.path, "setzen", free.value(lambda term: plain(model, term)))
            for free in changed
        )

    def _least(self, model: Any, below: Callable[[Any], Term]) -> tuple[Any, bool]:  # noqa: ANN401
        """Follow what is better than the model to the best; say whether that is proved."""
        while True:
            self.looked += len(self._free)
            self._solver.push()
            self._solver.add(below(model))
            verdict = check(self._solver)
            better = self._solver.model() if verdict == z3.sat else None
            self._solver.pop()
            if better is None:
                return model, verdict == z3.unsat
            model = better


def _value(model: Any, term: Term) -> Term:  # noqa: ANN401
    """Return a number of a model as a term; what the model leaves open gets a value too."""
    return model.eval(term, model_completion=True)


def _whole(prices: Mapping[str, int | Fraction]) -> dict[str, int]:
    """Return the prices as whole numbers in the same proportions."""
    exact = {aufwand: Fraction(price) for aufwand, price in prices.items()}
    scale = lcm(*(price.denominator for price in exact.values()))
    return {aufwand: int(price * scale) for aufwand, price in exact.items()}
