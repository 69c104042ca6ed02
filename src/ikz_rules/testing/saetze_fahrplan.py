"""Wenn and Dann: the joint Fahrplan, its order, its grounds, and who could work for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.fahrplanblick import judged, place, reasons
from ikz_rules.testing.satz import dann, wenn
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Der Fahrplan: Reihenfolge der Aufgaben"


@wenn("der Fahrplan erstellt wird", "der Fahrplan erstellt wird")
def erstellt(ikz_fall: Fall) -> None:
    """Make the Fahrplan from everything said so far."""
    ikz_fall.recommend_tasks()


@dann(
    "steht die Aufgabe {aufgabe:Text} im Fahrplan auf Rang {rang:Anzahl}",
    'steht die Aufgabe "Vergabestelle" im Fahrplan auf Rang 1',
)
def rang(ikz_fall: Fall, aufgabe: str, rang: int) -> None:
    """What is equal shares a rank."""
    blick = ikz_fall.fahrplan
    platz = blick.aufgabe(aufgabe).platz
    if platz.rang != rang:
        raise Abweichung(
            f"Die Aufgabe {quoted(aufgabe)} steht auf Rang {rang}.",
            f"Sie steht auf {place(platz)}.",
            blick.order(),
        )


@dann(
    "ist für die Aufgabe {aufgabe:Text} Rang {von:Anzahl} bis {bis:Anzahl} möglich",
    'ist für die Aufgabe "Vergabestelle" Rang 1 bis 2 möglich',
)
def spanne(ikz_fall: Fall, aufgabe: str, von: int, bis: int) -> None:
    """All ranks that it can have, whatever the unknown facts turn out to be."""
    platz = ikz_fall.fahrplan.aufgabe(aufgabe).platz
    if (platz.rang_von, platz.rang_bis) != (von, bis):
        raise Abweichung(
            f"Für die Aufgabe {quoted(aufgabe)} ist Rang {von} bis {bis} möglich.",
            f"Möglich ist Rang {platz.rang_von} bis {platz.rang_bis}.",
            ikz_fall.fahrplan.order(),
        )


@dann(
    "steht die Aufgabe {vordere:Text} im Fahrplan vor der Aufgabe {hintere:Text}",
    'steht die Aufgabe "Vergabestelle" im Fahrplan vor der Aufgabe "Archiv"',
)
def vor(ikz_fall: Fall, vordere: str, hintere: str) -> None:
    """Its rank is better; a shared rank is not enough."""
    blick = ikz_fall.fahrplan
    if blick.aufgabe(vordere).platz.rang >= blick.aufgabe(hintere).platz.rang:
        raise Abweichung(
            f"Die Aufgabe {quoted(vordere)} steht vor {quoted(hintere)}.",
            f"Sie stehen auf Rang {blick.aufgabe(vordere).platz.rang} und "
            f"{blick.aufgabe(hintere).platz.rang}.",
            blick.order(),
        )


@dann(
    "ist der Vorrang der Aufgabe {aufgabe:Text} {wert:Dreiwert}",
    'ist der Vorrang der Aufgabe "Vergabestelle" ja',
)
def vorrang(ikz_fall: Fall, aufgabe: str, wert: str) -> None:
    """One of the grounds for the front holds, none does, or it is not known yet."""
    found = ikz_fall.fahrplan.aufgabe(aufgabe)
    if found.vorrang != wert:
        raise Abweichung(
            f"Der Vorrang der Aufgabe {quoted(aufgabe)} ist {wert}.",
            f"Er ist {found.vorrang}.",
            reasons(found),
        )


@dann(
    "ist für die Aufgabe {aufgabe:Text} der Grund {grund:Kennung} {wert:Dreiwert}",
    'ist für die Aufgabe "Vergabestelle" der Grund mehrere-gleich-hoch ja',
)
def grund(ikz_fall: Fall, aufgabe: str, grund: str, wert: str) -> None:
    """A ground holds, does not hold, or is not known yet."""
    found = ikz_fall.fahrplan.aufgabe(aufgabe)
    grounds = {g.id: g.gilt for g in found.gruende}
    ikz_fall.fahrplan.known("Den Grund", grund, grounds)
    if grounds[grund] != wert:
        raise Abweichung(
            f"Für die Aufgabe {quoted(aufgabe)} ist der Grund {quoted(grund)} {wert}.",
            f"Er ist {grounds[grund]}.",
            reasons(found),
        )


@dann(
    "ordnet die Kommune {kommune:Text} die Aufgabe {aufgabe:Text} als {stufe:Wort} ein",
    'ordnet die Kommune "Kommune 1" die Aufgabe "Vergabestelle" als hoch ein',
)
def eingeordnet(ikz_fall: Fall, kommune: str, aufgabe: str, stufe: str) -> None:
    """Its own word, else what the criteria come to: hoch, mittel, gering, or offen."""
    own = ikz_fall.fahrplan.own(kommune, aufgabe)
    ikz_fall.fahrplan.known("Die Stufe", stufe, ("hoch", "mittel", "gering", "offen"))
    found = own.prioritaet or "offen"
    if found != stufe:
        raise Abweichung(
            f"Die Kommune {quoted(kommune)} ordnet die Aufgabe {quoted(aufgabe)} als {stufe} ein.",
            f"Sie ist {found}.",
            judged(own),
        )


@dann(
    "steht die Aufgabe {aufgabe:Text} bei der Kommune {kommune:Text} auf Rang {rang:Anzahl}",
    'steht die Aufgabe "Vergabestelle" bei der Kommune "Kommune 1" auf Rang 1',
)
def eigener_rang(ikz_fall: Fall, aufgabe: str, kommune: str, rang: int) -> None:
    """The rank in the Kommune's own ranking."""
    own = ikz_fall.fahrplan.own(kommune, aufgabe)
    if own.platz.rang != rang:
        raise Abweichung(
            f"Bei der Kommune {quoted(kommune)} steht {quoted(aufgabe)} auf Rang {rang}.",
            f"Sie steht auf {place(own.platz)}.",
            judged(own),
        )


