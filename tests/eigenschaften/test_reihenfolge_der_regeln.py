"""In which order rules stand, and in which of the files, does not matter."""

from __future__ import annotations

import re
import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from helfer.gesetze import CASES, Raw, fahrplan_of, law, plan_of
from ikz_rules import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules import Regelwerk
    from ikz_rules.model.regelwerk import Regel

Section = tuple[str, list[str]]
"""The first line of a section, and its entries."""
_TOP = re.compile(r"^(?=[a-z])", re.MULTILINE)
_ENTRY = re.compile(r"^(?=  - )", re.MULTILINE)
IN_THEIR_ORDER = {"fahrplan", "planung"}
"""Sections that are no lists of entries."""


def sections(text: str) -> tuple[str, list[Section]]:
    """Cut a rule file into what stands before its sections, and the sections."""
    head, *found = _TOP.split(text)
    cut = (_ENTRY.split(part) for part in found)
    return head, [(first, entries) for first, *entries in cut]


def joined(head: str, found: list[Section]) -> str:
    return head + "".join(first + "".join(entries) for first, entries in found)


def mix(folder: Path, rng: Random) -> int:
    """Shuffle entries and sections in all files; move the rules of each measure to another file."""
    files = sorted(folder.glob("massnahmen/*.yaml"))
    targets = files[1:] + files[:1]
    moved: dict[Path, Section] = {}
    for path in sorted(folder.rglob("*.yaml")):
        head, found = sections(path.read_text(encoding="utf-8"))
        for first, entries in found:
            if first.partition(":")[0] not in IN_THEIR_ORDER:
                rng.shuffle(entries)
        if path in files:
            rules = next(part for part in found if part[0].startswith("regeln:"))
            found.remove(rules)
            moved[targets[files.index(path)]] = rules
        rng.shuffle(found)
        path.write_text(joined(head, found), encoding="utf-8")
    for path, rules in moved.items():
        head, found = sections(path.read_text(encoding="utf-8"))
        path.write_text(joined(head, [rules, *found]), encoding="utf-8")
    return len(moved)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> tuple[Regelwerk, Regelwerk]:
    """The packaged rules as they are and mixed up, in folders of one name."""
    plain, mixed = (tmp_path_factory.mktemp("regeln") / "rules" for _ in range(2))
    for folder in (plain, mixed):
        shutil.copytree(packaged_rules(), folder)
    assert mix(mixed, Random(20261122)) == 22
    return load_regelwerk(plain), load_regelwerk(mixed)


def test_nothing_was_lost_and_much_was_moved(books: tuple[Regelwerk, Regelwerk]) -> None:
    plain, mixed = books
    assert plain.regeln.keys() == mixed.regeln.keys()
    assert plain.sha256 != mixed.sha256
    assert sum(_file(rule) != _file(mixed.regeln[id_]) for id_, rule in plain.regeln.items()) > 100


def _file(rule: Regel) -> str:
    assert rule.location is not None
    return rule.location.file.rpartition("/")[2]


@law
@given(CASES)
def test_the_plan_is_the_same_to_the_byte(books: tuple[Regelwerk, Regelwerk], raw: Raw) -> None:
    plain, mixed = (plan_of(raw, book) for book in books)
    same = mixed.model_copy(update={"regelwerk": plain.regelwerk})
    assert same.model_dump_json() == plain.model_dump_json()


@law
@given(CASES)
def test_the_fahrplan_is_the_same_to_the_byte(books: tuple[Regelwerk, Regelwerk], raw: Raw) -> None:
    plain, mixed = (fahrplan_of(raw, book) for book in books)
    same = mixed.model_copy(update={"regelwerk": plain.regelwerk})
    assert same.model_dump_json() == plain.model_dump_json()
