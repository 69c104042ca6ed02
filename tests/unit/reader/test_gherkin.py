"""Every trap of a German feature file is refused, with place and remedy; the harmless is mended."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.reader.files import ReadError, decode
from ikz_rules.reader.gherkin import parse

FALSCH = Path(__file__).parent / "falsch_features"
ERWARTET = FALSCH.with_suffix(".txt")
OK = "    Angenommen a\n    Dann b\n"
KOPF = "# language: de\nFunktionalität: Beispiel\n"
PLAN = f"{KOPF}\n  Szenario: Plan\n"


def problems(path: Path) -> list[str]:
    try:
        feature, found = parse(decode(path.read_bytes(), path.name), path.name)
    except ReadError as error:
        feature, found = None, [error.problem]
    assert feature is None
    return [str(problem) for problem in found]


def expected(name: str) -> list[str]:
    lines = ERWARTET.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith(f"{name}:")]


@pytest.mark.parametrize("name", sorted(path.name for path in FALSCH.iterdir()))
def test_a_wrong_file_is_refused_with_exactly_these_messages(name: str) -> None:
    assert expected(name)
    assert problems(FALSCH / name) == expected(name)


def test_a_right_file_gives_its_cases_in_order() -> None:
    text = f"""# language: de
# Ein Kommentar
@alles
Funktionalität: Beispiel
  Wir beschreiben,
  und das darf klein weitergehen.
  Beispiele dafür gibt es viele.
  Hinweis: Auch ein Doppelpunkt darf stehen.

  Grundlage:
    Angenommen g

  @eins
  Szenario: Erstes
    Eine Beschreibung mit Leerzeile darunter.

    Wenn w
    Und x
    Dann d
      | a | b\\|c |
      | 1 | 2    |
    Aber e
      \"\"\"yaml
      name: x
        tief: y
      angenommen
      | a |
      \"\"\"

  Regel: Zweite
    Grundlage:
      Angenommen r

    @zwei @alles
    Szenariogrundriss: Mit <n> Kommunen
      Wenn <n>
      Dann d
        | <wert> |

      @drei
      Beispiele: Name
        | n | wert |
        | 1 | {"x" * 50} |
        | 2 |      |
"""
    feature, found = parse(text, "x.feature")
    assert feature is not None, found
    first, second, third = feature.cases()
    assert (first.name, first.tags) == ("Erstes", ("alles", "eins"))
    assert [(step.kind, step.keyword, step.text) for step in first.steps] == [
        ("given", "Angenommen", "g"),
        ("when", "Wenn", "w"),
        ("when", "Und", "x"),
        ("then", "Dann", "d"),
        ("then", "Aber", "e"),
    ]
    assert [row.cells for row in first.steps[3].table or ()] == [("a", "b|c"), ("1", "2")]
    assert first.steps[4].docstring == "name: x\n  tief: y\nangenommen\n| a |"
    assert (first.rule, first.location.line) == (None, 14)
    assert second.name == f"Mit 1 Kommunen (1, {'x' * 39}…)"
    assert second.tags == ("alles", "zwei", "drei")
    assert [step.text for step in second.steps] == ["g", "r", "1", "d"]
    assert [row.cells for row in second.steps[3].table or ()] == [("x" * 50,)]
    assert second.rule is feature.rules[0]
    assert (third.name, third.location.line) == ("Mit 2 Kommunen (2, –)", 44)
    assert str(third.steps[2].location) == "x.feature:36:7"


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + PLAN + OK,
        unicodedata.normalize("NFD", PLAN + OK),
        (PLAN + OK).replace("    Angenommen a", "\u00a0\u00a0Angenommen\u00a0a"),
        (PLAN + OK).replace("Angenommen a", "Ange\u00adnommen a\u200b"),
        (PLAN + OK).replace("\n", "\r\n"),
        (PLAN + OK).replace("\n", "\r"),
    ],
    ids=["bom", "decomposed", "nbsp", "invisible", "windows", "old-mac"],
)
def test_harmless_things_are_mended(text: str) -> None:
    feature, found = parse(text, "x.feature")
    assert feature is not None, found
    (case,) = feature.cases()
    assert [(step.keyword, step.text) for step in case.steps] == [
        ("Angenommen", "a"),
        ("Dann", "b"),
    ]


def test_comments_and_blank_lines_may_stand_above_the_language() -> None:
    assert parse(f"\n# Kommentar\n{PLAN}{OK}", "x.feature")[1] == []


def test_a_file_may_end_without_a_line_end() -> None:
    (problem,) = parse("# language: de", "x.feature")[1]
    assert str(problem).startswith("x.feature:2:1: [funktionalitaet-fehlt]")
    assert parse(f"{PLAN}{OK}".rstrip(), "x.feature")[1] == []


def test_names_of_cases_are_unique_and_hold_no_separator() -> None:
    text = f"""{KOPF}
  Szenario: A::B[1] (Zeile 13)
{OK}
  Szenariogrundriss: A::B
    Wenn <n>
    Dann b

    Beispiele:
      | n |
      | 1 |
      | 1 |

    Beispiele:
      | n |
      | 1 |
