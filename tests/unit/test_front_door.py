"""The front door is a lazy table of names and nothing else; importing it costs nothing."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import ikz_rules

HEAVY = ("pydantic", "networkx", "pytest", "pytest_bdd", "yaml", "gherkin", "durable_rules_engine")
SOURCE = Path(ikz_rules.__file__)


def homes() -> dict[str, str]:
    return {name: home for home, names in ikz_rules._HOMES.items() for name in names}


def test_what_is_exported_is_what_the_table_holds() -> None:
    assert sorted(ikz_rules.__all__) == ikz_rules.__all__
    assert set(ikz_rules.__all__) == set(homes())
    assert dir(ikz_rules) == ikz_rules.__all__


def test_type_checkers_see_the_same_names_from_the_same_homes() -> None:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    seen = {
        alias.name: str(node.module).removeprefix("ikz_rules.")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("ikz_rules")
        for alias in node.names
    }
    assert seen == homes()


@pytest.mark.parametrize("name", sorted(homes()))
def test_each_name_is_the_thing_of_its_home(name: str) -> None:
    home = importlib.import_module(f"ikz_rules.{homes()[name]}")
    assert getattr(ikz_rules, name) is getattr(home, name)
    assert getattr(ikz_rules, name).__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'gibt_es_nicht'"):
        ikz_rules.__getattr__("gibt_es_nicht")
    assert not hasattr(ikz_rules, "_gibt_es_nicht")


def run(code: str) -> str:
    src = str(SOURCE.parent.parent)
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {src!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_importing_the_package_imports_nothing_heavy() -> None:
    assert run(f"import ikz_rules; print([n for n in {HEAVY!r} if n in sys.modules])") == "[]"


def test_asking_for_an_error_imports_nothing_heavy_either() -> None:
    code = f"from ikz_rules import IkzError; print([n for n in {HEAVY!r} if n in sys.modules])"
    assert run(code) == "[]"


def test_a_name_is_looked_up_once() -> None:
    code = "import ikz_rules; ikz_rules.IkzError; print('IkzError' in vars(ikz_rules))"
    assert run(code) == "True"


def test_the_package_says_that_it_is_typed() -> None:
    assert (SOURCE.parent / "py.typed").is_file()
