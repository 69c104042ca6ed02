"""What differs between two pieces of plain data (JSON), to the last value, each with its path.

Entries of a list that go by a name (``nr``, ``id``, ``regel``, …) are matched by it, so that one
entry more does not make all that follow it differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Art = Literal["anders", "fehlt", "zusaetzlich", "reihenfolge"]
Path = tuple[str | int, ...]
_NAMES = ("nr", "id", "regel", "name", "angabe", "kennung", "massnahme", "titel", "text")
"""By what an entry of a list can go, the first that fits."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One place at which found data is not what was expected.

    ``path`` leads to it by keys and positions (in the found data, for what is missing there in
    the expected data); ``shown`` says it for people: ``massnahmen[2.1].rang``. Of what is missing
    or too much only its name or value is told; of another order, the names in order.
    """

    path: Path
    shown: str
    art: Art
    expected: object
    found: object


def differences(expected: object, found: object) -> tuple[Difference, ...]:
    """Return every difference, in the order of the expected data. Whole and broken numbers of the
    same value are the same; ``true`` is no number.
    """
    return tuple(_between(expected, found, (), ""))


def _between(expected: object, found: object, path: Path, shown: str) -> Iterator[Difference]:
    if isinstance(expected, dict) and isinstance(found, dict):
        yield from _blocks(expected, found, path, shown)
    elif isinstance(expected, list) and isinstance(found, list):
        yield from _lists(expected, found, path, shown)
    elif isinstance(expected, bool) is not isinstance(found, bool) or expected != found:
        yield Difference(path, shown, "anders", _said(expected), _said(found))


def _blocks(
    expected: Mapping[str, object], found: Mapping[str, object], path: Path, shown: str
) -> Iterator[Difference]:
    for key in dict.fromkeys((*expected, *found)):
        at = f"{shown}.{key}" if shown else key
        if key not in found:
            yield Difference((*path, key), at, "fehlt", _said(expected[key]), None)
        elif key not in expected:
            yield Difference((*path, key), at, "zusaetzlich", None, _said(found[key]))
        else:
            yield from _between(expected[key], found[key], (*path, key), at)


def _lists(
    expected: Sequence[object], found: Sequence[object], path: Path, shown: str
) -> Iterator[Difference]:
    key = next((k for k in _NAMES if _named(expected, k) and _named(found, k)), None)
    if key is None or not (expected and found):
        yield from _by_place(expected, found, path, shown)
        return
    mine = {_name(item, key): item for item in expected}
    theirs = {_name(item, key): index for index, item in enumerate(found)}
    for place, (name, item) in enumerate(mine.items()):
        at = f"{shown}[{name}]"
        if name in theirs:
            index = theirs[name]
            yield from _between(item, found[index], (*path, index), at)
        else:
            yield Difference((*path, place), at, "fehlt", name, None)
    for name, index in theirs.items():
        if name not in mine:
            yield Difference((*path, index), f"{shown}[{name}]", "zusaetzlich", None, name)
    order = [name for name in mine if name in theirs]
    other = [name for name in theirs if name in mine]
    if order != other:
        yield Difference(path, shown, "reihenfolge", tuple(order), tuple(other))


def _by_place(
    expected: Sequence[object], found: Sequence[object], path: Path, shown: str
) -> Iterator[Difference]:
    for index in range(max(len(expected), len(found))):
        at, here = f"{shown}[{index + 1}]", (*path, index)
        if index >= len(found):
            yield Difference(here, at, "fehlt", _said(expected[index]), None)
        elif index >= len(expected):
            yield Difference(here, at, "zusaetzlich", None, _said(found[index]))
        else:
            yield from _between(expected[index], found[index], here, at)


def _named(items: Sequence[object], key: str) -> bool:
    """Tell whether every entry goes by a name of its own under this key."""
    names = [item.get(key) if isinstance(item, dict) else None for item in items]
    return all(isinstance(name, str) for name in names) and len(set(names)) == len(names)


def _name(item: object, key: str) -> str:
    assert isinstance(item, dict)  # noqa: S101 - only lists of named entries come here
    return str(item[key])


def _said(value: object) -> object:
    """Return a value that can be told; of a block or list its name, or how it is written."""
    if isinstance(value, dict):
        return next((str(value[k]) for k in _NAMES if isinstance(value.get(k), str)), "{…}")
    if isinstance(value, list):
        return tuple(str(_said(item)) for item in value)
    return value
