"""Comparisons of a value with a threshold of another unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.place import own_first
from ikz_rules.linting.references import compared, comparisons
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    for entry, location, part in comparisons(book):
        value = book.angaben.get(part.name) or book.kennzahlen.get(part.name)
        units = {value.einheit} if value and value.einheit else set()
        for schwelle in (book.schwellenwerte[name] for name in part.schwellen):
            if len(units | {schwelle.einheit} - {""}) > 1:
                blamed, place = own_first(compared((entry, location), part, book), subject.own)
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"{quoted(part.name)} wird in {quoted(*units)} gemessen, der Schwellenwert "
                    f"{quoted(schwelle.id)} in {quoted(schwelle.einheit)}.",
                    "Nennen Sie einen Schwellenwert in derselben Einheit.",
                    place,
                    blamed,
                )


CHECK = Check("einheit-ungleich", WARNUNG, "Vergleich mit einem Wert anderer Einheit", _run)
