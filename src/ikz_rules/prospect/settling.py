"""Whether a measure is certain, possible or excluded: its formula over all extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.planning.membership import Both, Either, Holds, No, is_so
from ikz_rules.prospect import verdict_sets
from ikz_rules.prospect.verdict_sets import FALSE, TRUE

if TYPE_CHECKING:
    from ikz_rules.model.condition import Condition
    from ikz_rules.planning.membership import Formula
    from ikz_rules.prospect.verdicts import Outcomes


def settled(formula: Formula, outcomes: Outcomes) -> int:
    """Return what a formula can be: a set of true and false, sound over all extensions."""
    match formula:
        case Holds(condition):
            return known_true(condition, outcomes)
        case Both(parts):
            return verdict_sets.all_of(settled(part, outcomes) for part in parts)
        case Either(parts):
            return verdict_sets.any_of(settled(part, outcomes) for part in parts)
        case No(part):
            return verdict_sets.negated(settled(part, outcomes))
    return TRUE | FALSE


def known_true(condition: Condition, outcomes: Outcomes) -> int:
    """Return whether a condition about the Verbundraum can be known true, and can be not."""
    mask = outcomes.holds(condition, outcomes.standing.situation.verbundraum)
    return mask & TRUE | (FALSE if mask & ~TRUE else 0)


def stands_now(formula: Formula, outcomes: Outcomes) -> bool:
    """Return whether a formula is so as things stand; what is left open counts as not so."""
    judge, top = outcomes.judge, outcomes.standing.situation.verbundraum
    return is_so(formula, lambda c: judge.holds(c, top) is True, unsettled=False)
