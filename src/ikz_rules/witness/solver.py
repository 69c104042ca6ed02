"""One question to the solver: the wanted verdicts as terms, a model as an input."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import z3

from ikz_rules.witness.data import Reader
from ikz_rules.witness.rails import Translator
from ikz_rules.witness.search import Want
from ikz_rules.witness.space import Space, Term, total

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.witness.search import Wish
    from ikz_rules.witness.sizes import Sizes


_VERDICTS: tuple[Verdict, ...] = (True, False, None)


class Question:
    """A question about Verbundräume of up to a size."""

    def __init__(
        self,
        regelwerk: Regelwerk,
        sizes: Sizes,
        texts: Sequence[str],
        definitions: Mapping[str, Condition],
    ) -> None:
        self._space = Space(regelwerk, sizes, texts)
        self._translator = Translator(self._space, definitions)

    def answer(
        self, wants: Sequence[Wish], stichtag: dt.date, timeout_ms: int
    ) -> dict[str, Any] | None:
        """Return an input; empty where there is none, None where the solver gave up."""
        terms = [self._term(wish) for wish in wants]
        solver = z3.Solver(ctx=self._space.context)
        solver.set("timeout", timeout_ms)
        solver.set("random_seed", 0)
        solver.add(self._space.rules)
        solver.add(terms)
        verdict = solver.check()
        if verdict == z3.unsat:
            return {}
        if verdict != z3.sat:
            return None
        model = self._fewest(solver)
        return Reader(self._space, lambda term: _plain(model, term), stichtag).daten()

    def _term(self, wish: Wish) -> Term:
        if isinstance(wish, Want):
            found = self._verdicts(wish.condition)
            return z3.Or([found[v] for v in _VERDICTS if v in wish.verdicts])
        one, other = self._verdicts(wish.one), self._verdicts(wish.other)
        return z3.Or([z3.Xor(one[v], other[v]) for v in _VERDICTS if v in wish.on])

    def _verdicts(self, condition: Condition) -> dict[Verdict, Term]:
        rails = self._translator.rails(condition)
        return {
            True: rails.true,
            False: rails.false,
            None: z3.And(z3.Not(rails.true), z3.Not(rails.false)),
        }

    def _fewest(self, solver: Any) -> Any:  # noqa: ANN401 - the solver carries no types
        """Return a model with as few Kommunen, then as few Aufgaben, as there can be."""
        model = solver.model()
        for group in (self._space.kommunen, self._space.aufgaben):
            count = int(_plain(model, total(group)))
            while count > 0:
                solver.push()
                solver.add(total(group) < count)
                if solver.check() != z3.sat:
                    solver.pop()
                    break
                model = solver.model()
                count = int(_plain(model, total(group)))
        return model


def _plain(model: Any, term: Term) -> bool | Fraction:  # noqa: ANN401
    """Return the value of a term in a model; what the model leaves open gets a value too."""
    value = model.eval(term, model_completion=True)
    if z3.is_bool(value):
        return bool(z3.is_true(value))
    if z3.is_int_value(value):
        return Fraction(value.as_long())
    return Fraction(value.numerator_as_long(), value.denominator_as_long())
