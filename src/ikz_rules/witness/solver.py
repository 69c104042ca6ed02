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
    from collections.abc import Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.witness.search import Wish
    from ikz_rules.witness.sizes import Sizes


_VERDICTS: tuple[Verdict, ...] = (True, False, None)


class Question:
    """A question about Verbundräume, asked for one size after another."""

    def __init__(
        self, regelwerk: Regelwerk, texts: Sequence[str], definitions: Mapping[str, Condition]
    ) -> None:
        self._regelwerk = regelwerk
        self._texts = texts
        self._definitions = definitions

    def answer(
        self, wants: Sequence[Wish], sizes: Sizes, effort: int, *, smallest: bool
    ) -> dict[str, Any] | None:
        """Return an input; empty where there is none, None where the solver gave up.

        The ``smallest`` has as few Kommunen, then as few Aufgaben, as there can be.
        """
        space = Space(self._regelwerk, sizes, self._texts)
        translator = Translator(space, self._definitions)
        terms = [_term(translator, wish) for wish in wants]
        solver = z3.Solver(ctx=space.context)
        solver.set("rlimit", effort)
        solver.set("random_seed", 0)
        solver.add(space.rules)
        solver.add(terms)
        verdict = check(solver)
        if verdict == z3.unsat:
            return {}
        if verdict != z3.sat:
            return None
        model = solver.model()
        if smallest:
            model = _fewest(solver, (space.kommunen, space.aufgaben))
        return Reader(space, lambda term: plain(model, term)).daten()


def check(solver: Any) -> Any:  # noqa: ANN401 - the solver carries no types
    """Ask the solver, which keeps Ctrl-C to itself and only says that it was interrupted."""
    verdict = solver.check()
    if verdict == z3.unknown and "interrupted" in solver.reason_unknown():
        raise KeyboardInterrupt
    return verdict


def _term(translator: Translator, wish: Wish) -> Term:
    if isinstance(wish, Want):
        found = _verdicts(translator, wish.condition)
        return z3.Or([found[v] for v in _VERDICTS if v in wish.verdicts])
    one, other = _verdicts(translator, wish.one), _verdicts(translator, wish.other)
    return z3.Or([z3.Xor(one[v], other[v]) for v in _VERDICTS if v in wish.on])


def _verdicts(translator: Translator, condition: Condition) -> dict[Verdict, Term]:
    rails = translator.rails(condition)
    return {
        True: rails.true,
        False: rails.false,
        None: z3.And(z3.Not(rails.true), z3.Not(rails.false)),
    }


def _fewest(solver: Any, groups: Sequence[Sequence[Term]]) -> Any:  # noqa: ANN401 - the solver carries no types
    """Return a model with as few Kommunen, then as few Aufgaben, as there can be."""
    model = solver.model()
    for group in groups:
        count = int(plain(model, total(group)))
        while count > 0:
            solver.push()
            solver.add(total(group) < count)
            if check(solver) != z3.sat:
                solver.pop()
                break
            model = solver.model()
            count = int(plain(model, total(group)))
    return model


def plain(model: Any, term: Term) -> bool | Fraction:  # noqa: ANN401
    """Return the value of a term in a model; what the model leaves open gets a value too."""
    value = model.eval(term, model_completion=True)
    if z3.is_bool(value):
        return bool(z3.is_true(value))
    if z3.is_int_value(value):
        return Fraction(value.as_long())
    return Fraction(value.numerator_as_long(), value.denominator_as_long())
