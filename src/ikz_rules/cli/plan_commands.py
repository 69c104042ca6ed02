"""Commands for who wants a plan: the input, the plan, the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.command import Command, formats, output
from ikz_rules.cli.parser import one_of, whole

if TYPE_CHECKING:
    from argparse import _ArgumentGroup


_MOST_PROCESSES = 64


def _empfehlen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "dateien",
        metavar="DATEI",
        nargs="+",
        help="Beschreibung eines Verbundraums (YAML oder JSON); „-“ liest die Standardeingabe",
    )
    formats(options, "text", "json", "markdown")
    output(options)
    options.add_argument(
        "--ordner",
        metavar="ORDNER",
        help="je Datei einen Plan in diesen Ordner schreiben, benannt wie die Datei",
    )
    options.add_argument(
        *("-n", "--prozesse"),
        metavar="ZAHL",
        type=whole(_MOST_PROCESSES, "-n"),
        default=1,
        help="so viele Prozesse (sonst einer); lohnt sich ab einigen hundert Dateien",
    )


def _fahrplan(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "datei",
        metavar="DATEI",
        help="Beschreibung eines Verbundraums (YAML oder JSON); „-“ liest die Standardeingabe",
    )
    formats(options, "text", "json", "markdown")
    output(options)


def _katalog(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument("nr", metavar="NR", nargs="?", help="Nummer einer Maßnahme, etwa 1.2")
    formats(options, "text", "json", "markdown")
    output(options)


def _fragebogen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del what
    formats(options, "yaml", "json")
    output(options)


def _schema(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "was",
        metavar="verbundraum|regeln",
        nargs="?",
        type=one_of(("verbundraum", "regeln"), "Das Schema"),
        default="verbundraum",
        help="wofür das Schema gilt (sonst verbundraum)",
    )
    output(options)


PLAN_COMMANDS = (
    Command(
        "empfehlen",
        "einen begründeten Maßnahmenplan für einen Verbundraum erstellen",
        _empfehlen,
        "Bei mehreren Dateien entsteht je Datei ein Plan, in der Reihenfolge der Dateien; mit "
        "--format json eine Liste. Was an Dateien falsch ist, steht am Ende; die Pläne der anderen "
        "entstehen trotzdem.",
    ),
    Command(
        "fahrplan",
        "die Aufgaben ordnen: womit gemeinsam beginnen, mit wem und warum",
        _fahrplan,
        "Geordnet wird, was unter „aufgaben“ und „ideen“ steht. Was fehlt, gilt als unbekannt. Das "
        "Format json enthält alles; text und markdown kürzen lange Listen.",
    ),
    Command(
        "katalog",
        "die Maßnahmen zeigen, oder alles zu einer",
        _katalog,
        "Ohne NR zeigt das Format text eine Übersicht; json und markdown enthalten alles.",
    ),
    Command(
        "fragebogen", "alle Fragen, als leere Eingabe zum Ausfüllen oder als Liste", _fragebogen
    ),
    Command("schema", "JSON-Schema der Eingabe oder der Regeldateien, für Editoren", _schema),
)
