"""The commands: what each is for, and what it may be called with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.cli.parser import one_of, percent
from ikz_rules.scaffolding.order import KINDS

if TYPE_CHECKING:
    from argparse import _ArgumentGroup
    from collections.abc import Callable

OWN_RULES = "eigene-regeln/regeln"
"""Where new rules go; their features go into the folder ``features`` beside it."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it is for, and what it may be called with."""

    name: str
    help: str
    declare: Callable[[_ArgumentGroup, _ArgumentGroup], None]
    more: str = ""


def _formats(options: _ArgumentGroup, *formats: str) -> None:
    options.add_argument(
        "--format",
        metavar="FORMAT",
        type=one_of(formats, "Das Format"),
        default=formats[0],
        help=f"{', '.join(formats)} (sonst {formats[0]})",
    )


def _output(options: _ArgumentGroup) -> None:
    options.add_argument(
        *("-o", "--ausgabe"), metavar="DATEI", help="in diese Datei schreiben statt anzeigen"
    )


def _empfehlen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "dateien",
        metavar="DATEI",
        nargs="+",
        help="Beschreibung eines Verbundraums (YAML oder JSON); „-“ liest die Standardeingabe",
    )
    _formats(options, "text", "json", "markdown")
    _output(options)


def _katalog(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument("nr", metavar="NR", nargs="?", help="Nummer einer Maßnahme, etwa 1.2")
    _formats(options, "text", "json", "markdown")
    _output(options)


def _pruefen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "pfad",
        metavar="DATEI|ORDNER",
        nargs="?",
        help="eine Eingabe („-“: Standardeingabe) oder ein Ordner mit Regeln; ohne Angabe die "
        "mitgelieferten Regeln",
    )
    _formats(options, "text", "json", "github", "junit")
    _output(options)
    options.add_argument(
        "--features",
        metavar="ORDNER",
        help="Feature-Dateien zu diesen Regeln (sonst „features“ neben dem Ordner)",
    )
    options.add_argument(
        "--nur",
        metavar="ID",
        action="append",
        default=[],
        help="nur diese Prüfung; mehrfach möglich. Fehler in den Dateien werden immer gemeldet",
    )


def _fragebogen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del what
    _formats(options, "yaml", "json")
    _output(options)


def _schema(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "was",
        metavar="verbundraum|regeln",
        nargs="?",
        type=one_of(("verbundraum", "regeln"), "Das Schema"),
        default="verbundraum",
        help="wofür das Schema gilt (sonst verbundraum)",
    )
    _output(options)


def _saetze(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "worte", metavar="WORT", nargs="*", help="nur Sätze, in denen alle diese Wörter vorkommen"
    )
    _formats(options, "text", "json")


def _testen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "ordner",
        metavar="ORDNER",
        nargs="?",
        default="features",
        help="Ordner mit Feature-Dateien (sonst features)",
    )
    options.add_argument(
        "--regelabdeckung",
        action="store_true",
        help="dazu zeigen, welche Regeln und Bedingungen kein Szenario erprobt",
    )
    options.add_argument(
        "--regelabdeckung-mindestens",
        metavar="PROZENT",
        type=percent,
        help="Rückgabewert 1, wenn weniger Regeln oder Bedingungen erprobt sind",
    )
    options.add_argument(
        "--regelabdeckung-datei",
        metavar="DATEI",
        help="die Regelabdeckung vollständig in diese Datei schreiben (.json oder .md)",
    )


def _regel(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "id", metavar="ID", help="Kennung einer Regel, eines Merkmals oder Ausgangsszenarios"
    )
    _formats(options, "text", "markdown")


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
    _formats(options, "text", "json", "markdown")
    _output(options)


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


