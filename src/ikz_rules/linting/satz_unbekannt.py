"""A step that no sentence of the vocabulary reads: its scenario cannot be run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import FEATURES, SAETZE, Check, Subject
from ikz_rules.linting.examples import sentences
from ikz_rules.model.finding import WARNUNG, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location


def _run(subject: Subject) -> Iterator[Finding]:
    read = sentences(subject)
    told: set[Location] = set()
    for case in (case for feature in subject.features or () for case in feature.cases()):
        for step in case.steps:
            if read[step.kind, step.text] is None and step.location not in told:
                told.add(step.location)  # Beispiele and Grundlagen repeat what is written once
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"Den Satz „{step.keyword} {step.text}“ gibt es nicht.",
                    subject.nearest(step) or "Alle Sätze zeigt „ikz-rules saetze“.",
                    step.location,
                )


CHECK = Check("satz-unbekannt", WARNUNG, "Satz, den es nicht gibt", _run, (FEATURES, SAETZE))