"""
    feature, found = parse(text, "x.feature")
    assert feature is not None, found
    names = [case.name for case in feature.cases()]
    assert names == [
        "A:B(1) (Zeile 13)",
        "A:B (1)",
        "A:B (1) (Zeile 15)",
        "A:B (1) (Zeile 19)",
    ]


def test_docstrings_keep_placeholders_of_the_outline() -> None:
    text = (
        f'{KOPF}\n  Szenariogrundriss: Plan\n    Dann b\n      """\n      x: <n>\n'
        '      """\n\n    Beispiele:\n      | n |\n      | 7 |\n'
    )
    feature, found = parse(text, "x.feature")
    assert feature is not None, found
    (case,) = feature.cases()
    assert case.steps[0].docstring == "x: 7"


LINES = st.sampled_from(
    [
        "# language: de", "# language: xx", "Funktionalität: F", "Feature: F", "Regel: R",
        "Grundlage:", "Szenario: S", "Szenario: T <x>", "Szenariogrundriss: G", "Beispiele:",
        "Beispiel:", "Angenommen a", "Wenn <x>", "Dann b", "Und c", "* d", "und e", "Dann:",
        "| x |", "| x | y |", "| 1", "@t", "@a b", '"""', "```", "", "Prosa", "# c",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(LINES, max_size=25))
def test_whatever_the_lines_there_is_a_feature_or_a_problem(lines: list[str]) -> None:
    feature, found = parse("\n".join(lines), "x.feature")
    assert (feature is None) == bool(found)


@settings(deadline=None)
@given(st.text())
def test_no_text_at_all_breaks_the_reader(text: str) -> None:
    assert parse(text, "x.feature")[0] is None or "Funktionalität" in text


@settings(deadline=None)
@given(st.lists(LINES, max_size=25))
def test_no_step_that_is_written_is_lost(lines: list[str]) -> None:
    """Where a file is accepted, each of its step lines stands in a scenario or Grundlage."""
    feature, _ = parse("\n".join(lines), "x.feature")
    if feature is None:
        return
    inside = False
    written = 0
    for line in lines:
        if line in ('"""', "```"):
            inside = not inside
        written += not inside and line.startswith(("Angenommen ", "Wenn ", "Dann ", "Und ", "* "))
    backgrounds = [feature.background, *(rule.background for rule in feature.rules)]
    steps = [len(b.steps) for b in backgrounds if b]
    steps += [len(scenario.steps) for _, scenario in feature.all_scenarios]
    assert sum(steps) == written


def test_a_file_of_comments_is_no_feature() -> None:
    for text in ("# nur ein Kommentar\n", "# language: de\n# x\n"):
        feature, problems = parse(text, "x.feature")
        assert feature is None
        assert problems
