"""Two Angaben or Merkmale that ask people the same question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.repeated import Text, repeated
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    texts = [
        *(Text(f"angaben:{a.id}", (a.frage, a.ebene), a.location) for a in book.angaben.values()),
        *(Text(f"merkmale:{m.id}", (m.frage, ""), m.location) for m in book.merkmale.values()),
    ]
    for text, known in repeated(texts, subject.own):
        yield Finding(
            CHECK.id,
            CHECK.level,
            f"Die Frage {quoted(text.words[0])} steht auch bei {quoted(known.name)} "
            f"({known.location}).",
            "Löschen Sie einen der beiden Einträge, oder fragen Sie genauer.",
            text.location,
            text.name,
        )


CHECK = Check("frage-doppelt", WARNUNG, "Dieselbe Frage zweimal", _run)
