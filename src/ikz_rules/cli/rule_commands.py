"""Commands for who writes rules: checking, reading aloud, adding, comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.command import Command, formats, output
from ikz_rules.cli.parser import one_of
from ikz_rules.scaffolding.order import KINDS

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

OWN_RULES = "eigene-regeln/regeln"
"""Where new rules go; their features go into the folder ``features`` beside it."""


def _pruefen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "pfad",
        metavar="DATEI|ORDNER",
        nargs="?",
        help="eine Eingabe („-“: Standardeingabe) oder ein Ordner mit Regeln; ohne Angabe die "
        "mitgelieferten Regeln",
    )
    formats(options, "text", "json", "github", "junit")
    output(options)
    options.add_argument(
        "--features",
        metavar="ORDNER",
        help="Feature-Dateien zu diesen Regeln (sonst „features“ neben dem Ordner)",
    )
    options.add_argument(
        "--nur",
        metavar="KENNUNG",
        action="append",
        default=[],
        help="nur diese Prüfung; mehrfach möglich. Fehler in den Dateien werden immer gemeldet",
    )


def _regel(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "id",
        metavar="KENNUNG",
        help="Kennung einer Regel, einer Maßnahme, eines Ausgangsszenarios oder Merkmals, einer "
        "Angabe oder Kennzahl, eines Schwellenwerts oder anderen Eintrags",
    )
    formats(options, "text", "markdown")


def _neu(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "art", metavar="ART", type=one_of(tuple(KINDS), "Die Art"), help=", ".join(KINDS)
    )
    what.add_argument(
        "kennung",
        metavar="KENNUNG",
        help="neuer Name wie kita_plaetze; bei Regeln wie kita-gemeinsam, bei Maßnahmen wie 4.5, "
        "bei Ausgangsszenarien wie S4",
    )
    options.add_argument(
        "--ordner",
        metavar="ORDNER",
        default=OWN_RULES,
        help=f"Ordner der Regeln (sonst {OWN_RULES})",
    )
    options.add_argument(
        "--features", metavar="ORDNER", help="Ordner der Beispiele (sonst features daneben)"
    )
    for name, (value, text) in _NEU_OPTIONS.items():
        options.add_argument(f"--{name}", metavar=value, help=text)


def _vergleichen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    rules = "Ordner mit Regeln; „mitgeliefert“ steht für die mitgelieferten"
    what.add_argument("alt", metavar="ALT", help=f"die alten Regeln: {rules}")
    what.add_argument("neu", metavar="NEU", help="die neuen Regeln, ebenso")
    what.add_argument(
        "faelle",
        metavar="FALL",
        nargs="+",
        help="Beschreibungen von Verbundräumen: Dateien, oder Ordner mit *.yaml, *.yml und *.json",
    )
    options.add_argument(
        "--erwartet", metavar="DATEI", help="Liste der Bewegungen, die gewollt sind (YAML)"
    )
    formats(options, "text", "json", "markdown")
    output(options)


_NEU_OPTIONS = {
    "ebene": ("EBENE", "einer Angabe: verbundraum, kommune (sonst), aufgabe, aufgabe_je_kommune"),
    "typ": (
        "TYP",
        "einer Angabe: ja_nein (sonst), zahl, ganzzahl, auswahl, mehrfachauswahl, datum, text",
    ),
    "ueber": ("ANGABE", "woraus eine Kennzahl gerechnet wird"),
    "angabe": ("ANGABE", "wonach die Bedingung fragt; ebenso --kennzahl und --merkmal"),
    "kennzahl": ("KENNZAHL", "wonach die Bedingung fragt"),
    "merkmal": ("MERKMAL", "wonach die Bedingung fragt; bei Ausgangsszenarien das Leitmerkmal"),
    "massnahme": ("NR", "welche Maßnahme eine Regel oder ein Ausgangsszenario empfiehlt"),
}

RULE_COMMANDS = (
    Command(
        "pruefen",
        "eine Eingabe oder Regeln prüfen",
        _pruefen,
        "Rückgabewert 0: in Ordnung; 1: Fehler oder Warnungen gefunden; 2: Aufruf oder Datei "
        "falsch. Hinweise ändern den Rückgabewert nicht. Ein Ordner ohne eigene Angaben zum "
        "Regelwerk wird zusammen mit den mitgelieferten Regeln geprüft; gemeldet wird nur, was "
        "in ihm steht. Was eine Kennung in eckigen Klammern bedeutet, steht bei Regeln und "
        "Beispielen in docs/pruefungen/KENNUNG.md.",
    ),
    Command("regel", "eine Regel oder anderes aus den Regeln in Worten zeigen", _regel),
    Command(
        "neu",
        "eine Angabe, Regel, Maßnahme oder anderes anlegen, samt Beispielen",
        _neu,
        "Angelegt werden eine Regeldatei und eine Feature-Datei, beide gültig und zum Ändern "
        "gedacht. Nichts wird überschrieben. Was Sie nicht nennen, wird aus den eigenen Regeln "
        "gewählt, sonst aus den mitgelieferten.",
    ),
    Command(
        "vergleichen",
        "zeigen, wessen Pläne geänderte Regeln bewegen und warum",
        _vergleichen,
        "Als Bewegung zählt, was im Plan hinzukommt, wegfällt, den Platz gegenüber den anderen "
        "wechselt oder etwas anderes sagt. In der Liste der gewollten Bewegungen steht je Eintrag "
        "„fall“ (Datei, Name oder „alle“), „massnahme“ und „bewegung“ (neu, entfallen, rang, "
        "phase, modus, vorhaben, begruendung, inhalt). Ein Ordner ohne eigene Angaben zum "
        "Regelwerk ergänzt die mitgelieferten Regeln. Rückgabewert 0: nichts bewegt sich, was "
        "nicht gewollt ist; 1: doch, oder etwas Gewolltes bleibt aus, oder ein Fall ist nicht "
        "vergleichbar; 2: Aufruf oder Regeln falsch, oder kein Fall lesbar.",
    ),
)
