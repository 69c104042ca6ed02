"""The call: which command with which options. German throughout, mistakes with a remedy."""

from __future__ import annotations

from argparse import ArgumentParser, HelpFormatter, Namespace
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from ikz_rules.cli.argparse_german import german
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from argparse import Action, _ArgumentGroup
    from collections.abc import Callable, Iterable, Sequence

PROG = "ikz-rules"
_HELP = ("-h", "--hilfe", "--help")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it is for, and what it may be called with."""

    name: str
    help: str
    declare: Callable[[_ArgumentGroup, _ArgumentGroup], None]
    more: str = ""


def parse(argv: Sequence[str]) -> Namespace | str:
    """Return the arguments of a call, or the text to show (help, version).

    Raises QuestionError for a call that is wrong.
    """
    before, rest = _split(argv)
    top = _top_parser()
    known, unknown = top.parse_known_args(before)
    if known.hilfe:
        return _overview()
    if known.version:
        return _version()
    _refuse(unknown, top, PROG)
    if not rest:
        raise _wrong("Es fehlt der Befehl.", f"Alle Befehle zeigt „{PROG} --hilfe“.")
    command = _command(rest[0])
    parser = _parser(command)
    if any(word in _HELP for word in _options(rest[1:])):
        return parser.format_help()
    found, unknown = parser.parse_known_intermixed_args(rest[1:])
    _refuse(unknown, parser, f"{PROG} {command.name}")
    found.befehl = command.name
    found.regeln = [*known.regeln, *found.regeln]
    return found


def _split(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """Cut a call at its command, the first word that is no option and no option's value."""
    index = 0
    while index < len(argv) and (argv[index].startswith("-") and argv[index] != "-"):
        index += 2 if argv[index] == "--regeln" else 1
    return list(argv[:index]), list(argv[index:])


def _options(words: Sequence[str]) -> list[str]:
    """Return the words before a ``--``, after which nothing is an option."""
    return list(words[: words.index("--")] if "--" in words else words)


def _command(name: str) -> Command:
    for command in COMMANDS:
        if command.name == name:
            return command
    raise _wrong(
        f"Den Befehl {quoted(name)} gibt es nicht.",
        did_you_mean(name, [c.name for c in COMMANDS]) or f"Alle Befehle zeigt „{PROG} --hilfe“.",
    )


def _refuse(unknown: Sequence[str], parser: ArgumentParser, call: str) -> None:
    """Complain about the first word of a call that nobody knows."""
    if not unknown:
        return
    word = unknown[0].partition("=")[0]
    if word.startswith("-"):
        known = [option for action in parser._actions for option in action.option_strings]  # noqa: SLF001
        guess = did_you_mean(word, [option for option in known if option.startswith("--")])
        raise _wrong(
            f"Die Option {quoted(word)} gibt es hier nicht.",
            guess or f"Alle Optionen zeigt „{call} --hilfe“.",
        )
    raise _wrong(
        f"Mit {quoted(word)} kann dieser Befehl nichts anfangen.", f"Hilfe: „{call} --hilfe“."
    )


def _wrong(message: str, hint: str) -> QuestionError:
    return QuestionError(Problem("aufruf", message, hint))


class _Formatter(HelpFormatter):
    """Help with a German usage line."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[object],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Aufruf: ")  # type: ignore[arg-type]


class _Parser(ArgumentParser):
    """A parser that answers in German, and by raising instead of leaving the program."""

    def __init__(self, prog: str, description: str = "", epilog: str = "") -> None:
        super().__init__(
            prog=prog,
            description=description or None,
            epilog=epilog or None,
            formatter_class=_Formatter,
            add_help=False,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raise what argparse complains about, in German."""
        raise _wrong(german(message), f"Hilfe: „{self.prog} --hilfe“.")


