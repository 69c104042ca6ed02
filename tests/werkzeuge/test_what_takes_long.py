"""``make test`` leaves out what is marked ``lang``, ``make test-lang`` runs it."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import conftest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(os.name == "nt" or not shutil.which("make"), reason="needs make and a shell")
@pytest.mark.parametrize(("target", "asked"), [("test", False), ("test-lang", True)])
def test_only_its_own_target_asks_for_what_takes_long(target: str, *, asked: bool) -> None:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    said = subprocess.run(
        ["make", "-n", "VENV=/gibt/es/nicht", target],  # noqa: S607 - whichever make
        cwd=ROOT,
        env=plain,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    calls = [line for line in said.splitlines() if "-m pytest " in line]
    assert [" --lang " in line for line in calls] == [asked]


@dataclass(frozen=True)
class Item:
    """A test as far as it matters here."""

    path: Path
    marks: tuple[str, ...] = ()

    def get_closest_marker(self, name: str) -> str | None:
        return name if name in self.marks else None


@pytest.mark.parametrize("asked", [False, True])
def test_each_test_is_run_by_exactly_one_of_both(*, asked: bool) -> None:
    short, long = Item(ROOT / "a.py"), Item(ROOT / "b.py", ("lang",))
    items: Any = [long, short, long]
    left_out: list[Item] = []

    def deselected(*, items: list[Item]) -> None:
        left_out.extend(items)

    hook = SimpleNamespace(pytest_deselected=deselected)
    config: Any = SimpleNamespace(option=SimpleNamespace(lang=asked), hook=hook)
    conftest.pytest_collection_modifyitems(config, items)
    assert (items, left_out) == (([long, long], [short]) if asked else ([short], [long, long]))


@pytest.mark.parametrize("counting", [False, True])
def test_the_coverage_is_measured_in_unit_tests_with_examples_alone(
    monkeypatch: pytest.MonkeyPatch, *, counting: bool
) -> None:
    monkeypatch.setattr(conftest, "COUNTING", counting)
    unit = ROOT / "tests" / "unit" / "test_a.py"
    counted, slow, law = Item(unit), Item(unit, ("unmeasured",)), Item(ROOT / "tests" / "test_b.py")
    items: Any = [slow, counted, law]
    hook = SimpleNamespace(pytest_deselected=lambda **_: None)
    config: Any = SimpleNamespace(option=SimpleNamespace(lang=False), hook=hook)
    conftest.pytest_collection_modifyitems(config, items)
    assert items == ([counted] if counting else [slow, counted, law])


def test_no_module_is_left_out_as_a_whole() -> None:
    """A promise that only ``make test-lang`` checks would rot."""
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark":
                assert "mark.lang" not in ast.unparse(node.value), path
