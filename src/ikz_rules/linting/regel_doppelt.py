"""Two rules for the same thing that hold in exactly the same cases, however they are written."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import both_shown, implies
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.regelwerk import Regel


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for first, second in combinations(book.regeln.values(), 2):
        one, other = (first, second) if is_own(first.location, subject.own) else (second, first)
        if not is_own(one.location, subject.own) or not _for_the_same(one, other):
            continue
        if implies(book, one.wenn, other.wenn) and implies(book, other.wenn, one.wenn):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Die Regeln {quoted(one.id)} und {quoted(other.id)} ({other.location}) sind immer "
                "zugleich erfüllt und betreffen dasselbe.",
                "Löschen Sie eine davon, oder fassen Sie die beiden zusammen.",
                one.location,
                f"regeln:{one.id}",
                both_shown(subject, one, other),
            )


def _for_the_same(one: Regel, other: Regel) -> bool:
    if (one.massnahme or one.zurueckstellen) is not None:
        return (one.massnahme, one.zurueckstellen) == (other.massnahme, other.zurueckstellen)
    shared = set(one.arbeitspakete) & set(other.arbeitspakete)
    return bool(shared) or (one.hinweis is not None and one.hinweis == other.hinweis)


CHECK = Check("regel-doppelt", WARNUNG, "Zwei Regeln, die dasselbe sagen", _run, (SOLVER,))
