"""Rule-based recommendations for inter-municipal cooperation (interkommunale Zusammenarbeit).

>>> from ikz_rules import Verbundraum, recommend
>>> facts = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}]}
>>> [massnahme.nr for massnahme in recommend(Verbundraum.model_validate(facts)).massnahmen]
['0']

Facts from a file: ``read_verbundraum``; rules of your own: ``load_regelwerk``. A plan:
``recommend``, for many ``recommend_many``; Aufgaben in order: ``recommend_tasks``. Questions
about a plan: ``why``, ``why_not``, ``what_if``, ``ways_to``, ``outlook``, ``open_questions``; a
plan from a file: ``read_plan``; whether it holds: ``verify``. What these raise is an ``IkzError``.

The front door: a lazy table of names, so that importing the package stays cheap.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.advisor import read_verbundraum, recommend, recommend_tasks
    from ikz_rules.bulk.many import BulkResult, recommend_many
    from ikz_rules.changes.change import Change
    from ikz_rules.errors import (
        EngineError,
        ExecutorError,
        FactsError,
        IkzError,
        PlanningError,
        PrerequisiteCycleError,
        Problem,
        QuestionError,
        RulebookError,
    )
    from ikz_rules.facts.plan_reading import read_plan
    from ikz_rules.inquiry.outlook import Outlook, outlook
    from ikz_rules.inquiry.questions import OpenQuestions, open_questions
    from ikz_rules.inquiry.verification import Verification, verify
    from ikz_rules.inquiry.ways import Ways, ways_to
    from ikz_rules.inquiry.what_if import WhatIf, what_if
    from ikz_rules.inquiry.why import why
    from ikz_rules.inquiry.why_not import why_not
    from ikz_rules.inquiry.why_not_result import WhyNot
    from ikz_rules.inquiry.why_result import Why
    from ikz_rules.location import Location
    from ikz_rules.model.fahrplan import Fahrplan
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Aufgabe, Idee, Kommune, Verbundraum
    from ikz_rules.rulebook import load_regelwerk

_HOMES = {
    "advisor": ("read_verbundraum", "recommend", "recommend_tasks"),
    "bulk.many": ("BulkResult", "recommend_many"),
    "changes.change": ("Change",),
    "errors": (
        "EngineError",
        "ExecutorError",
        "FactsError",
        "IkzError",
        "PlanningError",
        "PrerequisiteCycleError",
        "Problem",
        "QuestionError",
        "RulebookError",
    ),
    "facts.plan_reading": ("read_plan",),
    "inquiry.outlook": ("Outlook", "outlook"),
    "inquiry.questions": ("OpenQuestions", "open_questions"),
    "inquiry.verification": ("Verification", "verify"),
    "inquiry.ways": ("Ways", "ways_to"),
    "inquiry.what_if": ("WhatIf", "what_if"),
    "inquiry.why": ("why",),
    "inquiry.why_not": ("why_not",),
    "inquiry.why_not_result": ("WhyNot",),
    "inquiry.why_result": ("Why",),
    "location": ("Location",),
    "model.fahrplan": ("Fahrplan",),
    "model.plan": ("Massnahmenplan",),
    "model.regelwerk": ("Regelwerk",),
    "model.verbundraum": ("Aufgabe", "Idee", "Kommune", "Verbundraum"),
    "rulebook": ("load_regelwerk",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Aufgabe",
    "BulkResult",
    "Change",
    "EngineError",
    "ExecutorError",
    "FactsError",
    "Fahrplan",
    "Idee",
    "IkzError",
    "Kommune",
    "Location",
    "Massnahmenplan",
    "OpenQuestions",
    "Outlook",
    "PlanningError",
    "PrerequisiteCycleError",
    "Problem",
    "QuestionError",
    "Regelwerk",
    "RulebookError",
    "Verbundraum",
    "Verification",
    "Ways",
    "WhatIf",
    "Why",
    "WhyNot",
    "load_regelwerk",
    "open_questions",
    "outlook",
    "read_plan",
    "read_verbundraum",
    "recommend",
    "recommend_many",
    "recommend_tasks",
    "verify",
    "ways_to",
    "what_if",
    "why",
    "why_not",
]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
