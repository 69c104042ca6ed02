"""What rules say about the Fahrplan as people read it: a criterion, a ground, a form, a group."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import (
    GLEICH_HOCH,
    Arbeitsgruppe,
    Buendelung,
    Formregel,
    Kriterium,
    Vorrang,
)
from ikz_rules.model.fahrplanteile import teile
from ikz_rules.model.produktrahmen import BEREICH
from ikz_rules.model.verbundraum import STUFEN
from ikz_rules.reports import words as in_words
from ikz_rules.reports.document import Fields, Heading, Items, Paragraph, field, item, spans
from ikz_rules.reports.rule_parts import conditional, named_numbers, origin, threshold_fields
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.model.angaben import Schwellenwert
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.fahrplanregeln import Stufung, Vorbedingung
    from ikz_rules.model.fahrplanteile import Entry
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Block, Document, Field, Item
    from ikz_rules.reports.words import Words

_FUER = {"aufgaben": "Aufgaben", "prozesse": "Prozesse", "ideen": "Ideen"}


def fahrplan_names(book: Regelwerk) -> list[str]:
    """Return every name that has a report here."""
    return [*(teil.id for teil in teile(book) if teil.entry), *book.produktgruppen]


def fahrplan_entry_document(name: str, words: Words) -> Document | None:
    """Return the report of a part of the Fahrplan's rules by its id; None for other names."""
    if name in words.regelwerk.produktgruppen:
        return tuple(_produktgruppe(name, words))
    entry = next((t.entry for t in teile(words.regelwerk) if t.entry and t.id == name), None)
    return None if entry is None else tuple(_entry(entry, words))


def _entry(entry: Entry, words: Words) -> Iterator[Block]:
    match entry:
        case Kriterium():
            yield from _kriterium(entry, words)
        case Buendelung():
            yield from _buendelung(entry, words)
        case Arbeitsgruppe():
            yield from _arbeitsgruppe(entry, words)
        case Vorrang():
            yield from _vorrang(entry, words)
        case Formregel():
            yield from _form(entry, words)
        case _:
            yield from _vorbedingung(entry, words)


def _kriterium(entry: Kriterium, words: Words) -> Iterator[Block]:
    book = words.regelwerk
    yield Heading(1, f"Kriterium „{entry.titel}“ ({entry.id})")
    yield Paragraph(spans(f"Frage: {entry.frage}"))
    ranked = _FUER[entry.fuer]
    yield Paragraph(spans(f"Danach ordnet der Fahrplan {ranked}. Die höchste Stufe zählt:"))
    yield Items(tuple(_stufung(s, words, of_ideas=entry.fuer == "ideen") for s in entry.angaben))
    weight = book.gewichte[entry.gewicht]
    same = [k for k in book.kriterien.values() if k.fuer == entry.fuer]
    share = Fraction(weight.wert) / sum(Fraction(book.gewichte[k.gewicht].wert) for k in same)
    percent = number(round(share * 100, 1))
    known = f"{quoted(weight.id)} = {number(weight.wert)}, das sind {percent} % der Gewichte"
    found = [field("Gewicht", f"{known} für {ranked}")]
    limits = [n for s in entry.angaben for n in (s.hoch_ab, s.mittel_ab) if n is not None]
    yield Fields((*found, *_ending(entry, words, limits)))


def _stufung(stufung: Stufung, words: Words, *, of_ideas: bool) -> Item:
    """Say which values of a fact are which level."""
    book = words.regelwerk
    known = None if of_ideas else book.angaben[stufung.angabe]
    if stufung.hoch_ab is not None and stufung.mittel_ab is not None:
        limits = (book.schwellenwerte[n] for n in (stufung.hoch_ab, stufung.mittel_ab))
        high, middle = (words.answer(stufung.angabe, float(s.wert)) for s in limits)
        levels = f"hoch ab {high}, mittel ab {middle}, darunter gering"
    else:
        by_level = {
            level: [_value(stufung.angabe, v, words, of_ideas) for v in _of_level(stufung, level)]
            for level in STUFEN
        }
        levels = "; ".join(
            f"{level} bei {listed(found, 'oder')}" for level, found in by_level.items() if found
        )
    instead = (
        f" Zählt nur, solange {quoted(stufung.anstelle_von)} unbekannt ist."
        if stufung.anstelle_von
        else ""
    )
    asked = f" ({known.frage})" if known else ""
    return item(f"{quoted(stufung.angabe)}{asked}: {levels}.{instead}")


def _of_level(stufung: Stufung, level: str) -> list[str]:
    return [value for value, at in stufung.stufen.items() if at == level]


def _value(name: str, value: str, words: Words, of_ideas: bool) -> str:
    return quoted(value if of_ideas else words.answer(name, value))


def _buendelung(entry: Buendelung, words: Words) -> Iterator[Block]:
    book = words.regelwerk
    yield Heading(1, f"Bündelung „{entry.titel}“ ({entry.id})")
    yield Paragraph(spans(f"Addiert wird über Kommunen: {book.angaben[entry.angabe].frage}"))
    yield Paragraph(spans("Die Summe reicht"))
    amounts = (
        (words.answer(entry.angabe, float(book.wert(name))), text) for name, text in entry.ab
    )
    yield Items(tuple(item(f"ab {amount} für {text}") for amount, text in amounts))
    found = [field("Arten", items=_arten(entry.arten, words))]
    if entry.hoechstens:
        most = words.answer(entry.angabe, float(book.wert(entry.hoechstens)))
        found.append(field("Höchstens je Gruppe", most))
    limits = [*(name for name, _ in entry.ab), *([entry.hoechstens] if entry.hoechstens else [])]
    yield Fields((*found, *_ending(entry, words, limits)))


