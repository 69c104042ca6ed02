"""How a report ends: what it is not, which rules it follows, and what its short names mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.reports.document import Heading, Paragraph, spans
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.plan import RegelwerkKennung
    from ikz_rules.reports.document import Block
    from ikz_rules.reports.words import Words

_HASH = 12
_SHORTENED = ("Leitfaden",)


def imprint(
    name: str, book: RegelwerkKennung, stichtag: str, words: Words, more: str = ""
) -> Iterator[Block]:
    """Yield the last section; ``name`` is what the report is, ``more`` explains its own signs."""
    yield Heading(2, f"Zu diesem {name}")
    named = {short: titel for titel, short in words.short.items() if short in _SHORTENED}
    if named:
        yield Paragraph(
            spans(
                *(f"„{short}“ steht für: {named[short]}. " for short in sorted(named)),
                "„Eigene Setzung“ heißt: Die Quellen schweigen, das Regelwerk legt etwas fest und "
                "nennt den Grund.",
                f" {more}" if more else "",
            )
        )
    yield Paragraph(
        spans(
            f"Der {name} ist eine Arbeitshilfe und keine Rechtsberatung. Er wurde auf Ihrem "
            "Rechner erstellt; Ihre Angaben verlassen ihn nicht."
        )
    )
    yield Paragraph(
        spans(
            f"Regelwerk {book.version}, Stand {book.stand}, Prüfsumme {book.sha256[:_HASH]}. "
            f"Stichtag: {stichtag}."
        )
    )
    if book.ordner != (MITGELIEFERT,):
        yield Paragraph(spans(f"Es gelten: {listed(_folders(book.ordner, words))}."))


def _folders(names: tuple[str, ...], words: Words) -> Iterator[str]:
    """Name the folders of the rules, each with how much it changed of those before it."""
    for name in names:
        kinds = [a.art for a in words.regelwerk.aenderungen if a.ordner == name]
        changed = [f"{number(kinds.count(k))} {k}" for k in dict.fromkeys(sorted(kinds))]
        shown = (
            f"der Ordner {quoted(name)}" if name != MITGELIEFERT else "die mitgelieferten Regeln"
        )
        yield f"{shown} ({', '.join(changed)})" if changed else shown
