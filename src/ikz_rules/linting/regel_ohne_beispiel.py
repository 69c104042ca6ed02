"""A rule that no expectation of any scenario names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import FEATURES, Check, Subject
from ikz_rules.linting.examples import named_rules
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    named = named_rules(subject.features or ())
    for regel in subject.regelwerk.regeln.values():
        if regel.id not in named:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Kein Beispiel prüft die Regel {quoted(regel.id)}.",
                f'Ergänzen Sie in einer Feature-Datei „Dann ist die Regel "{regel.id}" erfüllt“.',
                regel.location,
                f"regeln:{regel.id}",
            )


CHECK = Check("regel-ohne-beispiel", WARNUNG, "Regel, die kein Beispiel prüft", _run, (FEATURES,))
