"""Commands for who asks about a plan: why, why not, what if, what to find out next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.command import Command, formats, lengths, output
from ikz_rules.cli.parser import whole

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

_MOST = 100


def _was_waere_wenn(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    _datei(what)
    what.add_argument(
        "aenderungen",
        metavar="AENDERUNG",
        nargs="+",
        help="schluessel=wert, etwa merkmale.ziele_unklar=ja; mehrere zugleich sind möglich",
    )
    _answered(options)


def _wie_erreiche_ich(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    _datei(what)
    what.add_argument("nr", metavar="NR", help="Nummer einer Maßnahme, etwa 1.2")
    options.add_argument(
        "--unter-den-ersten",
        dest="ersten",
        metavar="K",
        type=whole(_MOST, "--unter-den-ersten"),
        help="nicht nur in den Plan, sondern auf einen der ersten K Plätze",
    )
    options.add_argument(
        "--anzahl",
        metavar="N",
        type=whole(_MOST, "--anzahl"),
        default=3,
        help="so viele Wege zeigen (sonst 3)",
    )
    _answered(options)


def _aussicht(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    _datei(what)
    _answered(options)


def _offene_fragen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    _datei(what)
    options.add_argument(
        "--erste",
        metavar="ZAHL",
        type=whole(_MOST, "--erste"),
        default=5,
        help="sagen, ob so viele erste Maßnahmen schon feststehen (sonst 5)",
    )
    options.add_argument(
        "--anzahl",
        metavar="ZAHL",
        type=whole(_MOST, "--anzahl"),
        default=10,
        help="höchstens so viele Fragen zeigen (sonst 10)",
    )
    _answered(options)


def _datei(what: _ArgumentGroup) -> None:
    what.add_argument(
        "datei",
        metavar="DATEI",
        help="Beschreibung eines Verbundraums (YAML oder JSON); „-“ liest die Standardeingabe",
    )


def _of_measure(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    _datei(what)
    what.add_argument("nr", metavar="NR", help="Nummer einer Maßnahme, etwa 1.2")
    _answered(options)


def _answered(options: _ArgumentGroup) -> None:
    lengths(options)
    formats(options, "text", "json", "markdown")
    output(options)


def _befragen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del options
    what.add_argument(
        "datei",
        metavar="DATEI",
        nargs="?",
        help="Datei, die weiter ausgefüllt wird; ohne sie entsteht eine neue",
    )


def _nachpruefen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "plan", metavar="PLAN", help="Plan, wie ihn „empfehlen --format json“ ausgibt"
    )
    what.add_argument(
        "datei", metavar="DATEI", help="Beschreibung des Verbundraums, aus der er entstanden ist"
    )
    _answered(options)


INQUIRY_COMMANDS: tuple[Command, ...] = (
    Command(
        "warum",
        "zeigen, warum eine Maßnahme im Plan steht: Gründe, Platz und Phase",
        _of_measure,
        "Steht sie nicht im Plan, sagt „warum-nicht“, was fehlt.",
    ),
    Command(
        "warum-nicht",
        "zeigen, warum eine Maßnahme nicht im Plan steht und was dafür fehlt",
        _of_measure,
        "Steht sie im Plan, sagt „warum“, weshalb.",
    ),
    Command(
        "was-waere-wenn",
        "zeigen, was am Plan anders wäre, wenn sich Angaben änderten",
        _was_waere_wenn,
        "Mit „kommunen+=NAME“ kommt eine Kommune dazu, mit „aufgaben-=NAME“ fällt eine Aufgabe "
        "weg; der Wert „unbekannt“ nimmt eine Angabe weg.",
    ),
    Command(
        "wie-erreiche-ich",
        "die kleinsten Änderungen, die eine Maßnahme in den Plan bringen",
        _wie_erreiche_ich,
        'Braucht das Paket z3: pip install "ikz-rules[pruefung]".',
    ),
    Command(
        "aussicht",
        "sagen, welche Maßnahmen schon feststehen und welche noch offen sind",
        _aussicht,
        "Fest steht, was keine der Angaben mehr ändern kann, die noch fehlen.",
    ),
    Command(
        "offene-fragen",
        "sagen, was als Nächstes zu klären ist, das Wichtigste zuerst",
        _offene_fragen,
        "Vorn steht, was am meisten entscheidet und am wenigsten Mühe macht.",
    ),
    Command(
        "befragen",
        "Frage für Frage zu einem Verbundraum antworten; jede Antwort wird gespeichert",
        _befragen,
        "Gefragt wird zuerst, was den Plan am meisten ändern kann. Aufhören geht jederzeit. "
        'Braucht das Paket prompt-toolkit: pip install "ikz-rules[befragung]"; mit NO_COLOR=1 '
        "geht es ohne.",
    ),
    Command(
        "nachpruefen",
        "einen Plan neu erstellen und prüfen, ob er und jede Begründung stimmt",
        _nachpruefen,
        "Rückgabewert 1, wenn der Plan oder eine Begründung nicht stimmt.",
    ),
)
