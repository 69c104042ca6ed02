"""A rule that recommends a measure only where another one always puts it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import both_shown, implies
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for one in book.regeln.values():
        for other in book.regeln.values():
            if one.massnahme is None or one.massnahme != other.zurueckstellen:
                continue
            own = is_own(one.location, subject.own) or is_own(other.location, subject.own)
            if own and implies(book, one.wenn, other.wenn):
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"Die Regel {quoted(one.id)} empfiehlt die Maßnahme {one.massnahme} nur, wenn "
                    f"{quoted(other.id)} ({other.location}) sie zurückstellt.",
                    "Entscheiden Sie, was gelten soll, und schränken Sie eine der beiden ein.",
                    one.location if is_own(one.location, subject.own) else other.location,
                    f"regeln:{one.id}",
                    both_shown(subject, one, other),
                )


CHECK = Check(
    "regel-widerspruch",
    WARNUNG,
    "Regel, deren Empfehlung immer zurückgestellt wird",
    _run,
    (SOLVER,),
)
