"""The tree knows what was written and where, and gives it no meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ikz_rules.reader.tree import Items, Mapping, Node, Scalar, kind_of, locate, locate_key, plain
from ikz_rules.reader.yaml_tree import parse

if TYPE_CHECKING:
    from ikz_rules.location import Location

TEXT = """\
name: Tal
kommunen:
  - name: Musterstadt
    software: {dms: Akte, e_akte: Ablage}
  - name: Beispieldorf
aufgaben:
  - name: Archiv
    kommunen: [Musterstadt, Beispieldorf]
leer:
"""


def tree(text: str = TEXT) -> Mapping:
    node, problems = parse(text, "x.yaml")
    assert problems == []
    assert isinstance(node, Mapping)
    return node


def place(at: Location) -> str:
    return f"{at.line}:{at.column}"


def test_plain_gives_dicts_lists_texts_and_none() -> None:
    assert plain(tree()) == {
        "name": "Tal",
        "kommunen": [
            {"name": "Musterstadt", "software": {"dms": "Akte", "e_akte": "Ablage"}},
            {"name": "Beispieldorf"},
        ],
        "aufgaben": [{"name": "Archiv", "kommunen": ["Musterstadt", "Beispieldorf"]}],
        "leer": None,
    }


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_nothing_written_is_absent(written: str) -> None:
    assert plain(tree(f"a: {written}")) == {"a": None}


@pytest.mark.parametrize("written", ["''", '""', "'~'", '"null"', "nil", "nUll", "none"])
def test_whatever_is_quoted_or_another_word_is_there(written: str) -> None:
    assert plain(tree(f"a: {written}")) == {"a": written.strip("'\"")}


def test_quotes_tell_text_from_number() -> None:
    quoted, bare = (tree(f"a: {text}").get("a") for text in ('"12"', "12"))
    assert isinstance(quoted, Scalar)
    assert isinstance(bare, Scalar)
    assert (quoted.text, quoted.quoted) == ("12", True)
    assert (bare.text, bare.quoted) == ("12", False)


def test_a_key_that_is_missing_has_no_value() -> None:
    assert tree().get("gibt_es_nicht") is None


def test_mappings_and_lists_keep_the_order_of_the_file() -> None:
    assert [key.text for key, _ in tree("b: 1\na: 2\nc: 3")] == ["b", "a", "c"]
    items = tree("a: [3, 1, 2]").get("a")
    assert isinstance(items, Items)
    assert [plain(item) for item in items] == ["3", "1", "2"]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("x", "ein einzelner Wert"),
        ("", "nichts"),
        ("[x]", "eine Liste"),
        ("{x: y}", "ein Block aus „schluessel: wert“"),
    ],
)
def test_messages_can_say_in_german_what_stands_there(written: str, kind: str) -> None:
    node = tree(f"a: {written}").get("a")
    assert node is not None
    assert kind_of(node) == kind


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), "1:1"),
        (("name",), "1:7"),
        (("kommunen",), "2:1"),
        (("kommunen", 0), "3:5"),
        (("kommunen", 0, "name"), "3:11"),
        (("kommunen", 0, "software"), "4:5"),
        (("kommunen", 0, "software", "e_akte"), "4:35"),
        (("kommunen", 1, "name"), "5:11"),
        (("aufgaben", 0, "kommunen", "Beispieldorf"), "8:29"),
        (("leer",), "9:6"),
    ],
)
def test_a_value_is_found_by_its_path(path: tuple[str | int, ...], expected: str) -> None:
    assert place(locate(tree(), path)) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("fehlt",), "1:1"),
        (("kommunen", 7), "2:1"),
        (("kommunen", 0, "fehlt", "tiefer"), "3:5"),
        (("name", "tiefer"), "1:7"),
        (("kommunen", "fehlt"), "2:1"),
        (("aufgaben", 0, "kommunen", "Fehlt"), "8:5"),
    ],
)
def test_what_is_missing_is_placed_at_the_nearest_thing_above(
    path: tuple[str | int, ...], expected: str
) -> None:
    assert place(locate(tree(), path)) == expected
    assert place(locate_key(tree(), path)) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("name",), "1:1"),
        (("kommunen", 0, "name"), "3:5"),
        (("kommunen", 0, "software", "e_akte"), "4:27"),
        (("kommunen", 1), "5:5"),
        (("aufgaben", 0, "kommunen", "Beispieldorf"), "8:29"),
    ],
)
def test_a_key_is_found_by_its_path(path: tuple[str | int, ...], expected: str) -> None:
    assert place(locate_key(tree(), path)) == expected


def nodes(node: Node, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(node, Items):
        below = [p for i, n in enumerate(node) for p in nodes(n, (*path, i))]
    elif isinstance(node, Mapping):
        below = [p for key, n in node for p in nodes(n, (*path, key.text))]
    else:
        below = []
    return [path, *below]


def test_lines_and_columns_count_from_one_and_point_at_what_was_written() -> None:
    lines = TEXT.splitlines()
    for path in nodes(tree())[1:]:
        at = locate_key(tree(), path)
        assert at.file == "x.yaml"
        if isinstance(path[-1], str):
            assert lines[at.line - 1][at.column - 1 :].startswith(f"{path[-1]}:")
        else:
            assert at.column >= 1