def _top_parser() -> ArgumentParser:
    parser = _Parser(PROG)
    parser.add_argument(*_HELP, dest="hilfe", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--regeln", action="append", default=[])
    return parser


def _parser(command: Command) -> ArgumentParser:
    parser = _Parser(f"{PROG} {command.name}", command.help, command.more)
    what = parser.add_argument_group("Angaben")
    options = parser.add_argument_group("Optionen")
    command.declare(what, options)
    options.add_argument(
        "--regeln",
        metavar="ORDNER",
        action="append",
        default=[],
        help="eigene Regeln zusätzlich laden; mehrfach möglich",
    )
    options.add_argument(*_HELP, dest="hilfe", action="store_true", help="diese Hilfe zeigen")
    return parser


def _format(*formats: str) -> Callable[[str], str]:
    """Return a reader that accepts one of the formats."""

    def read(text: str) -> str:
        if text in formats:
            return text
        raise _wrong(
            f"Das Format {quoted(text)} gibt es hier nicht.",
            did_you_mean(text, formats) or f"Möglich sind: {', '.join(formats)}.",
        )

    return read


def _formats(options: _ArgumentGroup, *formats: str) -> None:
    options.add_argument(
        "--format",
        metavar="FORMAT",
        type=_format(*formats),
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
    del options
    what.add_argument(
        "pfad",
        metavar="DATEI|ORDNER",
        nargs="?",
        help="eine Eingabe („-“: Standardeingabe) oder ein Ordner mit Regeln; ohne Angabe die "
        "mitgelieferten Regeln",
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
        type=_format("verbundraum", "regeln"),
        default="verbundraum",
        help="wofür das Schema gilt (sonst verbundraum)",
    )
    _output(options)


def _saetze(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del what, options


def _testen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    del options
    what.add_argument(
        "ordner",
        metavar="ORDNER",
        nargs="?",
        default="features",
        help="Ordner mit Feature-Dateien (sonst features)",
    )


def _regel(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "id", metavar="ID", help="Kennung einer Regel, eines Merkmals oder Ausgangsszenarios"
    )
    _formats(options, "text", "markdown")


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
        "Rückgabewert 0: in Ordnung; 1: Fehler gefunden; 2: Aufruf oder Datei falsch. Ein Ordner "
        "ohne eigene Angaben zum Regelwerk wird zusammen mit den mitgelieferten Regeln geprüft.",
    ),
    Command(
        "fragebogen", "alle Fragen, als leere Eingabe zum Ausfüllen oder als Liste", _fragebogen
    ),
    Command("schema", "JSON-Schema der Eingabe oder der Regeldateien, für Editoren", _schema),
    Command("saetze", "alle Sätze für Feature-Dateien zeigen", _saetze),
    Command("testen", "Feature-Dateien eines Ordners ausführen", _testen),
    Command("regel", "eine Regel in Worten zeigen", _regel),
)


def _overview() -> str:
    width = max(len(command.name) for command in COMMANDS)
    commands = "\n".join(f"  {c.name:<{width}}  {c.help}" for c in COMMANDS)
    return f"""\
Aufruf: {PROG} BEFEHL …

Empfehlungen zur interkommunalen Zusammenarbeit: aus Angaben zu einem Verbundraum wird ein
begründeter Maßnahmenplan.

Befehle:
{commands}

Optionen:
  --regeln ORDNER       eigene Regeln zusätzlich laden; mehrfach möglich
  --version             Version zeigen
  -h, --hilfe, --help   diese Hilfe zeigen, hinter einem Befehl dessen Hilfe

Anfangen: {PROG} fragebogen > verbundraum.yaml, ausfüllen, {PROG} empfehlen verbundraum.yaml
Rückgabewerte: 0 erledigt; 1 Prüfung hat etwas gefunden; 2 Eingabe oder Aufruf falsch;
3 Fehler des Programms.
Pläne sind keine Rechtsberatung. Ihre Angaben bleiben auf Ihrem Rechner.
"""


def _version() -> str:
    from importlib import metadata  # noqa: PLC0415 - only one call needs it

    try:
        return f"{PROG} {metadata.version(PROG)}\n"
    except metadata.PackageNotFoundError:
        return f"{PROG} (nicht installiert)\n"
