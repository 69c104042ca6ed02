"""Single values, read exactly: numbers, ja/nein, dates, choices. Nothing is guessed.

Every reader takes what stands in a file (text) or in a Python dict (text, number, bool) and
returns the value, or None for ``unbekannt`` and for nothing at all. What does not fit raises
``ValueProblem`` with a German message and remedy.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.wording import did_you_mean, listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

JA, NEIN, UNBEKANNT = "ja", "nein", "unbekannt"
Number = int | Fraction
MAX_TEXT = 64 * 1024
"""Bytes of a single text."""

_NUMBER = re.compile(r"[+-]?([0-9]+)(?:[.,]([0-9]+))?")
_GROUPED = re.compile(
    r"([+-]?[1-9][0-9]{0,2}([.,'’ \u00a0\u202f])[0-9]{3}(?:\2[0-9]{3})*)([.,][0-9]+)?"
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_GERMAN_DATE = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_HALF = re.compile("[\ud800-\udfff]")
_WHOLE_DIGITS, _DECIMALS = 15, 30
_LIMIT: int = 10**_WHOLE_DIGITS
_OFTEN = 20
_FOREIGN_TRUTH = {
    "yes": JA,
    "true": JA,
    "on": JA,
    "y": JA,
    "j": JA,
    "wahr": JA,
    "no": NEIN,
    "false": NEIN,
    "off": NEIN,
    "n": NEIN,
    "falsch": NEIN,
}


class ValueProblem(ValueError):  # noqa: N818 - a problem of people, told as a value
    """What is wrong with one value, and what to do."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def shown(raw: object) -> str:
    """Name a raw value at the beginning of a message."""
    if isinstance(raw, str):
        return quoted(raw)
    if isinstance(raw, dict):
        return "Ein Block"
    if isinstance(raw, list | tuple | set | frozenset):
        return "Eine Liste"
    if isinstance(raw, int | Fraction) and _too_long(raw):
        return "Diese Zahl"
    return quoted(str(raw))


def is_unknown(raw: object) -> bool:
    """True for nothing at all, for empty text and for the word ``unbekannt``."""
    return raw is None or (isinstance(raw, str) and raw.strip() in ("", UNBEKANNT))


def too_long(text: str) -> bool:
    """Tell whether a text takes more than ``MAX_TEXT`` bytes; a quarter as many signs never do."""
    return len(text) > MAX_TEXT // 4 and len(text.encode("utf-8", "replace")) > MAX_TEXT


def as_text(raw: object) -> str | None:
    """Return text without surrounding blanks; empty text is no text."""
    if is_unknown(raw):
        return None
    if not isinstance(raw, str):
        raise ValueProblem(
            "falscher-typ",
            f"{shown(raw)} ist kein Text.",
            "Schreiben Sie den Wert als einfachen Text, bei Bedarf in Anführungszeichen.",
        )
    if too_long(raw):
        raise ValueProblem("wert-zu-lang", "Dieser Wert ist länger als 64 KiB.", "Kürzen Sie ihn.")
    if not raw.isascii() and _HALF.search(raw):
        raise ValueProblem(
            "zeichen-verboten",
            f"{shown(raw)} enthält ein halbes Zeichen, das keine Datei aufnehmen kann.",
            "Schreiben Sie den Text neu.",
        )
    return raw.strip()


def as_number(raw: object) -> Number | None:
    """Read ``3``, ``1.5`` or ``1,5``; digit groups such as ``9.200`` are refused.

    At most 15 digits before and 30 after the comma. A float means its shortest decimal form.
    """
    if is_unknown(raw):
        return None
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Fraction):
        raise _no_number(raw)
    if isinstance(raw, float) and not math.isfinite(raw):
        raise _no_number(raw)
    if not isinstance(raw, str | float):
        return _short(raw)
    text = raw.strip() if isinstance(raw, str) else repr(raw)
    return (_read_again if len(text) <= _OFTEN else _read)(text, isinstance(raw, float))


def _read(text: str, is_float: bool) -> Number:
    return _short(Fraction(text) if is_float else _from_text(text))


_read_again = lru_cache(maxsize=4096)(_read)
"""A few numbers come again and again where there are many Kommunen."""


def _short(value: Number) -> Number:
    if _too_long(value):
        raise _long_number()
    return value.numerator if value.denominator == 1 else value


def _from_text(text: str) -> Fraction:
    if grouped := _GROUPED.fullmatch(text):
        raise _grouped(text, *grouped.groups(default=""))
    plain = _NUMBER.fullmatch(text)
    if plain is None:
        raise _no_number(text)
    if len(plain[1]) > _WHOLE_DIGITS or len(plain[2] or "") > _DECIMALS:
        raise _long_number()
    return Fraction(text.replace(",", "."))


