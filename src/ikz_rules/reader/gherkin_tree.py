"""From the tree that gherkin-official builds to what a feature file says."""

from __future__ import annotations

from typing import Any

from ikz_rules.location import Location
from ikz_rules.reader.feature import (
    Background,
    Examples,
    Feature,
    Kind,
    Row,
    Rule,
    Scenario,
    Step,
    Tag,
)

Json = dict[str, Any]

_KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}
_OUTLINES = ("Szenariogrundriss", "Szenarien")


class Converter:
    """Converts the parts of one file; ``name`` is the file's name for places."""

    def __init__(self, name: str) -> None:
        self._name = name

    def feature(self, raw: Json | None) -> Feature | None:
        """Return the Feature, or None where there is none."""
        if raw is None:
            return None
        children = raw["children"]
        return Feature(
            raw["name"],
            self._tags(raw),
            self._background(children),
            self._scenarios(children),
            tuple(self._rule(child["rule"]) for child in children if "rule" in child),
            self._at(raw),
        )

    def _rule(self, raw: Json) -> Rule:
        children = raw["children"]
        background, scenarios = self._background(children), self._scenarios(children)
        return Rule(raw["name"], self._tags(raw), background, scenarios, self._at(raw))

    def _background(self, children: list[Json]) -> Background | None:
        for child in children:
            if raw := child.get("background"):
                return Background(self._steps(raw["steps"]), self._at(raw))
        return None

    def _scenarios(self, children: list[Json]) -> tuple[Scenario, ...]:
        return tuple(
            Scenario(
                raw["keyword"],
                raw["keyword"] in _OUTLINES,
                " ".join(raw["name"].split()),
                self._tags(raw),
                self._steps(raw["steps"]),
                tuple(self._examples(examples) for examples in raw["examples"]),
                self._at(raw),
            )
            for child in children
            if (raw := child.get("scenario"))
        )

    def _steps(self, raw: list[Json]) -> tuple[Step, ...]:
        """Und, Aber and ``*`` take the kind of the step before; a first one counts as given."""
        steps: list[Step] = []
        kind: Kind = "given"
        for step in raw:
            own = _KINDS.get(step["keywordType"])
            kind = own or kind
            table, docstring = step.get("dataTable"), step.get("docString")
            steps.append(
                Step(
                    kind,
                    step["keyword"].strip(),
                    step["text"],
                    self._at(step),
                    follows=own is None,
                    table=tuple(self._row(row) for row in table["rows"]) if table else None,
                    docstring=docstring["content"] if docstring else None,
                )
            )
        return tuple(steps)

    def _examples(self, raw: Json) -> Examples:
        header = raw.get("tableHeader")
        return Examples(
            self._row(header) if header else None,
            tuple(self._row(row) for row in raw["tableBody"]),
            self._tags(raw),
            self._at(raw),
        )

    def _row(self, raw: Json) -> Row:
        return Row(tuple(cell["value"] for cell in raw["cells"]), self._at(raw))

    def _tags(self, raw: Json) -> tuple[Tag, ...]:
        return tuple(Tag(tag["name"].removeprefix("@"), self._at(tag)) for tag in raw["tags"])

    def _at(self, raw: Json) -> Location:
        place = raw["location"]
        return Location(self._name, place["line"], place["column"])