def _arbeitsgruppe(entry: Arbeitsgruppe, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Arbeitsgruppe „{entry.titel}“ ({entry.id})")
    found = []
    if entry.aufgaben:
        found.append(field("Aufgaben", listed(entry.aufgaben)))
    if entry.massnahmen:
        measures = tuple(item(words.massnahme(nr)) for nr in entry.massnahmen)
        found.append(field("Maßnahmen", items=measures))
    if entry.arten:
        found.append(field("Arten", items=_arten(entry.arten, words)))
    yield Fields((*found, *_ending(entry, words)))


def _vorrang(entry: Vorrang, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Grund für Vorrang: {entry.id}")
    if entry.wenn is not None:
        yield from _asked(entry.wenn, (), words)
        yield Paragraph(spans("dann kommt die Aufgabe im Fahrplan nach vorn."))
    elif entry.art == GLEICH_HOCH:
        several = number(words.regelwerk.wert("gemeinsam_ab_kommunen"))
        high = f"Ordnen mindestens {several} Kommunen die Aufgabe hoch ein"
        yield Paragraph(spans(f"{high}, kommt sie im Fahrplan nach vorn."))
    else:
        meet = "Ist eine Kommune stark und hat eine andere Bedarf"
        yield Paragraph(spans(f"{meet}, kommt die Aufgabe im Fahrplan nach vorn."))
    said = field("Begründung", words.filled(entry.text))
    yield Fields((said, *_ending(entry, words, (), entry.wenn)))


def _form(entry: Formregel, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Form der Zusammenarbeit: {entry.id}")
    yield from _asked(entry.wenn, entry.arten, words)
    name = quoted(in_words.form(entry.form))
    yield Paragraph(spans(f"dann schlägt der Fahrplan als Form {name} vor."))
    yield Paragraph(spans("Es gilt die erste Form, die passt."))
    yield Fields((field("Begründung", entry.text), *_ending(entry, words, (), entry.wenn)))


def _vorbedingung(entry: Vorbedingung, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Vorbedingung: {entry.id}")
    yield Paragraph(spans(entry.text))
    if entry.wenn is None:
        yield Paragraph(spans("Ob das so ist, können nur die Beteiligten sagen."))
    else:
        yield from _asked(entry.wenn, (), words)
        yield Paragraph(spans("dann ist sie erfüllt."))
    only = [field("Zählt", "nur, wenn die Aufgabe gemeinsam ausgeführt wird")]
    found = only if entry.nur_ausfuehrend else []
    yield Fields((*found, *_ending(entry, words, (), entry.wenn)))


def _produktgruppe(nr: str, words: Words) -> Iterator[Block]:
    book = words.regelwerk
    kind = "Produktbereich" if len(nr) == BEREICH else "Produktgruppe"
    yield Heading(1, f"{kind} {nr}: {book.produktgruppen[nr].titel}")
    below = [g for g in book.produktgruppen.values() if g.nr != nr and g.nr.startswith(nr)]
    named = [a.name for a in book.aufgabenverzeichnis if a.produktrahmen == nr]
    found = []
    if below:
        groups = tuple(item(f"{g.nr}: {g.titel}") for g in below)
        found.append(field("Produktgruppen", items=groups))
    if len(nr) > BEREICH:
        bereich = book.produktgruppen[nr[:BEREICH]]
        found.append(field("Produktbereich", f"{bereich.nr}: {bereich.titel}"))
    if named:
        found.append(field("Aufgaben im Verzeichnis", in_words.few(named)))
    at = book.produktgruppen[nr].location
    yield Fields((*found, *([field("Steht in", str(at))] if at else [])))


def _asked(condition: Condition | None, arten: tuple[str, ...], words: Words) -> Iterator[Block]:
    if arten:
        yield Paragraph(spans("Nur für Aufgaben dieser Arten:"))
        yield Items(_arten(arten, words))
    if condition is None:
        yield Paragraph(spans("Immer,"))
    else:
        yield from conditional(condition, words)


def _arten(arten: Iterable[str], words: Words) -> tuple[Item, ...]:
    kinds = (a for a in words.regelwerk.angaben.values() if a.pfad == "art")
    name = next((a.id for a in kinds), "")
    return tuple(item(words.answer(name, art)) for art in arten)


def _ending(
    entry: Entry, words: Words, limits: Iterable[str] = (), condition: Condition | None = None
) -> list[Field]:
    """Return what stands at the end of each: origin, thresholds, place."""
    book = words.regelwerk
    numbers: list[Schwellenwert] = [book.schwellenwerte[name] for name in dict.fromkeys(limits)]
    if condition is not None:
        numbers += named_numbers(condition, words)
    place = next(t.location for t in teile(book) if t.entry is entry)
    found = [*origin(entry, words), *threshold_fields(numbers, words)]
    return [*found, field("Steht in", str(place))] if place else found
