"""Which scenarios of feature files cite which statements, and what became of them.

A scenario cites by a tag (``@N066``) at itself or at anything above it, or by a sentence about
the statement that a measure is based on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.reader.feature import Case, Feature, Scenario

BESTANDEN, FEHLGESCHLAGEN, UEBERSPRUNGEN = "bestanden", "fehlgeschlagen", "uebersprungen"
NICHT_AUSGEFUEHRT = "nicht_ausgefuehrt"
_GRAVEST = (FEHLGESCHLAGEN, NICHT_AUSGEFUEHRT, UEBERSPRUNGEN, BESTANDEN)
_TAG = re.compile(r"N[0-9]+")
_SENTENCE = re.compile(r"\bauf die Aussage (N[0-9]+)")

Outcomes = Mapping[tuple[str, int], str]
"""Outcome of each case that was run, by file (as in its places) and line."""


@dataclass(frozen=True, slots=True)
class Beispiel:
    """A scenario that cites a statement; of an outline only the lines that cite it count.

    ``ergebnis``: bestanden (all of it), fehlgeschlagen (any of it), uebersprungen or
    nicht_ausgefuehrt.
    """

    datei: str
    zeile: int
    name: str
    ergebnis: str


def cited(case: Case) -> frozenset[str]:
    """Return the statements that a case cites, whether they exist or not."""
    tags = {tag for tag in case.tags if _TAG.fullmatch(tag)}
    return frozenset(tags.union(*(_SENTENCE.findall(step.text) for step in case.steps)))


def examples(features: Iterable[Feature], outcomes: Outcomes) -> dict[str, tuple[Beispiel, ...]]:
    """Return the citing scenarios by statement, in the order of the files."""
    found: dict[str, list[Beispiel]] = {}
    for feature in features:
        for scenario, cases in _by_scenario(feature):
            for id_ in sorted(frozenset().union(*map(cited, cases))):
                own = [case for case in cases if id_ in cited(case)]
                found.setdefault(id_, []).append(_example(scenario, own, outcomes))
    return {id_: tuple(listed) for id_, listed in found.items()}


def _by_scenario(feature: Feature) -> Iterator[tuple[Scenario, list[Case]]]:
    cases: dict[int, list[Case]] = {}
    for case in feature.cases():
        cases.setdefault(id(case.scenario), []).append(case)
    for unfolded in cases.values():
        yield unfolded[0].scenario, unfolded


def _example(scenario: Scenario, cases: list[Case], outcomes: Outcomes) -> Beispiel:
    at = scenario.location
    seen = {outcomes.get((at.file, case.location.line), NICHT_AUSGEFUEHRT) for case in cases}
    return Beispiel(at.file, at.line, scenario.name, min(seen, key=_GRAVEST.index))
