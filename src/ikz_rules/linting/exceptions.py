"""Exceptions: what an entry may do although a check objects, declared beside it with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ikz_rules.model.regelwerk import Ausnahme

UNKNOWN = Check(
    "ausnahme-unbekannt", WARNUNG, "Ausnahme von einer Prüfung, die es nicht gibt", lambda _: ()
)
NEEDLESS = Check("ausnahme-unnoetig", WARNUNG, "Ausnahme, die nichts bewirkt", lambda _: ())


def applied(
    found: Iterable[Finding],
    exceptions: Iterable[Ausnahme],
    run: Collection[str],
    known: Collection[str],
) -> tuple[list[Finding], list[Finding]]:
    """Return the findings that no exception allows, and those about the exceptions themselves.

    Exceptions from checks that were not ``run`` are not judged.
    """
    declared = tuple(exceptions)
    allowed = {(a.pruefung, a.eintrag) for a in declared}
    kept, used = [], set()
    for finding in found:
        key = (finding.check, finding.entry)
        if key in allowed:
            used.add(key)
        else:
            kept.append(finding)
    needless = [a for a in declared if a.pruefung in run and (a.pruefung, a.eintrag) not in used]
    unknown = [a for a in declared if a.pruefung not in known]
    return kept, [*map(_needless, needless), *(_unknown(a, sorted(known)) for a in unknown)]


def _needless(exception: Ausnahme) -> Finding:
    return Finding(
        NEEDLESS.id,
        NEEDLESS.level,
        f"Die Prüfung {quoted(exception.pruefung)} hat hier nichts zu beanstanden.",
        "Löschen Sie die Ausnahme.",
        exception.location,
        exception.eintrag,
    )


def _unknown(exception: Ausnahme, known: Sequence[str]) -> Finding:
    return Finding(
        UNKNOWN.id,
        UNKNOWN.level,
        f"Die Prüfung {quoted(exception.pruefung)} gibt es nicht; Fehler lassen sich nicht "
        "ausnehmen.",
        did_you_mean(exception.pruefung, known) or "Löschen Sie die Ausnahme.",
        exception.location,
        exception.eintrag,
    )
