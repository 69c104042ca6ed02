"""Sentences that reports print as they are: questions without ``?``, reasons without a stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.finding import HINWEIS, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location

_ENDS = {"frage": ("?",), "begruendung": (".", "!", "?"), "hinweis": (".", "!", "?")}


def _run(subject: Subject) -> Iterator[Finding]:
    for entry, key, text, location in _texts(subject):
        if text and not text.rstrip('“”)"»«').endswith(_ENDS[key]):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Der Text bei {quoted(key)} endet ohne Satzzeichen.",
                f"Schließen Sie ihn mit {quoted(_ENDS[key][0])}.",
                location,
                entry,
            )


def _texts(subject: Subject) -> Iterator[tuple[str, str, str, Location | None]]:
    book = subject.regelwerk
    for angabe in book.angaben.values():
        yield f"angaben:{angabe.id}", "frage", angabe.frage, angabe.location
    for merkmal in book.merkmale.values():
        yield f"merkmale:{merkmal.id}", "frage", merkmal.frage, merkmal.location
    for regel in book.regeln.values():
        yield f"regeln:{regel.id}", "begruendung", regel.begruendung, regel.location
        yield f"regeln:{regel.id}", "hinweis", regel.hinweis or "", regel.location


CHECK = Check("satzzeichen-fehlt", HINWEIS, "Frage oder Begründung ohne Satzzeichen am Ende", _run)
