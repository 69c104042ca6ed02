"""YAML and JSON are read exactly; whatever could be guessed, executed or blown up is refused."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
import yaml

from ikz_rules.model.values import MAX_TEXT
from ikz_rules.reader import yaml_advice, yaml_tree
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.reader.tree import Items, Mapping, Scalar, plain
from ikz_rules.reader.yaml_tree import MAX_DEPTH, MAX_VALUES, parse

FALSCH = Path(__file__).parent / "falsch"


def lines(text: str) -> list[str]:
    return [str(problem) for problem in parse(text, "x.yaml")[1]]


def content(text: str) -> object:
    node, problems = parse(text, "x.yaml")
    assert problems == []
    assert node is not None
    return plain(node)


def wrong_files() -> list[str]:
    return sorted(path.name for path in FALSCH.iterdir() if path.suffix != ".txt")


@pytest.mark.parametrize("name", wrong_files())
def test_a_wrong_file_is_refused_with_exactly_these_messages(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FALSCH)
    try:
        problems = parse(read_text(name), name)[1]
    except ReadError as error:
        problems = [error.problem]
    expected = Path(name).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert expected
    assert [str(problem) for problem in problems] == expected


def test_each_expected_message_has_its_file() -> None:
    stems = [Path(name).stem for name in wrong_files()]
    assert sorted(path.stem for path in FALSCH.glob("*.txt")) == sorted(stems)


@pytest.mark.parametrize(
    "written",
    [
        "no", "No", "off", "on", "yes", "y", "n", "true", "False", "nein", "ja", "unbekannt",
        "12:30", "190:20:30", "03241001", "0o17", "0x1F", "017", "1.5", "1,5", "1e3", "+1", "-0",
        ".5", "5.", ".inf", ".NaN", "1_000", "9.200", "2026-11-01", "2026-11-01T10:00:00Z", "=",
        "<<", "a b", "ä", "N", "nu", "Nein!", "007", "1.10", "0",
    ],
)  # fmt: skip
def test_nothing_is_guessed_every_value_stays_the_text_that_was_written(written: str) -> None:
    assert content(f"a: {written}") == {"a": written}
    assert content(f"- {written}") == [written]
    assert content(f"{written}: a") == {written: "a"}


@pytest.mark.parametrize("written", ["no", "12:30", "03241001", "1.5", "true"])
def test_nothing_is_guessed_in_json_either(written: str) -> None:
    assert content(f'{{"a": "{written}"}}') == {"a": written}


def test_numbers_and_truth_values_of_json_stay_text() -> None:
    text = '{"a": [1, -2.50, 1e5, true, false, null, ""]}'
    assert content(text) == {"a": ["1", "-2.50", "1e5", "true", "false", None, ""]}


def test_merge_keys_merge_nothing() -> None:
    assert content("a: {<<: {b: 1}}") == {"a": {"<<": {"b": "1"}}}


def test_json_may_be_indented_with_tabs() -> None:
    assert content('{\n\t"a":\t[1,\t2],\n\t"b": {}\n}\n') == {"a": ["1", "2"], "b": {}}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"a\/b", "a/b"),
        (r"a\\/b", "a\\/b"),
        (r"\\u00e4", r"\u00e4"),
        (r"\u00e4", "ä"),
        (r"\ud83d\ude00", "😀"),
        (r"\uD83D\uDE00!", "😀!"),
        (r"\\ud83d\\ude00", r"\ud83d\ude00"),
        (r"\"\b\f\n\r\t", '"\b\f\n\r\t'),
        ("x\u2028y\u2029z\x85", "x\u2028y\u2029z\x85"),
        (r"\u2028\u2029\u0085", "\u2028\u2029\x85"),
        ("  a  b  ", "  a  b  "),
        ("# kein Kommentar", "# kein Kommentar"),
        ("a: b, [c] {d} *e &f !g", "a: b, [c] {d} *e &f !g"),
    ],
)
def test_json_strings_mean_what_json_says(written: str, meant: str) -> None:
    text = f'{{"a": "{written}"}}'
    assert json.loads(text) == {"a": meant}
    assert content(text) == {"a": meant}
    assert content(f"  \n[{text}]") == [{"a": meant}]


def test_json_without_any_space_is_read() -> None:
    assert content('{"a":"x","b":[{"c":1},[]],"d":{"e":null}}') == {
        "a": "x",
        "b": [{"c": "1"}, []],
        "d": {"e": None},
    }


@pytest.mark.parametrize("text", ['{"a"\n: 1}', json.dumps({"k" * 2000: 1, "b": 2})])
def test_json_that_yaml_cannot_hold_is_refused_and_never_misread(text: str) -> None:
    node, problems = parse(text, "x.json")
    assert node is None
    assert [problem.code for problem in problems] == ["yaml-form"]


def test_yaml_that_begins_with_a_bracket_is_no_json() -> None:
    assert content("{a: b\\/c, d: [e]}") == {"a": "b\\/c", "d": ["e"]}


def test_places_count_from_one_and_count_characters() -> None:
    node, problems = parse('größe: x\nübung:\n  - "ö": [ä, b]\n', "dir/x.yaml")
    assert problems == []
    assert isinstance(node, Mapping)
    assert str(node.location) == "dir/x.yaml:1:1"
    (first, value), (second, below) = node
    assert isinstance(value, Scalar)
    assert isinstance(below, Items)
    assert (str(first.location), str(value.location)) == ("dir/x.yaml:1:1", "dir/x.yaml:1:8")
    assert (str(second.location), str(below.location)) == ("dir/x.yaml:2:1", "dir/x.yaml:3:3")
    (inner,) = below
    assert isinstance(inner, Mapping)
    ((key, items),) = inner
    assert isinstance(items, Items)
    assert str(key.location) == "dir/x.yaml:3:5"
    assert [str(item.location) for item in items] == ["dir/x.yaml:3:11", "dir/x.yaml:3:14"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_count_the_same_whatever_ends_them(newline: str) -> None:
    node, _ = parse(newline.join(["a: 1", "", "# c", "b: 2"]), "x.yaml")
    assert isinstance(node, Mapping)
    assert [key.location.line for key, _ in node] == [1, 4]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        "{a: " * 100_000 + "1" + "}" * 100_000,
        "{" * 100_000,
        '{"a":' * 100_000 + "1" + "}" * 100_000,
        "- " * 100_000 + "a",
        "? " * 100_000,
        "\n".join(" " * depth + "a:" for depth in range(2000)),
    ],
    ids=["open", "lists", "flow", "braces", "json", "dashes", "questions", "indented"],
)
def test_a_hundred_thousand_levels_are_refused_at_once(text: str) -> None:
    before = time.monotonic()
    node, problems = parse(text, "x.yaml")
    assert time.monotonic() - before < 5
    assert node is None
    assert [problem.code for problem in problems] == ["zu-tief"]
    assert problems[0].message == f"Hier ist tiefer verschachtelt als {MAX_DEPTH} Ebenen."


def test_the_deepest_level_is_allowed_and_the_next_is_not() -> None:
    assert content("[" * MAX_DEPTH + "]" * MAX_DEPTH) is not None
    assert lines("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == [
        (
            f"x.yaml:1:{MAX_DEPTH + 1}: [zu-tief] Hier ist tiefer verschachtelt als {MAX_DEPTH} "
            "Ebenen. Vereinfachen Sie den Aufbau."
        )
    ]


@pytest.mark.parametrize("sign", ["a", "ä"])
def test_one_value_holds_64_kib_and_no_more(sign: str) -> None:
    longest = sign * (64 * 1024 // len(sign.encode()))
    assert content(f"a: {longest}") == {"a": longest}
    assert content(f'{{"a": "{longest}"}}') == {"a": longest}
    assert lines(f"b: 1\na: {longest}{sign}\n") == [
        "x.yaml:2:4: [wert-zu-lang] Dieser Wert ist länger als 64 KiB. Kürzen Sie ihn."
    ]
    assert MAX_TEXT == 64 * 1024


def test_a_value_of_a_megabyte_is_refused_whatever_its_form() -> None:
    long = "x" * 1024**2
    for text in (long, f"a: {long}", f"- '{long}'", f"a: |\n  {long}", f'{{"a": "{long}"}}'):
        assert [p.code for p in parse(text, "x.yaml")[1]] == ["wert-zu-lang"]


def test_a_key_of_a_megabyte_is_refused() -> None:
    assert parse(f"? {'x' * 1024**2}\n: 1", "x.yaml")[1][0].code == "wert-zu-lang"


def test_a_file_holds_five_hundred_thousand_values_and_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert MAX_VALUES == 500_000
    monkeypatch.setattr("ikz_rules.reader.yaml_tree.MAX_VALUES", 5)
    assert content("a: [b, {}]") == {"a": ["b", {}]}
    assert lines("a: [b, {c: 1}]") == [
        "x.yaml:1:9: [zu-viele-werte] Die Datei enthält mehr als 5 Werte. "
        "Teilen Sie die Angaben auf mehrere Dateien auf."
    ]
    assert [p.code for p in parse("a: [*x, *x, *x, *x]", "x.yaml")[1]][-1] == "zu-viele-werte"


def test_many_mistakes_are_all_reported_in_their_order() -> None:
    found = parse("a: *x\n" + "b: !t 1\n" * 3, "x.yaml")[1]
    assert [(p.code, p.location.line if p.location else 0) for p in found] == [
        ("yaml-verweis", 1),
        ("yaml-kennzeichen", 2),
        ("yaml-kennzeichen", 3),
        ("schluessel-doppelt", 3),
        ("yaml-kennzeichen", 4),
        ("schluessel-doppelt", 4),
    ]


@pytest.mark.parametrize("key", ["? [a]\n", "? {a: b}\n", "*a "])
def test_what_cannot_be_a_key_leaves_no_entry_behind(key: str) -> None:
    node, problems = parse(f"{key}: 1\nb: 2\n{key}: 3\n", "x.yaml")
    assert node is not None
    assert plain(node) == {"b": "2"}
    assert len(problems) == 2


def test_the_first_of_two_equal_keys_counts() -> None:
    node, problems = parse("a: 1\na: 2\n", "x.yaml")
    assert node is not None
    assert plain(node) == {"a": "1"}
    assert len(problems) == 1


def test_equal_keys_in_different_blocks_are_no_doubles() -> None:
    assert content("a: {a: 1}\nb: [{a: 1}, {a: 2}]") == {
        "a": {"a": "1"},
        "b": [{"a": "1"}, {"a": "2"}],
    }


def test_a_key_written_in_two_ways_is_still_the_same_key() -> None:
    assert [p.code for p in parse("'a': 1\n\"a\": 2\na : 3", "x.yaml")[1]] == [
        "schluessel-doppelt"
    ] * 2


def test_a_thousand_aliases_do_not_grow() -> None:
    """The classic: each line doubles the one before."""
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 300)
    )
    node, problems = parse(bomb, "x.yaml")
    assert node is not None
    assert {p.code for p in problems} == {"yaml-verweis"}
    assert len(problems) == 300 + 2 * 299


def test_an_empty_document_is_nothing_written() -> None:
    for text in ("---\n", "---\n...\n", "~", "null"):
        node, problems = parse(text, "x.yaml")
        assert node is not None
        assert plain(node) is None
        assert problems == []


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", None)])
def test_both_of_the_parsers_that_an_installation_may_have_read_the_same(
    loader: type[yaml.SafeLoader] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader is None:
        pytest.skip("this PyYAML has no C parser")
    monkeypatch.setattr(yaml_tree, "_LOADER", loader)
    text = "# c\na: [1, {b: no}]\nc: >\n  x\n  y\n'd': \"\\u00e4\\n\"\n"
    assert content(text) == {"a": ["1", {"b": "no"}], "c": "x y\n", "d": "ä\n"}
    assert content('{"a":"b\\/c\\ud83d\\ude00\\u2028"}') == {"a": "b/c😀\u2028"}
    assert [p.code for p in parse("a: *b", "x")[1]] == ["yaml-verweis"]
    slips = (
        "a: {b} c",
        'a: "b "c""',
        "-a: b\n  c: d",
        "a:b\nc: d",
    )
    for broken in ("a: [1", "a: 'x", "\ta: 1", "a: b: c", "a: ]", 'a: "\\q"', "a: @", *slips):
        (problem,) = parse(broken, "x.yaml")[1]
        assert problem.code == "yaml-form"
        assert problem.location is not None
        assert problem.location.line == 1
    assert [p.code for p in parse("[" * 500, "x")[1]] == ["zu-tief"]


def test_a_complaint_without_a_place_still_leads_to_advice() -> None:
    place, advice = yaml_advice.remedy(yaml.MarkedYAMLError(), "a")
    assert place is None
    assert advice.startswith("Prüfen Sie Einrückung")


@pytest.mark.parametrize(
    "text",
    [
        "a: {b: c}\n",
        "a: {b}\n",
        "a: {b} # c\n",
        'a: "b" # c\n',
        "a: b:c\n",
        "- http://b\n",
        "a: >\n  -b: c\n  d:e\n",
        "a: b\xa0c\n",
        "- -1\n",
        "'-a': b\n",
        "-1: b\n",
    ],
)
def test_what_only_resembles_a_slip_is_read(text: str) -> None:
    assert lines(text) == []


def test_a_slip_in_the_line_above_a_true_mistake_is_looked_for_only_there() -> None:
    assert lines("a: b\n# c\n\nd: e: f\n") == [
        "x.yaml:4:5: [yaml-form] Hier stimmt die Form der Datei nicht. Hier steht ein Doppelpunkt "
        "zu viel, oder die Zeile ist falsch eingerückt. Werte mit Doppelpunkt gehören in "
        "Anführungszeichen."
    ]
    assert "fehlt ein Leerzeichen" not in lines("a: >\n  b:c\nd: e\nf: g: h\n")[0]


def test_brackets_are_not_taken_for_a_placeholder() -> None:
    assert "Klammer" in lines("a: [{b} c, d: e\nf: g\n")[0]
    assert "Klammer" in lines("# c\n\n]\n")[0]
