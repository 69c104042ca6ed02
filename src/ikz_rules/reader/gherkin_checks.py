"""What a well-formed feature file can still hide: scenarios that check nothing, or twice."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.reader.feature import placeholders
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.reader.feature import Background, Feature, Row, Scenario, Step, Tag

_QUOTED = re.compile(r'"[^"]*"|„[^“”"]*[“”"]|»[^«]*«')
_TAG = re.compile(r"[^\W_][\w.+/-]*")
_COMMENT = re.compile(r"\s#|^#")
# Marks of pytest that need arguments: as a tag they would break or do nothing.
_TAKEN = ("parametrize", "usefixtures", "filterwarnings", "skipif")


def check(feature: Feature) -> list[Problem]:
    """Return everything wrong with a file that Gherkin accepts."""
    return list(_problems(feature))


def _problems(feature: Feature) -> Iterator[Problem]:
    yield from _tags(feature.tags)
    yield from _background(feature.background)
    if not feature.all_scenarios:
        message = "Diese Funktionalität hat kein Szenario."
        hint = "Schreiben Sie „Szenario: …“ mit Schritten darunter."
        yield Problem("szenario-fehlt", message, hint, feature.location)
    for rule in feature.rules:
        yield from _tags(rule.tags)
        yield from _background(rule.background)
        if not rule.scenarios:
            message = f"Die Regel {quoted(rule.name)} hat kein Szenario."
            hint = "Schreiben Sie eines darunter, oder löschen Sie die Regel."
            yield Problem("szenario-fehlt", message, hint, rule.location)
    first: dict[str, int] = {}
    for _, scenario in feature.all_scenarios:
        yield from _name(scenario, first)
        yield from _scenario(scenario)


def _name(scenario: Scenario, first: dict[str, int]) -> Iterator[Problem]:
    at = scenario.location
    if not scenario.name:
        message = "Dieses Szenario hat keinen Namen."
        hint = f"Schreiben Sie hinter {quoted(scenario.keyword + ':')}, was es zeigt."
        yield Problem("szenario-ohne-namen", message, hint, at)
        return
    seen = first.setdefault(scenario.name.casefold(), at.line)
    if seen != at.line:
        message = f"Das Szenario {quoted(scenario.name)} steht hier zum zweiten Mal "
        hint = "Geben Sie jedem Szenario der Datei einen eigenen Namen."
        yield Problem("szenario-doppelt", f"{message}(zuerst in Zeile {seen}).", hint, at)


def _background(background: Background | None) -> Iterator[Problem]:
    if background is None:
        return
    if not background.steps:
        message, hint = "Diese Grundlage hat keine Schritte.", "Ergänzen oder löschen Sie sie."
        yield Problem("schritte-fehlen", message, hint, background.location)
    yield from _steps(background.steps)
    for step in background.steps:
        for name in _used((step,)):
            message = f"Platzhalter wie {quoted(f'<{name}>')} gelten in der Grundlage nicht."
            hint = "Schreiben Sie den Wert aus, oder setzen Sie den Schritt in den Grundriss."
            yield Problem("platzhalter", message, hint, step.location)


def _scenario(scenario: Scenario) -> Iterator[Problem]:
    yield from _tags(scenario.tags)
    at = scenario.location
    if not scenario.steps:
        message = f"Das Szenario {quoted(scenario.name)} hat keine Schritte."
        hint = "Schreiben Sie Schritte mit Angenommen, Wenn und Dann darunter."
        yield Problem("schritte-fehlen", message, hint, at)
    elif all(step.kind != "then" for step in scenario.steps):
        message = f"Das Szenario {quoted(scenario.name)} prüft nichts: Es hat kein „Dann“."
        hint = "Schreiben Sie, was gelten soll: „Dann …“."
        yield Problem("dann-fehlt", message, hint, at)
    yield from _steps(scenario.steps)
    yield from _outline(scenario)


def _steps(steps: tuple[Step, ...]) -> Iterator[Problem]:
    if steps and steps[0].follows:
        word = quoted(steps[0].keyword)
        message = f"Der erste Schritt beginnt mit {word}; er braucht ein eigenes Schlüsselwort."
        hint = "Beginnen Sie mit Angenommen, Wenn oder Dann, auch nach einer Grundlage."
        yield Problem("erster-schritt", message, hint, steps[0].location)
    for step in steps:
        bare = _QUOTED.sub("", step.text)
        if _COMMENT.search(bare):
            message = "Hinter dem Satz steht ein Kommentar; er würde zum Satz gehören."
            hint = "Setzen Sie den Kommentar in eine eigene Zeile, die mit „#“ beginnt."
            yield Problem("kommentar", message, hint, step.location)
        elif not step.text:
            message = f"Hinter {quoted(step.keyword)} fehlt der Satz."
            yield Problem("schluesselwort", message, "Ergänzen Sie ihn.", step.location)
        elif step.text.endswith((".", "…")):
            message = "Der Satz endet mit einem Punkt."
            yield Problem("punkt", message, "Löschen Sie den Punkt am Ende.", step.location)


def _outline(scenario: Scenario) -> Iterator[Problem]:
    used = dict.fromkeys([*placeholders(scenario.name), *_used(scenario.steps)])
    if not scenario.examples:
        yield from _without_examples(scenario, list(used))
    for examples in scenario.examples:
        yield from _tags(examples.tags)
        if examples.header is None or not examples.rows:
            message = "Diese Beispiele haben keine Werte."
            hint = "Darunter gehört eine Tabelle: eine Zeile mit Namen, dann je Fall eine Zeile."
            yield Problem("beispiele-leer", message, hint, examples.location)
        else:
            yield from _columns(examples.header, list(used), scenario)


def _without_examples(scenario: Scenario, used: list[str]) -> Iterator[Problem]:
    if scenario.outline:
        message = f"Dem Szenariogrundriss {quoted(scenario.name)} fehlen die Beispiele."
        hint = "Schreiben Sie „Beispiele:“ und eine Tabelle unter seine Schritte."
        yield Problem("beispiele-fehlen", message, hint, scenario.location)
    elif used:
        shown = listed(quoted(f"<{name}>") for name in used)
        message = f"Der Platzhalter {shown} hat keinen Wert."
        if len(used) > 1:
            message = f"Die Platzhalter {shown} haben keinen Wert."
        hint = "Schreiben Sie „Szenariogrundriss:“ statt „Szenario:“ und ergänzen Sie „Beispiele:“."
        yield Problem("platzhalter", message, hint, scenario.location)


def _columns(header: Row, used: list[str], scenario: Scenario) -> Iterator[Problem]:
    for name, count in Counter(header.cells).items():
        if not name:
            yield _column(header.location, "Eine Spalte hat keinen Namen.", "Ergänzen Sie ihn.")
        elif count > 1:
            message = f"Die Spalte {quoted(name)} steht doppelt."
            yield _column(header.location, message, "Löschen Sie eine.")
        elif name not in used:
            message = f"Die Spalte {quoted(name)} wird nirgends gebraucht."
            hint = f"Schreiben Sie {quoted(f'<{name}>')} in einen Schritt, oder löschen Sie sie."
            yield _column(header.location, message, hint)
    for name in used:
        if name not in header.cells:
            message = f"Der Platzhalter {quoted(f'<{name}>')} ist keine Spalte der Beispiele."
            hint = did_you_mean(name, header.cells) or "Ergänzen Sie die Spalte."
            at = next(
                (step.location for step in scenario.steps if name in _used((step,))),
                scenario.location,
            )
            yield Problem("platzhalter", message, hint, at)


def _column(at: Location, message: str, hint: str) -> Problem:
    return Problem("beispiele-spalte", message, hint, at)


def _used(steps: tuple[Step, ...]) -> list[str]:
    return [name for step in steps for text in step.texts() for name in placeholders(text)]


def _tags(tags: tuple[Tag, ...]) -> Iterator[Problem]:
    for tag in tags:
        if not _TAG.fullmatch(tag.name):
            message = f"{quoted('@' + tag.name)} ist kein Kennzeichen."
            hint = "Schreiben Sie „@“ und dahinter Buchstaben, Ziffern, „-“, „_“ oder „.“."
        elif tag.name in _TAKEN:
            message = (
                f"Das Kennzeichen {quoted('@' + tag.name)} hat in pytest eine eigene Bedeutung."
            )
            hint = "Wählen Sie ein anderes Wort."
        else:
            continue
        yield Problem("kennzeichen", message, hint, tag.location)
