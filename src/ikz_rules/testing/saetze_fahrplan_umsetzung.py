"""Dann: forms, preconditions, groups, processes, ideas, and how firm a place is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.verbundraum import KOOPERATIONSFORMEN
from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.fahrplanblick import place, reasons
from ikz_rules.testing.satz import dann
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from decimal import Decimal

    from ikz_rules.testing.fall import Fall

THEMA = "Der Fahrplan: Umsetzung"


@dann(
    "passt zur Aufgabe {aufgabe:Text} die Form {form:Wort}",
    'passt zur Aufgabe "Vergabestelle" die Form zweckvereinbarung',
)
def form(ikz_fall: Fall, aufgabe: str, form: str) -> None:
    """The form of cooperation that is proposed."""
    ikz_fall.fahrplan.known("Die Form", form, KOOPERATIONSFORMEN)
    found = ikz_fall.fahrplan.aufgabe(aufgabe).form
    if found is None or found.form != form:
        raise Abweichung(
            f"Zur Aufgabe {quoted(aufgabe)} passt die Form {form}.",
            f"Vorgeschlagen ist {found.form}." if found else "Es ist keine vorgeschlagen.",
            [found.text] if found else (),
        )


@dann(
    "ist die Voraussetzung {id_:Kennung} der Aufgabe {aufgabe:Text} {lage:Lage}",
    'ist die Voraussetzung kapazitaet der Aufgabe "Vergabestelle" erfüllt',
)
def voraussetzung(ikz_fall: Fall, id_: str, aufgabe: str, lage: bool | None) -> None:
    """A precondition of the guide's section 1b; what only people can tell is open."""
    found = {v.id: v.stand for v in ikz_fall.fahrplan.aufgabe(aufgabe).vorbedingungen}
    ikz_fall.fahrplan.known("Die Voraussetzung", id_, found)
    wanted = {True: "erfuellt", False: "nicht_erfuellt", None: "zu_klaeren"}[lage]
    if found[id_] != wanted:
        raise Abweichung(
            f"Die Voraussetzung {quoted(id_)} ist {wanted.replace('_', ' ')}.",
            f"Sie ist {found[id_].replace('_', ' ')}.",
        )


@dann(
    "füllt/füllen die Kommune(n) {namen:Namen} bei der Aufgabe {aufgabe:Text} gemeinsam {was:Text}",
    'füllen die Kommunen "Kommune 1" und "Kommune 2" bei der Aufgabe "Energiemanagement" '
    'gemeinsam "eine halbe Stelle"',
)
def gruppe(ikz_fall: Fall, namen: tuple[str, ...], aufgabe: str, was: str) -> None:
    """One of the listed groups: none of these Kommunen can be left out."""
    found = [
        (tuple(sorted(a.kommune for a in g.anteile)), g.reicht_fuer)
        for b in ikz_fall.fahrplan.aufgabe(aufgabe).buendel
        for g in b.gruppen
    ]
    if (tuple(sorted(namen)), was) not in found:
        raise Abweichung(
            f"{listed(map(quoted, namen))} füllen gemeinsam {was}.",
            "Genannt sind andere Gruppen." if found else "Keine Gruppe ist genannt.",
            [f"{listed(names)}: {enough}" for names, enough in found],
        )


@dann(
    "nennt der Fahrplan für die Aufgabe {aufgabe:Text} {zahl:Anzahl} Gruppen für {was:Text}",
    'nennt der Fahrplan für die Aufgabe "Datenschutz" 5 Gruppen für "eine halbe Stelle"',
)
def gruppen(ikz_fall: Fall, aufgabe: str, zahl: int, was: str) -> None:
    """So many are listed; there may be more."""
    groups = [g for b in ikz_fall.fahrplan.aufgabe(aufgabe).buendel for g in b.gruppen]
    found = [listed(a.kommune for a in g.anteile) for g in groups if g.reicht_fuer == was]
    if len(found) != zahl:
        raise Abweichung(
            f"Der Fahrplan nennt {zahl} Gruppen für {was}.", f"Er nennt {len(found)}.", found
        )


@dann(
    "füllt keine Gruppe die Aufgabe {aufgabe:Text}",
    'füllt keine Gruppe die Aufgabe "Energiemanagement"',
)
def keine_gruppe(ikz_fall: Fall, aufgabe: str) -> None:
    """As far as is known, no group reaches any of the limits."""
    found = [g for b in ikz_fall.fahrplan.aufgabe(aufgabe).buendel for g in b.gruppen]
    if found:
        names = [listed(a.kommune for a in g.anteile) for g in found]
        raise Abweichung(
            f"Keine Gruppe füllt die Aufgabe {quoted(aufgabe)}.",
            f"Es gibt {len(found)}.",
            names,
        )


@dann(
    "trägt die Kommune {kommune:Text} in der kleinsten Gruppe {prozent:Zahl} Prozent der Aufgabe "
    "{aufgabe:Text}",
    'trägt die Kommune "Kommune 1" in der kleinsten Gruppe 60 Prozent der Aufgabe '
    '"Energiemanagement"',
)
def anteil(ikz_fall: Fall, kommune: str, prozent: Decimal, aufgabe: str) -> None:
    """The fair share in the first group that is listed."""
    groups = [g for b in ikz_fall.fahrplan.aufgabe(aufgabe).buendel for g in b.gruppen]
    found = {a.kommune: a.prozent for a in groups[0].anteile} if groups else {}
    if found.get(kommune) != float(prozent):
        raise Abweichung(
            f"{quoted(kommune)} trägt {number(float(prozent))} Prozent.",
            listed(f"{name} {number(share)} Prozent" for name, share in found.items())
            or "Es gibt keine Gruppe.",
        )


