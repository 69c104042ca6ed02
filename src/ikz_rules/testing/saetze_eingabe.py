"""Angenommen: whole inputs and rules of one's own. Wenn: what is done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import FactsError
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.testing.abweichung import SatzFehler
from ikz_rules.testing.satz import angenommen, wenn

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Eingaben, eigene Regeln und was geschieht"


@angenommen("die Datei {pfad:Text}", 'die Datei "beispiele/gemischt.yaml"')
def datei(ikz_fall: Fall, pfad: str) -> None:
    """A data file of the project, found near the feature file first."""
    path = ikz_fall.find(pfad)
    try:
        text = read_text(path)
    except ReadError as error:
        raise FactsError(error.problem) from None
    ikz_fall.read(text, pfad)


@angenommen(
    "die Eingabe",
    '''
    die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          einwohner: 9200
      """
    ''',
)
def eingabe(ikz_fall: Fall, docstring: str) -> None:
    """The text of a data file, right or wrong."""
    ikz_fall.read(docstring, "Eingabe")


@angenommen(
    "es gelten zusätzlich die Regeln aus {ordner:Text}",
    'es gelten zusätzlich die Regeln aus "eigene-regeln"',
)
def eigene_regeln(ikz_fall: Fall, ordner: str) -> None:
    """A folder of rules on top of those that come with the package."""
    path = ikz_fall.find(ordner)
    if not path.is_dir():
        raise SatzFehler(f"„{ordner}“ ist kein Ordner. Nennen Sie den Ordner mit den Regeln.")
    ikz_fall.add_rules(path)


@wenn("der Maßnahmenplan erstellt wird", "der Maßnahmenplan erstellt wird")
def erstellt(ikz_fall: Fall) -> None:
    """Make the plan from everything said so far."""
    ikz_fall.recommend()


@wenn("die Angaben geprüft werden", "die Angaben geprüft werden")
def geprueft(ikz_fall: Fall) -> None:
    """Check everything said so far, as any input is checked."""
    ikz_fall.check()
