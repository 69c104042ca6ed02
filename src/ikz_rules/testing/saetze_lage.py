"""Dann: how the situation was judged: Ausgangsszenarien, Merkmale, Kennzahlen."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.satz import dann
from ikz_rules.testing.ziel import merkmal_id
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Ausgangslage, Kennzahlen und Regeln"

_PLACES = Decimal("0.001")
_LAGEN = {True: "erfüllt", False: "nicht erfüllt", None: "offen"}
_STUFEN = {
    "erkannt": "erkannt",
    "nicht_erkannt": "nicht erkannt",
    "anzeichen": "nur angezeigt",
    "unbekannt": "unbekannt",
}


@dann(
    "ist das Ausgangsszenario {szenario:Szenario} {stufe:Stufe}",
    "ist das Ausgangsszenario S2 erkannt",
)
def ausgangsszenario(ikz_fall: Fall, szenario: str, stufe: str) -> None:
    """How far the starting point was found; nur angezeigt: some Merkmale hold, not enough."""
    found = ikz_fall.plan.szenario(szenario)
    if found["stufe"] != stufe:
        raise Abweichung(
            f"Das Ausgangsszenario {szenario} ist {_STUFEN[stufe]}.",
            f"Es ist {_STUFEN[found['stufe']]}.",
            [
                f"{word}: {listed(found[key]) or 'nichts'}"
                for word, key in (
                    ("Erfüllt", "erfuellt"),
                    ("Nicht erfüllt", "nicht_erfuellt"),
                    ("Unbekannt", "unbekannt"),
                )
            ],
        )


@dann(
    "ist das Merkmal {merkmal:Name} {wert:Dreiwert}",
    'ist das Merkmal "prozesse_heterogen" ja',
)
def merkmal(ikz_fall: Fall, merkmal: str, wert: str) -> None:
    """The value of a Merkmal, stated or derived."""
    found = _merkmal(ikz_fall, merkmal)
    if found["wert"] != wert:
        raise Abweichung(
            f"Das Merkmal {quoted(merkmal)} ist {wert}.", f"Es ist {found['wert']}.", _facts(found)
        )


@dann(
    "ist der Wert des Merkmals {merkmal:Name} {herkunft:Herkunft}",
    'ist der Wert des Merkmals "prozesse_heterogen" abgeleitet',
)
def herkunft(ikz_fall: Fall, merkmal: str, herkunft: str) -> None:
    """Whether the value was stated or derived."""
    found = _merkmal(ikz_fall, merkmal)
    if found["herkunft"] != herkunft:
        state = found["herkunft"] or "unbekannt"
        text = f"Der Wert des Merkmals {quoted(merkmal)} ist {herkunft}."
        raise Abweichung(text, f"Er ist {state}.", _facts(found))


@dann(
    "beträgt die Kennzahl {kennzahl:Name} {wert:Zahl}",
    'beträgt die Kennzahl "softwarevielfalt" 0,5',
)
def kennzahl(ikz_fall: Fall, kennzahl: str, wert: Decimal) -> None:
    """The value of a Kennzahl, to three decimals."""
    found = _kennzahl(ikz_fall, kennzahl)
    value = found["wert"]
    if value is None or Decimal(str(value)).quantize(_PLACES) != wert.quantize(_PLACES):
        state = "unbekannt" if value is None else number(value)
        raise Abweichung(
            f"Die Kennzahl {quoted(kennzahl)} beträgt {number(wert)}.",
            f"Sie ist {state}.",
            [f"Abgedeckt sind {number(found['abdeckung'] * 100)} % der Angaben."],
        )


@dann(
    "ist die Kennzahl {kennzahl:Name} unbekannt",
    'ist die Kennzahl "softwarevielfalt" unbekannt',
)
def kennzahl_unbekannt(ikz_fall: Fall, kennzahl: str) -> None:
    """Too little is known for a value."""
    found = _kennzahl(ikz_fall, kennzahl)
    if found["wert"] is not None:
        text = f"Die Kennzahl {quoted(kennzahl)} ist unbekannt."
        raise Abweichung(text, f"Sie beträgt {number(found['wert'])}.")


@dann(
    "ist die Regel {regel:Text} {lage:Lage}",
    'ist die Regel "zentrale-vertretung" erfüllt',
)
def regel_lage(ikz_fall: Fall, regel: str, lage: bool | None) -> None:
    """What a rule asks holds, does not hold, or is open because something is unknown."""
    verdict, facts = ikz_fall.plan.rule(regel)
    if verdict is not lage:
        raise Abweichung(
            f"Die Regel {quoted(regel)} ist {_LAGEN[lage]}.",
            f"Sie ist {_LAGEN[verdict]}.",
            [facts],
        )


def _merkmal(fall: Fall, name: str) -> dict[str, Any]:
    merkmale: dict[str, dict[str, Any]] = fall.plan.json["merkmale"]
    id_ = merkmal_id(fall.plan.regelwerk, name)
    fall.plan.known("Das Merkmal", id_, merkmale)
    return merkmale[id_]


def _kennzahl(fall: Fall, name: str) -> dict[str, Any]:
    kennzahlen: dict[str, dict[str, Any]] = fall.plan.json["kennzahlen"]
    fall.plan.known("Die Kennzahl", name, kennzahlen)
    return kennzahlen[name]


def _facts(merkmal: dict[str, Any]) -> list[str]:
    return [f"{a['name']} = {a['wert']} ({a['herkunft']})" for a in merkmal["angaben"]]
