"""What a person wants to be made: which kind of entry, its id, and what it is to be about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS = {
    "angabe": ("ebene", "typ"),
    "kennzahl": ("ueber",),
    "merkmal": ("angabe", "kennzahl"),
    "regel": ("massnahme", "angabe", "kennzahl", "merkmal"),
    "massnahme": ("angabe", "kennzahl", "merkmal"),
    "ausgangsszenario": ("merkmal", "massnahme"),
}
"""The kinds of entries, each with the options that fit it."""

OPTIONS = tuple(dict.fromkeys(option for fitting in KINDS.values() for option in fitting))


@dataclass(frozen=True, slots=True)
class Order:
    """An entry to be made; ``folder`` is where its rule file will stand, as a person wrote it.

    ``options`` holds only what was said, by the names in ``KINDS``.
    """

    kind: str
    id: str
    folder: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be written: ``rules`` or ``features`` is its home, ``name`` its path in there."""

    home: str
    name: str
    text: str
