"""The data file behind an interview: read as it stands, written as people write it.

What stands in the file is kept as it is, ``unbekannt`` too: it says that somebody was asked and
did not know. Only a key without a value is left out.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ikz_rules.facts import read_text
from ikz_rules.model.verbundraum import Aufgabe, Kommune, Verbundraum
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.tree import Items, Mapping, Node, Scalar
from ikz_rules.reports.json_report import dumps
from ikz_rules.witness.data_text import data_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.base import Frozen
    from ikz_rules.model.regelwerk import Regelwerk

Notes = dict[str, Any]
"""Plain data, as a data file holds it."""

_HEAD = (
    "# Angaben zu einem Verbundraum, geschrieben von „ikz-rules befragen“.",
    "# „unbekannt“ heißt: gefragt, aber nicht gewusst. Was fehlt, wurde noch nicht gefragt.",
)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{0,5}[1-9])?")
_LIFTED = {
    "kommunen": ("verwaltet_durch",),
    "aufgaben": ("produktrahmen", "neu_per_gesetz", "frist", "gelegenheit"),
}
_BLOCKS: dict[str, type[Frozen]] = {"kommunen": Kommune, "aufgaben": Aufgabe}


def load_notes(text: str, name: str, regelwerk: Regelwerk) -> Notes:
    """Return what a data file says. Raises FactsError with every mistake of the file."""
    read_text(text, name, regelwerk)
    tree, _ = yaml_tree.parse(text, name)
    if not isinstance(tree, Mapping):
        raise AssertionError("a Verbundraum is a block")
    notes: Notes = {key.text: _plain(node) for key, node in tree}
    for key, lifted in _LIFTED.items():
        for block in blocks(notes, key):
            _tidy(block, lifted)
    return {key: _known(value) for key, value in notes.items() if value is not None}


def blocks(notes: Notes, key: str) -> list[Notes]:
    """Return the Kommunen or Aufgaben of a data file; none where that is unknown."""
    found = notes.get(key)
    return found if isinstance(found, list) else []


def _plain(node: Node) -> object:
    if isinstance(node, Mapping):
        return {key.text: _plain(value) for key, value in node}
    if isinstance(node, Items):
        return [_plain(item) for item in node]
    return None if node.absent else _scalar(node)


def _scalar(node: Scalar) -> str | int | float:
    """Return a bare number as a number, if it is written the same again; all else is text."""
    if node.quoted or not _NUMBER.fullmatch(node.text):
        return node.text
    return float(node.text) if "." in node.text else int(node.text)


def _tidy(block: Notes, lifted: tuple[str, ...]) -> None:
    """Bring short forms of a Kommune or Aufgabe into the long one."""
    block["name"] = str(block["name"]).strip()
    aside = block.get("angaben")
    for key in lifted:
        if isinstance(aside, dict) and key in aside and key not in block:
            block[key] = aside.pop(key)
    cells = block.get("kommunen")
    if isinstance(cells, list):
        block["kommunen"] = {str(name).strip(): {} for name in cells}
    elif isinstance(cells, dict):
        block["kommunen"] = {name.strip(): cell or {} for name, cell in cells.items()}


def _known(value: object) -> object:
    """Leave out keys that say nothing."""
    if isinstance(value, list):
        return [_known(item) for item in value]
    if isinstance(value, dict):
        return {key: _known(inner) for key, inner in value.items() if inner is not None}
    return value


def render_notes(notes: Notes, name: str) -> str:
    """Return the text of the file ``name``: JSON where its ending says so, else YAML.

    What is read from it is what the notes say. Keys stand in the order of the input's
    description.
    """
    daten = dict(_ordered(notes, Verbundraum))
    for key, model in _BLOCKS.items():
        if isinstance(daten.get(key), list):
            daten[key] = [dict(_ordered(block, model)) for block in daten[key]]
    if PurePath(name).suffix == ".json":
        return dumps(daten)
    return "\n".join([*_HEAD, *data_lines(daten)]) + "\n"


def _ordered(block: Notes, model: type[Frozen]) -> Iterator[tuple[str, Any]]:
    for key in model.model_fields:
        if key in block:
            yield key, block[key]
