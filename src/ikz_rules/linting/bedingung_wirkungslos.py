"""A part of a condition that never changes anything: always true, never true, or said already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules.evaluation.phrases import phrase
from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import never, parted
from ikz_rules.linting.references import conditions
from ikz_rules.model.condition import All, AnyOf, AtLeast, Not, Quantified, walk
from ikz_rules.model.finding import HINWEIS, WARNUNG, Finding
from ikz_rules.witness.search import Impossible, Unsure
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition

_MOST = 100
"""Conditions of more parts than this are not looked at part by part."""
_WORDS = {All: "alle", AnyOf: "eines"}


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for entry, location, condition in conditions(book):
        if not is_own(location, subject.own) or never(book, condition):
            continue
        if sum(1 for _ in walk(condition)) > _MOST:
            yield _unproved(entry, location)
            continue
        parts = list(_without_parts(condition))
        answers = parted(book, condition, [without for _, _, without in parts])
        for (part, group, _), answer in zip(parts, answers, strict=True):
            if isinstance(answer, Unsure):
                yield _unproved(entry, location)
                break
            if isinstance(answer, Impossible):
                yield _useless(entry, location, part, group)


def _useless(entry: str, location: Location | None, part: Condition, group: Condition) -> Finding:
    return Finding(
        CHECK.id,
        CHECK.level,
        f"In {quoted(entry.partition(':')[2])} ändert der Teil {quoted(phrase(part))} "
        f"unter {quoted(_WORDS[type(group)])} nie etwas.",
        "Löschen Sie den Teil, oder berichtigen Sie ihn; die anderen Teile sagen schon dasselbe.",
        location,
        entry,
    )


def _unproved(entry: str, location: Location | None) -> Finding:
    """Say honestly that a condition is too large; proving goes part by part, so time is bounded."""
    return Finding(
        CHECK.id,
        HINWEIS,
        f"Die Bedingung von {quoted(entry.partition(':')[2])} ist zu umfangreich, um jeden Teil "
        "zu prüfen.",
        "Teilen Sie sie in mehrere Regeln.",
        location,
        entry,
    )


def _without_parts(condition: Condition) -> Iterator[tuple[Condition, Condition, Condition]]:
    """Yield each part of an ``alle`` or ``eines``, its group, and the condition without it."""
    match condition:
        case All(parts) | AnyOf(parts) if len(parts) > 1:
            for index, part in enumerate(parts):
                rest = (*parts[:index], *parts[index + 1 :])
                yield part, condition, type(condition)(rest)
                for inner, group, changed in _without_parts(part):
                    after = (*parts[:index], changed, *parts[index + 1 :])
                    yield inner, group, type(condition)(after)
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            for index, part in enumerate(parts):
                for inner, group, changed in _without_parts(part):
                    after = (*parts[:index], changed, *parts[index + 1 :])
                    yield inner, group, replace(condition, parts=after)
        case Not(part):
            yield from ((i, g, Not(changed)) for i, g, changed in _without_parts(part))
        case Quantified(body=body):
            for inner, group, changed in _without_parts(body):
                yield inner, group, replace(condition, body=changed)


CHECK = Check(
    "bedingung-wirkungslos", WARNUNG, "Teil einer Bedingung, der nie etwas ändert", _run, (SOLVER,)
)
