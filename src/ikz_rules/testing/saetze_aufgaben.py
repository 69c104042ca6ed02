"""Angenommen: Aufgaben that the Verbundraum has in view, and ideas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.satz import angenommen
from ikz_rules.testing.tabelle import rows

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Aufgaben und Ideen"


@angenommen(
    "der Verbundraum hat die Aufgabe {aufgabe:Text} im Blick",
    'der Verbundraum hat die Aufgabe "Vergabestelle" im Blick',
)
def aufgabe(ikz_fall: Fall, aufgabe: str) -> None:
    """An Aufgabe whose kind is not stated: the list of tasks decides."""
    ikz_fall.aufbau.add_aufgabe(aufgabe)


@angenommen(
    "der Verbundraum hat die Aufgabe {aufgabe:Text} der Art {art:Wort} im Blick",
    'der Verbundraum hat die Aufgabe "Vergabestelle" der Art querschnitt im Blick',
)
def aufgabe_der_art(ikz_fall: Fall, aufgabe: str, art: str) -> None:
    """An Aufgabe of a stated kind."""
    ikz_fall.aufbau.add_aufgabe(aufgabe)["art"] = art


@angenommen(
    "der Verbundraum hat keine Aufgabe im Blick", "der Verbundraum hat keine Aufgabe im Blick"
)
def keine_aufgabe(ikz_fall: Fall) -> None:
    """It is known that there is none; without this it is unknown."""
    ikz_fall.aufbau.verbundraum().setdefault("aufgaben", [])


@angenommen(
    "die Angabe {angabe:Name} der Aufgabe {aufgabe:Name} ist {wert:Wert}",
    'die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja',
)
def angabe_aufgabe(ikz_fall: Fall, angabe: str, aufgabe: str, wert: tuple[str, ...]) -> None:
    """A fact about an Aufgabe, by its key or its question."""
    aufbau = ikz_fall.aufbau
    aufbau.state("aufgabe", aufbau.aufgabe(aufgabe), angabe, wert)


@angenommen(
    "für die Aufgabe {aufgabe:Name} gilt je Kommune",
    """
    für die Aufgabe "Vergabestelle" gilt je Kommune
      | kommune   | vzae | fachwissen   | vertretung | bereitschaft |
      | Kommune 1 | 0,4  | unzureichend | nein       |              |
      | Kommune 2 | 0,5  | ausreichend  | ja         | ja           |
    """,
)
def je_kommune(ikz_fall: Fall, aufgabe: str, datatable: list[list[str]]) -> None:
    """The Kommunen that share an Aufgabe, with what is known about it there."""
    aufbau = ikz_fall.aufbau
    for row in rows(datatable, "kommune"):
        block = aufbau.share(aufgabe, row.pop("kommune"))
        aufbau.from_row("aufgabe_je_kommune", block, row)


@angenommen(
    "es liegen Ideen vor",
    """
    es liegen Ideen vor
      | name                          | massnahme | nutzen | kosten | aufwand | umsetzbarkeit |
      | Büromaterial gemeinsam kaufen | 4.4       | hoch   | gering | gering  | kurzfristig   |
    """,
)
def ideen(ikz_fall: Fall, datatable: list[list[str]]) -> None:
    """What people have thought of so far, one idea a row."""
    aufbau = ikz_fall.aufbau
    listed = aufbau.verbundraum().setdefault("ideen", [])
    listed.extend(aufbau.from_row("idee", {}, row) for row in rows(datatable, "name"))
