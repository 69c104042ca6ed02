"""May an entry have this id? Its form, and whether it is still free."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.rulebook.hints import KEBAB, SNAKE
from ikz_rules.wording import fold, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.model.regelwerk import Regelwerk

_NUMBER = re.compile(r"(0|[1-9][0-9]{0,2})(\.[1-9][0-9]{0,2})?")
_SCENARIO = re.compile(r"S[1-9][0-9]{0,2}")
_LONGEST = 80
_FORMS = {
    "angabe": (SNAKE, "Beginnen Sie mit einem kleinen Buchstaben; erlaubt sind a–z, 0–9 und „_“."),
    "regel": (KEBAB, "Erlaubt sind kleine Buchstaben ohne Umlaute, Ziffern und „-“."),
    "massnahme": (_NUMBER, "Schreiben Sie eine Nummer wie „4.5“."),
    "ausgangsszenario": (_SCENARIO, "Schreiben Sie „S“ und eine Zahl, etwa „S4“."),
}
_FORMS |= dict.fromkeys(("kennzahl", "merkmal"), _FORMS["angabe"])


def id_problems(kind: str, id_: str, book: Regelwerk) -> Iterator[Problem]:
    """Yield what is wrong with the id of a new entry of this kind; nothing if it may be used."""
    pattern, hint = _FORMS[kind]
    if not pattern.fullmatch(id_) or len(id_) > _LONGEST:
        guess = _guess(kind, id_)
        fits = pattern.fullmatch(guess) and len(guess) <= _LONGEST
        yield Problem(
            "kennung-form",
            f"{quoted(id_)} ist keine gültige Kennung.",
            f"Meinten Sie {quoted(guess)}?" if fits else hint,
        )
    elif (entry := _taken(kind, book).get(id_)) is not None:
        place = getattr(entry, "location", None)
        shown = f" ({place})" if place else ""
        yield Problem(
            "kennung-vergeben",
            f"{quoted(id_)} gibt es schon{shown}.",
            f"Frei ist zum Beispiel {quoted(_free(kind, id_, book))}.",
        )


def _taken(kind: str, book: Regelwerk) -> Mapping[str, object]:
    """Return what a new id must differ from; facts and Kennzahlen share one set of names."""
    if kind in {"angabe", "kennzahl"}:
        return {**book.angaben, **book.kennzahlen}
    if kind == "regel":
        stems = {s.stem: s for s in book.ausgangsszenarien.values()}
        return {**stems, **book.planung.gruende, **book.regeln}
    known: dict[str, Mapping[str, object]] = {
        "merkmal": book.merkmale,
        "massnahme": book.massnahmen,
        "ausgangsszenario": book.ausgangsszenarien,
    }
    return known[kind]


def _guess(kind: str, id_: str) -> str:
    words = fold(id_[:200]).split()
    if kind == "massnahme":
        return ".".join(words)
    if kind == "ausgangsszenario":
        return "S" + "".join(c for c in id_[:200] if c.isdecimal() and c.isascii())
    return ("-" if kind == "regel" else "_").join(words)


def _free(kind: str, id_: str, book: Regelwerk) -> str:
    """Return an id like the given one that nobody uses: the next number."""
    taken = _taken(kind, book)
    if kind == "massnahme":
        field = id_.partition(".")[0]
        return next(nr for n in range(1, 10**6) if (nr := f"{field}.{n}") not in taken)
    if kind == "ausgangsszenario":
        return next(name for n in range(1, 10**6) if (name := f"S{n}") not in taken)
    joint = "-" if kind == "regel" else "_"
    return next(name for n in range(2, 10**6) if (name := f"{id_}{joint}{n}") not in taken)
