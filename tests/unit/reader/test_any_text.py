"""Whatever bytes or characters stand in a file: a tree or problems, soon, and never a crash."""

from __future__ import annotations

import json
import string
import time
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ikz_rules.reader.files import ReadError, decode
from ikz_rules.reader.tree import Items, Mapping, Node, Scalar, plain
from ikz_rules.reader.yaml_tree import parse

if TYPE_CHECKING:
    from ikz_rules.errors import Problem

ANY_CHARACTER = st.characters(codec=None, min_codepoint=0, max_codepoint=0x10FFFF)
SIGNS = st.text("a:- \n\t,[]{}&*!|>'\"%@`#?\\/u0dD8\r\x85\u2028\ufeff<=~", max_size=60)
LINES = st.lists(
    st.sampled_from(
        [
            "a:", "  a:", "- ", "  - b", "b: c", "  b: [c, d", "]", "}", "{", "e: {f: g}", "|",
            "a: |", "  text", "a: >-", "'", '"', "a: '", 'b: "x', "*a", "&a b", "!t c", "---",
            "...", "%YAML 1.1", "%TAG ! !", "# c", "? k", ": v", "\tt: 1", "a: b: c", "<<: *a",
        ]
    ),
    max_size=25,
).map("\n".join)  # fmt: skip


def holds(node: Node | None, problems: list[Problem]) -> None:
    """What every answer of the reader has in common."""
    assert node is not None or problems
    for problem in problems:
        assert problem.code
        assert problem.message
        assert problem.hint
        assert problem.location is not None
        assert problem.location.line >= 0
        assert problem.location.column >= (1 if problem.location.line else 0)
    if node is not None:
        places(node)


def places(node: Node) -> None:
    assert node.location.line >= 1
    assert node.location.column >= 1
    if isinstance(node, Items):
        for item in node:
            places(item)
    if isinstance(node, Mapping):
        assert len({key.text for key, _ in node}) == len(node.entries)
        for key, value in node:
            places(key)
            places(value)


def soon(text: str) -> None:
    before = time.monotonic()
    node, problems = parse(text, "x.yaml")
    assert time.monotonic() - before < 20
    holds(node, problems)


@given(st.text(ANY_CHARACTER))
@example("\ud800")
@example("a: \udfff")
@example("\ufeff")
@example("{\ud83d: 1}")
def test_no_text_at_all_breaks_the_reader(text: str) -> None:
    soon(text)


@given(SIGNS)
@settings(max_examples=400)
def test_no_text_of_yaml_signs_breaks_the_reader(text: str) -> None:
    soon(text)


@given(LINES)
@settings(max_examples=400)
def test_no_lines_of_yaml_break_the_reader(text: str) -> None:
    soon(text)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from("[]{}:-?,&*!|>'\"%@`#\\ \n\ta~"), st.sampled_from(["", " ", "\n", "a"]))
def test_a_sign_repeated_thirty_thousand_times_is_read_soon(sign: str, between: str) -> None:
    soon((sign + between) * 30_000)


@given(st.binary())
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf\xff")
def test_no_bytes_at_all_break_the_reader(data: bytes) -> None:
    try:
        text = decode(data, "x.yaml")
    except ReadError as error:
        holds(None, [error.problem])
    else:
        soon(text)


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
JSON_VALUES = st.recursive(
    st.none() | NAMES | st.integers(),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(NAMES, below, max_size=4),
    max_leaves=12,
)


def as_text(value: object) -> object:
    """Return what the reader promises for a JSON value: numbers are the text they were."""
    if isinstance(value, dict):
        return {key: as_text(below) for key, below in value.items()}
    if isinstance(value, list):
        return [as_text(below) for below in value]
    return None if value is None else str(value)


@given(JSON_VALUES, st.sampled_from([None, 2, "\t"]))
def test_any_json_is_read_as_the_text_it_holds(value: object, indent: int | str | None) -> None:
    text = json.dumps([value], indent=indent)
    node, problems = parse(text, "x.json")
    assert problems == []
    assert node is not None
    assert plain(node) == as_text([value])


PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff")
    | st.sampled_from("\x85\u2028\u2029"),
    max_size=30,
)


@given(st.dictionaries(PRINTABLE, PRINTABLE, max_size=5))
def test_any_printable_json_is_read_without_escapes_too(value: dict[str, str]) -> None:
    node, problems = parse(json.dumps(value, ensure_ascii=False), "x.json")
    assert problems == []
    assert node is not None
    assert plain(node) == value


@given(st.recursive(
    st.text(string.ascii_letters + "äöüß .,-", max_size=12),
    lambda below: st.lists(below, max_size=3)
    | st.dictionaries(st.text(string.ascii_lowercase, min_size=1, max_size=5), below, max_size=3),
    max_leaves=8,
))  # fmt: skip
def test_a_value_is_found_where_its_text_stands(value: object) -> None:
    text = json.dumps({"wurzel": value}, ensure_ascii=False, indent=1)
    lines = text.splitlines()
    node, problems = parse(text, "x.json")
    assert problems == []
    pending: list[Node] = [node] if node else []
    while pending:
        current = pending.pop()
        if isinstance(current, Scalar):
            written = json.dumps(current.text, ensure_ascii=False)
            at = current.location
            assert lines[at.line - 1][at.column - 1 :].startswith(written)
        elif isinstance(current, Items):
            pending.extend(current)
        else:
            pending.extend(n for pair in current for n in pair)
