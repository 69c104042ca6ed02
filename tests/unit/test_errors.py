"""Errors: one tree, one line per mistake, sorted by place, harmless to print, able to travel."""

from __future__ import annotations

import errno
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ikz_rules
from ikz_rules import errors
from ikz_rules.errors import IkzError, Problem, printable, reason
from ikz_rules.location import Location

ERRORS = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, BaseException)
]
ANY_TEXT = st.text(st.characters(codec=None, min_codepoint=0, max_codepoint=0x10FFFF))


def problem(code: str, line: int = 0, column: int = 0, file: str = "a.yaml") -> Problem:
    return Problem(code, "Falsch.", "Richtig.", Location(file, line, column))


def test_a_problem_is_one_line_with_place_kind_message_and_remedy() -> None:
    assert str(problem("doppelt", 3, 7)) == "a.yaml:3:7: [doppelt] Falsch. Richtig."


def test_without_line_place_or_remedy_their_part_is_missing() -> None:
    assert str(problem("leer")) == "a.yaml: [leer] Falsch. Richtig."
    assert str(Problem("leer", "Falsch.")) == "[leer] Falsch."


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_a_problem_is_one_line_whatever_the_text(file: str, message: str, hint: str) -> None:
    line = str(Problem("a", message, hint, Location(file, 1, 2)))
    assert len(line.splitlines()) == 1
    assert line.isprintable()
    assert "[a] " in line
    line.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "\\x1b[31m"),
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\u202e", "\\u202e"),
        ("\u2028", "\\u2028"),
        ("\x00", "\\x00"),
        ("\ud800", "\\ud800"),
        ("ä „ß“ – … 😀", "ä „ß“ – … 😀"),
        ("[bold]", "[bold]"),
    ],
)
def test_control_characters_are_shown_and_not_sent(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_problems_are_sorted_by_place() -> None:
    found = [
        problem("e", 2, 1, "b.yaml"),
        problem("d", 10, 2),
        problem("c", 2, 11),
        problem("b", 2, 5),
        problem("a"),
        Problem("z", "Überall."),
    ]
    error = IkzError(found)
    assert [p.code for p in error.problems] == ["z", "a", "b", "c", "d", "e"]
    assert str(error).splitlines() == [str(p) for p in error.problems]


@given(st.permutations([problem(c, line) for c in "abc" for line in (1, 2)]))
def test_the_order_of_problems_is_the_same_in_every_run(found: list[Problem]) -> None:
    assert IkzError(found).problems == IkzError(sorted(found, key=str)).problems


def test_an_error_shows_message_place_and_remedy_of_the_first_problem() -> None:
    error = IkzError(iter([problem("b", 2), Problem("a", "Eins.", "Zwei.", Location("a.yaml", 1))]))
    assert (error.message, error.hint, error.location) == ("Eins.", "Zwei.", Location("a.yaml", 1))


def test_one_problem_makes_an_error_too() -> None:
    assert IkzError(problem("a")).problems == (problem("a"),)


@pytest.mark.parametrize("kind", ERRORS)
def test_errors_travel_between_processes_without_loss(kind: type[IkzError]) -> None:
    error = kind([problem("b", 2), problem("a", 1)])
    error.add_note("Zeile 1\nZeile 2")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(again) is kind
    assert again.__notes__ == ["Zeile 1\nZeile 2"]
    assert again.problems == error.problems
    assert str(again) == str(error)


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_is_an_ikz_error_and_says_what_it_is_for(kind: type[Exception]) -> None:
    assert issubclass(kind, IkzError)
    assert kind.__doc__


def test_every_error_stands_at_the_front_door() -> None:
    assert {kind.__name__ for kind in ERRORS} <= set(ikz_rules.__all__)


def test_the_tree_is_as_documented() -> None:
    assert {kind.__name__: kind.__bases__[0].__name__ for kind in ERRORS} == {
        "IkzError": "Exception",
        "FactsError": "IkzError",
        "RulebookError": "IkzError",
        "PlanningError": "IkzError",
        "PrerequisiteCycleError": "PlanningError",
        "QuestionError": "IkzError",
        "EngineError": "IkzError",
        "ExecutorError": "IkzError",
    }


def test_of_more_than_a_thousand_problems_the_first_are_told_and_the_rest_counted() -> None:
    problems = [Problem("x", f"{n}.", "Tu.", Location("a.yaml", n, 1)) for n in range(1, 2002)]
    error = IkzError(reversed(problems))
    assert list(error.problems[:1000]) == problems[:1000]
    assert str(error.problems[-1]) == (
        "a.yaml:1001:1: [weitere-fehler] Hier und danach gibt es 1.001 weitere Fehler. "
        "Beheben Sie zuerst die genannten."
    )
    assert len(error.problems) == 1001
    assert pickle.loads(pickle.dumps(error)).problems == error.problems  # noqa: S301 - our own
    assert IkzError(problems[:1001]).problems == tuple(problems[:1001])


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "kein Platz mehr"),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), "kein Platz mehr"),
        (FileExistsError(errno.EEXIST, "File exists"), "etwas anderes heißt schon so"),
        (OSError(4711, "Something new"), "Fehler 4711 des Systems"),
        (OSError("nothing known"), "Fehler des Systems"),
        (ValueError("embedded null byte"), "ungültiger Name"),
    ],
)
def test_why_the_system_refused_is_said_in_german(error: OSError | ValueError, said: str) -> None:
    assert reason(error) == said
