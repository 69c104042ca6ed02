"""An Ausgangsszenario without a feature file of the same stem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import FEATURES, Check, Subject
from ikz_rules.linting.examples import has_feature
from ikz_rules.model.finding import WARNUNG, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    for szenario in subject.regelwerk.ausgangsszenarien.values():
        if not has_feature(subject, szenario.stem):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Zum Ausgangsszenario {szenario.id} fehlt die Feature-Datei "
                f"„{szenario.stem}.feature“.",
                "Legen Sie sie an: wann es erkannt wird, und wann nicht.",
                szenario.location,
                f"ausgangsszenario:{szenario.id}",
            )


CHECK = Check(
    "szenario-ohne-feature", WARNUNG, "Ausgangsszenario ohne Feature-Datei", _run, (FEATURES,)
)
