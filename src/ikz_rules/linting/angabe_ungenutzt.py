"""An Angabe that is asked of people, and that nothing depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.references import named
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

_READ_BY_PLANNING = frozenset({"name", "verwaltet_durch", "produktrahmen", "frist", "land"})
"""Fixed fields that plans read themselves, whatever the rules ask."""


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    used = named(book) | {kennzahl.ueber for kennzahl in book.kennzahlen.values()}
    for angabe in book.angaben.values():
        if angabe.id not in used and angabe.pfad not in _READ_BY_PLANNING:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Nach der Angabe {quoted(angabe.id)} fragt keine Regel, keine Kennzahl und kein "
                "Merkmal.",
                "Verwenden Sie sie in einer Bedingung, oder löschen Sie sie.",
                angabe.location,
                f"angaben:{angabe.id}",
            )


CHECK = Check("angabe-ungenutzt", WARNUNG, "Angabe, nach der keine Regel fragt", _run)
