"""What feature files say: their stems, the rules they name, the steps they are made of."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from ikz_rules.reader.feature import GERMAN_KIND

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.linting.check import Sentence, Subject
    from ikz_rules.reader.feature import Feature, Kind

_RULE = re.compile(r"\bRegel\s+(?:[\"„»]([^\"„“”»«]*)[\"“”«]|([a-z0-9-]+))")


def has_feature(subject: Subject, stem: str) -> bool:
    """Tell whether a feature file has this stem, whatever folder it lies in."""
    files = (PurePath(feature.location.file).stem for feature in subject.features or ())
    return stem in files


@lru_cache(maxsize=4)
def steps(features: tuple[Feature, ...]) -> frozenset[tuple[Kind, str]]:
    """Return kind and text of all steps, those of unfolded Beispiele included."""
    cases = (case for feature in features for case in feature.cases())
    return frozenset((step.kind, step.text) for case in cases for step in case.steps)


@lru_cache(maxsize=4)
def named_rules(features: tuple[Feature, ...]) -> frozenset[str]:
    """Return the rules that an expectation (Dann) names."""
    return frozenset(
        quoted or bare
        for kind, text in steps(features)
        if kind == "then"
        for quoted, bare in _RULE.findall(text)
    )


@lru_cache(maxsize=4)
def sentences(subject: Subject) -> Mapping[tuple[Kind, str], Sentence | None]:
    """Return for kind and text of every step the sentence that reads it, if there is one."""
    found: dict[tuple[Kind, str], Sentence | None] = {}
    for kind, text in steps(subject.features or ()):
        known = (s for s in subject.saetze if s.schluesselwort == GERMAN_KIND[kind])
        found[kind, text] = next((s for s in known if s.pattern.is_matching(text)), None)
    return found
