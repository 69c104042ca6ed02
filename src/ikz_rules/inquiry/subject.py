"""What a question is about: a plan, thought through again, and a measure of its rulebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.advisor import consider
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from ikz_rules.assembly.context import Context
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk


def context(plan: Massnahmenplan, regelwerk: Regelwerk | None = None) -> Context:
    """Return everything that a plan was made from, by its rulebook (default: the packaged one).

    Raises QuestionError if the plan was made with another rulebook.
    """
    book = regelwerk or load_regelwerk()
    if plan.regelwerk.sha256 != book.sha256:
        raise QuestionError(
            Problem(
                "plan-anderes-regelwerk",
                f"Der Plan beruht auf anderen Regeln (Version {quoted(plan.regelwerk.version)}, "
                f"Prüfsumme {plan.regelwerk.sha256[:12]}; hier Version {quoted(book.version)}, "
                f"Prüfsumme {book.sha256[:12]}).",
                "Laden Sie dieselben Regeln, oder erstellen Sie den Plan neu.",
            )
        )
    return consider(plan.verbundraum, book)


def subject(plan: Massnahmenplan, nr: str, regelwerk: Regelwerk | None = None) -> Context:
    """Return what a plan was made from, for a question about the measure ``nr``.

    Raises QuestionError if the rulebook has no such measure, or the plan another rulebook.
    """
    measure(nr, regelwerk or load_regelwerk())
    return context(plan, regelwerk)


def at_least_one(number: int) -> None:
    """Raise QuestionError for a count of nothing, or of less."""
    if number < 1:
        raise QuestionError(
            Problem("zahl", f"{number} ist zu klein.", "Nennen Sie eine ganze Zahl ab 1.")
        )


def measure(nr: str, regelwerk: Regelwerk) -> Massnahme:
    """Return the measure of that number; ``1,2`` is read as ``1.2``.

    Raises QuestionError if the rulebook has no such measure.
    """
    known = regelwerk.massnahmen
    asked = str(nr)
    found = known.get(asked.strip().replace(",", "."))
    if found is None:
        raise QuestionError(
            Problem(
                "massnahme-unbekannt",
                f"Die Maßnahme {quoted(asked)} gibt es nicht.",
                did_you_mean(asked, known) or f"Es gibt {', '.join(known)}.",
            )
        )
    return found
