"""From feature files to pytest items: every scenario, and every line of Beispiele, is one.

A file with a mistake gives no items but one error that lists all its mistakes. Nothing here
touches files outside the folders that opted in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ikz_rules.errors import EngineError, IkzError, Problem
from ikz_rules.location import Location
from ikz_rules.reader import gherkin
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.testing import bdd, vorschlag
from ikz_rules.testing.abweichung import Abweichung, SatzFehler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ikz_rules.reader.feature import Case, Feature


_TAGS = pytest.StashKey[set[str]]()


class FeatureDatei(pytest.File):
    """A feature file in a folder that opted in."""

    def collect(self) -> Iterator[SzenarioItem]:
        """Yield an item for each case; raise CollectError with all mistakes of the file."""
        name = self.nodeid
        if not self.path.name.lower().endswith(".feature"):
            raise self.CollectError(str(_wrong_ending(name)))
        try:
            feature, problems = gherkin.parse(read_text(self.path), name)
        except ReadError as error:
            feature, problems = None, [_relative(error.problem, name)]
        if feature is None:
            raise self.CollectError("\n".join(map(str, problems)))
        for case in feature.cases():
            yield SzenarioItem.of(self, feature, case)


class SzenarioItem(pytest.Function):
    """One case; its name is the German name, its tags are marks."""

    case: Case
    current: Any = None
    known: bool = False

    @classmethod
    def of(cls, parent: FeatureDatei, feature: Feature, case: Case) -> SzenarioItem:
        """Return the item of ``case``; its tags are registered, so that none is unknown."""

        def szenario(request: pytest.FixtureRequest) -> None:
            _run(request, feature, case)

        config = parent.config
        registered = config.stash.setdefault(_TAGS, set())
        for tag in case.tags:
            if tag not in registered:
                registered.add(tag)
                config.addinivalue_line("markers", f"{tag}: Kennzeichen in Feature-Dateien")
            config.hook.pytest_bdd_apply_tag(tag=tag, function=szenario)
        item: SzenarioItem = cls.from_parent(parent, name=case.name, callobj=szenario)
        item.case = case
        return item

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the case stands, its name for headings."""
        return self.path, self.case.location.line - 1, self.name


def _run(request: pytest.FixtureRequest, feature: Feature, case: Case) -> None:
    """Check the sentences, then run them; what fails is told in German, without a traceback."""
    __tracebackhide__ = True
    if not request.node.known:
        if text := vorschlag.objections(case.steps, bdd.Definitions(request)):
            raise pytest.fail.Exception(text, pytrace=False)
        request.node.known = True  # where it runs again, its sentences are the same
    try:
        bdd.execute(case, feature, request.node.path, request)
    except EngineError:
        raise
    except (Abweichung, SatzFehler, IkzError) as finding:
        text = f"{_place(request.node)}\n{finding}"
        raise pytest.fail.Exception(text, pytrace=False) from None


def _place(item: SzenarioItem) -> str:
    """Return the step that is being run with its place."""
    step = item.current
    return f"{item.case.location.file}:{step.line_number}: {step.keyword} {step.name}"


def pytest_configure(config: pytest.Config) -> None:
    """Refuse what would write an empty report without a word."""
    option = config.option
    if getattr(option, "cucumber_json_path", None) and getattr(option, "dist", "no") != "no":
        raise pytest.UsageError(
            "--cucumberjson schreibt zusammen mit -n (pytest-xdist) eine leere Datei. Lassen Sie "
            "eines von beiden weg."
        )


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Any) -> None:  # noqa: ANN401
    """Remember the step that is being run."""
    if isinstance(request.node, SzenarioItem):
        request.node.current = step


def _relative(problem: Problem, name: str) -> Problem:
    at = problem.location
    place = Location(name, at.line, at.column) if at else Location(name)
    return Problem(problem.code, problem.message, problem.hint, place)


def _wrong_ending(name: str) -> Problem:
    message = "Diese Feature-Datei hat eine falsche Endung."
    return Problem("endung", message, "Löschen Sie die Endung hinter „.feature“.", Location(name))
