"""The same part twice among those that one list joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.references import conditions
from ikz_rules.model.condition import All, AnyOf, AtLeast, walk
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = {All: "alle", AnyOf: "eines", AtLeast: "anzahl"}


def _run(subject: Subject) -> Iterator[Finding]:
    for entry, location, condition in conditions(subject.regelwerk):
        for part in walk(condition):
            if isinstance(part, All | AnyOf | AtLeast) and len(set(part.parts)) < len(part.parts):
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"Unter {quoted(_WORDS[type(part)])} steht zweimal dieselbe Bedingung.",
                    "Löschen Sie eine davon, oder berichtigen Sie sie.",
                    location,
                    entry,
                )


CHECK = Check("bedingung-doppelt", WARNUNG, "Dieselbe Bedingung zweimal in einer Liste", _run)
