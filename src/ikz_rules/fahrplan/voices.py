"""What each Kommune says of each Aufgabe. Every cell is read once."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import (
    ASCENDING,
    Hinge,
    Marked,
    hinge,
    level_of,
    mark,
    marked,
    possible,
)
from ikz_rules.evaluation.shown import as_json
from ikz_rules.model.fahrplan import Bewertung
from ikz_rules.model.plan import AngabeBeleg
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN
from ikz_rules.ranking.candidate import Method, Row
from ikz_rules.ranking.places import Scores

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Kriterium, Stufung
    from ikz_rules.model.situation import Value
    from ikz_rules.ranking.candidate import Marks

Levels = tuple[str, ...]
Voices = dict[str, dict[str, "Voice"]]
"""By Aufgabe and Kommune; only Kommunen that are known to have the Aufgabe."""
WILLING = "bereitschaft"
"""The Angabe that says whether a Kommune would carry an Aufgabe for others (guide, 1b)."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One Kommune on one Aufgabe.

    ``levels``: its priority at its lowest and highest (0–2), its own word first; ``by_criteria``
    the same without its word. ``marked``, ``hinges`` and ``bewertungen`` follow the criteria.
    ``staerke`` and ``bedarf`` are the levels still possible, ``word`` its stated priority.
    """

    row: Row
    levels: tuple[int, int]
    by_criteria: tuple[int, int]
    marked: tuple[Marked, ...]
    hinges: tuple[Hinge | None, ...]
    bewertungen: tuple[Bewertung, ...]
    staerke: Levels
    bedarf: Levels
    word: str | None
    willing: str | None
    silent: bool


def method(start: Start, *, joint: bool, least: int | None = None) -> Method:
    """Return how Aufgaben are ranked, in a Kommune or jointly."""
    wert = start.regelwerk.wert
    return Method(
        weights(start.kriterien("aufgaben"), start),
        (Fraction(wert("prioritaet_mittel_ab")), Fraction(wert("prioritaet_hoch_ab"))),
        least,
        not joint,
    )


def weights(kriterien: tuple[Kriterium, ...], start: Start) -> tuple[Fraction, ...]:
    """Return the weights of criteria, in order."""
    return tuple(Fraction(start.regelwerk.gewichte[k.gewicht].wert) for k in kriterien)


def read_voices(start: Start) -> Voices:
    """Return what all Kommunen say of all their Aufgaben."""
    reader = _Reader(start)
    return {name: reader.voices(name) for name in start.scopes}


class _Reader:
    """Reads cells; what is equal in all that matters is worked out once."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._kriterien = [
            (kriterium, tuple(s.angabe for s in kriterium.angaben))
            for kriterium in start.kriterien("aufgaben")
        ]
        self._scores = Scores(method(start, joint=False))
        self._marks = {level: mark(level, start.regelwerk) for level in ASCENDING}
        self._judged: dict[object, tuple[Marked, Hinge | None, Bewertung]] = {}
        self._rows: dict[object, tuple[Row, tuple[int, int], tuple[int, int]]] = {}
        regeln = start.regeln
        graded = (regeln.prioritaet, regeln.staerke, regeln.bedarf)
        self._possible = {s.angabe: possible(s) for s in graded}
        self._names = {name for _, names in self._kriterien for name in names} | {*self._possible}

    def voices(self, aufgabe: str) -> dict[str, Voice]:
        scope, cells = self._start.scopes[aufgabe], self._start.cells[aufgabe]
        shared = {name: value for name, value in scope.values.items() if name in self._names}
        derived = frozenset(name for name in shared if scope.origin(name) == ABGELEITET)
        return {
            name: self._voice({**shared, **cells[name]}, derived, silent=not cells[name])
            for name in scope.members
        }

    def _voice(self, known: Mapping[str, Value], derived: frozenset[str], *, silent: bool) -> Voice:
        regeln, regelwerk = self._start.regeln, self._start.regelwerk
        found = [
            self._criterion(kriterium, names, known, derived)
            for kriterium, names in self._kriterien
        ]
        word = level_of(regeln.prioritaet, known, regelwerk)
        marks, hinges, shown = zip(*found, strict=True)
        row, levels, by_criteria = self._row(marks, hinges, word)
        willing = known.get(WILLING)
        return Voice(
            row,
            levels,
            by_criteria,
            marks,
            hinges,
            shown,
            self._levels(regeln.staerke, known),
            self._levels(regeln.bedarf, known),
            word,
            None if willing is None else str(willing),
            silent,
        )

    def _levels(self, stufung: Stufung, known: Mapping[str, Value]) -> Levels:
        level = level_of(stufung, known, self._start.regelwerk)
        return self._possible[stufung.angabe] if level is None else (level,)

    def _criterion(
        self,
        kriterium: Kriterium,
        names: tuple[str, ...],
        known: Mapping[str, Value],
        derived: frozenset[str],
    ) -> tuple[Marked, Hinge | None, Bewertung]:
        key = (kriterium.id, derived, *map(known.get, names))
        if key not in self._judged:
            book = self._start.regelwerk
            found = marked(kriterium, known, book)
            shown = bewertung(kriterium, found, known, derived)
            self._judged[key] = found, hinge(kriterium, known, book), shown
        return self._judged[key]

    def _row(
        self, found: tuple[Marked, ...], hinges: tuple[Hinge | None, ...], word: str | None
    ) -> tuple[Row, tuple[int, int], tuple[int, int]]:
        groups = tuple(m.levels for m in found)
        lower = tuple(h.lower if h else () for h in hinges)
        key = (groups, lower, word)
        if key not in self._rows:
            marks = tuple(map(self._of_levels, groups))
            level = None if word is None else ASCENDING.index(word)
            row = Row(marks, level, tuple(map(self._of_levels, lower)))
            _, levels = self._scores.of(row)
            _, by_criteria = self._scores.of(Row(marks))
            self._rows[key] = row, levels, by_criteria
        return self._rows[key]

    def _of_levels(self, levels: Levels) -> Marks:
        return tuple(sorted(self._marks[level] for level in levels))


def bewertung(
    kriterium: Kriterium,
    found: Marked,
    known: Mapping[str, Value],
    derived: frozenset[str] = frozenset(),
) -> Bewertung:
    """Return what a criterion makes of the facts, with those that spoke."""
    return Bewertung(
        kriterium=kriterium.id,
        titel=kriterium.titel,
        stufe=found.level,
        von=found.levels[0],
        bis=found.levels[-1],
        angaben=tuple(
            AngabeBeleg(
                name=name,
                wert=as_json(known[name]),
                herkunft=ABGELEITET if name in derived else ANGEGEBEN,
            )
            for name in found.used
        ),
    )
