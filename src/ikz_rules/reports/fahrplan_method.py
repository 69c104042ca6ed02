"""By what a Fahrplan ranks: each Kommune's own ranking, the criteria, how firm the places are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.document import Field, Fields, Heading, Items, Paragraph, field, item, spans
from ikz_rules.reports.fahrplan_words import (
    ALL_IN_JSON,
    LEGEND,
    cited,
    counted,
    is_open,
    more,
    often,
    ranked,
    reach,
    tips,
)
from ikz_rules.wording import number, quoted, shortened

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ikz_rules.model.fahrplan import (
        Fahrplan,
        FahrplanKriterium,
        KommunenAufgabe,
        KommunenRangfolge,
    )
    from ikz_rules.reports.document import Block, Item
    from ikz_rules.reports.words import Words

SHOWN_KOMMUNEN = 12
SHOWN_OWN = 5
SHOWN_FIRM = 10
_FUER = {"aufgaben": "Aufgaben", "prozesse": "Prozesse", "ideen": "Ideen"}


def own_rankings(fahrplan: Fahrplan) -> Iterator[Block]:
    """Yield what each Kommune puts first for itself."""
    if not fahrplan.aufgaben:
        return
    yield Heading(2, "Was jede Kommune für sich nach vorn stellt")
    shown = fahrplan.kommunen[:SHOWN_KOMMUNEN]
    if any(is_open(a.platz) for k in shown for a in k.aufgaben[:SHOWN_OWN]):
        yield Paragraph(spans(LEGEND))
    yield Fields(tuple(map(_ranking, shown)))
    rest = len(fahrplan.kommunen) - SHOWN_KOMMUNEN
    if rest > 0:
        also = counted(rest, "Eine weitere Kommune steht", "weitere Kommunen stehen")
        yield Paragraph(spans(f"{also} nicht hier. {ALL_IN_JSON}"))


def _ranking(kommune: KommunenRangfolge) -> Field:
    label, found = shortened(kommune.kommune), kommune.aufgaben
    if kommune.ohne_angaben:
        return field(label, "Noch keine Angaben zu den Aufgaben.")
    shown = tuple(item(_own(a)) for a in found[:SHOWN_OWN])
    rest = more(len(found) - SHOWN_OWN, "eine weitere Aufgabe", "weitere Aufgaben")
    return field(label, items=shown + rest)


def _own(aufgabe: KommunenAufgabe) -> str:
    name = ranked(aufgabe.aufgabe, aufgabe.platz)
    if aufgabe.prioritaet is None:
        return f"{name}: noch offen"
    if not aufgabe.angegeben:
        return f"{name}: {aufgabe.prioritaet} nach den Kriterien"
    against = f"; nach den Kriterien {aufgabe.abweichend}" if aufgabe.abweichend else ""
    return f"{name}: {aufgabe.prioritaet} nach eigener Angabe{against}"


def criteria(fahrplan: Fahrplan, words: Words) -> Iterator[Block]:
    """Yield the criteria with their weights, for what has been ranked."""
    ranked_things = {
        "aufgaben": fahrplan.aufgaben,
        "prozesse": fahrplan.prozesse,
        "ideen": fahrplan.ideen,
    }
    found = []
    for fuer, label in _FUER.items():
        entries = tuple(_criterion(k, words) for k in fahrplan.kriterien if k.fuer == fuer)
        if entries and ranked_things[fuer]:
            found.append(field(label, items=entries))
    if found:
        yield Heading(2, "Wonach geordnet wurde")
        yield Fields(tuple(found))


def _criterion(known: FahrplanKriterium, words: Words) -> Item:
    share = number(round(known.anteil * 100, 1))
    return item(
        f"{known.titel}: Gewicht {number(known.gewicht)}, das sind {share} %. {known.frage}",
        cited(words, known.quelle, known.setzung, known.aussagen),
    )


_ERROR = " „± 3“ heißt: Mit 95 % Sicherheit liegt die Zahl höchstens um 3 daneben."


def firm_places(fahrplan: Fahrplan, told: Collection[str], words: Words) -> Iterator[Block]:
    """Yield how firmness is found, and what else can come among the first; ``told``: is above."""
    if len(fahrplan.aufgaben) < 2:  # noqa: PLR2004 - a single one says at its place how firm it is
        return
    yield Heading(2, "Wie fest die ersten Plätze sind")
    first = fahrplan.aufgaben[0].robustheit.erste
    factor = number(words.regelwerk.wert("gewicht_faktor"))
    sampled = any(a.robustheit.fehler for a in fahrplan.aufgaben)
    yield Paragraph(
        spans(
            "Zur Probe bekommt jede unbekannte Angabe jeden möglichen Wert, und jedes Gewicht wird "
            f"bis zum Faktor {factor} kleiner oder größer. Gezählt wird, wie oft eine Aufgabe "
            f"unter den ersten {number(first)} steht.",
            _ERROR if sampled else "",
        )
    )
    others = [a for a in fahrplan.aufgaben if a.name not in told and a.robustheit.anteil > 0]
    others.sort(key=lambda a: -a.robustheit.anteil)
    if not others:
        return
    shown = tuple(
        item(
            f"{quoted(a.name)}: {often(a.robustheit)}; möglich ist Platz "
            f"{reach(a.robustheit.rang_von, a.robustheit.rang_bis)}.",
            below=tips(a.robustheit),
        )
        for a in others[:SHOWN_FIRM]
    )
    rest = more(len(others) - SHOWN_FIRM, "eine weitere Aufgabe", "weitere Aufgaben")
    yield Paragraph(spans("Auch andere Aufgaben können unter die ersten kommen:"))
    yield Items(shown + rest)
