"""An Ausgangsszenario that can never be recognised."""

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
    for szenario in book.ausgangsszenarien.values():
        if is_own(szenario.location, subject.own) and never(
            book, Derived(f"szenario:{szenario.id}")
        ):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Das Ausgangsszenario {szenario.id} {quoted(szenario.titel)} kann nie erkannt "
                "werden.",
                "Prüfen Sie, ob das Leitmerkmal „ja“ sein kann.",
                szenario.location,
                f"ausgangsszenario:{szenario.id}",
            )


CHECK = Check(
    "szenario-nie-erkannt", WARNUNG, "Ausgangsszenario, das nie erkannt wird", _run, (SOLVER,)
)
