"""What was tried and what is still open, for the entries that count."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.coverage.observation import (
    DECIDED_FALSE,
    DECIDED_TRUE,
    FALSE,
    TRUE,
    UNKNOWN,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.coverage.layout import Node, Subject
    from ikz_rules.coverage.tally import Tally

ALL = Fraction(100)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something never seen: the entry with one verdict (``number`` 0), or a single condition
    that decided by one answer.
    """

    subject: Subject
    number: int
    verdict: bool


@dataclass(frozen=True, slots=True)
class Closing:
    """Scenarios, ready to paste, by the gap they close; and the gaps proven to stay open."""

    scenarios: Mapping[Gap, str] = field(default_factory=dict)
    impossible: frozenset[Gap] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as a whole, or one of its conditions (then ``node`` says which).

    ``open`` holds the answers still to be shown, ``impossible`` those that no Verbundraum can
    give; None in ``seen`` stands for unknown.
    """

    seen: tuple[bool | None, ...]
    decided: tuple[bool, ...] = ()
    open: tuple[bool, ...] = ()
    impossible: tuple[bool, ...] = ()
    node: Node | None = None


@dataclass(frozen=True, slots=True)
class Covered:
    """What was seen of an entry and of each of its conditions, by number."""

    subject: Subject
    whole: Line
    conditions: tuple[Line, ...]

    @property
    def complete(self) -> bool:
        """Nothing is open."""
        return not self.whole.open and not any(line.open for line in self.conditions)


@dataclass(frozen=True, slots=True)
class Share:
    """``done`` of ``total``; nothing to do is all done."""

    done: int
    total: int

    @property
    def percent(self) -> Fraction:
        """0–100, exact."""
        return Fraction(self.done, self.total) * ALL if self.total else ALL


@dataclass(frozen=True, slots=True)
class Report:
    """The coverage of some entries; ``scenarios`` are ready to paste, by what they would close."""

    entries: tuple[Covered, ...]
    scenarios: Mapping[Gap, str] = field(default_factory=dict)

    @property
    def rules(self) -> Share:
        """Entries that were seen to hold and not to hold."""
        return _share(entry.whole for entry in self.entries)

    @property
    def conditions(self) -> Share:
        """Conditions that decided by either answer."""
        return _share(line for entry in self.entries for line in entry.conditions)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Everything still open, in the order of the rulebook."""
        return tuple(
            Gap(entry.subject, number, verdict)
            for entry in self.entries
            for number, line in enumerate((entry.whole, *entry.conditions))
            for verdict in line.open
        )

    @property
    def touched(self) -> Report:
        """Only the entries that were seen to hold: what a few scenarios were about."""
        kept = tuple(entry for entry in self.entries if True in entry.whole.seen)
        return Report(kept, self.scenarios)

    def reaches(self, percent: Fraction) -> bool:
        """Tell whether both shares are at least ``percent`` (0–100)."""
        return self.rules.percent >= percent and self.conditions.percent >= percent


def report(counted: Iterable[Subject], tally: Tally, closing: Closing | None = None) -> Report:
    """Judge what was seen; what is proven impossible is not open."""
    closing = closing or Closing()
    entries = (_covered(subject, tally, closing.impossible) for subject in counted)
    return Report(tuple(entries), closing.scenarios)


def _covered(subject: Subject, tally: Tally, impossible: frozenset[Gap]) -> Covered:
    whole, *marks = tally.marks(subject)
    missing = [v for v, flag in ((True, TRUE), (False, FALSE)) if not whole & flag]
    gaps = [Gap(subject, 0, verdict) for verdict in missing]
    return Covered(
        subject,
        Line(_seen(whole), (), *_open(gaps, impossible)),
        tuple(
            _condition(subject, node, mark, impossible)
            for node, mark in zip(subject.nodes, marks, strict=True)
        ),
    )


def _condition(subject: Subject, node: Node, mark: int, impossible: frozenset[Gap]) -> Line:
    decided = tuple(v for v, flag in _DECIDED if mark & flag)
    gaps = [Gap(subject, node.number, v) for v, flag in _DECIDED if not mark & flag]
    return Line(_seen(mark), decided, *_open(gaps, impossible), node)


def _open(gaps: list[Gap], impossible: frozenset[Gap]) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    return (
        tuple(gap.verdict for gap in gaps if gap not in impossible),
        tuple(gap.verdict for gap in gaps if gap in impossible),
    )


def _seen(mark: int) -> tuple[bool | None, ...]:
    return tuple(v for v, flag in ((True, TRUE), (False, FALSE), (None, UNKNOWN)) if mark & flag)


def _share(lines: Iterable[Line]) -> Share:
    found = [not line.open for line in lines]
    return Share(sum(found), len(found))


_DECIDED = ((True, DECIDED_TRUE), (False, DECIDED_FALSE))
