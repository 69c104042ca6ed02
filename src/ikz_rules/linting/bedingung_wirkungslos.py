"""A part of a condition that never changes anything: always true, never true, or said already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules.evaluation.phrases import phrase
from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import never
from ikz_rules.linting.references import conditions
from ikz_rules.model.condition import All, AnyOf, AtLeast, Not, Quantified
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.witness.search import Differ, Impossible, find
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

_WORDS = {All: "alle", AnyOf: "eines"}


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for entry, location, condition in conditions(book):
        if not is_own(location, subject.own) or never(book, condition):
            continue
        for part, group, without in _without_parts(condition):
            if _same(book, condition, without):
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"In {quoted(entry.partition(':')[2])} ändert der Teil {quoted(phrase(part))} "
                    f"unter {quoted(_WORDS[type(group)])} nie etwas.",
                    "Löschen Sie den Teil, oder berichtigen Sie ihn; die anderen Teile sagen "
                    "schon dasselbe.",
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


def _same(book: Regelwerk, one: Condition, other: Condition) -> bool:
    """Tell whether it is proved that two conditions always have the same verdict."""
    return isinstance(find(book, [Differ(one, other)], smallest=False), Impossible)


CHECK = Check(
    "bedingung-wirkungslos", WARNUNG, "Teil einer Bedingung, der nie etwas ändert", _run, (SOLVER,)
)
