"""Two rules that do the same and give the same reason: a plan would say it twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.repeated import Text, repeated
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.regelwerk import Regel


def _run(subject: Subject) -> Iterator[Finding]:
    texts = [Text(r.id, _said(r), r.location) for r in subject.regelwerk.regeln.values()]
    for text, known in repeated(texts, subject.own):
        yield Finding(
            CHECK.id,
            CHECK.level,
            f"Die Regel {quoted(text.name)} hat dieselbe Begründung und Folge wie "
            f"{quoted(known.name)} ({known.location}).",
            "Sagen Sie in der Begründung, worin sich die beiden unterscheiden.",
            text.location,
            f"regeln:{text.name}",
        )


def _said(regel: Regel) -> tuple[str, ...]:
    effect = (regel.massnahme, regel.zurueckstellen, regel.hinweis, ",".join(regel.arbeitspakete))
    return (regel.begruendung, *(part or "" for part in effect))


CHECK = Check("begruendung-doppelt", WARNUNG, "Zwei Regeln mit derselben Begründung", _run)
