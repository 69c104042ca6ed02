"""Real rule files, mutilated at random: RulebookError or a Regelwerk, never anything else."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.errors import RulebookError
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.files import read_text
from ikz_rules.rulebook import load_regelwerk, sections
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.errors import Problem
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.tree import Node

RULES = packaged_rules()
FILES = sorted(path.relative_to(RULES).as_posix() for path in RULES.rglob("*.yaml"))
# Rather few lines of the long lists of statements and names: the others have more to break.
WEIGHTED = [name for name in FILES if "verzeichnis" not in name and name != "aussagen.yaml"]
STUFF = st.sampled_from(
    [
        "", "- ", "x", "x: y", "id: x", "  - id: ja", "wenn: {}", "  nicht: []", "wert: -1,5",
        "    alle:", "mindestens: 0", "titel:", "quelle: setzung", "[", "]", "'", "\t", "---",
        "  mit: {merkmal: x}", "unbekannt", "nr: 1.1", "typ: software", "pfad: einwohner", "~",
    ]
)  # fmt: skip
_parse = lru_cache(maxsize=256)(yaml_tree.parse)
_read = lru_cache(maxsize=256)(read_text)


def parse(text: str, name: str) -> tuple[Node | None, list[Problem]]:
    tree, problems = _parse(text, name)
    return tree, list(problems)


def load(name: str, text: str) -> Regelwerk:
    """Load the packaged rules with another text in one of their files."""

    def read(path: Path) -> str:
        return text if path == RULES / name else _read(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_tree, "parse", parse)
        patch.setattr(sections, "read_text", read)
        return load_regelwerk(RULES)


def mutilated(lines: list[str], change: tuple[str, int, int, str]) -> list[str]:
    """Return the lines with one of them gone, doubled, moved, replaced or cut."""
    kind, index, other, stuff = change
    at, to = index % len(lines), other % len(lines)
    line, found = lines[at], list(lines)
    indent = line[: len(line) - len(line.lstrip())]
    key, colon, _ = line.partition(":")
    if kind == "delete":
        del found[at]
    elif kind == "double":
        found.insert(at, line)
    elif kind == "move":
        found.insert(to, found.pop(at))
    elif kind == "copy":
        found.insert(to, line)
    elif kind == "indent":
        found[at] = ("  " + line) if other % 2 else line.removeprefix("  ")
    elif kind == "value":
        found[at] = f"{key}{colon} {stuff.strip()}" if colon else indent + stuff
    elif kind == "block":
        del found[at : at + other % 8]
    else:
        found[at] = indent + stuff
    return found or [""]


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(
            ["delete", "double", "move", "copy", "indent", "value", "value", "block", "replace"]
        ),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
        STUFF,
    ),
    min_size=1,
    max_size=3,
)


def told(error: RulebookError) -> None:
    assert error.problems
    for problem in error.problems:
        assert problem.location is not None or problem.code == "abschnitt-fehlt"
        assert len(str(problem).splitlines()) == 1


@given(st.sampled_from(WEIGHTED) | st.sampled_from(FILES), CHANGES)
@settings(max_examples=60, deadline=None)
def test_mutilated_rule_files_raise_nothing_but_a_rulebook_error(
    name: str, changes: list[tuple[str, int, int, str]]
) -> None:
    lines = (RULES / name).read_text(encoding="utf-8").splitlines()
    for change in changes:
        lines = mutilated(lines, change)
    try:
        found = load(name, "\n".join(lines) + "\n")
    except RulebookError as error:
        told(error)
    else:
        assert found.massnahmen
