"""The changes that ``make mutieren-code`` makes of Python code, and how they are put in place."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING, Any

import pytest

from ikz_rules.evaluation.definitions import definitions
from mutation.changes import mutants
from mutation.grafting import caches, graft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

SOURCE = '''
"""What is said here is left alone."""
from __future__ import annotations
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, cast
if TYPE_CHECKING:
    from collections.abc import Sequence

LIMIT = 3

def enough(found: Sequence[int], least: int = 1) -> bool:
    """Left alone."""
    if not found and least > 0:
        return False
    for one in found:
        if one < 0:
            continue
    return cast("bool", len([one for one in found if one >= least]) >= LIMIT)

@lru_cache(maxsize=4)
def twice(number: int) -> int:
    return number * 2

class Slot:
    __slots__ = ("left", "alone")

@dataclass(frozen=True)
class Box:
    size: int = 5
    more: int = field(default=9, compare=False)

    @property
    def wide(self) -> bool:
        if self.size < 0:
            raise AssertionError("left alone")
        return self.size > 4
'''


@pytest.fixture
def module(tmp_path: Path) -> Iterator[ModuleType]:
    file = tmp_path / "sample_of_code.py"
    file.write_text(SOURCE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("sample_of_code", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["sample_of_code"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["sample_of_code"]


def changes(module: ModuleType, tmp_path: Path) -> list[str]:
    assert module.__file__
    return [mutant.change for mutant in mutants(tmp_path / "sample_of_code.py")]


def test_each_place_is_changed_in_every_way_and_nothing_that_does_nothing(
    module: ModuleType, tmp_path: Path
) -> None:
    found = changes(module, tmp_path)
    assert len(found) == len({m.key for m in mutants(tmp_path / "sample_of_code.py")})
    assert {
        "3 → 4",
        "1 → 2",
        "not found and least > 0 → not found or least > 0",
        "not found and least > 0 → not found",
        "least > 0 → least >= 0",
        "not found → found",
        "False → True",
        "continue → break",
        "one < 0 → one <= 0",
        "for one in found if one >= least → for one in found",
        "return number * 2 → return None",
        "number * 2 → number // 2",
        "5 → 6",
    } <= set(found)
    assert not [change for change in found if change.startswith("'")]
    assert "4 → 5" in found  # of the property; the size of a cache changes nothing
    assert found.count("4 → 5") == 1


def test_a_change_reaches_functions_defaults_constants_and_what_others_imported(
    module: ModuleType, tmp_path: Path
) -> None:
    sample: Any = module
    imported, box = sample.enough, sample.Box
    assert imported([1, 1, 1])
    assert sample.twice(2) == 4
    found = {m.change: m for m in mutants(tmp_path / "sample_of_code.py")}
    graft(module, found["3 → 4"].code(), ())
    assert not imported([1, 1, 1])
    graft(module, found["1 → 2"].code(), ())
    assert not imported([1, 1, 1])
    graft(module, found["5 → 6"].code(), ())
    assert box().size == 6
    assert box(1, 2) == box(1, 3)
    graft(module, found["False → True"].code(), ())
    assert box(1, 2) != box(1, 3)
    graft(module, found["4 → 5"].code(), ())
    assert not box().wide
    graft(module, found["number * 2 → number // 2"].code(), [sample.twice])
    assert sample.twice(2) == 1


def test_everything_of_the_library_that_remembers_is_forgotten() -> None:
    assert definitions in caches()
