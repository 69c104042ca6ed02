"""What all tests share: random tests draw the same examples in every run of ``make test``.

``HYPOTHESIS_PROFILE=suche`` draws new ones each time, for longer hunts.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

settings.register_profile("fest", derandomize=True, deadline=None)
settings.register_profile("suche", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fest"))


@pytest.fixture
def without_proofs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the checks that ask the solver: proofs take seconds and have tests of their own."""
    monkeypatch.setattr("ikz_rules.linting.check.solver_available", lambda: False)
