"""The text of one plan, and several plans as one result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum, recommend
from ikz_rules.reports import markdown, text
from ikz_rules.reports.json_report import list_of, plan_json
from ikz_rules.reports.plan_document import plan_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.engines.run import Name
    from ikz_rules.model.regelwerk import Regelwerk

ENDINGS = {"text": ".txt", "json": ".json", "markdown": ".md"}
_BETWEEN = {"text": "\n\n", "markdown": "\n"}


@dataclass(frozen=True, slots=True)
class PlanText:
    """Turns a file into the text of its plan; can be sent to other processes.

    A ``single`` plan is made by the executor that is best for one, each of many by the other.
    """

    form: str
    style: text.Style
    single: bool

    def __call__(self, name: str, regelwerk: Regelwerk) -> str:
        """Return the text of the plan for the file ``name``. Raises FactsError for its mistakes."""
        prefer: Name | None = None if self.single else "generated"
        plan = recommend(read_verbundraum(name, regelwerk), regelwerk, prefer=prefer)
        if self.form == "json":
            return plan_json(plan)
        document = plan_document(plan, regelwerk)
        return (
            markdown.render(document)
            if self.form == "markdown"
            else text.render(document, self.style)
        )


def joined(plans: Iterable[str], form: str) -> Iterator[str]:
    """Yield one result of several texts, piece by piece; nothing if there are none."""
    if form == "json":
        yield from list_of(plans)
        return
    for number, plan in enumerate(plans):
        yield _BETWEEN[form] + plan if number else plan
