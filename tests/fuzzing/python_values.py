"""From bytes to Python values of any kind, laid into a valid Verbundraum."""

from __future__ import annotations

import copy
import datetime as dt
import math
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Wort(StrEnum):
    """A text that is more than a text."""

    JA = "ja"


class Zahl(int):
    """A number that is more than a number."""


def _again(value: Any) -> Any:  # noqa: ANN401 - anything
    try:
        return copy.deepcopy(value)
    except (RecursionError, TypeError):  # too deep, or of a kind that has no copy
        return value


def _round() -> dict[str, Any]:
    found: dict[str, Any] = {}
    found["selbst"] = found
    return found


def _deep(levels: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(levels):
        found = [found]
    return found


ODD: tuple[Callable[[], Any], ...] = (
    lambda: None,
    lambda: True,
    lambda: False,
    lambda: 0,
    lambda: 1,
    lambda: -1,
    lambda: -0.0,
    lambda: 1.5,
    lambda: math.inf,
    lambda: -math.inf,
    lambda: math.nan,
    lambda: 10**400,
    lambda: 10**5000,
    lambda: 1e308,
    lambda: 5e-324,
    lambda: 0.1 + 0.2,
    lambda: Decimal("1.5"),
    lambda: Decimal("1e999999"),
    lambda: Decimal("NaN"),
    lambda: Fraction(1, 3),
    lambda: Fraction(10**400, 3),
    lambda: 1j,
    lambda: b"ja",
    lambda: bytearray(b"x"),
    lambda: "",
    lambda: " ",
    lambda: "ja",
    lambda: "nein",
    lambda: "unbekannt",
    lambda: "1,5",
    lambda: "9.200",
    lambda: "1e400",
    lambda: "nan",
    lambda: "x" * 70_000,
    lambda: "\x00",
    lambda: "\x1b[31mrot",
    lambda: "\u202eabc",
    lambda: "\ud800",
    lambda: "a\u200bb",
    lambda: "a\nb",
    lambda: "<b>|`*_[x](y)",
    lambda: "e\u0301",
    list,
    dict,
    lambda: (),
    set,
    lambda: {"a"},
    lambda: frozenset({"ja"}),
    lambda: [None],
    lambda: [[]],
    lambda: [{}],
    lambda: {"a": 1},
    lambda: {1: 2},
    lambda: {None: None},
    lambda: {(1, 2): "x"},
    lambda: {"a\x1b": "b"},
    _round,
    lambda: _deep(60),
    lambda: _deep(3000),
    lambda: dt.date(2026, 11, 1),
    lambda: dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
    lambda: dt.date.max,
    lambda: Wort.JA,
    lambda: Zahl(3),
    object,
    lambda: int,
    lambda: len,
    lambda: iter([1]),
    lambda: range(3),
    lambda: Path("x"),
    lambda: ...,
    lambda: NotImplemented,
    lambda: memoryview(b"x"),
    lambda: ValueError("x"),
    lambda: {"name": "Adorf"},
    lambda: [{"name": "Adorf"}],
    lambda: "Adorf",
    lambda: "4.4",
    lambda: "14625010",
    lambda: "2026-02-30",
    lambda: "hoch",
    lambda: "linie",
    lambda: "SN",
)

BASE: dict[str, Any] = {
    "name": "Tal",
    "land": "SN",
    "stichtag": "2026-11-01",
    "kooperationsformen": ["zweckvereinbarung"],
    "begonnen": ["0"],
    "umgesetzt": ["3.1"],
    "merkmale": {"ziele_unklar": "ja", "wille_ohne_umsetzung": "nein"},
    "angaben": {},
    "gleiche_software": [["A", "a"]],
    "kommunen": [
        {
            "name": "Adorf",
            "ags": "14625010",
            "einwohner": 9200,
            "digitalisierungsgrad": 3,
            "software": {"dms": "A", "finanzwesen": {"produkt": "B", "seit": 2012}},
            "ressourcen": {"personal": "knapp", "zeit": "unzureichend"},
            "merkmale": {},
            "angaben": {},
        },
        {"name": "Bedorf", "verwaltet_durch": "Adorf"},
    ],
    "aufgaben": [
        {
            "name": "Vergabestelle",
            "art": "querschnitt",
            "neu_per_gesetz": "nein",
            "frist": "2027-01-01",
            "kommunen": {"Adorf": {"vzae": 0.4, "vertretung": "nein"}, "Bedorf": {}},
        }
    ],
    "ideen": [{"name": "Papier", "massnahme": "4.4", "nutzen": "hoch", "kosten": "gering"}],
}
KEYS: tuple[Any, ...] = (
    "name",
    "ags",
    "einwohner",
    "angaben",
    "merkmale",
    "unfug",
    "format",
    "produktrahmen",
    "",
    "\x1b",
    "\ud800",
    1,
    None,
    (1,),
    b"name",
    "kommunen",
    "x" * 500,
    "ziele_unklar",
    "vzae",
    "frist",
)


def changed(data: bytes) -> Any:  # noqa: ANN401 - anything is what is asked for
    """Return a valid Verbundraum as a dict, with one change for every four bytes."""
    found: Any = copy.deepcopy(BASE)
    for start in range(0, len(data) - 3, 4):
        found = _with(found, *data[start : start + 4])
    return found


def _with(whole: Any, where: int, what: int, kind: int, key: int) -> Any:  # noqa: ANN401
    places = _places(whole)
    if not places:
        return whole
    block, step = places[(where * 256 + kind) % len(places)]
    value = ODD[what % len(ODD)]()
    if kind % 8 == 7:
        return value if key % 16 == 0 else whole
    if isinstance(block, list):
        if kind % 8 == 0:
            block.append(value)
        elif kind % 8 == 1:
            block.append(_again(block[step]))
        else:
            block[step] = value
    elif kind % 8 == 0:
        del block[step]
    elif kind % 8 == 1:
        block[KEYS[key % len(KEYS)]] = value
    else:
        block[step] = value
    return whole


def _places(value: Any, depth: int = 0) -> list[tuple[Any, Any]]:  # noqa: ANN401
    """Return every place of a tree that can be changed, at most six levels deep."""
    steps = (
        value.items()
        if isinstance(value, dict)
        else (enumerate(value) if isinstance(value, list) else ())
    )
    if depth > 6:
        return []
    found = []
    for step, below in list(steps):
        found.append((value, step))
        found += _places(below, depth + 1)
    return found
