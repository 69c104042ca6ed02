"""A rule, a definition or a need whose condition can never hold, whatever the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import never
from ikz_rules.linting.references import conditions
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    for entry, location, condition in conditions(subject.regelwerk):
        if is_own(location, subject.own) and never(subject.regelwerk, condition):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Die Bedingung von {quoted(entry.partition(':')[2])} kann nie erfüllt sein.",
                "Suchen Sie Teile, die einander ausschließen, oder Grenzen außerhalb dessen, was "
                "die Angabe annehmen kann.",
                location,
                entry,
            )


CHECK = Check(
    "regel-nie-erfuellt", WARNUNG, "Bedingung, die nie erfüllt sein kann", _run, (SOLVER,)
)
