"""Sources: works, passages, statements, known faults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.location import Location


@dataclass(frozen=True, slots=True)
class Quelle:
    """A passage: ``werk`` is an id of quellen.yaml, ``stelle`` the chapter and heading."""

    werk: str
    stelle: str
    titel: str = ""

    def __str__(self) -> str:
        return f"{self.titel or self.werk}, {self.stelle}"


@dataclass(frozen=True, slots=True)
class Werk:
    """A source that passages refer to."""

    id: str
    titel: str
    herausgeber: str = ""
    stand: str = ""
    art: str = ""
    hinweis: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Aussage:
    """A normative statement of a source."""

    id: str
    text: str
    wichtig: bool
    thema: str = ""
    werk: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Erratum:
    """A known fault of a source and what we do about it."""

    id: str
    titel: str
    text: str
    behandlung: str
    quelle: Quelle
    massnahmen: tuple[str, ...] = ()
    location: Location | None = None
