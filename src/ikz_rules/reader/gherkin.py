"""A German feature file to scenarios: the only place that knows gherkin-official.

Repaired without a word: a byte order mark, decomposed umlauts, non-breaking and invisible blanks,
foreign line ends. Whatever else would be read otherwise than it is meant becomes a problem with
line and remedy; a file with a problem gives no scenarios at all.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gherkin.ast_builder import AstBuilder
from gherkin.errors import AstBuilderException, CompositeParserException, UnexpectedEOFException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.reader.gherkin_checks import check
from ikz_rules.reader.gherkin_lines import TITLE_WORDS, by_length, misplaced, stray
from ikz_rules.reader.gherkin_tree import Converter
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from ikz_rules.reader.feature import Feature

_BLANKS = re.compile("[\u00a0\u2007\u202f\u2009]")
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")
_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*(.*?)\s*$")
_HEADERS = ("FeatureHeader", "RuleHeader")
_LANGUAGE_LINE = "Schreiben Sie „# language: de“ in die erste Zeile."


def parse(text: str, name: str) -> tuple[Feature | None, list[Problem]]:
    """Return what the text of a feature file says, or all that is wrong with it.

    Never raises for the input. ``name`` is the file's name for messages. Exactly one of the two
    is given: the Feature, or at least one Problem.
    """
    text = repaired(text)
    if not text.strip():
        return None, [
            Problem(
                "datei-leer",
                "Die Datei ist leer.",
                f"{_LANGUAGE_LINE} Darunter gehört „Funktionalität: …“.",
                Location(name),
            )
        ]
    source = _Source(name, text.split("\n"))
    problems = _language(source)
    if any(problem.code == "sprache" for problem in problems):
        return None, problems
    builder, feature = _Builder(), None
    try:
        document: Any = Parser(builder).parse(text, TokenMatcher("de"))
        feature = Converter(name).feature(document.get("feature"))
        problems += check(feature) if feature else [_no_feature(Location(name))]
    except CompositeParserException as error:
        problems += _syntax(error, builder, source)
    problems += _dropped(builder, source)
    problems += _open_rows(builder, source)
    return (None, _sorted(problems)) if problems else (feature, [])


def repaired(text: str) -> str:
    """Return the text with everything mended that cannot change its meaning."""
    text = _INVISIBLE.sub("", _BLANKS.sub(" ", text))
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(frozen=True, slots=True)
class _Source:
    """The lines of the file, with places in it."""

    name: str
    lines: list[str]

    def line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def at(self, number: int) -> Location:
        """Return the place of the first sign in a line."""
        text = self.line(number)
        return Location(self.name, number, len(text) - len(text.lstrip()) + 1)


class _Builder(AstBuilder):
    """Builds the tree and remembers of what kind each line was."""

    def reset(self) -> None:
        super().reset()
        self.kinds: dict[int, str] = {}
        self.zones: dict[int, str] = {}

    def build(self, token: Any) -> None:  # noqa: ANN401 - matched tokens have no type
        super().build(token)
        number = token.location["line"]
        self.kinds[number] = str(token.matched_type)
        if token.matched_type == "Other" and self.current_node.rule_type == "Description":
            self.zones[number] = self.stack[-2].rule_type


def _language(source: _Source) -> list[Problem]:
    """Check the language line, which stands above everything but comments."""
    for number, line in enumerate(source.lines, 1):
        if match := _LANGUAGE.match(line):
            if match[1] == "de":
                return []
            message = f"Die Sprache {quoted(match[1])} gilt hier nicht; die Sätze sind deutsch."
            hint = "Schreiben Sie „# language: de“ und deutsche Schlüsselwörter."
            return [Problem("sprache", message, hint, source.at(number))]
        if line.strip() and not line.lstrip().startswith("#"):
            break
    message = "Die Sprache der Datei fehlt."
    return [Problem("sprache-fehlt", message, _LANGUAGE_LINE, Location(source.name, 1, 1))]


def _syntax(error: CompositeParserException, builder: _Builder, source: _Source) -> list[Problem]:
    """Put the parser's errors into German; without a Funktionalität only the first one counts."""
    if "FeatureLine" not in builder.kinds.values():
        first = min(e.location["line"] for e in error.errors)
        found = stray(source.line(first), source.at(first))
        mistyped = found if found and found.code == "schluesselwort" else None
        return [mistyped or _no_feature(source.at(first))]
    return [_error(single, builder, source) for single in error.errors]


