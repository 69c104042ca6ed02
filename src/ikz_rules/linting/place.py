"""Whose business a finding is: that of the folders that are being checked."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from ikz_rules.location import Location


def is_own(location: Location | None, folders: Collection[str]) -> bool:
    """Tell whether a place lies in one of the folders; without folders every place does."""
    if not folders:
        return True
    if location is None:
        return False
    return any(PurePath(location.file).is_relative_to(folder) for folder in folders)
