"""Phrases that every part of a Fahrplan uses: places, shares, sources, counted things."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from ikz_rules.reports.document import Item, Span, item, source
from ikz_rules.reports.words import few
from ikz_rules.wording import listed, number, quoted, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.model.fahrplan import Platz, Robustheit
    from ikz_rules.reports.words import Words

ALL_IN_JSON = "Alles steht in der Ausgabe mit „--format json“."
POOLING = "Gemeinsame Stellen und Geräte"
"""The title of the section that lists groups."""
LEGEND = "In Klammern stehen die Plätze, die möglich sind, solange Angaben fehlen."
_HUNDRED = 100


def counted(count: int, one: str, many: str) -> str:
    """Return ``eine Aufgabe`` or ``12 Aufgaben``."""
    return one if count == 1 else f"{number(count)} {many}"


def kommunen(names: Sequence[str]) -> str:
    """Join Kommunen; of many the first, and long names cut."""
    return few([shortened(name) for name in names])


def quoted_names(names: Sequence[str]) -> str:
    """Join Aufgaben or ideas in running text."""
    return few([quoted(name) for name in names])


def ranked(name: str, platz: Platz) -> str:
    """Return ``3. Vergabestelle (1 bis 7)``; a legend beside it says what the brackets hold."""
    range_ = f" ({reach(platz.rang_von, platz.rang_bis)})" if is_open(platz) else ""
    return f"{number(platz.rang)}. {shortened(name)}{range_}"


def is_open(platz: Platz) -> bool:
    """Tell whether unknown facts can still change a place."""
    return platz.rang_von != platz.rang_bis


def placed(platz: Platz) -> str:
    """Return ``Platz 3``, with the places that are still possible."""
    range_ = f" (möglich: {reach(platz.rang_von, platz.rang_bis)})" if is_open(platz) else ""
    return f"Platz {number(platz.rang)}{range_}"


def reach(low: float, high: float) -> str:
    """Return ``3`` or ``3 bis 7``."""
    return number(low) if low == high else f"{number(low)} bis {number(high)}"


def points(platz: Platz) -> str:
    """Return the score in hundredths, with its range while something is unknown."""
    low, mid, high = (
        round(share * _HUNDRED) for share in (platz.punkte_von, platz.punkte, platz.punkte_bis)
    )
    return f"{number(mid)} von 100 Punkten{f' ({reach(low, high)})' if low != high else ''}"


def often(found: Robustheit) -> str:
    """Return how often something is among the first, as a clause: ``in 87 von 100 Proben …``."""
    where = "auf Platz 1" if found.erste == 1 else f"unter den ersten {number(found.erste)}"
    if found.fehler == 0 and found.anteil in {0, 1}:
        return f"{'immer' if found.anteil else 'nie'} {where}"
    return f"{_share(found)} {where} ({_certainty(found.fehler)})"


def _share(found: Robustheit) -> str:
    """Never round up to all or down to nothing."""
    hundredths = round(found.anteil * _HUNDRED)
    kind = "Proben" if found.fehler else "Fällen"
    if hundredths == _HUNDRED and found.anteil < 1:
        return f"in mehr als 99 von 100 {kind}"
    if hundredths == 0 and found.anteil > 0:
        return f"in weniger als 1 von 100 {kind}"
    return f"in {hundredths} von 100 {kind}"


def _certainty(error: float) -> str:
    return f"± {ceil(round(error * _HUNDRED, 6))}" if error else "genau gerechnet"


def firmness(found: Robustheit, total: int) -> str:
    """Return how firm a place among ``total`` is, as sentences.

    Where all are among the first, only the possible places say anything.
    """
    if total <= found.erste:
        return _range(found)
    share = often(found)
    return f"{share[:1].upper()}{share[1:]}. {_range(found)}"


def _range(found: Robustheit) -> str:
    """Where not everything was looked at, ranks beyond the range are possible too."""
    also = ", auch mit anderen Gewichten,"
    if found.rang_von == found.rang_bis:
        known = "Möglich ist" if found.exakt else "Gefunden wurde"
        return f"{known}{also} nur Platz {number(found.rang_von)}."
    least = "" if found.exakt else " mindestens"
    places = reach(found.rang_von, found.rang_bis)
    return f"Möglich sind{also}{least} die Plätze {places}."


_TIPS = ("marke", "angabe", "gewicht")
"""What a place may hang on: first a single known answer, then an open one, then a weight."""
SHOWN_TIPS = 3


def tips(found: Robustheit) -> tuple[Item, ...]:
    """Return what alone moves something into the first places or out of them."""
    ordered = sorted(found.kipppunkte, key=lambda tip: _TIPS.index(tip.art))
    shown = tuple(item(tip.text) for tip in ordered[:SHOWN_TIPS])
    rest = more(
        len(ordered) - SHOWN_TIPS, "eine weitere solche Änderung", "weitere solche Änderungen"
    )
    return shown + rest


def amount(value: float, unit: str) -> str:
    """Return ``0,6 Stellen``; units stand in the plural, so a single one goes without."""
    return number(value) if value == 1 else f"{number(value)} {unit}"


def more(rest: int, one: str, many: str) -> tuple[Item, ...]:
    """Return an entry that says how many more there are, where there are more."""
    if rest <= 0:
        return ()
    return (item(source(f"… und {one if rest == 1 else f'{number(rest)} {many}'}")),)


def cited(
    words: Words, quelle: str, setzung: str | None = None, aussagen: Iterable[str] = ()
) -> Span:
    """Return where something comes from: passage, our own choice with its reason, statements."""
    place, found = words.reason_source(quelle, setzung), tuple(aussagen)
    return source(f" ({place}{f'; {listed(found)}' if found else ''})")
