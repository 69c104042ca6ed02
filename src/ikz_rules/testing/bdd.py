"""The door to pytest-bdd: the only place that uses what it does not promise to keep.

Steps are looked up, built and executed here. pytest-bdd itself would take any of several matching
definitions, read a step without its table, and stop at the first step that nobody defines.
"""

from __future__ import annotations

import inspect
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pytest_bdd.gherkin_parser import Cell, DataTable, Location, Row
from pytest_bdd.parser import Feature, Rule, Scenario, Step
from pytest_bdd.scenario import _execute_scenario, find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from ikz_rules.testing.muster import Muster

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from ikz_rules.reader import feature as written
    from ikz_rules.reader.feature import Kind


@dataclass(frozen=True, slots=True)
class Definition:
    """A sentence that someone defined: ours, or one of the project's own steps."""

    context: StepFunctionContext

    @property
    def shown(self) -> str:
        """The pattern as people read it."""
        parser = self.context.parser
        return parser.shown if isinstance(parser, Muster) else str(parser.name)

    @property
    def place(self) -> str:
        """The function that carries the sentence out."""
        function = self.context.step_func
        return f"{function.__module__}.{function.__qualname__}"

    @property
    def blocks(self) -> set[str]:
        """What the sentence reads below its line: datatable, docstring."""
        return {"datatable", "docstring"} & set(
            inspect.signature(self.context.step_func).parameters
        )


class Definitions:
    """The sentences that the item of ``request`` can see."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._manager = request._fixturemanager  # noqa: SLF001 - pytest-bdd itself looks there
        self._node = request.node

    def matching(self, text: str, kind: Kind) -> list[Definition]:
        """Return every sentence of a kind that reads ``text``."""
        step = Step(name=text, type=kind, indent=0, line_number=0, keyword="")
        found = find_fixturedefs_for_step(step, self._manager, self._node)
        contexts = {id(c): c for f in found if (c := step_function_context_registry.get(f.func))}
        return [Definition(context) for context in contexts.values()]

    def patterns(self, kind: Kind) -> list[str]:
        """Return the patterns of a kind as people read them, to choose the nearest one from."""
        contexts = [c for c in step_function_context_registry.values() if c.type in (None, kind)]
        return sorted({Definition(context).shown for context in contexts})


def execute(case: written.Case, source: written.Feature, path: Path, request: Any) -> None:  # noqa: ANN401
    """Run the steps of a case in order; hooks and reports of pytest-bdd see them."""
    feature = Feature(
        scenarios=OrderedDict(),
        filename=str(path),
        rel_filename=source.location.file,
        language="de",
        keyword="Funktionalität",
        name=source.name,
        tags={tag.name for tag in source.tags},
        background=None,
        line_number=source.location.line,
        description="",
    )
    _execute_scenario(feature, _scenario(case, feature), request)


def _scenario(case: written.Case, feature: Feature) -> Scenario:
    rule = None
    if case.rule is not None:
        tags = {tag.name for tag in case.rule.tags}
        rule = Rule(keyword="Regel", name=case.rule.name, description="", tags=tags)
    return Scenario(
        feature=feature,
        keyword=case.scenario.keyword,
        name=case.name,
        line_number=case.location.line,
        steps=[_step(step) for step in case.steps],
        tags=set(case.tags),
        description="",
        rule=rule,
    )


def _step(step: written.Step) -> Step:
    table = None
    if step.table is not None:
        rows = [
            Row("", _at(row), [Cell(_at(row), cell) for cell in row.cells]) for row in step.table
        ]
        table = DataTable(rows[0].location, rows)
    return Step(
        name=step.text,
        type=step.kind,
        indent=step.location.column - 1,
        line_number=step.location.line,
        keyword=step.keyword,
        datatable=table,
        docstring=step.docstring,
    )


def _at(row: written.Row) -> Location:
    return Location(row.location.column, row.location.line)
