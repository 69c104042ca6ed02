"""What each Kommune says of the processes behind its Aufgaben (2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import ASCENDING, Hinge, Marked, hinge, marked
from ikz_rules.evaluation.shown import as_json
from ikz_rules.fahrplan.administrations import administrations, speakers
from ikz_rules.model.fahrplan import Bewertung
from ikz_rules.model.plan import AngabeBeleg
from ikz_rules.planning.merit import row
from ikz_rules.ranking.candidate import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Kriterium
    from ikz_rules.model.situation import Scope, Value
    from ikz_rules.ranking.candidate import Row

Known = dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class Process:
    """The process behind an Aufgabe, with what each Kommune knows and what the criteria make of it.

    ``known`` and ``marks`` follow ``kommunen``, the marks of a Kommune follow the criteria.
    """

    scope: Scope
    kommunen: tuple[str, ...]
    known: tuple[Known, ...]
    marks: tuple[tuple[Marked, ...], ...]
    candidate: Candidate

    @property
    def name(self) -> str:
        """The name of the Aufgabe."""
        return self.scope.name

    @property
    def silent(self) -> bool:
        """Nobody has said anything that a criterion asks for."""
        return not any(found.used for marks in self.marks for found in marks)


def read_processes(start: Start) -> tuple[Process, ...]:
    """Return the processes of the kinds that are ranked, by name; none without criteria.

    Each Kommune that has the Aufgabe counts the same; one that another runs has no voice of its
    own where that one has the Aufgabe too.
    """
    kriterien = start.kriterien("prozesse")
    if not kriterien:
        return ()
    reader = _Reader(start, kriterien)
    kinds = start.regeln.prozess_arten
    return tuple(reader.process(s) for s in start.scopes.values() if s.values.get("art") in kinds)


class _Reader:
    """Judges what Kommunen say; what is equal is worked out once."""

    def __init__(self, start: Start, kriterien: tuple[Kriterium, ...]) -> None:
        self._start, self._kriterien = start, kriterien
        self._names = {s.angabe for k in kriterien for s in k.angaben}
        self._runs = administrations(start.verbundraum)
        self._judged: dict[object, tuple[Marked, Hinge | None]] = {}
        self._rows: dict[object, Row] = {}

    def process(self, scope: Scope) -> Process:
        cells = self._start.cells[scope.name]
        kommunen = speakers(scope.members, self._runs)
        shared = self._asked(scope.values)
        known = tuple({**shared, **self._asked(cells[kommune])} for kommune in kommunen)
        judged = [[self._criterion(k, found) for k in self._kriterien] for found in known]
        rows = tuple(map(self._row, judged))
        marks = tuple(tuple(found for found, _ in cell) for cell in judged)
        return Process(scope, kommunen, known, marks, Candidate(scope.name, rows))

    def _asked(self, values: Mapping[str, Value]) -> Known:
        return {name: value for name, value in values.items() if name in self._names}

    def _criterion(self, kriterium: Kriterium, known: Known) -> tuple[Marked, Hinge | None]:
        key = kriterium.id, tuple(known.get(s.angabe) for s in kriterium.angaben)
        if key not in self._judged:
            book = self._start.regelwerk
            self._judged[key] = marked(kriterium, known, book), hinge(kriterium, known, book)
        return self._judged[key]

    def _row(self, judged: list[tuple[Marked, Hinge | None]]) -> Row:
        key = tuple((found.levels, held and held.lower) for found, held in judged)
        if key not in self._rows:
            marks, hinges = zip(*judged, strict=True)
            self._rows[key] = row(marks, hinges, self._start.regelwerk)
        return self._rows[key]


def strong(process: Process, kriterien: tuple[Kriterium, ...]) -> list[str]:
    """Return the titles of the criteria that are known to be high for some Kommune."""
    return [
        kriterium.titel
        for i, kriterium in enumerate(kriterien)
        if any(marks[i].level == ASCENDING[-1] for marks in process.marks)
    ]


def bewertungen(process: Process, kriterien: tuple[Kriterium, ...]) -> Iterator[Bewertung]:
    """Yield what each criterion makes of a process, from the lowest level of all to the highest."""
    for i, kriterium in enumerate(kriterien):
        found = [marks[i] for marks in process.marks]
        levels = {level for marks in found for level in marks.levels} or set(ASCENDING)
        spread = [level for level in ASCENDING if level in levels]
        yield Bewertung(
            kriterium=kriterium.id,
            titel=kriterium.titel,
            stufe=spread[0] if len(spread) == 1 else None,
            von=spread[0],
            bis=spread[-1],
            angaben=tuple(_belege(process, found)),
        )


def _belege(process: Process, found: list[Marked]) -> Iterator[AngabeBeleg]:
    """Yield the facts that spoke, each value once, with the Kommunen that named it."""
    places: dict[tuple[str, Value], list[str]] = {}
    for kommune, known, marks in zip(process.kommunen, process.known, found, strict=True):
        for name in marks.used:
            places.setdefault((name, known[name]), []).append(kommune)
    for (name, value), where in places.items():
        yield AngabeBeleg(
            name=name, wert=as_json(value), herkunft=process.scope.origin(name), wo=tuple(where)
        )
