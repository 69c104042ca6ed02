"""The call: which command with which options. German throughout, mistakes with a remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.command_list import COMMANDS
from ikz_rules.cli.parser import Parser, wrong
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from ikz_rules.cli.command import Command

PROG = "ikz-rules"
_HELP = ("-h", "--hilfe", "--help")


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
        raise wrong("Es fehlt der Befehl.", f"Alle Befehle zeigt „{PROG} --hilfe“.")
    command = _command(rest[0])
    parser = _parser(command)
    if any(word in _HELP for word in _options(rest[1:])):
        return parser.format_help()
    # only the plain way understands „--“; only the other one lets options stand between files
    read = parser.parse_known_args if "--" in rest else parser.parse_known_intermixed_args
    found, unknown = read(rest[1:])
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
    raise wrong(
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
        raise wrong(
            f"Die Option {quoted(word)} gibt es hier nicht.",
            guess or f"Alle Optionen zeigt „{call} --hilfe“.",
        )
    raise wrong(
        f"Mit {quoted(word)} kann dieser Befehl nichts anfangen.", f"Hilfe: „{call} --hilfe“."
    )


def _top_parser() -> ArgumentParser:
    parser = Parser(PROG)
    parser.add_argument(*_HELP, dest="hilfe", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--regeln", action="append", default=[])
    return parser


def _parser(command: Command) -> ArgumentParser:
    purpose = f"{command.help[0].upper()}{command.help[1:]}."
    parser = Parser(f"{PROG} {command.name}", purpose, command.more)
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

Anfangen: {PROG} fragebogen -o verbundraum.yaml, ausfüllen, {PROG} empfehlen verbundraum.yaml
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
