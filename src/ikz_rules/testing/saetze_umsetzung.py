"""Dann: who takes part in a measure, for what, in which form, with which work packages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules.model.verbundraum import KOOPERATIONSFORMEN
from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.planblick import reasons
from ikz_rules.testing.satz import dann
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

ZUSAMMENARBEIT = ("koordinierend", "ausfuehrend", "mischform")


@dann(
    "ist/sind an der Maßnahme {nr:Nummer} die Kommune(n) {namen:Namen} beteiligt",
    'sind an der Maßnahme 1.2 die Kommunen "Kommune 1" und "Kommune 2" beteiligt',
)
def beteiligte(ikz_fall: Fall, nr: str, namen: tuple[str, ...]) -> None:
    """Exactly these Kommunen are concerned."""
    _names(ikz_fall, nr, "beteiligte_kommunen", namen, "beteiligt")


@dann(
    "kann/können die Kommune(n) {namen:Namen} Kapazität für die Maßnahme {nr:Nummer} stellen",
    'kann die Kommune "Kommune 2" Kapazität für die Maßnahme 1.2 stellen',
)
def kapazitaet(ikz_fall: Fall, namen: tuple[str, ...], nr: str) -> None:
    """Exactly these Kommunen could carry it for the others."""
    _names(ikz_fall, nr, "kapazitaet_bei", namen, "mögliche Träger")


@dann(
    "dient die Maßnahme {nr:Nummer} der Aufgabe {aufgabe:Name}",
    'dient die Maßnahme 1.2 der Aufgabe "Vergabestelle"',
)
def aufgabe(ikz_fall: Fall, nr: str, aufgabe: str) -> None:
    """The measure names this Aufgabe of the input."""
    entry = _serving(ikz_fall, nr, aufgabe)
    if aufgabe not in entry["aufgaben"]:
        raise Abweichung(
            f"Die Maßnahme {nr} dient der Aufgabe {quoted(aufgabe)}.",
            f"Sie dient {listed(map(quoted, entry['aufgaben'])) or 'keiner Aufgabe'}.",
            reasons(entry),
        )


@dann(
    "dient die Maßnahme {nr:Nummer} nicht der Aufgabe {aufgabe:Name}",
    'dient die Maßnahme 1.3 nicht der Aufgabe "Vergabestelle"',
)
def nicht_aufgabe(ikz_fall: Fall, nr: str, aufgabe: str) -> None:
    """The measure stands in the plan and does not name this Aufgabe."""
    entry = _serving(ikz_fall, nr, aufgabe)
    if aufgabe in entry["aufgaben"]:
        raise Abweichung(
            f"Die Maßnahme {nr} dient nicht der Aufgabe {quoted(aufgabe)}.",
            "Sie dient ihr.",
            reasons(entry),
        )


@dann(
    "enthält die Maßnahme {nr:Nummer} das Arbeitspaket {text:Text}",
    'enthält die Maßnahme 0 das Arbeitspaket "externe Moderation"',
)
def arbeitspaket(ikz_fall: Fall, nr: str, text: str) -> None:
    """A work package with this text is recommended; an optional one has to be switched on."""
    entry = ikz_fall.plan.massnahme(nr)
    found = [paket for paket in _packages(entry["arbeitspakete"]) if text in paket["text"]]
    if not any(paket["empfohlen"] for paket in found):
        raise Abweichung(
            f"Die Maßnahme {nr} enthält das Arbeitspaket {quoted(text)}.",
            "Es ist wahlfrei und nicht empfohlen." if found else "Es gibt dort keines davon.",
            [f"Arbeitspaket: {paket['text']}" for paket in _packages(entry["arbeitspakete"])],
        )


@dann(
    "ist bei der Maßnahme {nr:Nummer} das Arbeitspaket {text:Text} nicht empfohlen",
    'ist bei der Maßnahme 0 das Arbeitspaket "externe Moderation" nicht empfohlen',
)
def kein_arbeitspaket(ikz_fall: Fall, nr: str, text: str) -> None:
    """The catalogue has a work package with this text, and it is not switched on."""
    entry = ikz_fall.plan.massnahme(nr)
    found = [paket for paket in _packages(entry["arbeitspakete"]) if text in paket["text"]]
    wish = f"Bei der Maßnahme {nr} ist das Arbeitspaket {quoted(text)} nicht empfohlen."
    if not found:
        packages = [f"Arbeitspaket: {p['text']}" for p in _packages(entry["arbeitspakete"])]
        raise Abweichung(wish, "Es gibt dort keines davon.", packages)
    if any(paket["empfohlen"] for paket in found):
        raise Abweichung(wish, "Es ist empfohlen.", reasons(entry))


@dann(
    "hat die Maßnahme {nr:Nummer} einen Anlass mit {text:Text}",
    'hat die Maßnahme 1.2 einen Anlass mit "rechtssicher"',
)
def anlass(ikz_fall: Fall, nr: str, text: str) -> None:
    """The guide's ground for executing cooperation (N007) contains this text."""
    entry = ikz_fall.plan.massnahme(nr)
    if text not in (entry["anlass"] or ""):
        raise Abweichung(
            f"Der Anlass der Maßnahme {nr} enthält {quoted(text)}.",
            f"Der Anlass ist {quoted(entry['anlass'] or 'nicht genannt')}.",
            reasons(entry),
        )


@dann(
    "hat die Maßnahme {nr:Nummer} die Rechtsform {form:Wort}",
    "hat die Maßnahme 1.2 die Rechtsform zweckvereinbarung",
)
def rechtsform(ikz_fall: Fall, nr: str, form: str) -> None:
    """The legal form that fits."""
    ikz_fall.plan.known("Die Rechtsform", form, KOOPERATIONSFORMEN)
    _field(ikz_fall, nr, "rechtsform", form, "Rechtsform")


@dann(
    "ist die Zusammenarbeit bei der Maßnahme {nr:Nummer} {art:Wort}",
    "ist die Zusammenarbeit bei der Maßnahme 1.1 koordinierend",
)
def zusammenarbeit(ikz_fall: Fall, nr: str, art: str) -> None:
    """koordinierend, ausfuehrend or mischform."""
    ikz_fall.plan.known("Die Zusammenarbeit", art, ZUSAMMENARBEIT)
    _field(ikz_fall, nr, "zusammenarbeit", art, "Zusammenarbeit")


def _names(fall: Fall, nr: str, field: str, wanted: tuple[str, ...], what: str) -> None:
    plan = fall.plan
    for name in wanted:
        plan.known("Die Kommune", name, [k["name"] for k in plan.json["verbundraum"]["kommunen"]])
    entry = plan.massnahme(nr)
    if set(entry[field]) != set(wanted):
        raise Abweichung(
            f"Maßnahme {nr}, {what}: {listed(map(quoted, sorted(wanted)))}.",
            f"{listed(map(quoted, entry[field])) or 'Niemand'}.",
            reasons(entry),
        )


def _serving(fall: Fall, nr: str, aufgabe: str) -> dict[str, Any]:
    plan = fall.plan
    plan.known("Die Aufgabe", aufgabe, [a["name"] for a in plan.json["verbundraum"]["aufgaben"]])
    return plan.massnahme(nr)


def _field(fall: Fall, nr: str, field: str, wanted: str, what: str) -> None:
    entry = fall.plan.massnahme(nr)
    if entry[field] != wanted:
        raise Abweichung(
            f"Maßnahme {nr}, {what}: {wanted}.", f"{what}: {entry[field]}.", reasons(entry)
        )


def _packages(pakete: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [p for paket in pakete for p in (paket, *_packages(paket["unterpunkte"]))]
