"""A rule that only ever adds to another one that says at least as much for the same measure."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import both_shown, implies
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.regelwerk import Regel, Regelwerk


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for one, other in permutations(book.regeln.values(), 2):
        if not is_own(one.location, subject.own) or not _covered(one, other, book):
            continue
        if implies(book, one.wenn, other.wenn) and not implies(book, other.wenn, one.wenn):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Immer wenn die Regel {quoted(one.id)} erfüllt ist, ist es auch "
                f"{quoted(other.id)} ({other.location}), die nicht weniger bewirkt.",
                "Fassen Sie die beiden zusammen. Soll der Grund zusätzlich zählen, vermerken Sie "
                "das als Ausnahme.",
                one.location,
                f"regeln:{one.id}",
                both_shown(subject, one, other),
            )


def _covered(one: Regel, other: Regel, book: Regelwerk) -> bool:
    """Tell whether ``one`` has no effect beyond what ``other`` has."""
    if (one.massnahme, one.zurueckstellen) != (other.massnahme, other.zurueckstellen):
        return False
    if one.hinweis is not None or not set(one.arbeitspakete) <= set(other.arbeitspakete):
        return False
    if one.anlass not in (None, other.anlass):
        return False
    return not one.gewicht or (
        other.gewicht is not None and book.wert(one.gewicht) <= book.wert(other.gewicht)
    )


CHECK = Check(
    "regel-enthalten", WARNUNG, "Regel, die in einer anderen enthalten ist", _run, (SOLVER,)
)
