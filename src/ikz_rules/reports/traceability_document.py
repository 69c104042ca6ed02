"""The matrix of statements for people: what is not covered, what fails, then the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanteile import (
    ARBEITSGRUPPE,
    BUENDELUNG,
    FORM,
    KRITERIUM,
    PROZESSE,
    VORBEDINGUNG,
    VORRANG,
)
from ikz_rules.reports.document import Heading, Item, Items, Paragraph, item, source, spans, strong
from ikz_rules.traceability.citations import (
    AUSGANGSSZENARIO,
    MASSNAHME,
    MERKMAL,
    PLANUNGSGRUND,
)
from ikz_rules.traceability.examples import (
    BESTANDEN,
    FEHLGESCHLAGEN,
    NICHT_AUSGEFUEHRT,
    UEBERSPRUNGEN,
)
from ikz_rules.traceability.matrix import BELEGT, FAILED, OHNE_BEISPIEL, OHNE_REGEL, UNGEPRUEFT
from ikz_rules.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.reports.document import Block, Document
    from ikz_rules.traceability.citations import Zitat
    from ikz_rules.traceability.examples import Beispiel
    from ikz_rules.traceability.matrix import Matrix, Nachweis

_GROUPS = (
    ("Nicht gedeckt", (OHNE_REGEL, OHNE_BEISPIEL)),
    ("Beispiel schlägt fehl", (FAILED,)),
    ("Nicht geprüft", (UNGEPRUEFT,)),
    ("Belegt", (BELEGT,)),
)
_STANDS = {
    OHNE_REGEL: "ohne Regel",
    OHNE_BEISPIEL: "ohne Beispiel",
    FAILED: "Beispiel schlägt fehl",
    UNGEPRUEFT: "nicht geprüft",
    BELEGT: "belegt",
}
_KINDS = {
    MASSNAHME: ("Maßnahme", "Maßnahmen"),
    MERKMAL: ("Merkmal", "Merkmale"),
    AUSGANGSSZENARIO: ("Ausgangsszenario", "Ausgangsszenarien"),
    PLANUNGSGRUND: ("Grund der Planung", "Gründe der Planung"),
    KRITERIUM: ("Kriterium", "Kriterien"),
    BUENDELUNG: ("Bündelung", "Bündelungen"),
    ARBEITSGRUPPE: ("Arbeitsgruppe", "Arbeitsgruppen"),
    VORRANG: ("Grund für Vorrang", "Gründe für Vorrang"),
    FORM: ("Form der Zusammenarbeit", "Formen der Zusammenarbeit"),
    VORBEDINGUNG: ("Vorbedingung", "Vorbedingungen"),
    PROZESSE: ("Abschnitt", "Abschnitte"),
}
_OUTCOMES = {
    FEHLGESCHLAGEN: "fehlgeschlagen",
    NICHT_AUSGEFUEHRT: "nicht ausgeführt",
    UEBERSPRUNGEN: "übersprungen",
    BESTANDEN: "bestanden",
}
_SHOWN = 6
"""So many scenarios are named; more are counted."""


def matrix_document(matrix: Matrix) -> Document:
    """Return the report of a matrix."""
    return tuple(_blocks(matrix))


def _blocks(matrix: Matrix) -> Iterator[Block]:
    book = matrix.regelwerk
    yield Heading(1, "Nachweis: Aussagen der Quellen, Regeln und Beispiele")
    yield Paragraph(spans(f"Regelwerk {book.version}, Stand {book.stand}. {_features(matrix)}"))
    yield Items(tuple(_sum(matrix)))
    if matrix.unbekannt:
        yield Heading(2, f"Aussagen, die es nicht gibt ({len(matrix.unbekannt)})")
        yield Items(
            tuple(
                item(
                    strong(id_),
                    " steht nicht in aussagen.yaml. Berichtigen Sie das Kennzeichen.",
                    below=tuple(_named(found)),
                )
                for id_, found in matrix.unbekannt.items()
            )
        )
    for title, stands in _GROUPS:
        own = [nachweis for nachweis in matrix.nachweise if nachweis.stand in stands]
        if own:
            yield Heading(2, f"{title} ({len(own)})")
            yield Items(tuple(_entry(nachweis, matrix) for nachweis in own))


def _features(matrix: Matrix) -> str:
    found = matrix.features
    if found is None:
        return "Keine Features vorhanden."
    if not found.ausgefuehrt:
        return f"Die Features ließen sich nicht ausführen: {listed(found.ordner)}."
    return f"Features: {listed(found.ordner)}."


def _sum(matrix: Matrix) -> Iterator[Item]:
    yield item(f"Aussagen: {len(matrix.nachweise)}")
    for stand, word in _STANDS.items():
        if count := matrix.count(stand):
            yield item(f"{word}: {count}, davon wichtig: {matrix.count(stand, wichtig=True)}")


def _entry(nachweis: Nachweis, matrix: Matrix) -> Item:
    aussage = nachweis.aussage
    mark = f" ({'wichtig; ' if aussage.wichtig else ''}{_STANDS[nachweis.stand]})"
    below = [item("Regeln: ", _rules(nachweis.regeln))]
    if nachweis.eintraege:
        below.append(item("Regelwerk: ", "; ".join(_entries(nachweis.eintraege))))
    below.append(_scenarios(nachweis, matrix))
    return item(strong(aussage.id), f"{mark}: ", aussage.text, below=tuple(below))


def _rules(regeln: Sequence[Zitat]) -> str:
    return ", ".join(zitat.id for zitat in regeln) or "keine"


def _entries(zitate: Sequence[Zitat]) -> Iterator[str]:
    for art, (one, many) in _KINDS.items():
        if ids := [zitat.id for zitat in zitate if zitat.art == art]:
            yield f"{one if len(ids) == 1 else many} {', '.join(ids)}"


def _scenarios(nachweis: Nachweis, matrix: Matrix) -> Item:
    found = nachweis.beispiele
    if not found:
        features = matrix.features
        missing = "keine Features vorhanden" if features is None else "nicht ausgeführt"
        return item("Szenarien: ", "keine" if features and features.gelesen else missing)
    counts = (
        f"{sum(b.ergebnis == outcome for b in found)} {word}"
        for outcome, word in _OUTCOMES.items()
        if any(b.ergebnis == outcome for b in found)
    )
    return item("Szenarien: ", ", ".join(counts), below=tuple(_named(found)))


def _named(found: Sequence[Beispiel]) -> Iterator[Item]:
    """Yield scenarios with their places, those that were not passed first."""
    ordered = sorted(found, key=lambda b: list(_OUTCOMES).index(b.ergebnis))
    for beispiel in ordered[:_SHOWN]:
        outcome = "" if beispiel.ergebnis == BESTANDEN else f" ({_OUTCOMES[beispiel.ergebnis]})"
        place = f" – {beispiel.datei}:{beispiel.zeile}"
        yield item(f"{beispiel.name}{outcome}", source(place), whole=True)
    if len(ordered) > _SHOWN:
        yield item(f"und {len(ordered) - _SHOWN} weitere")
