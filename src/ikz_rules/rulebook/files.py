"""Rule folders to entries: which files count, what stands in them, and their fingerprint."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, RulebookError
from ikz_rules.location import Location
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.reader.tree import Mapping
from ikz_rules.rulebook.block import Block, Sink
from ikz_rules.rulebook.draft import Draft, Entry
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence

MAX_FILES = 2000
_LISTS = {
    "quellen": "id",
    "aussagen": "id",
    "errata": "id",
    "schwellenwerte": "id",
    "gewichte": "id",
    "angaben": "id",
    "kennzahlen": "id",
    "merkmale": "id",
    "regeln": "id",
    "aufgaben": "name",
    "bedarfe": "id",
}
_SINGLES = {"ausgangsszenario": "id", "massnahme": "nr", "planung": "", "regelwerk": ""}


def packaged_rules() -> Path:
    """Return the folder of the rules that come with the package."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"


def read_folders(folders: Sequence[str | os.PathLike[str]], sink: Sink) -> tuple[Draft, str]:
    """Read all rule files; return their entries and the SHA-256 over names and contents.

    Only files ``*.yaml`` and ``*.yml`` up to two levels deep count; links that lead out of the
    folder are not followed.
    """
    draft = Draft(sink)
    digest = hashlib.sha256()
    for folder in folders:
        for path, name in _rule_files(Path(folder)):
            try:
                text = read_text(path)
            except ReadError as error:
                sink.problems.append(error.problem)
                continue
            digest.update(f"{name}\0{len(text)}\0{text}\0".encode("utf-8", "surrogateescape"))
            _file(draft, path, text, str(folder))
    return draft, digest.hexdigest()


def _rule_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the rule files of a folder with their names in it, in a fixed order."""
    if not _is_folder(folder):
        raise RulebookError(
            Problem(
                "ordner-fehlt",
                "Diesen Ordner mit Regeln gibt es nicht.",
                "Prüfen Sie den Namen.",
                Location(str(folder)),
            )
        )
    root = folder.resolve()
    found = sorted(
        (*folder.glob("*.y*ml"), *folder.glob("*/*.y*ml")),
        key=lambda p: p.relative_to(folder).as_posix(),
    )
    found = [
        p
        for p in found
        if p.suffix in {".yaml", ".yml"}
        and not any(part.startswith(".") for part in p.relative_to(folder).parts)
    ]
    if not found or len(found) > MAX_FILES:
        raise RulebookError(
            Problem(
                "ordner-leer" if not found else "zu-viele-dateien",
                "In diesem Ordner stehen keine Regeldateien (*.yaml)."
                if not found
                else f"In diesem Ordner stehen mehr als {MAX_FILES} Regeldateien.",
                "Nennen Sie den Ordner mit den Regeln.",
                Location(str(folder)),
            )
        )
    for path in found:
        if not _inside(path, root):
            raise RulebookError(
                Problem(
                    "verweis-nach-aussen",
                    "Diese Datei ist ein Verweis aus dem Ordner hinaus.",
                    "Legen Sie die Datei selbst in den Ordner.",
                    Location(str(path)),
                )
            )
        yield path, path.relative_to(folder).as_posix()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that cannot be
        return False


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # a link that leads to itself
        return True


def _file(draft: Draft, path: Path, text: str, folder: str) -> None:
    tree, problems = yaml_tree.parse(text, str(path))
    draft.sink.problems.extend(
        replace(p, hint="Schreiben Sie Regeln hinein, oder löschen Sie die Datei.")
        if p.code == "datei-leer"
        else p
        for p in problems
    )
    if tree is None:
        return
    top = Block(tree, draft.sink, "eine Regeldatei")
    if not isinstance(tree, Mapping):
        return
    for key, node in tree:
        section = key.text
        if section in _LISTS:
            for block in _listed(top, section):
                _add(draft, section, block, _LISTS[section], folder, path)
        elif section in _SINGLES:
            block = Block(node, draft.sink, section)
            if block:
                _add(draft, section, block, _SINGLES[section], folder, path)
        else:
            draft.sink.add(
                "abschnitt-unbekannt",
                key.location,
                f"Den Abschnitt {quoted(section)} gibt es nicht.",
                did_you_mean(section, (*_LISTS, *_SINGLES))
                or "Die Abschnitte stehen in rules/LIESMICH.md.",
            )


def _listed(top: Block, section: str) -> Iterator[Block]:
    for node in top.items(section):
        block = Block(node, top.sink, section)
        if block:
            yield block


def _add(draft: Draft, section: str, block: Block, key: str, folder: str, path: Path) -> None:
    name = block.text(key) if key else section
    if name:
        draft.add(section, name, Entry(block, folder, path.stem))
