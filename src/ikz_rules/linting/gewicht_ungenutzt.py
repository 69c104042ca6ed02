"""A weight that neither a rule nor planning uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.planning.needed import OF_QUESTIONS, WEIGHTS
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    used = {*WEIGHTS, *OF_QUESTIONS, *(regel.gewicht for regel in book.regeln.values())}
    for gewicht in book.gewichte.values():
        if gewicht.id not in used:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Das Gewicht {quoted(gewicht.id)} verwendet keine Regel.",
                "Nennen Sie es in einer Regel, oder löschen Sie es.",
                gewicht.location,
                f"gewichte:{gewicht.id}",
            )


CHECK = Check("gewicht-ungenutzt", WARNUNG, "Gewicht, das niemand verwendet", _run)