def _grouped(text: str, groups: str, sign: str, decimals: str) -> ValueProblem:
    plain = groups.replace(sign, "") + decimals
    decimal = sign in ".," and groups.count(sign) == 1 and not decimals
    shorter = f", oder {text[:-1]} mit weniger Nachkommastellen" if decimal else ""
    return ValueProblem(
        "zifferngruppen",
        f"Die Zahl {quoted(text)} ist nicht eindeutig.",
        f"Schreiben Sie {plain} ohne Zeichen zwischen den Tausendern{shorter}.",
    )


def as_integer(raw: object) -> int | None:
    """Read a whole number."""
    value = as_number(raw)
    if isinstance(value, Fraction):
        raise ValueProblem(
            "keine-ganze-zahl",
            f"{shown(raw)} ist keine ganze Zahl.",
            "Geben Sie eine Zahl ohne Nachkommastellen an.",
        )
    return value


def in_range(value: Number | None, low: Number | None, high: Number | None) -> None:
    """Refuse a number outside ``low`` … ``high`` (both included, None is no limit)."""
    if value is None or ((low is None or value >= low) and (high is None or value <= high)):
        return
    if low is not None and high is not None:
        span = f"von {number(low)} bis {number(high)}"
    else:
        span = f"ab {number(low)}" if low is not None else f"bis {number(high or 0)}"
    raise ValueProblem(
        "ausserhalb",
        f"Die Zahl {number(value)} liegt außerhalb des Bereichs.",
        f"Erlaubt sind Werte {span}.",
    )


def as_truth(raw: object) -> str | None:
    """Read ``ja`` or ``nein``; words of other languages are refused with a remedy."""
    if raw is True or raw is False:
        return JA if raw else NEIN
    return as_choice(raw, (JA, NEIN))


def as_choice(raw: object, allowed: Sequence[str], offer: Sequence[str] = ()) -> str | None:
    """Read one of the ``allowed`` words; ``offer`` is what a message names, if not these."""
    if is_unknown(raw):
        return None
    if isinstance(raw, str):
        text = raw.strip()
        if text in allowed:
            return text
        foreign = _FOREIGN_TRUTH.get(text.casefold())
        if foreign is not None and foreign in allowed:
            raise ValueProblem(
                "wert-unbekannt",
                f"{quoted(text)} ist hier kein Wert.",
                f"Meinten Sie {quoted(foreign)}?",
            )
        guess = did_you_mean(text, allowed)
    else:
        guess = ""
    raise ValueProblem(
        "wert-unbekannt",
        f"{shown(raw)} ist hier kein Wert.",
        guess or f"Erlaubt sind {listed(offer or [*allowed, UNBEKANNT], 'oder')}.",
    )


def as_choices(raw: object, allowed: Sequence[str]) -> frozenset[str] | None:
    """Read a list of ``allowed`` words; a single word is a list of one.

    A list of nothing but ``unbekannt`` is unknown; an empty list says that there is none.
    """
    if is_unknown(raw):
        return None
    items: Iterable[object] = raw if isinstance(raw, list | tuple | set | frozenset) else [raw]
    chosen = [as_choice(item, allowed) for item in items]
    found = frozenset(value for value in chosen if value is not None)
    return found if found or not chosen else None


def as_date(raw: object) -> dt.date | None:
    """Read a date as ``2026-11-01``; the German form gets its remedy."""
    if is_unknown(raw):
        return None
    if isinstance(raw, dt.date) and not isinstance(raw, dt.datetime):
        return raw
    if isinstance(raw, str) and _DATE.fullmatch(raw.strip()):
        try:
            return dt.date.fromisoformat(raw.strip())
        except ValueError:
            raise ValueProblem(
                "kein-datum", f"Den Tag {quoted(raw)} gibt es nicht.", "Prüfen Sie Monat und Tag."
            ) from None
    german = _GERMAN_DATE.fullmatch(raw.strip()) if isinstance(raw, str) else None
    hint = (
        f"Schreiben Sie {german[3]}-{int(german[2]):02d}-{int(german[1]):02d}."
        if german
        else "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-01."
    )
    raise ValueProblem("kein-datum", f"{shown(raw)} ist kein Datum.", hint)


def _too_long(value: Number) -> bool:
    return abs(value.numerator) >= _LIMIT * value.denominator


def _long_number() -> ValueProblem:
    return ValueProblem(
        "zahl-zu-lang",
        "Diese Zahl hat zu viele Stellen.",
        f"Erlaubt sind {_WHOLE_DIGITS} Stellen vor und {_DECIMALS} nach dem Komma.",
    )


def _no_number(raw: object) -> ValueProblem:
    return ValueProblem(
        "keine-zahl",
        f"{shown(raw)} ist keine Zahl.",
        "Schreiben Sie eine Zahl wie 9200 oder 1,5.",
    )
