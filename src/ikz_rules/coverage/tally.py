"""Adding up what many situations showed; as lines of text, so that it can travel.

Only whether something was ever seen is kept, never how often: the sum is the same in any order
and however the situations were divided among processes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.coverage.layout import subjects
from ikz_rules.coverage.observation import EVERYTHING, SAID, Observer
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.coverage.layout import Subject
    from ikz_rules.coverage.observation import Marks
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation


class Tally:
    """What has been seen, by entry."""

    def __init__(self) -> None:
        self._seen: dict[str, Marks] = {}

    def observe(self, regelwerk: Regelwerk, situation: Situation) -> list[str]:
        """Look at a situation and return what is new in it, a line for each entry."""
        observer = Observer(Judge(definitions(regelwerk), situation))
        lines = []
        for subject in subjects(regelwerk):
            known = self.marks(subject)
            if known[0] & SAID == SAID and all(mark == EVERYTHING for mark in known[1:]):
                continue
            marks = observer.marks(subject)
            if any(new & ~old for new, old in zip(marks, known, strict=True)):
                self._seen[subject.key] = [n | o for n, o in zip(marks, known, strict=True)]
                lines.append(_line(subject.key, marks))
        return lines

    def add(self, lines: Iterable[str]) -> None:
        """Add what others have seen."""
        for line in lines:
            key, _, text = line.partition("=")
            marks = [int(part, 36) for part in text]
            known = self._seen.get(key, [0] * len(marks))
            self._seen[key] = [n | o for n, o in zip(marks, known, strict=True)]

    def marks(self, subject: Subject) -> Marks:
        """Return what was seen of an entry: flags by number, all 0 where nothing was."""
        return self._seen.get(subject.key, [0] * (len(subject.nodes) + 1))


def _line(key: str, marks: Marks) -> str:
    """One sign for each number: 0–9, a–v."""
    return f"{key}={''.join(_SIGNS[mark] for mark in marks)}"


_SIGNS = "0123456789abcdefghijklmnopqrstuv"
