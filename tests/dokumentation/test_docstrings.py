"""Examples in docstrings: each is run, and shows what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import ikz_rules
import ikz_rules.inquiry

MODULES = [m.name for m in pkgutil.iter_modules(ikz_rules.inquiry.__path__, "ikz_rules.inquiry.")]
SHOWN = {f"ikz_rules.inquiry.{name}" for name in ("why", "why_not", "what_if", "ways")}


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_question_run(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert not failed
    assert tried or name not in SHOWN


def test_help_for_the_package_begins_with_a_plan_and_names_every_function() -> None:
    failed, tried = doctest.testmod(ikz_rules)
    assert (failed, tried) == (0, 3)
    told = str(ikz_rules.__doc__)
    functions = [name for name in ikz_rules.__all__ if name.islower()]
    assert [name for name in functions if f"``{name}``" not in told] == []
