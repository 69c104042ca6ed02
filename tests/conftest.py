"""What all tests share: what random tests draw, and what counts towards the coverage.

Random tests draw the same few examples in every run of ``make test``. ``HYPOTHESIS_PROFILE=lang``
draws ten times as many (``make zufall``), ``HYPOTHESIS_PROFILE=suche`` new ones each time.

The coverage is measured in unit tests with examples: a line that only a random case happens to
reach is not tested by anything that says what it should do, and measuring makes everything four
times slower. Few examples that take long are marked ``unmeasured``; random tests whose own cases no
example could list, as for proofs, are marked ``measured``. What is measured runs first, so that
modules are seen being loaded.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import is_hypothesis_test, settings

UNIT = Path(__file__).with_name("unit")
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "fest")

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


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers."""
    config.addinivalue_line("markers", "unmeasured: takes long and does not count as coverage")
    config.addinivalue_line("markers", "measured: random, and counts as coverage all the same")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what is measured first, in the order as it was."""
    items.sort(key=is_measured, reverse=True)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Stop measuring, here and in processes still to be started, once all that counts has run.

    Who changes the code asks what every test runs.
    """
    measuring = None if PROFILE == "mutation" else Coverage.current()
    if measuring is not None and not is_measured(item):
        measuring.stop()
        measuring.save()
        for name in [name for name in os.environ if name.startswith("COVERAGE_PROCESS_")]:
            del os.environ[name]


@pytest.fixture
def without_proofs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the checks that ask the solver: proofs take seconds and have tests of their own."""
    monkeypatch.setattr("ikz_rules.linting.check.solver_available", lambda: False)
