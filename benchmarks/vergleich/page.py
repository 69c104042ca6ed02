"""The page docs/geschwindigkeit.md: a template whose marks are replaced by what was measured."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "geschwindigkeit.md"
_TEMPLATE = Path(__file__).with_name("vorlage.md")
_MARK = re.compile(r"\{\{([a-z-]+)\}\}")


def fill(parts: Mapping[str, str]) -> str:
    """Return the page; KeyError where the template asks for something that was not made."""
    text = _TEMPLATE.read_text(encoding="utf-8")
    return _MARK.sub(lambda mark: parts[mark[1]], text)


def write(folder: Path, page: str, pictures: Mapping[str, str]) -> None:
    """Write the page and its pictures into a folder, each file whole or not at all."""
    (folder / "bilder").mkdir(parents=True, exist_ok=True)
    for name, picture in pictures.items():
        _write(folder / "bilder" / f"{name}.svg", picture)
    _write(folder / NAME, page)


def _write(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.neu")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)  # noqa: PTH105 - one step, also where the file is there already
