"""A measure that no rule and no Ausgangsszenario can ever recommend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import SOLVER, Check, Subject
from ikz_rules.linting.place import is_own
from ikz_rules.linting.proofs import never
from ikz_rules.model.condition import Derived
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for massnahme in book.massnahmen.values():
        if is_own(massnahme.location, subject.own) and never(
            book, Derived(f"massnahme:{massnahme.nr}")
        ):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Die Maßnahme {massnahme.nr} {quoted(massnahme.titel)} kann nie empfohlen werden.",
                f'Ergänzen Sie eine Regel mit „empfehlen: "{massnahme.nr}"“, deren Bedingung '
                "erfüllt sein kann.",
                massnahme.location,
                f"massnahme:{massnahme.nr}",
            )


CHECK = Check(
    "massnahme-nie-empfohlen", WARNUNG, "Maßnahme, die nie empfohlen wird", _run, (SOLVER,)
)
