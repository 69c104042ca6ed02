"""What all tests share: what random tests draw, and what counts towards the coverage.

Random tests draw the same few examples in every run of ``make test``. ``HYPOTHESIS_PROFILE=lang``
draws ten times as many (``make zufall``), ``HYPOTHESIS_PROFILE=suche`` new ones each time.

The coverage is measured in unit tests with examples: a line that only a random case happens to
reach is not tested by anything that says what it should do, and measuring makes everything four
times slower. Examples that take long and reach no line of their own are marked ``unmeasured``;
random tests whose own cases no example could list, as for proofs, are marked ``measured``. What a
test starts in processes of its own counts only where it is marked ``processes``. ``make abdeckung``
measures and runs nothing else; modules are seen being loaded before.

Tests marked ``lang`` take long and are left out: ``make test-lang`` (``pytest --lang``) runs them
and nothing else. Each has a smaller example of the same promise that is not left out.
"""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from coverage import Coverage
from hypothesis import is_hypothesis_test, settings

import ikz_rules

if TYPE_CHECKING:
    from collections.abc import Generator

UNIT = Path(__file__).with_name("unit")
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "fest")
COUNTING = PROFILE != "mutation" and Coverage.current() is not None
"""The coverage is measured. Who changes the code measures too, but asks what every test runs."""
PROCESSES: dict[str, str] = {}
"""What makes processes measure themselves."""

settings.register_profile("fest", derandomize=True, deadline=None, max_examples=30)
settings.register_profile("lang", derandomize=True, deadline=None, max_examples=300)
settings.register_profile("suche", deadline=None, max_examples=300)
settings.load_profile(PROFILE)


def is_measured(item: pytest.Item) -> bool:
    """Tell whether what a test runs counts towards the coverage."""
    if UNIT not in item.path.parents or item.get_closest_marker("unmeasured"):
        return False
    random = is_hypothesis_test(getattr(item, "obj", None))
    return not random or item.get_closest_marker("measured") is not None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that runs what is left out otherwise."""
    parser.addoption("--lang", action="store_true", help="run what is marked lang, nothing else")


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers."""
    for line in (
        "unmeasured: takes long and does not count as coverage",
        "measured: random, and counts as coverage all the same",
        "processes: the processes that it starts count as coverage, too",
        "lang: takes long and is run by make test-lang only",
    ):
        config.addinivalue_line("markers", line)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """See all modules being loaded, then collect unmeasured and without looking for garbage."""
    measuring = Coverage.current()
    if measuring is not None:
        load_everything()
        measuring.stop()
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        if measuring is not None:
            measuring.start()


def load_everything() -> None:
    """Load each module of the package."""
    for module in pkgutil.walk_packages(ikz_rules.__path__, "ikz_rules."):
        importlib.import_module(module.name)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what is wanted; where the coverage is measured, what counts towards it."""
    long: bool = config.option.lang
    wanted = [is_long(item) is long and (is_measured(item) or not COUNTING) for item in items]
    others = [item for item, keep in zip(items, wanted, strict=True) if not keep]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item, keep in zip(items, wanted, strict=True) if keep]


def is_long(item: pytest.Item) -> bool:
    """Tell whether a test is left out of ``make test``."""
    return item.get_closest_marker("lang") is not None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Measure processes only where they count."""
    if not COUNTING:
        return
    for name in [name for name in os.environ if name.startswith("COVERAGE_PROCESS_")]:
        PROCESSES[name] = os.environ.pop(name)
    if item.get_closest_marker("processes"):
        os.environ.update(PROCESSES)


@pytest.fixture
def without_proofs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the checks that ask the solver: proofs take seconds and have tests of their own."""
    monkeypatch.setattr("ikz_rules.linting.check.solver_available", lambda: False)
