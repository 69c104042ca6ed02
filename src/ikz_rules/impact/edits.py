"""Edits: an entry of which each changed piece can be taken from the old or the new rulebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

ABSENT = object()
"""Stands for a piece that one of the two rulebooks does not have."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A piece that both have."""

    value: Any

    def pick(self, chosen: Collection[int]) -> Any:  # noqa: ANN401 - pieces are of any type
        """Return the piece."""
        del chosen
        return self.value


@dataclass(frozen=True, slots=True)
class Swap:
    """A piece that changed: the new one counts where the change ``nr`` is chosen."""

    nr: int
    alt: Any
    neu: Any

    def pick(self, chosen: Collection[int]) -> Any:  # noqa: ANN401
        """Return the old or the new piece, ABSENT where that rulebook has none."""
        return self.neu if self.nr in chosen else self.alt


@dataclass(frozen=True, slots=True)
class Made:
    """A piece made of pieces."""

    make: Callable[..., Any]
    edits: tuple[Edit, ...]

    def pick(self, chosen: Collection[int]) -> Any:  # noqa: ANN401
        """Return the piece, made of what is chosen."""
        return self.make(*(edit.pick(chosen) for edit in self.edits))


@dataclass(frozen=True, slots=True)
class Several:
    """A list of pieces; absent ones are left out."""

    edits: tuple[Edit, ...]

    def pick(self, chosen: Collection[int]) -> Any:  # noqa: ANN401
        """Return the list."""
        found = (edit.pick(chosen) for edit in self.edits)
        return tuple(piece for piece in found if piece is not ABSENT)


Edit = Kept | Swap | Made | Several
