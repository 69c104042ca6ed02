"""A whole data file as lines of text, for what no sentence can say.

Blocks and lists are laid out as people write them; texts that need it stand in double quotes,
with every unusual sign escaped, so that no reader on the way takes one for something else.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PLAIN = re.compile(r"(?!(?i:null)$)[a-zA-Z]\w*(?: \w+)*", re.ASCII)
_DIRECT = re.compile(r"[ !#-;=?-\[\]-~À-ÿ§–€]")
_BMP = 0xFFFF


def data_lines(daten: Mapping[str, object]) -> list[str]:
    """Return the lines of a data file that says the same: texts, whole and decimal numbers,
    None, lists and blocks.
    """
    return list(_block(daten))


def _block(block: Mapping[str, object]) -> Iterator[str]:
    for key, value in block.items():
        yield from _entry(f"{_scalar(key)}:", value)


def _entry(head: str, value: object) -> Iterator[str]:
    """Yield what stands behind a key: on its line, or below it."""
    if isinstance(value, dict) and value:
        yield head
        yield from (f"  {line}" for line in _block(value))
    elif isinstance(value, list) and value:
        yield head
        for item in value:
            lines = list(_block(item)) if isinstance(item, dict) else [_scalar(item)]
            yield from (f"  {'- ' if not i else '  '}{line}" for i, line in enumerate(lines))
    else:
        yield f"{head} {_scalar(value)}"


def _scalar(value: object) -> str:
    if value is None:
        return "unbekannt"
    if isinstance(value, list):
        return f"[{', '.join(map(_scalar, value))}]"
    if isinstance(value, dict):
        return "{}"
    if not isinstance(value, str):
        return f"{Decimal(repr(value)):f}"
    return value if _PLAIN.fullmatch(value) else f'"{"".join(map(_sign, value))}"'


def _sign(sign: str) -> str:
    if _DIRECT.fullmatch(sign):
        return sign
    return f"\\U{ord(sign):08x}" if ord(sign) > _BMP else f"\\u{ord(sign):04x}"
