"""Commands for who asks about a plan: why, why not, what if, what to find out next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli.command import Command, formats, lengths, output

if TYPE_CHECKING:
    from argparse import _ArgumentGroup


def _nachpruefen(what: _ArgumentGroup, options: _ArgumentGroup) -> None:
    what.add_argument(
        "plan", metavar="PLAN", help="Plan, wie ihn „empfehlen --format json“ ausgibt"
    )
    what.add_argument(
        "datei", metavar="DATEI", help="Beschreibung des Verbundraums, aus der er entstanden ist"
    )
    lengths(options)
    formats(options, "text", "json", "markdown")
    output(options)


INQUIRY_COMMANDS: tuple[Command, ...] = (
    Command(
        "nachpruefen",
        "einen Plan neu erstellen und prüfen, ob er und jede Begründung stimmt",
        _nachpruefen,
        "Rückgabewert 1, wenn der Plan oder eine Begründung nicht stimmt.",
    ),
)
