"""Lines that Gherkin reads otherwise than meant: what is wrong with one, and what to do.

Gherkin takes a line that it does not know for a description and drops it without a word.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from ikz_rules.location import Location

STEP_WORDS = ("Angenommen", "Gegeben sei", "Gegeben seien", "Wenn", "Dann", "Und", "Aber")
TITLE_WORDS = (
    "Funktionalität",
    "Funktion",
    "Regel",
    "Grundlage",
    "Hintergrund",
    "Voraussetzungen",
    "Vorbedingungen",
    "Szenario",
    "Beispiel",
    "Szenariogrundriss",
    "Szenarien",
    "Beispiele",
)
_ENGLISH_STEPS = {
    "Given": "Angenommen",
    "When": "Wenn",
    "Then": "Dann",
    "And": "Und",
    "But": "Aber",
}
_ENGLISH_TITLES = {
    "Feature": "Funktionalität",
    "Background": "Grundlage",
    "Scenario": "Szenario",
    "Example": "Beispiel",
    "Scenario Outline": "Szenariogrundriss",
    "Scenario Template": "Szenariogrundriss",
    "Examples": "Beispiele",
    "Scenarios": "Beispiele",
}
_ALONE = ("Grundlage", "Hintergrund", "Beispiele", "Regel", "Funktionalität")
_SCENARIO_WORDS = ("Szenario", "Szenariogrundriss")
_LONG_STEP_WORDS = ("Angenommen", "Gegeben")
_PROSE_WORDS = ("wenn", "dann", "und", "aber")
_SIMILAR = 0.8
_WORD = re.compile(r"([^\W\d_]+)(.*)", re.DOTALL)


def by_length(words: tuple[str, ...] | dict[str, str]) -> list[str]:
    """Return the words, longer ones first, so that the longest one is found."""
    return sorted(words, key=len, reverse=True)


def stray(line: str, at: Location, *, header: bool = False) -> Problem | None:
    """Say what is wrong with a line that looks like Gherkin and is not read as such.

    None for prose. ``at`` is the place of its first sign that is no blank. ``header`` is true
    below Funktionalität and Regel, where a line may begin with ``und``.
    """
    text = line.strip()
    if header and text.partition(" ")[0] in _PROSE_WORDS:
        return None
    if text.startswith("|"):
        return Problem(
            "tabelle-lose",
            "Diese Tabelle gehört zu keinem Schritt.",
            "Stellen Sie sie direkt unter einen Schritt, oder schreiben Sie „Beispiele:“ darüber.",
            at,
        )
    if text.startswith(('"""', "```")):
        return Problem(
            "textblock-lose",
            "Dieser Textblock gehört zu keinem Schritt.",
            "Stellen Sie ihn direkt unter einen Schritt.",
            at,
        )
    return _step_like(text, at) or _title_like(text, at) or _misspelled(text, at)


def _step_like(text: str, at: Location) -> Problem | None:
    if text == "*" or text.startswith("*\t"):
        return _problem(
            at, "Hinter „*“ fehlt ein Leerzeichen und der Satz.", "Ergänzen Sie beides."
        )
    if text.startswith("* "):
        return _homeless("*", at)
    for word in by_length(STEP_WORDS):
        if _begins(text, word):
            return _german_step(word, text[: len(word)], text[len(word) :], at)
    for word in by_length(_ENGLISH_STEPS):
        if _begins(text, word):
            return _english(text[: len(word)], _ENGLISH_STEPS[word], at)
    return None


def _german_step(word: str, written: str, rest: str, at: Location) -> Problem:
    if rest.lstrip().startswith(":"):
        return _problem(
            at,
            f"Hinter {quoted(written)} steht ein Doppelpunkt.",
            f"Schreiben Sie {quoted(word + ' …')} mit einem Leerzeichen statt des Doppelpunkts.",
        )
    if written != word:
        return _problem(
            at,
            f"{quoted(written)} wird nicht als Schritt erkannt.",
            f"Schreiben Sie es groß: {quoted(word)}. Ist die Zeile eine Beschreibung, lassen Sie "
            "sie anders beginnen.",
        )
    if not rest:
        return _problem(at, f"Hinter {quoted(word)} fehlt der Satz.", "Ergänzen Sie ihn.")
    if not rest.startswith(" "):
        sign = "ein Tabulator" if rest.startswith("\t") else f"„{rest[0]}“"
        return _problem(
            at,
            f"Hinter {quoted(word)} steht {sign} statt eines Leerzeichens.",
            "Setzen Sie dort genau ein Leerzeichen.",
        )
    return _homeless(word, at)


