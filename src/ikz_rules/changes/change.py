"""A change of a Verbundraum, and the Verbundraum after some changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ikz_rules.facts.address import plain
from ikz_rules.model.base import Frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.model.verbundraum import Verbundraum

Art = Literal["setzen", "dazu", "weg"]
KOMMUNEN, AUFGABEN = "kommunen", "aufgaben"
NAMED = (KOMMUNEN, AUFGABEN)
"""The lists whose members have names and facts of their own."""
_FORMEN, _KEINE = "kooperationsformen", "keine"


class Change(Frozen):
    """A change: ``schluessel`` says of what, as people write it (``kommunen.A.einwohner``).

    ``art`` setzen: the fact is ``wert`` from now on, unknown where that is None. dazu and weg:
    ``wert`` holds what comes into a list or leaves it. ``pfad`` is the key taken apart; it is
    filled in when the change is read.
    """

    schluessel: str
    pfad: tuple[str, ...] = ()
    art: Art = "setzen"
    wert: Any = None

    @property
    def text(self) -> str:
        """The change as it is written in a call."""
        return f"{self.schluessel}{SIGNS[self.art]}{as_written(self.wert)}"


def as_written(wert: object) -> str:
    """Return a value as it is written in a call."""
    if isinstance(wert, list | tuple):
        return ",".join(map(str, wert)) if len(wert) == 1 else f"[{','.join(map(str, wert))}]"
    if isinstance(wert, float):
        return f"{wert:g}".replace(".", ",")
    return "unbekannt" if wert is None else str(wert)


SIGNS: dict[Art, str] = {"setzen": "=", "dazu": "+=", "weg": "-="}


@dataclass(frozen=True, slots=True)
class Edit:
    """A change whose key is taken apart: ``path`` holds keys, and names of Kommunen, Aufgaben."""

    path: tuple[str, ...]
    art: Art
    wert: Any

    @property
    def schluessel(self) -> str:
        """The path as people write it."""
        return ".".join(self.path)

    def change(self, wert: Any) -> Change:  # noqa: ANN401 - what a data file holds
        """Return the change with the value as it is kept."""
        return Change(schluessel=self.schluessel, pfad=self.path, art=self.art, wert=wert)


def edited(verbundraum: Verbundraum, edits: Iterable[Edit]) -> dict[str, Any]:
    """Return the data of the Verbundraum with all edits made; their order never matters.

    Whom the edits are about is there, or comes in with one of them.
    """
    daten = plain(verbundraum)
    edits = sorted(edits, key=lambda edit: (edit.path, edit.art, str(edit.wert)))
    whole = [edit for edit in edits if len(edit.path) == 1 and edit.path[0] in NAMED]
    for edit in whole:
        if edit.art == "dazu":
            block = daten.setdefault(edit.path[0], [])
            there = {member["name"] for member in block}
            block += [{"name": name} for name in edit.wert if name not in there]
    for edit in edits:
        if edit.art == "setzen":
            _set(daten, edit)
    given = {edit.path for edit in edits if edit.art == "setzen"}
    for edit in reversed(edits):  # what is carried out now leaves „begonnen“ first
        if edit.art != "setzen" and edit not in whole:
            _list(daten, edit, given)
    for edit in whole:
        if edit.art == "weg":
            _leave(daten, edit.path[0], edit.wert)
    return daten


def _set(daten: dict[str, Any], edit: Edit) -> None:
    block, last = _block(daten, edit.path)
    if edit.wert is None:
        block.pop(last, None)
        if not block and edit.path[-3:-2] == ("software",):
            _block(daten, edit.path[:-1])[0].pop(edit.path[-2])
    else:
        block[last] = edit.wert


def _block(daten: dict[str, Any], path: Sequence[str]) -> tuple[dict[str, Any], str]:
    """Return the block that the path leads into, and its last key."""
    *above, last = path
    block = daten
    if above and above[0] in NAMED:
        block = named(daten, above[0], above[1])
        del above[:2]
        if above[:1] == [KOMMUNEN]:
            return _cell(daten, block, above[1]), last
    for key in above:
        inner = block.get(key)
        if not isinstance(inner, dict):
            inner = block[key] = {}
        block = inner
    return block, last


def named(daten: dict[str, Any], group: str, name: str) -> dict[str, Any]:
    """Return the block of a Kommune or Aufgabe that is there."""
    for block in daten.get(group, ()):
        if block["name"] == name:
            found: dict[str, Any] = block
            return found
    raise AssertionError(name)


def value_at(daten: dict[str, Any], path: Sequence[str]) -> Any:  # noqa: ANN401 - what a data file holds
    """Return what stands at a path; None where nothing does."""
    *above, last = path
    block: Any = daten
    if above and above[0] in NAMED:
        block = named(daten, above[0], above[1])
        del above[:2]
    for key in above:
        block = block.get(key) or {}
    return block.get(last)


def _cell(daten: dict[str, Any], aufgabe: dict[str, Any], kommune: str) -> dict[str, Any]:
    """An Aufgabe that names nobody is in view of all: it stays so when one of them is asked."""
    named(daten, KOMMUNEN, kommune)
    sharing = aufgabe.get(KOMMUNEN) or {block["name"]: {} for block in daten[KOMMUNEN]}
    aufgabe[KOMMUNEN] = sharing
    cell: dict[str, Any] = sharing.setdefault(kommune, {})
    return cell


def _list(daten: dict[str, Any], edit: Edit, given: set[tuple[str, ...]]) -> None:
    block, last = _block(daten, edit.path)
    before = block.get(last)
    if before is None and edit.art == "weg":
        return
    rest = [item for item in before or () if item not in edit.wert]
    if edit.path == (_FORMEN,):
        rest = [item for item in rest if item != _KEINE]
    block[last] = [*rest, *edit.wert] if edit.art == "dazu" else rest
    begun = ("begonnen",)
    if edit.path == ("umgesetzt",) and edit.art == "dazu" and begun not in given:
        _list(daten, Edit(begun, "weg", edit.wert), given)


def _leave(daten: dict[str, Any], group: str, names: Sequence[str]) -> None:
    """Take Kommunen or Aufgaben out; an Aufgabe goes with the last Kommune that shared it."""
    daten[group] = [block for block in daten.get(group, ()) if block["name"] not in names]
    if group == AUFGABEN:
        return
    alone = []
    for aufgabe in daten.get(AUFGABEN, ()):
        before = aufgabe.get(KOMMUNEN, {})
        after = {name: cell for name, cell in before.items() if name not in names}
        if before and not after:
            alone.append(aufgabe["name"])
        elif before:
            aufgabe[KOMMUNEN] = after
    if alone:
        _leave(daten, AUFGABEN, alone)
