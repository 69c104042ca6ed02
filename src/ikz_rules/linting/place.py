"""Whose business a finding is: that of the folders that are being checked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ikz_rules.location import Location

    Entry = tuple[str, Location | None]


def is_own(location: Location | None, folders: Collection[str]) -> bool:
    """Tell whether a place lies in one of the folders; without folders every place does."""
    if not folders:
        return True
    return location is not None and _lies_in(location.file, frozenset(folders))


@lru_cache(maxsize=4096)
def _lies_in(file: str, folders: frozenset[str]) -> bool:
    return any(PurePath(file).is_relative_to(folder) for folder in folders)


def own_first(entries: Sequence[Entry], folders: Collection[str]) -> Entry:
    """Return the entry that a finding about several is told at: the first that is one's own."""
    return next((entry for entry in entries if is_own(entry[1], folders)), entries[0])
