"""What the parser complains about, turned into a place and German advice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ikz_rules.wording import quoted

if TYPE_CHECKING:
    import yaml

_START = r"^(?P<before> *(?:- +)*(?:[\w-]+: +)?)"
_PLACEHOLDER = re.compile(_START + r"\{\w+\}(?=[^#]*\w)")
_QUOTE = re.compile(_START + r"(?P<sign>[\"'])")
_INVISIBLE = re.compile("^(?P<before>[ -]*)(?P<sign>[\xa0\u2000-\u200b\u202f\u2060\u3000])")
_BULLET = re.compile(r"^(?P<before> *(?:- +)*)(?P<sign>[•·‐‑–—−])\s")
_HYPHEN = re.compile(r"^(?P<before> *(?:- +)*)-(?=[^\W\d])")
_COLON = re.compile(r"^(?P<before> *(?:- +)*(?P<key>[^\W\d]\w*):)(?=[^\s:/])(?!.*:(?:\s|$))")
_WITHOUT_WIDTH = "\u200b\u2060"


def remedy(error: yaml.MarkedYAMLError, text: str) -> tuple[tuple[int, int] | None, str]:
    """Return line and column (from 1) of what has to be changed, and what to do.

    The lines themselves are looked at first: the parser often stumbles only behind the mistake.
    """
    mark = error.problem_mark
    if mark is None:
        return None, _GENERAL_ADVICE
    complaint = f"{error.context or ''} {error.problem or ''}"
    here = text[mark.index : mark.index + 1]
    if here == "\t":
        complaint = "tab character"
    elif (found := _seen(text, mark, complaint)) is not None:
        return found
    elif here in ("]", "}") and "block" in complaint:
        complaint = "closing bracket"
    for sign, at_start, advice in _ADVICE:
        if sign in complaint:
            place = (error.context_mark if at_start else mark) or mark
            return (place.line + 1, place.column + 1), advice
    return (mark.line + 1, mark.column + 1), _GENERAL_ADVICE


def slip(line: str) -> tuple[int, str] | None:
    """Return the column (from 1) of a blank or dash that is missing or wrong at the beginning."""
    if found := _INVISIBLE.match(line):
        advice = (
            "Hier steht ein unsichtbares Zeichen. Löschen Sie es."
            if found["sign"] in _WITHOUT_WIDTH
            else "Hier steht ein geschütztes Leerzeichen. Ersetzen Sie es durch ein gewöhnliches."
        )
    elif found := _BULLET.match(line):
        sign = quoted(found["sign"])
        advice = f"Hier steht {sign}. Vor einen Eintrag gehört ein einfacher Strich „-“."
    elif found := _HYPHEN.match(line):
        advice = "Hinter „-“ fehlt ein Leerzeichen."
    else:
        return None
    return len(found["before"]) + 1, advice


def _seen(text: str, mark: yaml.Mark, complaint: str) -> tuple[tuple[int, int], str] | None:
    """Look for the mistake in the line of the complaint, then in the one before."""
    lines = text.splitlines()
    here = min(mark.line, len(lines) - 1)
    if (found := _in_line(lines[here], mark.column, complaint)) is not None:
        return (here + 1, found[0]), found[1]
    for number in range(here - 1, -1, -1):
        line = lines[number]
        if line.strip() and not line.lstrip().startswith("#"):
            found = slip(line) or _no_blank(line)
            return ((number + 1, found[0]), found[1]) if found else None
    return None


def _in_line(line: str, column: int, complaint: str) -> tuple[int, str] | None:
    if (found := slip(line)) is not None:
        return found
    if "flow" in complaint:
        return None
    if match := _PLACEHOLDER.match(line):
        advice = (
            "Ein Satz, der mit einem Platzhalter beginnt, gehört ganz in Anführungszeichen: "
            f'"{match[0][len(match["before"]) :]} …".'
        )
        return len(match["before"]) + 1, advice
    match = _QUOTE.match(line)
    if match and "block" in complaint and column > match.end():
        other = "'…'" if match["sign"] == '"' else '"…"'
        advice = (
            "Der Satz geht hinter dem schließenden Anführungszeichen weiter. Schreiben Sie innen "
            f"„…“, oder setzen Sie den ganzen Satz in {other}."
        )
        return column + 1, advice
    return _no_blank(line)


def _no_blank(line: str) -> tuple[int, str] | None:
    match = _COLON.match(line)
    if match is None:
        return None
    return match.end() + 1, f"Hinter {quoted(match['key'] + ':')} fehlt ein Leerzeichen."


_GENERAL_ADVICE = (
    "Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen in dieser und der Zeile davor."
)
# A sign in the complaint, whether the place is where the broken thing begins, the advice
_ADVICE = (
    ("tab character", False, "Rücken Sie mit Leerzeichen ein, nicht mit Tabulatoren."),
    (
        "cannot start any token",
        False,
        "Setzen Sie Werte, die mit einem Sonderzeichen beginnen, in Anführungszeichen.",
    ),
    (
        "escape",
        False,
        (
            "Zwischen doppelten Anführungszeichen hat „\\“ eine besondere Bedeutung. "
            "Verwenden Sie einfache Anführungszeichen."
        ),
    ),
    ("quoted scalar", True, "Das Anführungszeichen, das hier steht, wird nicht geschlossen."),
    ("closing bracket", False, "Zu dieser Klammer gibt es keine öffnende."),
    ("flow node", False, "Hier fehlt ein Wert, oder eine Klammer davor wird nicht geschlossen."),
    (
        "flow",
        True,
        "Die Klammer, die hier steht, wird nicht geschlossen, oder in ihr fehlt ein Komma.",
    ),
    (
        "mapping values are not allowed",
        False,
        (
            "Hier steht ein Doppelpunkt zu viel, oder die Zeile ist falsch eingerückt. "
            "Werte mit Doppelpunkt gehören in Anführungszeichen."
        ),
    ),
    ("expected ':'", True, "Hinter dem Schlüssel fehlt „: “ (Doppelpunkt und Leerzeichen)."),
    ("block", False, "Die Einrückung passt nicht zu den Zeilen davor."),
)