@dann(
    "kann die Kommune {kommune:Text} die Aufgabe {aufgabe:Text} für {andere:Namen} übernehmen",
    'kann die Kommune "Kommune 1" die Aufgabe "Vergabestelle" für "Kommune 2" übernehmen',
)
def uebernehmen(ikz_fall: Fall, kommune: str, aufgabe: str, andere: tuple[str, ...]) -> None:
    """It is strong here, and exactly these others have need."""
    entry = ikz_fall.fahrplan.aufgabe(aufgabe)
    found = {h.kommune: h.fuer for h in entry.hilfen}
    if set(found.get(kommune, ())) != set(andere):
        helps = [f"{name} für {listed(fuer)}" for name, fuer in found.items()]
        raise Abweichung(
            f"{quoted(kommune)} kann {quoted(aufgabe)} für {listed(map(quoted, andere))} "
            "übernehmen.",
            f"Möglich ist: {listed(helps)}." if helps else "Niemand kann für andere arbeiten.",
            reasons(entry),
        )


@dann(
    "kann niemand die Aufgabe {aufgabe:Text} für andere übernehmen",
    'kann niemand die Aufgabe "Vergabestelle" für andere übernehmen',
)
def niemand(ikz_fall: Fall, aufgabe: str) -> None:
    """No Kommune that is strong meets another one in need."""
    found = ikz_fall.fahrplan.aufgabe(aufgabe).hilfen
    if found:
        raise Abweichung(
            f"Niemand kann {quoted(aufgabe)} für andere übernehmen.",
            f"{listed(f'{h.kommune} kann es für {listed(h.fuer)}' for h in found)}.",
        )
