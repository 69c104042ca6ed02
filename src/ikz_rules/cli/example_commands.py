"""Commands for who writes feature files: sentences, runs, and what the examples notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.command import Command, formats, output
from ikz_rules.cli.parser import percent, whole

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

_MOST_CHANGES, _MOST_PROCESSES = 1_000_000, 64


def _saetze(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "worte", metavar="WORT", nargs="*", help="nur Sätze, in denen alle diese Wörter vorkommen"
    )
    formats(options, "text", "json")


def _testen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "ordner",
        metavar="ORDNER",
        nargs="?",
        default="features",
        help="Ordner mit Feature-Dateien (sonst features); liegt ein Ordner „regeln“ daneben "
        "oder mit „features“ darin, gelten seine Regeln mit",
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
        metavar="KENNUNG",
        action="append",
        default=[],
        help="nur diesen Eintrag ändern; mehrfach möglich",
    )
    options.add_argument(
        "--stichprobe",
        metavar="ZAHL",
        type=whole(_MOST_CHANGES, "--stichprobe"),
        help="nur so viele Änderungen, immer dieselben",
    )
    options.add_argument(
        "--mindestens",
        metavar="PROZENT",
        type=percent,
        help="so viele Änderungen müssen bemerkt werden",
    )
    options.add_argument(
        *("-n", "--prozesse"),
        metavar="ZAHL",
        type=whole(_MOST_PROCESSES, "-n"),
        help="so viele Prozesse (sonst einer je Kern)",
    )
    formats(options, "text", "json", "markdown")
    output(options)


def _nachweis(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del what
    options.add_argument(
        "--features",
        metavar="ORDNER",
        help="Ordner mit Feature-Dateien (sonst features neben den Regeln)",
    )
    formats(options, "text", "json", "markdown")
    output(options)


EXAMPLE_COMMANDS = (
    Command("saetze", "alle Sätze für Feature-Dateien zeigen", _saetze),
    Command("testen", "Feature-Dateien eines Ordners ausführen", _testen),
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
