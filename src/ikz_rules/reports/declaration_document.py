"""A fact, a Kennzahl, a threshold or a measure as people read it, with what depends on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.angaben import NIE
from ikz_rules.reports.document import Fields, Heading, Paragraph, field, item, spans
from ikz_rules.reports.uses import users
from ikz_rules.reports.words import EBENE
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.angaben import Angabe, Kennzahl, Merkmal, Schwellenwert
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.reports.document import Block, Document, Field
    from ikz_rules.reports.words import Words

_TYP = {
    "ja_nein": "ja oder nein",
    "zahl": "eine Zahl",
    "ganzzahl": "eine ganze Zahl",
    "auswahl": "einer dieser Werte",
    "mehrfachauswahl": "einer oder mehrere dieser Werte",
    "datum": "ein Tag",
    "text": "ein Text",
    "software": "je Fachbereich ein Programm",
}
_AGGREGAT = {
    "anzahl": "Wie viele Kommunen {was}.",
    "anteil": "Welcher Anteil der Kommunen {was}, von 0 bis 1.",
    "summe": "Die Summe der Werte.",
    "mittel": "Das Mittel der Werte.",
    "min": "Der kleinste Wert.",
    "max": "Der größte Wert.",
    "spannweite": "Der Abstand zwischen dem kleinsten und dem größten Wert.",
    "vielfalt": "Wie verschieden die Werte sind: 0 heißt alle gleich, 1 alle verschieden.",
}


def declaration_document(name: str, words: Words) -> Document | None:
    """Return the report of an Angabe, Kennzahl, threshold, weight or measure; None for others."""
    book = words.regelwerk
    if name in book.angaben:
        return tuple(_angabe(book.angaben[name], words))
    if name in book.kennzahlen:
        return tuple(_kennzahl(book.kennzahlen[name], words))
    if limit := book.schwellenwerte.get(name) or book.gewichte.get(name):
        return tuple(_limit(limit, words))
    if name in book.massnahmen:
        return tuple(_massnahme(book.massnahmen[name], words))
    return None


def declared_names(words: Words) -> list[str]:
    """Return every name that has a report here."""
    book = words.regelwerk
    maps = (book.angaben, book.kennzahlen, book.schwellenwerte, book.gewichte, book.massnahmen)
    return [name for names in maps for name in names]


def _angabe(angabe: Angabe, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Angabe {angabe.id}")
    yield Paragraph(spans(f"Frage: {angabe.frage}"))
    values = tuple(item(f"{quoted(wert)}: {text or wert}") for wert, text in angabe.werte)
    found = [
        field("Gehört zu", EBENE[angabe.ebene]),
        field("Antwort", _TYP[angabe.typ] + _bounds(angabe), items=values),
    ]
    if angabe.hilfe:
        found.append(field("Hilfe", angabe.hilfe))
    if angabe.wer_weiss:
        found.append(field("Weiß meist", angabe.wer_weiss))
    found += effort(angabe)
    yield Fields((*found, *_ending(angabe, angabe.id, words)))


def effort(thing: Angabe | Merkmal) -> list[Field]:
    """Return what it takes to find something out, and to change it."""
    change = "geht nicht" if thing.aendern == NIE else f"Aufwand {thing.aendern}"
    return [
        field("Herausfinden", f"Aufwand {thing.ermitteln}"),
        field("Wirklich ändern", change),
    ]


def _bounds(angabe: Angabe) -> str:
    low, high = angabe.minimum, angabe.maximum
    least = "" if low is None else f" {'von' if high is not None else 'ab'} {number(low)}"
    most = "" if high is None else f" bis {number(high)}"
    return least + most + (f" ({angabe.einheit})" if angabe.einheit else "")


def _kennzahl(kennzahl: Kennzahl, words: Words) -> Iterator[Block]:
    fact = words.regelwerk.angaben[kennzahl.ueber]
    counted = (
        f"mit {quoted(words.answer(fact.id, kennzahl.wert))} antworten" if kennzahl.wert else ""
    )
    yield Heading(1, f"Kennzahl „{kennzahl.titel}“ ({kennzahl.id})")
    yield Paragraph(spans(kennzahl.definition))
    found = [
        field("Aus der Angabe", f"{quoted(fact.id)}: {fact.frage}"),
        field("Berechnet", _AGGREGAT[kennzahl.aggregat].format(was=counted or "etwas angeben")),
        field("Gehört zu", EBENE[kennzahl.ebene]),
    ]
    if kennzahl.einheit:
        found.append(field("Einheit", kennzahl.einheit))
    if kennzahl.mindestabdeckung:
        share = number(kennzahl.mindestabdeckung * 100)
        found.append(field("Bekannt ab", f"{share} % der Angaben; darunter bleibt sie unbekannt"))
    yield Fields((*found, *_ending(kennzahl, kennzahl.id, words)))


def _limit(limit: Schwellenwert, words: Words) -> Iterator[Block]:
    weight = limit.id in words.regelwerk.gewichte
    yield Heading(1, f"{'Gewicht' if weight else 'Schwellenwert'} {limit.id}")
    yield Paragraph(spans(f"{limit.titel}."))
    found = [field("Wert", number(limit.wert))]
    for label, text in (
        ("Einheit", limit.einheit),
        ("Grund", limit.grund),
        ("Stand", limit.stand),
    ):
        if text:
            found.append(field(label, text))
    used = [
        f"Regel {quoted(r.id)}" for r in words.regelwerk.regeln.values() if r.gewicht == limit.id
    ]
    yield Fields((*found, *_ending(limit, limit.id, words, *used)))


def _massnahme(measure: Massnahme, words: Words) -> Iterator[Block]:
    book = words.regelwerk
    rules = [rule for rule in book.regeln.values() if rule.massnahme == measure.nr]
    later = [rule for rule in book.regeln.values() if rule.zurueckstellen == measure.nr]
    steps = [
        s for s in book.ausgangsszenarien.values() for t in s.schritte if measure.nr in t.massnahmen
    ]
    yield Heading(1, words.massnahme(measure.nr))
    yield Paragraph(spans(measure.kurz))
    found = [
        field(label, items=tuple(item(f"{r.id}: ", words.filled(r.begruendung)) for r in some))
        for label, some in (
            ("Dafür sprechen die Regeln", rules),
            ("Zurückgestellt wird sie von", later),
        )
        if some
    ]
    if not rules:
        found.append(field("Dafür sprechen die Regeln", "keine"))
    if steps:
        names = dict.fromkeys(f"{s.id}: {s.titel}" for s in steps)
        found.append(field("Schritt der Ausgangsszenarien", items=tuple(map(item, names))))
    yield Fields((*found, *_ending(measure, f"massnahme:{measure.nr}", words)))
    yield Paragraph(spans(f"Den Eintrag im Katalog zeigt „ikz-rules katalog {measure.nr}“."))


def _ending(
    entry: Angabe | Kennzahl | Schwellenwert | Massnahme, name: str, words: Words, *more: str
) -> list[Field]:
    """Return what stands at the end of each: source, users, place."""
    used = [*users(name, words.regelwerk), *more]
    asked = field("Danach fragen", items=tuple(map(item, used)))
    found = [field("Quelle", words.source(str(entry.quelle)))]
    if used or not name.startswith("massnahme:"):
        found.append(
            asked if used else field("Danach fragen", "bisher keine Regel und kein Merkmal")
        )
    return [*found, field("Steht in", str(entry.location))] if entry.location else found
