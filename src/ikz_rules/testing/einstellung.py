"""What a project's configuration says: folders of features and of its own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def folders(config: pytest.Config, line: str) -> tuple[Path, ...]:
    """Return the folders that ``ikz_features`` or ``ikz_regeln`` names, seen from the ini file."""
    base = config.inipath.parent if config.inipath else config.rootpath
    return tuple((base / entry).resolve() for entry in config.getini(line))
