"""Scenarios that would close gaps, and gaps that no Verbundraum can close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules.coverage.layout import MERKMAL, REGEL
from ikz_rules.coverage.observation import DECIDED_FALSE, DECIDED_TRUE, FALSE, TRUE, Observer
from ikz_rules.coverage.question import needed, wanted
from ikz_rules.coverage.report import Closing
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.witness.scenario import scenario_text
from ikz_rules.witness.search import Found, Impossible, find

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.coverage.layout import Subject
    from ikz_rules.coverage.observation import Marks
    from ikz_rules.coverage.report import Gap
    from ikz_rules.model.regelwerk import Regelwerk

_STANDS = {True: "erfüllt", False: "nicht erfüllt", None: "offen"}
_VALUES = {True: "ja", False: "nein", None: "unbekannt"}


def close(regelwerk: Regelwerk, gaps: Iterable[Gap]) -> Closing:
    """Look for a smallest scenario for each gap; one of an entry may close several of its gaps.

    Each was tried: it closes what it is offered for. Gaps for which nothing was found, and nothing
    proved, are in neither part. Raises QuestionError where the extra ``pruefung`` is missing.
    """
    scenarios: dict[Gap, str] = {}
    impossible: set[Gap] = set()
    left = list(gaps)
    while left:
        gap = left.pop(0)
        answer = find(regelwerk, wanted(gap))
        if not isinstance(answer, Found):
            if isinstance(find(regelwerk, needed(gap)), Impossible):
                impossible.add(gap)
            continue
        marks, judge = _tried(regelwerk, gap.subject, answer.daten)
        closed = [g for g in (gap, *left) if g.subject is gap.subject and _closes(marks, g)]
        text = scenario_text(answer.daten, regelwerk, _name(gap), [_dann(gap.subject, judge)])
        scenarios |= dict.fromkeys(closed, text)
        left = [g for g in left if g not in scenarios]
    return Closing(scenarios, frozenset(impossible))


def _tried(regelwerk: Regelwerk, subject: Subject, daten: dict[str, Any]) -> tuple[Marks, Judge]:
    situation = build_situation(Verbundraum.model_validate(daten), regelwerk)
    judge = Judge(definitions(regelwerk), situation)
    return Observer(judge).marks(subject), judge


def _closes(marks: Marks, gap: Gap) -> bool:
    if not gap.number:
        return bool(marks[0] & (TRUE if gap.verdict else FALSE))
    return bool(marks[gap.number] & (DECIDED_TRUE if gap.verdict else DECIDED_FALSE))


def _name(gap: Gap) -> str:
    if not gap.number:
        return f"{gap.subject.id} ist {_STANDS[gap.verdict]}"
    return f"{gap.subject.id}: Bedingung {gap.number} entscheidet mit {_VALUES[gap.verdict]}"


def _dann(subject: Subject, judge: Judge) -> str:
    """Return a sentence that says what the plan makes of the entry, where there is one."""
    if subject.art == REGEL:
        return f'ist die Regel "{subject.id}" {_STANDS[judge.verdict(f"regel:{subject.id}")]}'
    if subject.art == MERKMAL:
        value = _VALUES[judge.verdict(f"merkmal:{subject.id}")]
        return f'ist das Merkmal "{subject.id}" {value}'
    return "werden die Angaben angenommen"
