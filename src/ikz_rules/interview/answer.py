"""What people type becomes an answer, or one of the few words that mean something else."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from ikz_rules.interview.question import OF_PROGRAMS
from ikz_rules.model import values
from ikz_rules.wording import did_you_mean, fold, listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ikz_rules.interview.question import Frage

Command = Literal["hilfe", "weiss_nicht", "zurueck", "ende"]
_COMMANDS: dict[str, Command] = {
    "hilfe": "hilfe",
    "weiss nicht": "weiss_nicht",
    "unbekannt": "weiss_nicht",
    "zurueck": "zurueck",
    "spaeter": "ende",
    "ende": "ende",
}
_NONE = ("keine", "keiner", "keines", "keins", "nichts", "nein")
_QUOTES = {'"': '"', "„": "“", "'": "'"}
_WORD = r"[^\s,;]+"
_LONGEST = 2_000


def command(text: str) -> Command | None:
    """Return what a typed word asks for; None for an answer. In quotes every word is an answer."""
    if text.strip() == "?":
        return "hilfe"
    return None if _is_quoted(text) else _COMMANDS.get(fold(text[:_LONGEST]))


def read_answer(frage: Frage, text: str, programs: Sequence[str] = ()) -> object:
    """Return an answer as a data file holds it; ``programs`` are the Fachbereiche with one.

    Raises ValueProblem with what is wrong and what to do, in the words of the file's own reader.
    What only the whole file shows (an unknown measure, a contradiction) is not found here.
    """
    if len(text) > _LONGEST:
        raise values.ValueProblem(
            "wert-zu-lang",
            "Diese Antwort ist zu lang.",
            f"Erlaubt sind {number(_LONGEST)} Zeichen.",
        )
    plain = _unquoted(text.strip())
    if values.is_unknown(plain):
        return values.UNBEKANNT
    if frage.art in OF_PROGRAMS.values():
        return _of_programs(plain, frage, programs)
    return _READERS[frage.art](plain, frage)


def _is_quoted(text: str) -> bool:
    plain = text.strip()
    return len(plain) > 1 and _QUOTES.get(plain[0]) == plain[-1]


def _unquoted(text: str) -> str:
    return text[1:-1].strip() if _is_quoted(text) else text


def _parts(text: str) -> list[str]:
    """Cut an answer at its semicolons, else at its commas; what is named twice counts once."""
    found = (part.strip() for part in text.split(";" if ";" in text else ","))
    return list(dict.fromkeys(part for part in found if part))


def _names(text: str, frage: Frage) -> list[str]:
    del frage
    found = () if fold(text) in _NONE else map(_unquoted, _parts(text))
    return list(dict.fromkeys(name for name in found if name))


def _measures(text: str, frage: Frage) -> list[str]:
    del frage
    return [] if fold(text) in _NONE else list(dict.fromkeys(re.findall(_WORD, text)))


def _choice(text: str, frage: Frage) -> str:
    """Accept a value, its number in the list, or its text, however it is spelled."""
    allowed = [wert for wert, _ in frage.werte]
    if text not in allowed:
        if re.fullmatch(r"[0-9]{1,9}", text):
            return _numbered(text, allowed)
        spelled = {fold(name): wert for wert, name in frage.werte if name}
        text = ({fold(wert): wert for wert in allowed} | spelled).get(fold(text), text)
        if spelled and text not in {*allowed, values.UNBEKANNT}:
            raise values.ValueProblem(
                "wert-unbekannt",
                f"{quoted(text)} steht nicht zur Wahl.",
                did_you_mean(text, [*allowed, *(name for _, name in frage.werte)])
                or f"Nennen Sie eine Nummer von 1 bis {len(allowed)}.",
            )
    return values.as_choice(text, allowed) or values.UNBEKANNT


def _numbered(text: str, allowed: Sequence[str]) -> str:
    if 1 <= int(text) <= len(allowed):
        return allowed[int(text) - 1]
    raise values.ValueProblem(
        "wert-unbekannt",
        f"Die Nummer {text} steht nicht zur Wahl.",
        f"Nennen Sie eine Nummer von 1 bis {len(allowed)}.",
    )


def _day(text: str, frage: Frage) -> str:
    del frage
    return str(values.as_date(text))


def _several(text: str, frage: Frage) -> list[str]:
    if fold(text) in _NONE and text not in dict(frage.werte):
        return []
    return list(dict.fromkeys(_choice(_unquoted(part), frage) for part in _parts(text)))


def _number(text: str, frage: Frage) -> int | float | str:
    read = values.as_integer if frage.art == "ganzzahl" else values.as_number
    found = read(text)
    values.in_range(found, frage.minimum, frage.maximum)
    if isinstance(found, Fraction):
        return float(found) if Fraction(repr(float(found))) == found else text
    return text if found is None else found


def _text(text: str, frage: Frage) -> str:
    del frage
    return text


def _software(text: str, frage: Frage) -> dict[str, str]:
    del frage
    return _pairs(text)


def _pairs(text: str) -> dict[str, str]:
    """Read ``dms: Produkt A, personal: Produkt B``."""
    found = {}
    for part in _parts(text):
        name, sign, value = (piece.strip() for piece in part.partition(":"))
        if not sign or not name or not value:
            raise values.ValueProblem(
                "falscher-typ",
                f"{quoted(part)} nennt nicht Fachbereich und Programm.",
                "Schreiben Sie etwa: dms: Produkt A, personal: Produkt B.",
            )
        found[name] = _unquoted(value)
    return found


def _of_programs(text: str, frage: Frage, programs: Sequence[str]) -> Mapping[str, str]:
    """Read years or days of programs by Fachbereich; for one program the value is enough."""
    read: Callable[[object], object] = (
        values.as_date if frage.art == "vertragsende" else values.as_integer
    )
    found = {programs[0]: text} if len(programs) == 1 and ":" not in text else _pairs(text)
    for fach, value in found.items():
        if fach not in programs:
            raise values.ValueProblem(
                "wert-unbekannt",
                f"Für {quoted(fach)} ist kein Programm bekannt.",
                did_you_mean(fach, programs) or f"Bekannt sind Programme für {listed(programs)}.",
            )
        read(value)
    return found


_READERS: dict[str, Callable[[str, Frage], object]] = {
    "ja_nein": _choice,
    "auswahl": _choice,
    "mehrfachauswahl": _several,
    "kommunen": _several,
    "ganzzahl": _number,
    "zahl": _number,
    "datum": _day,
    "text": _text,
    "massnahmen": _measures,
    "aufgaben": _names,
    "software": _software,
}
