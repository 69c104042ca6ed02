"""German wording: numbers, quotes, lists, and "Meinten Sie …?"."""

from __future__ import annotations

import difflib
import re
import unicodedata
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_MAX_SHOWN = 60
_INNER = str.maketrans("„“", "‚‘")


def number(value: float | Fraction | Decimal) -> str:
    """Write a number the German way: ``15.000``, ``0,5``; at most three decimals."""
    exact = Fraction(str(value)) if isinstance(value, float) else Fraction(value)
    thousandths = round(exact * 1000)
    whole, rest = divmod(abs(thousandths), 1000)
    decimals = f"{rest:03}".rstrip("0")
    text = f"{whole:,}".replace(",", ".") + (f",{decimals}" if decimals else "")
    return f"-{text}" if thousandths < 0 else text


def quoted(text: str) -> str:
    """Put German quotation marks around a name; long texts are cut."""
    return nested(shortened(text))


def shortened(text: str) -> str:
    """Cut a text that is too long for a name: behind a word, where words are not too long."""
    if len(text) <= _MAX_SHOWN:
        return text
    whole = text[: _MAX_SHOWN - 1].rpartition(" ")[0]
    return f"{whole} …" if 2 * len(whole) > _MAX_SHOWN else text[: _MAX_SHOWN - 1] + "…"


def nested(text: str) -> str:
    """Put German quotation marks around a whole text; those inside become single ones."""
    return f"„{text.translate(_INNER)}“"


def listed(items: Iterable[str], last: str = "und") -> str:
    """Join as in running text: ``a, b und c``."""
    *head, tail = list(items) or [""]
    return f"{', '.join(head)} {last} {tail}" if head else tail


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Reduce a name to what matters for comparing: case, umlauts and spelling signs gone."""
    lowered = unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS)
    if not lowered.isascii():
        apart = unicodedata.normalize("NFKD", lowered)
        lowered = "".join(c for c in apart if not unicodedata.combining(c))
    return re.sub(r"[^0-9a-z]+", " ", lowered).strip()


def nearest(name: str, known: Iterable[str], count: int = 1) -> list[str]:
    """Return up to ``count`` known names that resemble ``name``, the closest first."""
    by_fold: dict[str, str] = {}
    for candidate in sorted(known):
        by_fold.setdefault(fold(candidate), candidate)
    hits = difflib.get_close_matches(fold(name[:200]), by_fold, n=count, cutoff=0.6)
    return [by_fold[hit] for hit in hits]


def did_you_mean(name: str, known: Sequence[str] | Iterable[str]) -> str:
    """Return the sentence ``Meinten Sie „x“?``, or nothing where no name is close."""
    hits = nearest(name, known)
    return f"Meinten Sie {quoted(hits[0])}?" if hits else ""


def torn_number(key: str) -> str:
    """Return advice where a key is the rest of a number: in braces a comma separates."""
    if not key.isdecimal():
        return ""
    return (
        "In Klammern trennt das Komma. Schreiben Sie die Zahl mit Punkt oder in Anführungszeichen."
    )


@lru_cache(maxsize=1024)
def natural_key(nr: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key for measure numbers: 1.2 before 1.10; other texts stay in order too."""
    parts = re.split(r"[.\-]", nr)
    return tuple((0, int(p)) if p.isdecimal() else (1, p) for p in parts)
