"""What can be proved about conditions, and the smallest Verbundräume that show it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ikz_rules.witness.scenario import scenario_text
from ikz_rules.witness.search import (
    NOT_TRUE,
    TRUE,
    Differ,
    Found,
    Impossible,
    Want,
    find,
    fulfils,
    satisfied,
)
from ikz_rules.witness.shrink import one_less

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ikz_rules.linting.check import Subject
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regel, Regelwerk
    from ikz_rules.witness.search import Unsure


@lru_cache(maxsize=1024)
def example(regelwerk: Regelwerk, condition: Condition) -> Found | Impossible | Unsure:
    """Return a smallest Verbundraum in which a condition holds."""
    return find(regelwerk, [Want(condition, TRUE)])


def never(regelwerk: Regelwerk, condition: Condition) -> bool:
    """Tell whether it is proved that a condition never holds."""
    return isinstance(example(regelwerk, condition), Impossible)


@lru_cache(maxsize=4096)
def implies(regelwerk: Regelwerk, one: Condition, other: Condition) -> bool:
    """Tell whether it is proved that ``other`` holds wherever ``one`` does, which can happen."""
    shown = example(regelwerk, one)
    if not isinstance(shown, Found):
        return False
    if not satisfied(regelwerk, [Want(other, TRUE)], shown.daten):
        return False
    wants = [Want(one, TRUE), Want(other, NOT_TRUE)]
    return isinstance(find(regelwerk, wants, smallest=False), Impossible)


def parted(
    regelwerk: Regelwerk, condition: Condition, others: Iterable[Condition]
) -> Iterator[Found | Impossible | Unsure]:
    """Yield for each of ``others`` whether it ever has another verdict than ``condition``.

    What the smallest example of the condition shows, or the same with one thing less, is not asked
    of the solver.
    """
    shown = example(regelwerk, condition)
    daten = shown.daten if isinstance(shown, Found) else {}
    near = [(each, fulfils(regelwerk, each)) for each in (daten, *one_less(daten))]
    for other in others:
        wants = [Differ(condition, other)]
        told = next((Found(each) for each, hold in near if hold(wants)), None)
        yield told or find(regelwerk, wants, smallest=False)


def both_shown(subject: Subject, one: Regel, other: Regel) -> str:
    """Return a scenario in which two rules hold together, the second implied by the first."""
    shown = example(subject.regelwerk, one.wenn)
    return scenario(subject, shown, f"{one.id} und {other.id} zugleich", _holds(one, other))


def scenario(
    subject: Subject, shown: Found | Impossible | Unsure, name: str, dann: Sequence[str]
) -> str:
    """Return a scenario for what was found; nothing where nothing was."""
    daten: dict[str, Any] = shown.daten if isinstance(shown, Found) else {}
    return scenario_text(daten, subject.regelwerk, name, dann) if daten else ""


def _holds(*regeln: Regel) -> list[str]:
    return [f'ist die Regel "{regel.id}" erfüllt' for regel in regeln]
