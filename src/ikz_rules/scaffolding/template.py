"""Templates: text with places. A place alone on its line takes any number of lines, or none."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER = Path(__file__).parent / "vorlagen"
PLACE = re.compile(r"\$\{(\w+)\}")
"""A place in a template, with its name."""

Places = dict[str, str | tuple[str, ...]]
"""What stands in the places of a template: a text, or whole lines."""


def filled(name: str, places: Places) -> str:
    """Return a template with its places filled; a place that nobody fills is a fault of ours."""
    return "\n".join(lines(name, places)).rstrip() + "\n"


def lines(name: str, places: Places) -> tuple[str, ...]:
    """Return the lines of a template with its places filled, to stand in another template."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return tuple(line for template in text.splitlines() for line in _line(template, places))


def templates(suffix: str) -> tuple[str, ...]:
    """Return the texts of all templates of a kind, as they are."""
    return tuple(p.read_text(encoding="utf-8") for p in sorted(_FOLDER.glob(f"*{suffix}")))


def _line(template: str, places: Places) -> Iterator[str]:
    alone = PLACE.fullmatch(template.strip())
    value = places[alone[1]] if alone else ()
    if alone and isinstance(value, tuple):
        indent = template[: template.index("$")]
        yield from ((indent + line).rstrip() for line in value)
    else:
        yield in_line(template, places)


def in_line(template: str, places: Places) -> str:
    """Return one line of text with its places filled."""
    return PLACE.sub(lambda match: str(places[match[1]]), template)
