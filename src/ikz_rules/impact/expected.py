"""Expected movements: read from a file, and held against what really moved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from ikz_rules.difference.movements import BEWEGUNGEN, THEMEN
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.reader.tree import Items, kind_of
from ikz_rules.rulebook.block import Block, Sink
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.impact.comparison import CaseResult, Comparison, Moved
    from ikz_rules.location import Location

EVERY = "alle"
APART = "nicht_vergleichbar"
"""The word for a case that one of the rulebooks cannot plan."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """A movement that is meant to happen; without ``thema``: a case that cannot be compared."""

    fall: str
    thema: str
    was: str
    bewegung: str
    location: Location | None = None

    def is_about(self, case: CaseResult) -> bool:
        """Tell whether a case is meant: by path, file name with or without ending, or name."""
        return self.fall == EVERY or self.fall in case_names(case)

    def meets(self, case: CaseResult, moved: Moved | None) -> bool:
        """Tell whether this is expected: a movement of a case, or (None) that it has no plans."""
        if not self.is_about(case):
            return False
        if moved is None:
            return self.bewegung == APART
        movement = moved.movement
        mine = (self.thema, self.was, self.bewegung)
        return mine == (movement.thema, movement.was, movement.bewegung)


def case_names(case: CaseResult) -> tuple[str, ...]:
    """Return the names that a case goes by."""
    path = PurePath(case.datei)
    return tuple(name for name in (case.datei, path.name, path.stem, case.name) if name)


def read_expected(path: str) -> tuple[Expectation, ...]:
    """Read a list of expected movements. Raises QuestionError with all mistakes of the file."""
    try:
        text = read_text(path)
    except ReadError as error:
        raise QuestionError(error.problem) from None
    tree, problems = yaml_tree.parse(text, path)
    sink = Sink(problems)
    found = []
    if isinstance(tree, Items):
        for node in tree.nodes:
            block = Block(node, sink, "eine erwartete Bewegung")
            if block:
                found.append(_expectation(block))
                block.done()
    elif tree is not None:
        sink.add(
            "falscher-typ",
            tree.location,
            f"Hier steht {kind_of(tree)}, erwartet wird eine Liste.",
            "Schreiben Sie jede erwartete Bewegung mit „- “ davor.",
        )
    if sink.problems:
        raise QuestionError(sink.problems)
    return tuple(found)


def _expectation(block: Block) -> Expectation:
    fall = block.text("fall")
    themen = [thema for thema in THEMEN if block.has(thema)]
    bewegung = block.optional("bewegung")
    if bewegung == APART and not themen:
        return Expectation(fall, "", "", APART, block.location)
    if len(themen) != 1:
        block.problem(
            "bewegung",
            themen[1] if themen else "bewegung",
            "Hier ist nicht genau gesagt, was sich bewegt.",
            f"Nennen Sie eines davon: {listed(THEMEN, 'oder')}.",
        )
        return Expectation(fall, "", "", "", block.location)
    thema = themen[0]
    was = block.text(thema)
    return Expectation(
        fall, thema, was, block.choice("bewegung", BEWEGUNGEN[thema]), block.location
    )


def check_expected(expected: Iterable[Expectation], comparison: Comparison) -> None:
    """Refuse names of cases and measures that do not exist, all at once (QuestionError)."""
    problems = []
    names = {EVERY: None} | {n: None for case in comparison.cases for n in case_names(case)}
    books = (comparison.alt, comparison.neu)
    numbers = {nr: None for book in books for nr in book.massnahmen}
    for one in expected:
        for what, name, known in (("Fall", one.fall, names), (one.thema, one.was, numbers)):
            if what in {"Fall", "massnahme"} and name not in known:
                shown = "Den Fall" if what == "Fall" else "Die Maßnahme"
                problems.append(
                    Problem(
                        "name-unbekannt",
                        f"{shown} {quoted(name)} gibt es hier nicht.",
                        did_you_mean(name, known) or "Prüfen Sie den Namen.",
                        one.location,
                    )
                )
    if problems:
        raise QuestionError(problems)


def unmet(expected: Sequence[Expectation], comparison: Comparison) -> tuple[Expectation, ...]:
    """Return what was expected and happened in no case that was meant."""
    return tuple(
        one
        for one in expected
        if not any(one.meets(case, event) for case in comparison.cases for event in _events(case))
    )


def _events(case: CaseResult) -> Sequence[Moved | None]:
    return case.bewegungen if case.compared else (None,)


def is_expected(
    expected: Sequence[Expectation], case: CaseResult, moved: Moved | None = None
) -> bool:
    """Tell whether somebody expects a movement of a case, or (None) that it has no plans."""
    return any(one.meets(case, moved) for one in expected)
