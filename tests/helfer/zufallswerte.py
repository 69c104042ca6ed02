"""Random values of every kind that the rule language knows, the odd ones included.

Few values of a kind are common, so that comparisons often meet their limits exactly; now and then
comes one that nobody expects: huge, negative, finely divided, empty, or in strange letters.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.situation import Measured

if TYPE_CHECKING:
    from random import Random

PLAIN_WORDS = ("a", "b", "c")
ODD_WORDS = (
    "",
    " a",
    "A",
    "ja",
    "nein",
    "unbekannt",
    "1",
    "Großröhrsdorf",
    "Zu\u0308rich",
    "Zürich",
    "„Zitat“ 'und' \"noch\" eines",
    "{kommunen}",
    "merkmal:m0",
    "Zeile\nZeile\t\r",
    "\x00\x1b[31m",
    "\u202eumgekehrt",
    "👩\u200d🚒",
    "x" * 3000,
)
ODD_NUMBERS: tuple[int | Fraction, ...] = (
    -1,
    -999_999_999_999_999,
    999_999_999_999_999,
    999_999_999_999_999,
    10**40,
    Fraction(1, 3),
    Fraction(-7, 4),
    Fraction(5) - Fraction(1, 10**30),
)
ODD_DAYS = (date.min, date.max, date(2024, 2, 29), date(2026, 12, 31))
_SELDOM = 0.2


def number(rng: Random) -> int | Fraction:
    """Return a number: mostly small and whole, else of any size and sign."""
    chance = rng.random()
    if chance < 0.3:
        return rng.choice(ODD_NUMBERS)
    return rng.randint(0, 5) if chance < 0.75 else Fraction(rng.randint(0, 20), 4)


def word(rng: Random) -> str:
    """Return a word, seldom a strange one."""
    return rng.choice(ODD_WORDS if rng.random() < _SELDOM else PLAIN_WORDS)


def words(rng: Random) -> tuple[str, ...]:
    """Return one to three words."""
    return tuple(word(rng) for _ in range(rng.randint(1, 3)))


def several(rng: Random) -> frozenset[str]:
    """Return a set of words, often empty."""
    return frozenset(word(rng) for _ in range(rng.randint(0, 3)))


def day(rng: Random) -> date:
    """Return one of a few days, so that limits are often met exactly."""
    if rng.random() < 0.1:
        return rng.choice(ODD_DAYS)
    return date(2026, rng.randint(1, 12), 1)


def measured(rng: Random) -> Measured:
    """Return a Kennzahl: known, or unknown within bounds that may be open on either side."""
    low, high = sorted((number(rng), number(rng)))
    if rng.random() < 0.4:
        return Measured(low, low, low, 2, 2)
    if rng.random() < 0.1:
        high = low
    return Measured(None, rng.choice((low, None)), rng.choice((high, None)), 1, 3)
