"""Patterns of sentences: German text with typed places, read exactly.

``{name:Typ}`` is a place, ``ist/sind`` a choice of words, ``Maßnahme(n)`` an optional ending.
Case counts, runs of blanks do not, ``ss`` may stand for ``ß``. Nothing is guessed: what a type
does not read does not match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from pytest_bdd.parsers import StepParser

from ikz_rules.wording import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_QUOTED = r'"[^"]*"|„[^„“”"]*[“”"]|»[^»«]*«'
_BARE = r'[^\s"„“”»«]+'
_NR = r"[0-9]+(?:\.[0-9]+)?"
_DATUM = r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
_WORT = r"[^\W\d_]\w*"
_ZAHL = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)"
_WERT = rf'(?:{_QUOTED}|[^\s",„“”»«]+(?:,[^\s",„“”»«]+)*)'


_GERMAN = rf"-?{_ZAHL}(?:,[0-9]+)?"


def german_number(text: str) -> Decimal:
    """Read ``12,50``, ``1.234,50`` or ``9200``; raise ValueError for anything else."""
    if not re.fullmatch(_GERMAN, text):
        raise ValueError(text)
    return Decimal(text.replace(".", "").replace(",", "."))


def unquoted(text: str) -> str:
    """Return a name without the quotation marks around it, if it has any."""
    return text[1:-1] if re.fullmatch(_QUOTED, text) else text


def key(text: str) -> str:
    """Return the ASCII key of a word: ``Kurzprüfung`` is ``kurzpruefung``."""
    return fold(text).replace(" ", "_")


def _listed(item: str) -> str:
    """Return the pattern of a list: ``a``, ``a und b``, ``a, b und c``."""
    return rf"(?:{item})(?:,\s+(?:{item}))*(?:,?\s+und\s+(?:{item}))?"


_SEPARATOR = re.compile(r",?\s+und\s+|,\s+")


def _items(item: str) -> Callable[[str], tuple[str, ...]]:
    finder = re.compile(item)

    def split(text: str) -> tuple[str, ...]:
        parts, at = [], 0
        while match := finder.match(text, at):
            parts.append(unquoted(match[0]))
            separator = _SEPARATOR.match(text, match.end())
            at = separator.end() if separator else len(text) + 1
        return tuple(parts)

    return split


@dataclass(frozen=True, slots=True)
class Typ:
    """A type of place: what may stand there, what is made of it, how it is shown to people."""

    regex: str
    read: Callable[[str], object]
    shown: str


def iso_date(text: str) -> str:
    """Return a date the way data files write it; whether there is such a day is not judged."""
    german = re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", text)
    return f"{german[3]}-{int(german[2]):02}-{int(german[1]):02}" if german else text


def _positive(text: str) -> bool:
    """Tell whether something is stated, not denied."""
    return not text.startswith(("kein", "nicht"))


TYPEN: Mapping[str, Typ] = {
    "Zahl": Typ(_GERMAN, german_number, "ZAHL"),
    "Anzahl": Typ(_ZAHL, lambda text: int(german_number(text)), "ZAHL"),
    "Dreiwert": Typ("ja|nein|unbekannt", str, "ja|nein|unbekannt"),
    "Stand": Typ("begonnen|umgesetzt", str, "begonnen|umgesetzt"),
    "Empfehlung": Typ("empfohlen|nicht empfohlen", _positive, "empfohlen|nicht empfohlen"),
    "Ein": Typ("ein|kein", _positive, "ein|kein"),
    "Einen": Typ("einen|keinen", _positive, "einen|keinen"),
    "Stufe": Typ(
        "erkannt|nicht erkannt|nur angezeigt|unbekannt",
        lambda text: text.replace("nur angezeigt", "anzeichen").replace(" ", "_"),
        "erkannt|nicht erkannt|nur angezeigt|unbekannt",
    ),
    "Lage": Typ(
        "erfüllt|nicht erfüllt|offen",
        lambda text: {"erfüllt": True, "offen": None}.get(text, False),
        "erfüllt|nicht erfüllt|offen",
    ),
    "Gewicht": Typ(
        "hohem|mittlerem|geringem",
        lambda text: (
            text.replace("mittlerem", "mittelem").removesuffix("em").replace("hoh", "hoch")
        ),
        "hohem|mittlerem|geringem",
    ),
    "Aussicht": Typ("sicher|möglich|ausgeschlossen", str, "sicher|möglich|ausgeschlossen"),
    "Ideenstand": Typ(
        "ausgewählt|zu vertiefen|zurückgestellt|verworfen",
        key,
        "ausgewählt|zu vertiefen|zurückgestellt|verworfen",
    ),
    "Herkunft": Typ("angegeben|abgeleitet", str, "angegeben|abgeleitet"),
    "Nummer": Typ(_NR, str, "NR"),
    "Nummern": Typ(_listed(_NR), _items(_NR), "NR, NR und NR"),
    "Name": Typ(rf"{_QUOTED}|{_BARE}", unquoted, '"NAME"'),
    "Namen": Typ(_listed(_QUOTED), _items(_QUOTED), '"NAME", "NAME" und "NAME"'),
    "Text": Typ(_QUOTED, unquoted, '"TEXT"'),
    "Wort": Typ(_WORT, key, "WORT"),
    "Worte": Typ(
        _listed(_WORT), lambda text: tuple(map(key, _items(_WORT)(text))), "WORT und WORT"
    ),
    "Wert": Typ(_listed(_WERT), _items(_WERT), "WERT"),
    "Szenario": Typ(r"S[0-9]+", str, "S1"),
    "Aussage": Typ(r"N[0-9]{3}", str, "N000"),
    "Kennung": Typ(r"[a-z0-9]+(?:-[a-z0-9]+)*", str, "KENNUNG"),
    "Datum": Typ(_DATUM, iso_date, "TT.MM.JJJJ"),
}


_PLACE = re.compile(r"\{(\w+):(\w+)\}")
_TOKEN = re.compile(r"\{\w+:\w+\}|\(\w+\)|\w+(?:/\w+)+| +|[^{(]")


class Muster(StepParser):
    """The pattern of one sentence; ``with_block`` allows a colon before a table or text block."""

    def __init__(self, text: str, *, with_block: bool = False) -> None:
        super().__init__(text)
        self._types = {match[1]: TYPEN[match[2]] for match in _PLACE.finditer(text)}
        pattern = "".join(_token(match[0]) for match in _TOKEN.finditer(text))
        self._regex = re.compile(pattern + (r"\s*:?" if with_block else ""))

    def is_matching(self, name: str) -> bool:
        """Tell whether the whole step is this sentence."""
        return self._regex.fullmatch(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object] | None:
        """Return the values of all places; None where the step is another sentence."""
        match = self._regex.fullmatch(name)
        if match is None:
            return None
        return {place: typ.read(match[place]) for place, typ in self._types.items()}

    @property
    def shown(self) -> str:
        """The pattern in readable German."""
        return _PLACE.sub(lambda match: TYPEN[match[2]].shown, self.name)


def _token(token: str) -> str:
    if place := _PLACE.fullmatch(token):
        return f"(?P<{place[1]}>{TYPEN[place[2]].regex})"
    if token.startswith("("):
        return f"(?:{_literal(token[1:-1])})?"
    if "/" in token:
        return f"(?:{'|'.join(map(_literal, token.split('/')))})"
    return r"\s+" if token.isspace() else _literal(token)


def _literal(text: str) -> str:
    return re.escape(text).replace("ß", "(?:ß|ss)")
