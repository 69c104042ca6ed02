"""A kind of Verbundraum that has a need, is known well enough, and still gets no measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import scenario
from ikz_rules.model.condition import AnyOf, Derived
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.witness.search import FALSE, TRUE, Found, Want, find, satisfied
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.model.regelwerk import Bedarf


def _run(subject: Subject) -> Iterator[Finding]:
    """Ask for all needs at once; what is found is told apart and left out of the next."""
    book = subject.regelwerk
    nothing = Want(AnyOf(tuple(Derived(f"massnahme:{nr}") for nr in book.massnahmen)), FALSE)
    opened = _opened(subject)
    open_needs = {
        b.id: b for b in book.bedarfe.values() if opened or is_own(b.location, subject.own)
    }
    while open_needs:
        some = Want(AnyOf(tuple(b.wenn for b in open_needs.values())), TRUE)
        shown = find(book, [some, nothing])
        if not isinstance(shown, Found):
            return
        for bedarf in list(open_needs.values()):
            if satisfied(book, [Want(bedarf.wenn, TRUE)], shown.daten):
                del open_needs[bedarf.id]
                yield _finding(subject, bedarf, shown, opened)


def _opened(subject: Subject) -> Location | None:
    """Return where an own folder first takes away what may have answered a need."""
    changes = [
        a.location
        for a in subject.regelwerk.aenderungen
        if a.art == "abgeschaltet" and is_own(a.location, subject.own)
    ]
    return min((at for at in changes if at is not None), default=None)


def _finding(subject: Subject, bedarf: Bedarf, shown: Found, opened: Location | None) -> Finding:
    """Tell a gap at the need, or, if that is not the folder's own, where the folder opens it."""
    return Finding(
        CHECK.id,
        CHECK.level,
        f"Es gibt Verbundräume mit dem Bedarf {quoted(bedarf.titel)}, für die alles Nötige "
        "bekannt ist und die doch keine Maßnahme bekommen.",
        "Ergänzen Sie eine Regel für diesen Fall.",
        bedarf.location if is_own(bedarf.location, subject.own) else opened,
        f"bedarfe:{bedarf.id}",
        scenario(subject, shown, bedarf.titel, ["wird keine Maßnahme empfohlen"]),
    )


CHECK = Check("luecke", WARNUNG, "Bedarf, auf den keine Regel antwortet", _run, (SOLVER,))
