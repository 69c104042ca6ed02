"""A sentence of the vocabulary that no feature uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import ALL_USED, FEATURES, SAETZE, Check, Subject
from ikz_rules.linting.examples import steps
from ikz_rules.model.finding import HINWEIS, Finding
from ikz_rules.reader.feature import GERMAN_KIND

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    by_word: dict[str, list[str]] = {word: [] for word in GERMAN_KIND.values()}
    for kind, text in steps(subject.features or ()):
        by_word[GERMAN_KIND[kind]].append(text)
    for satz in subject.saetze:
        if not any(map(satz.pattern.is_matching, by_word[satz.schluesselwort])):
            shown = f"{satz.schluesselwort} {satz.muster}"
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Den Satz „{shown}“ verwendet keine Feature-Datei.",
                "Schreiben Sie ein Beispiel damit.",
                entry=f"saetze:{shown}",
            )


CHECK = Check(
    "satz-ungenutzt",
    HINWEIS,
    "Satz, den kein Beispiel verwendet",
    _run,
    (FEATURES, SAETZE, ALL_USED),
)
