"""A weight that neither a rule nor planning nor a criterion uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.fahrplanteile import gewichte
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.planning.needed import OF_QUESTIONS, WEIGHTS
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    used = {*WEIGHTS, *OF_QUESTIONS, *gewichte(book)}
    used |= {regel.gewicht or "" for regel in book.regeln.values()}
    for gewicht in book.gewichte.values():
        if gewicht.id not in used:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Das Gewicht {quoted(gewicht.id)} verwendet keine Regel und kein Kriterium.",
                "Nennen Sie es dort, oder löschen Sie es.",
                gewicht.location,
                f"gewichte:{gewicht.id}",
            )


CHECK = Check("gewicht-ungenutzt", WARNUNG, "Gewicht, das niemand verwendet", _run)
