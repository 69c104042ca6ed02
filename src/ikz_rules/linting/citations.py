"""What entries cite: works and statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanteile import teile

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def works(book: Regelwerk) -> frozenset[str]:
    """Return the works that entries of any kind give as their source."""
    sections = (
        book.regeln,
        book.angaben,
        book.kennzahlen,
        book.merkmale,
        book.schwellenwerte,
        book.gewichte,
        book.massnahmen,
        book.ausgangsszenarien,
        book.bedarfe,
        book.planung.gruende,
    )
    named = {entry.quelle.werk for section in sections for entry in section.values()}
    named |= {erratum.quelle.werk for erratum in book.errata}
    named |= {teil.quelle.werk for teil in teile(book)}
    return frozenset(named | {aussage.werk for aussage in book.aussagen.values()})


def statements(book: Regelwerk) -> frozenset[str]:
    """Return the statements that anything in the rulebook honours."""
    sections = (
        book.regeln,
        book.massnahmen,
        book.merkmale,
        book.ausgangsszenarien,
        book.bedarfe,
        book.planung.gruende,
    )
    found = {name for section in sections for entry in section.values() for name in entry.aussagen}
    duties = (duty for massnahme in book.massnahmen.values() for duty in massnahme.regelmaessig)
    found |= {name for _, names in duties for name in names}
    return frozenset(found | {name for teil in teile(book) for name in teil.aussagen})
