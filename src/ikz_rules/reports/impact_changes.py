"""Changes of a rulebook in German: as the reason of a movement, and as an entry of a list."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.condition import AtLeast, Condition, Not, Quantified
from ikz_rules.reports.conditions import condition_item
from ikz_rules.reports.words import Words
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from ikz_rules.impact.changes import Change
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Item

_SECTIONS = {
    "regeln": ("die Regel", "bei der Regel"),
    "merkmale": ("das Merkmal", "beim Merkmal"),
    "ausgangsszenarien": ("das Ausgangsszenario", "beim Ausgangsszenario"),
    "massnahmen": ("die Maßnahme", "bei der Maßnahme"),
    "schwellenwerte": ("der Schwellenwert", "beim Schwellenwert"),
    "gewichte": ("das Gewicht", "beim Gewicht"),
    "angaben": ("die Angabe", "bei der Angabe"),
    "kennzahlen": ("die Kennzahl", "bei der Kennzahl"),
    "bedarfe": ("der Bedarf", "beim Bedarf"),
    "quellen": ("die Quelle", "bei der Quelle"),
    "aussagen": ("die Aussage", "bei der Aussage"),
    "aufgabenverzeichnis": ("die Aufgabe", "bei der Aufgabe"),
    "planung": ("die Vorgabe zur Planung", "bei der Vorgabe zur Planung"),
    "planung.gruende": ("der Planungsgrund", "beim Planungsgrund"),
    "planung.massnahmen_je_art": ("die Maßnahme zur Aufgabenart", "bei der Aufgabenart"),
    "planung.anlaesse": ("der Satz zum Anlass", "beim Satz zum Anlass"),
    "planung.listen": ("die Frage nach der Liste", "bei der Frage nach der Liste"),
    "regelwerk": ("das Regelwerk", "beim Regelwerk"),
    "kriterien": ("das Kriterium", "beim Kriterium"),
    "buendelungen": ("die Bündelung", "bei der Bündelung"),
    "arbeitsgruppen": ("die Arbeitsgruppe", "bei der Arbeitsgruppe"),
    "produktgruppen": ("die Produktgruppe", "bei der Produktgruppe"),
    "fahrplan": ("die Vorgabe zum Fahrplan", "bei der Vorgabe zum Fahrplan"),
}
_OTHER = ("der Eintrag", "beim Eintrag")
_FIELDS = {
    "wenn": "die Bedingung",
    "nr": "die Nummer",
    "id": "die Kennung",
    "definition": "die Definition",
    "begruendung": "die Begründung",
    "massnahme": "die Empfehlung",
    "arbeitspakete": "die Liste der Arbeitspakete",
    "hinweis": "der Hinweis",
    "zurueckstellen": "die zurückgestellte Maßnahme",
    "anlass": "der Anlass",
    "ermessen": "der Satz zum Ermessen",
    "gueltig_ab": "der erste Tag",
    "gueltig_bis": "der letzte Tag",
    "ersetzt": "die ersetzte Regel",
    "wert": "der Wert",
    "titel": "der Titel",
    "text": "der Satz",
    "frage": "die Frage",
    "je_kommune": "die Frage an jede Kommune",
    "wer_weiss": "die Angabe, wer es weiß",
    "ermitteln": "der Aufwand des Herausfindens",
    "aendern": "der Aufwand des Änderns",
    "leitmerkmal": "das Leitmerkmal",
    "punkte": "die Liste der Punkte",
    "mindest_punkte": "die Zahl der nötigen Punkte",
    "handlungsfelder": "die Liste der Handlungsfelder",
    "schritte": "die Liste der Schritte",
    "voraussetzungen": "die Liste der Voraussetzungen",
    "anschluss": "die Liste der Anschlussmaßnahmen",
    "art": "die Art der Zusammenarbeit",
    "rechtsform": "die Rechtsform",
    "aufwand": "der Aufwand",
    "direkte_kosten": "die Angabe zu den direkten Kosten",
    "umsetzbarkeit": "die Umsetzbarkeit",
    "zielgruppe": "die Zielgruppe",
    "handlungsfeld": "das Handlungsfeld",
    "ausfuehrlich": "die Kennzeichnung als ausführlich beschrieben",
    "kurz": "die Kurzbeschreibung",
    "kostenhinweis": "der Hinweis zu den Kosten",
    "rat": "die Angabe zum Beschluss im Rat",
    "rechtsaufsicht": "die Angabe zur Rechtsaufsicht",
    "sichtbares_ergebnis": "die Kennzeichnung „sichtbares Ergebnis“",
    "kurzfristig_denkbar": "die Kennzeichnung „kurzfristig denkbar“",
    "nur_land": "die Beschränkung auf ein Land",
    "regelmaessig": "die Liste dessen, was regelmäßig wiederkehrt",
    "hilfen": "die Liste der Hilfen",
    "annahmen": "die Liste der Annahmen",
    "quelle": "die Quelle",
    "aussagen": "die Liste der Aussagen",
    "grund": "der Grund der Setzung",
    "stand": "der Stand",
    "einheit": "die Einheit",
    "fuer": "die Angabe, was geordnet wird",
    "gewicht": "das Gewicht",
    "angaben": "die Liste der Angaben",
    "angabe": "die Angabe",
    "aufgaben": "die Liste der Aufgaben",
    "massnahmen": "die Liste der Maßnahmen",
    "arten": "die Liste der Arten",
    "ab": "die Liste der Grenzen",
    "hoechstens": "die Obergrenze",
}
_MOST_LETTERS = 60
"""Longer values are shown in the list of changes only."""
_NUMBERS = frozenset({"schwellenwerte", "gewichte"})
_COUNTED = {"kommune": ("Kommune", "Kommunen"), "aufgabe": ("Aufgabe", "Aufgaben")}
_CONDITIONS = "der Bedingungen"


class ChangeWords:
    """Says changes between two rulebooks in German."""

    def __init__(self, alt: Regelwerk, neu: Regelwerk) -> None:
        self._alt, self._neu = Words(alt), Words(neu)

    def because(self, change: Change) -> str:
        """Return what follows „weil“: ``der Schwellenwert … jetzt 3 statt 2 beträgt``."""
        what, at = self._names(change)
        if isinstance(change.alt, Condition) or isinstance(change.neu, Condition):
            return self._condition(change, what, at)
        if not change.feld and change.alt is None:
            return f"{what} hinzugekommen ist"
        if not change.feld and change.neu is None:
            return f"{what} weggefallen ist"
        old, new = self.values(change)
        if max(len(old), len(new)) > _MOST_LETTERS:
            old = new = ""
        if change.section in _NUMBERS and change.feld == "wert":
            return f"{what} jetzt {new} statt {old} beträgt"
        if not change.feld:
            shown = f"{what} jetzt {new} statt {old} lautet" if old and new else ""
            return shown or f"{what} geändert wurde"
        if old and new:
            return f"{at} {_field(change)} jetzt {new} statt {old} lautet"
        return f"{at} {_field(change)} geändert wurde"

    def title(self, change: Change) -> str:
        """Return what was changed, as the head of an entry: ``Regel „x“: die Bedingung``."""
        what = self._names(change)[0].partition(" ")[2]
        if change.section in _NUMBERS and change.feld == "wert":
            known = getattr(self._neu.regelwerk, change.section)[change.id]
            return f"{what} ({known.titel})"
        return f"{what}: {_field(change)}" if change.feld else what

    def details(self, change: Change) -> tuple[str, ...]:
        """Return what stood there and what stands there now, one line each."""
        old, new = self.values(change)
        if old and new:
            return f"bisher: {old}", f"jetzt: {new}"
        if isinstance(change.alt, Condition) or isinstance(change.neu, Condition):
            return (f"hinzugekommen: {new}" if new else f"weggefallen: {old}",)
        if changed := self.attributes(change):
            return (f"geändert: {listed(changed)}",)
        if not change.feld and None in (change.alt, change.neu):
            return ("hinzugekommen" if change.alt is None else "weggefallen",)
        return ("geändert",)

    def values(self, change: Change) -> tuple[str, str]:
        """Return the old and the new value in words; empty where a value has no short words."""
        old, new = change.alt, change.neu
        if change.feld == "massnahme" and isinstance(old, tuple) and isinstance(new, tuple):
            return _recommended(old, self._alt), _recommended(new, self._neu)
        first, second = _count(old), _count(new)
        if first and second:
            return " ".join(first), " ".join(second)
        if isinstance(old, Condition) or isinstance(new, Condition):
            return _clause(old, self._alt), _clause(new, self._neu)
        return _value(old), _value(new)

    def attributes(self, change: Change) -> tuple[str, ...]:
        """Return which attributes of an entry changed that is changed as a whole."""
        old, new = change.alt, change.neu
        if not is_dataclass(old) or type(old) is not type(new):
            return ()
        return tuple(
            f.name
            for f in fields(old)
            if f.name != "location" and getattr(old, f.name) != getattr(new, f.name)
        )

    def _names(self, change: Change) -> tuple[str, str]:
        nominative, dative = _SECTIONS.get(change.section, _OTHER)
        name = quoted(change.id)
        if change.section == "regelwerk":
            return "der Stand des Regelwerks", dative
        return f"{nominative} {name}", f"{dative} {name}"

    def _condition(self, change: Change, what: str, at: str) -> str:
        old, new = self.values(change)
        if not old or not new:
            came = "hinzugekommen" if new else "weggefallen"
            return f"{at} die Bedingung {_marked(new or old)} {came} ist"
        first, second = _count(change.alt), _count(change.neu)
        if first and second:
            verb = "gelten müssen" if first[1] == _CONDITIONS else "gilt"
            subject = at if first[1] == _CONDITIONS else what
            return f"{subject} jetzt {second[0]} statt {first[0]} {first[1]} {verb}"
        return f"{at} jetzt {_marked(new)} statt {_marked(old)} verlangt ist"


def _field(change: Change) -> str:
    return _FIELDS.get(change.feld, f"der Wert {quoted(change.feld)}")


def _marked(text: str) -> str:
    """Put a condition into quotation marks, those within it into single ones; it is never cut."""
    return f"„{text.replace('„', '‚').replace('“', '‘')}“"


def _count(value: object) -> tuple[str, str] | None:
    """Return how many of what a counting condition asks for; None for any other value."""
    negated = isinstance(value, Not)
    inner = value.part if isinstance(value, Not) else value
    if not isinstance(inner, Quantified | AtLeast):
        return None
    one, many = (
        _COUNTED[inner.ebene] if isinstance(inner, Quantified) else (_CONDITIONS, _CONDITIONS)
    )
    if inner.least is None:
        return f"{'nicht ' if negated else ''}in allen", many
    count = inner.least - negated
    return f"{'bis' if negated else 'ab'} {count}", one if count == 1 else many


def _recommended(value: tuple[object, ...], words: Words) -> str:
    nr, gewicht = value
    if nr is None:
        return "keine Maßnahme"
    known = words.regelwerk.gewichte.get(str(gewicht))
    weight = known.titel if known else str(gewicht)
    return f"Maßnahme {nr} ({weight})"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "„ja“" if value else "„nein“"
    if isinstance(value, int | Fraction):
        return number(value)
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if value is None or value in ("", ()):
        return "leer"
    if isinstance(value, str):
        return f"„{value}“"
    if isinstance(value, tuple) and all(isinstance(v, str) for v in value):
        return listed(f"„{v}“" for v in value)
    return ""


def _clause(value: object, words: Words) -> str:
    """Return a condition in words; empty where there is none."""
    return _flat(condition_item(value, words)) if isinstance(value, Condition) else ""


def _flat(item: Item) -> str:
    """Return a condition on one line."""
    text = "".join(span.text for span in item.spans)
    below = "; ".join(_flat(part) for part in item.below)
    return f"{text} {below}" if below else text
