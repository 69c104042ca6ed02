from __future__ import annotations

from types import SimpleNamespace

from ikz_rules import Location, Problem
from ikz_rules.reports.findings import lines, name
from ikz_rules.reports.sentences import sentences_text


def test_each_finding_is_one_line() -> None:
    long = Problem("kennung", "Wort " * 100, "Mehr.", Location("a.yaml", 3, 4))
    found = lines([long, Problem("b", "x\ny\x1b")])
    assert found.splitlines() == [
        f"a.yaml:3:4: [kennung] {'Wort ' * 100} Mehr.",
        "[b] x\\ny\\x1b",
    ]


def test_no_findings_no_lines() -> None:
    assert lines([]) == ""


def test_file_names_are_made_harmless() -> None:
    assert name("a\x1b.yaml") == "a\\x1b.yaml"
    assert "-" not in name("-")


def test_sentences_stand_by_keyword_with_an_example_to_copy() -> None:
    def sentence(keyword: str, pattern: str, example: str) -> SimpleNamespace:
        return SimpleNamespace(schluesselwort=keyword, muster=pattern, beispiel=example)

    found = sentences_text(
        [
            sentence("Angenommen", "ein Raum", "Angenommen ein Raum\n  | a |"),
            sentence("Angenommen", "b", "Angenommen b"),
            sentence("Dann", "c", "Dann c"),
        ]
    )
    assert found == (
        "Angenommen\n----------\n\n"
        "ein Raum\n    Angenommen ein Raum\n      | a |\n\n"
        "b\n    Angenommen b\n\n"
        "Dann\n----\n\n"
        "c\n    Dann c\n"
    )
