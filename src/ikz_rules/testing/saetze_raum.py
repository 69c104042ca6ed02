"""Angenommen: a Verbundraum, its Kommunen, and what is known about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.satz import angenommen
from ikz_rules.testing.tabelle import rows

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Verbundraum und Kommunen"


@angenommen("ein Verbundraum mit {anzahl:Anzahl} Kommune(n)", "ein Verbundraum mit 4 Kommunen")
def raum_mit_anzahl(ikz_fall: Fall, anzahl: int) -> None:
    """Kommune 1, Kommune 2 and so on, of which nothing else is known."""
    ikz_fall.aufbau.begin({"kommunen": [{"name": f"Kommune {i + 1}"} for i in range(anzahl)]})


@angenommen(
    "ein Verbundraum mit den Kommunen",
    """
    ein Verbundraum mit den Kommunen
      | name         | einwohner | digitalisierungsgrad | software.dms | ressourcen.zeit |
      | Musterstadt  | 9.200     | 2,5                  | Produkt A    | knapp           |
      | Beispieldorf | 3.100     |                      | Produkt B    | unbekannt       |
    """,
)
def raum_mit_kommunen(ikz_fall: Fall, datatable: list[list[str]]) -> None:
    """One Kommune a row; a column is a fact by key, question or place."""
    aufbau = ikz_fall.aufbau
    aufbau.begin({"kommunen": []})
    aufbau.daten["kommunen"] = [
        aufbau.from_row("kommune", {}, row) for row in rows(datatable, "name")
    ]


@angenommen("der Verbundraum heißt {name:Text}", 'der Verbundraum heißt "Oberes Beispieltal"')
def name(ikz_fall: Fall, name: str) -> None:
    """What the Verbundraum is called; without this sentence it is called Verbundraum."""
    ikz_fall.aufbau.verbundraum()["name"] = name


@angenommen("das Land ist {land:Text}", 'das Land ist "SN"')
def land(ikz_fall: Fall, land: str) -> None:
    """The Land by its abbreviation."""
    ikz_fall.aufbau.verbundraum()["land"] = land


@angenommen("der Stichtag ist der {tag:Datum}", "der Stichtag ist der 01.11.2026")
def stichtag(ikz_fall: Fall, tag: str) -> None:
    """The day for which the plan is made."""
    ikz_fall.aufbau.verbundraum()["stichtag"] = tag


@angenommen(
    "als Kooperationsform besteht/bestehen {formen:Worte}",
    "als Kooperationsform bestehen willenserklaerung und arbeitsgruppe",
)
def kooperationsformen(ikz_fall: Fall, formen: tuple[str, ...]) -> None:
    """Forms of cooperation that exist; ``keine`` says that there is none."""
    ikz_fall.aufbau.add("kooperationsformen", formen)


@angenommen(
    "die Maßnahme(n) {nummern:Nummern} ist/sind {stand:Stand}",
    "die Maßnahmen 0, 2.1 und 3.1 sind umgesetzt",
)
def stand(ikz_fall: Fall, nummern: tuple[str, ...], stand: str) -> None:
    """Measures that were begun and not finished, or carried out."""
    ikz_fall.aufbau.add(stand, nummern)


@angenommen("keine Maßnahme ist {stand:Stand}", "keine Maßnahme ist umgesetzt")
def kein_stand(ikz_fall: Fall, stand: str) -> None:
    """It is known that no measure was begun, or carried out; without this it is unknown."""
    ikz_fall.aufbau.add(stand, ())


@angenommen(
    "die Softwareprodukte {produkte:Namen} gelten als gleich",
    'die Softwareprodukte "Produkt A" und "Produkt A plus" gelten als gleich',
)
def gleiche_software(ikz_fall: Fall, produkte: tuple[str, ...]) -> None:
    """Names of products that mean the same software."""
    ikz_fall.aufbau.verbundraum().setdefault("gleiche_software", []).append(list(produkte))


@angenommen(
    "das Merkmal {merkmal:Name} ist {wert:Dreiwert}",
    'das Merkmal "wille_ohne_umsetzung" ist ja',
)
def merkmal(ikz_fall: Fall, merkmal: str, wert: str) -> None:
    """A Merkmal of the whole Verbundraum, stated directly."""
    aufbau = ikz_fall.aufbau
    aufbau.merkmal(aufbau.verbundraum(), merkmal, wert)


@angenommen(
    "das Merkmal {merkmal:Name} der Kommune {kommune:Name} ist {wert:Dreiwert}",
    'das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 1" ist nein',
)
def merkmal_kommune(ikz_fall: Fall, merkmal: str, kommune: str, wert: str) -> None:
    """What the decision-makers of one Kommune think."""
    aufbau = ikz_fall.aufbau
    aufbau.merkmal(aufbau.kommune(kommune), merkmal, wert)


@angenommen(
    "die Angabe {angabe:Name} ist {wert:Wert}",
    'die Angabe "foerdermittel_verfuegbar" ist ja',
)
def angabe(ikz_fall: Fall, angabe: str, wert: tuple[str, ...]) -> None:
    """A fact about the Verbundraum, by its key or its question."""
    aufbau = ikz_fall.aufbau
    aufbau.state("verbundraum", aufbau.verbundraum(), angabe, wert)


@angenommen(
    "die Angabe {angabe:Name} der Kommune {kommune:Name} ist {wert:Wert}",
    'die Angabe "ressourcen.zeit" der Kommune "Kommune 1" ist knapp',
)
def angabe_kommune(ikz_fall: Fall, angabe: str, kommune: str, wert: tuple[str, ...]) -> None:
    """A fact about one Kommune, by its key or its question."""
    aufbau = ikz_fall.aufbau
    aufbau.state("kommune", aufbau.kommune(kommune), angabe, wert)


@angenommen(
    "die Angabe {angabe:Name} jeder Kommune ist {wert:Wert}",
    'die Angabe "digitalisierungsgrad" jeder Kommune ist 2',
)
def angabe_jeder_kommune(ikz_fall: Fall, angabe: str, wert: tuple[str, ...]) -> None:
    """The same fact about every Kommune."""
    aufbau = ikz_fall.aufbau
    for kommune in aufbau.kommunen():
        aufbau.state("kommune", kommune, angabe, wert)
