"""A rule and the one it replaces: both in force on one day, or neither for some days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.regelwerk import Regel

_DAY = timedelta(days=1)


def _run(subject: Subject) -> Iterator[Finding]:
    regeln = subject.regelwerk.regeln
    for regel in regeln.values():
        earlier = regeln.get(regel.ersetzt or "")
        if earlier is None:
            continue
        wrong = _seam(regel, earlier)
        if wrong:
            yield Finding(
                CHECK.id,
                CHECK.level,
                wrong,
                "Die frühere Regel endet mit dem Tag, bevor die neue beginnt.",
                regel.location,
                f"regeln:{regel.id}",
            )


def _seam(regel: Regel, earlier: Regel) -> str:
    begin, end = regel.gueltig_ab, earlier.gueltig_bis
    if begin is None or end is None or begin <= end:
        return (
            f"{quoted(regel.id)} ersetzt {quoted(earlier.id)}, aber beide gelten an denselben "
            "Tagen."
        )
    if begin > end + _DAY:
        return (
            f"Vom {end + _DAY:%d.%m.%Y} bis {begin - _DAY:%d.%m.%Y} gilt weder {quoted(earlier.id)}"
            f" noch {quoted(regel.id)}."
        )
    return ""


CHECK = Check(
    "gueltigkeit-ueberschneidung", WARNUNG, "Übergang zwischen zwei Fassungen einer Regel", _run
)
