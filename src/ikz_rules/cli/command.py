"""What a command is, and the options that many of them share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.cli.parser import one_of

if TYPE_CHECKING:
    from argparse import _ArgumentGroup
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it is for, and what it may be called with."""

    name: str
    help: str
    declare: Callable[[_ArgumentGroup, _ArgumentGroup], None]
    more: str = ""


def formats(options: _ArgumentGroup, *formats: str) -> None:
    """Offer the forms a result can have; the first is the usual one."""
    options.add_argument(
        "--format",
        metavar="FORMAT",
        type=one_of(formats, "Das Format"),
        default=formats[0],
        help=f"{', '.join(formats)} (sonst {formats[0]})",
    )


def lengths(options: _ArgumentGroup) -> None:
    """Offer the lengths of an answer."""
    options.add_argument(
        "--laenge",
        metavar="LÄNGE",
        type=one_of(("kurz", "mittel", "lang"), "Die Länge"),
        default="mittel",
        help="kurz (ein Satz), mittel (ein Absatz) oder lang (alles); sonst mittel",
    )


def output(options: _ArgumentGroup) -> None:
    """Offer to write the result into a file."""
    options.add_argument(
        *("-o", "--ausgabe"), metavar="DATEI", help="in diese Datei schreiben statt anzeigen"
    )
