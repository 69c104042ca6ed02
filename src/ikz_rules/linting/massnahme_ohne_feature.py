"""A measure without a feature file of the same stem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import FEATURES, Check, Subject
from ikz_rules.linting.examples import has_feature
from ikz_rules.model.finding import WARNUNG, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    for massnahme in subject.regelwerk.massnahmen.values():
        if not has_feature(subject, massnahme.stem):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Zur Maßnahme {massnahme.nr} fehlt die Feature-Datei „{massnahme.stem}.feature“.",
                "Legen Sie sie an, mit einem Beispiel dafür und einem dagegen.",
                massnahme.location,
                f"massnahme:{massnahme.nr}",
            )


CHECK = Check("massnahme-ohne-feature", WARNUNG, "Maßnahme ohne Feature-Datei", _run, (FEATURES,))
