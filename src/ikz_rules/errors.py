"""Errors of people (input, rules, calls) and faults of ours, each with place and remedy."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.location import Location


MOST = 1_000
"""How many problems one error tells; nobody reads more, and a million of them fill a disk."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: what is wrong (``message``), what to do (``hint``), and where.

    ``code`` is a stable name of the kind of mistake (a–z, 0–9, hyphens). Message and hint are
    German sentences. Text taken from the input is made harmless when the problem is printed.
    """

    code: str
    message: str
    hint: str = ""
    location: Location | None = None

    def __str__(self) -> str:
        """Return one line: ``DATEI:ZEILE:SPALTE: [kennung] what is wrong. What to do.``"""
        place = f"{self.location}: " if self.location else ""
        text = f"{place}[{self.code}] {self.message}{' ' + self.hint if self.hint else ''}"
        return printable(text)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order by place, then by kind, so that reports are the same in every run."""
        at = self.location
        return (
            (at.file, at.line, at.column, self.code, self.message)
            if at
            else ("", 0, 0, self.code, self.message)
        )


def printable(text: str) -> str:
    r"""Return ``text`` on one line, control characters shown as ``\x1b`` instead of sent."""
    return "".join(
        c if c.isprintable() or c == " " else c.encode("unicode_escape").decode("ascii")
        for c in text
    )


class IkzError(Exception):
    """Anything this library raises. ``problems`` holds all mistakes, sorted by place.

    Of more than 1,000 it holds the first ones; the last problem says how many more there are.
    """

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        found = [problems] if isinstance(problems, Problem) else list(problems)
        found.sort(key=lambda p: p.sort_key)
        if len(found) > MOST + 1:  # an error that was cut already stays as it is
            found[MOST:] = [_others(len(found) - MOST, found[MOST].location)]
        self.problems: tuple[Problem, ...] = tuple(found)
        super().__init__("\n".join(str(p) for p in self.problems))

    def __reduce__(self) -> tuple[type[IkzError], tuple[tuple[Problem, ...]], dict[str, object]]:
        """Errors travel between processes (bulk runs) without loss, with their notes."""
        return type(self), (self.problems,), self.__dict__

    @property
    def message(self) -> str:
        """What is wrong, of the first problem."""
        return self.problems[0].message

    @property
    def hint(self) -> str:
        """What to do, of the first problem."""
        return self.problems[0].hint

    @property
    def location(self) -> Location | None:
        """Where, of the first problem."""
        return self.problems[0].location


def _others(count: int, at: Location | None) -> Problem:
    """Stand for the problems from here on."""
    return Problem(
        "weitere-fehler",
        f"Hier und danach gibt es {number(count)} weitere Fehler.",
        "Beheben Sie zuerst die genannten.",
        at,
    )


class FactsError(IkzError):
    """The description of a Verbundraum is wrong."""


class RulebookError(IkzError):
    """The rule files are wrong; all problems of all files at once."""


class PlanningError(IkzError):
    """The recommended measures cannot be brought into an order."""


class PrerequisiteCycleError(PlanningError):
    """Prerequisites go in a circle."""


class QuestionError(IkzError):
    """A question (call, option, name) cannot be answered as it was put."""


class EngineError(IkzError):
    """Both executors failed: always a fault of this library, never of the input."""


class ExecutorError(IkzError):
    """The executor of a bulk run failed: a worker was killed, or it was shut down."""


_REASONS = {
    errno.ENOENT: "das gibt es nicht",
    errno.EACCES: "keine Rechte",
    errno.EPERM: "keine Rechte",
    errno.EEXIST: "etwas anderes heißt schon so",
    errno.ENOTDIR: "ein Teil des Namens ist kein Ordner",
    errno.EISDIR: "ein Ordner, keine Datei",
    errno.ENAMETOOLONG: "ungültiger Name",
    errno.EINVAL: "ungültiger Name",
    errno.ELOOP: "ein Verweis, der auf sich selbst führt",
    errno.ENXIO: "niemand liest am anderen Ende",
    errno.EPIPE: "niemand liest am anderen Ende",
    errno.EAGAIN: "am anderen Ende wird nicht gelesen",
    errno.EBADF: "geschlossen",
    errno.ENOSPC: "kein Platz mehr",
    errno.EDQUOT: "kein Platz mehr",
    errno.EFBIG: "zu groß für den Datenträger",
    errno.EROFS: "schreibgeschützt",
    errno.EIO: "der Datenträger ist gestört",
    errno.EBUSY: "ein anderes Programm benutzt das gerade",
    errno.EMFILE: "zu viele offene Dateien",
    errno.ENFILE: "zu viele offene Dateien",
}


def reason(error: OSError | ValueError) -> str:
    """Say in German why the system refused; what Python itself refuses is a name."""
    if isinstance(error, ValueError):
        return "ungültiger Name"
    unknown = f"Fehler {error.errno} des Systems" if error.errno else "Fehler des Systems"
    return _REASONS.get(error.errno or 0, unknown)