@dann(
    "beginnt das Prozessmanagement mit {namen:Namen}",
    'beginnt das Prozessmanagement mit "Vergabestelle", "Standesamt" und "Archiv"',
)
def prozesse(ikz_fall: Fall, namen: tuple[str, ...]) -> None:
    """Exactly these processes are chosen to begin with."""
    processes = ikz_fall.fahrplan.fahrplan.prozesse
    found = [p.aufgabe for p in processes if p.beginnen]
    if set(found) != set(namen):
        raise Abweichung(
            f"Das Prozessmanagement beginnt mit {listed(map(quoted, namen))}.",
            f"Es beginnt mit {listed(map(quoted, found)) or 'keinem Prozess'}.",
            [f"{p.aufgabe}: {place(p.platz)}. {p.grund}" for p in processes],
        )


STAENDE = {
    "ausgewaehlt": "ausgewaehlt",
    "zu_vertiefen": "vertiefen",
    "zurueckgestellt": "zurueckgestellt",
    "verworfen": "verworfen",
}


@dann(
    "ist die Idee {idee:Text} {stand:Ideenstand}",
    'ist die Idee "Büromaterial gemeinsam kaufen" ausgewählt',
)
def idee(ikz_fall: Fall, idee: str, stand: str) -> None:
    """What becomes of an idea."""
    found = ikz_fall.fahrplan.idee(idee)
    if found.stand != STAENDE[stand]:
        shown = {"ausgewaehlt": "ausgewählt", "zurueckgestellt": "zurückgestellt"}
        raise Abweichung(
            f"Die Idee {quoted(idee)} ist {stand.replace('_', ' ')}.",
            f"Sie ist {shown.get(found.stand, found.stand)}.",
            [found.grund],
        )


@dann(
    "gehört {name:Text} zur Arbeitsgruppe {gruppe:Text}",
    'gehört "Standesamt" zur Arbeitsgruppe "Innere Verwaltung"',
)
def arbeitsgruppe(ikz_fall: Fall, name: str, gruppe: str) -> None:
    """An Aufgabe or idea and its working group."""
    groups = ikz_fall.fahrplan.fahrplan.arbeitsgruppen
    found = [g.titel for g in groups if name in (*g.aufgaben, *g.ideen)]
    if gruppe not in found:
        raise Abweichung(
            f"{quoted(name)} gehört zur Arbeitsgruppe {quoted(gruppe)}.",
            f"Es gehört zu {listed(map(quoted, found))}." if found else "Es gehört zu keiner.",
        )


@dann(
    "hängt der Platz der Aufgabe {aufgabe:Text} an einer einzigen Angabe",
    'hängt der Platz der Aufgabe "Vergabestelle" an einer einzigen Angabe',
)
def haengt(ikz_fall: Fall, aufgabe: str) -> None:
    """One known mark a level lower would move it out of the first places."""
    found = ikz_fall.fahrplan.aufgabe(aufgabe)
    if not any(tip.art == "marke" for tip in found.robustheit.kipppunkte):
        raise Abweichung(
            f"Der Platz der Aufgabe {quoted(aufgabe)} hängt an einer einzigen Angabe.",
            f"Er hält; sie steht auf {place(found.platz)}.",
            [tip.text for tip in found.robustheit.kipppunkte] or reasons(found),
        )


@dann(
    "steht die Aufgabe {aufgabe:Text} in {prozent:Zahl} Prozent der Fälle vorn",
    'steht die Aufgabe "Vergabestelle" in 100 Prozent der Fälle vorn',
)
def haeufigkeit(ikz_fall: Fall, aufgabe: str, prozent: Decimal) -> None:
    """How often it is among the first places, over weights and unknown facts; within the error."""
    firm = ikz_fall.fahrplan.aufgabe(aufgabe).robustheit
    if abs(firm.anteil - float(prozent) / 100) > firm.fehler + 0.005:
        raise Abweichung(
            f"Die Aufgabe {quoted(aufgabe)} steht in {number(float(prozent))} Prozent der Fälle "
            f"auf den ersten {firm.erste} Plätzen.",
            f"Es sind {number(round(firm.anteil * 100, 1))} Prozent.",
            [tip.text for tip in firm.kipppunkte],
        )


@dann(
    "nennt der Fahrplan den Hinweis {kennung:Kennung}",
    "nennt der Fahrplan den Hinweis keine-aufgaben",
)
def hinweis(ikz_fall: Fall, kennung: str) -> None:
    """A remark by its id."""
    found = ikz_fall.fahrplan.fahrplan.hinweise
    if kennung not in {h.kennung for h in found}:
        raise Abweichung(
            f"Der Fahrplan nennt den Hinweis {quoted(kennung)}.",
            f"Er nennt {listed(quoted(h.kennung) for h in found) or 'keinen'}.",
            [h.text for h in found],
        )


@dann(
    "fehlt dem Fahrplan die Angabe {angabe:Name}",
    'fehlt dem Fahrplan die Angabe "handlungsbedarf"',
)
def fehlt(ikz_fall: Fall, angabe: str) -> None:
    """An unknown fact that could still move the Fahrplan."""
    found = [g.angabe for g in ikz_fall.fahrplan.fahrplan.fehlende_angaben]
    ikz_fall.fahrplan.known("Die Angabe", angabe, ikz_fall.regelwerk.angaben)
    if angabe not in found:
        raise Abweichung(
            f"Dem Fahrplan fehlt die Angabe {quoted(angabe)}.",
            f"Es fehlt {listed(map(quoted, found)) or 'keine Angabe'}.",
        )