def _mutieren(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "ordner",
        metavar="REGELORDNER",
        nargs="?",
        help="Ordner mit Regeln (sonst die mitgelieferten)",
    )
    options.add_argument(
        "--features",
        metavar="ORDNER",
        help="Ordner mit Feature-Dateien (sonst features neben den Regeln)",
    )
    options.add_argument(
        "--nur",
        metavar="ID",
        action="append",
        default=[],
        help="nur diesen Eintrag ändern; mehrfach möglich",
    )
    options.add_argument(
        "--stichprobe", metavar="ZAHL", help="nur so viele Änderungen, immer dieselben"
    )
    options.add_argument(
        "--mindestens", metavar="PROZENT", help="so viele Änderungen müssen bemerkt werden"
    )
    options.add_argument(
        *("-n", "--prozesse"), metavar="ZAHL", help="so viele Prozesse (sonst einer je Kern)"
    )
    _formats(options, "text", "json", "markdown")
    _output(options)


def _nachweis(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del what
    options.add_argument(
        "--features",
        metavar="ORDNER",
        help="Ordner mit Feature-Dateien (sonst features neben den Regeln)",
    )
    _formats(options, "text", "json", "markdown")
    _output(options)


COMMANDS = (
    Command(
        "empfehlen",
        "einen begründeten Maßnahmenplan für einen Verbundraum erstellen",
        _empfehlen,
        "Bei mehreren Dateien entsteht je Datei ein Plan; mit --format json eine Liste.",
    ),
    Command(
        "katalog",
        "die Maßnahmen zeigen, oder alles zu einer",
        _katalog,
        "Ohne NR zeigt das Format text eine Übersicht; json und markdown enthalten alles.",
    ),
    Command(
        "pruefen",
        "eine Eingabe oder Regeln prüfen",
        _pruefen,
        "Rückgabewert 0: in Ordnung; 1: Fehler oder Warnungen gefunden; 2: Aufruf oder Datei "
        "falsch. Hinweise ändern den Rückgabewert nicht. Ein Ordner ohne eigene Angaben zum "
        "Regelwerk wird zusammen mit den mitgelieferten Regeln geprüft; gemeldet wird nur, was "
        "in ihm steht. Was eine Kennung in eckigen Klammern bedeutet und was zu tun ist, steht "
        "in docs/pruefungen/KENNUNG.md.",
    ),
    Command(
        "fragebogen", "alle Fragen, als leere Eingabe zum Ausfüllen oder als Liste", _fragebogen
    ),
    Command("schema", "JSON-Schema der Eingabe oder der Regeldateien, für Editoren", _schema),
    Command("saetze", "alle Sätze für Feature-Dateien zeigen", _saetze),
    Command("testen", "Feature-Dateien eines Ordners ausführen", _testen),
    Command("regel", "eine Regel in Worten zeigen", _regel),
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
    Command(
        "neu",
        "eine Angabe, Regel, Maßnahme oder anderes anlegen, samt Beispielen",
        _neu,
        "Angelegt werden eine Regeldatei und eine Feature-Datei, beide gültig und zum Ändern "
        "gedacht. Nichts wird überschrieben. Was Sie nicht nennen, wird aus den eigenen Regeln "
        "gewählt, sonst aus den mitgelieferten.",
    ),
    Command(
        "mutieren",
        "Regeln probeweise ändern und sehen, ob die Beispiele es merken",
        _mutieren,
        "Geändert wird immer nur eines: ein Vergleich, eine Zahl, eine Bedingung, ein Gewicht, "
        "eine Folge. Ausgeführt werden nur die Beispiele, die davon berührt sind. Was eine Regel "
        "nachweislich nicht ändert, zählt nicht. Sollen Änderungen eines Eintrags unbemerkt "
        "bleiben, steht bei ihm „ausnahmen“ mit „pruefung: mutation-ueberlebt“ und einem Grund. "
        "Rückgabewert 0: alles bemerkt oder begründet, mit --mindestens: genug bemerkt; 1: nicht; "
        "2: Aufruf, Regeln oder Beispiele falsch. An Ihren Dateien ändert sich nichts.",
    ),
    Command(
        "nachweis",
        "zeigen, welche Regeln und Beispiele jede Aussage der Quellen belegen",
        _nachweis,
        "Was nicht gedeckt ist, steht vorn. Rückgabewert 0, auch bei Lücken; 2: Aufruf, Regeln "
        "oder eine Feature-Datei falsch.",
    ),
)