def _homeless(word: str, at: Location) -> Problem:
    return Problem(
        "schritt-ohne-szenario",
        f"Dieser Schritt ({quoted(word)}) gehört zu keinem Szenario.",
        "Schreiben Sie „Szenario: …“ darüber. Ist die Zeile eine Beschreibung, lassen Sie sie "
        "anders beginnen.",
        at,
    )


def _title_like(text: str, at: Location) -> Problem | None:
    for word in by_length(TITLE_WORDS):
        if not _begins(text, word):
            continue
        written, rest = text[: len(word)], text[len(word) :].strip()
        if text.startswith(f"{word}:"):
            return misplaced(word, at)
        if rest.startswith(":"):
            return _problem(
                at,
                f"{quoted(text[: text.index(':') + 1])} wird nicht als Überschrift erkannt.",
                f"Schreiben Sie {quoted(word + ':')}, den Doppelpunkt direkt dahinter.",
            )
        if word in _SCENARIO_WORDS or (word in _ALONE and not rest and written == word):
            return _problem(
                at,
                f"Hinter {quoted(written)} fehlt der Doppelpunkt.",
                f"Schreiben Sie {quoted(word + ': …')}. Ist die Zeile eine Beschreibung, lassen "
                "Sie sie anders beginnen.",
            )
        return None
    for word in by_length(_ENGLISH_TITLES):
        if _begins(text, word) and text[len(word) :].lstrip().startswith(":"):
            return _english(text[: len(word)] + ":", _ENGLISH_TITLES[word] + ":", at)
    return None


def misplaced(word: str, at: Location) -> Problem:
    """Say where a heading belongs that is right and stands in the wrong place."""
    if word in ("Funktionalität", "Funktion"):
        message = "In einer Datei steht genau eine Funktionalität."
        hint = "Legen Sie für die zweite eine eigene Datei an."
    elif word in ("Grundlage", "Hintergrund", "Voraussetzungen", "Vorbedingungen"):
        message = f"{quoted(word + ':')} steht hier an der falschen Stelle."
        hint = "Sie steht einmal, vor dem ersten Szenario der Funktionalität oder der Regel."
    elif word == "Beispiele":
        message = "„Beispiele:“ stehen hier an der falschen Stelle."
        hint = "Sie stehen am Ende eines Szenariogrundrisses, unter seinen Schritten."
    else:
        message = f"{quoted(word + ':')} steht hier an der falschen Stelle."
        hint = "Ganz oben steht „Funktionalität: …“, darunter stehen Regeln und Szenarien."
    return Problem("falscher-ort", message, hint, at)


def _misspelled(text: str, at: Location) -> Problem | None:
    """Find a word that resembles a keyword: a long one, or any before a colon."""
    match = _WORD.match(text)
    if not match:
        return None
    word, rest = match[1], match[2]
    known = TITLE_WORDS if rest.startswith(":") else _LONG_STEP_WORDS
    near = [k for k in known if k[0].casefold() == word[0].casefold()]
    hits = difflib.get_close_matches(word.casefold(), [k.casefold() for k in near], 1, _SIMILAR)
    if not hits:
        return None
    meant = next(k for k in near if k.casefold() == hits[0])
    meant = "Gegeben sei" if meant == "Gegeben" else meant
    return _problem(
        at,
        f"{quoted(word)} ist kein Schlüsselwort.",
        f"Meinten Sie {quoted(meant)}? Ist die Zeile eine Beschreibung, lassen Sie sie anders "
        "beginnen.",
    )


def _english(written: str, german: str, at: Location) -> Problem:
    return _problem(
        at,
        f"{quoted(written)} ist ein englisches Schlüsselwort.",
        f"Schreiben Sie {quoted(german)}.",
    )


def _begins(text: str, word: str) -> bool:
    """Tell whether ``text`` begins with the whole word, in any case of letters."""
    head, rest = text[: len(word)], text[len(word) :]
    return head.casefold() == word.casefold() and not (rest and rest[0].isalnum())


def _problem(at: Location, message: str, hint: str) -> Problem:
    return Problem("schluesselwort", message, hint, at)
