"""Rule files to entries: what stands in them, by section and id, and their fingerprint."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.reader.tree import Mapping, kind_of
from ikz_rules.rulebook.block import Block
from ikz_rules.rulebook.draft import Draft, Entry
from ikz_rules.rulebook.files import open_folders
from ikz_rules.rulebook.overlay import Layer, lay
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ikz_rules.errors import Problem
    from ikz_rules.reader.tree import Node, Scalar
    from ikz_rules.rulebook.block import Sink

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
    "kriterien": "id",
    "buendelungen": "id",
    "arbeitsgruppen": "id",
    "produktgruppen": "nr",
}
_SINGLES = {
    "ausgangsszenario": "id",
    "massnahme": "nr",
    "planung": "",
    "fahrplan": "",
    "regelwerk": "",
}
_OFF = "abschalten"
SECTIONS = (*_LISTS, *_SINGLES, _OFF)


def read_folders(folders: Sequence[str | os.PathLike[str]], sink: Sink) -> tuple[Draft, str]:
    """Read all rule files; return their entries and the SHA-256 over names and contents.

    Later folders lie on top of earlier ones. Raises RulebookError where a folder cannot be read;
    every other mistake goes to the sink.
    """
    draft = Draft(sink)
    digest = hashlib.sha256()
    for folder in open_folders(folders):
        layer = Layer(folder.name, sink)
        for path, name in folder.files:
            try:
                text = read_text(path)
            except ReadError as error:
                sink.problems.append(error.problem)
                continue
            digest.update(f"{name}\0{len(text)}\0{text}\0".encode("utf-8", "surrogateescape"))
            _file(layer, path, text)
        lay(draft, layer)
    return draft, digest.hexdigest()


@lru_cache(maxsize=256)
def _packaged(text: str, name: str) -> tuple[Node | None, list[Problem]]:
    """Read a packaged file once: most loads put own rules on top of the same ones."""
    return yaml_tree.parse(text, name)


def _file(layer: Layer, path: Path, text: str) -> None:
    sink = layer.sink
    read = _packaged if layer.name == MITGELIEFERT else yaml_tree.parse
    tree, problems = read(text, str(path))
    sink.problems.extend(
        replace(p, hint="Schreiben Sie Regeln hinein, oder löschen Sie die Datei.")
        if p.code == "datei-leer"
        else p
        for p in problems
    )
    if tree is None:
        return
    if not isinstance(tree, Mapping):
        sink.add(
            "falscher-typ",
            tree.location,
            f"Hier steht {kind_of(tree)}; eine Regeldatei beginnt mit einem Abschnitt.",
            "Schreiben Sie darüber, was es ist, zum Beispiel „regeln:“.",
        )
    elif {"name", "kommunen"} <= {key.text for key, _ in tree}:
        sink.add(
            "abschnitt-unbekannt",
            tree.location,
            "Das ist ein Verbundraum, keine Regeldatei.",
            "Prüfen Sie die Datei für sich allein; bei Regeln darf sie nicht liegen.",
        )
    else:
        top = Block(tree, sink, "eine Regeldatei")
        for key, node in tree:
            _section(layer, path, top, key, node)


def _section(layer: Layer, path: Path, top: Block, key: Scalar, node: Node) -> None:
    section = key.text
    if section in _LISTS:
        for block in _listed(top, section):
            _add(layer, section, block, _LISTS[section], path)
    elif section in _SINGLES:
        block = Block(node, layer.sink, section)
        if block:
            _add(layer, section, block, _SINGLES[section], path)
    elif section == _OFF:
        layer.read_switches(top)
    else:
        layer.sink.add(
            "abschnitt-unbekannt",
            key.location,
            f"Den Abschnitt {quoted(section)} gibt es nicht.",
            did_you_mean(section, SECTIONS) or "Die Abschnitte stehen in rules/LIESMICH.md.",
        )


def _listed(top: Block, section: str) -> Iterator[Block]:
    for node in top.items(section):
        block = Block(node, top.sink, section)
        if block:
            yield block


def _add(layer: Layer, section: str, block: Block, key: str, path: Path) -> None:
    name = block.text(key) if key else section
    if name:
        layer.add(section, name, Entry(block, layer.name, path.stem))
