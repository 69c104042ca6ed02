"""German words for what the library keeps as keys: modes, forms, values, sources."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ikz_rules.wording import listed, nested, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.quellen import Werk
    from ikz_rules.model.regelwerk import Regelwerk

SETZUNG = "setzung"
MODUS = {
    "einleiten": "Neu beginnen.",
    "reaktivieren": "Wieder in Gang bringen; einen Anfang gibt es schon.",
    "fortfuehren": "Weiterführen; die Maßnahme läuft bereits.",
    "kurzpruefung": "Kurz prüfen, nur für die Aufgabe, die jetzt ansteht.",
}
ZUSAMMENARBEIT = {
    "koordinierend": "Die Kommunen stimmen sich ab (koordinierend).",
    "ausfuehrend": "Die Kommunen erledigen etwas gemeinsam (ausführend).",
    "mischform": "Die Kommunen stimmen sich ab und erledigen manches gemeinsam (Mischform).",
}
STAND = {
    "umgesetzt": "bereits umgesetzt",
    "begonnen": "läuft bereits",
    "im_plan": "steht in diesem Plan",
    "offen": "offen",
    "zu_klaeren": "zu klären",
}
VORAUSSETZUNG = {
    "zwingend": "Zwingend",
    "teilweise": "Zum Teil",
    "hilfreich": "Hilfreich",
    "sonstige": "Zu klären",
}
HILFE = {
    "anlaufstelle": "Anlaufstelle",
    "werkzeug": "Werkzeug",
    "foerderung": "Förderung",
    "praxisbeispiel": "Praxisbeispiel",
}
ENTSCHEIDUNG = {"ja": "ja", "nein": "nein", "zu_pruefen": "zu prüfen"}
EBENE = {
    "verbundraum": "Verbundraum",
    "kommune": "Kommune",
    "aufgabe": "Aufgabe",
    "aufgabe_je_kommune": "Aufgabe je Kommune",
}
MERKMAL = {
    "art": "Art der Zusammenarbeit",
    "rechtsform": "Rechtsform",
    "entscheidung": "Entscheidung",
    "aufwand": "Aufwand",
    "umsetzbarkeit": "Umsetzbarkeit",
    "direkte_kosten": "direkte Kosten",
    "zielgruppe": "Zielgruppe",
    "sichtbares_ergebnis": "sichtbares Ergebnis",
    "kurzfristig_denkbar": "kurzfristig denkbar",
    "voraussetzungen": "Voraussetzungen",
    "hilfreich": "hilfreiche Vorarbeit",
}
"""What an assumption can be about."""

_FORMEN = {
    "keine": "keine",
    "willenserklaerung": "Willenserklärung",
    "arbeitsgruppe": "Arbeitsgruppe",
    "kommunale_arbeitsgemeinschaft": "kommunale Arbeitsgemeinschaft",
    "zweckvereinbarung": "Zweckvereinbarung",
    "dienstleistungsvertrag": "Dienstleistungsvertrag",
    "zweckverband": "Zweckverband",
    "verwaltungsgemeinschaft": "Verwaltungsgemeinschaft",
    "verwaltungsverband": "Verwaltungsverband",
    "privatrechtlich": "Form des privaten Rechts",
}
_PLAIN = {
    "ausfuehrend": "ausführend",
    "zu_pruefen": "zu prüfen",
    "rat": "Rat:",
    "rechtsaufsicht": "Rechtsaufsicht:",
    **_FORMEN,
}
_SHOWN_NAMES = 8
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_IN_BRACKETS = re.compile(r"\((?:[^()]* – )?([^()]+)\)$")


def form(key: str) -> str:
    """Return the name of a form of cooperation; ``keine`` needs no contract at all."""
    return "keine besondere Form nötig" if key == "keine" else _FORMEN[key]


def plain(value: str) -> str:
    """Return an assumed value in words: ``rat ja, rechtsaufsicht zu_pruefen``."""
    return " ".join(_phrase(word) for word in value.split())


def _phrase(word: str) -> str:
    bare = word.rstrip(",;.")
    return _PLAIN.get(bare, bare) + word[len(bare) :]


def span(items: Iterable[str] | None) -> str | None:
    """Join a range: ``kurzfristig bis mittelfristig``; None where nothing is known."""
    return None if items is None else listed(items, "bis")


def few(names: Sequence[str]) -> str:
    """Join names; of many, the first and how many more."""
    if len(names) <= _SHOWN_NAMES:
        return listed(names)
    rest = len(names) - _SHOWN_NAMES + 1
    return f"{', '.join(names[: _SHOWN_NAMES - 1])} und {number(rest)} weitere"


class Words:
    """Words of one rulebook: texts of declared values, short names of its sources."""

    def __init__(self, regelwerk: Regelwerk) -> None:
        self.regelwerk = regelwerk
        self.short = _short_names(regelwerk.quellen.values())

    def answer(self, name: str, wert: str | float) -> str:
        """Return a value as people say it: the declared text, or a German number with its unit."""
        if isinstance(wert, str):
            return self._choice(self.regelwerk.angaben.get(name), wert)
        unit = self._unit(name)
        return f"{number(wert)} {unit}" if unit else number(wert)

    def _choice(self, angabe: Angabe | None, wert: str) -> str:
        if angabe is None:
            return _PLAIN.get(wert, wert)
        text = dict(angabe.werte).get(wert)
        return text.rstrip(".") if text else _PLAIN.get(wert, wert)

    def _unit(self, name: str) -> str:
        angabe, kennzahl = self.regelwerk.angaben.get(name), self.regelwerk.kennzahlen.get(name)
        known = kennzahl or angabe
        return "" if known is None else known.einheit

    def filled(self, text: str) -> str:
        """Return a sentence of a rule with its placeholders named instead of filled."""

        def name(match: re.Match[str]) -> str:
            kennzahl = self.regelwerk.kennzahlen.get(match[1])
            return f"[{kennzahl.titel if kennzahl else match[1].capitalize()}]"

        return _PLACEHOLDER.sub(name, text)

    def source(self, quelle: str) -> str:
        """Return a passage with the short name of its source: ``Leitfaden, 2b, Maßnahme 0``."""
        for titel, short in self.short.items():
            if quelle == titel or quelle.startswith(f"{titel}, "):
                return short + quelle[len(titel) :]
        return quelle

    def reason_source(self, quelle: str, setzung: str | None) -> str:
        """Return where a reason comes from; our own choice is named as such, with its reason."""
        werk = self.regelwerk.quellen.get(SETZUNG)
        if werk is not None and quelle.startswith(f"{werk.titel}, "):
            place = f"eigene Setzung {quoted(quelle[len(werk.titel) + 2 :])}"
        else:
            place = self.source(quelle) + ("; eigene Setzung" if setzung else "")
        return f"{place}: {setzung.rstrip('.')}" if setzung else place

    def massnahme(self, nr: str) -> str:
        """Return number and title of a measure."""
        known = self.regelwerk.massnahmen.get(nr)
        return f"Maßnahme {nr} {nested(known.titel)}" if known else f"Maßnahme {nr}"


def _short_names(works: Iterable[Werk]) -> dict[str, str]:
    """Map titles to short names, the longest title first, each short name only once."""
    found = {werk.titel: _short(werk) for werk in works}
    counts = Counter(found.values())
    ordered = sorted(found.items(), key=lambda item: -len(item[0]))
    return {titel: short if counts[short] == 1 else titel for titel, short in ordered}


def _short(werk: Werk) -> str:
    if werk.id == SETZUNG:
        return "eigene Setzung"
    if werk.art in {"leitfaden", "faktenblatt", "praxisbericht"}:
        return werk.art.capitalize()
    inside = _IN_BRACKETS.search(werk.titel)
    return inside[1] if inside and not inside[1].isdigit() else quoted(werk.titel)
