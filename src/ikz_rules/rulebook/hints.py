"""What to do about the most frequent slips in a block: a key too many, one too few, a wrong id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ikz_rules.wording import did_you_mean, fold, listed, quoted, torn_number

if TYPE_CHECKING:
    from collections.abc import Collection

SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_LONGEST_GUESS = 60
_NAMES = frozenset({"id", "nr", "name"})
"""Who has one of these keys is an entry; other blocks stand inside of one."""
_OF_ENTRIES = frozenset(
    {
        *("wenn", "dann", "begruendung", "quelle", "setzung", "aussagen", "ausnahmen", "ermessen"),
        *("gueltig_ab", "gueltig_bis", "ersetzt", "titel", "frage"),
    }
)
_OF_COUNTS = frozenset({"mindestens", "hoechstens", "mit", "von"})
_MISSING = {
    "quelle": "Ergänzen Sie „quelle:“ und darunter „werk: …“ (eine Kennung aus quellen.yaml, für "
    "eigene Festlegungen „setzung“) und „stelle: …“.",
    "setzung": "Ergänzen Sie „setzung: …“ mit dem Grund für diese eigene Festlegung.",
    "grund": "Ergänzen Sie „grund: …“ mit einem Satz, warum das so ist.",
}


def missing_key(key: str) -> str:
    """Return what to add where a required key is missing."""
    return _MISSING.get(key, f"Ergänzen Sie „{key}: …“.")


def unknown_key(key: str, known: Collection[str], what: str) -> str:
    """Return what to do about a key that has no place in a block with the ``known`` keys."""
    inside = not _NAMES.intersection(known)
    if inside and key in _OF_ENTRIES:
        return f"Gehört {quoted(key)} zum Block darüber, rücken Sie die Zeile weiter nach links."
    if inside and key in _OF_COUNTS and what == "eine Bedingung":
        return "Prüfen Sie, wie weit die Zeile eingerückt ist; sie gehört zu einem anderen Block."
    return (
        torn_number(key)
        or did_you_mean(key, known)
        or f"Erlaubt {'ist' if len(known) == 1 else 'sind'} {listed(sorted(known))}."
    )


def wrong_id(name: str, pattern: re.Pattern[str]) -> str:
    """Return the nearest id of the right form; what is allowed where there is none."""
    guess = ("-" if pattern is KEBAB else "_").join(fold(name[:200]).split())
    if pattern.fullmatch(guess) and len(guess) <= _LONGEST_GUESS:
        return f"Meinten Sie {quoted(guess)}?"
    joint = "Bindestrichen" if pattern is KEBAB else "Unterstrichen und mit einem Buchstaben vorn"
    return f"Erlaubt sind kleine Buchstaben ohne Umlaute und Ziffern, verbunden mit {joint}."
