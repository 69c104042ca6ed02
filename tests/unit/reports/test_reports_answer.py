"""The common form of answers: three lengths, each containing the shorter one, and JSON."""

from __future__ import annotations

import json
from itertools import pairwise

from ikz_rules.model.base import Frozen
from ikz_rules.reports import markdown, text
from ikz_rules.reports.answer_document import LAENGEN, answer_document
from ikz_rules.reports.answer_json import answer_json
from ikz_rules.reports.answers.told import Knoten, Told

TOLD = Told(
    "Warum?",
    "Darum.",
    "Darum, und zwar deshalb.",
    (Knoten("Ein Grund", "Leitfaden, 1b", (Knoten("Eine Angabe"),)), Knoten("Noch einer")),
)


def shown(told: Told, laenge: str) -> str:
    return text.render(answer_document(told, next(one for one in LAENGEN if one == laenge)))


def test_the_mayor_reads_one_sentence() -> None:
    assert shown(TOLD, "kurz") == "Warum?\n======\n\nDarum.\n"


def test_the_official_reads_the_paragraph_and_the_outline() -> None:
    assert shown(TOLD, "mittel").endswith(
        "Darum, und zwar deshalb.\n\n– Ein Grund (Leitfaden, 1b)\n– Noch einer\n"
    )


def test_the_auditor_reads_everything() -> None:
    assert "– Ein Grund (Leitfaden, 1b)\n  · Eine Angabe\n– Noch einer\n" in shown(TOLD, "lang")


def test_a_longer_answer_says_all_that_a_shorter_one_says() -> None:
    for shorter, longer in pairwise(LAENGEN):
        lines = shown(TOLD, longer).splitlines()
        assert set(shown(TOLD, shorter).splitlines()) <= set(lines)


def test_an_answer_without_paragraph_and_tree_is_its_sentence() -> None:
    assert shown(Told("Warum?", "Darum.", ""), "lang") == shown(TOLD, "kurz")


def test_the_passage_is_marked_in_markdown() -> None:
    assert "- Ein Grund *(Leitfaden, 1b)*\n  - Eine Angabe" in markdown.render(
        answer_document(TOLD, "lang")
    )


def test_the_data_stands_beside_what_is_told() -> None:
    class Result(Frozen):
        wert: int = 3

    assert json.loads(answer_json(Result(), TOLD)) == {
        "frage": "Warum?",
        "satz": "Darum.",
        "absatz": "Darum, und zwar deshalb.",
        "daten": {"wert": 3},
    }
