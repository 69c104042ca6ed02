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

THEMA = "Wie eine Maßnahme umgesetzt wird"

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
    plan = ikz_fall.plan
    plan.known("Die Aufgabe", aufgabe, [a["name"] for a in plan.json["verbundraum"]["aufgaben"]])
    entry = plan.massnahme(nr)
    if aufgabe not in entry["aufgaben"]:
        raise Abweichung(
            f"Die Maßnahme {nr} dient der Aufgabe {quoted(aufgabe)}.",
            f"Sie dient {listed(map(quoted, entry['aufgaben'])) or 'keiner Aufgabe'}.",
            reasons(entry),
        )


@dann(
    "ist bei der Maßnahme {nr:Nummer} das Arbeitspaket {text:Text} {ja:Empfehlung}",
    'ist bei der Maßnahme 0 das Arbeitspaket "Moderation" nicht empfohlen',
)
def arbeitspaket(ikz_fall: Fall, nr: str, text: str, ja: bool) -> None:
    """A work package with this text is to be done; an optional one only if switched on."""
    entry = ikz_fall.plan.massnahme(nr)
    packages = _packages(entry["arbeitspakete"])
    found = [paket for paket in packages if text in paket["text"]]
    wish = f"Bei der Maßnahme {nr} ist das Arbeitspaket {quoted(text)} "
    wish += "empfohlen." if ja else "nicht empfohlen."
    if not found:
        names = [f"Arbeitspaket: {paket['text']}" for paket in packages]
        raise Abweichung(wish, "Keines hat diesen Text.", names)
    if any(paket["empfohlen"] for paket in found) is not ja:
        state = "Es ist wahlfrei und nicht empfohlen." if ja else "Es ist empfohlen."
        raise Abweichung(wish, state, reasons(entry))


@dann(
    "hat die Maßnahme {nr:Nummer} einen Anlass mit {text:Text}",
    'hat die Maßnahme 1.2 einen Anlass mit "rechtmäßig"',
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


def _field(fall: Fall, nr: str, field: str, wanted: str, what: str) -> None:
    entry = fall.plan.massnahme(nr)
    if entry[field] != wanted:
        raise Abweichung(
            f"Maßnahme {nr}, {what}: {wanted}.", f"{what}: {entry[field]}.", reasons(entry)
        )


def _packages(pakete: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [p for paket in pakete for p in (paket, *_packages(paket["unterpunkte"]))]