def _error(error: Any, builder: _Builder, source: _Source) -> Problem:  # noqa: ANN401 - untyped
    at = source.at(error.location["line"])
    text = source.line(at.line).strip()
    if isinstance(error, UnexpectedEOFException):
        return _early_end(builder, source)
    if isinstance(error, AstBuilderException):
        message = "Diese Tabellenzeile hat mehr oder weniger Zellen als die erste."
        return Problem("tabelle-form", message, "Gleichen Sie die Zahl der „|“ an.", at)
    if text.startswith("@"):
        message = "Hier steht ein Kennzeichen („@…“) falsch."
        hint = (
            "Es steht in einer eigenen Zeile über Funktionalität, Regel, Szenario oder Beispielen "
            "und enthält keine Leerzeichen."
        )
        return Problem("kennzeichen", message, hint, at)
    for word in by_length(TITLE_WORDS):
        if text.startswith(f"{word}:"):
            return misplaced(word, at)
    message = "Diese Zeile beginnt mit keinem Schlüsselwort und gehört zu keinem Schritt."
    hint = (
        "Ein Schritt steht ganz auf einer Zeile und beginnt mit Angenommen, Wenn, Dann, Und oder "
        "Aber; Kommentare beginnen mit „#“."
    )
    return stray(text, at) or Problem("zeile-lose", message, hint, at)


def _early_end(builder: _Builder, source: _Source) -> Problem:
    """Say where the file ends too early: inside a docstring, or after tags."""
    quotes = [number for number, kind in builder.kinds.items() if kind == "DocStringSeparator"]
    if len(quotes) % 2:
        message = f"Der Textblock, der hier mit {source.line(quotes[-1]).strip()[:3]} beginnt, "
        hint = "Schließen Sie ihn mit denselben drei Zeichen in einer eigenen Zeile."
        at = source.at(quotes[-1])
        return Problem("textblock-offen", f"{message}wird nicht geschlossen.", hint, at)
    tags = [number for number, kind in builder.kinds.items() if kind == "TagLine"]
    message = "Unter diesem Kennzeichen („@…“) endet die Datei."
    hint = "Schreiben Sie ein Szenario darunter, oder löschen Sie es."
    return Problem("kennzeichen", message, hint, source.at(tags[-1]))


def _dropped(builder: _Builder, source: _Source) -> list[Problem]:
    """Find lines that Gherkin would drop as descriptions although they are meant otherwise."""
    problems: list[Problem] = []
    rows: set[int] = set()
    for number, zone in builder.zones.items():
        line = source.line(number)
        found = stray(line, source.at(number), header=zone in _HEADERS)
        if found is None and zone not in _HEADERS and line.strip():
            found = _touching(number, builder, source)
        further_row = found and found.code == "tabelle-lose" and number - 1 in rows
        if found and found.code == "tabelle-lose":
            rows.add(number)
        if found and not further_row:
            problems.append(found)
    return problems


def _touching(number: int, builder: _Builder, source: _Source) -> Problem | None:
    """Report a line right above a step or table: it lacks its keyword or ``|``."""
    if builder.kinds.get(number + 1) not in ("StepLine", "TableRow"):
        return None
    return Problem(
        "zeile-lose",
        "Diese Zeile ist kein Schritt und keine Tabellenzeile und würde übergangen.",
        "Ein Schritt beginnt mit Angenommen, Wenn, Dann, Und oder Aber, eine Tabellenzeile mit "
        "„|“. Setzen Sie unter eine Beschreibung eine Leerzeile.",
        source.at(number),
    )


def _open_rows(builder: _Builder, source: _Source) -> list[Problem]:
    """Gherkin drops what stands behind the last ``|`` of a row."""
    return [
        Problem(
            "tabelle-offen",
            "Diese Tabellenzeile endet nicht mit „|“; die letzte Zelle würde übergangen.",
            "Setzen Sie „|“ ans Ende der Zeile.",
            source.at(number),
        )
        for number, kind in builder.kinds.items()
        if kind == "TableRow" and not re.search(r"(?<!\\)(\\\\)*\|$", source.line(number).rstrip())
    ]


def _no_feature(at: Location) -> Problem:
    message = "Vor dem ersten Szenario fehlt die Funktionalität."
    hint = "Schreiben Sie „Funktionalität: …“ unter die Zeile „# language: de“."
    return Problem("funktionalitaet-fehlt", message, hint, at)


def _sorted(problems: list[Problem]) -> list[Problem]:
    return sorted(dict.fromkeys(problems), key=lambda problem: problem.sort_key)
