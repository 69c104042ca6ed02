"""The types of the input's fields: value readers that pydantic calls, with their limits."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from ikz_rules.model import values
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

_MAX_NAME = 200
_MAX_EINWOHNER = 4_000_000
FIRST_YEAR, _LAST_YEAR = 1970, 2100
_FACH = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_AGS = re.compile(r"[0-9]{8}")
_AGS_LAENDER = 16


def reading(read: Callable[[object], object]) -> BeforeValidator:
    """Make a pydantic validator of a value reader; its problem keeps code and remedy."""

    def validate(raw: object) -> object:
        try:
            return read(raw)
        except values.ValueProblem as problem:
            raise wrapped(problem) from None

    return BeforeValidator(validate)


def wrapped(problem: values.ValueProblem) -> PydanticCustomError:
    """Wrap a problem so that it comes back from pydantic with code and remedy."""
    message, hint = _sendable(problem.message), _sendable(problem.hint)
    return PydanticCustomError(
        "ikz", "{message}", {"kennung": problem.code, "message": message, "hint": hint}
    )


def _sendable(text: str) -> str:
    """Write half characters as codes: pydantic takes only what UTF-8 can hold."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def choice(*allowed: str) -> BeforeValidator:
    """Return a validator for one of the allowed words."""
    return reading(lambda raw: values.as_choice(raw, allowed))


def item(read: Callable[[object], str | None]) -> BeforeValidator:
    """Return a validator for an item of a list; what is unknown is left empty."""
    return reading(lambda raw: read(raw) or "")


def each(raw: object) -> object:
    """Return the items of a list, one item for one word; None where nothing is known."""
    if values.is_unknown(raw):
        return None
    if isinstance(raw, set | frozenset):
        return tuple(sorted(raw, key=str))
    if not isinstance(raw, list | tuple):
        return (raw,)
    return None if raw and all(map(values.is_unknown, raw)) else raw


def block(raw: object) -> object:
    """Return an empty block for nothing."""
    return {} if raw is None else raw


def known(raw: object) -> object:
    """Return None for a list or block of which nothing is known, ``unbekannt`` among it."""
    return None if values.is_unknown(raw) else raw


def known_block(raw: object) -> object:
    """Return an empty block where nothing is known."""
    return block(known(raw))


def liste(raw: object) -> object:
    """Return an empty list for nothing."""
    return () if raw is None else raw


def _einwohner(raw: object) -> int | None:
    value = values.as_integer(raw)
    values.in_range(value, 0, _MAX_EINWOHNER)
    return value


def _grad(raw: object) -> float | None:
    value = values.as_number(raw)
    values.in_range(value, 0, 5)
    return None if value is None else float(value)


def _jahr(raw: object) -> int | None:
    value = values.as_integer(raw)
    if value is not None and not FIRST_YEAR <= value <= _LAST_YEAR:
        raise values.ValueProblem(
            "ausserhalb",
            f"Das Jahr {value} liegt außerhalb des Bereichs.",
            f"Erlaubt sind {FIRST_YEAR} bis {_LAST_YEAR}.",
        )
    return value


def _ags(raw: object) -> str | None:
    if values.is_unknown(raw):
        return None
    text = raw.strip() if isinstance(raw, str) else ""
    if _AGS.fullmatch(text) and 1 <= int(text[:2]) <= _AGS_LAENDER:
        return text
    raise values.ValueProblem(
        "ags",
        f"{values.shown(raw)} ist kein Amtlicher Gemeindeschlüssel.",
        "Er hat acht Ziffern und beginnt mit 01 bis 16. Schreiben Sie ihn als Text, "
        'zum Beispiel "14625010".',
    )


def _name(raw: object) -> str:
    text = values.as_text(raw)
    if not text:
        raise values.ValueProblem("name-fehlt", "Der Name fehlt.", "Tragen Sie einen Namen ein.")
    if len(text) > _MAX_NAME:
        raise values.ValueProblem(
            "name-zu-lang", f"Der Name ist länger als {_MAX_NAME} Zeichen.", "Kürzen Sie ihn."
        )
    return text


def _nummer(raw: object) -> str | None:
    if values.is_unknown(raw):
        return None
    if not isinstance(raw, str):
        raise values.ValueProblem(
            "massnahme-kein-text",
            f"{values.shown(raw)} ist keine Nummer einer Maßnahme.",
            'Schreiben Sie die Nummer in Anführungszeichen, zum Beispiel "1.1".',
        )
    return raw.strip()


def _known(found: tuple[str, ...] | None) -> tuple[str, ...] | None:
    return None if found is None else tuple(dict.fromkeys(filter(None, found)))


def _fachbereich(raw: object) -> object:
    if isinstance(raw, str) and (len(raw) > _MAX_NAME or not _FACH.fullmatch(raw)):
        raise values.ValueProblem(
            "fachbereich",
            f"{quoted(raw)} ist kein Name für einen Fachbereich.",
            "Schreiben Sie ihn klein, ohne Umlaute, mit Unterstrich: „standesamt“, „e_akte“.",
        )
    return raw


Name = Annotated[str, reading(_name)]
Text = Annotated[str | None, reading(values.as_text)]
Truth = Annotated[str | None, reading(values.as_truth)]
Datum = Annotated[dt.date | None, reading(values.as_date)]
Ags = Annotated[str | None, reading(_ags)]
Einwohner = Annotated[int | None, reading(_einwohner)]
Grad = Annotated[float | None, reading(_grad)]
Jahr = Annotated[int | None, reading(_jahr)]
Fachbereich = Annotated[str, reading(_fachbereich)]
Merkmale = Annotated[dict[str, Truth], BeforeValidator(block)]
Angaben = Annotated[dict[str, Any], BeforeValidator(block)]
Nummern = Annotated[
    tuple[Annotated[str, item(_nummer)], ...] | None,
    BeforeValidator(each),
    AfterValidator(_known),
]
