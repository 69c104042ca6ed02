"""What kind of Aufgabe a name means: a lookup in the rulebook's list, tolerant of spelling.

Officials name tasks; the kinds are the guide's business. A name is compared by its words: case,
umlauts, hyphens and filling words do not matter. First the whole name has to match, then the
longest known name that stands in it as whole words.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.wording import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.angaben import Aufgabenart
    from ikz_rules.model.regelwerk import Regelwerk

_FILLING = frozenset(
    fold(word)
    for word in (
        "gemeinsam",
        "gemeinsame",
        "gemeinsamer",
        "gemeinsames",
        "gemeinsamen",
        "gemeinsamem",
        "interkommunal",
        "interkommunale",
        "interkommunaler",
        "interkommunales",
        "interkommunalen",
        "kommunal",
        "kommunale",
        "kommunaler",
        "kommunales",
        "kommunalen",
        "städtische",
        "städtischer",
        "städtisches",
        "städtischen",
        "gemeindliche",
        "gemeindlicher",
        "gemeindliches",
        "gemeindlichen",
        "zentral",
        "zentrale",
        "zentraler",
        "zentrales",
        "zentralen",
        "ikz",
        "einrichtung",
        "aufbau",
        "betrieb",
        "gründung",
        "schaffung",
        "bildung",
        "bestellung",
        "einer",
        "eines",
        "einem",
        "einen",
        "ein",
        "eine",
        "der",
        "die",
        "das",
        "des",
        "den",
        "dem",
    )
)


def kind_of_name(name: str, regelwerk: Regelwerk) -> Aufgabenart | None:
    """Return the entry of the list that ``name`` means; None where no name is known in it."""
    known = _index(regelwerk)
    for words in _variants(name):
        if (hit := known.get(" ".join(words)) or known.get("".join(words))) is not None:
            return hit
    words = fold(name[:300]).split()
    for length in range(min(len(words), 8), 0, -1):
        for start in range(len(words) - length + 1):
            part = words[start : start + length]
            if (hit := known.get("".join(part))) is not None:
                return hit
    return None


def nearest_names(name: str, regelwerk: Regelwerk) -> list[str]:
    """Return up to three names of the list that resemble ``name``."""
    names = [n for entry in regelwerk.aufgabenverzeichnis for n in (entry.name, *entry.synonyme)]
    return nearest(name, names, count=3)


def _variants(name: str) -> list[list[str]]:
    words = fold(name[:300]).split()
    core = [word for word in words if word not in _FILLING]
    return [words, core]


@lru_cache(maxsize=16)
def _index(regelwerk: Regelwerk) -> Mapping[str, Aufgabenart]:
    """Map the joined words of every name, with and without filling words, to its entry."""
    index: dict[str, Aufgabenart] = {}
    for entry in regelwerk.aufgabenverzeichnis:
        for name in (entry.name, *entry.synonyme):
            for words in reversed(_variants(name)):
                if words:
                    index["".join(words)] = entry
    return index
