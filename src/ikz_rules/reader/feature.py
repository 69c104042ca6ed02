"""What a feature file says: its scenarios, and the cases that they unfold to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.location import Location

Kind = Literal["given", "when", "then"]
GERMAN_KIND: dict[Kind, str] = {"given": "Angenommen", "when": "Wenn", "then": "Dann"}

_PLACEHOLDER = re.compile(r"<([^<>\n]+)>")
_MAX_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    cells: tuple[str, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag without its ``@``."""

    name: str
    location: Location


@dataclass(frozen=True, slots=True)
class Step:
    """One step line; ``follows`` is true for Und, Aber and ``*``, whose kind is the one before."""

    kind: Kind
    keyword: str
    text: str
    location: Location
    follows: bool = False
    table: tuple[Row, ...] | None = None
    docstring: str | None = None

    def texts(self) -> Iterator[str]:
        """Yield every text of the step in which a placeholder may stand."""
        yield self.text
        for row in self.table or ():
            yield from row.cells
        if self.docstring is not None:
            yield self.docstring

    def rendered(self, values: Mapping[str, str]) -> Step:
        """Return the step with its placeholders filled in."""
        table = self.table and tuple(
            Row(tuple(render(cell, values) for cell in row.cells), row.location)
            for row in self.table
        )
        docstring = None if self.docstring is None else render(self.docstring, values)
        return Step(
            self.kind,
            self.keyword,
            render(self.text, values),
            self.location,
            self.follows,
            table,
            docstring,
        )


@dataclass(frozen=True, slots=True)
class Background:
    """A Grundlage: steps that stand before those of every scenario."""

    steps: tuple[Step, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Examples:
    """One table of Beispiele; ``header`` is None where the table is missing."""

    header: Row | None
    rows: tuple[Row, ...]
    tags: tuple[Tag, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Rule:
    """A Regel: scenarios that belong together."""

    name: str
    tags: tuple[Tag, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario as it is written, with placeholders where it is an outline."""

    keyword: str
    outline: bool
    name: str
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Case:
    """One scenario to be run, or one line of its Beispiele.

    ``name`` is unique in its file and German; ``tags`` holds those of everything above, too;
    ``steps`` begins with those of the Grundlagen.
    """

    name: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    location: Location
    scenario: Scenario
    rule: Rule | None


@dataclass(frozen=True, slots=True)
class Feature:
    """A whole file."""

    name: str
    tags: tuple[Tag, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]
    rules: tuple[Rule, ...]
    location: Location

    @property
    def all_scenarios(self) -> tuple[tuple[Rule | None, Scenario], ...]:
        """Every scenario with the Regel it stands under, in the order of the file."""
        below = ((rule, scenario) for rule in self.rules for scenario in rule.scenarios)
        return (*((None, scenario) for scenario in self.scenarios), *below)

    def cases(self) -> Iterator[Case]:
        """Yield what is to be run; no two names are the same."""
        seen: set[str] = set()
        for rule, scenario in self.all_scenarios:
            for case in self._unfolded(rule, scenario):
                name = case.name
                while name in seen:
                    name = f"{name} (Zeile {case.location.line})"
                seen.add(name)
                yield Case(name, case.tags, case.steps, case.location, scenario, rule)

    def _unfolded(self, rule: Rule | None, scenario: Scenario) -> Iterator[Case]:
        tags = (*self.tags, *(rule.tags if rule else ()), *scenario.tags)
        steps = (
            *_steps(self.background),
            *_steps(rule.background if rule else None),
            *scenario.steps,
        )
        name = _id(scenario.name)
        if not scenario.examples:
            yield Case(name, _names(tags), steps, scenario.location, scenario, rule)
        for examples in scenario.examples:
            header = examples.header.cells if examples.header else ()
            for row in examples.rows:
                values = dict(zip(header, row.cells, strict=True))
                yield Case(
                    f"{_id(render(scenario.name, values))} ({', '.join(map(_shown, row.cells))})",
                    _names((*tags, *examples.tags)),
                    tuple(step.rendered(values) for step in steps),
                    row.location,
                    scenario,
                    rule,
                )


def placeholders(text: str) -> list[str]:
    """Return the names in ``<…>``, in order."""
    return _PLACEHOLDER.findall(text)


def render(text: str, values: Mapping[str, str]) -> str:
    """Fill in the placeholders; one that has no value stays as it is."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), text)


def _steps(background: Background | None) -> tuple[Step, ...]:
    return background.steps if background else ()


def _names(tags: tuple[Tag, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.name for tag in tags))


def _id(name: str) -> str:
    """Return a name without the signs that separate the parts of a pytest id."""
    return name.replace("::", ":").replace("[", "(").replace("]", ")")


def _shown(cell: str) -> str:
    text = " ".join(_id(cell).split()) or "–"
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 1]}…"
