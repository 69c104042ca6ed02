"""Examples in docstrings of the answers: each is run, and shows what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import ikz_rules.inquiry

MODULES = [m.name for m in pkgutil.iter_modules(ikz_rules.inquiry.__path__, "ikz_rules.inquiry.")]
SHOWN = {f"ikz_rules.inquiry.{name}" for name in ("why", "why_not", "what_if", "ways")}


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_question_run(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert not failed
    assert tried or name not in SHOWN
